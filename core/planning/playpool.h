// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"
#include "core/planning/gaps.h"

#include <span>
#include <vector>

namespace milepost {

/// A play with what the plan decided about it, ready for computing: prerequisites as indexes into
/// the pool, its place in the playbooks, its lifts on rated dimensions only.
struct PoolPlay {
    const Play* play = nullptr; ///< as written: of the content, or of PlayPool::own
    double effortDays = 0;      ///< as planned here, likewise the duration
    int durationWeeks = 1;
    PlayState state = PlayState::Proposed;
    Forced forced = Forced::No;
    QString accountable;
    QDate pinnedStart;
    QDate actualStart;
    QDate actualFinish;
    int playbookOrder = 0;
    int stepOrder = 0;
    bool inScope = false;               ///< its playbook is planned, or it is a play of one's own
    bool candidate = false;             ///< in scope and advances a rated dimension
    std::span<const int> prerequisites; ///< those not waived
    std::span<const int> dependents;    ///< plays whose prerequisite it is, ascending

    struct Lift {
        int dimension = 0; ///< index into PlayPool::dimensions
        Transition transition = Transition::OneToTwo;
        double lift = 0;
        double worth = 0; ///< weight × κ × ρ: benefit for each stage of gap closed
    };
    std::span<const Lift> lifts;
    double goalFactor = 1; ///< 1 + 0.25 × min(2, number of its KPIs among the goals)

    [[nodiscard]] bool done() const { return state == PlayState::Done; }
    [[nodiscard]] bool excluded() const
    {
        return state == PlayState::Dropped || forced == Forced::Out;
    }
    /// In the plan before any selection: planned, started, done or forced in.
    [[nodiscard]] bool decided() const
    {
        return !excluded() && (forced == Forced::In || state == PlayState::Planned ||
                               state == PlayState::Started || state == PlayState::Done);
    }
};

/// κ: 1, 0.8 or 0.5, since an unsure diagnosis earns a smaller bet.
[[nodiscard]] double confidenceFactor(ConfidenceLabel label);

/// ρ: foundations first. 1 for 1→2 and from score 2 on; 0.6 from 1.5 on; 0.3 below.
[[nodiscard]] double readiness(Transition transition, double score);

/// All plays that a plan can use, with the rated dimensions. Points into the content, which has to
/// outlive it, and into itself: it can be moved and not copied.
struct PlayPool {
    PlayPool() = default;
    PlayPool(PlayPool&&) = default;
    PlayPool& operator=(PlayPool&&) = default;
    PlayPool(const PlayPool&) = delete;
    PlayPool& operator=(const PlayPool&) = delete;

    std::vector<PoolPlay> plays;
    QHash<PlayId, int> index;
    QList<DimensionGap> dimensions;
    std::vector<Play> own;
    std::vector<int> links; ///< what the prerequisites and dependents of the plays point to
    std::vector<PoolPlay::Lift> lifts;

    [[nodiscard]] const PoolPlay& at(int play) const
    {
        return plays[static_cast<std::size_t>(play)];
    }

    /// The static part of every tie-break: shorter duration, playbook order, step order, id.
    [[nodiscard]] bool precedes(int a, int b) const;
};

/// Collects content plays and plays of one's own. Scope is the plan's playbooks, or else those of
/// the matrices of the dimensions given.
[[nodiscard]] PlayPool makePlayPool(const Content& content, const Plan& plan,
                                    const QList<Goal>& goals,
                                    const QList<DimensionGap>& dimensions);

} // namespace milepost
