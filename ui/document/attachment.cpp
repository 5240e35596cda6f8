// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/attachment.h"

#include "core/base/limits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

namespace milepost {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("milepost::Attachment", text);
}

// What a folder separator, a drive, a wildcard or a hidden file is made of.
bool isHarmless(QChar c)
{
    return c.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(c) &&
           c.category() != QChar::Other_Format;
}

} // namespace

Result<EvidenceItem> readAttachment(const QString& path, const QString& title)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{tr("The file cannot be read; check that it is there and may be opened."),
                     file.errorString(), path};
    }
    EvidenceItem item;
    item.kind = EvidenceKind::File;
    item.title = title;
    item.content = file.read(limits::kAttachmentBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{tr("The file cannot be read to its end."), file.errorString(), path};
    if (item.content.size() > limits::kAttachmentBytes) {
        const QLocale locale;
        return Error{
            tr("“%1” has %2; at most %3 can be attached. Attach the pages that matter, or a link.")
                .arg(info.fileName().simplified(),
                     locale.formattedDataSize(std::max(file.size(), qint64(item.content.size()))),
                     locale.formattedDataSize(limits::kAttachmentBytes)),
            {},
            path};
    }
    item.fileName = info.fileName().left(limits::kNameLength);
    item.mimeType = QMimeDatabase().mimeTypeForFileNameAndData(item.fileName, item.content).name();
    return item;
}

QString suggestedFileName(const EvidenceItem& item)
{
    QString name;
    for (const QChar c : item.fileName)
        name += c.isSurrogate() || isHarmless(c) ? c : QChar(u'_');
    name = name.trimmed();
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u'~'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("attachment") : name;
}

} // namespace milepost
