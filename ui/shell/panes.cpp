// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panes.h"

#include <QSplitter>

namespace milepost {

namespace {

/// The innermost pane that a widget is in; null: in none.
QWidget* paneOf(QWidget* widget, const QList<QWidget*>& panes)
{
    while (widget && !panes.contains(widget))
        widget = widget->parentWidget();
    return widget;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as splitters stand in one another
void addPanes(QWidget* area, QList<QWidget*>& panes)
{
    panes.append(area);
    QList<QSplitter*> splitters = area->findChildren<QSplitter*>();
    if (auto* itself = qobject_cast<QSplitter*>(area))
        splitters.prepend(itself);
    for (const QSplitter* splitter : splitters) {
        for (int part = 0; part < splitter->count(); ++part) {
            QWidget* widget = splitter->widget(part);
            if (widget->isVisible() && !panes.contains(widget) &&
                paneOf(widget->parentWidget(), panes) == area)
                addPanes(widget, panes);
        }
    }
}

bool takesKeys(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// What gets the keys when one comes to a pane; null: it has nothing for them.
QWidget* entranceOf(QWidget* pane, const QList<QWidget*>& panes)
{
    QWidget* last = pane->focusWidget();
    if (last && takesKeys(*last) && paneOf(last, panes) == pane)
        return last;
    for (QWidget* at = pane->nextInFocusChain(); at != pane; at = at->nextInFocusChain()) {
        if (takesKeys(*at) && paneOf(at, panes) == pane)
            return at;
    }
    return takesKeys(*pane) ? pane : nullptr;
}

} // namespace

void goToPane(const QList<QWidget*>& areas, bool forward)
{
    QList<QWidget*> panes;
    for (QWidget* area : areas) {
        if (area && area->isVisible())
            addPanes(area, panes);
    }
    if (panes.isEmpty())
        return;
    const qsizetype count = panes.size();
    const qsizetype here = panes.indexOf(paneOf(panes.first()->window()->focusWidget(), panes));
    const qsizetype step = forward ? 1 : count - 1;
    qsizetype next = here < 0 && !forward ? 0 : here;
    for (qsizetype tried = 0; tried < count; ++tried) {
        next = (next + step) % count;
        if (QWidget* entrance = entranceOf(panes.at(next), panes)) {
            entrance->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace milepost
