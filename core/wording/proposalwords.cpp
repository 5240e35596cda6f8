// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/proposalwords.h"

#include "core/wording/playwords.h"

#include <algorithm>

namespace milepost {

namespace {

QString titles(const Telling& after, const ProposalChange& change)
{
    QList<Message> quoted;
    for (const NamedPlay& play : change.others)
        quoted.append(Message("Proposal", "%1").quoted(play.title));
    return after.say.text(Message("Proposal", "%1").arg(quoted));
}

Message enterWords(const Telling& after, const ProposalChange& change)
{
    const QString others = titles(after, change);
    switch (change.reason) {
    case ProposalReason::ByHand:
        return Message("Proposal", "It was taken in by hand, or is kept out no longer.");
    case ProposalReason::GapGrew:
        return Message("Proposal", "There is more to close in %1 than before.")
            .arg(after.dimensionName(change.dimension));
    case ProposalReason::TakesPlaceOf:
        return Message("Proposal", "It closes what %1 would have closed.").arg(others);
    case ProposalReason::NotCovered:
        return Message("Proposal", "%1, which covered it, is in the plan no longer.").arg(others);
    case ProposalReason::NeededBy:
        if (!change.others.isEmpty())
            return Counted("Proposal", "%1 builds on it.", "%1 build on it.")
                .of(change.others.size())
                .arg(others);
        return Message("Proposal", "It was decided on before and can be planned now.");
    case ProposalReason::BudgetReaches:
        return Message("Proposal", "The budget has room for it.");
    case ProposalReason::InScope:
        return Message("Proposal",
                       "The plan looks now at what it closes: its playbook, or a rating.");
    default:
        return Message("Proposal", "It comes before others now in the order of priority.");
    }
}

Message leaveWords(const Telling& after, const ProposalChange& change)
{
    const QString others = titles(after, change);
    switch (change.reason) {
    case ProposalReason::ByHand:
        return Message("Proposal", "It was dropped or kept out by hand, or is kept in no longer.");
    case ProposalReason::GapShrank:
        return Message("Proposal", "There is less to close in %1 than before.")
            .arg(after.dimensionName(change.dimension));
    case ProposalReason::ClosedByOthers:
        return Message("Proposal", "The gap it would have closed is closed by %1.").arg(others);
    case ProposalReason::Covered:
        return Message("Proposal", "It is covered by %1.").arg(others);
    case ProposalReason::OverBudget:
        return Message("Proposal", "The budget of %1 has no room for it.")
            .arg(after.say.personDays(after.settings.budgetDays.value_or(0)));
    case ProposalReason::OutOfScope:
        return Message("Proposal",
                       "The plan looks no longer at what it closed: its playbook, or a rating.");
    case ProposalReason::Deleted:
        return Message("Proposal", "It was deleted.");
    case ProposalReason::NotNeeded:
        if (!change.others.isEmpty())
            return Counted("Proposal", "%1 built on it and does so no longer.",
                           "%1 built on it and do so no longer.")
                .of(change.others.size())
                .arg(others);
        return Message("Proposal", "Nothing in the plan needs it any longer.");
    default:
        return Message("Proposal", "Others come before it now in the order of priority.");
    }
}

QString moveReason(const Telling& after, const ProposalChange& change)
{
    switch (change.reason) {
    case ProposalReason::Duration:
        return after.say.text(Message("Proposal", "It takes %1 instead of %2.")
                                  .arg(after.say.weeks(change.after->weeks))
                                  .arg(after.say.weeks(change.before->weeks)));
    case ProposalReason::FreezeWeeks:
        return after.say.text(Message("Proposal", "Other weeks in it are frozen."));
    default:
        break;
    }
    const PlanItem* item = after.reading.item(change.play.id);
    return item ? startSentence(after, *item) : QString();
}

qsizetype countOf(const QList<ProposalChange>& changes, ProposalEvent event)
{
    return std::count_if(changes.cbegin(), changes.cend(),
                         [&](const ProposalChange& change) { return change.event == event; });
}

} // namespace

QString proposalReasonWords(const Telling& after, const ProposalChange& change)
{
    switch (change.event) {
    case ProposalEvent::Enters:
        return after.say.text(enterWords(after, change));
    case ProposalEvent::Leaves:
        return after.say.text(leaveWords(after, change));
    case ProposalEvent::Moves:
        break;
    }
    return moveReason(after, change);
}

QString proposalDatesWords(const Telling& after, const ProposalChange& change)
{
    const auto range = [&](const ScheduledPlay& play) {
        return after.say.dateRange(play.start, play.finish);
    };
    if (change.before && change.after)
        return after.say.text(Message("Proposal", "%1 (was %2)")
                                  .arg(range(*change.after))
                                  .arg(range(*change.before)));
    const std::optional<ScheduledPlay>& only = change.after ? change.after : change.before;
    return only ? range(*only) : QString();
}

QString proposalCountWords(const Wording& say, const QList<ProposalChange>& changes)
{
    QList<Message> parts;
    const qsizetype enter = countOf(changes, ProposalEvent::Enters);
    const qsizetype leave = countOf(changes, ProposalEvent::Leaves);
    const qsizetype move = countOf(changes, ProposalEvent::Moves);
    if (enter > 0)
        parts.append(Counted("Proposal", "%n play enters", "%n plays enter").of(enter));
    if (leave > 0)
        parts.append(Counted("Proposal", "%n play leaves", "%n plays leave").of(leave));
    if (move > 0)
        parts.append(Counted("Proposal", "%n play moves", "%n plays move").of(move));
    return parts.isEmpty() ? QString() : say.text(Message("Proposal", "%1").arg(parts));
}

} // namespace milepost
