// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/participants.h"
#include "ui/models/pastepreview.h"

#include <QAbstractTableModel>

namespace milepost {

/// People to be entered: name and function in two columns, with an empty row at the end that takes
/// the next one.
class PeopleDraftModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, FunctionColumn };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Names are set as text, functions as the number of the value or as text that names one.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool removeRows(int row, int count, const QModelIndex& parent) override;

    /// Adds people, see readPastedPeople(), or puts functions into their column from this cell on.
    /// Where something is guessed, `ask` decides.
    void paste(const QModelIndex& start, const QString& text, const AskPaste& ask = {});
    /// Those that have a name.
    [[nodiscard]] QList<NewParticipant> people() const;

    /// The last row, which waits for the next person.
    [[nodiscard]] bool isEmptyRow(int row) const { return row + 1 == m_rows.size(); }

signals:
    /// A list was pasted or refused; what has to be pointed out, or nothing.
    void pasted(const QString& notice);

private:
    void pasteFunctions(int row, const QString& text);
    void put(int row, const NewParticipant& person);

    QList<NewParticipant> m_rows{NewParticipant()}; ///< the last one is the empty row
};

} // namespace milepost
