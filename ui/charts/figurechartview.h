// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurechart.h"
#include "ui/widgets/paintedparts.h"

#include <QChartView>

namespace milepost {

/// A chart that can be read with mouse and keys: what it shows is said in tool tips; Left and Right
/// go from value to value, Up and Down from line to line, Home and End along a line. For a screen
/// reader each value is a child, and the current one is heard. Where somebody listens, Enter or a
/// click activates a value.
class FigureChartView : public QChartView, public PaintedParts {
    Q_OBJECT

public:
    /// Takes the chart over.
    explicit FigureChartView(FigureChart* chart, QWidget* parent = nullptr);

    [[nodiscard]] FigureChart& figureChart() const { return *m_chart; }
    /// What is said of the whole chart while no value is current.
    void setSummary(const QString& summary);
    /// The figure is another one now.
    void figureChanged();
    /// The value that the keys are on, counted in the order of the chart; −1: none.
    [[nodiscard]] int currentSpot() const { return m_current; }

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] QString partWords(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int currentPart() const override { return m_current; }
    void goToPart(int part) override;
    void activatePart(int part) override { emit spotActivated(part); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// A value was clicked, or Enter pressed on it.
    void spotActivated(int spot);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void applyLook();
    void setCurrent(const QList<ChartSpot>& spots, int spot);
    void describe(const QList<ChartSpot>& spots);
    [[nodiscard]] bool leadsOn() const; ///< values lead somewhere
    /// The nearest value at a place of the viewport, or −1.
    [[nodiscard]] int spotAt(const QList<ChartSpot>& spots, const QPoint& position) const;

    FigureChart* m_chart;
    QString m_summary;
    int m_current = -1;
    int m_pressed = -1; ///< the value that the mouse was pressed on
};

} // namespace milepost
