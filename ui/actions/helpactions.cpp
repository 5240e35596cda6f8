// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/helpactions.h"

#include "ui/theme/icons.h"

namespace milepost {

HelpAction::HelpAction(QWidget& window, HelpWork& help)
    : Action(QStringLiteral("help.method"), window), m_help(help)
{
    setStandardKey(QKeySequence::HelpContents, QKeySequence(Qt::Key_F1));
    setWords(tr("&Help and method"), tr("How scores, stages and priorities come about"));
    setIcon(themeIcon(QStringLiteral("help")));
}

void HelpAction::run()
{
    m_help.showHelp();
}

ShortcutsAction::ShortcutsAction(QWidget& window, HelpWork& help)
    : Action(QStringLiteral("help.shortcuts"), window), m_help(help)
{
    setWords(tr("&Keyboard shortcuts"), tr("All keys of this window"));
}

void ShortcutsAction::run()
{
    m_help.showShortcuts();
}

AboutAction::AboutAction(QWidget& window, HelpWork& help)
    : Action(QStringLiteral("help.about"), window), m_help(help)
{
    setMenuRole(QAction::AboutRole);
    setWords(tr("&About Milepost"), tr("Version, licence and what it is made with"));
    setIcon(themeIcon(QStringLiteral("about")));
}

void AboutAction::run()
{
    m_help.showAbout();
}

} // namespace milepost
