// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/withholding.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qsizetype kLeastGroup = 3; ///< smaller ones are told apart

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
        if (m_what.links) {
            for (EvidenceItem& item : record.evidence) {
                if (item.kind != EvidenceKind::Link || item.text.isEmpty())
                    continue;
                ++m_links;
                item.text.clear();
            }
            record.evidence.removeIf([](const EvidenceItem& item) {
                return item.kind == EvidenceKind::Link && item.title.isEmpty();
            });
        }
        if (m_what.notes) {
            m_notes += record.notes.isEmpty() ? 0 : 1;
            record.notes.clear();
        }
    }

    void applyCosts(const Content& content, Engagement& engagement)
    {
        if (!m_what.costs)
            return;
        m_costs = engagement.investments.size();
        engagement.investments.clear();
        const auto inMoney = [&](const auto& entry) {
            const Metric* metric = content.findMetric(entry.metric);
            return metric && metric->category == MetricCategory::Value;
        };
        m_costs += engagement.metricValues.removeIf(inMoney) + engagement.goals.removeIf(inMoney);
    }

    [[nodiscard]] QList<LeftOut> leftOut(const Language& language) const
    {
        QList<LeftOut> list;
        const QString why = language.text(Message("Report", "Not for this audience."));
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
        add(Message("Report", "investments and values in money"), m_costs, why);
        return list;
    }

private:
    /// All ballots of a round, or those of rounds with fewer than kLeastGroup of them.
    static qsizetype takeBallots(DimensionRecord& record, bool all)
    {
        const auto countOf = [&](int round) {
            return std::count_if(record.ballots.cbegin(), record.ballots.cend(),
                                 [&](const Ballot& ballot) {
                                     return ballot.round == round && ballot.vote.isScore();
                                 });
        };
        const bool takesFirst = all || countOf(1) < kLeastGroup;
        const bool takesSecond = all || countOf(2) < kLeastGroup;
        return record.ballots.removeIf(
            [&](const Ballot& ballot) { return ballot.round == 1 ? takesFirst : takesSecond; });
    }

    Withheld m_what;
    qsizetype m_votes = 0;
    qsizetype m_smallVotes = 0;
    qsizetype m_quotes = 0;
    qsizetype m_notes = 0;
    qsizetype m_links = 0;
    qsizetype m_costs = 0;
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
    withholding.applyCosts(content, engagement);
    return {std::move(engagement), withholding.leftOut(language)};
}

} // namespace milepost
