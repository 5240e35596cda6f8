// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/nextstage.h"

#include "core/scoring/hint.h"

#include <cmath>
#include <tuple>

namespace milepost {

namespace {

/// Beyond this number of dimensions the exact search would take too long; matrices have five.
constexpr qsizetype kMaxSearched = 16;

bool answeredYes(const DimensionRecord* record, const IndicatorId& id)
{
    if (!record)
        return false;
    for (const IndicatorAnswer& answer : record->indicators) {
        if (answer.id == id)
            return answer.yes;
    }
    return false;
}

/// A rated dimension with what it takes to bring it to the stage, or at least near enough.
struct Choice {
    const DimensionScore* score = nullptr;
    DimensionLift full;
    std::optional<DimensionLift> least; ///< when it is too low for the stage as it is
    bool reached = false;
};

QList<Choice> choicesOf(const Matrix& matrix, const Assessment& assessment, const Scorecard& card,
                        int stage, const ScoringDefaults& defaults)
{
    QList<Choice> choices;
    const HalfStage whole = *HalfStage::fromValue(stage);
    const double least = stage - defaults.stageTolerance;
    for (const DimensionScore& score : card.dimensions) {
        const Dimension* dimension = matrix.findDimension(score.id);
        if (!score.rated() || !dimension)
            continue;
        const DimensionRecord* record = assessment.findDimension(score.id);
        Choice choice;
        choice.score = &score;
        choice.reached = *score.score >= stage - kTolerance;
        choice.full = liftOf(*dimension, record, whole);
        if (*score.score < least - kTolerance)
            choice.least =
                liftOf(*dimension, record, HalfStage::roundedDown(std::ceil(least * 2) / 2));
        choices.append(choice);
    }
    return choices;
}

/// The lifts when the dimensions of `mask` go all the way; nothing when that is not enough.
std::optional<QList<DimensionLift>> liftsFor(const QList<Choice>& choices, quint32 mask,
                                             const ScoringDefaults& defaults)
{
    double reached = 0;
    double rated = 0;
    QList<DimensionLift> lifts;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const Choice& choice = choices[i];
        const bool goes = (mask >> i & 1U) != 0;
        if (goes && choice.reached)
            return std::nullopt;
        rated += choice.score->weight;
        if (goes || choice.reached)
            reached += choice.score->weight;
        if (goes)
            lifts.append(choice.full);
        else if (choice.least)
            lifts.append(*choice.least);
    }
    if (reached < defaults.stageShare * rated - kTolerance)
        return std::nullopt;
    return lifts;
}

std::tuple<qsizetype, qsizetype> costOf(const QList<DimensionLift>& lifts)
{
    qsizetype open = 0;
    for (const DimensionLift& lift : lifts)
        open += lift.count();
    return {open, lifts.size()};
}

} // namespace

DimensionLift liftOf(const Dimension& dimension, const DimensionRecord* record, HalfStage to)
{
    const int whole = static_cast<int>(std::floor(to.value()));
    DimensionLift lift;
    lift.dimension = dimension.id;
    lift.to = to;
    for (const Indicator& symptom : dimension.cell(1).indicators) {
        if (whole >= 2 && answeredYes(record, symptom.id))
            lift.symptoms.append(&symptom);
    }
    lift.criteria = criteriaMissingFor(dimension, record, whole);
    if (to.value() > whole) {
        const QList<Indicator>& next = dimension.cell(whole + 1).indicators;
        QList<const Indicator*> open;
        for (const Indicator& criterion : next) {
            if (!answeredYes(record, criterion.id))
                open.append(&criterion);
        }
        const qsizetype needed = (next.size() + 1) / 2 - (next.size() - open.size());
        if (needed > 0)
            lift.criteria += open.first(needed);
    }
    return lift;
}

QList<DimensionLift> shortestWayTo(const Matrix& matrix, const Assessment& assessment,
                                   const Scorecard& card, int stage,
                                   const ScoringDefaults& defaults)
{
    const QList<Choice> choices = choicesOf(matrix, assessment, card, stage, defaults);
    if (choices.isEmpty() || checkStage(card.dimensions, stage, defaults).reached)
        return {};
    quint32 everything = 0;
    for (qsizetype i = 0; i < choices.size() && i < 32; ++i)
        everything |= choices[i].reached ? 0U : 1U << i;
    QList<DimensionLift> best =
        liftsFor(choices, everything, defaults).value_or(QList<DimensionLift>());
    if (choices.size() > kMaxSearched)
        return best;
    for (quint32 mask = 0; mask < 1U << choices.size(); ++mask) {
        const auto lifts = liftsFor(choices, mask, defaults);
        if (lifts && costOf(*lifts) < costOf(best))
            best = *lifts;
    }
    return best;
}

} // namespace milepost
