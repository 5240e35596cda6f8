// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overviewparts.h"
#include "core/report/phrases.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// In which order plays ask for attention.
enum class Urgency { Overdue, LateStart, Upcoming, Proposal };

struct DuePlay {
    Urgency urgency = Urgency::Upcoming;
    QDate date; ///< the date that decides: end of what is under way, start of what is not
    OverviewLine line;
};

QString valueOf(const Wording& say, const QDate& today, const DuePlay& due, bool started)
{
    const qint64 late = due.date.daysTo(today);
    switch (due.urgency) {
    case Urgency::Overdue:
        return u"%1 overdue"_s.arg(spanOfDays(say, late));
    case Urgency::LateStart:
        return u"%1 late to start"_s.arg(spanOfDays(say, late));
    case Urgency::Upcoming:
        return (started ? u"due %1"_s : u"starts %1"_s).arg(relativeDay(say, today, due.date));
    case Urgency::Proposal:
        break;
    }
    return u"proposed"_s;
}

DuePlay duePlay(const ReportContext& context, const PlanItem& item)
{
    const QDate& today = context.options.date;
    const bool started = item.state == PlayState::Started;
    const bool agreed = started || item.state == PlayState::Planned;
    DuePlay due;
    // Work that should be finished by now is overdue, whether it was begun or not.
    const bool overdue = agreed && item.finish < today;
    due.date = started || overdue ? item.finish : item.start;
    due.urgency = overdue                        ? Urgency::Overdue
                  : !agreed                      ? Urgency::Proposal
                  : !started && due.date < today ? Urgency::LateStart
                                                 : Urgency::Upcoming;
    due.line = {
        item.play->title,
        u"%1, %2"_s.arg(context.ownerText(item), context.say.dateRange(item.start, item.finish)),
        valueOf(context.say, today, due, started),
        due.urgency == Urgency::Overdue || due.urgency == Urgency::LateStart,
        {OverviewArea::Plan, {}, {}, item.play->id}};
    return due;
}

} // namespace

QString spanOfDays(const Wording& say, qint64 days)
{
    if (days < 14)
        return say.count(days, u"day"_s, u"days"_s);
    if (days < 63)
        return say.count(days / 7, u"week"_s, u"weeks"_s);
    return say.count(days / 30, u"month"_s, u"months"_s);
}

QString relativeDay(const Wording& say, const QDate& today, const QDate& date)
{
    const qint64 days = today.daysTo(date);
    if (days == 0)
        return u"today"_s;
    if (days == 1)
        return u"tomorrow"_s;
    if (days == -1)
        return u"yesterday"_s;
    return days > 0 ? u"in %1"_s.arg(spanOfDays(say, days))
                    : u"%1 ago"_s.arg(spanOfDays(say, -days));
}

QList<OverviewLine> overviewPlays(const ReportContext& context)
{
    QList<DuePlay> due;
    for (const PlanItem* item : context.openItemsByStart())
        due.append(duePlay(context, *item));
    std::stable_sort(due.begin(), due.end(), [](const DuePlay& a, const DuePlay& b) {
        return std::pair(a.urgency, a.date) < std::pair(b.urgency, b.date);
    });
    QList<OverviewLine> lines;
    for (const DuePlay& play : std::as_const(due))
        lines.append(play.line);
    return lines;
}

} // namespace milepost
