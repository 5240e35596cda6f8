// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/roadmap/planchartlayout.h"

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr qreal kBarPadding = 6;    ///< of a bar, above and below its words together
constexpr qreal kRowGap = 6;        ///< between the bars of two rows
constexpr qreal kLaneInset = 4;     ///< above the first and below the last row
constexpr qreal kLeastBar = 4;      ///< width; a bar that is shorter could not be seen
constexpr qreal kHandle = 6;        ///< width of an end that can be dragged
constexpr qreal kLineHandle = 10;   ///< across
constexpr qreal kLineHandleGap = 2; ///< between it and the bar
constexpr qreal kBaselineGap = 3;   ///< between a bar and its baseline
constexpr qreal kBaselineHeight = 4;

} // namespace

PlanChartLayout::PlanChartLayout(const PlanChart& chart, qreal weekWidth, qreal lineHeight,
                                 int spareWeeks, bool mirrored)
    : m_chart(&chart), m_weekWidth(weekWidth), m_barHeight(std::ceil(lineHeight + kBarPadding)),
      m_rowHeight(m_barHeight + kRowGap +
                  (chart.baseline.isEmpty() ? 0 : kBaselineGap + kBaselineHeight)),
      m_mirrored(mirrored)
{
    const qint64 weeks =
        chart.first.isValid() ? chart.first.daysTo(chart.last) / 7 + 1 + spareWeeks : 0;
    qreal top = 0;
    for (int lane = 0; lane < chart.lanes.size(); ++lane) {
        const PlanChartLane& drawn = chart.lanes.at(lane);
        m_tops.append(top);
        top += drawn.rows * m_rowHeight + 2 * kLaneInset;
        QHash<int, const PlanChartBar*> last; // of each row
        for (int bar = 0; bar < drawn.bars.size(); ++bar) {
            const PlanChartBar& one = drawn.bars.at(bar);
            m_places.insert(one.play, {lane, bar});
            if (const PlanChartBar* before = last.value(one.row))
                m_free.insert(before->play,
                              static_cast<qreal>(before->finish.daysTo(one.start) - 1) *
                                  m_weekWidth / 7);
            last.insert(one.row, &one);
        }
    }
    m_size = {static_cast<qreal>(weeks) * m_weekWidth, top};
}

const PlanChartBar& PlanChartLayout::barOf(const BarPlace& place) const
{
    return m_chart->lanes.at(place.lane).bars.at(place.bar);
}

qreal PlanChartLayout::x(const QDate& day) const
{
    const qreal along = static_cast<qreal>(m_chart->first.daysTo(day)) * m_weekWidth / 7;
    return m_mirrored ? m_size.width() - along : along;
}

QDate PlanChartLayout::dayAt(qreal x) const
{
    const qreal along = m_mirrored ? m_size.width() - x : x;
    return m_chart->first.addDays(static_cast<qint64>(std::floor(along * 7 / m_weekWidth)));
}

QRectF PlanChartLayout::span(const QDate& from, const QDate& to, qreal top, qreal height) const
{
    const qreal one = x(from);
    const qreal other = x(to.addDays(1));
    const qreal width = std::max(kLeastBar, std::abs(other - one));
    return {m_mirrored ? one - width : one, top, width, height};
}

QRectF PlanChartLayout::lane(int lane) const
{
    const qreal top = m_tops.at(lane);
    const qreal bottom = lane + 1 < m_tops.size() ? m_tops.at(lane + 1) : m_size.height();
    return {0, top, m_size.width(), bottom - top};
}

int PlanChartLayout::laneAt(qreal y) const
{
    if (y < 0 || y >= m_size.height())
        return -1;
    const auto next = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return static_cast<int>(std::distance(m_tops.cbegin(), next)) - 1;
}

QRectF PlanChartLayout::bar(int lane, int row, const QDate& start, const QDate& finish) const
{
    return span(start, finish, m_tops.at(lane) + kLaneInset + row * m_rowHeight + kRowGap / 2,
                m_barHeight);
}

QRectF PlanChartLayout::bar(const BarPlace& place) const
{
    const PlanChartBar& one = barOf(place);
    return bar(place.lane, one.row, one.start, one.finish);
}

QRectF PlanChartLayout::baseline(const BarPlace& place) const
{
    const PlanChartBar& one = barOf(place);
    if (!one.agreed)
        return {};
    return span(one.agreed->start, one.agreed->finish, bar(place).bottom() + kBaselineGap,
                kBaselineHeight) &
           QRectF(QPointF(), m_size);
}

QRectF PlanChartLayout::lineHandle(const BarPlace& place) const
{
    const QRectF rect = bar(place);
    const qreal away = kLineHandle / 2 + kLineHandleGap;
    const qreal middle = m_mirrored ? rect.left() - away : rect.right() + away;
    return {middle - kLineHandle / 2, rect.center().y() - kLineHandle / 2, kLineHandle,
            kLineHandle};
}

QRectF PlanChartLayout::behind(const BarPlace& place) const
{
    const QRectF rect = bar(place);
    const qreal free =
        std::max(0.0, m_free.value(barOf(place).play,
                                   m_mirrored ? rect.left() : m_size.width() - rect.right()));
    return {m_mirrored ? rect.left() - free : rect.right(), rect.top(), free, rect.height()};
}

QList<BarPlace> PlanChartLayout::barsIn(const QRectF& area) const
{
    QList<BarPlace> found;
    for (int lane = std::max(0, laneAt(std::max(0.0, area.top()))); lane < m_tops.size(); ++lane) {
        if (m_tops.at(lane) > area.bottom())
            break;
        const QList<PlanChartBar>& bars = m_chart->lanes.at(lane).bars;
        for (int i = 0; i < bars.size(); ++i) {
            const BarPlace place{lane, i};
            if ((bar(place) | behind(place) | baseline(place)).intersects(area))
                found.append(place);
        }
    }
    return found;
}

HitRegion PlanChartLayout::hit(const QPointF& point) const
{
    const int lane = laneAt(point.y());
    if (lane < 0)
        return {};
    const QList<PlanChartBar>& bars = m_chart->lanes.at(lane).bars;
    for (int i = 0; i < bars.size(); ++i) {
        const QRectF rect = bar({lane, i});
        if (!rect.contains(point))
            continue;
        const qreal handle = std::min(kHandle, rect.width() / 4);
        const QRectF left(rect.topLeft(), QSizeF(handle, rect.height()));
        const QRectF right(rect.right() - handle, rect.top(), handle, rect.height());
        if ((m_mirrored ? right : left).contains(point))
            return {HitRegion::What::BarStart, lane, i, m_mirrored ? right : left};
        if ((m_mirrored ? left : right).contains(point))
            return {HitRegion::What::BarEnd, lane, i, m_mirrored ? left : right};
        return {HitRegion::What::Bar, lane, i, rect};
    }
    return {HitRegion::What::Lane, lane, -1, this->lane(lane)};
}

} // namespace milepost
