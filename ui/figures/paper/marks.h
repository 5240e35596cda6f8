// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/canvas.h"
#include "ui/figures/printkit.h"

namespace milepost {

/// Signs that mean the same in all figures. They differ by shape, so that colour is never needed.
void paintTarget(Canvas& canvas, const QPointF& middle, const Colours& colours);
void paintPrevious(Canvas& canvas, const QPointF& middle, const Colours& colours);
void paintVote(Canvas& canvas, const QPointF& middle, const Colours& colours);

[[nodiscard]] QPolygonF diamond(const QPointF& middle, qreal radius);
[[nodiscard]] QPolygonF triangle(const QPointF& middle, qreal radius);

/// A number in a disc, filled or only outlined. The disc is wide enough for the digits.
class NumberMark {
public:
    NumberMark() = default;
    NumberMark(int number, bool filled, const PrintKit& kit);

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] static qreal height();
    void paint(Canvas& canvas, const QPointF& middle) const;

private:
    Text m_text;
    qreal m_width = 0;
    bool m_filled = false;
    QColor m_ink;
    QColor m_paper;
};

/// Numbers in ascending order: "2, 5, 11".
[[nodiscard]] QString joinedNumbers(QList<int> numbers);

} // namespace milepost
