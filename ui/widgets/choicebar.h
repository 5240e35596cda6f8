// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace milepost {

/// One of the answers of a ChoiceBar. `name` is what a screen reader says, the text where it is
/// empty; `key` chooses it while the bar has the focus.
struct Choice {
    QString text;
    QString name = {};
    QString toolTip = {};
    QChar key = {};
};

/// A row of answers of which at most one holds. One stop for the Tab key; arrows go from answer to
/// answer, Space or Enter chooses, as do the answers' own keys. What is shown as chosen is only
/// ever what setCurrent() said.
class ChoiceBar : public QWidget {
    Q_OBJECT

public:
    ChoiceBar(const QString& question, const QList<Choice>& choices, QWidget* parent = nullptr);

    /// -1: none of them.
    void setCurrent(int choice);
    [[nodiscard]] int current() const { return m_current; }
    void setChoiceEnabled(int choice, bool enabled);
    void setQuestion(const QString& question);
    [[nodiscard]] QToolButton* button(int choice) const { return m_buttons.at(choice); }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void chosen(int choice);

private:
    void choose(int choice);
    [[nodiscard]] bool handleKey(int from, int key, const QString& text);
    void moveFocus(int from, int step);
    void updateTabStop();

    QList<Choice> m_choices;
    QList<QToolButton*> m_buttons;
    int m_current = -1;
};

} // namespace milepost
