// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/words.h"

#include <QCoreApplication>

namespace milepost::words {

namespace {

struct Print {
    Q_DECLARE_TR_FUNCTIONS(milepost::Print)
};

} // namespace

QString contents()
{
    return Print::tr("Contents");
}

QString pageOf(int page, int pages)
{
    return QStringLiteral("%1 / %2").arg(page).arg(pages);
}

QString score()
{
    return Print::tr("Score");
}

QString target()
{
    return Print::tr("Target");
}

QString before()
{
    return Print::tr("Score before");
}

QString oneVote()
{
    return Print::tr("One vote");
}

QString notRated()
{
    return Print::tr("Not rated");
}

QString quickWin()
{
    return Print::tr("quick win");
}

QString enabler()
{
    return Print::tr("enabler");
}

QString after(const QString& numbers)
{
    return Print::tr("after %1").arg(numbers);
}

QString milestones()
{
    return Print::tr("Milestones");
}

QString between(const QString& values)
{
    return Print::tr("Between: %1").arg(values);
}

QString play()
{
    return Print::tr("Play and owner");
}

QString dates()
{
    return Print::tr("Dates");
}

QString done()
{
    return Print::tr("Done");
}

QString started()
{
    return Print::tr("Started");
}

QString planned()
{
    return Print::tr("Planned");
}

QString indicative()
{
    return Print::tr("Later, indicative");
}

QString fixedDate()
{
    return Print::tr("fixed start");
}

QString freezeWeek()
{
    return Print::tr("Freeze week");
}

QString today()
{
    return Print::tr("Today");
}

QString planStart()
{
    return Print::tr("Start of the plan");
}

QString loadTitle()
{
    return Print::tr("Load per owner, person-days a week");
}

QString capacity(const QString& days)
{
    return Print::tr("Capacity %1").arg(days);
}

QString capacityLine()
{
    return Print::tr("Capacity");
}

QString overload()
{
    return Print::tr("Overload");
}

} // namespace milepost::words
