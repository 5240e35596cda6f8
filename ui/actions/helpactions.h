// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"
#include "ui/actions/helpwork.h"

namespace milepost {

class HelpAction : public Action {
    Q_OBJECT
public:
    HelpAction(QWidget& window, HelpWork& help);

protected:
    void run() override;

private:
    HelpWork& m_help;
};

class ShortcutsAction : public Action {
    Q_OBJECT
public:
    ShortcutsAction(QWidget& window, HelpWork& help);

protected:
    void run() override;

private:
    HelpWork& m_help;
};

class AboutAction : public Action {
    Q_OBJECT
public:
    AboutAction(QWidget& window, HelpWork& help);

protected:
    void run() override;

private:
    HelpWork& m_help;
};

} // namespace milepost
