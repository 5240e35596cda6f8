// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace milepost {

class AssessContext;
class FigureButton;

/// Name, question and figures of the shown dimension; every figure explains itself.
class DimensionHeader : public QWidget {
    Q_OBJECT

public:
    explicit DimensionHeader(AssessContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QList<FigureButton*> figures() const;

private:
    void refresh();

    AssessContext& m_context;
    QLabel* m_name;
    QLabel* m_question;
    QLabel* m_status;
    FigureButton* m_score;
    FigureButton* m_consensus;
    FigureButton* m_confidence;
    FigureButton* m_gap;
};

} // namespace milepost
