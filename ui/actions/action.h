// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QWidget;

namespace milepost {

/// Something that a person can do from a menu, a tool bar, the command palette or with a key. A
/// subclass says in its constructor what it is called and which services it needs, in run() what it
/// does and in refresh() when it can be done. It belongs to its window; the services outlive it.
class Action : public QAction {
    Q_OBJECT

public:
    /// The name of the action in the program, such as `file.open`; also its object name.
    [[nodiscard]] QString id() const { return objectName(); }

    /// What the command palette calls it: the text, unless that needs its menu to be understood.
    [[nodiscard]] virtual QString searchTitle() const;

    /// Brings text, enabled and checked state in line with the window.
    virtual void refresh() {}

protected:
    Action(const QString& id, QWidget& window);

    virtual void run() = 0;

    /// Text, and a tool tip that tells the shortcut too.
    void setWords(const QString& text, const QString& explanation);
    /// The platform's keys for `key`, or `fallback` where it has none.
    void setStandardKey(QKeySequence::StandardKey key, const QKeySequence& fallback = {});
};

/// What a menu shows as the action's text: without the mark of its letter and the ellipsis.
[[nodiscard]] QString plainText(const QAction& action);

/// `tip` with the shortcut of the action behind it.
[[nodiscard]] QString tipWithShortcut(const QString& tip, const QKeySequence& shortcut);

} // namespace milepost
