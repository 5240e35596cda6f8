// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/filechooser.h"

#include "ui/language/commonwords.h"
#include "ui/widgets/savedialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

namespace milepost {

namespace {

const QString kFolder = QStringLiteral("folder");
constexpr qsizetype kLongestBase = 80;

struct FileChooserWords {
    Q_DECLARE_TR_FUNCTIONS(FileChooser)
};

} // namespace

FileChooser::FileChooser(QSettings& settings, QString documents)
    : m_settings(settings), m_documents(std::move(documents))
{}

QString FileChooser::openPath(QWidget* parent, const QString& title, const QString& filter)
{
    QString path = QFileDialog::getOpenFileName(parent, title, folder(), filter);
    if (!path.isEmpty())
        m_settings.setValue(kFolder, QFileInfo(path).absolutePath());
    return path;
}

QString FileChooser::savePath(QWidget* parent, const QString& title, const QString& proposal,
                              const QString& filter)
{
    SaveDialog dialog(parent, title, proposal, filter);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    QString path = dialog.selectedFiles().constFirst();
    m_settings.setValue(kFolder, QFileInfo(path).absolutePath());
    return path;
}

QString FileChooser::folder() const
{
    const QString last = m_settings.value(kFolder).toString();
    return !last.isEmpty() && QFileInfo(last).isDir() ? last : m_documents;
}

QString engagementFilter()
{
    return FileChooserWords::tr("Engagement files (*.milepost)");
}

QString openableFilter()
{
    return FileChooserWords::tr("Engagement and exchange files (*.milepost *.json)") +
           QStringLiteral(";;") + engagementFilter() + QStringLiteral(";;") +
           FileChooserWords::tr("Exchange files (*.json)") + QStringLiteral(";;") +
           FileChooserWords::tr("All files (*)");
}

QString workbookFilter()
{
    return FileChooserWords::tr("Workbooks (*.xlsx)");
}

QString fileNameFor(const QString& text)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"));
    QString name = text;
    name.replace(forbidden, QStringLiteral(" "));
    name = name.simplified().left(kLongestBase).trimmed();
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'.'))
        name.chop(1);
    name = name.trimmed();
    return name.isEmpty() ? common::engagement() : name;
}

QString freePath(const QString& folder, const QString& base, const QString& ending)
{
    const QDir dir(folder);
    const QString end = ending.isEmpty() ? QString() : u'.' + ending;
    QString path = dir.filePath(base + end);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = dir.filePath(QStringLiteral("%1 %2%3").arg(base, QString::number(number), end));
    return path;
}

} // namespace milepost
