// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/workshopactions.h"

#include "ui/theme/icons.h"

namespace milepost {

RunWorkshopAction::RunWorkshopAction(QWidget& window, WorkshopWays ways)
    : Action(QStringLiteral("workshop.run"), window), m_ways(std::move(ways))
{
    setShortcut(QKeySequence(Qt::Key_F5));
    setWords(tr("&Run the workshop…"),
             tr("Agenda with clock, votes in secret, and a window for the projector"));
    setIcon(themeIcon(QStringLiteral("people")));
}

void RunWorkshopAction::refresh()
{
    setEnabled(m_ways.canRun());
}

void RunWorkshopAction::run()
{
    m_ways.run();
}

} // namespace milepost
