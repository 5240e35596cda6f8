// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/evidence.h"

#include "core/base/limits.h"
#include "core/edits/making.h"

#include <QLocale>

namespace milepost::edits {

namespace {

// Only what belongs to its kind is kept of an item.
EvidenceItem tidied(EvidenceItem item)
{
    if (item.kind == EvidenceKind::File) {
        item.text.clear();
    } else {
        item.content.clear();
        item.fileName.clear();
        item.mimeType.clear();
    }
    return item;
}

void checkItem(EditCheck& check, const EvidenceItem& item)
{
    check.line(Message("Edits", "The title of the evidence"), item.title);
    switch (item.kind) {
    case EvidenceKind::Link:
        check.reason(Message("Edits", "The link"), item.text);
        break;
    case EvidenceKind::Quote:
        check.reason(Message("Edits", "The quote"), item.text);
        break;
    case EvidenceKind::File: {
        check.name(Message("Edits", "The name of the file"), item.fileName);
        check.line(Message("Edits", "The type of the file"), item.mimeType);
        const QLocale locale;
        check.require(
            item.content.size() <= limits::kAttachmentBytes,
            Message("Edits", "The file “%1” has %2; at most %3 can be attached. Attach the pages "
                             "that matter, or a link.")
                .arg(shortName(item.fileName), locale.formattedDataSize(item.content.size()),
                     locale.formattedDataSize(limits::kAttachmentBytes)));
        break;
    }
    }
}

// One that no item of the dimension has.
EvidenceId freeEvidenceId(const DimensionRecord* record)
{
    QSet<EvidenceId> taken;
    if (record) {
        for (const EvidenceItem& item : record->evidence)
            taken.insert(item.id);
    }
    qsizetype place = taken.size();
    while (taken.contains(evidenceIdAt(place)))
        ++place;
    return evidenceIdAt(place);
}

QString nameOfItem(const EvidenceItem& item)
{
    for (const QString& text : {item.title, item.fileName, item.text}) {
        if (!text.trimmed().isEmpty())
            return shortName(text);
    }
    return toName(item.kind);
}

FoundDimension findItem(EditCheck& check, const Content& content, const Engagement& engagement,
                        const DimensionPlace& place, qsizetype index)
{
    const FoundDimension found = openDimension(check, content, engagement, place);
    check.require(found.record && index >= 0 && index < found.record->evidence.size(),
                  Message("Edits", "This piece of evidence is not there any more."));
    return found;
}

} // namespace

Result<Change> addEvidence(const Content& content, const Engagement& engagement,
                           const DimensionPlace& place, const EvidenceItem& item)
{
    EditCheck check;
    const FoundDimension found = openDimension(check, content, engagement, place);
    EvidenceItem added = tidied(item);
    added.extensions = {};
    added.id = freeEvidenceId(found.record);
    checkItem(check, added);
    const qsizetype size = found.record ? found.record->evidence.size() : 0;
    check.count(Message("Edits", "pieces of evidence for one dimension"), size + 1,
                limits::kEvidencePerDimension);
    if (!check.ok())
        return check.error();
    const EntityRef ref = refAt(EntityKind::Evidence, place, size);
    const Edit edit = found.record ? Edit{ref, {}, added}
                                   : recordEdit(engagement, found, [&](DimensionRecord& record) {
                                         record.evidence = {added};
                                     });
    return changeOf(Message("Edits", "Add evidence “%1” to %2")
                        .arg(nameOfItem(added), nameOf(content, place.dimension)),
                    {edit},
                    fieldOf("evidence", place.assessment, place.dimension) + QString::number(size));
}

Result<Change> updateEvidence(const Content& content, const Engagement& engagement,
                              const DimensionPlace& place, qsizetype index,
                              const EvidenceItem& item)
{
    EditCheck check;
    (void)findItem(check, content, engagement, place, index);
    EvidenceItem next = tidied(item);
    checkItem(check, next);
    if (!check.ok())
        return check.error();
    const EntityRef ref = refAt(EntityKind::Evidence, place, index);
    const auto set = [&](EvidenceItem& changed) {
        next.extensions = changed.extensions;
        next.id = changed.id;
        changed = next;
    };
    return changeOf(Message("Edits", "Edit evidence “%1” of %2")
                        .arg(nameOfItem(next), nameOf(content, place.dimension)),
                    {update<EvidenceItem>(engagement, ref, set)},
                    fieldOf("evidence", place.assessment, place.dimension) +
                        QString::number(index));
}

Result<Change> removeEvidence(const Content& content, const Engagement& engagement,
                              const DimensionPlace& place, qsizetype index)
{
    EditCheck check;
    const FoundDimension found = findItem(check, content, engagement, place, index);
    if (!check.ok())
        return check.error();
    return changeOf(
        Message("Edits", "Remove evidence “%1” from %2")
            .arg(nameOfItem(found.record->evidence.at(index)), nameOf(content, place.dimension)),
        {removal(engagement, refAt(EntityKind::Evidence, place, index))});
}

} // namespace milepost::edits
