// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/profilechartview.h"

#include "ui/charts/profilechart.h"
#include "ui/charts/profilewords.h"
#include "ui/theme/tooltip.h"
#include "ui/theme/windowcolours.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace milepost {

// The chart goes to the constructor: setChart() would leave the one it replaces to nobody.
ProfileChartView::ProfileChartView(QWidget* parent)
    : QChartView(new ProfileChart, parent), m_chart(static_cast<ProfileChart*>(chart()))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Profile"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    applyLook();
}

void ProfileChartView::setFigure(const ProfileFigure& figure, const QString& altText)
{
    m_chart->setFigure(figure);
    m_altText = altText;
    m_current = std::min(m_current, rowCount() - 1);
    m_chart->setMarkedRow(hasFocus() ? m_current : -1);
    describe();
    tellPartsChanged(*this);
    updateGeometry();
}

int ProfileChartView::rowCount() const
{
    return static_cast<int>(m_chart->figure().rows.size());
}

QString ProfileChartView::rowWords(int row) const
{
    return profileRowWords(m_chart->figure().rows.at(row), locale());
}

void ProfileChartView::setCurrentRow(int row)
{
    m_current = row;
    m_chart->setMarkedRow(hasFocus() ? m_current : -1);
    describe();
    tellCurrentPart(*this, m_current);
}

void ProfileChartView::setCurrentDimension(const DimensionId& dimension)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_chart->figure().rows.at(row).id == dimension)
            setCurrentRow(row);
    }
}

void ProfileChartView::describe()
{
    setAccessibleDescription(m_current >= 0 && hasFocus() ? rowWords(m_current) : m_altText);
}

QSize ProfileChartView::sizeHint() const
{
    return ProfileGeometry::preferredSize(std::max(1, rowCount()), QFontMetricsF(font()).height())
        .toSize();
}

QSize ProfileChartView::minimumSizeHint() const
{
    return ProfileGeometry::minimumSize(std::max(1, rowCount()), QFontMetricsF(font()).height())
        .toSize();
}

void ProfileChartView::applyLook()
{
    m_chart->setLook(coloursFor(palette()), font(), layoutDirection());
}

bool ProfileChartView::event(QEvent* event)
{
    const bool done = QChartView::event(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        applyLook();
        updateGeometry();
        break;
    default:
        break;
    }
    return done;
}

int ProfileChartView::rowAt(const QPoint& position) const
{
    return m_chart->profileGeometry().rowAt(m_chart->mapFromScene(mapToScene(position)).y());
}

bool ProfileChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), toolTipText(rowWords(row)), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QChartView::viewportEvent(event);
}

void ProfileChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = rowCount() - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        if (m_current < last)
            setCurrentRow(m_current + 1);
        break;
    case Qt::Key_Up:
        if (m_current > 0)
            setCurrentRow(m_current - 1);
        break;
    case Qt::Key_Home:
        setCurrentRow(std::min(0, last));
        break;
    case Qt::Key_End:
        setCurrentRow(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        break;
    default:
        event->ignore(); // scrolling is the page's
        return;
    }
    event->accept();
}

void ProfileChartView::activate(int row)
{
    if (row >= 0 && row < rowCount())
        emit dimensionActivated(m_chart->figure().rows.at(row).id);
}

QRect ProfileChartView::partRect(int part) const
{
    const QRectF row = m_chart->mapToScene(m_chart->profileGeometry().row(part)).boundingRect();
    const QRect shown = mapFromScene(row).boundingRect();
    return {viewport()->mapToGlobal(shown.topLeft()), shown.size()};
}

void ProfileChartView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? rowAt(event->position().toPoint()) : -1;
    if (m_pressed >= 0)
        setCurrentRow(m_pressed);
}

void ProfileChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0 && row == m_pressed)
        activate(row);
    m_pressed = -1;
}

void ProfileChartView::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(rowAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor
                                                                  : Qt::ArrowCursor);
}

void ProfileChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ProfileChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0 && rowCount() > 0)
        m_current = 0;
    setCurrentRow(m_current);
}

void ProfileChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    m_chart->setMarkedRow(-1);
    describe();
}

} // namespace milepost
