// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellmenus.h"

#include "ui/actions/languageaction.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

namespace milepost {

namespace {

struct ShellMenusWords {
    Q_DECLARE_TR_FUNCTIONS(ShellMenus)
};

QMenu* fillFileMenu(QMenu& menu, const ActionSet& actions)
{
    menu.addAction(&actions["file.new"]);
    menu.addAction(&actions["file.open"]);
    QMenu* recent =
        menu.addMenu(themeIcon(QStringLiteral("recent")), ShellMenusWords::tr("Open &recent"));
    menu.addAction(&actions["file.sample"]);
    menu.addSeparator();
    menu.addAction(&actions["file.saveCopy"]);
    menu.addAction(&actions["file.restore"]);
    menu.addAction(&actions["file.recover"]);
    menu.addAction(&actions["file.snapshots"]);
    QMenu* exports =
        menu.addMenu(themeIcon(QStringLiteral("export-pdf")), ShellMenusWords::tr("&Export"));
    for (const char* id :
         {"file.exportPdf", "file.exportSlides", "file.exportWorkbook", "file.exportFillIn",
          "file.exportCalendar", "file.exportReminders", "file.exportTables"})
        exports->addAction(&actions[id]);
    menu.addMenu(themeIcon(QStringLiteral("open")), ShellMenusWords::tr("&Import"))
        ->addAction(&actions["file.importWorkbook"]);
    menu.addSeparator();
    menu.addAction(&actions["file.close"]);
    menu.addAction(&actions["file.quit"]);
    return recent;
}

void fillViewMenu(QMenu& menu, const ActionSet& actions)
{
    QMenu* theme = menu.addMenu(themeIcon(QStringLiteral("theme")), ShellMenusWords::tr("&Theme"));
    auto* group = new QActionGroup(theme);
    for (const char* id :
         {"view.theme.system", "view.theme.light", "view.theme.dark", "view.theme.highContrast"}) {
        group->addAction(&actions[id]);
        theme->addAction(&actions[id]);
    }
    QMenu* language = menu.addMenu(ShellMenusWords::tr("&Language"));
    auto* languages = new QActionGroup(language);
    for (const QString& code : LanguageAction::codes()) {
        Action& action = actions[LanguageAction::idOf(code).toLatin1().constData()];
        languages->addAction(&action);
        language->addAction(&action);
        // Another window may have chosen since.
        QObject::connect(language, &QMenu::aboutToShow, &action, [&action] { action.refresh(); });
    }
    menu.addAction(&actions["view.fullScreen"]);
}

void fillGoMenu(QMenu& menu, const ActionSet& actions)
{
    for (Action* action : actions.pageActions())
        menu.addAction(action);
    menu.addSeparator();
    menu.addAction(&actions["go.back"]);
    menu.addAction(&actions["go.forward"]);
    menu.addAction(&actions["go.nextPane"]);
    menu.addAction(&actions["go.previousPane"]);
    menu.addSeparator();
    menu.addAction(&actions["go.palette"]);
}

} // namespace

ShellMenus fillMenuBar(QMenuBar& bar, const ActionSet& actions)
{
    ShellMenus menus;
    menus.recent = fillFileMenu(*bar.addMenu(ShellMenusWords::tr("&File")), actions);
    QMenu* edit = bar.addMenu(ShellMenusWords::tr("&Edit"));
    edit->addAction(&actions["edit.undo"]);
    edit->addAction(&actions["edit.redo"]);
    edit->addSeparator();
    edit->addAction(&actions["edit.organization"]);
    fillViewMenu(*bar.addMenu(ShellMenusWords::tr("&View")), actions);
    fillGoMenu(*bar.addMenu(ShellMenusWords::tr("&Go")), actions);
    bar.addMenu(ShellMenusWords::tr("&Workshop"))->addAction(&actions["workshop.run"]);
    menus.page = bar.addMenu(ShellMenusWords::tr("&Page"));
    menus.page->menuAction()->setVisible(false);
    QMenu* help = bar.addMenu(ShellMenusWords::tr("&Help"));
    help->addAction(&actions["help.method"]);
    help->addAction(&actions["help.shortcuts"]);
    help->addSeparator();
    help->addAction(&actions["help.about"]);
    return menus;
}

} // namespace milepost
