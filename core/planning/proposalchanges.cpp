// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/proposalchanges.h"

#include <algorithm>
#include <tuple>

namespace milepost {

namespace {

constexpr qsizetype kMostOthers = 2;

/// What is asked of a proposal again and again.
class ProposalView {
public:
    explicit ProposalView(const Proposal& proposal)
        : settings(proposal.settings), plan(proposal.plan),
          m_chosen(plan.selection.chosen.cbegin(), plan.selection.chosen.cend())
    {
        for (const Play& play : plan.plays)
            m_plays.insert(play.id, &play);
        for (const LeftOutPlay& play : plan.selection.leftOut)
            m_leftOut.insert(play.id, &play);
        for (const PriorityRow& row : plan.candidates)
            m_candidates.insert(row.id);
    }

    const Plan& settings;
    const CompiledPlan& plan;

    [[nodiscard]] bool has(const PlayId& id) const { return m_chosen.contains(id); }
    [[nodiscard]] bool isCandidate(const PlayId& id) const { return m_candidates.contains(id); }
    [[nodiscard]] const Play* play(const PlayId& id) const { return m_plays.value(id); }
    [[nodiscard]] const LeftOutPlay* leftOut(const PlayId& id) const { return m_leftOut.value(id); }

    [[nodiscard]] bool isLeftOut(const PlayId& id, LeftOutReason reason) const
    {
        const LeftOutPlay* play = leftOut(id);
        return play && play->reason == reason;
    }

    [[nodiscard]] double gap(const DimensionId& id, Transition transition) const
    {
        const DimensionGap* dimension = plan.findDimension(id);
        return dimension ? dimension->gaps.of(transition) : 0;
    }

    /// Whether one builds on the other and has not waived that.
    [[nodiscard]] bool needs(const PlayId& id, const PlayId& prerequisite) const
    {
        const Play* needing = play(id);
        if (!needing || !needing->prerequisites.contains(prerequisite))
            return false;
        const PlannedPlay* decision = settings.findPlay(id);
        return !decision || !decision->waived.contains(prerequisite);
    }

private:
    QSet<PlayId> m_chosen;
    QHash<PlayId, const Play*> m_plays;
    QHash<PlayId, const LeftOutPlay*> m_leftOut;
    QSet<PlayId> m_candidates;
};

/// What a person decided about a play that can bring it in or keep it out.
struct PlayDecision {
    bool in = false;
    bool out = false;
    bool listed = true; ///< on the list of plays to choose from, where there is one

    bool operator==(const PlayDecision&) const = default;
};

PlayDecision decisionIn(const Plan& settings, const PlayId& id)
{
    PlayDecision decision;
    if (const PlannedPlay* play = settings.findPlay(id)) {
        decision.out = play->state == PlayState::Dropped || play->forced == Forced::Out;
        decision.in =
            !decision.out && (play->forced == Forced::In || play->state == PlayState::Planned ||
                              play->state == PlayState::Started || play->state == PlayState::Done);
    }
    decision.listed = !settings.candidates || settings.candidates->contains(id);
    return decision;
}

class ChangeFinder {
public:
    ChangeFinder(const Proposal& before, const Proposal& after) : m_before(before), m_after(after)
    {}

    QList<ProposalChange> run()
    {
        QList<ProposalChange> changes;
        for (const PriorityRow& row : m_after.plan.priorities) {
            if (!m_before.has(row.id))
                changes.append(entering(row.id));
        }
        for (const PriorityRow& row : m_before.plan.priorities) {
            if (!m_after.has(row.id))
                changes.append(leaving(row.id));
        }
        QList<ProposalChange> moved;
        for (const ScheduledPlay& now : m_after.plan.schedule.plays) {
            const ScheduledPlay* then = m_before.plan.schedule.find(now.id);
            if (then && (then->start != now.start || then->finish != now.finish))
                moved.append(moving(*then, now));
        }
        std::stable_sort(moved.begin(), moved.end(), [](const auto& a, const auto& b) {
            return std::tie(a.after->start, a.after->finish) <
                   std::tie(b.after->start, b.after->finish);
        });
        return changes + moved;
    }

private:
    [[nodiscard]] NamedPlay named(const PlayId& id) const
    {
        const Play* play = m_after.play(id);
        if (!play)
            play = m_before.play(id);
        return {id, play ? play->title : id.text()};
    }

    [[nodiscard]] QList<NamedPlay> named(const QList<PlayId>& ids) const
    {
        QList<NamedPlay> plays;
        for (const PlayId& id : ids.mid(0, kMostOthers))
            plays.append(named(id));
        return plays;
    }

    /// The dimension that the play lifts and whose gap grew most (`sign` 1) or shrank most (−1).
    [[nodiscard]] DimensionId changedGap(const Play& play, double sign) const
    {
        DimensionId found;
        double most = kTolerance;
        for (const Advance& advance : play.advances) {
            const double change = sign * (m_after.gap(advance.dimension, advance.transition) -
                                          m_before.gap(advance.dimension, advance.transition));
            if (change > most) {
                most = change;
                found = advance.dimension;
            }
        }
        return found;
    }

    /// The plays of `view`, in the order of choice, that close what the play closes of its gaps;
    /// those that the other proposal does not have first.
    [[nodiscard]] QList<PlayId> closingTheSame(const Play& play, const ProposalView& view,
                                               const ProposalView& other) const
    {
        const auto closes = [&](const Play& candidate) {
            return std::any_of(candidate.advances.cbegin(), candidate.advances.cend(),
                               [&](const Advance& has) {
                                   return view.gap(has.dimension, has.transition) > kTolerance &&
                                          std::any_of(play.advances.cbegin(), play.advances.cend(),
                                                      [&](const Advance& wants) {
                                                          return wants.dimension == has.dimension &&
                                                                 wants.transition == has.transition;
                                                      });
                               });
        };
        QList<PlayId> fresh;
        QList<PlayId> kept;
        for (const PlayId& id : view.plan.selection.chosen) {
            const Play* candidate = view.play(id);
            if (id != play.id && candidate && closes(*candidate))
                (other.has(id) ? kept : fresh).append(id);
        }
        return fresh + kept;
    }

    /// The plays in `view` that build on that one.
    static QList<PlayId> needing(const PlayId& id, const ProposalView& view)
    {
        QList<PlayId> plays;
        for (const PlayId& other : view.plan.selection.chosen) {
            if (view.needs(other, id))
                plays.append(other);
        }
        return plays;
    }

    [[nodiscard]] ProposalChange entering(const PlayId& id) const
    {
        ProposalChange change{named(id), ProposalEvent::Enters, ProposalReason::Order};
        if (const ScheduledPlay* scheduled = m_after.plan.schedule.find(id))
            change.after = *scheduled;
        const auto because = [&](ProposalReason reason, const QList<PlayId>& others = {}) {
            change.reason = reason;
            change.others = named(others);
            return change;
        };
        if (decisionIn(m_before.settings, id) != decisionIn(m_after.settings, id))
            return because(ProposalReason::ByHand);
        const Play& play = *m_after.play(id);
        const QList<PlayId> needed = needing(id, m_after);
        if (!m_after.isCandidate(id))
            return because(ProposalReason::NeededBy, needed);
        change.dimension = changedGap(play, 1);
        if (!m_before.isCandidate(id))
            return because(ProposalReason::InScope);
        if (!change.dimension.isEmpty())
            return because(ProposalReason::GapGrew);
        const LeftOutPlay* left = m_before.leftOut(id);
        if (left && left->reason == LeftOutReason::Covered && !m_after.has(left->coveredBy))
            return because(ProposalReason::NotCovered, {left->coveredBy});
        if (left && left->reason == LeftOutReason::OverBudget)
            return because(ProposalReason::BudgetReaches);
        QList<PlayId> replaced = closingTheSame(play, m_before, m_after);
        replaced.removeIf([&](const PlayId& other) { return m_after.has(other); });
        if (!replaced.isEmpty())
            return because(ProposalReason::TakesPlaceOf, replaced);
        return needed.isEmpty() ? because(ProposalReason::Order)
                                : because(ProposalReason::NeededBy, needed);
    }

    [[nodiscard]] ProposalChange leaving(const PlayId& id) const
    {
        ProposalChange change{named(id), ProposalEvent::Leaves, ProposalReason::Order};
        if (const ScheduledPlay* scheduled = m_before.plan.schedule.find(id))
            change.before = *scheduled;
        const auto because = [&](ProposalReason reason, const QList<PlayId>& others = {}) {
            change.reason = reason;
            change.others = named(others);
            return change;
        };
        const PlannedPlay* decision = m_before.settings.findPlay(id);
        if (decision && decision->custom && !m_after.settings.findPlay(id))
            return because(ProposalReason::Deleted);
        if (decisionIn(m_before.settings, id) != decisionIn(m_after.settings, id))
            return because(ProposalReason::ByHand);
        const LeftOutPlay* left = m_after.leftOut(id);
        if (!m_before.isCandidate(id))
            return because(ProposalReason::NotNeeded, needing(id, m_before));
        if (!left)
            return because(ProposalReason::OutOfScope);
        if (left->reason == LeftOutReason::Covered)
            return because(ProposalReason::Covered, {left->coveredBy});
        if (left->reason == LeftOutReason::OverBudget)
            return because(ProposalReason::OverBudget);
        const Play& play = *m_before.play(id);
        change.dimension = changedGap(play, -1);
        if (!change.dimension.isEmpty())
            return because(ProposalReason::GapShrank);
        const QList<PlayId> closing = closingTheSame(play, m_after, m_before);
        return closing.isEmpty() ? because(ProposalReason::NotNeeded, needing(id, m_before))
                                 : because(ProposalReason::ClosedByOthers, closing);
    }

    [[nodiscard]] ProposalChange moving(const ScheduledPlay& then, const ScheduledPlay& now) const
    {
        ProposalChange change{named(now.id), ProposalEvent::Moves, ProposalReason::Start};
        change.before = then;
        change.after = now;
        if (then.start != now.start)
            return change;
        change.reason =
            then.weeks != now.weeks ? ProposalReason::Duration : ProposalReason::FreezeWeeks;
        return change;
    }

    ProposalView m_before;
    ProposalView m_after;
};

} // namespace

QList<ProposalChange> proposalChanges(const Proposal& before, const Proposal& after)
{
    return ChangeFinder(before, after).run();
}

} // namespace milepost
