// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace milepost {

/// A sentence beside a cell of a table that says why something was not taken. It lies above the
/// table, so that nothing moves, takes no clicks, and is announced to assistive technology.
class CellNote : public QLabel {
    Q_OBJECT

public:
    explicit CellNote(QWidget* table);

    /// Shows the sentence next to the cell, given in coordinates of the table.
    void say(const QString& sentence, const QRect& cell);
};

} // namespace milepost
