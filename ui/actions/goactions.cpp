// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/goactions.h"

#include "ui/language/commonwords.h"
#include "ui/theme/icons.h"

namespace milepost {

GoToPageAction::GoToPageAction(QWidget& window, ShownNow shown, const PageName& page)
    : Action(QStringLiteral("go.page%1").arg(static_cast<int>(page.id) + 1), window),
      m_shown(std::move(shown)), m_page(page.id)
{
    setShortcut(
        QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(m_page))));
    setWords(page.title, tr("Go to %1").arg(page.title));
    setIcon(themeIcon(page.iconName));
}

void GoToPageAction::refresh()
{
    setEnabled(m_shown());
}

void GoToPageAction::run()
{
    Place place;
    place.page = m_page;
    if (ShownEngagement* shown = m_shown())
        shown->goTo(place);
}

BackAction::BackAction(QWidget& window, ShownNow shown)
    : Action(QStringLiteral("go.back"), window), m_shown(std::move(shown))
{
    setStandardKey(QKeySequence::Back, QKeySequence(Qt::ALT | Qt::Key_Left));
    setWords(tr("&Back"), tr("Back to where you were"));
    setIcon(themeIcon(QStringLiteral("back")));
}

void BackAction::refresh()
{
    const ShownEngagement* shown = m_shown();
    setEnabled(shown && shown->canGoBack());
}

void BackAction::run()
{
    if (ShownEngagement* shown = m_shown())
        shown->goBack();
}

ForwardAction::ForwardAction(QWidget& window, ShownNow shown)
    : Action(QStringLiteral("go.forward"), window), m_shown(std::move(shown))
{
    setStandardKey(QKeySequence::Forward, QKeySequence(Qt::ALT | Qt::Key_Right));
    setWords(tr("&Forward"), tr("Forward again"));
    setIcon(themeIcon(QStringLiteral("forward")));
}

void ForwardAction::refresh()
{
    const ShownEngagement* shown = m_shown();
    setEnabled(shown && shown->canGoForward());
}

void ForwardAction::run()
{
    if (ShownEngagement* shown = m_shown())
        shown->goForward();
}

PaneAction::PaneAction(QWidget& window, ShownNow shown, Way way)
    : Action(way == Way::Forward ? QStringLiteral("go.nextPane")
                                 : QStringLiteral("go.previousPane"),
             window),
      m_shown(std::move(shown)), m_way(way)
{
    if (way == Way::Forward) {
        setShortcut(QKeySequence(Qt::Key_F6));
        setWords(tr("&Next part of the window"),
                 tr("Lead the keys to the next part of the window"));
    } else {
        setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
        setWords(tr("&Part of the window before"),
                 tr("Lead the keys to the part of the window before this one"));
    }
}

void PaneAction::refresh()
{
    setEnabled(m_shown());
}

void PaneAction::run()
{
    if (ShownEngagement* shown = m_shown())
        shown->goToPane(m_way == Way::Forward);
}

CommandPaletteAction::CommandPaletteAction(QWidget& window, std::function<void()> search)
    : Action(QStringLiteral("go.palette"), window), m_search(std::move(search))
{
    setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    setWords(tr("&Search everything…"),
             tr("Find a command, page, dimension or play by some letters of its name"));
    setIconText(common::search());
    setIcon(themeIcon(QStringLiteral("search")));
}

void CommandPaletteAction::run()
{
    m_search();
}

} // namespace milepost
