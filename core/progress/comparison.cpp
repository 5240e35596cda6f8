// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/comparison.h"

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

/// How many people of each function voted.
QMap<Function, int> votersByFunction(const FunctionsById& functions, const Assessment& assessment)
{
    QSet<ParticipantId> seen;
    QMap<Function, int> counts;
    for (const DimensionRecord& record : assessment.dimensions) {
        for (const Ballot& ballot : record.ballots) {
            const auto known = functions.constFind(ballot.participant);
            if (known == functions.constEnd() || seen.contains(ballot.participant))
                continue;
            seen.insert(ballot.participant);
            ++counts[*known];
        }
    }
    return counts;
}

QSet<Function> presentIn(const QMap<Function, int>& counts)
{
    return {counts.keyBegin(), counts.keyEnd()};
}

QList<DimensionComparison> compareDimensions(const Scorecard& before, const Scorecard& after)
{
    QList<DimensionComparison> dimensions;
    for (const DimensionScore& now : after.dimensions) {
        DimensionComparison dimension{now.id, {}, now.score, {}, now.target.value()};
        if (const DimensionScore* then = before.findDimension(now.id)) {
            dimension.before = then->score;
            dimension.targetBefore = then->target.value();
        }
        dimensions.append(dimension);
    }
    return dimensions;
}

/// The dimensions that have a score in one of the two and none in the other: they do not apply
/// there, or were not rated. What is computed of all dimensions is of other ones then.
QList<DimensionId> countedOnce(const Scorecard& before, const Scorecard& after)
{
    QList<DimensionId> once;
    for (const DimensionScore& now : after.dimensions) {
        const DimensionScore* then = before.findDimension(now.id);
        if (then && then->rated() != now.rated())
            once.append(now.id);
    }
    return once;
}

} // namespace

bool partsScores(BreakKind kind)
{
    return kind != BreakKind::AnotherScope;
}

std::optional<double> DimensionComparison::difference() const
{
    if (!comparable())
        return std::nullopt;
    return *after - *before;
}

bool DimensionComparison::counts() const
{
    return comparable() && std::abs(*after - *before) >= kLeastChange - kTolerance;
}

bool AssessmentComparison::comparable() const
{
    return std::any_of(dimensions.cbegin(), dimensions.cend(),
                       [](const DimensionComparison& one) { return one.comparable(); });
}

QList<Function> functionsOnlyIn(const QSet<Function>& some, const QSet<Function>& others)
{
    QList<Function> only;
    for (const auto& [function, name] : EnumNames<Function>::table) {
        if (some.contains(function) && !others.contains(function))
            only.append(function);
    }
    return only;
}

AssessmentComparison compareAssessments(const QList<Participant>& participants,
                                        const ScoredAssessment& before,
                                        const ScoredAssessment& after)
{
    AssessmentComparison result;
    result.dimensions = compareDimensions(before.card, after.card);
    const FunctionsById functions = functionsOf(participants);
    const QMap<Function, int> then = votersByFunction(functions, before.assessment);
    const QMap<Function, int> now = votersByFunction(functions, after.assessment);
    for (const auto& [function, name] : EnumNames<Function>::table) {
        if (then.value(function) != now.value(function))
            result.functions.append({function, then.value(function), now.value(function)});
    }
    const AssessmentKind kind = before.assessment.kind;
    if (!result.comparable())
        result.breaks.append({BreakKind::NothingInCommon, kind, {}});
    if (kind != after.assessment.kind)
        result.breaks.append({BreakKind::AnotherKind, kind, {}});
    if (before.assessment.balanceFunctions != after.assessment.balanceFunctions)
        result.breaks.append({BreakKind::AnotherMedian, kind, {}});
    const QList<Function> joined = functionsOnlyIn(presentIn(now), presentIn(then));
    const QList<Function> left = functionsOnlyIn(presentIn(then), presentIn(now));
    if (!joined.isEmpty())
        result.breaks.append({BreakKind::FunctionsJoined, kind, joined});
    if (!left.isEmpty())
        result.breaks.append({BreakKind::FunctionsLeft, kind, left});
    const QList<DimensionId> once = countedOnce(before.card, after.card);
    if (!once.isEmpty() && result.comparable())
        result.breaks.append({BreakKind::AnotherScope, kind, {}, once});
    return result;
}

} // namespace milepost
