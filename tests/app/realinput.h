// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <QStringList>

class QScrollArea;
class QWidget;

namespace milepost::test {

/// A hand on the mouse and the keyboard of the X display: what is pressed goes through the display
/// server to whatever window is there. Counts what a person would count as actions. Needs xdotool.
class RealInput {
public:
    /// Moves to the middle of a widget, or to a point of it, and clicks.
    void click(const QWidget& widget);
    void click(const QWidget& widget, const QPoint& point);
    /// Brings a widget of a scroll area into view with the wheel; no action when it is there.
    void scrollTo(const QWidget& widget, const QScrollArea& area);
    /// Types a text, as one action.
    void type(const QString& text);
    /// Presses one key or chord in X's names: "Return", "ctrl+z".
    void press(const QString& key);

    [[nodiscard]] int actions() const { return m_actions; }

private:
    void run(const QStringList& arguments);

    int m_actions = 0;
};

} // namespace milepost::test
