// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"
#include "core/scoring/consensus.h"

#include <optional>

namespace milepost {

enum class DimensionStatus { Rated, Unrated, NotApplicable };

template <>
struct EnumNames<DimensionStatus> {
    static constexpr std::array<std::pair<DimensionStatus, QLatin1String>, 3> table{{
        {DimensionStatus::Rated, QLatin1String("rated")},
        {DimensionStatus::Unrated, QLatin1String("unrated")},
        {DimensionStatus::NotApplicable, QLatin1String("not-applicable")},
    }};
};

enum class ConfidenceLabel { High, Medium, Low };

template <>
struct EnumNames<ConfidenceLabel> {
    static constexpr std::array<std::pair<ConfidenceLabel, QLatin1String>, 3> table{{
        {ConfidenceLabel::High, QLatin1String("high")},
        {ConfidenceLabel::Medium, QLatin1String("medium")},
        {ConfidenceLabel::Low, QLatin1String("low")},
    }};
};

/// The figures of the valid votes of the last round (domain section 5); scores in stages.
struct VoteFigures {
    double median = 0; ///< function-balanced where the assessment asks for it
    double mean = 0;
    double min = 0;
    double max = 0;
    double consensus = 0;
    ConsensusBand band = ConsensusBand::Aligned;
    double participation = 0; ///< valid ÷ (eligible − na), 0 to 1

    [[nodiscard]] double range() const { return max - min; }
    bool operator==(const VoteFigures&) const = default;
};

/// Confidence in a score: C = 0.40·E + 0.30·A + 0.20·P + 0.10·S over the parts that exist, rescaled
/// to 1; each part runs from 0 to 1. Grade 0 evidence caps the label at medium.
struct Confidence {
    double value = 0;
    ConfidenceLabel label = ConfidenceLabel::Low;
    double evidence = 0;
    std::optional<double> agreement;
    std::optional<double> participation;
    std::optional<double> selfConfidence;

    bool operator==(const Confidence&) const = default;
};

/// The result of one dimension. Score, stage, confidence and gap exist only when it is rated, the
/// vote figures only when there is a valid vote.
struct DimensionScore {
    DimensionId id;
    DimensionStatus status = DimensionStatus::Unrated;
    int weight = 3;
    HalfStage target;
    int round = 0; ///< the round that counts, 0 without ballots
    int eligible = 0;
    int valid = 0;
    int notApplicable = 0;
    int dontKnow = 0;
    std::optional<VoteFigures> votes;
    bool agreed =
        false; ///< an agreed score is recorded; where the dimension is rated it is the score
    std::optional<double> score;
    std::optional<int> stage; ///< floor of the score
    bool inTransition = false;
    std::optional<Confidence> confidence;
    bool provisional = false; ///< rated with fewer than three valid votes
    std::optional<HalfStage> hint;
    bool contradiction = false; ///< a stage-1 symptom is answered yes and the score is 2 or more

    bool operator==(const DimensionScore&) const = default;

    [[nodiscard]] bool rated() const { return status == DimensionStatus::Rated; }
    /// max(0, target − score); nothing when not rated.
    [[nodiscard]] std::optional<double> gap() const;
    /// weight × gap; nothing when not rated.
    [[nodiscard]] std::optional<double> weightedGap() const;
};

/// What the rated dimensions of a matrix say together; index on 0 to 100.
struct MatrixFigures {
    double mean = 0;
    double index = 0;
    double targetMean = 0;
    double targetIndex = 0;
    int stage = 1;
    DimensionId weakest; ///< lowest score, then highest weight, then id
    std::optional<double> consensus;
    double confidence = 0;

    bool operator==(const MatrixFigures&) const = default;
};

/// The scored assessment, dimensions in the order of the matrix. Below the minimum coverage
/// `figures` is empty and the status is insufficient.
struct Scorecard {
    AssessmentId assessment;
    MatrixId matrix;
    QList<DimensionScore> dimensions;
    int rated = 0;
    double coverage = 0; ///< weight of rated dimensions ÷ weight of all
    std::optional<MatrixFigures> figures;

    bool operator==(const Scorecard&) const = default;

    [[nodiscard]] bool sufficient() const { return figures.has_value(); }
    [[nodiscard]] const DimensionScore* findDimension(const DimensionId& id) const;
};

/// The mean of the matrix means on the same scale; no overall stage, the matrices differ in kind.
struct OverallFigures {
    double mean = 0;
    double index = 0;

    bool operator==(const OverallFigures&) const = default;
};

/// The functions of the participants by id, for the balanced median.
using FunctionsById = QHash<ParticipantId, Function>;
[[nodiscard]] FunctionsById functionsOf(const QList<Participant>& participants);

/// Scores one dimension; `record` may be null when nothing was recorded for it.
[[nodiscard]] DimensionScore scoreDimension(const Content& content, const Dimension& dimension,
                                            const DimensionRecord* record, int eligible,
                                            bool balanceFunctions, const FunctionsById& functions);

/// Whether rated dimension `a` is weaker than rated dimension `b`: lower score, then higher weight,
/// then id. The one rule for "weakest", everywhere.
[[nodiscard]] bool isWeaker(const DimensionScore& a, const DimensionScore& b);

/// Whether several dimensions are rated and all of them have the same score, so that none of them
/// can be called the weakest.
[[nodiscard]] bool noneStandsOut(const QList<DimensionScore>& dimensions);

/// The matrix figures of these dimension scores; nothing below the minimum coverage.
[[nodiscard]] std::optional<MatrixFigures> matrixFigures(const QList<DimensionScore>& dimensions,
                                                         const ScoringDefaults& defaults);

/// How far the rated dimensions reach a stage of the matrix (2 or 3): it is reached with the
/// required share of the rated weight at the stage and no dimension too far below it.
struct StageCheck {
    double reachedWeight = 0;
    double ratedWeight = 0;
    QList<DimensionId> tooLow; ///< below stage − tolerance
    bool reached = false;

    bool operator==(const StageCheck&) const = default;
};
[[nodiscard]] StageCheck checkStage(const QList<DimensionScore>& dimensions, int stage,
                                    const ScoringDefaults& defaults);

/// Scores an assessment. Its matrix must exist in the content.
[[nodiscard]] Scorecard score(const Content& content, const Assessment& assessment,
                              const FunctionsById& functions);

/// All assessments in the engagement's order.
[[nodiscard]] QList<Scorecard> scoreAll(const Content& content, const Engagement& engagement);

/// Of these scorecards; nothing when none has matrix figures.
[[nodiscard]] std::optional<OverallFigures> overallFigures(const QList<const Scorecard*>& cards);

/// Over the assessments in use (engagement/defaults.h) that have matrix figures; nothing when none
/// has.
[[nodiscard]] std::optional<OverallFigures> overallFigures(const Content& content,
                                                           const Engagement& engagement,
                                                           const QList<Scorecard>& scorecards);

} // namespace milepost
