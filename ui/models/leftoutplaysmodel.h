// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/models/keyedtable.h"
#include "ui/models/playmime.h"

namespace milepost {

class Telling;

/// A play that is not in the plan, and why.
struct LeftOutRow {
    PlayId id;
    QString title;
    QString worth; ///< what it would bring
    QString why;

    bool operator==(const LeftOutRow&) const = default;
};

/// The plays that could be in the plan and are not, best first, then those that were decided
/// against without being candidates. The document must outlive the model.
class LeftOutPlaysModel : public KeyedTable<LeftOutRow> {
    Q_OBJECT

public:
    enum Column { Title, Worth, Why, ColumnCount };

    using KeyedTable::KeyedTable;

    /// Brings the rows in line with what there is to tell.
    void refresh(const Telling& telling);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {playMimeType()}; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row,
                                       int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    /// A play was dragged here that is not among them.
    void playDropped(const milepost::PlayId& play);
};

} // namespace milepost
