// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importparts.h"

namespace milepost {

namespace {

Vote readVote(JsonReader& reader)
{
    if (!reader.has("score"))
        reader.failMissing("score");
    const QJsonValue value = reader.any("score");
    if (value == QLatin1String("na"))
        return Vote::notApplicable();
    if (value == QLatin1String("dk"))
        return Vote::dontKnow();
    const std::optional<HalfStage> score =
        value.isDouble() ? HalfStage::fromValue(value.toDouble()) : std::nullopt;
    if (!score) {
        reader.fail(QStringLiteral("score"),
                    Message("Exchange", "a vote is 1, 1.5, 2, 2.5, 3, \"na\" or \"dk\""));
    }
    return Vote(score.value_or(HalfStage()));
}

Ballot readBallot(JsonReader& reader)
{
    Ballot ballot;
    ballot.participant = reader.requiredId<ParticipantId>("participant");
    ballot.round = reader.integer("round", 1, 2).value_or(1);
    ballot.vote = readVote(reader);
    ballot.confidence = reader.integer("confidence", 1, 3);
    ballot.proof = reader.text("proof", limits::kTextLength);
    ballot.extensions = reader.finish();
    return ballot;
}

IndicatorAnswer readIndicatorAnswer(JsonReader& reader)
{
    IndicatorAnswer answer;
    answer.id = reader.requiredId<IndicatorId>("id");
    const QString word = reader.requiredText("answer");
    if (reader.ok() && word != QLatin1String("yes") && word != QLatin1String("no"))
        reader.fail(QStringLiteral("answer"),
                    Message("Exchange", "the answer is \"yes\" or \"no\""));
    answer.yes = word == QLatin1String("yes");
    answer.note = reader.text("note", limits::kTextLength);
    answer.extensions = reader.finish();
    return answer;
}

/// Base64 in the standard alphabet with padding, and in the one spelling that the exporter writes.
QByteArray readFileContent(JsonReader& reader)
{
    const QString key = QStringLiteral("value");
    const QJsonValue value = reader.any("value");
    if (!value.isString()) {
        reader.fail(key,
                    Message("Exchange", "the content of a file is expected here as Base64 text"));
        return {};
    }
    const QString text = value.toString();
    constexpr qsizetype longest = (limits::kAttachmentBytes + 2) / 3 * 4;
    if (text.size() > longest) {
        reader.fail(key, Message("Exchange", "at most %1 MB can be attached")
                             .arg(limits::kAttachmentBytes / 1024 / 1024));
        return {};
    }
    const QByteArray encoded = text.toLatin1();
    const auto result =
        QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || (*result).toBase64() != encoded)
        reader.fail(key, Message("Exchange", "the content of the file is not valid Base64"));
    return result.decoded;
}

} // namespace

EvidenceItem readEvidence(JsonReader& reader, qsizetype index)
{
    EvidenceItem item;
    item.id = reader.id<EvidenceId>("id").value_or(evidenceIdAt(index));
    item.kind = reader.requiredName("kind", EvidenceKind::Link);
    item.title = reader.text("title");
    if (!reader.has("value"))
        reader.failMissing("value");
    else if (item.kind == EvidenceKind::File)
        item.content = readFileContent(reader);
    else
        item.text = reader.text("value", limits::kTextLength);
    item.fileName = reader.text("fileName");
    item.mimeType = reader.text("mimeType");
    item.extensions = reader.finish();
    return item;
}

DimensionRecord readDimensionRecord(JsonReader& reader)
{
    DimensionRecord record;
    record.id = reader.requiredId<DimensionId>("id");
    record.weight = reader.integer("weight", 1, 5);
    record.target = reader.halfStage("target");
    record.evidenceGrade = reader.integer("evidenceGrade", 0, 3).value_or(0);
    record.agreed = reader.halfStage("agreed");
    record.agreedMedian = reader.number("agreedMedian", 1, 3);
    record.reason = reader.text("reason", limits::kTextLength);
    record.notes = reader.text("notes", limits::kTextLength);
    record.notApplicable = reader.text("notApplicable", limits::kTextLength);
    reader.objects("ballots", limits::kBallotsPerDimension,
                   [&](JsonReader& item) { record.ballots.append(readBallot(item)); });
    reader.objects("indicators", limits::kListItems,
                   [&](JsonReader& item) { record.indicators.append(readIndicatorAnswer(item)); });
    reader.objects("evidence", limits::kEvidencePerDimension, [&](JsonReader& item) {
        record.evidence.append(readEvidence(item, record.evidence.size()));
    });
    record.extensions = reader.finish();
    adoptFormerKey(record.extensions, "x-agreedMedian", record.agreedMedian);
    return record;
}

Assessment readAssessment(JsonReader& reader)
{
    Assessment assessment;
    assessment.id = reader.requiredId<AssessmentId>("id");
    assessment.matrix = reader.requiredId<MatrixId>("matrix");
    assessment.date = reader.requiredDate("date");
    assessment.title = reader.text("title");
    assessment.unit = reader.id<UnitId>("unit");
    assessment.kind = reader.name<AssessmentKind>("kind").value_or(AssessmentKind::Workshop);
    assessment.status = reader.name<AssessmentStatus>("status").value_or(AssessmentStatus::Open);
    if (reader.has("eligible"))
        assessment.eligible = reader.ids<ParticipantId>("eligible", limits::kParticipants);
    assessment.balanceFunctions = reader.flag("balanceFunctions");
    reader.objects("dimensions", limits::kListItems, [&](JsonReader& item) {
        assessment.dimensions.append(readDimensionRecord(item));
    });
    assessment.extensions = reader.finish();
    return assessment;
}

} // namespace milepost
