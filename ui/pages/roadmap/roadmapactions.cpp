// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roadmap/roadmapactions.h"

#include "core/wording/planchart.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace milepost {

RoadmapActions::RoadmapActions(QWidget& host)
    : QObject(&host),
      m_earlier(add(QStringLiteral("back"), tr("Start a week &earlier"),
                    tr("Set the start of what is selected a week earlier (Alt+Left)"))),
      m_later(add(QStringLiteral("forward"), tr("Start a week &later"),
                  tr("Set the start of what is selected a week later (Alt+Right)"))),
      m_shorter(add(QStringLiteral("remove"), tr("A week &shorter"),
                    tr("Let what is selected take a week less (Alt+Shift+Left)"))),
      m_longer(add(QStringLiteral("add"), tr("A week lon&ger"),
                   tr("Let what is selected take a week more (Alt+Shift+Right)"))),
      m_unpin(add(QStringLiteral("restore"), tr("&Unpin"),
                  tr("Let the plan find the start of what is selected again (Ctrl+U)"))),
      m_person(add(QStringLiteral("people"), tr("Accountable &person…"),
                   tr("Say who answers for what is selected (Ctrl+Shift+O)"))),
      m_wait(add(QStringLiteral("add"), tr("Add prerequisi&te…"),
                 tr("Say what else the play waits for (Ctrl+L)"))),
      m_waitInstead(add(QStringLiteral("edit"), tr("Exc&hange prerequisite…"),
                        tr("Let the play wait for something else"))),
      m_waitNoLonger(add(QStringLiteral("remove"), tr("&Remove prerequisite…"),
                         tr("Let the play no longer wait for one that it waits for"))),
      m_open(add(QStringLiteral("play"), tr("&Open play"),
                 tr("Everything about the play, on the Plan page (Return)"))),
      m_export(add(QStringLiteral("export-pdf"), tr("E&xport picture…"),
                   tr("Write the roadmap as SVG, PNG or PDF"))),
      m_copy(add(QStringLiteral("file"), tr("&Copy picture"),
                 tr("Copy the roadmap as a picture (Ctrl+Shift+C)")))
{
    m_unpin->setShortcut(QKeySequence(QStringLiteral("Ctrl+U")));
    m_person->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+O")));
    m_copy->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+C")));
    m_wait->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
    for (QAction* action : {m_unpin, m_person, m_copy, m_wait}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        host.addAction(action);
    }
    for (QAction* action :
         {m_earlier, m_later, m_shorter, m_longer, m_wait, m_waitInstead, m_waitNoLonger})
        action->setPriority(QAction::LowPriority); // in the menu of the bar and the palette
    addGesture(m_earlier, BarGesture::Kind::Move, -1);
    addGesture(m_later, BarGesture::Kind::Move, 1);
    addGesture(m_shorter, BarGesture::Kind::Stretch, -1);
    addGesture(m_longer, BarGesture::Kind::Stretch, 1);
    addGesture(m_unpin, BarGesture::Kind::Unpin, 0);
    addPrerequisite(m_wait, BarGesture::Kind::Wait);
    addPrerequisite(m_waitInstead, BarGesture::Kind::WaitInstead);
    addPrerequisite(m_waitNoLonger, BarGesture::Kind::WaitNoLonger);
    connect(m_person, &QAction::triggered, this, &RoadmapActions::personAsked);
    connect(m_open, &QAction::triggered, this, &RoadmapActions::openAsked);
    connect(m_export, &QAction::triggered, this, &RoadmapActions::exportAsked);
    connect(m_copy, &QAction::triggered, this, &RoadmapActions::copyAsked);
    setBars({}, false);
    setPicture(false);
}

QAction* RoadmapActions::add(const QString& iconName, const QString& text, const QString& tip)
{
    auto* action = new QAction(themeIcon(iconName), text, this);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

void RoadmapActions::addGesture(QAction* action, BarGesture::Kind kind, int weeks)
{
    connect(action, &QAction::triggered, this, [this, kind, weeks] {
        emit asked({kind, m_plays, weeks, {}});
    });
}

void RoadmapActions::addPrerequisite(QAction* action, BarGesture::Kind kind)
{
    connect(action, &QAction::triggered, this, [this, kind] { emit prerequisiteAsked(kind); });
}

QList<QAction*> RoadmapActions::ofBar() const
{
    return {m_open,    m_unpin,  m_person, m_earlier,     m_later,
            m_shorter, m_longer, m_wait,   m_waitInstead, m_waitNoLonger};
}

QList<QAction*> RoadmapActions::all() const
{
    return ofBar() + QList<QAction*>{m_export, m_copy};
}

void RoadmapActions::setBars(const QList<const PlanChartBar*>& bars, bool editable)
{
    m_plays.clear();
    for (const PlanChartBar* bar : bars)
        m_plays.append(bar->play);
    const auto any = [&](bool PlanChartBar::*quality) {
        return editable && std::any_of(bars.cbegin(), bars.cend(), [&](const PlanChartBar* bar) {
                   return bar->stretchable && bar->*quality;
               });
    };
    m_earlier->setEnabled(any(&PlanChartBar::movable));
    m_later->setEnabled(any(&PlanChartBar::movable));
    m_shorter->setEnabled(any(&PlanChartBar::stretchable));
    m_longer->setEnabled(any(&PlanChartBar::stretchable));
    m_unpin->setEnabled(any(&PlanChartBar::pinned));
    m_person->setEnabled(any(&PlanChartBar::stretchable));
    for (QAction* action : {m_wait, m_waitInstead, m_waitNoLonger})
        action->setEnabled(editable && bars.size() == 1);
    m_open->setEnabled(!bars.isEmpty());
}

void RoadmapActions::setPicture(bool exists)
{
    m_export->setEnabled(exists);
    m_copy->setEnabled(exists);
}

} // namespace milepost
