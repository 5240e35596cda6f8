// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurechartview.h"

#include "ui/theme/tooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace milepost {

namespace {

constexpr int kChartWidth = 480;
constexpr int kLeastChartWidth = 240;

/// The next on the line, or the same.
int besides(const QList<ChartSpot>& spots, int current, int step)
{
    const int next = current + step;
    return next >= 0 && next < spots.size() && spots.at(next).line == spots.at(current).line
               ? next
               : current;
}

/// The nearest on the next line, or the same.
int onNextLine(const QList<ChartSpot>& spots, int current, int step)
{
    const int line = spots.at(current).line + step;
    int nearest = current;
    qreal least = HUGE_VAL;
    for (int i = 0; i < spots.size(); ++i) {
        const qreal away = std::abs(spots.at(i).at.x() - spots.at(current).at.x());
        if (spots.at(i).line == line && away < least) {
            nearest = i;
            least = away;
        }
    }
    return nearest;
}

int endOfLine(const QList<ChartSpot>& spots, int current, bool last)
{
    int end = current;
    for (int i = 0; i < spots.size(); ++i) {
        if (spots.at(i).line == spots.at(current).line && (last ? i > end : i < end))
            end = i;
    }
    return end;
}

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
    viewport()->setMouseTracking(true); // for the cursor over a value that leads on
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
    describe(hasFocus() ? m_chart->spots() : QList<ChartSpot>());
}

void FigureChartView::figureChanged()
{
    updateGeometry();
    const QList<ChartSpot> spots = m_chart->spots();
    m_current = std::min(m_current, static_cast<int>(spots.size()) - 1);
    describe(spots);
    tellPartsChanged(*this);
    viewport()->update();
}

int FigureChartView::partCount() const
{
    return static_cast<int>(m_chart->spots().size());
}

QString FigureChartView::partWords(int part) const
{
    return m_chart->spots().value(part).text;
}

QRect FigureChartView::partRect(int part) const
{
    const ChartSpot spot = m_chart->spots().value(part);
    const QSizeF half = spot.reach.expandedTo({spot.ring, spot.ring});
    const QPointF at = m_chart->mapToScene(spot.at);
    const QRect shown =
        mapFromScene(QRectF(at - QPointF(half.width(), half.height()), half * 2)).boundingRect();
    return {viewport()->mapToGlobal(shown.topLeft()), shown.size()};
}

void FigureChartView::goToPart(int part)
{
    setCurrent(m_chart->spots(), part);
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

void FigureChartView::describe(const QList<ChartSpot>& spots)
{
    const bool shown = hasFocus() && m_current >= 0 && m_current < spots.size();
    setAccessibleDescription(shown ? spots.at(m_current).text : m_summary);
}

void FigureChartView::setCurrent(const QList<ChartSpot>& spots, int spot)
{
    m_current = spot;
    describe(spots);
    tellCurrentPart(*this, spot);
    viewport()->update();
    if (!hasFocus() || spot < 0 || spot >= spots.size())
        return;
    const QPointF at = m_chart->mapToScene(spots.at(spot).at);
    QToolTip::showText(viewport()->mapToGlobal(mapFromScene(at)), toolTipText(spots.at(spot).text),
                       viewport());
}

int FigureChartView::spotAt(const QList<ChartSpot>& spots, const QPoint& position) const
{
    const QPointF at = m_chart->mapFromScene(mapToScene(position));
    int nearest = -1;
    qreal least = HUGE_VAL;
    for (int i = 0; i < spots.size(); ++i) {
        const ChartSpot& spot = spots.at(i);
        const QPointF away = spot.at - at;
        const qreal distance = std::hypot(away.x(), away.y());
        if (std::abs(away.x()) <= spot.reach.width() && std::abs(away.y()) <= spot.reach.height() &&
            distance < least) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

bool FigureChartView::leadsOn() const
{
    static const QMetaMethod activated = QMetaMethod::fromSignal(&FigureChartView::spotActivated);
    return isSignalConnected(activated);
}

void FigureChartView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    if (leadsOn() && spotAt(m_chart->spots(), event->position().toPoint()) >= 0)
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

void FigureChartView::mousePressEvent(QMouseEvent* event)
{
    QChartView::mousePressEvent(event);
    m_pressed = -1;
    if (!leadsOn() || event->button() != Qt::LeftButton)
        return;
    const QList<ChartSpot> spots = m_chart->spots();
    m_pressed = spotAt(spots, event->position().toPoint());
    if (m_pressed >= 0)
        setCurrent(spots, m_pressed);
}

void FigureChartView::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && event->button() == Qt::LeftButton &&
        spotAt(m_chart->spots(), event->position().toPoint()) == pressed)
        emit spotActivated(pressed);
}

void FigureChartView::keyPressEvent(QKeyEvent* event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier) {
        event->ignore();
        return;
    }
    const QList<ChartSpot> spots = m_chart->spots();
    if (m_current < 0 || m_current >= spots.size())
        m_current = static_cast<int>(spots.size()) - 1;
    if (m_current < 0) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
        setCurrent(spots, besides(spots, m_current, onward));
        break;
    case Qt::Key_Left:
        setCurrent(spots, besides(spots, m_current, -onward));
        break;
    case Qt::Key_Down:
        setCurrent(spots, onNextLine(spots, m_current, 1));
        break;
    case Qt::Key_Up:
        setCurrent(spots, onNextLine(spots, m_current, -1));
        break;
    case Qt::Key_Home:
        setCurrent(spots, endOfLine(spots, m_current, false));
        break;
    case Qt::Key_End:
        setCurrent(spots, endOfLine(spots, m_current, true));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!leadsOn()) {
            event->ignore();
            return;
        }
        event->accept();
        emit spotActivated(m_current);
        return;
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
        const QList<ChartSpot> spots = m_chart->spots();
        const int spot = spotAt(spots, help->pos());
        if (spot < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), toolTipText(spots.at(spot).text), viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void FigureChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    const QList<ChartSpot> spots = m_chart->spots();
    const auto last = static_cast<int>(spots.size()) - 1;
    setCurrent(spots, m_current < 0 ? std::min(0, last) : std::min(m_current, last));
}

void FigureChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    describe({});
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
    if (!hasFocus() || m_current < 0)
        return;
    const QList<ChartSpot> spots = m_chart->spots();
    if (m_current >= spots.size())
        return;
    const ChartSpot& spot = spots.at(m_current);
    const QPointF at = m_chart->mapToScene(spot.at);
    painter->setPen(QPen(coloursFor(palette()).focus, 2));
    painter->setBrush(Qt::NoBrush);
    if (spot.reach.width() > 2 * spot.ring)
        painter->drawRect(
            QRectF(at - QPointF(spot.reach.width(), spot.reach.height()), spot.reach * 2));
    else
        painter->drawEllipse(at, spot.ring, spot.ring);
}

} // namespace milepost
