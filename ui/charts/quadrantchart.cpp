// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/quadrantchart.h"

#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr qreal kPlotLines = 32;  // lines of type that plot and axes are high
constexpr qreal kAxisRoom = 1.08; // of an axis, beyond the last point
constexpr int kAxisSteps = 6;     // of an axis, about
constexpr int kTurns = 600;       // places that are tried for a mark
constexpr int kQuadrantNameLines = 2;
constexpr qreal kQuadrantNameGap = 4;
constexpr qreal kMarksApart = 2;
constexpr qreal kCrowdedShare = 0.3; // of the plot that marks cover
constexpr qreal kCrowdedRadius = 3.5;
constexpr qreal kLeastReach = 6;
constexpr qreal kLegendRadius = 5;
constexpr qreal kAboveSeries = 100;

/// 1, 2 or 5 times a power of ten: about `kAxisSteps` of them up to `most`.
double stepOf(double most)
{
    const double raw = most / kAxisSteps;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double times : {1.0, 2.0, 5.0}) {
        if (raw <= times * power)
            return times * power;
    }
    return 10 * power;
}

/// A square is as large as a disc of the radius, with its corners within the gap between marks.
void paintQuadrantMark(QPainter& painter, const QPointF& at, qreal radius, bool square)
{
    const qreal half = square ? radius * 0.88 : radius;
    const QRectF rect(at - QPointF(half, half), QSizeF(2 * half, 2 * half));
    if (square)
        painter.drawRect(rect);
    else
        painter.drawEllipse(rect);
}

} // namespace

/// Paints the marks over the grid of the chart.
class QuadrantChart::MarkLayer : public QGraphicsItem {
public:
    explicit MarkLayer(QuadrantChart& chart) : QGraphicsItem(&chart), m_chart(chart)
    {
        setAcceptedMouseButtons(Qt::NoButton);
        setZValue(kAboveSeries);
    }
    void chartResized() { prepareGeometryChange(); }
    [[nodiscard]] QRectF boundingRect() const override { return {{}, m_chart.size()}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
               QWidget* /*widget*/) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        m_chart.paintMarks(*painter);
        painter->restore();
    }

private:
    QuadrantChart& m_chart;
};

QuadrantChart::QuadrantChart(QGraphicsItem* parent)
    : FigureChart(parent), m_layer(new MarkLayer(*this))
{}

void QuadrantChart::setFigure(const QuadrantFigure& figure, const QString& play,
                              const QString& quickWin)
{
    if (m_figure == figure && m_playName == play && m_quickWinName == quickWin)
        return;
    m_figure = figure;
    m_playName = play;
    m_quickWinName = quickWin;
    redraw();
}

bool QuadrantChart::isCrowded() const
{
    const qreal mark = 2 * std::round(lineHeight() * 0.62) + kMarksApart;
    const QRectF plot = plotArea();
    return static_cast<qreal>(m_figure.points.size()) * mark * mark >
           kCrowdedShare * plot.width() * plot.height();
}

qreal QuadrantChart::radius() const
{
    return isCrowded() ? kCrowdedRadius : std::round(lineHeight() * 0.62);
}

qreal QuadrantChart::namesHeight(qreal width, const QString& small, const QString& large) const
{
    return kQuadrantNameGap + std::max(textHeight(small, width / 2, kQuadrantNameLines),
                                       textHeight(large, width / 2, kQuadrantNameLines));
}

qreal QuadrantChart::heightFor(qreal width) const
{
    const qreal room = width * 0.85; // of the plot, about
    return lineHeight() * kPlotLines + legendHeight(nullptr, signs(), width, 0) +
           namesHeight(room, m_figure.quickWinName, m_figure.majorProjectName) +
           namesHeight(room, m_figure.fillInName, m_figure.reconsiderName);
}

QList<LegendSign> QuadrantChart::signs() const
{
    const auto sign = [](const QString& text, bool square) {
        return LegendSign{
            text, [square](QPainter& painter, const QPointF& middle, const WindowColours& colours) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(colours.accent);
                paintQuadrantMark(painter, middle, kLegendRadius, square);
            }};
    };
    return {sign(m_playName, false), sign(m_quickWinName, true)};
}

void QuadrantChart::makeRoom()
{
    const qreal room = size().width() * 0.85;
    const auto whole = [](qreal height) { return static_cast<int>(std::ceil(height)); };
    setMargins(QMargins(0,
                        whole(legendHeight(nullptr, signs(), size().width(), 0) +
                              namesHeight(room, m_figure.quickWinName, m_figure.majorProjectName)),
                        0, whole(namesHeight(room, m_figure.fillInName, m_figure.reconsiderName))));
}

void QuadrantChart::makeAxes()
{
    double mostEffort = 2 * m_figure.effortLimit;
    double mostImpact = std::max(2 * m_figure.benefitLimit, 1.0);
    for (const QuadrantPoint& point : std::as_const(m_figure.points)) {
        mostEffort = std::max(mostEffort, point.effortDays);
        mostImpact = std::max(mostImpact, point.benefit);
    }
    const auto make = [](double most, const QString& title) {
        auto* axis = new QValueAxis;
        const double step = stepOf(most);
        axis->setRange(0, most * kAxisRoom);
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
        axis->setTickInterval(step);
        axis->setLabelFormat(step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
        axis->setTitleText(title);
        return axis;
    };
    m_effort = make(mostEffort, m_figure.effortTitle);
    m_impact = make(mostImpact, m_figure.impactTitle);
    const bool rightToLeft = look().direction == Qt::RightToLeft;
    m_effort->setReverse(rightToLeft);
    addAxis(m_effort, Qt::AlignBottom);
    addAxis(m_impact, rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const WindowColours& colours = look().colours;
    for (QValueAxis* axis : {m_effort, m_impact}) {
        axis->setLabelsFont(smallFont());
        axis->setTitleFont(smallFont());
        axis->setLabelsColor(colours.mutedInk);
        axis->setTitleBrush(colours.mutedInk);
        axis->setLinePen(QPen(colours.rule, 1));
        axis->setGridLinePen(QPen(colours.hairline, 1));
    }
}

void QuadrantChart::redraw()
{
    removeAllSeries();
    for (QAbstractAxis* axis : axes()) {
        removeAxis(axis);
        delete axis;
    }
    m_effort = nullptr;
    m_impact = nullptr;
    m_points = nullptr;
    m_marks.clear();
    if (m_figure.points.isEmpty())
        return;
    makeAxes();
    m_points = new QScatterSeries;
    m_points->setPen(Qt::NoPen);
    m_points->setBrush(Qt::NoBrush);
    for (const QuadrantPoint& point : std::as_const(m_figure.points))
        m_points->append(point.effortDays, point.benefit);
    addSeries(m_points);
    m_points->attachAxis(m_effort);
    m_points->attachAxis(m_impact);
    makeRoom();
    update();
}

void QuadrantChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    m_layer->chartResized();
    FigureChart::resizeEvent(event);
    makeRoom();
}

QList<QPointF> QuadrantChart::places()
{
    QList<QPointF> places;
    if (!m_points)
        return places;
    const QList<QPointF> points = m_points->points();
    places.reserve(points.size());
    for (const QPointF& point : points)
        places.append(mapToPosition(point, m_points));
    return places;
}

QPointF QuadrantChart::crossing()
{
    const QPointF limits = mapToPosition({m_figure.effortLimit, m_figure.benefitLimit}, m_points);
    const qreal beyond = radius() + 1;
    return limits + QPointF(look().direction == Qt::RightToLeft ? -beyond : beyond, beyond);
}

/// Where the middle of its mark may stand.
QRectF QuadrantChart::quadrantOf(const QuadrantPoint& point, const QPointF& split) const
{
    QRectF area = plotArea();
    const bool atLeft = point.isSmall() == (look().direction == Qt::LeftToRight);
    if (atLeft)
        area.setRight(split.x());
    else
        area.setLeft(split.x());
    if (point.isHigh())
        area.setBottom(split.y());
    else
        area.setTop(split.y());
    const qreal inside = radius() + 1;
    return area.width() > 2 * inside && area.height() > 2 * inside
               ? area.adjusted(inside, inside, -inside, -inside)
               : area;
}

/// Each around its place in a growing spiral, until there is room.
const QList<QPointF>& QuadrantChart::marks()
{
    if (m_marks.size() == m_figure.points.size() && m_marksIn == plotArea())
        return m_marks;
    m_marks.clear();
    m_marksIn = plotArea();
    const QList<QPointF> all = places();
    if (isCrowded()) {
        m_marks = all;
        return m_marks;
    }
    const qreal apart = 2 * radius() + kMarksApart;
    const QPointF split = all.isEmpty() ? QPointF() : crossing();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRectF area = quadrantOf(m_figure.points.at(i), split);
        const auto fits = [&](const QPointF& at) {
            return area.contains(at) &&
                   std::all_of(m_marks.cbegin(), m_marks.cend(), [&](const QPointF& other) {
                       return std::hypot(at.x() - other.x(), at.y() - other.y()) >= apart;
                   });
        };
        const QPointF from(std::clamp(all.at(i).x(), area.left(), area.right()),
                           std::clamp(all.at(i).y(), area.top(), area.bottom()));
        QPointF at = from;
        for (int turn = 1; turn < kTurns && !fits(at); ++turn) {
            const qreal angle = turn * 0.7;
            at = from + turn * apart / 16 * QPointF(std::cos(angle), -std::sin(angle));
        }
        m_marks.append(fits(at) ? at : from);
    }
    return m_marks;
}

QList<ChartSpot> QuadrantChart::spots()
{
    QList<ChartSpot> all;
    const QList<QPointF>& at = marks();
    const qreal reach = std::max(radius(), kLeastReach);
    for (qsizetype i = 0; i < at.size(); ++i) {
        const QuadrantPoint& point = m_figure.points.at(i);
        all.append({at.at(i), {reach, reach}, point.text, point.isHigh() ? 0 : 1, reach + 2});
    }
    return all;
}

/// Outside the plot, each in the corner of its quadrant, where no mark can cover it.
void QuadrantChart::paintNames(QPainter& painter) const
{
    const QRectF plot = plotArea();
    const bool rightToLeft = look().direction == Qt::RightToLeft;
    const qreal start = rightToLeft ? size().width() - plot.right() : plot.left();
    const qreal half = plot.width() / 2 - kQuadrantNameGap;
    const auto names = [&](qreal top, qreal height, const QString& small, const QString& large) {
        write(painter, {start, top, half, height}, Qt::AlignLeading | Qt::AlignBottom,
              look().colours.ink, small);
        write(painter, {start + plot.width() - half, top, half, height},
              Qt::AlignTrailing | Qt::AlignBottom, look().colours.ink, large);
    };
    const qreal above = namesHeight(plot.width(), m_figure.quickWinName, m_figure.majorProjectName);
    const qreal below = namesHeight(plot.width(), m_figure.fillInName, m_figure.reconsiderName);
    names(plot.top() - above, above - kQuadrantNameGap, m_figure.quickWinName,
          m_figure.majorProjectName);
    names(size().height() - below + kQuadrantNameGap, below - kQuadrantNameGap, m_figure.fillInName,
          m_figure.reconsiderName);
}

void QuadrantChart::paintMarks(QPainter& painter)
{
    if (!m_points)
        return;
    const WindowColours& colours = look().colours;
    const QList<QPointF> all = places();
    const QList<QPointF>& at = marks();
    const QPointF split = crossing();
    const QRectF plot = plotArea();
    painter.setPen(QPen(colours.rule, 1.5));
    painter.drawLine(QPointF(split.x(), plot.top()), QPointF(split.x(), plot.bottom()));
    painter.drawLine(QPointF(plot.left(), split.y()), QPointF(plot.right(), split.y()));
    painter.setBrush(colours.mutedInk);
    for (qsizetype i = 0; i < at.size(); ++i) {
        painter.setPen(QPen(colours.mutedInk, 1));
        painter.drawLine(all.at(i), at.at(i));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(all.at(i), 1.5, 1.5);
    }
    const bool numbered = !isCrowded();
    QFont digits = smallFont();
    if (digits.pixelSize() > 0)
        digits.setPixelSize(std::max(1, static_cast<int>(digits.pixelSize() * 0.85)));
    else
        digits.setPointSizeF(digits.pointSizeF() * 0.85);
    painter.setFont(digits);
    const qreal around = radius();
    for (qsizetype i = 0; i < at.size(); ++i) {
        const QuadrantPoint& point = m_figure.points.at(i);
        painter.setPen(QPen(colours.paper, 1));
        painter.setBrush(colours.accent);
        paintQuadrantMark(painter, at.at(i), around, point.quickWin);
        if (!numbered)
            continue;
        painter.setPen(colours.onAccent);
        painter.drawText(QRectF(at.at(i) - QPointF(around, around), QSizeF(2 * around, 2 * around)),
                         Qt::AlignCenter, look().locale.toString(point.number));
    }
}

void QuadrantChart::paint(QPainter* painter, const QStyleOptionGraphicsItem* option,
                          QWidget* widget)
{
    FigureChart::paint(painter, option, widget);
    if (!m_points)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(look().direction);
    painter->setFont(smallFont());
    legendHeight(painter, signs(), size().width(), 0);
    paintNames(*painter);
    painter->restore();
}

} // namespace milepost
