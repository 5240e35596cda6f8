// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/compiledplan.h"

#include <QJsonObject>

namespace milepost {

/// What a snapshot freezes: `contentVersion`, `participants` (id and function of those eligible,
/// without names, by assessment), `score` and `plan` as the results of core/exchange/results.h.
[[nodiscard]] QJsonObject freezeState(const Content& content, const Engagement& engagement,
                                      const QList<Scorecard>& scorecards, const CompiledPlan& plan);

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

/// A matrix in two states, each represented by the assessment that the plan of that state used.
struct MatrixComparison {
    MatrixId matrix;
    std::optional<double> indexBefore; ///< 0 to 100
    std::optional<double> indexAfter;
    QList<Function> functionsJoined; ///< who took part after and not before
    QList<Function> functionsLeft;
    QList<DimensionComparison> dimensions; ///< those of either state, in the order of the matrix

    bool operator==(const MatrixComparison&) const = default;
};

/// Two states side by side. `sameContent` is false when they were scored with different versions of
/// the content, which breaks the comparison.
struct StateComparison {
    bool sameContent = true;
    QList<MatrixComparison> matrices;
    QList<PlayId> playsAdded;   ///< selected after and not before
    QList<PlayId> playsRemoved; ///< selected before and not after
    QDate finishBefore;
    QDate finishAfter;

    bool operator==(const StateComparison&) const = default;
};

/// Compares two states made by freezeState(), such as Snapshot::state. States from a file are data
/// from strangers: what is missing or of a wrong type counts as not there.
[[nodiscard]] StateComparison compareStates(const Content& content, const QJsonObject& before,
                                            const QJsonObject& after);

} // namespace milepost
