// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace milepost {

class TextLabel;

/// What a page says while it has nothing to show: what is missing, what to do about it, and a
/// button that leads there.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setWords(const QString& heading, const QString& text, const QString& button);
    [[nodiscard]] QPushButton& button() const { return *m_button; }

signals:
    void followed();

private:
    TextLabel* m_heading;
    TextLabel* m_text;
    QPushButton* m_button;
};

} // namespace milepost
