// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roadmap/roadmapview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace milepost {

namespace {

constexpr qreal kZoomStep = 1.25;
constexpr qreal kReach = 3; ///< around a handle, which is small
constexpr int kNotch = 120; ///< of a wheel, in eighths of a degree

} // namespace

PlayId RoadmapView::lineHandleAt(const QPoint& position) const
{
    if (!body().contains(position))
        return {};
    for (const PlayId& play : m_marks.handles) {
        const BarPlace place = m_layout.placeOf(play);
        if (place.isValid() && m_layout.lineHandle(place)
                                   .adjusted(-kReach, -kReach, kReach, kReach)
                                   .contains(inLayout(position)))
            return play;
    }
    return {};
}

/// Those of the bar with the keys and of the bar under the mouse.
void RoadmapView::showHandles()
{
    QSet<PlayId> handles;
    if (m_editable) {
        for (const PlayId& play : {m_marks.current, m_hovered}) {
            if (m_layout.placeOf(play).isValid())
                handles.insert(play);
        }
    }
    if (handles == m_marks.handles)
        return;
    m_marks.handles = handles;
    viewport()->update();
}

void RoadmapView::hover(const QPoint& position)
{
    const HitRegion hit = hitAt(position);
    const PlayId handle = lineHandleAt(position);
    m_hovered = !handle.isEmpty() ? handle : hit.isBar() ? bar({hit.lane, hit.bar}).play : PlayId();
    showHandles();
    showCursor(position);
}

/// To the bar under the mouse, which is to wait for the one that the line comes from.
std::optional<BarGesture> RoadmapView::lineTo(const QPoint& position) const
{
    const HitRegion hit = hitAt(position);
    if (!hit.isBar() || bar({hit.lane, hit.bar}).play == m_press->play)
        return std::nullopt;
    BarGesture gesture{BarGesture::Kind::Wait, {bar({hit.lane, hit.bar}).play}, 0, {}};
    gesture.need = m_press->play;
    return gesture;
}

std::optional<BarGesture> RoadmapView::gestureAt(const QPoint& position) const
{
    if (m_press->drawsLine)
        return lineTo(position);
    const QPointF point = inLayout(position);
    const int lane = m_layout.laneAt(point.y());
    const bool isEnd = m_press->hit.what == HitRegion::What::BarEnd;
    if (m_kind == LaneKind::Person && !isEnd && lane >= 0 && lane != m_press->hit.lane)
        return BarGesture{BarGesture::Kind::Assign, selection(), 0, m_chart.lanes.at(lane).key};
    const qreal way = point.x() - inLayout(m_press->at).x();
    const int weeks =
        static_cast<int>(std::lround((m_layout.isMirrored() ? -way : way) / m_layout.weekWidth()));
    if (weeks == 0)
        return std::nullopt;
    return BarGesture{
        isEnd ? BarGesture::Kind::Stretch : BarGesture::Kind::Move, selection(), weeks, {}};
}

QRectF RoadmapView::previewOf(const PlayId& play, const BarGesture& gesture) const
{
    const BarPlace place = m_layout.placeOf(play);
    const PlanChartBar& one = bar(place);
    const QDate finish = one.finish.addDays(7 * gesture.weeks);
    switch (gesture.kind) {
    case BarGesture::Kind::Move:
        return m_layout.bar(place.lane, one.row, one.start.addDays(7 * gesture.weeks), finish);
    case BarGesture::Kind::Stretch:
        return m_layout.bar(place.lane, one.row, one.start, std::max(finish, one.start.addDays(4)));
    default:
        break;
    }
    for (int lane = 0; lane < m_chart.lanes.size(); ++lane) {
        if (m_chart.lanes.at(lane).key == gesture.lane)
            return m_layout.bar(lane, 0, one.start, one.finish);
    }
    return m_layout.bar(place);
}

void RoadmapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const HitRegion hit = hitAt(event->pos());
    const PlayId handle = lineHandleAt(event->pos());
    if (!handle.isEmpty()) {
        m_press = Press{event->pos(), {}, handle, false, true};
        m_draggedFar = false;
    } else if (hit.isBar()) {
        press(*event, hit);
    } else if (body().contains(event->pos())) {
        const bool adds = event->modifiers() & Qt::ControlModifier;
        m_band = Band{inLayout(event->pos()), adds ? m_marks.selected : QSet<PlayId>(),
                      m_marks.current, m_marks.selected};
    }
}

void RoadmapView::press(const QMouseEvent& event, const HitRegion& hit)
{
    const PlayId play = bar({hit.lane, hit.bar}).play;
    if (event.modifiers() & Qt::ControlModifier) {
        toggle(play);
        return;
    }
    if (event.modifiers() & Qt::ShiftModifier) {
        selectUpTo(play);
        return;
    }
    const bool isOneOfSeveral = m_marks.selected.size() > 1 && m_marks.selected.contains(play);
    m_press = Press{event.pos(), hit, play, isOneOfSeveral};
    m_draggedFar = false;
    if (isOneOfSeveral) // they are dragged together
        mark(play, m_marks.selected);
    else
        select(play);
}

void RoadmapView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_band) {
        drawBand(event->pos());
        return;
    }
    if (!m_press) {
        hover(event->pos());
        return;
    }
    m_draggedFar = m_draggedFar || (event->pos() - m_press->at).manhattanLength() >=
                                       QApplication::startDragDistance();
    if (m_editable && m_draggedFar)
        drag(event->pos());
}

/// Selects the bars that it touches.
void RoadmapView::drawBand(const QPoint& position)
{
    const QPointF way = inLayout(position) - m_band->from;
    m_band->drawn = m_band->drawn || way.manhattanLength() >= QApplication::startDragDistance();
    if (!m_band->drawn)
        return;
    scrollTowards(position);
    m_marks.band = QRectF(m_band->from, inLayout(position)).normalized().adjusted(0, 0, 1, 1);
    QSet<PlayId> selected = m_band->kept;
    PlayId current = m_marks.current;
    for (const BarPlace& place : m_layout.barsIn(m_marks.band)) {
        if (!m_layout.bar(place).intersects(m_marks.band))
            continue;
        if (!selected.contains(current))
            current = bar(place).play;
        selected.insert(bar(place).play);
    }
    mark(current, selected.isEmpty() ? QSet<PlayId>{current} : selected);
    viewport()->update();
}

void RoadmapView::endBand()
{
    m_band.reset();
    m_marks.band = {};
    viewport()->update();
}

void RoadmapView::drag(const QPoint& position)
{
    scrollTowards(position);
    if (m_press->drawsLine) {
        const BarPlace from = m_layout.placeOf(m_press->play);
        m_marks.line = {m_layout.lineHandle(from).center(), inLayout(position)};
        viewport()->update();
    }
    const std::optional<BarGesture> gesture = gestureAt(position);
    if (gesture == m_gesture)
        return;
    m_gesture = gesture;
    m_marks.previews.clear();
    if (gesture && gesture->kind != BarGesture::Kind::Wait) { // that moves no bar by hand
        const bool isMove = gesture->kind == BarGesture::Kind::Move;
        for (const PlayId& play : gesture->plays) {
            const PlanChartBar& one = bar(m_layout.placeOf(play));
            if (isMove ? one.movable : one.stretchable)
                m_marks.previews.append(previewOf(play, *gesture));
        }
    }
    m_marks.targetLane = gesture && gesture->kind == BarGesture::Kind::Assign
                             ? m_layout.laneAt(inLayout(position).y())
                             : -1;
    viewport()->update();
    emit dragged(gesture);
}

/// The press stays where it was in the chart.
void RoadmapView::scrollTowards(const QPoint& position)
{
    const QRectF area = body();
    const QPointF before = offset();
    const auto step = [](qreal at, qreal least, qreal most) {
        return at < least ? -20 : at > most ? 20 : 0;
    };
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    (m_layout.isMirrored() ? -1 : 1) *
                                        step(position.x(), area.left(), area.right()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  step(position.y(), area.top(), area.bottom()));
    if (m_press)
        m_press->at += (offset() - before).toPoint();
}

void RoadmapView::endDrag()
{
    m_press.reset();
    m_marks.previews.clear();
    m_marks.line = {};
    m_marks.targetLane = -1;
    viewport()->update();
    if (m_gesture) {
        m_gesture.reset();
        viewport()->update();
        emit dragged(std::nullopt);
    }
}

void RoadmapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_band) {
        const bool drawn = m_band->drawn;
        endBand();
        if (!drawn && m_marks.selected.size() > 1 && !(event->modifiers() & Qt::ControlModifier))
            select(m_marks.current);
        return;
    }
    const std::optional<BarGesture> gesture = m_gesture;
    const bool isClick = m_press && m_press->wasOneOfSeveral && !m_draggedFar;
    const PlayId clicked = isClick ? m_press->play : PlayId();
    endDrag();
    if (isClick)
        select(clicked);
    if (gesture)
        emit asked(*gesture);
    showCursor(event->pos());
}

void RoadmapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const HitRegion hit = hitAt(event->pos());
    if (event->button() == Qt::LeftButton && hit.isBar())
        emit opened(bar({hit.lane, hit.bar}).play);
}

void RoadmapView::showCursor(const QPoint& position)
{
    const HitRegion hit = hitAt(position);
    if (!lineHandleAt(position).isEmpty()) {
        viewport()->setCursor(Qt::CrossCursor);
        return;
    }
    if (!hit.isBar() || !m_editable) {
        viewport()->unsetCursor();
        return;
    }
    const PlanChartBar& under = bar({hit.lane, hit.bar});
    if (hit.what == HitRegion::What::BarEnd && under.stretchable)
        viewport()->setCursor(Qt::SizeHorCursor);
    else if (under.movable)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

void RoadmapView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Mouse) {
        const BarPlace place = m_layout.placeOf(m_marks.current);
        emit menuRequested(place.isValid() ? barRect(place).center() : body().center().toPoint());
        return;
    }
    const HitRegion hit = hitAt(event->pos());
    if (hit.isBar() && !isSelected(bar({hit.lane, hit.bar}).play))
        select(bar({hit.lane, hit.bar}).play);
    emit menuRequested(event->pos());
}

void RoadmapView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    // The day under the mouse stays there.
    const QPointF at = event->position();
    const QDate day = m_layout.dayAt(inLayout(at).x());
    zoomBy(std::pow(kZoomStep, event->angleDelta().y() / static_cast<qreal>(kNotch)));
    scrollTo(m_layout.x(day) - (at.x() - body().left()));
    event->accept();
}

} // namespace milepost
