// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendarevents.h"

#include "core/base/limits.h"
#include "core/reading/milestones.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/roadmapwords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

void addLine(QList<QString>& lines, const Telling& telling, const Message& label,
             const QString& text)
{
    if (!text.isEmpty())
        lines.append(telling.text(Message("Export", "%1: %2").arg(label).arg(text)));
}

bool isInCalendar(const PlanItem& item)
{
    return item.start.isValid() && item.finish.isValid() && item.start <= item.finish &&
           item.finish.year() <= limits::kLastYear;
}

CalendarEvent playEvent(const Telling& telling, const PlanItem& item)
{
    CalendarEvent event{u"play-"_s + item.play->id.text(),
                        item.play->title,
                        telling.text(terms::play()),
                        item.start,
                        item.finish,
                        {}};
    QString state = capitalized(stateWords(telling.say, item.state));
    if (item.late)
        state += u", "_s + latenessWords(telling.say, *item.late);
    event.lines.append(state);
    event.lines.append(telling.text(terms::ownerIs().arg(telling.ownerText(item))));
    addLine(event.lines, telling, terms::deliverable(), item.play->deliverable);
    if (item.decision)
        addLine(event.lines, telling, terms::exitCriterion(), item.decision->exitCriterion);
    return event;
}

void addEvaluations(QList<CalendarEvent>& events, const Telling& telling)
{
    for (const PlanItem& item : telling.items) {
        if (!item.decision || !item.decision->evaluationDate.isValid())
            continue;
        CalendarEvent event{
            u"evaluation-"_s + item.play->id.text(),
            telling.text(Message("Export", "Evaluation of %1").arg(item.play->title)),
            telling.text(terms::play()),
            item.decision->evaluationDate,
            item.decision->evaluationDate,
            {}};
        addLine(event.lines, telling, terms::exitCriterion(), item.decision->exitCriterion);
        events.append(event);
    }
}

QString actionLine(const Telling& telling, const ReviewAction& action)
{
    QList<QString> parts{action.text};
    if (!action.owner.isEmpty())
        parts.append(action.owner);
    if (action.due.isValid())
        parts.append(
            telling.text(Message("Export", "until %1").arg(telling.say.shortDate(action.due))));
    if (action.closed.isValid())
        parts.append(telling.text(terms::isDone()));
    return parts.join(u", "_s);
}

CalendarEvent reviewEvent(const Telling& telling, const QString& id, const QDate& date)
{
    return {
        id,
        telling.text(Message("Export", "Review of the plan of %1").arg(telling.organizationName())),
        telling.text(Message("Export", "Meeting")),
        date,
        date,
        {}};
}

/// Those that were held or are planned, and the next one that a review names unless it is there.
void addReviews(QList<CalendarEvent>& events, const Telling& telling)
{
    QList<const Review*> ordered;
    for (const Review& review : telling.engagement.reviews)
        ordered.append(&review);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Review* a, const Review* b) { return a->date < b->date; });
    for (const Review* review : std::as_const(ordered)) {
        CalendarEvent event = reviewEvent(telling, u"review-"_s + review->id.text(), review->date);
        event.lines = review->decisions;
        for (const ReviewAction& action : review->actions)
            event.lines.append(actionLine(telling, action));
        events.append(event);
    }
    if (ordered.isEmpty())
        return;
    const Review& last = *ordered.last();
    if (last.next > last.date)
        events.append(reviewEvent(telling, u"next-review"_s, last.next));
}

QString milestoneId(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::NextResult:
        return u"next-result"_s;
    case MilestoneKind::NextAssessment:
        return u"next-assessment"_s;
    case MilestoneKind::LastFinish:
        break;
    }
    return u"last-finish"_s;
}

void addMilestones(QList<CalendarEvent>& events, const Telling& telling)
{
    for (const Milestone& milestone : milestonesOf(telling.reading)) {
        if (milestone.date.year() > limits::kLastYear)
            continue;
        events.append({milestoneId(milestone.kind),
                       telling.text(milestoneName(milestone.kind)),
                       telling.text(Message("Export", "Milestone")),
                       milestone.date,
                       milestone.date,
                       {telling.organizationName()}});
    }
}

} // namespace

QList<CalendarEvent> calendarEvents(const Telling& telling)
{
    QList<CalendarEvent> events;
    for (const PlanItem& item : telling.items) {
        if (isInCalendar(item))
            events.append(playEvent(telling, item));
    }
    addEvaluations(events, telling);
    addReviews(events, telling);
    addMilestones(events, telling);
    return events;
}

} // namespace milepost
