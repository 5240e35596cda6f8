// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savedialog.h"

#include "core/base/filekind.h"
#include "core/base/outputfile.h"
#include "ui/language/inwords.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStandardPaths>

namespace milepost {

namespace {

/// The ending that a filter such as "PDF files (*.pdf)" asks for.
QString endingOf(const QString& filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

} // namespace

SaveDialog::SaveDialog(QWidget* parent, const QString& title, const QString& proposal,
                       const QString& filter)
    : QFileDialog(parent, title, QFileInfo(proposal).absolutePath(), filter)
{
    setAcceptMode(AcceptSave);
    setFileMode(AnyFile);
    setDefaultSuffix(endingOf(filter));
    selectFile(QFileInfo(proposal).fileName());
    connect(this, &QFileDialog::filterSelected, this,
            [this](const QString& chosen) { setDefaultSuffix(endingOf(chosen)); });
}

QString proposedPath(const QString& beside, const QStringList& parts, const QString& ending)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    constexpr qsizetype kLongestPart = 80;
    QStringList words;
    for (QString part : parts) {
        part.replace(unsafe, QStringLiteral(" "));
        part = part.simplified().left(kLongestPart);
        while (part.startsWith(u'.') || part.startsWith(u' '))
            part.remove(0, 1); // a file that begins with a dot is hidden
        if (!part.isEmpty())
            words.append(part);
    }
    const QString folder = beside.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(beside).absolutePath();
    return QDir(!folder.isEmpty() && QDir(folder).exists() ? folder : QDir::homePath())
        .filePath(words.join(u' ') + (ending.isEmpty() ? QString() : u'.' + ending));
}

void SaveDialog::accept()
{
    const QString path = selectedFiles().value(0);
    if (path.isEmpty() || QFileInfo(path).isDir()) {
        QFileDialog::accept(); // goes into the folder
        return;
    }
    const Result<Done> checked = checkOutput(path);
    const bool isCopy = defaultSuffix() == QLatin1String("milepost") && mayBeEngagementFile(path);
    if (checked || isCopy) {
        QFileDialog::accept();
        return;
    }
    QMessageBox::warning(this, windowTitle(),
                         tr("%1 cannot be written.").arg(QFileInfo(path).fileName()) + u' ' +
                             inWords(checked.error().message));
}

} // namespace milepost
