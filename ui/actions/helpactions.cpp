// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/helpactions.h"

#include "ui/theme/icons.h"

namespace milepost {

HelpAction::HelpAction(WindowContext& context) : Action(QStringLiteral("help.method"), context)
{
    setStandardKey(QKeySequence::HelpContents, QKeySequence(Qt::Key_F1));
    setWords(tr("&Help and method"), tr("How scores, stages and priorities come about"));
    setIcon(themeIcon(QStringLiteral("help")));
}

void HelpAction::run()
{
    context().showHelp();
}

ShortcutsAction::ShortcutsAction(WindowContext& context)
    : Action(QStringLiteral("help.shortcuts"), context)
{
    setWords(tr("&Keyboard shortcuts"), tr("All keys of this window"));
}

void ShortcutsAction::run()
{
    context().showShortcuts();
}

AboutAction::AboutAction(WindowContext& context) : Action(QStringLiteral("help.about"), context)
{
    setMenuRole(QAction::AboutRole);
    setWords(tr("&About Milepost"), tr("Version, licence and what it is made with"));
    setIcon(themeIcon(QStringLiteral("about")));
}

void AboutAction::run()
{
    context().showAbout();
}

} // namespace milepost
