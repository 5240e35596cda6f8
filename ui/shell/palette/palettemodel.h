// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

#include <functional>
#include <optional>

namespace milepost {

/// Something that the command palette can find.
struct PaletteEntry {
    QString title;
    QString kind;     ///< such as "Play", shown beside the title and searched too
    QString shortcut; ///< as text, or empty
    QString iconName;
    std::function<void()> run;
    QString keywords = {}; ///< what a person may call it instead; not shown
    QString searched = {}; ///< how the title begins, where the rest must not be searched
};

/// The entries that answer a query, the best first; all in their own order for an empty query. Each
/// word of the query must be in the title, the keywords or the kind; a keyword counts like a word
/// inside the title, a kind only narrows down.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, ShortcutRole, PositionsRole };

    explicit PaletteModel(QList<PaletteEntry> entries, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setQuery(const QString& query);
    [[nodiscard]] const PaletteEntry& entry(const QModelIndex& index) const;

private:
    struct Row {
        qsizetype entry = 0;
        int score = 0;
        QList<qsizetype> positions; ///< of the letters found in the title
    };

    [[nodiscard]] static std::optional<Row> match(const PaletteEntry& entry,
                                                  const QList<QString>& words);

    QList<PaletteEntry> m_entries;
    QList<Row> m_rows;
};

} // namespace milepost
