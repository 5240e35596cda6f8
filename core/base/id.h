// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace milepost {

/// A text id that cannot be mixed up with the id of another kind of thing. Empty means "none".
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend std::strong_ordering operator<=>(const Id& a, const Id& b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

// Content
using MatrixId = Id<struct MatrixTag>;
using DimensionId = Id<struct DimensionTag>;
using IndicatorId = Id<struct IndicatorTag>;
using PlaybookId = Id<struct PlaybookTag>;
using StepId = Id<struct StepTag>;
using PlayId = Id<struct PlayTag>;
using RoleId = Id<struct RoleTag>;
using WorkstreamId = Id<struct WorkstreamTag>;
using TopicId = Id<struct TopicTag>;
using MetricId = Id<struct MetricTag>;
using PitfallId = Id<struct PitfallTag>;

// Engagement
using UnitId = Id<struct UnitTag>;
using ParticipantId = Id<struct ParticipantTag>;
using AssessmentId = Id<struct AssessmentTag>;
using RiskId = Id<struct RiskTag>;
using ReviewId = Id<struct ReviewTag>;
using SnapshotId = Id<struct SnapshotTag>;
using EvidenceId = Id<struct EvidenceTag>;
using ScenarioId = Id<struct ScenarioTag>;
using AccountListId = Id<struct AccountListTag>;
using AccountId = Id<struct AccountTag>;
using PartnerId = Id<struct PartnerTag>;
using InvestmentId = Id<struct InvestmentTag>;

} // namespace milepost
