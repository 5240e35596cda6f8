// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"
#include "core/progress/agreedplan.h"
#include "core/progress/comparison.h"

#include <QJsonObject>

namespace milepost {

/// A matrix in two states, each represented by the assessment that the plan of that state used.
struct MatrixComparison {
    MatrixId matrix;
    std::optional<double> indexBefore; ///< 0 to 100
    std::optional<double> indexAfter;
    QList<Function> functionsJoined; ///< who took part after and not before
    QList<Function> functionsLeft;
    QList<DimensionComparison> dimensions; ///< those of either state, in the order of the matrix
    QList<DimensionId>
        dimensionsAdded; ///< that only the content after has, where both have the matrix
    QList<DimensionId> dimensionsRemoved;
    bool sameUnit = true; ///< the two are about the same unit

    bool operator==(const MatrixComparison&) const = default;
};

/// The latest value of a metric in two states: all accounts of the whole organization. Percent
/// values are fractions.
struct MetricStates {
    MetricId metric;
    std::optional<double> before;
    std::optional<double> after;
    QDate dateBefore; ///< the end of its period
    QDate dateAfter;
    bool alike = true; ///< counted in the same way, so that they may be compared

    bool operator==(const MetricStates&) const = default;
};

/// A play that both states plan, with other dates.
struct MovedPlay {
    PlayId play;
    AgreedDates before;
    AgreedDates after;

    bool operator==(const MovedPlay&) const = default;
};

/// Two states side by side. `sameContent` is false when they were scored with different versions of
/// the content, which breaks the comparison.
struct StateComparison {
    bool sameContent = true;
    QList<MatrixComparison> matrices;
    QString contentBefore = {}; ///< versions of the content
    QString contentAfter = {};
    bool comparesPlans = true;        ///< both states have a plan
    QList<MetricStates> metrics = {}; ///< those of either state, in the order of the catalogue
    QList<PlayId> playsAdded;         ///< selected after and not before
    QList<PlayId> playsRemoved;       ///< selected before and not after
    QList<PlayId> playsDone;          ///< still to be done before and done after
    QList<MovedPlay> playsMoved;      ///< in the order of their start after
    QDate finishBefore;
    QDate finishAfter;

    bool operator==(const StateComparison&) const = default;
};

/// Compares two states made by freezeState(), such as Snapshot::state, or assessmentState(); beside
/// a state without a plan only the matrices that both have are compared. States from a file are
/// data from strangers: what is missing or of a wrong type counts as not there.
[[nodiscard]] StateComparison compareStates(const Content& content, const QJsonObject& before,
                                            const QJsonObject& after);

} // namespace milepost
