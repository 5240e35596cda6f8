// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

#include "ui/charts/dateticks.h"
#include "ui/theme/categorycolours.h"

#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
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
constexpr qreal kLinesHigh = 15;   // lines of type that a chart is high
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

} // namespace

TimeChart::TimeChart(QGraphicsItem* parent) : FigureChart(parent)
{
    legend()->setAlignment(Qt::AlignTop);
    legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    connect(this, &QChart::plotAreaChanged, this, &TimeChart::placeSigns);
}

void TimeChart::setFigure(const TimeFigure& figure)
{
    if (m_figure == figure)
        return;
    m_figure = figure;
    redraw();
}

qreal TimeChart::heightFor(qreal) const
{
    return lineHeight() * kLinesHigh;
}

void TimeChart::clear()
{
    qDeleteAll(m_signs);
    m_signs.clear();
    m_series.clear();
    m_breaks.clear();
    m_named.clear();
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
    legend()->setFont(smallFont());
    legend()->setLabelColor(look().colours.ink);
    legend()->setVisible(m_named.size() > 1);
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
    const bool several = std::any_of(m_figure.lines.cbegin(), m_figure.lines.cend(),
                                     [](const TimeLine& one) { return one.category > 0; });
    return several ? categoryColour(line.category % kCategories, look().look).edge : colours.accent;
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
    const bool alone = colour == look().colours.accent && line.category == 0;
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

void TimeChart::showInLegend(QXYSeries* series, bool shown)
{
    for (QLegendMarker* marker : legend()->markers(series))
        marker->setVisible(shown && !m_named.contains(series->name()));
    if (shown)
        m_named.append(series->name());
}

void TimeChart::addLine(const TimeLine& line)
{
    auto* path = new QLineSeries;
    path->setName(line.name);
    path->setPen(penOf(line));
    path->append(pathOf(line));
    attach(path, line.onSecond && m_second);
    const bool marked = line.role == LineRole::Measured;
    showInLegend(path, !marked);
    m_series.append(path);
    if (!marked)
        return;
    const bool alone = penOf(line).widthF() == kSingleWidth;
    auto* marks = new QScatterSeries;
    marks->setName(line.name);
    marks->setMarkerShape(lineLook(line.category).shape);
    marks->setMarkerSize(alone ? kSingleMark : lineLook(line.category).size);
    marks->setBrush(colourOf(line));
    marks->setPen(QPen(look().colours.paper, 1));
    for (const TimePoint& point : line.points)
        marks->append(dayOf(point.date), point.value);
    attach(marks, line.onSecond && m_second);
    showInLegend(marks, true);
}

void TimeChart::addBreak(const TimeBreak& one)
{
    auto* upright = new QLineSeries;
    upright->setPen(QPen(look().colours.ink, 1, Qt::DashLine));
    upright->append(dayOf(one.date), m_values->min());
    upright->append(dayOf(one.date), m_values->max());
    attach(upright, false);
    showInLegend(upright, false);
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
