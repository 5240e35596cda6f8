// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"
#include "ui/figures/printkit.h"
#include "ui/figures/strip.h"

namespace milepost {

/// The weeks of a timeline on the horizontal axis, and what is drawn behind its bars.
class TimeScale {
public:
    TimeScale() = default;
    TimeScale(const TimelineFigure& figure, qreal left, qreal width);

    [[nodiscard]] qreal left() const { return m_left; }
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal weekWidth() const { return m_width / m_weeks; }
    /// Left edge of a day, kept inside the axis.
    [[nodiscard]] qreal x(const QDate& date) const;

    /// Months, and weeks where there is room, above the bars; the same on each page.
    [[nodiscard]] Strip axis(const PrintKit& kit) const;
    /// Months, freeze weeks, start of the plan and today behind one row; `left` is the row's edge.
    void paintBackground(Canvas& canvas, const QRectF& row, const Colours& colours) const;

private:
    struct Month {
        QDate start;
        int months = 1; // that its label stands for
    };
    [[nodiscard]] QList<Month> months() const;

    QDate m_first;
    QDate m_planStart;
    QDate m_today;
    QList<QDate> m_freezeWeeks;
    int m_weeks = 1;
    qreal m_left = 0;
    qreal m_width = 0;
};

} // namespace milepost
