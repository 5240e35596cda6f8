// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/metricchartview.h"

#include "ui/theme/screenfont.h"
#include "ui/theme/tooltip.h"
#include "ui/theme/windowcolours.h"

#include <QCategoryAxis>
#include <QChart>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr qreal kMarkSize = 14;
constexpr qreal kPointSize = 7;
constexpr int kDateWidth = 90; ///< pixels that the label of a date takes
constexpr qint64 kLeastDays = 60;
constexpr int kTicks = 5;

qreal place(const QDate& date)
{
    return static_cast<qreal>(date.toJulianDay());
}

QPen penOf(MetricGroup group, const Colours& colours)
{
    switch (group) {
    case MetricGroup::All:
        return {colours.accent, 2.5};
    case MetricGroup::Partner:
        return {colours.ink, 1.75, Qt::SolidLine};
    case MetricGroup::Other:
        break;
    }
    return {colours.mutedInk, 1.75, Qt::DashDotLine};
}

/// The least and the greatest of all that is drawn, with room above and below.
std::pair<double, double> valueRange(const MetricTrend& trend)
{
    QList<double> values;
    for (const MetricTrendLine& line : trend.lines) {
        for (const MetricTrendPoint& point : line.points)
            values.append(point.value);
    }
    for (const auto& level : {trend.target, trend.baseline}) {
        if (level)
            values.append(level->value);
    }
    if (values.isEmpty())
        return {0, 1};
    const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
    const double room =
        *most > *least ? (*most - *least) * 0.08 : std::max(1.0, std::abs(*most) * 0.05);
    return {*least - room, *most + room};
}

/// The decimals that tell two neighbouring ticks apart.
int decimalsFor(double step)
{
    return step >= 1 || step <= 0 ? 0 : std::min(4, static_cast<int>(std::ceil(-std::log10(step))));
}

} // namespace

MetricChartView::MetricChartView(QWidget* parent) : QChartView(new QChart, parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // a point that moved leaves nothing
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins());
    chart()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(true);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    setAccessibleName(tr("Values over time"));
}

void MetricChartView::setTrend(const MetricTrend& trend)
{
    if (m_trend == trend)
        return;
    m_trend = trend;
    rebuild();
}

QList<MetricTrendPoint> MetricChartView::points() const
{
    QList<MetricTrendPoint> all;
    for (const MetricTrendLine& line : m_trend.lines)
        all += line.points;
    return all;
}

void MetricChartView::addLine(const MetricTrendLine& line, const Colours& colours)
{
    auto* series = new QLineSeries;
    series->setName(line.name);
    series->setPen(penOf(line.group, colours));
    series->setPointsVisible(true);
    series->setMarkerSize(kPointSize);
    for (const MetricTrendPoint& point : line.points)
        series->append(place(point.date), point.value);
    chart()->addSeries(series);
    connect(series, &QLineSeries::hovered, this, [this, line](const QPointF& at, bool inside) {
        if (!inside) {
            QToolTip::hideText();
            return;
        }
        const auto nearest = std::min_element(
            line.points.cbegin(), line.points.cend(),
            [&](const MetricTrendPoint& one, const MetricTrendPoint& other) {
                return std::abs(place(one.date) - at.x()) < std::abs(place(other.date) - at.x());
            });
        QToolTip::showText(QCursor::pos(), toolTipText(tr("%1: %2").arg(line.name, nearest->text)),
                           this);
    });
}

void MetricChartView::addLevel(const MetricTrendLevel& level, Qt::PenStyle style,
                               const Colours& colours)
{
    auto* series = new QLineSeries;
    series->setName(level.text);
    series->setPen(QPen(colours.ink, 1.25, style));
    series->append(m_dates->min(), level.value);
    series->append(m_dates->max(), level.value);
    chart()->addSeries(series);
}

void MetricChartView::makeAxes(const Colours& colours)
{
    const QFont small = screenFont(font(), TextSize::Small);
    const auto [least, most] = valueRange(m_trend);
    m_values = new QValueAxis;
    m_values->setRange(least, most);
    m_values->setTickCount(kTicks);
    m_values->applyNiceNumbers();
    const double step = (m_values->max() - m_values->min()) / (m_values->tickCount() - 1);
    const bool percent = m_trend.axis == QLatin1String("%");
    m_values->setLabelFormat(QStringLiteral("%.%1f%2")
                                 .arg(decimalsFor(step))
                                 .arg(percent ? QStringLiteral(" %") : QString()));
    if (!percent)
        m_values->setTitleText(m_trend.axis);
    m_dates = new QCategoryAxis;
    m_dates->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const QList<MetricTrendPoint> all = points();
    const auto [first, last] = std::minmax_element(
        all.cbegin(), all.cend(), [](const MetricTrendPoint& one, const MetricTrendPoint& other) {
            return one.date < other.date;
        });
    const qint64 days = std::max(kLeastDays, first->date.daysTo(last->date));
    const qreal room = static_cast<qreal>(days) * 0.06;
    m_dates->setRange(place(first->date) - room, place(last->date) + room);
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(m_values), static_cast<QAbstractAxis*>(m_dates)}) {
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
        axis->setLabelsColor(colours.mutedInk);
        axis->setTitleBrush(colours.mutedInk);
        axis->setLinePen(QPen(colours.rule, 1));
        axis->setGridLinePen(QPen(colours.hairline, 1));
    }
    m_dates->setGridLineVisible(false);
    chart()->addAxis(m_values,
                     layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    chart()->addAxis(m_dates, Qt::AlignBottom);
    m_dates->setReverse(layoutDirection() == Qt::RightToLeft);
}

void MetricChartView::rebuild()
{
    m_mark = nullptr;
    m_current = -1;
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_values = nullptr;
    m_dates = nullptr;
    setAccessibleDescription(metricTrendText(m_trend));
    chart()->setLocale(locale());
    if (m_trend.lines.isEmpty())
        return;
    const WindowColours colours = coloursFor(palette());
    makeAxes(colours);
    for (const MetricTrendLine& line : std::as_const(m_trend.lines))
        addLine(line, colours);
    if (m_trend.target)
        addLevel(*m_trend.target, Qt::DashLine, colours);
    if (m_trend.baseline)
        addLevel(*m_trend.baseline, Qt::DotLine, colours);
    m_mark = new QScatterSeries;
    m_mark->setMarkerSize(kMarkSize);
    m_mark->setBrush(Qt::NoBrush);
    m_mark->setPen(QPen(colours.focus, 2));
    chart()->addSeries(m_mark);
    QStringList named;
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(m_values);
        series->attachAxis(m_dates);
        for (QLegendMarker* marker : chart()->legend()->markers(series))
            marker->setVisible(series != m_mark && !named.contains(series->name()));
        named.append(series->name());
    }
    tellPartsChanged(*this);
    chart()->legend()->setFont(screenFont(font(), TextSize::Small));
    chart()->legend()->setLabelColor(colours.ink);
    labelDates();
}

/// As many dates as have room, the latest one always.
void MetricChartView::labelDates()
{
    if (!m_dates)
        return;
    QList<QDate> dates;
    for (const MetricTrendPoint& point : points()) {
        if (!dates.contains(point.date))
            dates.append(point.date);
    }
    std::sort(dates.begin(), dates.end());
    const qsizetype most = std::max(1, width() / kDateWidth);
    const qsizetype step = (dates.size() + most - 1) / most;
    for (const QString& label : m_dates->categoriesLabels())
        m_dates->remove(label);
    const bool inMonths =
        std::adjacent_find(dates.cbegin(), dates.cend(), [](const QDate& one, const QDate& other) {
            return one.year() == other.year() && one.month() == other.month();
        }) == dates.cend();
    for (qsizetype i = (dates.size() - 1) % step; i < dates.size(); i += step) {
        const QString words = locale().toString(
            dates.at(i), inMonths ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMM yyyy"));
        m_dates->append(words, place(dates.at(i)));
    }
}

void MetricChartView::setCurrentPoint(int point)
{
    const QList<MetricTrendPoint> all = points();
    m_current = point;
    tellCurrentPart(*this, point);
    const bool shown = m_mark && hasFocus() && point >= 0 && point < all.size();
    if (m_mark)
        m_mark->replace(shown ? QList<QPointF>{{place(all.at(point).date), all.at(point).value}}
                              : QList<QPointF>());
    setAccessibleDescription(shown ? all.at(point).text : metricTrendText(m_trend));
    if (shown) {
        const QPointF at = chart()->mapToPosition({place(all.at(point).date), all.at(point).value});
        QToolTip::showText(mapToGlobal(mapFromScene(chart()->mapToScene(at))),
                           toolTipText(all.at(point).text), this);
    }
}

QRect MetricChartView::partRect(int part) const
{
    const MetricTrendPoint point = points().value(part);
    const QPointF at =
        chart()->mapToScene(chart()->mapToPosition({place(point.date), point.value}));
    const int size = static_cast<int>(kMarkSize);
    const QPoint corner = mapFromScene(at) - QPoint(size / 2, size / 2);
    return {viewport()->mapToGlobal(corner), QSize(size, size)};
}

bool MetricChartView::event(QEvent* event)
{
    const bool done = QChartView::event(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        rebuild();
        break;
    default:
        break;
    }
    return done;
}

/// Names that have no room in the legend are told in full there.
bool MetricChartView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPointF at = chart()->mapFromScene(mapToScene(help->pos()));
    if (!chart()->legend()->geometry().contains(at))
        return QChartView::viewportEvent(event);
    QStringList names;
    for (QLegendMarker* marker : chart()->legend()->markers()) {
        if (marker->isVisible())
            names.append(marker->series()->name());
    }
    QToolTip::showText(help->globalPos(), toolTipText(names.join(u'\n')), viewport());
    return true;
}

void MetricChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(points().size()) - 1;
    const int onward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == onward)
        setCurrentPoint(std::min(last, m_current + 1));
    else if (event->key() == back)
        setCurrentPoint(std::max(std::min(0, last), m_current - 1));
    else if (event->key() == Qt::Key_Home)
        setCurrentPoint(std::min(0, last));
    else if (event->key() == Qt::Key_End)
        setCurrentPoint(last);
    else
        QChartView::keyPressEvent(event);
}

void MetricChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0 && !points().isEmpty())
        m_current = static_cast<int>(points().size()) - 1;
    setCurrentPoint(m_current);
}

void MetricChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    setCurrentPoint(m_current);
    QToolTip::hideText();
}

void MetricChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    labelDates();
}

/// The page scrolls, the chart does not.
void MetricChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

QSize MetricChartView::sizeHint() const
{
    return {480, 220};
}

QSize MetricChartView::minimumSizeHint() const
{
    return {240, 150};
}

} // namespace milepost
