// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace milepost {

class AssessContext;
class SteadyLabel;

/// What the votes of the dimension call for: go on, talk, or vote a second time, or what was
/// agreed; and the second round itself. Both rounds stay; the second one counts. Not there where
/// only one person scores.
class RoundBar : public QWidget {
    Q_OBJECT

public:
    explicit RoundBar(AssessContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton& secondRoundButton() const { return *m_start; }
    [[nodiscard]] QPushButton& withdrawButton() const { return *m_withdraw; }
    [[nodiscard]] QString advice() const;

signals:
    /// The second round has begun; its votes can be entered.
    void begun();

private:
    void refresh();
    void start();
    void withdraw();

    AssessContext& m_context;
    SteadyLabel* m_advice;
    QPushButton* m_start;
    QPushButton* m_withdraw;
};

} // namespace milepost
