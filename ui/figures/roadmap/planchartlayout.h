// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/planchart.h"

#include <QRectF>
#include <QSizeF>

namespace milepost {

/// A part of a chart that can be pointed at, and what it is. The ends of a bar are parts of their
/// own, as wide as a hand needs.
struct HitRegion {
    enum class What { Nothing, Lane, Bar, BarStart, BarEnd };
    What what = What::Nothing;
    int lane = -1;
    int bar = -1; ///< in its lane
    QRectF rect;

    [[nodiscard]] bool isBar() const { return bar >= 0; }
    bool operator==(const HitRegion&) const = default;
};

/// Where a bar stands in a chart.
struct BarPlace {
    int lane = -1;
    int bar = -1;

    [[nodiscard]] bool isValid() const { return bar >= 0; }
    bool operator==(const BarPlace&) const = default;
};

/// Where the lanes, rows and bars of a chart lie, in units of the painter from the top left corner
/// of its body; axis and names of lanes are outside of it. Rows never overlap, nor do bars of a
/// row. Mirrored, time runs from right to left. The chart must outlive it.
class PlanChartLayout {
public:
    PlanChartLayout() = default;
    /// `lineHeight` is that of the font. Behind the last week there is room of `spareWeeks`.
    PlanChartLayout(const PlanChart& chart, qreal weekWidth, qreal lineHeight, int spareWeeks,
                    bool mirrored);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] qreal weekWidth() const { return m_weekWidth; }
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }

    /// The edge at which a day begins; days outside the chart lie outside its body.
    [[nodiscard]] qreal x(const QDate& day) const;
    [[nodiscard]] QDate dayAt(qreal x) const;
    [[nodiscard]] QRectF span(const QDate& from, const QDate& to, qreal top, qreal height) const;

    [[nodiscard]] qsizetype laneCount() const { return m_tops.size(); }
    [[nodiscard]] QRectF lane(int lane) const; ///< over the whole width
    [[nodiscard]] int laneAt(qreal y) const;   ///< −1 below the last one
    [[nodiscard]] QRectF bar(const BarPlace& place) const;
    [[nodiscard]] QRectF bar(int lane, int row, const QDate& start, const QDate& finish) const;
    /// Below the bar of a play where it was agreed to be; null where that is not drawn.
    [[nodiscard]] QRectF baseline(const BarPlace& place) const;
    /// Beside the end of a bar, from where a line can be drawn to what waits for it.
    [[nodiscard]] QRectF lineHandle(const BarPlace& place) const;
    /// What is free behind a bar up to the next one of its row.
    [[nodiscard]] QRectF behind(const BarPlace& place) const;

    [[nodiscard]] QList<BarPlace> barsIn(const QRectF& area) const;
    [[nodiscard]] BarPlace placeOf(const PlayId& play) const { return m_places.value(play); }
    [[nodiscard]] HitRegion hit(const QPointF& point) const;

private:
    [[nodiscard]] const PlanChartBar& barOf(const BarPlace& place) const;

    const PlanChart* m_chart = nullptr;
    qreal m_weekWidth = 1;
    qreal m_barHeight = 0;
    qreal m_rowHeight = 0;
    bool m_mirrored = false;
    QSizeF m_size;
    QList<qreal> m_tops; ///< of the lanes
    QHash<PlayId, BarPlace> m_places;
    QHash<PlayId, qreal> m_free; ///< how far behind a bar its row is free
};

} // namespace milepost
