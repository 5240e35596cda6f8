// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/matrix.h"

#include <QFrame>

class QBoxLayout;

namespace milepost {

class AssessContext;
class IndicatorRow;
class TextLabel;

/// What a dimension looks like at one stage: its descriptor and its indicators with their answers.
class StageCard : public QFrame {
    Q_OBJECT

public:
    StageCard(AssessContext& context, const Cell& cell, QWidget* parent = nullptr);

    [[nodiscard]] const QList<IndicatorRow*>& rows() const { return m_rows; }
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    AssessContext& m_context;
    int m_stage;
    bool m_reached = false; ///< the dimension stands at this stage
    TextLabel* m_heading = nullptr;
    QList<IndicatorRow*> m_rows;
};

/// The three stages of the shown dimension, side by side where there is room, otherwise one below
/// the other.
class StageCards : public QWidget {
    Q_OBJECT

public:
    explicit StageCards(AssessContext& context, QWidget* parent = nullptr);

    /// Brings the keyboard to an indicator; false when the dimension has none of that id.
    bool focusIndicator(const IndicatorId& indicator) const;
    [[nodiscard]] QList<IndicatorRow*> rows() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void refresh();

    AssessContext& m_context;
    QBoxLayout* m_layout;
    QList<StageCard*> m_cards;
};

} // namespace milepost
