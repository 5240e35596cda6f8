// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace milepost {

class TextField;
class TextLabel;

/// The definition card: how the chosen values are counted, and what can be changed about it.
class DefinitionBar : public QWidget {
    Q_OBJECT

public:
    explicit DefinitionBar(QWidget* parent = nullptr);

    /// Shows the definition of one value; `editable` is false where nothing is recorded yet.
    void setDefinition(const MetricDefinition& definition, bool editable, const QString& currency);

signals:
    /// Another definition was chosen for the values in the chosen cells.
    void edited(const milepost::MetricDefinition& definition);
    /// The definition is wanted for all periods.
    void spreadRequested();
    void refused(const QString& sentence);

private:
    [[nodiscard]] QString shownCohort() const;
    void takeCohort();
    void takeSmallest();
    void showDefinition();

    MetricDefinition m_definition;
    TextField* m_cohort;
    QComboBox* m_basis;
    QComboBox* m_usage;
    TextField* m_smallest;
    TextLabel* m_currency;
    QPushButton* m_spread;
};

} // namespace milepost
