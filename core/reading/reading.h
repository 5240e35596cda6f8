// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"
#include "core/planning/compiledplan.h"
#include "core/progress/comparison.h"
#include "core/scoring/scorecard.h"

#include <QHash>

namespace milepost {

/// One assessment with its matrix and scorecard, and the last one of the same matrix and unit
/// before it that is rated.
struct AssessedMatrix {
    const Matrix* matrix = nullptr;
    const Assessment* assessment = nullptr;
    const Scorecard* card = nullptr;
    const Assessment* previous = nullptr; ///< null when there is none
    const Scorecard* previousCard = nullptr;
};

/// What an open play has missed by the status date: it should have finished, or at least started,
/// before that date and has not.
struct Lateness {
    enum class Missed { Start, Finish };
    Missed missed = Missed::Start;
    qint64 days = 0; ///< from the date that was missed to the status date; above 0

    bool operator==(const Lateness&) const = default;
};

/// A play of the plan with its number and everything known about it.
struct PlanItem {
    int number = 0; ///< the same wherever the play is named
    const Play* play = nullptr;
    const PlannedPlay* decision = nullptr;    ///< null when nothing was decided about it
    const PriorityRow* priority = nullptr;    ///< always there for plays in the plan
    const ScheduledPlay* scheduled = nullptr; ///< null when it is done
    PlayState state = PlayState::Proposed;
    QString accountable;
    QDate start;                    ///< not valid when done without dates
    QDate finish;                   ///< as scheduled, or when it was done
    std::optional<Horizon> horizon; ///< nothing when it is done
    std::optional<Lateness> late;   ///< nothing when it is done or in time
    QList<int> dependsOn; ///< numbers of prerequisites that are in the plan and not waived
    QList<int> neededBy;  ///< numbers of the plays that wait for this one

    [[nodiscard]] bool done() const { return state == PlayState::Done; }
};

/// What everybody reads who says something about an engagement, made once after a change and as of
/// a status date: assessments in use, numbered plays, what is late, who is overloaded. Points into
/// what it was made from, which must outlive it and stay as it was; made again after every edit.
class Reading {
public:
    /// The engagement must be valid, the scorecards those of its assessments (scoreAll) and the
    /// plan compiled from both (compilePlan). `asOf`, the status date, must be valid.
    Reading(const Content& ofContent, const Engagement& ofEngagement,
            const QList<Scorecard>& ofScorecards, const CompiledPlan& ofPlan, const QDate& asOf);
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
    ~Reading() = default;

    const Content& content;
    const Engagement& engagement;
    const QList<Scorecard>& scorecards;
    const CompiledPlan& plan;
    const Plan settings; ///< of the engagement, or the defaults
    const QDate statusDate;
    const QDate
        countedFrom; ///< of horizons and the 30/60/90 list: the later of plan start and status date

    QList<AssessedMatrix> matrices; ///< the assessments in use
    QList<AssessedMatrix> others;   ///< earlier ones and those of units, latest first
    QList<PlanItem> items;          ///< numbered: open plays by priority, then those that are done
    QList<const PlannedPlay*> unplanned; ///< decided about, but not in the plan

    [[nodiscard]] QList<const PlanItem*> openItems() const; ///< in the order of their numbers
    [[nodiscard]] QList<const PlanItem*> openItemsByStart() const;
    /// The open play that finishes next, after the status date, and is not late; null when there is
    /// none.
    [[nodiscard]] const PlanItem* nextResult() const;
    [[nodiscard]] qsizetype lateCount() const;
    [[nodiscard]] const PlanItem* item(const PlayId& id) const;
    [[nodiscard]] const PlanItem* itemOf(int number) const;
    [[nodiscard]] const Play* findPlay(const PlayId& id) const; ///< as planned; else null

    /// The latest assessment of each matrix in that unit, in the order of the matrices.
    [[nodiscard]] QList<AssessedMatrix> matricesOf(const UnitId& unit) const;
    [[nodiscard]] bool hasRatings() const; ///< a dimension of an assessment in use is rated
    /// With its matrix, its scorecard and the assessment before it.
    [[nodiscard]] AssessedMatrix assessed(const Assessment& assessment) const;
    /// What changed since the assessment before, which must be there.
    [[nodiscard]] AssessmentComparison sincePrevious(const AssessedMatrix& entry) const;
    [[nodiscard]] const Scorecard* cardOf(const AssessmentId& id) const;
    [[nodiscard]] QDate lastAssessed() const; ///< of the assessments in use
    /// Another assessment of the same matrix and unit that is later than this one, or open while
    /// this one is closed; of several the latest open one. Null when there is none.
    [[nodiscard]] const Assessment* besides(const AssessedMatrix& entry) const;

private:
    void collectAssessments();
    void collectItems();
    void linkItems();

    QHash<AssessmentId, const Scorecard*> m_cards;
    QHash<PlayId, const Play*> m_plays;
    QHash<PlayId, const PlannedPlay*> m_decisions;
    QHash<PlayId, qsizetype> m_itemIndex;
};

/// The weeks, from week 0 of the plan, in which an owner has more to do than days.
[[nodiscard]] QList<int> overloadedWeeks(const OwnerLoad& load);

} // namespace milepost
