// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/goactions.h"

#include "ui/theme/icons.h"

namespace milepost {

GoToPageAction::GoToPageAction(WindowContext& context, const PageName& page)
    : Action(QStringLiteral("go.page%1").arg(static_cast<int>(page.id) + 1), context),
      m_page(page.id)
{
    setShortcut(
        QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(m_page))));
    setWords(page.title, tr("Go to %1").arg(page.title));
    setIcon(themeIcon(page.iconName));
}

void GoToPageAction::refresh()
{
    enableWithDocument();
}

void GoToPageAction::run()
{
    Place place;
    place.page = m_page;
    context().goTo(place);
}

BackAction::BackAction(WindowContext& context) : Action(QStringLiteral("go.back"), context)
{
    setStandardKey(QKeySequence::Back, QKeySequence(Qt::ALT | Qt::Key_Left));
    setWords(tr("&Back"), tr("Back to where you were"));
    setIcon(themeIcon(QStringLiteral("back")));
}

void BackAction::refresh()
{
    setEnabled(context().canGoBack());
}

void BackAction::run()
{
    context().goBack();
}

ForwardAction::ForwardAction(WindowContext& context) : Action(QStringLiteral("go.forward"), context)
{
    setStandardKey(QKeySequence::Forward, QKeySequence(Qt::ALT | Qt::Key_Right));
    setWords(tr("&Forward"), tr("Forward again"));
    setIcon(themeIcon(QStringLiteral("forward")));
}

void ForwardAction::refresh()
{
    setEnabled(context().canGoForward());
}

void ForwardAction::run()
{
    context().goForward();
}

CommandPaletteAction::CommandPaletteAction(WindowContext& context)
    : Action(QStringLiteral("go.palette"), context)
{
    setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    setWords(tr("&Search everything…"),
             tr("Find a command, page, dimension or play by some letters of its name"));
    setIconText(tr("Search"));
    setIcon(themeIcon(QStringLiteral("search")));
}

void CommandPaletteAction::run()
{
    context().showCommandPalette();
}

} // namespace milepost
