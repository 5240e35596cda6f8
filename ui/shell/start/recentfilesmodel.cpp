// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/recentfilesmodel.h"

#include "ui/theme/tooltip.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace milepost {

namespace {

QString titleOf(const RecentFile& file)
{
    const QString title =
        file.organization.isEmpty() ? QFileInfo(file.path).completeBaseName() : file.organization;
    return title.simplified(); // names of files may have several lines
}

QString dateText(const RecentFile& file)
{
    return file.assessed.isValid() ? QLocale().toString(file.assessed, QLocale::ShortFormat)
                                   : QString();
}

QString indexText(const RecentFile& file)
{
    return file.index ? QLocale().toString(*file.index, 'f', 0) : QString();
}

QString spokenText(const RecentFile& file, bool missing)
{
    QStringList parts{titleOf(file)};
    if (missing)
        parts.append(RecentFilesModel::tr("file not found"));
    if (const QString date = dateText(file); !date.isEmpty())
        parts.append(RecentFilesModel::tr("assessed %1").arg(date));
    if (const QString index = indexText(file); !index.isEmpty())
        parts.append(RecentFilesModel::tr("index %1").arg(index));
    parts.append(QDir::toNativeSeparators(file.path).simplified());
    return parts.join(QStringLiteral(", "));
}

} // namespace

RecentFilesModel::RecentFilesModel(const RecentFiles& files, QObject* parent)
    : QAbstractListModel(parent), m_source(files)
{
    connect(&files, &RecentFiles::changed, this, &RecentFilesModel::refresh);
    refresh();
}

int RecentFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecentFilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row.file);
    case Qt::ToolTipRole:
        return toolTipText(titleOf(row.file) + u'\n' + QDir::toNativeSeparators(row.file.path));
    case Qt::AccessibleTextRole:
        return spokenText(row.file, row.missing);
    case PathRole:
        return row.file.path;
    case MissingRole:
        return row.missing;
    case DateRole:
        return dateText(row.file);
    case IndexRole:
        return indexText(row.file);
    default:
        return {};
    }
}

bool RecentFilesModel::hasMissing() const
{
    return !missingPaths().isEmpty();
}

QStringList RecentFilesModel::missingPaths() const
{
    QStringList paths;
    for (const Row& row : m_rows) {
        if (row.missing)
            paths.append(row.file.path);
    }
    return paths;
}

void RecentFilesModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    for (const RecentFile& file : m_source.files())
        m_rows.append({file, !QFileInfo::exists(file.path)});
    endResetModel();
}

} // namespace milepost
