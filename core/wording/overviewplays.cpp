// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/overviewparts.h"
#include "core/wording/playwords.h"

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

Urgency urgencyOf(const PlanItem& item)
{
    if (item.late) {
        return item.late->missed == Lateness::Missed::Finish ? Urgency::Overdue
                                                             : Urgency::LateStart;
    }
    return item.state == PlayState::Proposed ? Urgency::Proposal : Urgency::Upcoming;
}

QString valueOf(const Telling& telling, const PlanItem& item, const QDate& due)
{
    if (item.late)
        return latenessWords(telling.say, *item.late);
    if (item.state == PlayState::Proposed)
        return telling.text(Message("Wording", "proposed"));
    return telling.text((item.state == PlayState::Started ? Message("Wording", "due %1")
                                                          : Message("Wording", "starts %1"))
                            .arg(relativeDay(telling.say, telling.reading.statusDate, due)));
}

DuePlay duePlay(const Telling& telling, const PlanItem& item)
{
    DuePlay due;
    due.urgency = urgencyOf(item);
    due.date = item.state == PlayState::Started || due.urgency == Urgency::Overdue ? item.finish
                                                                                   : item.start;
    due.line = {item.play->title,
                u"%1, %2"_s.arg(telling.ownerText(item), datesWords(telling.say, item)),
                valueOf(telling, item, due.date),
                item.late.has_value(),
                {OverviewArea::Plan, {}, {}, item.play->id}};
    return due;
}

} // namespace

QString relativeDay(const Wording& say, const QDate& today, const QDate& date)
{
    const qint64 days = today.daysTo(date);
    if (days == 0)
        return say.text(Message("Wording", "today"));
    if (days == 1)
        return say.text(Message("Wording", "tomorrow"));
    if (days == -1)
        return say.text(Message("Wording", "yesterday"));
    return days > 0 ? say.text(Message("Wording", "in %1").arg(spanOfDays(say, days)))
                    : say.text(Message("Wording", "%1 ago").arg(spanOfDays(say, -days)));
}

QList<OverviewLine> overviewPlays(const Telling& telling)
{
    QList<DuePlay> due;
    for (const PlanItem* item : telling.reading.openItemsByStart())
        due.append(duePlay(telling, *item));
    std::stable_sort(due.begin(), due.end(), [](const DuePlay& a, const DuePlay& b) {
        return std::pair(a.urgency, a.date) < std::pair(b.urgency, b.date);
    });
    QList<OverviewLine> lines;
    for (const DuePlay& play : std::as_const(due))
        lines.append(play.line);
    return lines;
}

} // namespace milepost
