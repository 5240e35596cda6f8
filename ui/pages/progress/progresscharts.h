// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/progressfigures.h"

#include <QWidget>

class QComboBox;

namespace milepost {

class ChartFrame;
class HeatChart;
class RadarChart;
class TimeChart;
class VotesChart;

/// The charts of the Progress page, side by side where there is room. Which dimension and which
/// metric are shown is chosen in them.
class ProgressCharts : public QWidget {
    Q_OBJECT

public:
    explicit ProgressCharts(QWidget* parent = nullptr);

    /// Where the files of all charts are proposed, as in ChartFrame.
    void proposeFilesBeside(const QString& path, const QString& owner);
    void setProgress(const Telling& telling, const MatrixProgress& progress);

signals:
    /// Another dimension or metric is to be shown.
    void choiceChanged();
    void refused(const QString& sentence);

private:
    void showTrends(const Telling& telling, const MatrixProgress& progress);
    void showProfile(const Telling& telling, const MatrixProgress& progress);
    void showHeat(const Telling& telling, const MatrixProgress& progress);
    void showMetric(const Telling& telling, const MatrixProgress& progress);
    void fillDimensions(const Matrix& matrix);
    void fillMetrics(const QList<const Metric*>& metrics);

    DimensionId m_dimension; ///< empty: all of them
    MetricId m_metric;
    QComboBox* m_dimensions;
    QComboBox* m_metrics;
    TimeChart* m_index;
    TimeChart* m_scores;
    RadarChart* m_radar;
    VotesChart* m_votes;
    HeatChart* m_units;
    HeatChart* m_matrices;
    TimeChart* m_plays;
    TimeChart* m_beside;
    ChartFrame* m_indexFrame;
    ChartFrame* m_scoresFrame;
    ChartFrame* m_radarFrame;
    ChartFrame* m_votesFrame;
    ChartFrame* m_unitsFrame;
    ChartFrame* m_matricesFrame;
    ChartFrame* m_playsFrame;
    ChartFrame* m_besideFrame;
};

} // namespace milepost
