// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/back/filledcell.h"
#include "core/export/back/filledworkbook.h"

namespace milepost {

/// A sheet that came back, with what was found where.
struct FoundSheet {
    const SentSheet* sent = nullptr;
    const XlsxSheet* sheet = nullptr;
    QMap<FillInField, int> columns;
    QHash<QString, QList<int>> rows; ///< by their ids, downwards
};

/// A cell that differs from what was sent.
struct TouchedCell {
    FillInValue value;
    QString cell;
};

using TouchedCells = QMap<FillInField, TouchedCell>;

/// Finds columns and rows; what is not there, there twice or was never sent, and comments, are put
/// into `refusals`. Nothing where the sheet or its ids cannot be found.
[[nodiscard]] std::optional<FoundSheet>
foundSheet(const FilledWorkbook& workbook, const SentSheet& sent, QList<FilledRefusal>& refusals);

/// The cells of a row that differ from what was sent and may do so; others are refused. None where
/// the row says now that it is about something else.
[[nodiscard]] TouchedCells touchedCells(const FoundSheet& found, const SentRow& row, int line,
                                        bool percent, const CellReading& reading,
                                        QList<FilledRefusal>& refusals);

/// Whether both say the same; numbers to the digits that spreadsheets keep.
[[nodiscard]] bool isSame(const FillInValue& a, const FillInValue& b);

/// What the row is about, in words that were sent.
[[nodiscard]] QString sentName(const SentRow& row);

} // namespace milepost
