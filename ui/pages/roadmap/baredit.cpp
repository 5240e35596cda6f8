// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roadmap/baredit.h"

#include "core/base/weeks.h"
#include "core/edits/playdecisions.h"
#include "core/engagement/notbefore.h"
#include "core/planning/keptahead.h"
#include "core/wording/roadmapwords.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"

namespace milepost {

namespace {

QDate startAfter(const PlanItem& item, const BarGesture& gesture)
{
    return mondayOf(item.start).addDays(7 * gesture.weeks);
}

/// A step of one week changes the duration also where the week beside it is frozen.
int weeksAfter(const Reading& reading, const PlanItem& item, const BarGesture& gesture)
{
    const int weeks = weeksUntil(reading, item, item.finish.addDays(7 * gesture.weeks));
    const int now = item.scheduled->weeks;
    return std::abs(gesture.weeks) == 1 && weeks == now ? std::max(1, now + gesture.weeks) : weeks;
}

/// Calls `edit` with the edit of core/edits that the gesture is, and its arguments.
template <class F>
auto asEdit(const Reading& reading, const PlanItem& item, const BarGesture& gesture, F edit)
{
    switch (gesture.kind) {
    case BarGesture::Kind::Move:
        return edit(edits::pinPlay, startAfter(item, gesture));
    case BarGesture::Kind::Stretch:
        return edit(edits::setPlayDuration, std::optional<int>(weeksAfter(reading, item, gesture)));
    case BarGesture::Kind::Assign:
        return edit(edits::setAccountable, gesture.lane.person);
    case BarGesture::Kind::Unpin:
        break;
    }
    return edit(edits::unpinPlay);
}

/// Why the gesture means nothing for this play; empty when it does.
QString refusal(const Telling& telling, const PlanItem& item, const BarGesture& gesture)
{
    if (!item.scheduled || (gesture.kind == BarGesture::Kind::Move && !canMove(item)))
        return fixedWords(telling, item);
    if (gesture.kind == BarGesture::Kind::Assign && gesture.lane.person.isEmpty() &&
        gesture.lane.role != item.play->ownerRole)
        return otherRoleWords(telling, item);
    return {};
}

} // namespace

BarPreview previewOf(EngagementDocument& document, const QDate& statusDate, const QLocale& locale,
                     const BarGesture& gesture)
{
    const Reading& reading = DocumentReading::of(document).asOf(statusDate);
    const Telling now(reading, windowLanguage(locale));
    const PlanItem* item = reading.item(gesture.play);
    if (!item)
        return {};
    const QString refused = refusal(now, *item, gesture);
    if (!refused.isEmpty())
        return {false, refused};
    const Result<Change> change =
        asEdit(reading, *item, gesture, [&](auto function, auto... arguments) {
            return function(document.content(), document.engagement(), gesture.play, arguments...);
        });
    if (!change)
        return {false, inWords(change.error().message)};
    Engagement after = document.engagement();
    applyChange(after, *change);
    CompiledPlan compiled = compilePlan(document.content(), after, document.scorecards());
    const Plan settingsBefore = document.engagement().plan.value_or(Plan());
    const Plan edited = after.plan.value_or(Plan());
    if (const auto days =
            keptAhead({settingsBefore, document.plan()}, {edited, compiled}, statusDate);
        days && after.plan) { // as the document does with every edit
        setNotBeforeDays(*after.plan, *days);
        compiled = compilePlan(document.content(), after, document.scorecards());
    }
    const Plan settingsAfter = after.plan.value_or(Plan());
    const QList<ProposalChange> changes =
        proposalChanges({settingsBefore, document.plan()}, {settingsAfter, compiled});
    const Reading readingAfter(document.content(), after, document.scorecards(), compiled,
                               statusDate);
    const PlanItem* itemAfter = readingAfter.item(gesture.play);
    if (gesture.kind == BarGesture::Kind::Stretch && itemAfter && itemAfter->scheduled &&
        itemAfter->scheduled->weeks == item->scheduled->weeks)
        return {false, leastDurationWords(now, *item)};
    return {true,
            previewWords(Telling(readingAfter, windowLanguage(locale)), gesture.play, changes)};
}

Result<Done> carryOut(EngagementDocument& document, const QDate& statusDate,
                      const BarGesture& gesture)
{
    const Reading& reading = DocumentReading::of(document).asOf(statusDate);
    const PlanItem* item = reading.item(gesture.play);
    if (!item)
        return Done();
    return asEdit(reading, *item, gesture, [&](auto function, auto... arguments) {
        return document.perform(function, gesture.play, arguments...);
    });
}

} // namespace milepost
