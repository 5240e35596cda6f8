// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/halfstage.h"
#include "core/base/id.h"
#include "core/base/names.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace milepost {

/// What a person answered for a dimension: a score on the scale, "does not apply to us" or "I
/// cannot judge".
class Vote {
public:
    enum class Kind { Score, NotApplicable, DontKnow };

    Vote() = default;
    explicit Vote(HalfStage score) : m_score(score) {}
    [[nodiscard]] static Vote notApplicable() { return Vote(Kind::NotApplicable); }
    [[nodiscard]] static Vote dontKnow() { return Vote(Kind::DontKnow); }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isScore() const { return m_kind == Kind::Score; }
    /// The score; only meaningful when isScore().
    [[nodiscard]] HalfStage score() const { return m_score; }

    bool operator==(const Vote&) const = default;

private:
    explicit Vote(Kind kind) : m_kind(kind) {}
    Kind m_kind = Kind::Score;
    HalfStage m_score;
};

/// One vote of one participant in round 1 or 2, with self-confidence 1 to 3 and one line of proof.
struct Ballot {
    ParticipantId participant;
    int round = 1;
    Vote vote;
    std::optional<int> confidence;
    QString proof;
    QJsonObject extensions;

    bool operator==(const Ballot&) const = default;
};

struct IndicatorAnswer {
    IndicatorId id;
    bool yes = false;
    QString note;
    QJsonObject extensions;

    bool operator==(const IndicatorAnswer&) const = default;
};

enum class EvidenceKind { Link, Quote, File };

template <>
struct EnumNames<EvidenceKind> {
    static constexpr std::array<std::pair<EvidenceKind, QLatin1String>, 3> table{{
        {EvidenceKind::Link, QLatin1String("link")},
        {EvidenceKind::Quote, QLatin1String("quote")},
        {EvidenceKind::File, QLatin1String("file")},
    }};
};

/// Something that was shown as proof. A link or quote is in `text`, an attached file in `content`
/// with its name and MIME type; text and files are data and never interpreted or run.
struct EvidenceItem {
    EvidenceKind kind = EvidenceKind::Link;
    QString title;
    QString text;
    QByteArray content;
    QString fileName;
    QString mimeType;
    QJsonObject extensions;
    EvidenceId id = {}; ///< told apart from the others of its dimension

    bool operator==(const EvidenceItem&) const = default;
};

/// The id of an item that was given none, at this place in the list of its dimension.
[[nodiscard]] inline EvidenceId evidenceIdAt(qsizetype index)
{
    return EvidenceId(QStringLiteral("e%1").arg(index + 1));
}

/// Everything recorded for one dimension in one assessment. Weight (1 to 5) and target fall back to
/// the content's defaults when they are not set; see weightOf() and targetOf().
struct DimensionRecord {
    DimensionId id;
    std::optional<int> weight;
    std::optional<HalfStage> target;
    int evidenceGrade = 0; ///< 0 opinion, 1 told, 2 seen, 3 verified
    std::optional<HalfStage> agreed;
    QString reason; ///< why the score was agreed
    QString notes;
    QString notApplicable; ///< why the dimension does not apply; empty when it does
    QList<Ballot> ballots;
    QList<IndicatorAnswer> indicators;
    QList<EvidenceItem> evidence;
    QJsonObject extensions;
    /// The median of the votes when the score was agreed, in stages; not set when it was agreed
    /// without votes, or by a version that did not note it.
    std::optional<double> agreedMedian = {};

    bool operator==(const DimensionRecord&) const = default;
};

enum class AssessmentKind { Workshop, Self };
enum class AssessmentStatus { Open, Closed };

template <>
struct EnumNames<AssessmentKind> {
    static constexpr std::array<std::pair<AssessmentKind, QLatin1String>, 2> table{{
        {AssessmentKind::Workshop, QLatin1String("workshop")},
        {AssessmentKind::Self, QLatin1String("self")},
    }};
};

template <>
struct EnumNames<AssessmentStatus> {
    static constexpr std::array<std::pair<AssessmentStatus, QLatin1String>, 2> table{{
        {AssessmentStatus::Open, QLatin1String("open")},
        {AssessmentStatus::Closed, QLatin1String("closed")},
    }};
};

/// One matrix, scored for one unit or (without unit) the whole organization, on one date.
struct Assessment {
    AssessmentId id;
    MatrixId matrix;
    QDate date;
    QString title;
    std::optional<UnitId> unit;
    AssessmentKind kind = AssessmentKind::Workshop;
    AssessmentStatus status = AssessmentStatus::Open;
    std::optional<QList<ParticipantId>> eligible; ///< not set: all who cast a ballot in it
    bool balanceFunctions = false;                ///< use the function-balanced median
    QList<DimensionRecord> dimensions;
    QJsonObject extensions;

    bool operator==(const Assessment&) const = default;

    [[nodiscard]] const DimensionRecord* findDimension(const DimensionId& dimension) const
    {
        for (const DimensionRecord& record : dimensions) {
            if (record.id == dimension)
                return &record;
        }
        return nullptr;
    }

    /// Who may vote: `eligible`, or all who cast a ballot, in order of first appearance.
    [[nodiscard]] QList<ParticipantId> eligibleParticipants() const;
};

} // namespace milepost
