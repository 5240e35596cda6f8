// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/raci.h"

#include "core/base/personname.h"

#include <algorithm>

namespace milepost {

namespace {

bool isAmong(const QList<QString>& names, const QString& person)
{
    return std::any_of(names.cbegin(), names.cend(),
                       [&](const QString& name) { return samePerson(name, person); });
}

void setAmong(QList<QString>& names, const QString& person, bool named)
{
    if (named && !isAmong(names, person))
        names.append(person);
    if (!named)
        names.removeIf([&](const QString& name) { return samePerson(name, person); });
}

} // namespace

RaciParts raciPartsOf(const PlannedPlay& play, const QString& person)
{
    RaciParts parts;
    parts.setFlag(RaciPart::Accountable,
                  !play.accountable.isEmpty() && samePerson(play.accountable, person));
    parts.setFlag(RaciPart::Responsible, isAmong(play.responsible, person));
    parts.setFlag(RaciPart::Consulted, isAmong(play.consulted, person));
    parts.setFlag(RaciPart::Informed, isAmong(play.informed, person));
    return parts;
}

void setRaciParts(PlannedPlay& play, const QString& person, RaciParts parts)
{
    const bool wasAccountable = raciPartsOf(play, person).testFlag(RaciPart::Accountable);
    const bool isAccountable = parts.testFlag(RaciPart::Accountable);
    if (wasAccountable != isAccountable)
        play.accountable = isAccountable ? person : QString();
    setAmong(play.responsible, person, parts.testFlag(RaciPart::Responsible));
    setAmong(play.consulted, person, parts.testFlag(RaciPart::Consulted));
    setAmong(play.informed, person, parts.testFlag(RaciPart::Informed));
}

} // namespace milepost
