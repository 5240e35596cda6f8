// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/matrix.h"
#include "core/engagement/engagement.h"
#include "core/scoring/scorecard.h"

namespace milepost {

/// From what difference on a change of a score counts (domain section 5), in stages.
inline constexpr double kLeastChange = 0.5;

/// A dimension in two states. A change counts from half a stage, and only when it was rated in
/// both.
struct DimensionComparison {
    DimensionId id;
    std::optional<double> before; ///< the score, where rated
    std::optional<double> after;
    std::optional<double> targetBefore;
    std::optional<double> targetAfter;

    bool operator==(const DimensionComparison&) const = default;

    [[nodiscard]] bool comparable() const { return before && after; }
    /// After − before in stages; nothing when not comparable.
    [[nodiscard]] std::optional<double> difference() const;
    /// Whether the difference is half a stage or more.
    [[nodiscard]] bool counts() const;
};

/// What keeps a later assessment from being like the one before.
enum class BreakKind {
    NothingInCommon, ///< no dimension is rated in both
    AnotherKind,     ///< one is a self-assessment, the other a workshop
    AnotherMedian,   ///< only one of them balances the functions
    FunctionsJoined, ///< functions voted that did not before
    FunctionsLeft,   ///< functions no longer voted
    AnotherScope,    ///< other dimensions have a score, so the figures of the matrix are made of
                     ///< others
    AnotherContent,  ///< scored with another version of the content
};

struct ComparisonBreak {
    BreakKind kind = BreakKind::NothingInCommon;
    AssessmentKind before = AssessmentKind::Workshop; ///< of the earlier one
    QList<Function> functions;                        ///< that joined or left
    QList<DimensionId> dimensions = {};               ///< that apply in only one of the two

    bool operator==(const ComparisonBreak&) const = default;
};

/// Whether scores before and after it may not be joined; other dimensions that apply part only the
/// figures of the whole matrix.
[[nodiscard]] bool partsScores(BreakKind kind);

/// How many people of one function voted in each of two assessments.
struct FunctionChange {
    Function function = Function::Other;
    int before = 0;
    int after = 0;

    bool operator==(const FunctionChange&) const = default;
};

/// Two assessments of one matrix and unit side by side.
struct AssessmentComparison {
    QList<DimensionComparison> dimensions; ///< in the order of the matrix
    QList<FunctionChange> functions;       ///< those whose number changed
    QList<ComparisonBreak> breaks;

    bool operator==(const AssessmentComparison&) const = default;

    [[nodiscard]] bool comparable() const; ///< a dimension is rated in both
};

/// An assessment with its scorecard.
struct ScoredAssessment {
    const Assessment& assessment;
    const Scorecard& card;
};

[[nodiscard]] AssessmentComparison compareAssessments(const QList<Participant>& participants,
                                                      const ScoredAssessment& before,
                                                      const ScoredAssessment& after);

/// The functions that one of the sets has and the other has not, in the order of the enum.
[[nodiscard]] QList<Function> functionsOnlyIn(const QSet<Function>& some,
                                              const QSet<Function>& others);

} // namespace milepost
