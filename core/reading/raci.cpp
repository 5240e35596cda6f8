// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/raci.h"

#include "core/base/personname.h"
#include "core/planning/horizon.h"
#include "core/reading/timeline.h"

#include <algorithm>

namespace milepost {

QList<QString> Raci::names(const RaciRow& row, RaciPart part) const
{
    QList<QString> found;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (row.parts.at(i).testFlag(part))
            found.append(people.at(i).name);
    }
    return found;
}

qsizetype Raci::lacking() const
{
    return std::count_if(rows.cbegin(), rows.cend(),
                         [](const RaciRow& row) { return row.lacksAccountable; });
}

Raci raciOf(const Reading& reading, const QList<QString>& besides)
{
    Raci raci;
    QHash<QString, qsizetype> columns;
    const QStringList known = knownPeople(reading, besides);
    for (const QString& name : known) {
        columns.insert(personKey(name), raci.people.size());
        raci.people.append({name, 0, 0});
    }
    for (const PlanItem& item : reading.items) {
        RaciRow row{&item, QList<RaciParts>(raci.people.size()), false};
        const auto give = [&](const QString& name, RaciPart part) {
            const qsizetype column = columns.value(personKey(name), -1);
            if (column >= 0)
                row.parts[column].setFlag(part);
            return column;
        };
        const qsizetype owner = give(item.accountable, RaciPart::Accountable);
        if (owner >= 0 && !item.done()) {
            ++raci.people[owner].plays;
            raci.people[owner].days += item.play->effortDays;
        }
        if (item.decision) {
            for (const QString& name : item.decision->responsible)
                give(name, RaciPart::Responsible);
            for (const QString& name : item.decision->consulted)
                give(name, RaciPart::Consulted);
            for (const QString& name : item.decision->informed)
                give(name, RaciPart::Informed);
        }
        row.lacksAccountable = item.horizon && lacksAccountable(*item.horizon, item.accountable);
        raci.rows.append(row);
    }
    return raci;
}

} // namespace milepost
