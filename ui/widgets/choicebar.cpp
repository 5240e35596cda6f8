// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebar.h"

#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QToolButton>

namespace milepost {

ChoiceBar::ChoiceBar(const QString& question, const QList<Choice>& choices, QWidget* parent)
    : QWidget(parent), m_choices(choices)
{
    auto* layout = new FlowLayout(2, this);
    auto* group = new QButtonGroup(this); // which answer holds is said from outside
    group->setExclusive(false);
    for (const Choice& choice : choices) {
        auto* button = new QToolButton(this);
        button->setText(choice.text);
        button->setCheckable(true);
        button->setAutoExclusive(true); // to whoever asks: at most one of them holds
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setToolTip(choice.toolTip);
        button->installEventFilter(this);
        const int index = static_cast<int>(m_buttons.size());
        connect(button, &QToolButton::clicked, this, [this, index] { choose(index); });
        layout->addWidget(button);
        group->addButton(button);
        m_buttons.append(button);
    }
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setQuestion(question);
    updateTabStop();
}

void ChoiceBar::setQuestion(const QString& question)
{
    setAccessibleName(question);
    for (int i = 0; i < m_buttons.size(); ++i) {
        const Choice& choice = m_choices[i];
        m_buttons[i]->setAccessibleName(
            tr("%1: %2").arg(question, choice.name.isEmpty() ? choice.text : choice.name));
    }
}

void ChoiceBar::setCurrent(int choice)
{
    m_current = choice;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == choice);
    updateTabStop();
}

void ChoiceBar::setChoiceEnabled(int choice, bool enabled)
{
    m_buttons[choice]->setEnabled(enabled);
    updateTabStop();
}

/// The Tab key stops at the chosen answer, or at the first that can be chosen.
void ChoiceBar::updateTabStop()
{
    int stop = m_current;
    for (int i = 0; stop < 0 && i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isEnabled())
            stop = i;
    }
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(stop >= 0 ? m_buttons[stop] : nullptr);
}

void ChoiceBar::choose(int choice)
{
    setCurrent(m_current); // the click has toggled the button; what holds is not ours to say
    emit chosen(choice);
}

void ChoiceBar::moveFocus(int from, int step)
{
    for (int i = from + step; i >= 0 && i < m_buttons.size(); i += step) {
        if (m_buttons[i]->isEnabled()) {
            m_buttons[i]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

bool ChoiceBar::handleKey(int from, int key, const QString& text)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        moveFocus(from, -forward);
        return true;
    case Qt::Key_Right:
        moveFocus(from, forward);
        return true;
    case Qt::Key_Home:
        moveFocus(-1, 1);
        return true;
    case Qt::Key_End:
        moveFocus(static_cast<int>(m_buttons.size()), -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(from);
        return true;
    default:
        break;
    }
    for (int i = 0; i < m_choices.size(); ++i) {
        if (!m_choices[i].key.isNull() &&
            text.compare(m_choices[i].key, Qt::CaseInsensitive) == 0 && m_buttons[i]->isEnabled()) {
            choose(i);
            return true;
        }
    }
    return false;
}

bool ChoiceBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int from = static_cast<int>(m_buttons.indexOf(qobject_cast<QToolButton*>(watched)));
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier ||
                           key->modifiers() == Qt::ShiftModifier;
        if (from >= 0 && plain && handleKey(from, key->key(), key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace milepost
