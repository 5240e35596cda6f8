// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace milepost {

/// The slim bar above a page: what the page can do, then undo, redo and search. Every button can be
/// reached with Tab.
class PageToolBar : public QToolBar {
    Q_OBJECT

public:
    /// `general` are the actions that are the same for all pages.
    explicit PageToolBar(const QList<QAction*>& general, QWidget* parent = nullptr);

    /// Those of low priority stay in the menu, so that undo and redo are never crowded out.
    void setPageActions(const QList<QAction*>& actions);

private:
    QAction* m_gap = nullptr; ///< page actions stand before it
    QList<QAction*> m_pageActions;
};

} // namespace milepost
