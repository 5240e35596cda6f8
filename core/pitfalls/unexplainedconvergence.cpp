// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/assessmentdetectors.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr double kGrowth = 0.30;

std::optional<double> consensusOf(const DimensionRecord& record, int round)
{
    QList<double> votes;
    for (const Ballot& ballot : record.ballots) {
        if (ballot.round == round && ballot.vote.isScore())
            votes.append(ballot.vote.score().value());
    }
    if (votes.isEmpty())
        return std::nullopt;
    return consensus(votes);
}

/// Whether something was written down or shown that can have changed the votes.
bool isExplained(const DimensionRecord& record)
{
    return !record.evidence.isEmpty() || record.evidenceGrade > 0 ||
           !record.notes.trimmed().isEmpty() || !record.reason.trimmed().isEmpty() ||
           std::any_of(record.ballots.cbegin(), record.ballots.cend(), [](const Ballot& ballot) {
               return ballot.round == 2 && !ballot.proof.trimmed().isEmpty();
           });
}

} // namespace

QList<Seen> detectUnexplainedConvergence(const AssessmentView& view)
{
    QList<Seen> seen;
    for (const DimensionRecord& record : view.assessment.dimensions) {
        if (isExplained(record))
            continue;
        const std::optional<double> first = consensusOf(record, 1);
        const std::optional<double> second = consensusOf(record, 2);
        if (!first || !second || *second - *first < kGrowth - kTolerance)
            continue;
        seen.append(
            {record.id, Message("Pitfalls", "Consensus rose from %1 to %2 in the second round, "
                                            "with no reason, evidence or note to say why.")
                            .arg(*first, 2, 2)
                            .arg(*second, 2, 2)});
    }
    return seen;
}

} // namespace milepost
