// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/evidencefiles.h"

#include "core/edits/evidence.h"
#include "ui/document/attachment.h"
#include "ui/document/engagementdocument.h"
#include "ui/widgets/savedialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

namespace milepost {

namespace {

struct EvidenceFilesWords {
    Q_DECLARE_TR_FUNCTIONS(milepost::EvidenceBox)
};

} // namespace

EvidenceFiles platformEvidenceFiles()
{
    return {
        [](QWidget* parent) {
            return QFileDialog::getOpenFileNames(parent, EvidenceFilesWords::tr("Attach files"));
        },
        [](QWidget* parent, const QString& proposal) {
            SaveDialog dialog(parent, EvidenceFilesWords::tr("Save the file as"), proposal, {});
            return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
        }};
}

QStringList droppedFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

std::optional<EvidenceItem> droppedWords(const QMimeData& data)
{
    if (!data.hasText())
        return std::nullopt;
    EvidenceItem item;
    item.text = data.text().trimmed();
    item.kind = data.hasUrls() ? EvidenceKind::Link : EvidenceKind::Quote;
    return item;
}

Result<Done> attachFiles(EngagementDocument& document, const DimensionPlace& place,
                         const QStringList& paths)
{
    const auto attach = [&]() -> Result<Done> {
        for (const QString& path : paths) {
            const Result<EvidenceItem> item = readAttachment(path);
            if (!item)
                return item.error();
            const auto added = document.perform(edits::addEvidence, place, *item);
            if (!added)
                return added.error();
        }
        return Done();
    };
    const QString name =
        EvidenceFilesWords::tr("Attach %n files", nullptr, static_cast<int>(paths.size()));
    return paths.size() == 1 ? attach() : document.inOneStep(name, attach);
}

} // namespace milepost
