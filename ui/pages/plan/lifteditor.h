// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"

#include <QWidget>

class QTableWidget;

namespace milepost {

class TextLabel;

/// What a play lifts: for each dimension the part of a stage that it brings from 1 to 2 and from 2
/// to 3. A cell keeps what was typed in it, also what is refused.
class LiftEditor : public QWidget {
    Q_OBJECT

public:
    /// The content must outlive it.
    LiftEditor(const Content& content, const QList<Advance>& advances, QWidget* parent = nullptr);

    /// Those that were there at first in their order, then the others; none of what is refused.
    [[nodiscard]] QList<Advance> advances() const;
    /// The first text that is refused, as a sentence with the dimension; empty when all is right.
    [[nodiscard]] QString problem() const;
    void sayProblem();

private:
    [[nodiscard]] QString refusal(int row, int column) const;

    const QList<Advance> m_first;
    QTableWidget* m_table;
    TextLabel* m_problem;
};

} // namespace milepost
