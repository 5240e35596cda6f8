// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/accessiblewalk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QSet>
#include <QWidget>

namespace milepost::test {

namespace {

bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::ToolBar:
    case QAccessible::Link:
    case QAccessible::Chart:
    case QAccessible::Graphic:
    case QAccessible::Document:
    case QAccessible::Dialog:
    case QAccessible::Window:
        return true;
    default:
        return false;
    }
}

/// Parts that Qt makes inside a control, which speaks for them.
bool isInnerPart(const QAccessibleInterface& item)
{
    const QObject* object = item.object();
    if (!object)
        return false;
    if (object->objectName().startsWith(QLatin1String("qt_")))
        return true;
    const QObject* parent = object->parent();
    return parent &&
           (qobject_cast<const QComboBox*>(parent) || parent->inherits("QAbstractSpinBox") ||
            parent->inherits("QComboBoxPrivateContainer"));
}

QString placeOf(QAccessibleInterface* item)
{
    QStringList parts;
    for (QAccessibleInterface* at = item; at; at = at->parent()) {
        const QObject* object = at->object();
        if (!object)
            continue;
        parts.prepend(QString::fromLatin1(object->metaObject()->className()) + u'(' +
                      object->objectName() + u')');
    }
    return parts.join(QLatin1String(" > "));
}

void walk(QAccessibleInterface* item, QStringList& found, QSet<QAccessibleInterface*>& seen)
{
    if (!item || !item->isValid() || seen.contains(item) || item->state().invisible)
        return;
    seen.insert(item);
    if (needsName(item->role()) && !isInnerPart(*item) &&
        item->text(QAccessible::Name).trimmed().isEmpty())
        found.append(QStringLiteral("role %1: %2").arg(item->role()).arg(placeOf(item)));
    // Rows of a list or table have the text of their model, which its own test looks at.
    if (item->tableInterface())
        return;
    for (int i = 0; i < item->childCount(); ++i)
        walk(item->child(i), found, seen);
}

bool takesKeyboard(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() != Qt::NoFocus &&
           !widget.focusProxy() && !widget.inherits("QAbstractScrollAreaScrollBarContainer");
}

} // namespace

QStringList controlsWithoutName(QWidget& root)
{
    QStringList found;
    QSet<QAccessibleInterface*> seen;
    walk(QAccessible::queryAccessibleInterface(&root), found, seen);
    return found;
}

QStringList controlsOutsideTheTabOrder(QWidget& root)
{
    // The chain of focus is a ring through all widgets of the window.
    QSet<const QWidget*> reached;
    QWidget* at = root.nextInFocusChain();
    while (at && at != &root && !reached.contains(at)) {
        reached.insert(at);
        at = at->nextInFocusChain();
    }
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!takesKeyboard(*widget) || widget->window() != root.window())
            continue;
        const bool tab = (widget->focusPolicy() & Qt::TabFocus) && reached.contains(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool byArrows = button && button->group() && !button->isChecked();
        if (!tab && !byArrows)
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u'(' +
                         widget->objectName() + u')');
    }
    return found;
}

} // namespace milepost::test
