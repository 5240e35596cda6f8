// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace milepost {

class AssessContext;
class AssessmentListModel;
class FigureButton;
class TextLabel;

/// Which assessment is shown, what it is about, and what its dimensions say together.
class AssessHeader : public QWidget {
    Q_OBJECT

public:
    explicit AssessHeader(AssessContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& assessments() const { return *m_assessments; }
    [[nodiscard]] QList<FigureButton*> figures() const;

private:
    void refresh();
    void showFigures();

    AssessContext& m_context;
    AssessmentListModel* m_model;
    QComboBox* m_assessments;
    TextLabel* m_facts;
    FigureButton* m_index;
    FigureButton* m_target;
    FigureButton* m_stage;
    FigureButton* m_coverage;
    FigureButton* m_consensus;
    FigureButton* m_confidence;
};

} // namespace milepost
