// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ballotplan.h"

#include "core/base/personname.h"

#include <QSet>

#include <algorithm>

namespace milepost {

namespace {

class RaterMatcher {
public:
    RaterMatcher(const Engagement& engagement, const BallotFile& file)
    {
        for (const Participant& participant : engagement.participants) {
            m_byName[personKey(participant.name)].append(&participant);
            m_byId.insert(participant.id.text(), &participant);
        }
        for (const Rater& rater : file.raters)
            ++m_inFile[personKey(rater.name)];
    }

    [[nodiscard]] PlannedRater matched(const Rater& rater) const
    {
        PlannedRater planned{rater, RaterMatch::New, {}, {}};
        const QString name = personKey(rater.name);
        const QList<const Participant*> here = m_byName.value(name);
        for (const Participant* participant : here)
            planned.candidates.append(participant->id);
        if (here.isEmpty()) {
            const Participant* sameId = m_byId.value(rater.key);
            if (sameId && rater.hasId) {
                planned.match = RaterMatch::OtherName;
                planned.candidates.append(sameId->id);
            }
        } else if (m_inFile.value(name) > 1) {
            planned.match = RaterMatch::SeveralInFile;
        } else if (here.size() > 1) {
            planned.match = RaterMatch::SeveralHere;
        } else if (rater.function && *rater.function != here.first()->function) {
            planned.match = RaterMatch::OtherFunction;
        } else {
            planned.match = RaterMatch::Known;
            planned.choice = here.first()->id;
        }
        return planned;
    }

private:
    QHash<QString, QList<const Participant*>> m_byName;
    QHash<QString, const Participant*> m_byId;
    QHash<QString, int> m_inFile;
};

/// Nothing of it would change; what other tools added to the one that is there stays anyway.
bool saysTheSame(const Ballot& a, const Ballot& b)
{
    return a.vote == b.vote && a.confidence == b.confidence && a.proof == b.proof;
}

using BallotKey = std::pair<DimensionId, std::pair<QString, int>>;

BallotKey keyOf(const DimensionId& dimension, const QString& who, int round)
{
    return {dimension, {who, round}};
}

class BallotPlanner {
public:
    explicit BallotPlanner(const Assessment& assessment) : m_assessment(assessment)
    {
        for (const DimensionRecord& record : assessment.dimensions) {
            for (const Ballot& ballot : record.ballots) {
                m_there.insert(keyOf(record.id, ballot.participant.text(), ballot.round), ballot);
                m_rounds.insert({record.id, ballot.round});
            }
        }
    }

    void addRounds(const QList<RaterBallot>& ballots)
    {
        for (const RaterBallot& each : ballots)
            m_rounds.insert({each.dimension, each.ballot.round});
    }

    PlannedBallot planned(const RaterBallot& each, qsizetype index, const PlannedRater& rater)
    {
        PlannedBallot result;
        result.rater = index;
        result.dimension = each.dimension;
        result.ballot = each.ballot;
        result.ballot.participant = rater.choice;
        const QString who =
            rater.choice.isEmpty() ? QStringLiteral("\n") + rater.rater.key : rater.choice.text();
        const BallotKey key = keyOf(each.dimension, who, each.ballot.round);
        result.reason = refusal(each, key);
        if (!result.reason.isEmpty()) {
            result.step = BallotStep::Refused;
            return result;
        }
        m_taken.insert(key);
        const auto there = m_there.constFind(key);
        if (there != m_there.constEnd()) {
            result.before = *there;
            result.step = saysTheSame(*there, each.ballot) ? BallotStep::Same : BallotStep::Changed;
        }
        return result;
    }

private:
    [[nodiscard]] Message refusal(const RaterBallot& each, const BallotKey& key) const
    {
        if (m_assessment.status == AssessmentStatus::Closed)
            return Message("Exchange", "the assessment is closed");
        if (each.ballot.round == 2 && !m_rounds.contains({each.dimension, 1}))
            return Message("Exchange", "there is no vote in round 1");
        if (m_taken.contains(key))
            return Message("Exchange", "the same person has another vote on this in the file");
        return {};
    }

    const Assessment& m_assessment;
    QHash<BallotKey, Ballot> m_there;
    QSet<std::pair<DimensionId, int>> m_rounds;
    QSet<BallotKey> m_taken;
};

} // namespace

qsizetype BallotPlan::count(BallotStep step) const
{
    return std::count_if(ballots.cbegin(), ballots.cend(),
                         [&](const PlannedBallot& ballot) { return ballot.step == step; });
}

bool BallotPlan::unsure() const
{
    return std::any_of(raters.cbegin(), raters.cend(),
                       [](const PlannedRater& rater) { return rater.unsure(); });
}

BallotPlan planBallots(const Engagement& engagement, const Assessment& assessment,
                       const BallotFile& file, const QHash<QString, RaterChoice>& choices)
{
    const RaterMatcher matcher(engagement, file);
    BallotPlan plan;
    QHash<QString, qsizetype> index;
    for (const Rater& rater : file.raters) {
        PlannedRater planned = matcher.matched(rater);
        const RaterChoice chosen = choices.value(rater.key);
        if (planned.unsure() && planned.candidates.contains(chosen))
            planned.choice = chosen;
        index.insert(rater.key, plan.raters.size());
        plan.raters.append(planned);
    }
    BallotPlanner planner(assessment);
    planner.addRounds(file.ballots);
    for (const RaterBallot& each : file.ballots) {
        const qsizetype rater = index.value(each.rater);
        plan.ballots.append(planner.planned(each, rater, plan.raters.at(rater)));
    }
    return plan;
}

} // namespace milepost
