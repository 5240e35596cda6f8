// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/overview.h"

#include <QRadioButton>

namespace milepost {

class LinkRow;

/// Where one matrix stands, and the choice of which one is looked at: name, index and target, stage
/// in words, coverage and confidence, and the date that they are of. A row in it leads to another
/// assessment of the matrix that is newer or under way.
class MatrixCard : public QRadioButton {
    Q_OBJECT

public:
    explicit MatrixCard(QWidget* parent = nullptr);

    void setMatrix(const MatrixOverview& matrix);
    [[nodiscard]] const MatrixId& matrix() const { return m_matrix.matrix; }
    /// Hidden where there is no other assessment.
    [[nodiscard]] LinkRow* other() const { return m_other; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void followed(const milepost::OverviewLink& link);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString indexText() const;
    [[nodiscard]] int figuresHeight() const;
    void placeOther();

    MatrixOverview m_matrix;
    LinkRow* m_other;
};

} // namespace milepost
