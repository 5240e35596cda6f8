// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palettemodel.h"

#include "ui/shell/palette/fuzzymatch.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace milepost {

PaletteModel::PaletteModel(QList<PaletteEntry> entries, QObject* parent)
    : QAbstractListModel(parent), m_entries(std::move(entries))
{
    setQuery({});
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry& found = entry(index);
    switch (role) {
    case Qt::DisplayRole:
        return found.title;
    case Qt::DecorationRole:
        return themeIcon(found.iconName);
    case Qt::AccessibleTextRole:
        return found.shortcut.isEmpty()
                   ? QStringLiteral("%1, %2").arg(found.title, found.kind)
                   : QStringLiteral("%1, %2, %3").arg(found.title, found.kind, found.shortcut);
    case KindRole:
        return found.kind;
    case ShortcutRole:
        return found.shortcut;
    case PositionsRole:
        return QVariant::fromValue(m_rows.at(index.row()).positions);
    default:
        return {};
    }
}

void PaletteModel::setQuery(const QString& query)
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        // The kind helps to narrow down ("play tag") but must not win over the title.
        const PaletteEntry& candidate = m_entries.at(i);
        const QString text = candidate.title + u' ' + candidate.kind;
        const auto match = fuzzyMatch(query, text);
        if (!match)
            continue;
        Row row{i, match->score, {}};
        for (const qsizetype position : match->positions) {
            if (position < candidate.title.size())
                row.positions.append(position);
        }
        m_rows.append(row);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& a, const Row& b) { return a.score > b.score; });
    endResetModel();
}

const PaletteEntry& PaletteModel::entry(const QModelIndex& index) const
{
    return m_entries.at(m_rows.at(index.row()).entry);
}

} // namespace milepost
