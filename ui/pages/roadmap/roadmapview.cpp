// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roadmap/roadmapview.h"

#include "core/wording/terms.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/pages/roadmap/roadmapaccessible.h"
#include "ui/theme/tooltip.h"
#include "ui/theme/windowcolours.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr qreal kLeastColumn = 120;
constexpr qreal kMostColumn = 240;
constexpr qreal kColumnShare = 0.22; ///< of the width, for the names of the lanes
constexpr int kSpareWeeks = 8;       ///< behind the plan, to drag a bar to
constexpr qreal kLeastWeek = 1.5;
constexpr qreal kMostWeek = 160;
constexpr qreal kNearMark = 5;

} // namespace

RoadmapView::RoadmapView(QWidget* parent) : QAbstractScrollArea(parent)
{
    installRoadmapAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(inWords(terms::roadmap()));
    setAccessibleDescription(
        tr("Arrow keys select a play, with Shift one more. With Alt they move what is selected by "
           "a week or to another person, with Alt and Shift they make it longer or shorter."));
    setMinimumHeight(120);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void RoadmapView::setChart(const PlanChart& chart, LaneKind kind, bool editable)
{
    endDrag();
    endBand();
    m_chart = chart;
    m_kind = kind;
    m_editable = editable;
    m_bars.clear();
    for (int lane = 0; lane < m_chart.lanes.size(); ++lane) {
        for (int bar = 0; bar < m_chart.lanes.at(lane).bars.size(); ++bar)
            m_bars.append({lane, bar});
    }
    arrange();
    QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
    QSet<PlayId> selected = m_marks.selected;
    for (const PlayId& play : std::as_const(m_marks.selected)) {
        if (!m_layout.placeOf(play).isValid())
            selected.remove(play);
    }
    if (m_layout.placeOf(m_marks.current).isValid())
        mark(m_marks.current, selected);
    else
        select(m_bars.isEmpty() ? PlayId() : bar(m_bars.first()).play);
    showHandles();
    viewport()->update();
}

RoadmapLook RoadmapView::look() const
{
    const WindowColours colours = coloursFor(palette());
    const Colours& painted = colours;
    return {painted, colours.focus, font(), windowLanguage(locale())};
}

qreal RoadmapView::columnWidth() const
{
    return std::clamp(viewport()->width() * kColumnShare, kLeastColumn, kMostColumn);
}

QRectF RoadmapView::body() const
{
    const qreal column = std::round(columnWidth());
    const qreal axis = std::round(roadmapAxisHeight(m_layout, font()));
    const QRectF whole = viewport()->rect();
    return m_layout.isMirrored() ? whole.adjusted(0, axis, -column, 0)
                                 : whole.adjusted(column, axis, 0, 0);
}

void RoadmapView::arrange()
{
    const qint64 whole = m_chart.first.isValid() ? m_chart.first.daysTo(m_chart.last) / 7 : 0;
    const auto weeks = static_cast<qreal>(whole + 1);
    const qreal room = viewport()->width() - std::round(columnWidth());
    const qreal width = std::clamp(m_weekWidth.value_or(room / weeks), kLeastWeek, kMostWeek);
    m_layout = PlanChartLayout(m_chart, width, fontMetrics().height(),
                               m_weekWidth ? kSpareWeeks : 0, layoutDirection() == Qt::RightToLeft);
    setRanges();
    emit moved();
}

void RoadmapView::setRanges()
{
    const QRectF area = body();
    const auto most = [](qreal content, qreal room) {
        return std::max(0, static_cast<int>(std::ceil(content - room - 0.5)));
    };
    horizontalScrollBar()->setRange(0, most(m_layout.size().width(), area.width()));
    horizontalScrollBar()->setPageStep(static_cast<int>(area.width()));
    horizontalScrollBar()->setSingleStep(static_cast<int>(std::max(1.0, m_layout.weekWidth())));
    verticalScrollBar()->setRange(0, most(m_layout.size().height(), area.height()));
    verticalScrollBar()->setPageStep(static_cast<int>(area.height()));
    verticalScrollBar()->setSingleStep(fontMetrics().height());
}

QPointF RoadmapView::offset() const
{
    const QScrollBar* bar = horizontalScrollBar();
    if (!m_layout.isMirrored())
        return {-bar->value() * 1.0, -verticalScrollBar()->value() * 1.0};
    const qreal spare = std::max(0.0, body().width() - m_layout.size().width());
    return {spare - (bar->maximum() - bar->value()), -verticalScrollBar()->value() * 1.0};
}

QPointF RoadmapView::inLayout(const QPointF& position) const
{
    return position - body().topLeft() - offset();
}

void RoadmapView::setWeekWidth(std::optional<qreal> width)
{
    const QDate middle =
        m_chart.first.isValid() ? m_layout.dayAt(inLayout(body().center()).x()) : QDate();
    m_weekWidth = width ? std::optional(std::clamp(*width, kLeastWeek, kMostWeek)) : std::nullopt;
    arrange();
    if (middle.isValid())
        scrollTo(m_layout.x(middle) - body().width() / 2);
    viewport()->update();
    emit zoomed();
}

/// Shows the layout from `left` on, as far as there is so much of it.
void RoadmapView::scrollTo(qreal left)
{
    QScrollBar* bar = horizontalScrollBar();
    bar->setValue(static_cast<int>(m_layout.isMirrored() ? bar->maximum() - left : left));
}

void RoadmapView::zoomBy(qreal factor)
{
    setWeekWidth(m_layout.weekWidth() * factor);
}

const PlanChartBar& RoadmapView::bar(const BarPlace& place) const
{
    return m_chart.lanes.at(place.lane).bars.at(place.bar);
}

bool RoadmapView::isSelected(const PlayId& play) const
{
    return m_marks.selected.contains(play) ||
           (m_marks.selected.isEmpty() && play == m_marks.current);
}

QList<const PlanChartBar*> RoadmapView::selectedBars() const
{
    QList<const PlanChartBar*> selected;
    for (const BarPlace& place : m_bars) {
        if (isSelected(bar(place).play))
            selected.append(&bar(place));
    }
    return selected;
}

QList<PlayId> RoadmapView::selection() const
{
    QList<PlayId> plays;
    for (const PlanChartBar* selected : selectedBars())
        plays.append(selected->play);
    return plays;
}

qsizetype RoadmapView::indexOf(const PlayId& play) const
{
    return m_bars.indexOf(m_layout.placeOf(play));
}

QRect RoadmapView::barRect(const BarPlace& place) const
{
    return m_layout.bar(place).translated(body().topLeft() + offset()).toRect();
}

void RoadmapView::select(const PlayId& play)
{
    const BarPlace place = m_layout.placeOf(play);
    m_anchor = play;
    if (!place.isValid()) {
        mark({}, {});
        return;
    }
    ensureVisible(place);
    mark(play, {play});
}

void RoadmapView::toggle(const PlayId& play)
{
    QSet<PlayId> selected = m_marks.selected;
    if (!selected.remove(play))
        selected.insert(play);
    m_anchor = play;
    mark(play, selected);
}

/// From the bar that was selected last to this one, in the order of lanes and starts.
void RoadmapView::selectUpTo(const PlayId& play)
{
    const qsizetype to = indexOf(play);
    const qsizetype from = indexOf(m_anchor) < 0 ? to : indexOf(m_anchor);
    QSet<PlayId> selected;
    for (qsizetype i = std::min(from, to); i <= std::max(from, to); ++i)
        selected.insert(bar(m_bars.at(i)).play);
    mark(play, selected);
}

void RoadmapView::mark(const PlayId& current, const QSet<PlayId>& selected)
{
    if (current == m_marks.current && selected == m_marks.selected)
        return;
    const bool moves = current != m_marks.current;
    const QSet<PlayId> before = m_marks.selected;
    m_marks.current = current;
    m_marks.selected = selected;
    showHandles();
    viewport()->update();
    emit selectionChanged();
    if (!hasFocus() || current.isEmpty())
        return;
    if (moves) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(static_cast<int>(indexOf(current)));
        QAccessible::updateAccessibility(&focused);
    }
    tellSelection(before);
}

void RoadmapView::tellSelection(const QSet<PlayId>& before)
{
    const QSet<PlayId> added = m_marks.selected - before;
    const QSet<PlayId> removed = before - m_marks.selected;
    if (added.isEmpty() && removed.isEmpty())
        return;
    if (added.size() + removed.size() > 1) {
        QAccessibleEvent within(this, QAccessible::SelectionWithin);
        QAccessible::updateAccessibility(&within);
        return;
    }
    QAccessibleEvent changed(this, added.isEmpty() ? QAccessible::SelectionRemove
                                                   : QAccessible::SelectionAdd);
    changed.setChild(
        static_cast<int>(indexOf(added.isEmpty() ? *removed.cbegin() : *added.cbegin())));
    QAccessible::updateAccessibility(&changed);
}

void RoadmapView::ensureVisible(const BarPlace& place)
{
    const QRectF area = body();
    const QRect rect = barRect(place);
    const auto shift = [](qreal from, qreal to, qreal least, qreal most) {
        if (from >= least && to <= most)
            return 0;
        return static_cast<int>(to - from > most - least || from < least ? from - least - 4
                                                                         : to - most + 4);
    };
    horizontalScrollBar()->setValue(
        horizontalScrollBar()->value() +
        (m_layout.isMirrored() ? -1 : 1) *
            shift(rect.left(), rect.right(), area.left(), area.right()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  shift(rect.top(), rect.bottom(), area.top(), area.bottom()));
}

HitRegion RoadmapView::hitAt(const QPoint& position) const
{
    return body().contains(position) ? m_layout.hit(inLayout(position)) : HitRegion();
}

QString RoadmapView::tipAt(const QPoint& position) const
{
    if (!lineHandleAt(position).isEmpty())
        return tr("Drag this to the play that waits for it (Ctrl+L)");
    const HitRegion hit = hitAt(position);
    if (hit.isBar())
        return bar({hit.lane, hit.bar}).words;
    const QPointF point = inLayout(position);
    if (hit.what == HitRegion::What::Lane) {
        // The words of a short bar stand behind it, the baseline below it.
        for (int i = 0; i < m_chart.lanes.at(hit.lane).bars.size(); ++i) {
            if (m_layout.behind({hit.lane, i}).contains(point) ||
                m_layout.baseline({hit.lane, i}).contains(point))
                return bar({hit.lane, i}).words;
        }
    }
    const QRectF area = body();
    if (position.y() < area.top() && position.x() >= area.left() && position.x() <= area.right()) {
        for (const PlanChartDay& day : m_chart.milestones + QList<PlanChartDay>{m_chart.status}) {
            if (std::abs(m_layout.x(day.date) - point.x()) <= kNearMark)
                return day.text;
        }
        return {};
    }
    const int lane =
        position.y() >= area.top() && !area.contains(position) ? m_layout.laneAt(point.y()) : -1;
    return lane >= 0 ? m_chart.lanes.at(lane).name : QString();
}

bool RoadmapView::event(QEvent* event)
{
    // Keys with Alt move bars here, and are those of going back and forth elsewhere.
    if (event->type() == QEvent::ShortcutOverride && gestureOf(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool RoadmapView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), toolTipText(tip), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hovered = {};
        showHandles();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void RoadmapView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const RoadmapLook colours = look();
    const QRectF whole = viewport()->rect();
    painter.fillRect(whole, colours.colours.paper);
    if (!m_chart.first.isValid())
        return;
    const QRectF area = body();
    const QPointF corner = area.topLeft() + offset();
    const QRectF visible = area.translated(-corner);
    RoadmapMarks marks = m_marks;
    marks.focused = hasFocus();

    painter.save();
    painter.setClipRect(area);
    painter.translate(corner);
    paintRoadmap(painter, m_chart, m_layout, colours, marks, visible);
    painter.restore();

    painter.save();
    const QRectF axis(area.left(), 0, area.width(), area.top());
    painter.setClipRect(axis);
    painter.translate(corner.x(), 0);
    paintRoadmapAxis(painter, m_chart, m_layout, colours, axis.translated(-corner.x(), 0));
    painter.restore();

    painter.save();
    const QRectF column(m_layout.isMirrored() ? area.right() : 0, area.top(),
                        whole.width() - area.width(), area.height());
    painter.setClipRect(column);
    painter.translate(0, corner.y());
    paintLaneNames(painter, m_chart, m_layout, colours, column.translated(0, -corner.y()));
    painter.restore();
    const qreal edge = m_layout.isMirrored() ? area.right() : area.left();
    painter.setPen(colours.colours.rule);
    painter.drawLine(QPointF(edge, 0), QPointF(edge, whole.bottom()));
}

void RoadmapView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void RoadmapView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        arrange();
    viewport()->update();
}

void RoadmapView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit moved();
}

void RoadmapView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void RoadmapView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace milepost
