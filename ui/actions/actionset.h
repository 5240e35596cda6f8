// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"

namespace milepost {

/// All actions of one window, which owns them. The only place that registers them.
class ActionSet {
public:
    explicit ActionSet(WindowContext& context);

    /// The action of that id; asking for an unknown one is a mistake in the program.
    [[nodiscard]] Action& operator[](const char* id) const;
    /// In the order of the menus.
    [[nodiscard]] const QList<Action*>& all() const { return m_actions; }
    [[nodiscard]] QList<Action*> pageActions() const;

    /// Brings all of them in line with the window.
    void refresh() const;

private:
    QList<Action*> m_actions;
};

} // namespace milepost
