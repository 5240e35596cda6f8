// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/progresscharts.h"

#include "core/engagement/latest.h"
#include "core/wording/phrases.h"
#include "core/wording/ratingwords.h"
#include "core/wording/terms.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/heatchart.h"
#include "ui/charts/radarchart.h"
#include "ui/charts/timechart.h"
#include "ui/charts/voteschart.h"
#include "ui/language/inwords.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/narrowchoice.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kFrameWidth = 28; // heights of a line of text
constexpr int kFigureLetters = 16;

QComboBox* makeChoice(const QString& name, const char* objectName)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setObjectName(QLatin1String(objectName));
    makeNarrow(*choice, kFigureLetters);
    return choice;
}

void chooseEntry(QComboBox& choice, const QString& id)
{
    choice.setCurrentIndex(std::max(0, choice.findData(id)));
}

QList<QString> remarksOf(const TimeFigure& figure)
{
    QList<QString> remarks;
    if (!figure.breaks.isEmpty())
        remarks.append(ProgressCharts::tr("Not comparable with before:"));
    for (const TimeBreak& one : figure.breaks)
        remarks.append(one.text);
    return remarks + figure.remarks;
}

void fillFrame(ChartFrame& frame, TimeChart& chart, const Telling& telling,
               const TimeFigure& figure, const QString& otherwise)
{
    chart.setFigure(figure);
    if (figure.isEmpty())
        frame.setNothing(figure.title, otherwise);
    else
        frame.setFigure(figure.title, tableOf(telling.say, figure), remarksOf(figure));
}

void fillFrame(ChartFrame& frame, HeatChart& chart, const Telling& telling,
               const HeatFigure& figure)
{
    chart.setFigure(figure);
    frame.setFigure(figure.title, tableOf(telling.say, figure), figure.remarks);
}

QString besideTitle()
{
    return ProgressCharts::tr("Metric beside maturity");
}

} // namespace

ProgressCharts::ProgressCharts(QWidget* parent)
    : QWidget(parent), m_dimensions(makeChoice(inWords(terms::dimension()), "progress.dimension")),
      m_metrics(makeChoice(inWords(terms::metric()), "progress.metric")), m_index(new TimeChart),
      m_scores(new TimeChart), m_radar(new RadarChart), m_votes(new VotesChart),
      m_units(new HeatChart), m_matrices(new HeatChart), m_plays(new TimeChart),
      m_beside(new TimeChart),
      m_indexFrame(new ChartFrame(m_index, inWords(terms::indexOverTime()))),
      m_scoresFrame(new ChartFrame(m_scores, inWords(terms::dimensionsOverTime()))),
      m_radarFrame(new ChartFrame(m_radar, inWords(terms::thenNowAndTarget()))),
      m_votesFrame(new ChartFrame(m_votes, tr("Votes and consensus"))),
      m_unitsFrame(new ChartFrame(m_units, tr("Units by dimension"))),
      m_matricesFrame(new ChartFrame(m_matrices, tr("Units by matrix"))),
      m_playsFrame(new ChartFrame(m_plays, inWords(playsDone()))),
      m_besideFrame(new ChartFrame(m_beside, besideTitle()))
{
    auto* columns = new Columns(kFrameWidth, this);
    const auto add = [&](ChartFrame* frame, const char* name) {
        frame->setObjectName(QLatin1String(name));
        columns->add(frame);
        connect(frame, &ChartFrame::refused, this, &ProgressCharts::refused);
    };
    add(m_indexFrame, "progress.index");
    add(m_scoresFrame, "progress.scores");
    add(m_radarFrame, "progress.radar");
    add(m_votesFrame, "progress.votes");
    add(m_unitsFrame, "progress.units");
    add(m_matricesFrame, "progress.matrices");
    add(m_playsFrame, "progress.plays");
    add(m_besideFrame, "progress.beside");
    m_scoresFrame->addControl(m_dimensions);
    m_besideFrame->addControl(m_metrics);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    connect(m_dimensions, &QComboBox::activated, this, [this] {
        m_dimension = DimensionId(m_dimensions->currentData().toString());
        emit choiceChanged();
    });
    connect(m_metrics, &QComboBox::activated, this, [this] {
        m_metric = MetricId(m_metrics->currentData().toString());
        emit choiceChanged();
    });
}

void ProgressCharts::proposeFilesBeside(const QString& path, const QString& owner)
{
    for (ChartFrame* frame : findChildren<ChartFrame*>())
        frame->proposeFilesBeside(path, owner);
}

void ProgressCharts::setProgress(const Telling& telling, const MatrixProgress& progress)
{
    if (const Matrix* matrix = telling.content.findMatrix(progress.matrix))
        fillDimensions(*matrix);
    showTrends(telling, progress);
    showProfile(telling, progress);
    showHeat(telling, progress);
    fillFrame(*m_playsFrame, *m_plays, telling, playsTrend(telling),
              tr("No play is in the plan yet. Take plays into the plan on the Plan page."));
    showMetric(telling, progress);
}

void ProgressCharts::fillDimensions(const Matrix& matrix)
{
    if (!matrix.findDimension(m_dimension))
        m_dimension = {};
    const QSignalBlocker quiet(m_dimensions);
    m_dimensions->clear();
    m_dimensions->addItem(tr("All dimensions"), QString());
    for (const Dimension& dimension : matrix.dimensions)
        m_dimensions->addItem(dimension.name, dimension.id.text());
    chooseEntry(*m_dimensions, m_dimension.text());
}

void ProgressCharts::showTrends(const Telling& telling, const MatrixProgress& progress)
{
    fillFrame(*m_indexFrame, *m_index, telling, indexTrend(telling, progress),
              tr("Too little is rated for an index. Rate more dimensions on the Assess page."));
    fillFrame(*m_scoresFrame, *m_scores, telling,
              m_dimension.isEmpty() ? dimensionsTrend(telling, progress)
                                    : dimensionTrend(telling, progress, m_dimension),
              tr("This dimension is not rated in any assessment."));
}

void ProgressCharts::showProfile(const Telling& telling, const MatrixProgress& progress)
{
    const Assessment* latest = latestOf(telling.engagement, progress.matrix, progress.unit);
    if (!latest)
        return;
    const AssessedMatrix entry = telling.reading.assessed(*latest);
    const RadarFigure radar = radarFigure(telling, entry);
    m_radar->setFigure(radar, telling.say);
    QList<QString> remarks;
    if (entry.previous && entry.previousCard) {
        for (const ComparisonBreak& why : telling.reading.sincePrevious(entry).breaks)
            remarks.append(breakWords(telling.say, why));
    }
    m_radarFrame->setFigure(radarTitle(telling.say, radar), tableOf(telling.say, radar), remarks);
    const VotesFigure votes = votesFigure(telling, entry);
    m_votes->setFigure(votes);
    m_votesFrame->setFigure(votes.title, tableOf(telling.say, votes), remarks);
}

void ProgressCharts::showHeat(const Telling& telling, const MatrixProgress& progress)
{
    if (const Matrix* matrix = telling.content.findMatrix(progress.matrix))
        fillFrame(*m_unitsFrame, *m_units, telling, heatOfDimensions(telling, *matrix));
    fillFrame(*m_matricesFrame, *m_matrices, telling, heatOfMatrices(telling));
}

void ProgressCharts::fillMetrics(const QList<const Metric*>& metrics)
{
    const bool known = std::any_of(metrics.cbegin(), metrics.cend(),
                                   [&](const Metric* one) { return one->id == m_metric; });
    if (!known)
        m_metric = metrics.isEmpty() ? MetricId() : metrics.first()->id;
    const QSignalBlocker quiet(m_metrics);
    m_metrics->clear();
    for (const Metric* metric : metrics)
        m_metrics->addItem(metric->name, metric->id.text());
    chooseEntry(*m_metrics, m_metric.text());
    m_metrics->setVisible(!metrics.isEmpty());
}

void ProgressCharts::showMetric(const Telling& telling, const MatrixProgress& progress)
{
    const QList<const Metric*> metrics = metricsWithValues(telling, progress.unit);
    fillMetrics(metrics);
    const Metric* metric = telling.content.findMetric(m_metric);
    if (!metric) {
        m_besideFrame->setNothing(besideTitle(),
                                  tr("No metric has a value here yet. Enter values on the Metrics "
                                     "page, and a line of them stands beside maturity."));
        return;
    }
    fillFrame(*m_besideFrame, *m_beside, telling, metricBesideStage(telling, progress, *metric),
              tr("There is nothing to draw yet."));
}

} // namespace milepost
