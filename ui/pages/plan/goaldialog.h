// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"

#include <QDialog>

class QComboBox;
class QListWidget;

namespace milepost {

class CheckedField;
class NumberField;
class OptionalDateField;
class TextLabel;

/// Asks for one goal: metric, where it stands and since when, where it should be and by when, and
/// the roles that answer for it. It only asks. Percentages are typed as "95" or "95 %".
class GoalDialog : public QDialog {
    Q_OBJECT

public:
    /// `goals` are those there are; a metric that has one already is not offered. `existing` is
    /// the goal to change, or null for a new one, whose baseline begins with the latest value of
    /// the metric. Content and engagement must outlive the dialog.
    GoalDialog(const Content& content, const Engagement& engagement, const QList<Goal>& goals,
               const Goal* existing, QWidget* parent = nullptr);

    [[nodiscard]] Goal answer() const;

    void accept() override;
    void reject() override;

private:
    void showMetric();
    void proposeBaseline();
    [[nodiscard]] double typedFactor() const; ///< from what is stored to what is typed
    /// The field that holds what cannot be, with the reason beside it; null when all can.
    CheckedField* impossibleField();
    [[nodiscard]] const Metric* shownMetric() const;
    [[nodiscard]] std::optional<double> stored(const NumberField& field) const;

    const Content& m_content;
    const Engagement& m_engagement;
    Goal m_goal;
    QComboBox* m_metric;
    TextLabel* m_about;
    NumberField* m_baseline;
    OptionalDateField* m_baselineDate;
    NumberField* m_target;
    OptionalDateField* m_targetDate;
    QListWidget* m_owners;
    std::optional<double> m_proposed; ///< the baseline as it was proposed
    QDate m_proposedDate;
    Goal m_first; ///< the answer when the dialog opened
};

} // namespace milepost
