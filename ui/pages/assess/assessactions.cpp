// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/assessactions.h"

#include "core/edits/assessments.h"
#include "core/edits/plansettings.h"
#include "core/engagement/defaults.h"
#include "ui/document/engagementdocument.h"
#include "ui/document/snapshotstate.h"
#include "ui/language/commonwords.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace milepost {

namespace {

bool isInUse(const EngagementDocument& document, const Assessment& assessment)
{
    const QList<const Assessment*> used =
        assessmentsInUse(document.content(), document.engagement());
    return std::any_of(used.cbegin(), used.cend(),
                       [&assessment](const Assessment* some) { return some->id == assessment.id; });
}

QString closeWords()
{
    return AssessActions::tr("Close assessment");
}

} // namespace

AssessActions::AssessActions(AssessContext& context, QWidget* page)
    : QObject(page), m_context(context), m_page(page)
{
    m_new = add(QStringLiteral("assess.new"), tr("New assessment…"),
                tr("Score a matrix for the organization or a unit"), QStringLiteral("add"));
    m_repeat = add(QStringLiteral("assess.repeat"), tr("Duplicate as re-assessment"),
                   tr("A new assessment of today with the same scope, targets and weights"),
                   QStringLiteral("retry"));
    m_details = add(QStringLiteral("assess.details"), tr("Assessment details…"),
                    tr("Title, date, unit and kind"), QStringLiteral("info"));
    m_toggleClosed = add(QStringLiteral("assess.close"), closeWords(),
                         tr("A closed assessment takes no more edits"), QStringLiteral("check"));
    m_basePlan = add(QStringLiteral("assess.plan"), tr("Base the plan on this assessment"), {},
                     QStringLiteral("plan"));
    m_remove =
        add(QStringLiteral("assess.delete"), tr("Delete assessment"), {}, QStringLiteral("remove"));
    m_participants = add(QStringLiteral("assess.participants"), tr("Participants and units…"),
                         common::aboutParticipants(), QStringLiteral("people"));
    m_import = add(QStringLiteral("assess.import"), tr("Import ballots…"),
                   tr("Votes of raters from a CSV or exchange file"), QStringLiteral("open"));
    m_balance = add(QStringLiteral("assess.balance"), tr("Balance functions"),
                    tr("Each function counts the same in the median"), {});
    m_names = add(QStringLiteral("assess.names"), tr("Show names"),
                  tr("The facilitator's view: names beside the votes"), {});
    m_previous = add(QStringLiteral("assess.previous"), tr("Previous dimension"),
                     tr("The dimension before"), {});
    m_next =
        add(QStringLiteral("assess.next"), tr("Next dimension"), tr("The dimension after"), {});
    m_why = add(QStringLiteral("assess.why"), common::whyThisNumber(),
                tr("Where the score of the dimension comes from"), QStringLiteral("help"));
    for (QAction* action : {m_details, m_basePlan, m_import, m_balance, m_previous, m_next, m_why})
        action->setPriority(QAction::LowPriority);
    m_balance->setCheckable(true);
    m_names->setCheckable(true);
    m_new->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+A")));
    m_participants->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    m_previous->setShortcut(QKeySequence(QStringLiteral("Alt+PgUp")));
    m_next->setShortcut(QKeySequence(QStringLiteral("Alt+PgDown")));
    m_why->setShortcut(QKeySequence(QStringLiteral("?")));

    connect(m_new, &QAction::triggered, this, &AssessActions::newRequested);
    connect(m_repeat, &QAction::triggered, this, [this] {
        EngagementDocument& document = m_context.document();
        const auto id = document.newId<AssessmentId>();
        if (m_context.accept(document.perform(edits::addReassessment, id,
                                              m_context.view().assessmentId(),
                                              m_context.view().statusDate())))
            m_context.view().setAssessment(id);
    });
    connect(m_details, &QAction::triggered, this, &AssessActions::detailsRequested);
    connect(m_toggleClosed, &QAction::triggered, this, [this] {
        EngagementDocument& document = m_context.document();
        const Assessment* assessment = m_context.assessment();
        if (assessment) {
            m_context.accept(
                assessment->status == AssessmentStatus::Open
                    ? closeWithSnapshot(document, m_context.view().assessmentId(),
                                        m_context.view().statusDate())
                    : document.perform(edits::reopenAssessment, m_context.view().assessmentId()));
        }
    });
    connect(m_basePlan, &QAction::triggered, this, [this] {
        m_context.accept(
            m_context.document().perform(edits::basePlanOn, m_context.view().assessmentId()));
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        m_context.accept(
            m_context.document().perform(edits::deleteAssessment, m_context.view().assessmentId()));
    });
    connect(m_participants, &QAction::triggered, this, &AssessActions::participantsRequested);
    connect(m_import, &QAction::triggered, this, &AssessActions::importRequested);
    connect(m_balance, &QAction::triggered, this, [this](bool on) {
        m_context.accept(m_context.document().perform(edits::setBalanceFunctions,
                                                      m_context.view().assessmentId(), on));
        refresh();
    });
    connect(m_names, &QAction::toggled, &m_context.view(), &EngagementView::setShowsNames);
    connect(m_previous, &QAction::triggered, this, [this] { m_context.view().stepDimension(-1); });
    connect(m_next, &QAction::triggered, this, [this] { m_context.view().stepDimension(1); });
    connect(m_why, &QAction::triggered, this, &AssessActions::explanationAsked);
    connect(&m_context.view(), &EngagementView::assessmentChanged, this, &AssessActions::refresh);
    connect(&m_context.view(), &EngagementView::dimensionChanged, this, &AssessActions::refresh);
    connect(&m_context.view(), &EngagementView::namesChanged, this, &AssessActions::refresh);
    // A change of the plan counts too.
    connect(&m_context.document(), &EngagementDocument::changed, this, &AssessActions::refresh);
    refresh();
}

QAction* AssessActions::add(const QString& id, const QString& text, const QString& tip,
                            const QString& iconName)
{
    auto* action = new QAction(text, this);
    action->setObjectName(id);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    if (!iconName.isEmpty())
        action->setIcon(themeIcon(iconName));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

QList<QAction*> AssessActions::all() const
{
    return {m_new,    m_repeat,  m_details, m_toggleClosed, m_basePlan, m_remove, m_participants,
            m_import, m_balance, m_names,   m_previous,     m_next,     m_why};
}

void AssessActions::refresh()
{
    const Assessment* assessment = m_context.assessment();
    const bool writable = !m_context.document().isReadOnly();
    const bool open = assessment && assessment->status == AssessmentStatus::Open;
    m_new->setEnabled(writable);
    for (QAction* action : {m_repeat, m_toggleClosed})
        action->setEnabled(assessment && writable);
    for (QAction* action : {m_details, m_import, m_balance, m_remove})
        action->setEnabled(open && writable);
    const QString tip = assessment && !open
                            ? tr("This assessment is closed; re-open it to delete it")
                            : tr("Removes it with all it holds; Undo brings it back");
    m_remove->setToolTip(tip);
    m_remove->setStatusTip(tip);
    const bool isBase = assessment && isInUse(m_context.document(), *assessment);
    const bool hasPlan = m_context.document().engagement().plan.has_value();
    const Scorecard* card = m_context.document().scorecard(m_context.view().assessmentId());
    const bool isRated = card && card->rated > 0;
    m_basePlan->setEnabled(assessment && writable && hasPlan && isRated && !isBase);
    const QString planTip =
        !hasPlan   ? common::noPlanYet()
        : isBase   ? tr("The plan rests on this assessment")
        : !isRated ? tr("Nothing is rated in it yet")
                   : tr("The plan takes the gaps of this assessment instead of another one's");
    m_basePlan->setToolTip(planTip);
    m_basePlan->setStatusTip(planTip);
    for (QAction* action : {m_names, m_previous, m_next, m_why})
        action->setEnabled(assessment);
    m_toggleClosed->setText(assessment && !open ? tr("Re-open assessment") : closeWords());
    m_names->setChecked(m_context.view().showsNames());
    m_balance->setChecked(assessment && assessment->balanceFunctions);
}

} // namespace milepost
