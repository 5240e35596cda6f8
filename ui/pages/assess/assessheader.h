// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assess/figureheader.h"

class QComboBox;

namespace milepost {

class AssessmentListModel;
class TextLabel;

/// Which assessment is shown, what it is about, and what its dimensions say together.
class AssessHeader : public FigureHeader {
    Q_OBJECT

public:
    explicit AssessHeader(AssessContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& assessments() const { return *m_assessments; }

private:
    void refresh();
    void showFigures();

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
