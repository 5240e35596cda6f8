// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"

#include "ui/actions/editactions.h"
#include "ui/actions/fileactions.h"
#include "ui/actions/goactions.h"
#include "ui/actions/helpactions.h"
#include "ui/actions/viewactions.h"

#include <QWidget>

namespace milepost {

ActionSet::ActionSet(WindowContext& context)
    : m_actions{new NewEngagementAction(context),
                new OpenAction(context),
                new ExploreSampleAction(context),
                new SaveCopyAction(context),
                new RestoreBackupAction(context),
                new RecoverAction(context),
                new SnapshotsAction(context),
                new ExportPdfAction(context),
                new CloseAction(context),
                new QuitAction(context),
                new UndoAction(context),
                new RedoAction(context),
                new OrganizationAction(context),
                new ThemeAction(context, ThemeChoice::System),
                new ThemeAction(context, ThemeChoice::Light),
                new ThemeAction(context, ThemeChoice::Dark),
                new ThemeAction(context, ThemeChoice::HighContrast),
                new FullScreenAction(context)}
{
    for (const PageName& page : context.pages())
        m_actions.append(new GoToPageAction(context, page));
    m_actions.append({new BackAction(context), new ForwardAction(context),
                      new CommandPaletteAction(context), new HelpAction(context),
                      new ShortcutsAction(context), new AboutAction(context)});
    // Attached to the window itself, so that keys work while no menu or bar shows the action.
    for (Action* action : std::as_const(m_actions))
        context.widget().addAction(action);
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
