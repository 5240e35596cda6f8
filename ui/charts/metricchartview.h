// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/metrictrend.h"
#include "ui/widgets/paintedparts.h"

#include <QChartView>

class QCategoryAxis;
class QScatterSeries;
class QValueAxis;

namespace milepost {

struct Colours;

/// A MetricTrend as a Qt line chart: a line for each group and way of counting, the goal's target
/// dashed and its baseline dotted. Exact values are in tool tips; Left and Right, Home and End go
/// from point to point. For a screen reader each point is a child, and the current one or the whole
/// chart is heard in words.
class MetricChartView : public QChartView, public PaintedParts {
    Q_OBJECT

public:
    explicit MetricChartView(QWidget* parent = nullptr);

    void setTrend(const MetricTrend& trend);
    [[nodiscard]] const MetricTrend& trend() const { return m_trend; }
    /// The point that the keys are on, counted line by line; -1: none.
    [[nodiscard]] int currentPoint() const { return m_current; }

    [[nodiscard]] int partCount() const override { return static_cast<int>(points().size()); }
    [[nodiscard]] QString partWords(int part) const override { return points().value(part).text; }
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int currentPart() const override { return m_current; }
    void goToPart(int part) override { setCurrentPoint(part); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void rebuild();
    void addLine(const MetricTrendLine& line, const Colours& colours);
    void addLevel(const MetricTrendLevel& level, Qt::PenStyle style, const Colours& colours);
    void makeAxes(const Colours& colours);
    void labelDates();
    void setCurrentPoint(int point);
    [[nodiscard]] QList<MetricTrendPoint> points() const;

    MetricTrend m_trend;
    int m_current = -1;
    // Owned by the chart, made anew with each trend.
    QValueAxis* m_values = nullptr;
    QCategoryAxis* m_dates = nullptr;
    QScatterSeries* m_mark = nullptr;
};

} // namespace milepost
