// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help/shortcutlist.h"

#include "ui/actions/action.h"
#include "ui/language/commonwords.h"

namespace milepost {

namespace {

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

QString rowsOf(const ShortcutGroup& group)
{
    QString rows;
    for (const QAction* action : group.actions) {
        if (action->shortcuts().isEmpty())
            continue;
        rows += QStringLiteral("<tr><td>%1</td><td width=\"24\"></td><td><b>%2</b></td></tr>")
                    .arg(plainText(*action).toHtmlEscaped(), keysOf(*action).toHtmlEscaped());
    }
    return rows;
}

} // namespace

QString shortcutsInLine(const QList<const QAction*>& actions)
{
    QStringList parts;
    for (const QAction* action : actions)
        parts.append(QStringLiteral("%1 (%2)").arg(plainText(*action), keysOf(*action)));
    return parts.join(QStringLiteral(", "));
}

QString shortcutsAsHtml(const QList<ShortcutGroup>& groups)
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(common::keyboardShortcuts());
    for (const ShortcutGroup& group : groups) {
        const QString rows = rowsOf(group);
        if (!rows.isEmpty())
            html += QStringLiteral("<h2>%1</h2><table cellpadding=\"3\">%2</table>")
                        .arg(group.title.toHtmlEscaped(), rows);
    }
    return html;
}

} // namespace milepost
