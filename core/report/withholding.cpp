// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/withholding.h"

#include "core/report/pages/commonwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kNoRound = 0;

/// Of the same kind, so that an assessment that was rated by votes stays a rated one.
Vote valueless(const Vote& vote)
{
    return vote.isScore() ? Vote(HalfStage()) : vote;
}

/// Whether a title leads to the thing as an address does: "intranet.example/handbook".
bool looksLikeAddress(const QString& title)
{
    static const QRegularExpression address(
        QStringLiteral(R"(://|\\\\|\bwww\.|\bmailto:|\b[a-z]:\\|[\w-]+\.[a-z]{2,}(:\d+)?/\S)"),
        QRegularExpression::CaseInsensitiveOption);
    return address.match(title).hasMatch();
}

class Withholding {
public:
    Withholding(const Withheld& what) : m_what(what) {}

    void apply(DimensionRecord& record)
    {
        if (m_what.votes)
            m_votes += takeBallots(record, true);
        else if (m_what.smallGroups)
            m_smallVotes += takeBallots(record, false);
        if (m_what.quotes) {
            for (Ballot& ballot : record.ballots) {
                m_quotes += ballot.proof.isEmpty() ? 0 : 1;
                ballot.proof.clear();
            }
            m_quotes += record.evidence.removeIf(
                [](const EvidenceItem& item) { return item.kind == EvidenceKind::Quote; });
        }
        if (m_what.links || m_what.notes) {
            for (EvidenceItem& item : record.evidence)
                apply(item);
            record.evidence.removeIf([](const EvidenceItem& item) {
                return item.kind == EvidenceKind::Link && item.title.isEmpty() &&
                       item.text.isEmpty();
            });
        }
        if (m_what.notes) {
            take(record.notes, m_notes);
            for (IndicatorAnswer& answer : record.indicators)
                take(answer.note, m_notes);
        }
    }

    /// What was parked are words of those in the room.
    void applyParked(std::optional<Workshop>& workshop)
    {
        if (!m_what.quotes || !workshop)
            return;
        m_parked = workshop->parkingLot.size();
        workshop->parkingLot.clear();
    }

    void applyCosts(const Content& content, Engagement& engagement)
    {
        if (!m_what.costs)
            return;
        m_costs = engagement.investments.size();
        engagement.investments.clear();
        const auto ofValueCase = [&](const auto& entry) {
            const Metric* metric = content.findMetric(entry.metric);
            return metric && metric->category == MetricCategory::Value;
        };
        m_goals = engagement.goals.removeIf(ofValueCase);
        m_costs += engagement.metricValues.removeIf(ofValueCase) + m_goals;
    }

    [[nodiscard]] bool tookGoals() const { return m_goals > 0; }

    [[nodiscard]] QList<LeftOut> leftOut(const Language& language) const
    {
        QList<LeftOut> list;
        const QString why = language.text(reportwords::notForThisAudience());
        const auto add = [&](const Message& what, qsizetype count, const QString& reason) {
            if (count > 0)
                list.append({language.text(what), static_cast<int>(count), reason});
        };
        add(Message("Report", "single votes"), m_votes, why);
        add(Message("Report", "votes of small groups"), m_smallVotes,
            language.text(Message("Report", "Where fewer than three people voted, each of them "
                                            "could be told apart.")));
        add(Message("Report", "quotes and words to votes"), m_quotes, why);
        add(Message("Report", "notes of the facilitator"), m_notes, why);
        add(Message("Report", "addresses of evidence"), m_links, why);
        add(Message("Report", "entries of the parking lot"), m_parked, why);
        add(Message("Report", "investments and values of the value case"), m_costs, why);
        return list;
    }

private:
    /// Counts a text that is not empty, and clears it.
    static void take(QString& text, qsizetype& count)
    {
        count += text.isEmpty() ? 0 : 1;
        text.clear();
    }

    void apply(EvidenceItem& item)
    {
        switch (item.kind) {
        case EvidenceKind::Link:
        case EvidenceKind::File:
            if (m_what.links) {
                const bool titled = looksLikeAddress(item.title);
                m_links += (titled || !item.text.isEmpty()) ? 1 : 0;
                item.text.clear();
                if (titled)
                    item.title.clear();
            } else if (item.kind == EvidenceKind::File) {
                take(item.text, m_notes);
            }
            break;
        case EvidenceKind::Quote:
            break;
        }
    }

    /// All ballots of a round, or those of rounds with fewer than kLeastGroup of them.
    static qsizetype takeBallots(DimensionRecord& record, bool all)
    {
        const auto countOf = [&](int round) {
            return std::count_if(record.ballots.cbegin(), record.ballots.cend(),
                                 [&](const Ballot& ballot) {
                                     return ballot.round == round && ballot.vote.isScore();
                                 });
        };
        int last = kNoRound;
        for (const Ballot& ballot : record.ballots)
            last = std::max(last, ballot.round);
        const bool takesSecond = all || countOf(2) < kLeastGroup;
        // Where the round that counts is withheld, an earlier one must not stand for it.
        const bool takesFirst = all || countOf(1) < kLeastGroup || (last > 1 && takesSecond);
        qsizetype taken = 0;
        for (Ballot& ballot : record.ballots) {
            if (!(ballot.round == 1 ? takesFirst : takesSecond))
                continue;
            ballot.vote = ballot.round == last ? valueless(ballot.vote) : Vote::dontKnow();
            ballot.round = kNoRound;
            ballot.confidence.reset();
            ballot.proof.clear();
            ++taken;
        }
        return taken;
    }

    Withheld m_what;
    qsizetype m_votes = 0;
    qsizetype m_smallVotes = 0;
    qsizetype m_quotes = 0;
    qsizetype m_notes = 0;
    qsizetype m_links = 0;
    qsizetype m_parked = 0;
    qsizetype m_costs = 0;
    qsizetype m_goals = 0;
};

} // namespace

WithheldEngagement withoutWithheld(const Content& content, Engagement engagement,
                                   const Withheld& withheld, const Language& language)
{
    Withholding withholding(withheld);
    for (Assessment& assessment : engagement.assessments) {
        for (DimensionRecord& record : assessment.dimensions)
            withholding.apply(record);
    }
    withholding.applyParked(engagement.workshop);
    withholding.applyCosts(content, engagement);
    return {std::move(engagement), withholding.leftOut(language), withholding.tookGoals()};
}

bool isEmptied(const Ballot& ballot)
{
    return ballot.round == kNoRound;
}

} // namespace milepost
