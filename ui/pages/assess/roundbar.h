// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace milepost {

class AssessContext;

/// What the votes of the dimension call for: go on, talk, or vote a second time; and the second
/// round itself. Both rounds stay; the second one counts.
class RoundBar : public QWidget {
    Q_OBJECT

public:
    explicit RoundBar(AssessContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton& secondRoundButton() const { return *m_start; }

private:
    void refresh();
    void start();
    void withdraw();

    AssessContext& m_context;
    QLabel* m_advice;
    QPushButton* m_start;
    QPushButton* m_withdraw;
};

} // namespace milepost
