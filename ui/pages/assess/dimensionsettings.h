// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace milepost {

class AssessContext;
class ChoiceBar;
class SteadyLabel;
class TextField;

/// Target, weight, and whether the dimension applies at all, with the reason where it does not.
class DimensionSettings : public QWidget {
    Q_OBJECT

public:
    explicit DimensionSettings(AssessContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ChoiceBar& target() const { return *m_target; }
    [[nodiscard]] ChoiceBar& weight() const { return *m_weight; }
    [[nodiscard]] QCheckBox& notApplicable() const { return *m_notApplicable; }
    [[nodiscard]] TextField& notApplicableReason() const { return *m_reason; }

private:
    void refresh();
    void start();
    void toggleNotApplicable(bool on);
    void writeReason(const QString& text);

    AssessContext& m_context;
    ChoiceBar* m_target;
    ChoiceBar* m_weight;
    QCheckBox* m_notApplicable;
    TextField* m_reason;
    SteadyLabel* m_hint;
    bool m_asking = false; ///< ticked, but without a reason so far
};

} // namespace milepost
