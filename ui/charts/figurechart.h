// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/windowcolours.h"

#include <QChart>
#include <QFont>
#include <QLocale>

#include <functional>

namespace milepost {

/// How a chart is drawn in the window that it stands in.
struct ChartLook {
    WindowColours colours;
    Look look = Look::Light;
    QFont font; ///< the window's; sizes follow it
    QLocale locale;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Something on a chart that has a value: where it is, in coordinates of the chart, how far around
/// it belongs to it, and what is said of it.
struct ChartSpot {
    QPointF at;
    QSizeF reach; ///< half of its width and height
    QString text;
    int line = 0;   ///< of the line or row that it belongs to
    qreal ring = 9; ///< radius of the ring around it while the keys are on it
};

/// A sign with its words in a legend.
struct LegendSign {
    QString text;
    std::function<void(QPainter&, const QPointF& middle, const WindowColours&)> paint;
};

/// A figure as a Qt chart. It shows one figure at a time and needs no document.
class FigureChart : public QChart {
    Q_OBJECT

public:
    explicit FigureChart(QGraphicsItem* parent = nullptr);

    void setLook(const ChartLook& look);
    /// What can be walked through, line by line.
    [[nodiscard]] virtual QList<ChartSpot> spots() = 0;
    /// The height that the figure needs at a width, all of it legible.
    [[nodiscard]] virtual qreal heightFor(qreal width) const = 0;

protected:
    /// Draws anew what depends on the look or on the figure.
    virtual void redraw() = 0;
    [[nodiscard]] const ChartLook& look() const { return m_look; }
    /// The height of a line of the small type in which charts are labelled.
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] const QFont& smallFont() const { return m_smallFont; }
    /// A rectangle, given from left to right, where it stands in the direction of the language.
    [[nodiscard]] QRectF placed(const QRectF& rect) const;
    /// Writes in as many lines as have room; the last ends with an ellipsis when more are needed.
    void write(QPainter& painter, const QRectF& rect, int flags, const QColor& colour,
               const QString& text) const;
    [[nodiscard]] qreal textWidth(const QString& text) const;
    /// The height of the text at a width, up to so many lines.
    [[nodiscard]] qreal textHeight(const QString& text, qreal width, int mostLines) const;
    /// Paints the legend below `top`, as wide as the chart; without a painter it is only measured.
    qreal legendHeight(QPainter* painter, const QList<LegendSign>& signs, qreal width,
                       qreal top) const;

private:
    void takeFont();

    ChartLook m_look;
    QFont m_smallFont;
    qreal m_lineHeight = 0;
};

} // namespace milepost
