// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;

namespace milepost {

/// Actions that belong together, such as those of the window or of a page.
struct ShortcutGroup {
    QString title;
    QList<QAction*> actions;
};

/// "Overview (Ctrl+1), Assess (Ctrl+2)": the actions and their keys in one line.
[[nodiscard]] QString shortcutsInLine(const QList<const QAction*>& actions);

/// The keys of all these actions as HTML; actions without a key are left out.
[[nodiscard]] QString shortcutsAsHtml(const QList<ShortcutGroup>& groups);

} // namespace milepost
