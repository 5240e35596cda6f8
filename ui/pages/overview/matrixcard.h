// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/overview.h"

#include <QRadioButton>

namespace milepost {

/// Where one matrix stands, and the choice of which one is looked at: name, index and target, stage
/// in words, coverage and confidence.
class MatrixCard : public QRadioButton {
    Q_OBJECT

public:
    explicit MatrixCard(QWidget* parent = nullptr);

    void setMatrix(const MatrixOverview& matrix);
    [[nodiscard]] const MatrixId& matrix() const { return m_matrix.matrix; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString indexText() const;

    MatrixOverview m_matrix;
};

} // namespace milepost
