// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/latest.h"

#include <algorithm>
#include <tuple>

namespace milepost {

namespace {

bool isRated(const DimensionRecord& record, qsizetype eligible)
{
    int last = 0;
    for (const Ballot& ballot : record.ballots)
        last = std::max(last, ballot.round);
    bool scored = record.agreed.has_value();
    qsizetype notApplicable = 0;
    for (const Ballot& ballot : record.ballots) {
        if (ballot.round != last)
            continue;
        scored = scored || ballot.vote.isScore();
        notApplicable += ballot.vote.kind() == Vote::Kind::NotApplicable ? 1 : 0;
    }
    return scored && record.notApplicable.isEmpty() && 2 * notApplicable <= eligible;
}

} // namespace

bool isLater(const Assessment& a, const Assessment& b)
{
    return std::tie(a.date, a.id) > std::tie(b.date, b.id);
}

bool isRated(const Assessment& assessment)
{
    const qsizetype eligible = assessment.eligibleParticipants().size();
    return std::any_of(
        assessment.dimensions.cbegin(), assessment.dimensions.cend(),
        [eligible](const DimensionRecord& record) { return isRated(record, eligible); });
}

const Assessment* latestOf(const Engagement& engagement, const MatrixId& matrix,
                           const std::optional<UnitId>& unit)
{
    const Assessment* latest = nullptr;
    bool rated = false;
    for (const Assessment& assessment : engagement.assessments) {
        if (assessment.matrix != matrix || assessment.unit != unit)
            continue;
        const bool hasRating = isRated(assessment);
        if (!latest || (hasRating == rated ? isLater(assessment, *latest) : hasRating)) {
            latest = &assessment;
            rated = hasRating;
        }
    }
    return latest;
}

} // namespace milepost
