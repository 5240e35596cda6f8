// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibility.h"

#include "ui/widgets/paintedparts.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace milepost {

namespace {

/// As it is read: "&&" is "&", and the mark of a letter is none.
QString withoutMark(const QString& text)
{
    QString read;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        read.append(text.at(i));
    }
    return read;
}

/// Later, as a click on the screen would: what it opens must not hold up who asked.
template <class Deed>
void soon(QObject* object, Deed deed)
{
    QMetaObject::invokeMethod(object, deed, Qt::QueuedConnection);
}

class ButtonAccessible : public QAccessibleWidget {
public:
    explicit ButtonAccessible(QAbstractButton* button) : QAccessibleWidget(button) {}

    QAccessible::Role role() const override
    {
        if (menu())
            return QAccessible::ButtonMenu;
        if (!button()->isCheckable())
            return QAccessible::Button;
        const QButtonGroup* group = button()->group();
        return button()->autoExclusive() || (group && group->exclusive()) ? QAccessible::RadioButton
                                                                          : QAccessible::CheckBox;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && button()->accessibleName().isEmpty())
            return withoutMark(button()->text());
        if (kind == QAccessible::Accelerator)
            return QKeySequence::mnemonic(button()->text()).toString(QKeySequence::NativeText);
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        state.hasPopup = menu() != nullptr;
        if (const auto* box = qobject_cast<const QCheckBox*>(object()))
            state.checkStateMixed = box->checkState() == Qt::PartiallyChecked;
        if (const auto* push = qobject_cast<const QPushButton*>(object()))
            state.defaultButton = push->isDefault();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names;
        if (widget()->isEnabled())
            names.append(menu()                    ? showMenuAction()
                         : button()->isCheckable() ? toggleAction()
                                                   : pressAction());
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override
    {
        if (!widget()->isEnabled())
            return;
        if (name == pressAction() || name == toggleAction() || name == showMenuAction())
            press();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(object()); }
    QMenu* menu() const
    {
        if (const auto* push = qobject_cast<const QPushButton*>(object()))
            return push->menu();
        const auto* tool = qobject_cast<const QToolButton*>(object());
        return tool && tool->popupMode() == QToolButton::InstantPopup ? tool->menu() : nullptr;
    }
    void press() const
    {
        if (auto* push = qobject_cast<QPushButton*>(object()); push && push->menu())
            soon(push, [push] { push->showMenu(); });
        else if (auto* tool = qobject_cast<QToolButton*>(object()); tool && menu())
            soon(tool, [tool] { tool->showMenu(); });
        else
            soon(button(), [pressed = button()] { pressed->click(); });
    }
};

/// Qt gives its value as its name.
class ComboAccessible : public QAccessibleWidget {
public:
    explicit ComboAccessible(QComboBox* combo) : QAccessibleWidget(combo, QAccessible::ComboBox) {}

    int childCount() const override { return combo()->lineEdit() ? 2 : 1; }
    QAccessibleInterface* child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(combo()->view());
        return index == 1 ? QAccessible::queryAccessibleInterface(combo()->lineEdit()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (child->object() == combo()->view())
            return 0;
        return combo()->lineEdit() && child->object() == combo()->lineEdit() ? 1 : -1;
    }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    QString text(QAccessible::Text kind) const override
    {
        QString value = combo()->currentText();
        if (kind == QAccessible::Value)
            return value;
        QString said = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || value.isEmpty())
            return said;
        return said.isEmpty() ? value : QStringLiteral("%1: %2").arg(said, value);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        state.editable = combo()->isEditable();
        state.expanded = combo()->view()->isVisible();
        state.collapsed = !state.expanded;
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override
    {
        if (name != showMenuAction() && name != pressAction())
            return QAccessibleWidget::doAction(name);
        soon(combo(), [shown = combo()] {
            if (shown->view()->isVisible())
                shown->hidePopup();
            else if (shown->isEnabled())
                shown->showPopup();
        });
    }

private:
    QComboBox* combo() const { return static_cast<QComboBox*>(object()); }
};

/// An area of the window: a group where it has a name. What gives the keys to another widget never
/// has them itself.
class AreaAccessible : public QAccessibleWidget {
public:
    explicit AreaAccessible(QWidget* area) : QAccessibleWidget(area, QAccessible::Client) {}

    QAccessible::Role role() const override
    {
        if (widget()->isWindow())
            return QAccessible::Window;
        return widget()->accessibleName().isEmpty() ? QAccessible::Client : QAccessible::Grouping;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto* scrolled = qobject_cast<const QAbstractScrollArea*>(widget()->parentWidget());
        if (widget()->focusProxy() || (scrolled && scrolled->viewport() == widget())) {
            state.focusable = false;
            state.focused = false;
        }
        return state;
    }
};

QAccessibleInterface* makeAccessible(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (const auto* parts = dynamic_cast<const PaintedParts*>(widget))
        return makePartsAccessible(*widget, *parts);
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        return new ButtonAccessible(button);
    if (auto* combo = qobject_cast<QComboBox*>(widget))
        return new ComboAccessible(combo);
    if (className == QLatin1String("QWidget") || className == QLatin1String("QFrame") ||
        className == QLatin1String("QScrollArea") || className == QLatin1String("QTabWidget") ||
        className == QLatin1String("QAbstractScrollArea") ||
        className == QLatin1String("QDialogButtonBox"))
        return new AreaAccessible(widget);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeAccessible); // the same one is kept once
}

void announce(QWidget& widget)
{
    if (!widget.isVisible())
        return;
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // AT-SPI is told nothing of alerts by Qt 6.4; it passes on that words changed.
    QAccessibleEvent words(&widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&words);
}

} // namespace milepost
