// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurechartview.h"

#include "ui/theme/tooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr int kChartWidth = 480;
constexpr int kLeastChartWidth = 240;
constexpr qreal kRing = 9;

} // namespace

// The chart goes to the constructor: setChart() would leave the one it replaces to nobody.
FigureChartView::FigureChartView(FigureChart* chart, QWidget* parent)
    : QChartView(chart, parent), m_chart(chart)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // a ring that moved leaves nothing
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    applyLook();
}

void FigureChartView::applyLook()
{
    m_chart->setLook(
        {coloursFor(palette()), lookOf(palette()), font(), locale(), layoutDirection()});
    updateGeometry();
}

void FigureChartView::setSummary(const QString& summary)
{
    m_summary = summary;
    describe();
}

void FigureChartView::figureChanged()
{
    updateGeometry();
    const auto last = static_cast<int>(m_chart->spots().size()) - 1;
    m_current = std::min(m_current, last);
    describe();
    viewport()->update();
}

int FigureChartView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(m_chart->heightFor(width)));
}

QSize FigureChartView::sizeHint() const
{
    return {kChartWidth, heightForWidth(width())};
}

QSize FigureChartView::minimumSizeHint() const
{
    return {kLeastChartWidth, sizeHint().height()};
}

void FigureChartView::describe()
{
    const QList<ChartSpot> spots = m_chart->spots();
    const bool shown = hasFocus() && m_current >= 0 && m_current < spots.size();
    setAccessibleDescription(shown ? spots.at(m_current).text : m_summary);
}

void FigureChartView::setCurrent(int spot)
{
    m_current = spot;
    describe();
    viewport()->update();
    const QList<ChartSpot> spots = m_chart->spots();
    if (!hasFocus() || spot < 0 || spot >= spots.size())
        return;
    const QPointF at = m_chart->mapToScene(spots.at(spot).at);
    QToolTip::showText(viewport()->mapToGlobal(mapFromScene(at)), toolTipText(spots.at(spot).text),
                       viewport());
}

int FigureChartView::spotAt(const QPoint& position) const
{
    const QPointF at = m_chart->mapFromScene(mapToScene(position));
    const QList<ChartSpot> spots = m_chart->spots();
    int nearest = -1;
    qreal least = HUGE_VAL;
    for (int i = 0; i < spots.size(); ++i) {
        const QPointF away = spots.at(i).at - at;
        const QSizeF& reach = spots.at(i).reach;
        const qreal distance = std::hypot(away.x(), away.y());
        if (std::abs(away.x()) <= reach.width() && std::abs(away.y()) <= reach.height() &&
            distance < least) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

int FigureChartView::besides(int step) const
{
    const QList<ChartSpot> spots = m_chart->spots();
    const int next = m_current + step;
    return next >= 0 && next < spots.size() && spots.at(next).line == spots.at(m_current).line
               ? next
               : m_current;
}

int FigureChartView::onLine(int step) const
{
    const QList<ChartSpot> spots = m_chart->spots();
    const int line = spots.at(m_current).line + step;
    int nearest = m_current;
    qreal least = HUGE_VAL;
    for (int i = 0; i < spots.size(); ++i) {
        const qreal away = std::abs(spots.at(i).at.x() - spots.at(m_current).at.x());
        if (spots.at(i).line == line && away < least) {
            nearest = i;
            least = away;
        }
    }
    return nearest;
}

int FigureChartView::endOfLine(bool last) const
{
    const QList<ChartSpot> spots = m_chart->spots();
    int end = m_current;
    for (int i = 0; i < spots.size(); ++i) {
        if (spots.at(i).line == spots.at(m_current).line && (last ? i > end : i < end))
            end = i;
    }
    return end;
}

void FigureChartView::keyPressEvent(QKeyEvent* event)
{
    const auto count = static_cast<int>(m_chart->spots().size());
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier) {
        event->ignore();
        return;
    }
    if (m_current < 0 || m_current >= count)
        m_current = count - 1;
    if (m_current < 0) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
        setCurrent(besides(onward));
        break;
    case Qt::Key_Left:
        setCurrent(besides(-onward));
        break;
    case Qt::Key_Down:
        setCurrent(onLine(1));
        break;
    case Qt::Key_Up:
        setCurrent(onLine(-1));
        break;
    case Qt::Key_Home:
        setCurrent(endOfLine(false));
        break;
    case Qt::Key_End:
        setCurrent(endOfLine(true));
        break;
    default:
        event->ignore(); // scrolling is the page's
        return;
    }
    event->accept();
}

bool FigureChartView::event(QEvent* event)
{
    const bool done = QChartView::event(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
        applyLook();
        break;
    default:
        break;
    }
    return done;
}

bool FigureChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int spot = spotAt(help->pos());
        if (spot >= 0)
            QToolTip::showText(help->globalPos(), toolTipText(m_chart->spots().at(spot).text),
                               viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QChartView::viewportEvent(event);
}

void FigureChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    const auto last = static_cast<int>(m_chart->spots().size()) - 1;
    setCurrent(m_current < 0 ? std::min(0, last) : std::min(m_current, last));
}

void FigureChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    describe();
    viewport()->update();
    QToolTip::hideText();
}

/// The page scrolls, the chart does not.
void FigureChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void FigureChartView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    const QList<ChartSpot> spots = m_chart->spots();
    if (!hasFocus() || m_current < 0 || m_current >= spots.size())
        return;
    const ChartSpot& spot = spots.at(m_current);
    const QPointF at = m_chart->mapToScene(spot.at);
    painter->setPen(QPen(coloursFor(palette()).focus, 2));
    painter->setBrush(Qt::NoBrush);
    if (spot.reach.width() > 2 * kRing)
        painter->drawRect(
            QRectF(at - QPointF(spot.reach.width(), spot.reach.height()), spot.reach * 2));
    else
        painter->drawEllipse(at, kRing, kRing);
}

} // namespace milepost
