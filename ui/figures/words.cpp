// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/words.h"

namespace milepost::words {

Message contents()
{
    return Message("Print", "Contents");
}

QString pageOf(int page, int pages)
{
    return QStringLiteral("%1 / %2").arg(page).arg(pages);
}

Message enabler()
{
    return Message("Print", "enabler");
}

Message between(const QString& values)
{
    return Message("Print", "Between: %1").arg(values);
}

Message play()
{
    return Message("Print", "Play and owner");
}

Message started()
{
    return Message("Print", "Started");
}

Message planned()
{
    return Message("Print", "Planned");
}

Message indicative()
{
    return Message("Print", "Later, indicative");
}

Message fixedDate()
{
    return Message("Print", "fixed start");
}

Message freezeWeek()
{
    return Message("Print", "Freeze week");
}

Message loadTitle()
{
    return Message("Print", "Load per owner, person-days a week");
}

Message capacity(const QString& days)
{
    return Message("Print", "Capacity %1").arg(days);
}

} // namespace milepost::words
