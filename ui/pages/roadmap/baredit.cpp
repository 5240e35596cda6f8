// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roadmap/baredit.h"

#include "core/base/weeks.h"
#include "core/edits/prerequisites.h"
#include "core/edits/severalplays.h"
#include "core/engagement/notbefore.h"
#include "core/engagement/planinforce.h"
#include "core/planning/keptahead.h"
#include "core/wording/roadmapwords.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"

namespace milepost {

namespace {

/// A step of one week changes the duration also where the week beside it is frozen.
int weeksAfter(const Reading& reading, const PlanItem& item, int more)
{
    const int weeks = weeksUntil(reading, item, item.finish.addDays(7 * more));
    const int now = item.scheduled->weeks;
    return std::abs(more) == 1 && weeks == now ? std::max(1, now + more) : weeks;
}

QList<PlayStart> startsAfter(const QList<const PlanItem*>& items, int weeks)
{
    QList<PlayStart> starts;
    for (const PlanItem* item : items)
        starts.append({item->play->id, mondayOf(item->start).addDays(7 * weeks)});
    return starts;
}

QList<PlayLength> lengthsAfter(const Reading& reading, const QList<const PlanItem*>& items,
                               int weeks)
{
    QList<PlayLength> lengths;
    for (const PlanItem* item : items)
        lengths.append({item->play->id, weeksAfter(reading, *item, weeks)});
    return lengths;
}

QList<const PlanItem*> itemsOf(const Reading& reading, const BarGesture& gesture)
{
    QList<const PlanItem*> items;
    for (const PlayId& play : gesture.plays) {
        if (const PlanItem* item = reading.item(play))
            items.append(item);
    }
    return items;
}

QList<PlayId> idsOfItems(const QList<const PlanItem*>& items)
{
    QList<PlayId> ids;
    for (const PlanItem* item : items)
        ids.append(item->play->id);
    return ids;
}

Waiver waiverOf(const Reading& reading, const PlayId& play, const PlayId& need)
{
    Waiver waiver;
    waiver.riskTitle =
        inWords(edits::waiverRiskTitle(reading.content, reading.engagement, play, need));
    return waiver;
}

/// Calls `edit` with the edit of core/edits that the gesture is, and its arguments.
template <class F>
auto asEdit(const Reading& reading, const QList<const PlanItem*>& items, const BarGesture& gesture,
            F edit)
{
    switch (gesture.kind) {
    case BarGesture::Kind::Move:
        return edit(edits::pinPlays, startsAfter(items, gesture.weeks));
    case BarGesture::Kind::Stretch:
        return edit(edits::setPlayDurations, lengthsAfter(reading, items, gesture.weeks));
    case BarGesture::Kind::Assign:
        return edit(edits::setAccountableOf, idsOfItems(items), gesture.lane.person);
    case BarGesture::Kind::Unassign:
        return edit(edits::setAccountableOf, idsOfItems(items), QString());
    case BarGesture::Kind::Wait:
        return edit(edits::addPrerequisite, idsOfItems(items).first(), gesture.need);
    case BarGesture::Kind::WaitInstead:
        return edit(edits::replacePrerequisite, idsOfItems(items).first(), gesture.need,
                    gesture.instead);
    case BarGesture::Kind::WaitNoLonger:
        return edit(edits::removePrerequisite, items.first()->play->id, gesture.need,
                    waiverOf(reading, items.first()->play->id, gesture.need));
    case BarGesture::Kind::Unpin:
        break;
    }
    return edit(edits::unpinPlays, idsOfItems(items));
}

/// Why the gesture means nothing for a play; empty when it does.
QString refusal(const Telling& telling, const PlanItem& item, const BarGesture& gesture)
{
    if (!item.scheduled || (gesture.kind == BarGesture::Kind::Move && !canMove(item)))
        return fixedWords(telling, item);
    if (gesture.kind == BarGesture::Kind::Assign && gesture.lane.person.isEmpty() &&
        gesture.lane.role != item.play->ownerRole)
        return otherRoleWords(telling, item);
    return {};
}

bool staysAsLong(const PlanItem& item, const Reading& after)
{
    const PlanItem* later = after.item(item.play->id);
    return later && later->scheduled && later->scheduled->weeks == item.scheduled->weeks;
}

} // namespace

BarPreview previewOf(EngagementDocument& document, const QDate& statusDate, const QLocale& locale,
                     const BarGesture& gesture)
{
    const Reading& reading = DocumentReading::of(document).asOf(statusDate);
    const Telling now(reading, windowLanguage(locale));
    QStringList refusals;
    QList<const PlanItem*> items = itemsOf(reading, gesture);
    items.removeIf([&](const PlanItem* item) {
        const QString refused = refusal(now, *item, gesture);
        if (!refused.isEmpty())
            refusals.append(refused);
        return !refused.isEmpty();
    });
    if (items.isEmpty())
        return {{}, stayingWords(now, refusals)};
    const Result<Change> change =
        asEdit(reading, items, gesture, [&](auto function, const auto&... arguments) {
            return function(document.content(), document.engagement(), arguments...);
        });
    if (!change)
        return {{}, inWords(change.error().message)};
    Engagement after = document.engagement();
    applyChange(after, *change);
    CompiledPlan compiled = compilePlan(document.content(), after, document.scorecards());
    const Plan settingsBefore = planInForce(document.engagement());
    const Plan edited = planInForce(after);
    if (const auto days =
            keptAhead({settingsBefore, document.plan()}, {edited, compiled}, statusDate);
        days && after.plan) { // as the document does with every edit
        setNotBeforeDays(*after.plan, *days);
        compiled = compilePlan(document.content(), after, document.scorecards());
    }
    const Plan settingsAfter = planInForce(after);
    const QList<ProposalChange> changes =
        proposalChanges({settingsBefore, document.plan()}, {settingsAfter, compiled});
    const Reading readingAfter(document.content(), after, document.scorecards(), compiled,
                               statusDate);
    if (gesture.kind == BarGesture::Kind::Stretch) {
        items.removeIf([&](const PlanItem* item) {
            const bool same = staysAsLong(*item, readingAfter);
            if (same)
                refusals.append(leastDurationWords(now, *item));
            return same;
        });
        if (items.isEmpty())
            return {{}, stayingWords(now, refusals)};
    }
    const QList<PlayId> plays = idsOfItems(items);
    QString words = previewWords(Telling(readingAfter, windowLanguage(locale)), plays, changes);
    if (!refusals.isEmpty())
        words += u' ' + stayingWords(now, refusals);
    return {plays, words};
}

Result<Done> carryOut(EngagementDocument& document, const QDate& statusDate,
                      const BarGesture& gesture)
{
    const Reading& reading = DocumentReading::of(document).asOf(statusDate);
    return asEdit(reading, itemsOf(reading, gesture), gesture,
                  [&](auto function, const auto&... arguments) {
                      return document.perform(function, arguments...);
                  });
}

} // namespace milepost
