// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/scoring/scorecard.h"
#include "tests/bench/bench.h"
#include "tests/support/generatedengagement.h"

namespace milepost::bench {

namespace {

constexpr int kBallots = 50'000;
constexpr int kRuns = 7;

/// The unavoidable part: every score and self-confidence is read once.
double onePass(const Engagement& engagement)
{
    double sum = 0;
    for (const Assessment& assessment : engagement.assessments) {
        for (const DimensionRecord& record : assessment.dimensions) {
            for (const Ballot& ballot : record.ballots) {
                if (ballot.vote.isScore())
                    sum +=
                        ballot.vote.score().value() + ballot.confidence.value_or(0) + ballot.round;
            }
        }
    }
    return sum;
}

} // namespace

void scoring()
{
    heading("Scoring");
    const Content content = *readContent(shippedContentSources());
    const Engagement full = engagementWithBallots(content, kBallots);
    const Engagement half = engagementWithBallots(content, kBallots / 2);

    const auto scoreOf = [&](const Engagement& engagement) {
        return bestOf(kRuns, [&] {
            for (const Scorecard& card : scoreAll(content, engagement))
                keep(card.coverage);
        });
    };
    const double all = scoreOf(full);
    ratio("all assessments, 50,000 ballots", all, "one pass over the ballots",
          bestOf(kRuns, [&] { keep(onePass(full)); }));
    growth("all assessments, 50,000 ballots", scoreOf(half), all);
}

} // namespace milepost::bench
