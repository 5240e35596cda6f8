// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"

namespace milepost {

/// Goes to a page. Its key is Ctrl and the page's number among the seven pages of the program, so
/// that the number stays the same whichever pages there are.
class GoToPageAction : public Action {
    Q_OBJECT
public:
    GoToPageAction(WindowContext& context, const PageName& page);
    void refresh() override;

protected:
    void run() override;

private:
    PageId m_page;
};

/// Back to where one was before the last jump.
class BackAction : public Action {
    Q_OBJECT
public:
    explicit BackAction(WindowContext& context);
    void refresh() override;

protected:
    void run() override;
};

class ForwardAction : public Action {
    Q_OBJECT
public:
    explicit ForwardAction(WindowContext& context);
    void refresh() override;

protected:
    void run() override;
};

class CommandPaletteAction : public Action {
    Q_OBJECT
public:
    explicit CommandPaletteAction(WindowContext& context);

protected:
    void run() override;
};

} // namespace milepost
