// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roadmap/loadview.h"

#include "ui/figures/roadmap/loadpainter.h"
#include "ui/pages/roadmap/roadmapview.h"
#include "ui/theme/tooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace milepost {

LoadView::LoadView(RoadmapView& roadmap, QWidget* parent)
    : QAbstractScrollArea(parent), m_roadmap(roadmap)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Load of each owner, in days a week"));
    setMinimumHeight(static_cast<int>(loadRowHeight(font())));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&roadmap, &RoadmapView::moved, viewport(), qOverload<>(&QWidget::update));
}

void LoadView::refresh()
{
    setRange();
    setCurrent(m_current);
    tellPartsChanged(*this);
    viewport()->update();
}

void LoadView::setRange()
{
    const qreal height = loadRowHeight(font()) * static_cast<qreal>(m_roadmap.chart().loads.size());
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(height - viewport()->height()))));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height());
}

QString LoadView::wordsOf(int row) const
{
    const LoadRow& load = m_roadmap.chart().loads.at(row);
    return tr("%1: %2").arg(load.owner, load.summary);
}

void LoadView::setCurrent(int row)
{
    const int rows = partCount();
    m_current = std::clamp(row, 0, std::max(0, rows - 1));
    setAccessibleDescription(rows == 0 ? QString() : wordsOf(m_current));
}

int LoadView::partCount() const
{
    return static_cast<int>(m_roadmap.chart().loads.size());
}

QRect LoadView::partRect(int part) const
{
    const auto height = static_cast<int>(loadRowHeight(font()));
    const QPoint corner(0, part * height - verticalScrollBar()->value());
    return {viewport()->mapToGlobal(corner), QSize(viewport()->width(), height)};
}

void LoadView::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    goToPart(m_current + step);
}

void LoadView::goToPart(int part)
{
    setCurrent(part);
    tellCurrentPart(*this, currentPart());
    const auto height = static_cast<int>(loadRowHeight(font()));
    const int top = m_current * height;
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), top + height - viewport()->height(), top));
    viewport()->update();
}

bool LoadView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int row = static_cast<int>((help->pos().y() + verticalScrollBar()->value()) /
                                         loadRowHeight(font()));
        if (row < m_roadmap.chart().loads.size())
            QToolTip::showText(help->globalPos(), toolTipText(wordsOf(row)), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LoadView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const RoadmapLook look = m_roadmap.look();
    const QRectF whole = viewport()->rect();
    painter.fillRect(whole, look.colours.paper);
    const PlanChart& chart = m_roadmap.chart();
    const PlanChartLayout& layout = m_roadmap.chartLayout();
    if (!chart.first.isValid())
        return;
    // Its columns stand under those of the roadmap, also where only one has a scroll bar.
    QRectF area = m_roadmap.body();
    area.setTop(0);
    area.setHeight(whole.height());
    if (layout.isMirrored())
        area.translate(whole.width() - m_roadmap.viewport()->width(), 0);
    const qreal down = -verticalScrollBar()->value();
    const qreal across = area.left() + m_roadmap.offset().x();

    painter.save();
    painter.setClipRect(area);
    painter.translate(across, down);
    paintLoads(painter, chart, layout, look, area.translated(-across, -down));
    painter.restore();

    painter.save();
    const QRectF column(layout.isMirrored() ? area.right() : 0, 0,
                        layout.isMirrored() ? whole.width() - area.right() : area.left(),
                        whole.height());
    painter.setClipRect(column);
    painter.translate(0, down);
    paintLoadNames(painter, chart, layout, look, column.translated(0, -down));
    painter.restore();
    const qreal edge = layout.isMirrored() ? area.right() : area.left();
    painter.setPen(look.colours.rule);
    painter.drawLine(QPointF(edge, 0), QPointF(edge, whole.bottom()));
    painter.drawLine(whole.topLeft(), whole.topRight());
    if (hasFocus() && !chart.loads.isEmpty()) {
        const qreal height = loadRowHeight(font());
        painter.setPen(QPen(look.ring, 2));
        painter.drawRect(column.adjusted(1, 0, -2, 0)
                             .intersected(QRectF(column.left() + 1, m_current * height + down + 1,
                                                 column.width() - 3, height - 2)));
    }
}

void LoadView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    setRange();
}

void LoadView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setRange();
    viewport()->update();
}

void LoadView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace milepost
