// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roadmap/roadmapview.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr qreal kKeyZoom = 1.4;

} // namespace

/// 1 for the arrow that leads to later dates, −1 for the other, 0 for other keys.
int RoadmapView::forward(int key) const
{
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return 0;
    return (key == Qt::Key_Right) != m_layout.isMirrored() ? 1 : -1;
}

std::optional<BarGesture> RoadmapView::gestureOf(const QKeyEvent& event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const BarPlace place = m_layout.placeOf(m_marks.current);
    if (!m_editable || !place.isValid())
        return std::nullopt;
    const int weeks = forward(event.key());
    if (weeks != 0 && modifiers == Qt::AltModifier)
        return BarGesture{BarGesture::Kind::Move, selection(), weeks, {}};
    if (weeks != 0 && modifiers == (Qt::AltModifier | Qt::ShiftModifier))
        return BarGesture{BarGesture::Kind::Stretch, selection(), weeks, {}};
    const int lane = event.key() == Qt::Key_Up     ? place.lane - 1
                     : event.key() == Qt::Key_Down ? place.lane + 1
                                                   : -1;
    if (m_kind == LaneKind::Person && modifiers == Qt::AltModifier && lane >= 0 &&
        lane < m_chart.lanes.size())
        return BarGesture{BarGesture::Kind::Assign, selection(), 0, m_chart.lanes.at(lane).key};
    return std::nullopt;
}

/// The bar of the next row up or down whose middle is nearest.
BarPlace RoadmapView::rowNeighbour(const BarPlace& from, int step) const
{
    const QRectF here = m_layout.bar(from);
    BarPlace best;
    qreal bestRow = 0;
    qreal bestWay = 0;
    for (const BarPlace& place : m_bars) {
        const QRectF there = m_layout.bar(place);
        const qreal row = (there.top() - here.top()) * step;
        if (row < 1)
            continue;
        const qreal way = std::abs(there.center().x() - here.center().x());
        if (!best.isValid() || row < bestRow - 1 || (row < bestRow + 1 && way < bestWay)) {
            best = place;
            bestRow = row;
            bestWay = way;
        }
    }
    return best;
}

/// Where an arrow, Home or End leads; empty: nowhere.
PlayId RoadmapView::playBy(int key) const
{
    if (m_bars.isEmpty())
        return {};
    const qsizetype index = indexOf(m_marks.current);
    if (key == Qt::Key_Home || index < 0)
        return bar(m_bars.first()).play;
    if (key == Qt::Key_End)
        return bar(m_bars.last()).play;
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const BarPlace next = rowNeighbour(m_bars.at(index), key == Qt::Key_Down ? 1 : -1);
        return next.isValid() ? bar(next).play : m_marks.current;
    }
    return bar(m_bars.at(std::clamp<qsizetype>(index + forward(key), 0, m_bars.size() - 1))).play;
}

/// Alone; with Shift besides what is selected; with Ctrl without selecting it.
bool RoadmapView::goBy(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~(Qt::ShiftModifier | Qt::ControlModifier))
        return false;
    const PlayId next = playBy(event.key());
    if (next.isEmpty())
        return false;
    if (modifiers == Qt::NoModifier) {
        select(next);
        return true;
    }
    QSet<PlayId> selected = m_marks.selected;
    if (modifiers & Qt::ShiftModifier)
        selected += {m_marks.current, next};
    ensureVisible(m_layout.placeOf(next));
    mark(next, selected);
    return true;
}

bool RoadmapView::selectBy(const QKeyEvent& event)
{
    if (m_bars.isEmpty())
        return false;
    if (event.matches(QKeySequence::SelectAll)) {
        QSet<PlayId> all;
        for (const BarPlace& place : m_bars)
            all.insert(bar(place).play);
        mark(m_marks.current, all);
        return true;
    }
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        toggle(m_marks.current);
        return true;
    }
    if (event.key() == Qt::Key_Escape && m_marks.selected.size() > 1) {
        select(m_marks.current);
        return true;
    }
    return false;
}

void RoadmapView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (m_press || m_gesture)) {
        endDrag();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_band) {
        mark(m_band->currentBefore, m_band->before);
        endBand();
        return;
    }
    if (selectBy(*event))
        return;
    if (const std::optional<BarGesture> gesture = gestureOf(*event)) {
        emit asked(*gesture);
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (goBy(*event))
            return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::NoModifier && !m_marks.current.isEmpty()) {
            emit opened(m_marks.current);
            return;
        }
        break;
    case Qt::Key_Plus:
        zoomBy(kKeyZoom);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / kKeyZoom);
        return;
    case Qt::Key_0:
        if (modifiers == Qt::NoModifier) {
            setWeekWidth(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace milepost
