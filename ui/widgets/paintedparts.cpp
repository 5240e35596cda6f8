// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paintedparts.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace milepost {

namespace {

class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartAccessible(QWidget& widget, const PaintedParts& parts, int part)
        : m_widget(&widget), m_parts(parts.whileThere()), m_part(part)
    {}

    bool isValid() const override
    {
        const auto parts = m_parts.lock();
        return parts && m_part < parts->partCount();
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_parts.lock()->partWords(m_part)
                                                      : QString();
    }
    QRect rect() const override { return isValid() ? m_parts.lock()->partRect(m_part) : QRect(); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        if (!isValid())
            return state;
        state.invisible = !m_widget->isVisible();
        state.focused = m_widget->hasFocus() && m_parts.lock()->currentPart() == m_part;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid() || !m_widget->isEnabled() || !m_widget->isVisible())
            return;
        m_widget->setFocus(Qt::OtherFocusReason);
        if (!isValid()) // an editor that closed has changed what is painted
            return;
        m_parts.lock()->goToPart(m_part);
        if (name == pressAction() && isValid())
            m_parts.lock()->activatePart(m_part);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<QWidget> m_widget;
    std::weak_ptr<PaintedParts> m_parts;
    int m_part;
};

class PartsAccessible : public QAccessibleWidget {
public:
    PartsAccessible(QWidget& widget, const PaintedParts& parts)
        : QAccessibleWidget(&widget), m_parts(parts.whileThere())
    {}
    ~PartsAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    QAccessible::Role role() const override
    {
        const auto parts = m_parts.lock();
        return parts ? parts->partsRole() : QAccessible::Client;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto parts = m_parts.lock();
        if (parts && parts->currentPart() >= 0)
            state.focused = false; // the part has it
        return state;
    }
    int childCount() const override
    {
        const auto parts = m_parts.lock();
        return parts ? parts->partCount() : 0;
    }
    QAccessibleInterface* child(int part) const override
    {
        if (part < 0 || part >= childCount())
            return nullptr;
        const auto known = m_children.constFind(part);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* made = new PartAccessible(*widget(), *m_parts.lock(), part);
        m_children.insert(part, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
            if (QAccessible::accessibleInterface(*it) == child)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int part = 0; part < childCount(); ++part) {
            if (m_parts.lock()->partRect(part).contains(x, y))
                return child(part);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        const auto parts = m_parts.lock();
        return parts && widget()->hasFocus() ? child(parts->currentPart()) : nullptr;
    }

private:
    std::weak_ptr<PaintedParts> m_parts;
    mutable QHash<int, QAccessible::Id> m_children;
};

} // namespace

void tellCurrentPart(QWidget& widget, int part)
{
    if (!widget.hasFocus() || part < 0)
        return;
    // Where our interfaces are not installed the widget has no such children.
    QAccessibleInterface* own = QAccessible::queryAccessibleInterface(&widget);
    if (!own || part >= own->childCount())
        return;
    QAccessibleEvent focused(&widget, QAccessible::Focus);
    focused.setChild(part);
    QAccessible::updateAccessibility(&focused);
}

void tellPartsChanged(QWidget& widget)
{
    QAccessibleEvent reordered(&widget, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
}

QAccessibleInterface* makePartsAccessible(QWidget& widget, const PaintedParts& parts)
{
    return new PartsAccessible(widget, parts);
}

} // namespace milepost
