// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"

#include <QWidget>

class QPushButton;

namespace milepost {

/// What the page shows as long as there is no assessment: what to do next, with a button for each
/// matrix.
class NoAssessment : public QWidget {
    Q_OBJECT

public:
    explicit NoAssessment(const Content& content, QWidget* parent = nullptr);

    [[nodiscard]] const QList<QPushButton*>& matrixButtons() const { return m_matrices; }
    void setWritable(bool writable);

signals:
    void matrixChosen(const milepost::MatrixId& matrix);
    void moreRequested();

private:
    QList<QPushButton*> m_matrices;
    QPushButton* m_more;
};

} // namespace milepost
