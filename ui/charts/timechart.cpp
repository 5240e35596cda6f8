// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

#include "ui/charts/dateticks.h"
#include "ui/theme/categorycolours.h"

#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace milepost {

namespace {

using Shape = QScatterSeries::MarkerShape;

/// From below to above, so that lines on one another can all be seen.
struct LineLook {
    Qt::PenStyle dashes;
    qreal width;
    Shape shape;
    qreal size;
};
constexpr std::array<LineLook, 5> kLines{{
    {Qt::SolidLine, 4, QScatterSeries::MarkerShapeCircle, 14},
    {Qt::DashLine, 3.2, QScatterSeries::MarkerShapeRectangle, 11.5},
    {Qt::DashDotLine, 2.6, QScatterSeries::MarkerShapeRotatedRectangle, 11},
    {Qt::DotLine, 2.2, QScatterSeries::MarkerShapeTriangle, 9.5},
    {Qt::DashDotDotLine, 1.5, QScatterSeries::MarkerShapePentagon, 7.5},
}};
constexpr qreal kSingleWidth = 2.5;
constexpr qreal kSingleMark = 9;
constexpr qint64 kLeastTime = 60; // days that an axis shows
constexpr qreal kRoom = 0.04;     // of the time, left and right of it
constexpr qreal kReach = 12;
constexpr qreal kTickWidths = 1.5; // of a label, for each label
constexpr qreal kLinesHigh = 16;   // lines of type that a chart is high
constexpr int kSecondTicks = 5;

qreal dayOf(const QDate& date)
{
    return static_cast<qreal>(date.toJulianDay());
}

const LineLook& lineLook(int category)
{
    return kLines.at(static_cast<std::size_t>(category) % kLines.size());
}

QList<QPointF> pathOf(const TimeLine& line)
{
    QList<QPointF> path;
    for (const TimePoint& point : line.points) {
        if (line.inSteps && !path.isEmpty())
            path.append({dayOf(point.date), path.last().y()});
        path.append({dayOf(point.date), point.value});
    }
    return path;
}

/// As the marks of a series are drawn, for the legend.
void paintMark(QPainter& painter, const QPointF& at, Shape shape, const QColor& fill,
               const QColor& edge)
{
    constexpr qreal kHalf = 4.5;
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    const auto corners = [&](int count, qreal turn) {
        QPolygonF polygon;
        for (int i = 0; i < count; ++i) {
            const qreal angle = (turn + 360.0 * i / count) * M_PI / 180;
            polygon.append(at + kHalf * 1.15 * QPointF(std::sin(angle), -std::cos(angle)));
        }
        painter.drawPolygon(polygon);
    };
    switch (shape) {
    case QScatterSeries::MarkerShapeRectangle:
        corners(4, 45);
        break;
    case QScatterSeries::MarkerShapeRotatedRectangle:
        corners(4, 0);
        break;
    case QScatterSeries::MarkerShapeTriangle:
        corners(3, 0);
        break;
    case QScatterSeries::MarkerShapePentagon:
        corners(5, 0);
        break;
    default:
        painter.drawEllipse(at, kHalf, kHalf);
    }
}

} // namespace

TimeChart::TimeChart(QGraphicsItem* parent) : FigureChart(parent)
{
    connect(this, &QChart::plotAreaChanged, this, &TimeChart::placeSigns);
}

void TimeChart::setFigure(const TimeFigure& figure)
{
    if (m_figure == figure)
        return;
    m_figure = figure;
    redraw();
}

qreal TimeChart::heightFor(qreal width) const
{
    return lineHeight() * kLinesHigh + legendHeight(nullptr, signs(), width, 0);
}

QList<LegendSign> TimeChart::signs() const
{
    QList<LegendSign> signs;
    QStringList names;
    for (const TimeLine& line : m_figure.lines) {
        if (names.contains(line.name))
            continue;
        names.append(line.name);
        const bool marked = line.role == LineRole::Measured;
        signs.append({line.name,
                      [pen = penOf(line), fill = fillOf(line), marked,
                       shape = lineLook(line.category).shape](
                          QPainter& painter, const QPointF& middle, const WindowColours& colours) {
                          painter.setPen(pen);
                          painter.drawLine(middle - QPointF(9, 0), middle + QPointF(9, 0));
                          if (marked)
                              paintMark(painter, middle, shape, fill, colours.mutedInk);
                      }});
    }
    return signs.size() > 1 ? signs : QList<LegendSign>();
}

void TimeChart::makeRoomForLegend()
{
    const qreal legend = legendHeight(nullptr, signs(), size().width(), 0);
    setMargins(QMargins(0, static_cast<int>(std::ceil(legend)), 0, 0));
}

void TimeChart::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    FigureChart::paint(painter, option, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(look().direction);
    painter->setFont(smallFont());
    legendHeight(painter, signs(), size().width(), 0);
    painter->restore();
}

void TimeChart::clear()
{
    qDeleteAll(m_signs);
    m_signs.clear();
    m_series.clear();
    m_breaks.clear();
    removeAllSeries();
    for (QAbstractAxis* axis : axes()) {
        removeAxis(axis);
        delete axis;
    }
    m_values = nullptr;
    m_second = nullptr;
    m_dates = nullptr;
}

void TimeChart::redraw()
{
    clear();
    if (m_figure.isEmpty())
        return;
    makeAxes();
    for (const TimeBreak& one : std::as_const(m_figure.breaks))
        addBreak(one);
    for (const TimeLine& line : std::as_const(m_figure.lines))
        addLine(line);
    makeRoomForLegend();
    labelDates();
    placeSigns();
}

QColor TimeChart::colourOf(const TimeLine& line) const
{
    const WindowColours& colours = look().colours;
    switch (line.role) {
    case LineRole::Agreed:
        return colours.ink;
    case LineRole::Expected:
    case LineRole::Target:
        return colours.mutedInk;
    case LineRole::Measured:
        break;
    }
    return hasSeveral() ? categoryColour(line.category % kCategories, look().look).edge
                        : colours.accent;
}

bool TimeChart::hasSeveral() const
{
    return std::any_of(m_figure.lines.cbegin(), m_figure.lines.cend(),
                       [](const TimeLine& one) { return one.category > 0; });
}

/// Lines have colours that can be seen on any ground; the colours that tell them apart fill marks.
QColor TimeChart::fillOf(const TimeLine& line) const
{
    return hasSeveral() ? categoryColour(line.category % kCategories, look().look).fill
                        : colourOf(line);
}

QPen TimeChart::penOf(const TimeLine& line) const
{
    const QColor colour = colourOf(line);
    switch (line.role) {
    case LineRole::Agreed:
        return {colour, 1.75, Qt::DashDotLine};
    case LineRole::Expected:
        return {colour, 1.75, Qt::DashLine};
    case LineRole::Target:
        return {colour, 2, Qt::DotLine};
    case LineRole::Measured:
        break;
    }
    const bool alone = !hasSeveral();
    const LineLook& drawn = lineLook(line.category);
    return {colour, alone ? kSingleWidth : drawn.width, drawn.dashes, Qt::FlatCap};
}

QValueAxis* TimeChart::makeValueAxis(const TimeAxis& axis, bool second)
{
    double least = axis.least.value_or(HUGE_VAL);
    double most = axis.most.value_or(-HUGE_VAL);
    for (const TimeLine& line : m_figure.lines) {
        for (const TimePoint& point : line.points) {
            if (line.onSecond != second)
                continue;
            least = std::min(least, point.value);
            most = std::max(most, point.value);
        }
    }
    auto* values = new QValueAxis;
    if (!(least <= most)) { // nothing is drawn on it
        least = 0;
        most = 1;
    }
    const double room = axis.least ? 0 : std::max((most - least) * 0.1, std::abs(most) * 0.02);
    values->setRange(least - room, most + (room > 0 || most <= least ? std::max(room, 0.5) : 0));
    if (axis.step) {
        values->setTickType(QValueAxis::TicksDynamic);
        values->setTickAnchor(least);
        values->setTickInterval(*axis.step);
        values->setLabelFormat(*axis.step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    } else {
        values->setTickCount(kSecondTicks);
        values->applyNiceNumbers();
        const double step = (values->max() - values->min()) / (values->tickCount() - 1);
        const int places = step >= 1 || step <= 0
                               ? 0
                               : std::min(4, static_cast<int>(std::ceil(-std::log10(step))));
        values->setLabelFormat(QStringLiteral("%.%1f").arg(places));
    }
    values->setTitleText(axis.title);
    values->setGridLineVisible(!second);
    return values;
}

void TimeChart::makeAxes()
{
    m_values = makeValueAxis(m_figure.axis, false);
    if (m_figure.second)
        m_second = makeValueAxis(*m_figure.second, true);
    m_first = m_figure.lines.first().points.first().date;
    m_last = m_first;
    for (const TimeLine& line : std::as_const(m_figure.lines)) {
        m_first = std::min(m_first, line.points.first().date);
        m_last = std::max(m_last, line.points.last().date);
    }
    const qint64 days = m_first.daysTo(m_last);
    const qreal room = days < kLeastTime ? static_cast<qreal>(kLeastTime - days) / 2
                                         : static_cast<qreal>(days) * kRoom;
    m_dates = new QCategoryAxis;
    m_dates->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_dates->setRange(dayOf(m_first) - room, dayOf(m_last) + room);
    m_dates->setGridLineVisible(false);
    const bool rightToLeft = look().direction == Qt::RightToLeft;
    m_dates->setReverse(rightToLeft);
    addAxis(m_values, rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    addAxis(m_dates, Qt::AlignBottom);
    if (m_second)
        addAxis(m_second, rightToLeft ? Qt::AlignLeft : Qt::AlignRight);
    const WindowColours& colours = look().colours;
    for (QAbstractAxis* axis : axes()) {
        axis->setLabelsFont(smallFont());
        axis->setTitleFont(smallFont());
        axis->setLabelsColor(colours.mutedInk);
        axis->setTitleBrush(colours.mutedInk);
        axis->setLinePen(QPen(colours.rule, 1));
        axis->setGridLinePen(QPen(colours.hairline, 1));
    }
}

void TimeChart::attach(QXYSeries* series, bool second)
{
    addSeries(series);
    series->attachAxis(second ? m_second : m_values);
    series->attachAxis(m_dates);
}

void TimeChart::addLine(const TimeLine& line)
{
    auto* path = new QLineSeries;
    path->setName(line.name);
    path->setPen(penOf(line));
    path->append(pathOf(line));
    attach(path, line.onSecond && m_second);
    const bool marked = line.role == LineRole::Measured;
    m_series.append(path);
    if (!marked)
        return;
    const bool alone = !hasSeveral();
    auto* marks = new QScatterSeries;
    marks->setName(line.name);
    marks->setMarkerShape(lineLook(line.category).shape);
    marks->setMarkerSize(alone ? kSingleMark : lineLook(line.category).size);
    marks->setBrush(fillOf(line));
    marks->setPen(QPen(hasSeveral() ? colourOf(line) : look().colours.paper, 1.25));
    for (const TimePoint& point : line.points)
        marks->append(dayOf(point.date), point.value);
    attach(marks, line.onSecond && m_second);
}

void TimeChart::addBreak(const TimeBreak& one)
{
    auto* upright = new QLineSeries;
    upright->setPen(QPen(look().colours.ink, 1, Qt::DashLine));
    upright->append(dayOf(one.date), m_values->min());
    upright->append(dayOf(one.date), m_values->max());
    attach(upright, false);
    m_breaks.append(upright);
    auto* sign = new QGraphicsSimpleTextItem(one.mark, this);
    sign->setFont(smallFont());
    sign->setBrush(look().colours.ink);
    m_signs.append(sign);
}

/// As many as have room.
void TimeChart::labelDates()
{
    if (!m_dates)
        return;
    for (const QString& label : m_dates->categoriesLabels())
        m_dates->remove(label);
    const qreal one = QFontMetricsF(smallFont()).horizontalAdvance(QStringLiteral("88 Mmm 8888"));
    const auto most = static_cast<qsizetype>(size().width() / (one * kTickWidths));
    const auto from = QDate::fromJulianDay(static_cast<qint64>(m_dates->min()));
    const auto until = QDate::fromJulianDay(static_cast<qint64>(m_dates->max()));
    for (const DateTick& tick : dateTicks(from, until, most, look().locale))
        m_dates->append(tick.label, dayOf(tick.date));
}

void TimeChart::placeSigns()
{
    for (qsizetype i = 0; i < m_signs.size(); ++i) {
        const QPointF top = mapToPosition(m_breaks.at(i)->at(1), m_breaks.at(i));
        m_signs.at(i)->setPos(top + QPointF(3, 0));
    }
}

void TimeChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    FigureChart::resizeEvent(event);
    makeRoomForLegend();
    labelDates();
}

QList<ChartSpot> TimeChart::spots()
{
    QList<ChartSpot> all;
    if (m_series.size() != m_figure.lines.size())
        return all;
    QStringList names;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const TimeLine& line = m_figure.lines.at(i);
        if (!names.contains(line.name))
            names.append(line.name);
        for (const TimePoint& point : line.points)
            all.append({mapToPosition({dayOf(point.date), point.value}, m_series.at(i)),
                        {kReach, kReach},
                        point.text,
                        static_cast<int>(names.indexOf(line.name))});
    }
    for (qsizetype i = 0; i < m_breaks.size(); ++i)
        all.append({mapToPosition(m_breaks.at(i)->at(1), m_breaks.at(i)),
                    {kReach, kReach},
                    m_figure.breaks.at(i).text,
                    static_cast<int>(names.size())});
    return all;
}

} // namespace milepost
