// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/halfstage.h"
#include "core/base/id.h"
#include "core/base/names.h"

#include <QList>

namespace milepost {

/// A stage-1 indicator is a symptom (yes argues for stage 1), a stage-2 or stage-3 indicator a
/// criterion (yes supports that stage).
enum class IndicatorType { Symptom, Criterion };

template <>
struct EnumNames<IndicatorType> {
    static constexpr std::array<std::pair<IndicatorType, QLatin1String>, 2> table{{
        {IndicatorType::Symptom, QLatin1String("symptom")},
        {IndicatorType::Criterion, QLatin1String("criterion")},
    }};
};

/// One observable statement, answered yes or no, with what to ask for as proof.
struct Indicator {
    IndicatorId id;
    IndicatorType type = IndicatorType::Criterion;
    QString text;
    QString evidence;

    bool operator==(const Indicator&) const = default;
};

/// What one dimension looks like at one stage (1 to 3).
struct Cell {
    QString id;
    int stage = 1;
    QString stageName;
    QString descriptor;
    QList<Indicator> indicators;

    bool operator==(const Cell&) const = default;
};

/// One row of a matrix: a question and three cells, stage 1 first.
struct Dimension {
    DimensionId id;
    int order = 1;
    QString name;
    QString questionId;
    QString question;
    int defaultWeight = 3;
    QList<Cell> cells;

    bool operator==(const Dimension&) const = default;

    /// The cell of `stage` (1 to 3).
    [[nodiscard]] const Cell& cell(int stage) const { return cells.at(stage - 1); }
};

struct Stage {
    QString id;
    int level = 1;
    QString name;

    bool operator==(const Stage&) const = default;
};

/// A three-stage maturity matrix with its five dimensions in order.
struct Matrix {
    MatrixId id;
    QString name;
    QString shortName;
    QString purpose;
    PlaybookId playbook;
    QList<Stage> stages;
    QList<Dimension> dimensions;

    bool operator==(const Matrix&) const = default;

    /// The dimension of that id, or null when it belongs to another matrix.
    [[nodiscard]] const Dimension* findDimension(const DimensionId& dimension) const
    {
        for (const Dimension& candidate : dimensions) {
            if (candidate.id == dimension)
                return &candidate;
        }
        return nullptr;
    }

    /// The name of stage `level` (1 to 3).
    [[nodiscard]] const QString& stageName(int level) const { return stages.at(level - 1).name; }
};

/// The scoring method's constants (domain section 5), kept with the content and printed in the
/// method page.
struct ScoringDefaults {
    int dimensionWeight = 3;
    int minWeight = 1;
    int maxWeight = 5;
    HalfStage target;
    double alignedFrom = 0.8; ///< consensus
    double discussFrom = 0.6; ///< consensus
    double stageShare = 0.8;  ///< part of the rated weight that must have reached a stage
    double stageTolerance = 0.5;
    double minCoverage = 0.6;

    bool operator==(const ScoringDefaults&) const = default;
};

struct EvidenceGrade {
    int grade = 0;
    QString id;
    QString label;

    bool operator==(const EvidenceGrade&) const = default;
};

} // namespace milepost
