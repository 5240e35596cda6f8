// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/fileoperations.h"

#include "ui/document/engagementdocument.h"
#include "ui/shell/files/filechooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace milepost {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FileOperations", text);
}

QString proposal(const EngagementDocument& document, const FileChooser& files)
{
    const QFileInfo info(document.path());
    const QString base = document.path().isEmpty()
                             ? fileNameFor(document.engagement().organization.name)
                             : info.completeBaseName();
    const bool beside = !document.path().isEmpty() && QFileInfo(info.absolutePath()).isWritable();
    return freePath(beside ? info.absolutePath() : files.folder(), tr("%1 copy").arg(base),
                    QStringLiteral("milepost"));
}

} // namespace

FileOutcome saveCopyOf(EngagementDocument& document, QWidget* parent, FileChooser& files)
{
    const QString path =
        files.savePath(parent, tr("Save a copy"), proposal(document, files), engagementFilter());
    if (path.isEmpty())
        return {};
    const bool moveOn = document.saveState() != SaveState::Saved;
    const Result<Done> done = moveOn ? document.continueInCopy(path, ExistingFile::Replace)
                                     : document.saveCopy(path, ExistingFile::Replace);
    if (!done)
        return {false, bannerFor(done.error())};
    BannerText text;
    text.key = QStringLiteral("file.copy");
    const QString shown = QDir::toNativeSeparators(path);
    text.sentence = moveOn ? tr("You are now working in %1, which holds everything.").arg(shown)
                           : tr("A copy was saved as %1.").arg(shown);
    return {true, text};
}

BannerText bannerFor(const Error& error)
{
    BannerText text;
    text.kind = BannerText::Kind::Attention;
    text.key = QStringLiteral("file.problem");
    text.sentence = error.toLine();
    return text;
}

} // namespace milepost
