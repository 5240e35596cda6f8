// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagetoolbar.h"

#include "ui/actions/action.h"

#include <QToolButton>

namespace milepost {

namespace {

void makeReachable(const QToolBar& bar, QAction* action, Qt::ToolButtonStyle style)
{
    auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(action));
    if (!button)
        return;
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(style);
    button->setAccessibleName(action->iconText());
}

} // namespace

PageToolBar::PageToolBar(const QList<QAction*>& general, QWidget* parent) : QToolBar(parent)
{
    setObjectName(QStringLiteral("pageToolBar"));
    setWindowTitle(tr("Tools of the page"));
    setAccessibleName(windowTitle());
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_gap = addWidget(stretch);
    for (QAction* action : general) {
        addAction(action);
        makeReachable(*this, action, Qt::ToolButtonIconOnly);
    }
}

void PageToolBar::setPageActions(const QList<QAction*>& actions)
{
    for (QAction* action : std::as_const(m_pageActions))
        removeAction(action);
    m_pageActions.clear();
    for (QAction* action : actions) {
        if (action->priority() == QAction::LowPriority)
            continue;
        m_pageActions.append(action);
        insertAction(m_gap, action);
        makeReachable(*this, action, Qt::ToolButtonTextBesideIcon);
    }
}

} // namespace milepost
