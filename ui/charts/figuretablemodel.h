// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/figuretable.h"

#include <QAbstractTableModel>

namespace milepost {

/// The data of a chart for a table that shows it.
class FigureTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const FigureTable& table);
    [[nodiscard]] const FigureTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    FigureTable m_table;
};

} // namespace milepost
