// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"
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
