// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assess/figureheader.h"

class QPushButton;

namespace milepost {

class SteadyLabel;
class TextLabel;

/// Name, question and figures of the shown dimension, and how many findings there are about it or
/// its assessment. Its height does not depend on votes and findings.
class DimensionHeader : public FigureHeader {
    Q_OBJECT

public:
    explicit DimensionHeader(AssessContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton& findingsButton() const { return *m_findings; }

signals:
    void findingsRequested();

private:
    void refresh();
    void showFigures();
    void showFindings();

    TextLabel* m_name;
    TextLabel* m_question;
    SteadyLabel* m_status;
    QPushButton* m_findings;
    FigureButton* m_score;
    FigureButton* m_consensus;
    FigureButton* m_confidence;
    FigureButton* m_gap;
};

} // namespace milepost
