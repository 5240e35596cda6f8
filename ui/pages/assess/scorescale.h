// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assess/scalelayout.h"

#include <QWidget>

namespace milepost {

/// The half-stage scale with every vote as a mark of its function, the median, the hint, the agreed
/// score and the target. A click or the keyboard (arrows, digits, Enter) picks a score. For screen
/// readers it is a slider.
class ScoreScale : public QWidget {
    Q_OBJECT

public:
    explicit ScoreScale(QWidget* parent = nullptr);

    void showFigure(const ScaleFigure& figure);
    /// Whether what is picked is somebody's own score; otherwise it is proposed to agree on.
    void setOwnScore(bool own) { m_ownScore = own; }
    /// The score that would be taken, drawn as a frame; nothing: none.
    void setProposed(std::optional<HalfStage> score);
    [[nodiscard]] std::optional<HalfStage> proposed() const { return m_proposed; }
    /// Picks the score that many half stages up or down, where there is one.
    void step(int by);
    [[nodiscard]] const ScaleFigure& figure() const { return m_figure; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// The cell of a score in the widget's coordinates, for tests.
    [[nodiscard]] QRect cellOf(HalfStage score) const;

signals:
    void picked(milepost::HalfStage score);
    /// Enter on the proposed score: the person is ready to record it.
    void confirmed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] ScaleLayout layoutFor(int width) const;
    [[nodiscard]] QString tipAt(const QPointF& point) const;

    ScaleFigure m_figure;
    std::optional<HalfStage> m_proposed;
    bool m_ownScore = false;
};

} // namespace milepost

Q_DECLARE_METATYPE(milepost::HalfStage)
