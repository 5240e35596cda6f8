// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roadmap/roadmapaccessible.h"

#include "ui/pages/roadmap/roadmapview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace milepost {

namespace {

class BarAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BarAccessible(RoadmapView& view, int index) : m_view(&view), m_index(index) {}

    bool isValid() const override { return m_view && m_index < m_view->bars().size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->bar(place()).words : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect here = m_view->barRect(place());
        return {m_view->viewport()->mapToGlobal(here.topLeft()), here.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.extSelectable = true;
        if (isValid()) {
            const PlayId play = m_view->bar(place()).play;
            state.selected = m_view->isSelected(play);
            state.focused = play == m_view->current() && m_view->hasFocus();
        }
        state.offscreen = isValid() && !m_view->body().intersects(QRectF(m_view->barRect(place())));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        const PlayId play = m_view->bar(place()).play;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->select(play);
        if (name == pressAction())
            emit m_view->opened(play);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] BarPlace place() const { return m_view->bars().at(m_index); }

    QPointer<RoadmapView> m_view;
    int m_index;
};

class RoadmapAccessible : public QAccessibleWidget {
public:
    explicit RoadmapAccessible(RoadmapView* view)
        : QAccessibleWidget(view, QAccessible::List), m_view(view)
    {}
    ~RoadmapAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_view->bars().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.constFind(index);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* made = new BarAccessible(*m_view, index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(made));
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
        const QPoint here = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (m_view->barRect(m_view->bars().at(i)).contains(here))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_view->hasFocus() ? child(static_cast<int>(m_view->indexOf(m_view->current())))
                                  : nullptr;
    }

private:
    RoadmapView* m_view;
    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeRoadmapAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<RoadmapView*>(object);
    return view ? new RoadmapAccessible(view) : nullptr;
}

} // namespace

void installRoadmapAccessibility()
{
    QAccessible::installFactory(makeRoadmapAccessible); // the same one is kept once
}

} // namespace milepost
