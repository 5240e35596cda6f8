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

Message score()
{
    return Message("Print", "Score");
}

Message target()
{
    return Message("Print", "Target");
}

Message target(const QString& value)
{
    return Message("Print", "Target %1").arg(value);
}

Message before()
{
    return Message("Print", "Score before");
}

Message oneVote()
{
    return Message("Print", "One vote");
}

Message quickWin()
{
    return Message("Print", "quick win");
}

Message enabler()
{
    return Message("Print", "enabler");
}

Message after(const QString& numbers)
{
    return Message("Print", "after %1").arg(numbers);
}

Message milestones()
{
    return Message("Print", "Milestones");
}

Message between(const QString& values)
{
    return Message("Print", "Between: %1").arg(values);
}

Message play()
{
    return Message("Print", "Play and owner");
}

Message dates()
{
    return Message("Print", "Dates");
}

Message done()
{
    return Message("Print", "Done");
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

Message late()
{
    return Message("Print", "Late");
}

Message fixedDate()
{
    return Message("Print", "fixed start");
}

Message freezeWeek()
{
    return Message("Print", "Freeze week");
}

Message today()
{
    return Message("Print", "Today");
}

Message planStart()
{
    return Message("Print", "Start of the plan");
}

Message loadTitle()
{
    return Message("Print", "Load per owner, person-days a week");
}

Message capacity(const QString& days)
{
    return Message("Print", "Capacity %1").arg(days);
}

Message capacityLine()
{
    return Message("Print", "Capacity");
}

Message overload()
{
    return Message("Print", "Overload");
}

} // namespace milepost::words
