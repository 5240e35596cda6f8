// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/profilechart.h"

#include "ui/charts/profilelabels.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontMetricsF>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kBarShare = 0.34;   ///< of a row's height
constexpr qreal kVotesBelow = 0.33; ///< of a row's height below its middle
constexpr qreal kVoteSize = 5;
constexpr qreal kVotePitch = 6;
constexpr qreal kTargetSize = 12;
constexpr qreal kPreviousSize = 17; ///< a ring around a target at the same score

} // namespace

ProfileChart::ProfileChart(QGraphicsItem* parent)
    : QChart(parent), m_colours(printColours()), m_grid(new ProfileGrid(this)),
      m_labels(new ProfileLabels(this))
{
    setAnimationOptions(NoAnimation);
    setBackgroundVisible(false);
    setMargins(QMargins());
    setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    makeSeries();
    applyColours();
}

ProfileChart::~ProfileChart() = default;

void ProfileChart::makeSeries()
{
    m_bars = new QHorizontalStackedBarSeries;
    m_bars->setBarWidth(kBarShare);
    for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
        m_stages[stage] = new QBarSet(QString::number(stage));
        m_bars->append(m_stages[stage]);
    }
    m_votes = new QScatterSeries;
    m_votes->setMarkerSize(kVoteSize);
    m_previous = new QScatterSeries;
    m_previous->setMarkerSize(kPreviousSize);
    m_targets = new QScatterSeries;
    m_targets->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    m_targets->setMarkerSize(kTargetSize);

    m_scale = new QValueAxis;
    m_scale->setTickType(QValueAxis::TicksDynamic);
    m_scale->setTickAnchor(1);
    m_scale->setTickInterval(0.5);
    m_scale->setRange(kProfileFrom, kProfileTo);
    m_scale->setLabelsVisible(false);
    m_scale->setLineVisible(false);
    m_scale->setGridLineVisible(false);
    m_rows = new QBarCategoryAxis;
    m_rows->setLabelsVisible(false);
    m_rows->setLineVisible(false);
    m_rows->setGridLineVisible(false);

    addAxis(m_scale, Qt::AlignBottom);
    addAxis(m_rows, Qt::AlignLeft);
    for (QAbstractSeries* series :
         std::initializer_list<QAbstractSeries*>{m_bars, m_votes, m_previous, m_targets}) {
        addSeries(series);
        series->attachAxis(m_scale);
        series->attachAxis(m_rows);
    }
}

void ProfileChart::setFigure(const ProfileFigure& figure)
{
    if (m_figure == figure)
        return;
    const bool sameRows = m_figure.rows.size() == figure.rows.size();
    m_figure = figure;
    if (!sameRows) {
        QStringList numbers;
        for (qsizetype i = 0; i < figure.rows.size(); ++i)
            numbers.append(QString::number(i));
        m_rows->setCategories(numbers);
    }
    m_labels->setFigure(m_figure);
    fillBars();
    fillMarks();
    arrange();
}

// Categories run upwards, rows downwards.
void ProfileChart::fillBars()
{
    const qsizetype count = m_figure.rows.size();
    for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
        QList<qreal> values(count, 0.0);
        for (qsizetype i = 0; i < count; ++i) {
            const ProfileRow& row = m_figure.rows.at(i);
            if (row.score && std::clamp(row.stage, 0, 3) == static_cast<int>(stage))
                values[count - 1 - i] = *row.score;
        }
        m_stages[stage]->remove(0, m_stages[stage]->count());
        m_stages[stage]->append(values);
    }
}

void ProfileChart::fillMarks()
{
    QList<QPointF> targets;
    QList<QPointF> previous;
    const qsizetype count = m_figure.rows.size();
    for (qsizetype i = 0; i < count; ++i) {
        const ProfileRow& row = m_figure.rows.at(i);
        const auto middle = static_cast<qreal>(count - 1 - i);
        if (row.target)
            targets.append({*row.target, middle});
        if (row.previous)
            previous.append({*row.previous, middle});
    }
    m_targets->replace(targets);
    m_previous->replace(previous);
}

void ProfileChart::fillVotes()
{
    const double pitch = std::min(m_geometry.stagesIn(kVotePitch), 0.5 / kMostVoteDots);
    QList<QPointF> dots;
    const qsizetype count = m_figure.rows.size();
    for (qsizetype i = 0; i < count; ++i) {
        const qreal y = static_cast<qreal>(count - 1 - i) - kVotesBelow;
        for (const VoteDot& vote : m_figure.rows.at(i).votes) {
            if (vote.count > kMostVoteDots)
                continue;
            for (int dot = 0; dot < vote.count; ++dot)
                dots.append({vote.score + (dot - (vote.count - 1) / 2.0) * pitch, y});
        }
    }
    m_votes->replace(dots);
}

void ProfileChart::setLook(const Colours& colours, const QFont& font, Qt::LayoutDirection direction)
{
    const bool coloursChanged = m_colours != colours;
    m_colours = colours;
    m_font = font;
    m_direction = direction;
    m_scale->setReverse(direction == Qt::RightToLeft);
    m_labels->setLook(colours, font, direction);
    if (coloursChanged)
        applyColours();
    arrange();
}

void ProfileChart::applyColours()
{
    for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
        m_stages[stage]->setBrush(m_colours.stage[stage]);
        m_stages[stage]->setPen(QPen(m_colours.stageOutline[stage], 1));
    }
    m_targets->setBrush(m_colours.accent);
    m_targets->setPen(QPen(m_colours.paper, 1));
    m_previous->setBrush(Qt::NoBrush);
    m_previous->setPen(QPen(m_colours.ink, 1.5));
    m_votes->setBrush(m_colours.mutedInk);
    m_votes->setPen(Qt::NoPen);
}

void ProfileChart::setMarkedRow(int row)
{
    m_labels->setMarkedRow(row);
}

void ProfileChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    arrange();
}

void ProfileChart::arrange()
{
    const auto rows = static_cast<int>(m_figure.rows.size());
    m_geometry = ProfileGeometry(size(), rows, QFontMetricsF(m_font).height(),
                                 m_direction == Qt::RightToLeft);
    if (rows > 0 && !size().isEmpty())
        setPlotArea(m_geometry.plot());
    m_grid->setGeometry(m_geometry, m_colours.hairline);
    m_labels->setGeometry(m_geometry, size());
    fillVotes();
}

} // namespace milepost
