// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportparts.h"

namespace milepost {

namespace {

void writeBallot(JsonWriter& writer, const Ballot& ballot)
{
    writeMember(writer, "participant", ballot.participant);
    writeMember(writer, "round", ballot.round);
    switch (ballot.vote.kind()) {
    case Vote::Kind::Score:
        writeMember(writer, "score", ballot.vote.score());
        break;
    case Vote::Kind::NotApplicable:
        writeMember(writer, "score", QStringLiteral("na"));
        break;
    case Vote::Kind::DontKnow:
        writeMember(writer, "score", QStringLiteral("dk"));
        break;
    }
    writeOptional(writer, "confidence", ballot.confidence);
    writeOptional(writer, "proof", ballot.proof);
    writeExtensions(writer, ballot.extensions);
}

void writeIndicatorAnswer(JsonWriter& writer, const IndicatorAnswer& answer)
{
    writeMember(writer, "id", answer.id);
    writeMember(writer, "answer", answer.yes ? QStringLiteral("yes") : QStringLiteral("no"));
    writeOptional(writer, "note", answer.note);
    writeExtensions(writer, answer.extensions);
}

// An item that has the id of its place is written without, as a file made by hand would have it.
void writeEvidence(JsonWriter& writer, const QList<EvidenceItem>& items)
{
    if (items.isEmpty())
        return;
    writer.key(QStringLiteral("evidence"));
    writer.beginArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const EvidenceItem& item = items[i];
        writer.beginObject();
        if (item.id != evidenceIdAt(i))
            writeMember(writer, "id", item.id);
        writeMember(writer, "kind", toName(item.kind));
        writeOptional(writer, "title", item.title);
        writeMember(writer, "value",
                    item.kind == EvidenceKind::File ? QString::fromLatin1(item.content.toBase64())
                                                    : item.text);
        writeOptional(writer, "fileName", item.fileName);
        writeOptional(writer, "mimeType", item.mimeType);
        writeExtensions(writer, item.extensions);
        writer.endObject();
    }
    writer.endArray();
}

void writeDimension(JsonWriter& writer, const DimensionRecord& record)
{
    writeMember(writer, "id", record.id);
    writeOptional(writer, "weight", record.weight);
    writeOptional(writer, "target", record.target);
    writeMember(writer, "evidenceGrade", record.evidenceGrade);
    writeOptional(writer, "agreed", record.agreed);
    writeOptional(writer, "agreedMedian", record.agreedMedian);
    writeOptional(writer, "reason", record.reason);
    writeOptional(writer, "notes", record.notes);
    writeOptional(writer, "notApplicable", record.notApplicable);
    writeObjects(writer, "ballots", record.ballots, writeBallot);
    writeObjects(writer, "indicators", record.indicators, writeIndicatorAnswer);
    writeEvidence(writer, record.evidence);
    writeExtensions(writer, record.extensions);
}

} // namespace

void writeAssessment(JsonWriter& writer, const Assessment& assessment)
{
    writeMember(writer, "id", assessment.id);
    writeMember(writer, "matrix", assessment.matrix);
    writeMember(writer, "date", assessment.date);
    writeOptional(writer, "title", assessment.title);
    writeOptional(writer, "unit", assessment.unit);
    writeMember(writer, "kind", toName(assessment.kind));
    writeMember(writer, "status", toName(assessment.status));
    writeOptionalList(writer, "eligible", assessment.eligible);
    if (assessment.balanceFunctions)
        writeMember(writer, "balanceFunctions", true);
    writeObjects(writer, "dimensions", assessment.dimensions, writeDimension);
    writeExtensions(writer, assessment.extensions);
}

} // namespace milepost
