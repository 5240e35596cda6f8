// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help/helpdesk.h"

#include "ui/shell/help/aboutdialog.h"
#include "ui/shell/help/helpwindow.h"

namespace milepost {

HelpDesk::HelpDesk(QWidget& window, std::function<HelpedWindow()> look)
    : m_window(window), m_look(std::move(look))
{}

HelpWindow& HelpDesk::help(const HelpedWindow& now)
{
    if (!m_help)
        m_help = new HelpWindow(&m_window);
    m_help->setShortcuts(now.keys, now.pages);
    return *m_help;
}

void HelpDesk::showHelp()
{
    const HelpedWindow now = m_look();
    help(now).showMethod(now.page);
}

void HelpDesk::showShortcuts()
{
    help(m_look()).showShortcuts();
}

void HelpDesk::showAbout()
{
    auto* dialog = new AboutDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace milepost
