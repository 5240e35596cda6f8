// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/raciwords.h"

#include "core/wording/phrases.h"
#include "core/wording/terms.h"

namespace milepost {

using namespace Qt::StringLiterals;

QChar raciLetter(RaciPart part)
{
    switch (part) {
    case RaciPart::Accountable:
        return u'A';
    case RaciPart::Responsible:
        return u'R';
    case RaciPart::Consulted:
        return u'C';
    case RaciPart::Informed:
        break;
    }
    return u'I';
}

Message raciTitle(RaciPart part)
{
    switch (part) {
    case RaciPart::Accountable:
        return Message("Report", "Accountable (A)");
    case RaciPart::Responsible:
        return Message("Report", "Responsible (R)");
    case RaciPart::Consulted:
        return Message("Report", "Consulted (C)");
    case RaciPart::Informed:
        break;
    }
    return Message("Report", "Informed (I)");
}

QString raciLetters(RaciParts parts)
{
    QStringList letters;
    for (const RaciPart part : kRaciParts) {
        if (parts.testFlag(part))
            letters.append(raciLetter(part));
    }
    return letters.join(u'/');
}

QString raciWords(const Wording& say, RaciParts parts)
{
    QStringList words;
    for (const RaciPart part : kRaciParts) {
        if (parts.testFlag(part))
            words.append(say.text(raciTitle(part)));
    }
    return words.isEmpty() ? say.text(Message("Wording", "no part")) : words.join(u", "_s);
}

FigureTable tableOf(const Telling& telling, const Raci& raci)
{
    FigureTable table{{telling.text(terms::number()), telling.text(terms::play())}, {}};
    QList<FigureCell> load{{}, {telling.text(Message("Wording", "Person-days to answer for"))}};
    for (const RaciPerson& person : raci.people) {
        table.columns.append(person.name);
        load.append({telling.say.number(person.days), person.days, {}});
    }
    for (const RaciRow& row : raci.rows) {
        const QString title = row.item->play->title;
        QList<FigureCell> cells{
            {QString::number(row.item->number), static_cast<double>(row.item->number), {}},
            {row.lacksAccountable ? u"%1 (%2)"_s.arg(title, telling.text(noAccountablePerson()))
                                  : title}};
        for (const RaciParts parts : row.parts)
            cells.append({raciLetters(parts)});
        table.rows.append(cells);
    }
    table.rows.append(load);
    return table;
}

} // namespace milepost
