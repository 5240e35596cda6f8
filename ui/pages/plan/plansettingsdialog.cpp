// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plansettingsdialog.h"

#include "core/base/personname.h"
#include "core/engagement/planinforce.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/pages/plan/capacityeditor.h"
#include "ui/pages/plan/freezeweekeditor.h"
#include "ui/pages/plan/goaleditor.h"
#include "ui/pages/plan/scopeeditor.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/discardquestion.h"
#include "ui/widgets/pagelabels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr QSize kFirstSize(760, 640);

/// The people who answer for a play, each once.
QStringList ownersOf(const Engagement& engagement)
{
    QStringList names;
    QSet<QString> keys;
    const Plan plan = planInForce(engagement);
    for (const PlannedPlay& play : plan.plays) {
        const QString key = personKey(play.accountable);
        if (!key.isEmpty() && !keys.contains(key)) {
            keys.insert(key);
            names.append(play.accountable);
        }
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

QStringList participantsOf(const Engagement& engagement)
{
    QStringList names;
    for (const Participant& participant : engagement.participants)
        names.append(participant.name);
    return names;
}

/// Where the plan starts when no day is set.
QDate startByRule(const EngagementDocument& document)
{
    const Plan plan = planInForce(document.engagement());
    return plan.start.isValid() ? QDate() : document.plan().start;
}

} // namespace

PlanSettingsDialog::PlanSettingsDialog(EngagementDocument& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_first(planSetupOf(document.engagement())),
      m_tabs(new QTabWidget(this)),
      m_capacity(new CapacityEditor(document.content(), m_first, startByRule(document),
                                    ownersOf(document.engagement()),
                                    participantsOf(document.engagement()), m_tabs)),
      m_freeze(new FreezeWeekEditor(m_first.freezeWeeks, document.plan().start, m_tabs)),
      m_scope(new ScopeEditor(document.content(), document.engagement(), m_tabs)),
      m_goals(new GoalEditor(document.content(), document.engagement(), m_tabs)),
      m_problem(new TextLabel(TextSize::Body, false, this))
{
    setObjectName(QStringLiteral("planSettings"));
    setWindowTitle(tr("Plan settings"));
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->addTab(m_capacity, tr("Start a&nd capacity"));
    m_tabs->addTab(m_freeze, tr("Freeze &weeks"));
    m_tabs->addTab(m_scope, tr("Sc&ope"));
    m_tabs->addTab(m_goals, tr("&Goals"));
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(fittingScreen(*this, kFirstSize));
    m_capacity->setFocus();
}

PlanSetup PlanSettingsDialog::setup() const
{
    PlanSetup setup = m_first;
    m_capacity->fill(setup);
    setup.freezeWeeks = m_freeze->weeks();
    setup.playbooks = m_scope->playbooks();
    setup.assessments = m_scope->assessments();
    setup.goals = m_goals->goals();
    return setup;
}

void PlanSettingsDialog::accept()
{
    if (m_capacity->holdsMore()) {
        m_tabs->setCurrentWidget(m_capacity);
        if (!m_capacity->check())
            return;
    }
    if (m_freeze->holdsUnusedRange()) {
        m_tabs->setCurrentWidget(m_freeze);
        m_freeze->sayUnusedRange();
        return;
    }
    const Result<Done> done = m_document.perform(edits::setUpPlan, setup());
    m_problem->setVisible(!done);
    if (!done)
        m_problem->setWords(inWords(done.error().message));
    else
        QDialog::accept();
}

void PlanSettingsDialog::reject()
{
    const bool typed = m_capacity->holdsMore() || m_freeze->holdsUnusedRange();
    if ((!typed && setup() == m_first) || mayDiscard(*this))
        QDialog::reject();
}

} // namespace milepost
