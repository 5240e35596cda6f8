// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"
#include "ui/actions/shownengagement.h"
#include "ui/view/pagename.h"

namespace milepost {

/// Goes to a page. Its key is Ctrl and the page's number among the seven pages of the program, so
/// that the number stays the same whichever pages there are.
class GoToPageAction : public Action {
    Q_OBJECT
public:
    GoToPageAction(QWidget& window, ShownNow shown, const PageName& page);
    void refresh() override;

protected:
    void run() override;

private:
    ShownNow m_shown;
    PageId m_page;
};

/// Back to where one was before the last jump.
class BackAction : public Action {
    Q_OBJECT
public:
    BackAction(QWidget& window, ShownNow shown);
    void refresh() override;

protected:
    void run() override;

private:
    ShownNow m_shown;
};

class ForwardAction : public Action {
    Q_OBJECT
public:
    ForwardAction(QWidget& window, ShownNow shown);
    void refresh() override;

protected:
    void run() override;

private:
    ShownNow m_shown;
};

/// Leads the keys from one part of the window to the next, or back.
class PaneAction : public Action {
    Q_OBJECT
public:
    enum class Way { Forward, Back };
    PaneAction(QWidget& window, ShownNow shown, Way way);
    void refresh() override;

protected:
    void run() override;

private:
    ShownNow m_shown;
    Way m_way;
};

/// Opens the search for everything that the window has.
class CommandPaletteAction : public Action {
    Q_OBJECT
public:
    CommandPaletteAction(QWidget& window, std::function<void()> search);

protected:
    void run() override;

private:
    std::function<void()> m_search;
};

} // namespace milepost
