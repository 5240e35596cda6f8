// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/matrix.h"

#include <QWidget>

class QToolButton;

namespace milepost {

class AssessContext;
class ChoiceBar;
class TextField;
class TextLabel;

/// One indicator with its answer: yes, no, or not asked; and a line of note once it is answered.
class IndicatorRow : public QWidget {
    Q_OBJECT

public:
    IndicatorRow(AssessContext& context, const Indicator& indicator, QWidget* parent = nullptr);

    [[nodiscard]] const IndicatorId& indicatorId() const { return m_id; }
    [[nodiscard]] ChoiceBar& answer() const { return *m_answer; }

    /// Shows what is recorded now.
    void refresh();
    void takeFocus();

private:
    void choose(int choice);
    void write(const QString& note);

    AssessContext& m_context;
    IndicatorId m_id;
    TextLabel* m_text;
    ChoiceBar* m_answer;
    QToolButton* m_noteButton;
    TextField* m_note;
};

} // namespace milepost
