// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palettemodel.h"

#include "ui/shell/palette/fuzzymatch.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr int kKeyword = 850; ///< between a title that begins with the word and one that has it
constexpr int kKeywordBegin = 650; ///< behind words that begin with it
constexpr int kKind = 100;

int levelOf(const QString& word, const QString& text)
{
    const auto match = fuzzyMatch(word, text);
    return match ? match->score : 0;
}

int keywordScore(const QString& word, const QString& keywords)
{
    const int level = levelOf(word, keywords);
    if (level == kWord || level == kFirstWord)
        return kKeyword;
    return level == kWordBegin || level == kTextBegin ? kKeywordBegin : 0;
}

} // namespace

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

std::optional<PaletteModel::Row> PaletteModel::match(const PaletteEntry& entry,
                                                     const QList<QString>& words)
{
    Row row;
    for (const QString& word : words) {
        const auto title =
            fuzzyMatch(word, entry.searched.isEmpty() ? entry.title : entry.searched);
        const int keyword = keywordScore(word, entry.keywords);
        const int kind = levelOf(word, entry.kind) >= kWordBegin ? kKind : 0;
        const int best = std::max({title ? title->score : 0, keyword, kind});
        if (best == 0)
            return std::nullopt;
        row.score += best;
        if (title && title->score == best)
            row.positions.append(title->positions);
    }
    std::sort(row.positions.begin(), row.positions.end());
    return row;
}

void PaletteModel::setQuery(const QString& query)
{
    const QList<QString> words = searchWords(query);
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        auto row = match(m_entries.at(i), words);
        if (!row)
            continue;
        row->entry = i;
        m_rows.append(*row);
    }
    // Of two that match alike the shorter one is meant; otherwise they stay in their order.
    const auto length = [&](const Row& row) { return m_entries.at(row.entry).title.size(); };
    if (!words.isEmpty()) {
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row& a, const Row& b) {
            return a.score != b.score ? a.score > b.score : length(a) < length(b);
        });
    }
    endResetModel();
}

const PaletteEntry& PaletteModel::entry(const QModelIndex& index) const
{
    return m_entries.at(m_rows.at(index.row()).entry);
}

} // namespace milepost
