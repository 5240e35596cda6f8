// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"

#include "ui/actions/editactions.h"
#include "ui/actions/fileactions.h"
#include "ui/actions/goactions.h"
#include "ui/actions/helpactions.h"
#include "ui/actions/languageaction.h"
#include "ui/actions/viewactions.h"

#include <QWidget>

namespace milepost {

ActionSet::ActionSet(QWidget& window, const ActionServices& services)
{
    FileWork& files = services.files;
    const ShownNow& shown = services.shown;
    m_actions = {new NewEngagementAction(window, files),
                 new OpenAction(window, files),
                 new ExploreSampleAction(window, files),
                 new SaveCopyAction(window, files, shown),
                 new RestoreBackupAction(window, files),
                 new RecoverAction(window, files),
                 new SnapshotsAction(window, shown),
                 new ExportPdfAction(window, shown),
                 new ImportWorkbookAction(window, files, shown),
                 new CloseAction(window, files, shown),
                 new QuitAction(window, files),
                 new UndoAction(window, shown),
                 new RedoAction(window, shown),
                 new OrganizationAction(window, shown)};
    for (const ExportKind kind :
         {ExportKind::Workbook, ExportKind::Slides, ExportKind::FillInWorkbook,
          ExportKind::Calendar, ExportKind::CalendarWithReminders, ExportKind::Tables})
        m_actions.append(new ExportDataAction(window, files, shown, kind));
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        m_actions.append(new ThemeAction(window, services.theme, choice));
    for (const QString& code : LanguageAction::codes())
        m_actions.append(new LanguageAction(window, services.settings, code));
    m_actions.append(new FullScreenAction(window));
    for (const PageName& page : services.pages)
        m_actions.append(new GoToPageAction(window, shown, page));
    m_actions.append(new RunWorkshopAction(window, services.workshop));
    m_actions.append(
        {new BackAction(window, shown), new ForwardAction(window, shown),
         new PaneAction(window, shown, PaneAction::Way::Forward),
         new PaneAction(window, shown, PaneAction::Way::Back),
         new CommandPaletteAction(window, services.search), new HelpAction(window, services.help),
         new ShortcutsAction(window, services.help), new AboutAction(window, services.help)});
    // Attached to the window itself, so that keys work while no menu or bar shows the action.
    for (Action* action : std::as_const(m_actions))
        window.addAction(action);
}

Action& ActionSet::operator[](const char* id) const
{
    for (Action* action : m_actions) {
        if (action->id() == QLatin1String(id))
            return *action;
    }
    qFatal("There is no action %s", id);
}

QList<Action*> ActionSet::pageActions() const
{
    QList<Action*> actions;
    for (Action* action : m_actions) {
        if (qobject_cast<GoToPageAction*>(action))
            actions.append(action);
    }
    return actions;
}

void ActionSet::refresh() const
{
    for (Action* action : m_actions)
        action->refresh();
}

} // namespace milepost
