// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/profilefigure.h"
#include "ui/widgets/paintedparts.h"

#include <QChartView>

namespace milepost {

class ProfileChart;

/// Shows a profile and lets a person walk through its rows: with Up, Down, Home and End, or the
/// mouse; Enter or a click asks for the dimension. Values are in tool tips, and for screen readers
/// each row is a child; the description is the figure's alternative text or the sentence of the
/// current row.
class ProfileChartView : public QChartView, public PaintedParts {
    Q_OBJECT

public:
    explicit ProfileChartView(QWidget* parent = nullptr);

    void setFigure(const ProfileFigure& figure, const QString& altText);
    [[nodiscard]] int currentRow() const { return m_current; } ///< −1: none
    void setCurrentRow(int row);
    /// Brings a dimension's row into focus; nothing happens when it is not shown.
    void setCurrentDimension(const DimensionId& dimension);

    [[nodiscard]] int partCount() const override { return rowCount(); }
    [[nodiscard]] QString partWords(int part) const override { return rowWords(part); }
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int currentPart() const override { return m_current; }
    void goToPart(int part) override { setCurrentRow(part); }
    void activatePart(int part) override { activate(part); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dimensionActivated(const milepost::DimensionId& dimension);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyLook();
    void describe();
    void activate(int row);
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int rowAt(const QPoint& position) const;
    [[nodiscard]] QString rowWords(int row) const;

    ProfileChart* m_chart;
    QString m_altText;
    int m_current = -1;
    int m_pressed = -1;
};

} // namespace milepost
