// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "ui/document/documentcore.h"

#include <QLocale>

namespace milepost {

namespace {

using Tr = EngagementDocument;

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
    check.line(Tr::tr("The title of the evidence"), item.title);
    switch (item.kind) {
    case EvidenceKind::Link:
        check.reason(Tr::tr("The link"), item.text);
        break;
    case EvidenceKind::Quote:
        check.reason(Tr::tr("The quote"), item.text);
        break;
    case EvidenceKind::File: {
        check.name(Tr::tr("The name of the file"), item.fileName);
        check.line(Tr::tr("The type of the file"), item.mimeType);
        const QLocale locale;
        check.require(item.content.size() <= limits::kAttachmentBytes,
                      Tr::tr("The file “%1” has %2; at most %3 can be attached. Attach the pages "
                             "that matter, or a link.")
                          .arg(shortName(item.fileName),
                               locale.formattedDataSize(item.content.size()),
                               locale.formattedDataSize(limits::kAttachmentBytes)));
        break;
    }
    }
}

QString nameOfItem(const EvidenceItem& item)
{
    for (const QString& text : {item.title, item.fileName, item.text}) {
        if (!text.trimmed().isEmpty())
            return shortName(text);
    }
    return toName(item.kind);
}

FoundDimension findItem(const DocumentCore& document, EditCheck& check, const DimensionPlace& place,
                        qsizetype index)
{
    const FoundDimension found = document.openDimension(check, place);
    check.require(found.record && index >= 0 && index < found.record->evidence.size(),
                  Tr::tr("This piece of evidence is not there any more."));
    return found;
}

} // namespace

Result<Done> EngagementDocument::addEvidence(const DimensionPlace& place, const EvidenceItem& item)
{
    EditCheck check;
    const FoundDimension found = d->openDimension(check, place);
    EvidenceItem added = tidied(item);
    added.extensions = {};
    checkItem(check, added);
    const qsizetype size = found.record ? found.record->evidence.size() : 0;
    check.count(tr("pieces of evidence for one dimension"), size + 1,
                limits::kEvidencePerDimension);
    if (!check.ok())
        return check.error();
    const EntityRef ref{EntityKind::Evidence, place.assessment, place.dimension, size};
    const Edit edit =
        found.record
            ? Edit{ref, {}, added}
            : d->recordEdit(found, [&](DimensionRecord& record) { record.evidence = {added}; });
    return d->submit(
        {tr("Add evidence “%1” to %2").arg(nameOfItem(added), nameOf(d->content, place.dimension)),
         {edit},
         {},
         fieldOf("evidence", place.assessment, place.dimension) + QString::number(size)});
}

Result<Done> EngagementDocument::updateEvidence(const DimensionPlace& place, qsizetype index,
                                                const EvidenceItem& item, Merge merge)
{
    EditCheck check;
    (void)findItem(*d, check, place, index);
    EvidenceItem next = tidied(item);
    checkItem(check, next);
    if (!check.ok())
        return check.error();
    const EntityRef ref{EntityKind::Evidence, place.assessment, place.dimension, index};
    const auto set = [&](EvidenceItem& changed) {
        next.extensions = changed.extensions;
        changed = next;
    };
    return d->submit(
        {tr("Edit evidence “%1” of %2").arg(nameOfItem(next), nameOf(d->content, place.dimension)),
         {d->update<EvidenceItem>(ref, set)},
         merge,
         fieldOf("evidence", place.assessment, place.dimension) + QString::number(index)});
}

Result<Done> EngagementDocument::removeEvidence(const DimensionPlace& place, qsizetype index)
{
    EditCheck check;
    const FoundDimension found = findItem(*d, check, place, index);
    if (!check.ok())
        return check.error();
    return d->submit(
        {tr("Remove evidence “%1” from %2")
             .arg(nameOfItem(found.record->evidence.at(index)),
                  nameOf(d->content, place.dimension)),
         {d->removal({EntityKind::Evidence, place.assessment, place.dimension, index})},
         {},
         {}});
}

} // namespace milepost
