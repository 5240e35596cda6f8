// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/roadmap/roadmappainter.h"
#include "ui/pages/roadmap/baredit.h"

#include <QAbstractScrollArea>

namespace milepost {

/// The chart of a plan in lanes, with dates above and names beside that stay in view. It shows a
/// figure, knows no document, and asks for edits: by mouse while a bar is dragged, and by keys. One
/// bar is current and has the keys; it is selected alone or with others, and what is asked is asked
/// for all of them. For screen readers each bar is a child of its own.
class RoadmapView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit RoadmapView(QWidget* parent = nullptr);

    /// Keeps the selection as long as its play is there.
    void setChart(const PlanChart& chart, LaneKind kind, bool editable);
    [[nodiscard]] const PlanChart& chart() const { return m_chart; }
    [[nodiscard]] const PlanChartLayout& chartLayout() const { return m_layout; }

    /// Pixels a week; nothing: the whole plan fits into the view.
    void setWeekWidth(std::optional<qreal> width);
    [[nodiscard]] std::optional<qreal> weekWidth() const { return m_weekWidth; }
    [[nodiscard]] qreal shownWeekWidth() const { return m_layout.weekWidth(); }
    void zoomBy(qreal factor);

    void select(const PlayId& play); ///< alone
    [[nodiscard]] const PlayId& current() const { return m_marks.current; }
    [[nodiscard]] bool isSelected(const PlayId& play) const;
    /// In the order of bars(), and the current one where nothing is selected.
    [[nodiscard]] QList<PlayId> selection() const;
    [[nodiscard]] QList<const PlanChartBar*> selectedBars() const;

    // Bars in the order of lanes and starts, for screen readers and tests.
    [[nodiscard]] const QList<BarPlace>& bars() const { return m_bars; }
    [[nodiscard]] const PlanChartBar& bar(const BarPlace& place) const;
    [[nodiscard]] QRect barRect(const BarPlace& place) const; ///< in the viewport
    [[nodiscard]] qsizetype indexOf(const PlayId& play) const;

    [[nodiscard]] QRectF body() const; ///< the part of the viewport in which bars are
    [[nodiscard]] qreal columnWidth() const;
    [[nodiscard]] QPointF
    offset() const; ///< of the layout's corner in the body, negative when scrolled
    [[nodiscard]] RoadmapLook look() const;
    [[nodiscard]] bool isDragging() const { return m_gesture.has_value(); }

signals:
    void selectionChanged();
    /// Return, or a double click.
    void opened(const milepost::PlayId& play);
    /// While a bar is dragged: what letting it go now would ask for; nothing when it would not.
    void dragged(const std::optional<milepost::BarGesture>& gesture);
    /// A bar was let go, or a key was pressed.
    void asked(const milepost::BarGesture& gesture);
    void zoomed();
    void moved(); ///< another part is in view, or its scale is another one
    void menuRequested(const QPoint& position); ///< in the viewport

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Press {
        QPoint at;
        HitRegion hit;
        PlayId play;
        bool wasOneOfSeveral = false;
        bool drawsLine = false;
    };
    struct Band {
        QPointF from;      ///< in the layout
        QSet<PlayId> kept; ///< selected whatever it touches
        PlayId currentBefore;
        QSet<PlayId> before;
        bool drawn = false;
    };

    void arrange();
    void setRanges();
    void scrollTo(qreal left);
    void ensureVisible(const BarPlace& place);
    void mark(const PlayId& current, const QSet<PlayId>& selected);
    void tellSelection(const QSet<PlayId>& before);
    void toggle(const PlayId& play);
    void selectUpTo(const PlayId& play);
    [[nodiscard]] QPointF inLayout(const QPointF& position) const;
    [[nodiscard]] HitRegion hitAt(const QPoint& position) const;
    [[nodiscard]] QString tipAt(const QPoint& position) const;
    void showCursor(const QPoint& position);

    // Dragging.
    [[nodiscard]] std::optional<BarGesture> gestureAt(const QPoint& position) const;
    [[nodiscard]] QRectF previewOf(const PlayId& play, const BarGesture& gesture) const;
    [[nodiscard]] PlayId lineHandleAt(const QPoint& position) const;
    [[nodiscard]] std::optional<BarGesture> lineTo(const QPoint& position) const;
    void hover(const QPoint& position);
    void showHandles();
    void drag(const QPoint& position);
    void endDrag();
    void scrollTowards(const QPoint& position);
    void press(const QMouseEvent& event, const HitRegion& hit);
    void drawBand(const QPoint& position);
    void endBand();

    // Keys.
    [[nodiscard]] int forward(int key) const;
    [[nodiscard]] std::optional<BarGesture> gestureOf(const QKeyEvent& event) const;
    [[nodiscard]] PlayId playBy(int key) const;
    [[nodiscard]] bool goBy(const QKeyEvent& event);
    [[nodiscard]] bool selectBy(const QKeyEvent& event);
    [[nodiscard]] BarPlace rowNeighbour(const BarPlace& from, int step) const;

    PlanChart m_chart;
    LaneKind m_kind = LaneKind::Workstream;
    bool m_editable = false;
    std::optional<qreal> m_weekWidth;
    PlanChartLayout m_layout;
    QList<BarPlace> m_bars;
    RoadmapMarks m_marks;
    PlayId m_hovered;
    PlayId m_anchor; ///< from where Shift and a click select
    std::optional<Press> m_press;
    std::optional<Band> m_band;
    bool m_draggedFar = false;
    std::optional<BarGesture> m_gesture;
};

} // namespace milepost
