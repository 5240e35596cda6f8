// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/validator.h"

#include <QHash>

namespace milepost {

namespace {

using People = QSet<ParticipantId>;

void checkBallots(Validator& validator, const QString& base, const DimensionRecord& record,
                  const People& known, const std::optional<People>& eligible)
{
    validator.count(base, record.ballots.size(), limits::kBallotsPerDimension);
    QSet<std::pair<ParticipantId, int>> seen;
    for (qsizetype i = 0; i < record.ballots.size(); ++i) {
        const Ballot& ballot = record.ballots[i];
        const QString& who = ballot.participant.text();
        if (!known.contains(ballot.participant)) {
            validator.known(at(base, i) + QStringLiteral("/participant"), false,
                            Message("Engagement", "participant"), who);
        } else if (eligible && !eligible->contains(ballot.participant)) {
            validator.fail(
                at(base, i) + QStringLiteral("/participant"),
                Message("Engagement", "\"%1\" is not among the eligible participants").arg(who));
        }
        if (ballot.round < 1 || ballot.round > 2)
            validator.fail(at(base, i) + QStringLiteral("/round"),
                           Message("Engagement", "only round 1 or 2 is possible"));
        if (ballot.confidence && (*ballot.confidence < 1 || *ballot.confidence > 3)) {
            validator.fail(at(base, i) + QStringLiteral("/confidence"),
                           Message("Engagement", "self-confidence runs from 1 to 3"));
        }
        if (!ballot.proof.isEmpty())
            validator.text(at(base, i) + QStringLiteral("/proof"), ballot.proof);
        if (seen.contains({ballot.participant, ballot.round})) {
            validator.fail(
                at(base, i),
                Message("Engagement", "\"%1\" votes twice in round %2").arg(who).arg(ballot.round));
        }
        seen.insert({ballot.participant, ballot.round});
    }
}

void checkIndicators(Validator& validator, const QString& base, const DimensionRecord& record,
                     const Dimension& dimension)
{
    QSet<IndicatorId> known;
    for (const Cell& cell : dimension.cells) {
        for (const Indicator& indicator : cell.indicators)
            known.insert(indicator.id);
    }
    validator.count(base, record.indicators.size(), limits::kListItems);
    QSet<IndicatorId> seen;
    for (qsizetype i = 0; i < record.indicators.size(); ++i) {
        const IndicatorAnswer& answer = record.indicators[i];
        if (!known.contains(answer.id)) {
            validator.fail(at(base, i) + QStringLiteral("/id"),
                           Message("Engagement", "the dimension \"%1\" has no indicator \"%2\"")
                               .arg(dimension.id.text(), answer.id.text().left(60)));
        }
        if (seen.contains(answer.id)) {
            validator.fail(at(base, i) + QStringLiteral("/id"),
                           Message("Engagement", "the indicator \"%1\" is answered twice")
                               .arg(answer.id.text()));
        }
        seen.insert(answer.id);
        validator.text(at(base, i) + QStringLiteral("/note"), answer.note);
    }
}

void checkEvidence(Validator& validator, const QString& base, const DimensionRecord& record)
{
    validator.count(base, record.evidence.size(), limits::kEvidencePerDimension);
    QSet<EvidenceId> seen;
    for (qsizetype i = 0; i < record.evidence.size(); ++i) {
        const EvidenceItem& item = record.evidence[i];
        validator.uniqueId(at(base, i) + QStringLiteral("/id"), item.id, seen);
        validator.name(at(base, i) + QStringLiteral("/title"), item.title, false);
        validator.text(at(base, i) + QStringLiteral("/value"), item.text);
        validator.name(at(base, i) + QStringLiteral("/fileName"), item.fileName, false);
        validator.name(at(base, i) + QStringLiteral("/mimeType"), item.mimeType, false);
        if (item.content.size() > limits::kAttachmentBytes) {
            validator.fail(
                at(base, i) + QStringLiteral("/value"),
                Message("Engagement", "the file has %1 MB; at most %2 MB can be attached")
                    .arg(item.content.size() / 1024 / 1024)
                    .arg(limits::kAttachmentBytes / 1024 / 1024));
        }
        if (item.kind == EvidenceKind::File ? !item.text.isEmpty() : !item.content.isEmpty())
            validator.fail(at(base, i) + QStringLiteral("/value"),
                           Message("Engagement", "only a file has attached content"));
    }
}

void checkDimension(Validator& validator, const QString& base, const DimensionRecord& record,
                    const Dimension& dimension, const People& known,
                    const std::optional<People>& eligible)
{
    const ScoringDefaults& scoring = validator.content.scoring;
    if (record.weight)
        validator.number(base + QStringLiteral("/weight"), *record.weight, scoring.minWeight,
                         scoring.maxWeight);
    validator.number(base + QStringLiteral("/evidenceGrade"), record.evidenceGrade, 0, 3);
    if (record.agreedMedian)
        validator.number(base + QStringLiteral("/agreedMedian"), *record.agreedMedian, 1, 3);
    validator.text(base + QStringLiteral("/reason"), record.reason);
    validator.text(base + QStringLiteral("/notes"), record.notes);
    validator.text(base + QStringLiteral("/notApplicable"), record.notApplicable);
    checkBallots(validator, base + QStringLiteral("/ballots"), record, known, eligible);
    checkIndicators(validator, base + QStringLiteral("/indicators"), record, dimension);
    checkEvidence(validator, base + QStringLiteral("/evidence"), record);
}

void checkAssessment(Validator& validator, const QString& base, const Assessment& assessment,
                     const People& known)
{
    const Matrix* matrix = validator.content.findMatrix(assessment.matrix);
    validator.known(base + QStringLiteral("/matrix"), matrix, Message("Engagement", "matrix"),
                    assessment.matrix.text());
    validator.date(base + QStringLiteral("/date"), assessment.date, true);
    validator.name(base + QStringLiteral("/title"), assessment.title, false);
    if (assessment.unit) {
        validator.known(base + QStringLiteral("/unit"), validator.units.contains(*assessment.unit),
                        Message("Engagement", "unit"), assessment.unit->text());
    }

    std::optional<People> eligible;
    if (assessment.eligible) {
        eligible.emplace();
        const QString pointer = base + QStringLiteral("/eligible");
        validator.eachOnce<ParticipantId>(pointer, *assessment.eligible, limits::kParticipants,
                                          [&](const QString& place, const ParticipantId& id) {
                                              validator.known(place, known.contains(id),
                                                              Message("Engagement", "participant"),
                                                              id.text());
                                              eligible->insert(id);
                                          });
    }

    validator.count(base + QStringLiteral("/dimensions"), assessment.dimensions.size(),
                    limits::kListItems);
    QSet<DimensionId> seen;
    for (qsizetype i = 0; i < assessment.dimensions.size(); ++i) {
        const DimensionRecord& record = assessment.dimensions[i];
        const QString pointer = at(base + QStringLiteral("/dimensions"), i);
        if (seen.contains(record.id)) {
            validator.fail(
                pointer + QStringLiteral("/id"),
                Message("Engagement", "the dimension \"%1\" is there twice").arg(record.id.text()));
        }
        seen.insert(record.id);
        const Dimension* dimension = matrix ? matrix->findDimension(record.id) : nullptr;
        if (matrix && !dimension) {
            validator.fail(pointer + QStringLiteral("/id"),
                           Message("Engagement", "the matrix \"%1\" has no dimension \"%2\"")
                               .arg(matrix->id.text(), record.id.text().left(60)));
        }
        if (dimension)
            checkDimension(validator, pointer, record, *dimension, known, eligible);
    }
}

} // namespace

void validateAssessments(Validator& validator)
{
    const QList<Assessment>& assessments = validator.engagement.assessments;
    const QString base = QStringLiteral("/assessments");
    validator.count(base, assessments.size(), limits::kAssessments);

    People known;
    for (const Participant& participant : validator.engagement.participants)
        known.insert(participant.id);
    QSet<AssessmentId> seen;
    for (qsizetype i = 0; i < assessments.size(); ++i) {
        validator.uniqueId(at(base, i) + QStringLiteral("/id"), assessments[i].id, seen);
        checkAssessment(validator, at(base, i), assessments[i], known);
    }
}

} // namespace milepost
