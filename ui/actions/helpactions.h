// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"

namespace milepost {

class HelpAction : public Action {
    Q_OBJECT
public:
    explicit HelpAction(WindowContext& context);

protected:
    void run() override;
};

class ShortcutsAction : public Action {
    Q_OBJECT
public:
    explicit ShortcutsAction(WindowContext& context);

protected:
    void run() override;
};

class AboutAction : public Action {
    Q_OBJECT
public:
    explicit AboutAction(WindowContext& context);

protected:
    void run() override;
};

} // namespace milepost
