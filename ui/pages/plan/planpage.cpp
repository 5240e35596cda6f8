// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planpage.h"

#include "core/edits/plansettings.h"
#include "core/wording/playwords.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/models/planrows.h"
#include "ui/pages/changestrip.h"
#include "ui/pages/plan/baselineview.h"
#include "ui/pages/plan/ownplayactions.h"
#include "ui/pages/plan/plansettingsdialog.h"
#include "ui/pages/plan/playdecisions.h"
#include "ui/pages/plan/playsview.h"
#include "ui/pages/plan/quadrantview.h"
#include "ui/pages/plan/replandialog.h"
#include "ui/pages/plan/riskregister.h"
#include "ui/pages/plan/scenariosview.h"
#include "ui/pages/proposalwatch.h"
#include "ui/theme/icons.h"
#include "ui/view/pagename.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagelabels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace milepost {

PlanPage::PlanPage(EngagementView& view, QWidget* parent)
    : Page(view, parent), m_timer(new QTimer(this)), m_decisions(new PlayDecisions(view, *this)),
      m_ownPlays(new OwnPlayActions(document(), *this)),
      m_replan(new QAction(themeIcon(QStringLiteral("plan")), tr("&Replan from today…"), this)),
      m_settings(new QAction(themeIcon(QStringLiteral("edit")), tr("Plan &settings…"), this)),
      m_watch(new ProposalWatch(document(), this)),
      m_summary(new TextLabel(TextSize::Lead, true, this)),
      m_late(new TextLabel(TextSize::Body, true, this)), m_addPlay(new QToolButton(this)),
      m_changes(new ChangeStrip(this)),
      m_plays(new PlaysView(view, *m_decisions, *m_ownPlays, this)),
      m_nothingPlanned(new TextLabel(TextSize::Body, false, this)), m_empty(new EmptyState(this)),
      m_quadrant(new QuadrantView(this)), m_risks(new RiskRegister(document(), this)),
      m_baseline(new BaselineView(view, this)), m_scenarios(new ScenariosView(view, this)),
      m_compare(new QAction(themeIcon(QStringLiteral("overview")), tr("Compare scenarios"), this))
{
    m_timer->setSingleShot(true);
    setFocusProxy(m_plays);
    m_replan->setToolTip(
        tr("Place what has not started and lies in the past anew; what would move is shown first"));
    m_settings->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+L")));
    m_settings->setToolTip(tr("Start, capacity, freeze weeks, budget, scope and goals of the plan "
                              "(Ctrl+Shift+L)"));
    m_compare->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    m_compare->setToolTip(tr(
        "Less, more and other plans side by side, and which of them is the plan (Ctrl+Shift+N)"));
    layOut();
    connectParts();
    refresh();
}

void PlanPage::layOut()
{
    m_addPlay->setDefaultAction(m_ownPlays->addAction());
    m_addPlay->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addPlay->setFocusPolicy(Qt::StrongFocus);
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(&m_plays->choice(), 0, Qt::AlignTop);
    head->addWidget(m_addPlay, 0, Qt::AlignTop);
    auto* plays = new QWidget;
    auto* layout = new QVBoxLayout(plays);
    const auto margin = static_cast<int>(2 * kRhythm);
    layout->setContentsMargins(margin, margin / 2, margin, margin); // the tabs are above it
    layout->setSpacing(static_cast<int>(kRhythm));
    layout->addLayout(head);
    layout->addWidget(m_late);
    layout->addWidget(m_changes);
    layout->addWidget(m_nothingPlanned);
    layout->addWidget(m_empty, 1, Qt::AlignTop);
    layout->addWidget(m_plays, 1);
    m_views = new QTabWidget(this);
    m_views->setDocumentMode(true);
    m_views->setAccessibleName(tr("Views of the plan"));
    m_views->addTab(plays, tr("Pla&ys"));
    m_views->addTab(m_quadrant, tr("I&mpact and effort"));
    m_views->addTab(m_risks, tr("Ris&ks"));
    m_views->addTab(m_baseline, tr("Since the base&line"));
    m_views->addTab(m_scenarios, m_compare->text());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_views);
}

void PlanPage::connectParts()
{
    const auto revealPlay = [this](const PlayId& play) { reveal({PageId::Plan, {}, {}, play}); };
    connect(m_timer, &QTimer::timeout, this, &PlanPage::refresh);
    connect(m_views, &QTabWidget::currentChanged, this, &PlanPage::offerEdits);
    connect(m_views, &QTabWidget::currentChanged, this, [this] { showQuadrant(telling()); });
    connect(&document(), &EngagementDocument::changed, this, &PlanPage::refreshSoon);
    connect(&view(), &EngagementView::statusDateChanged, this, &PlanPage::refreshSoon);
    connect(m_empty, &EmptyState::followed, this, [this] {
        emit placeRequested({PageId::Assess, {}, {}, {}});
    });
    connect(m_plays, &PlaysView::playChosen, this, &PlanPage::offerEdits);
    connect(m_plays, &PlaysView::refused, this, &Page::noticeRequested);
    connect(m_decisions, &PlayDecisions::refused, this, &Page::noticeRequested);
    connect(m_ownPlays, &OwnPlayActions::refused, this, &Page::noticeRequested);
    connect(m_risks, &RiskRegister::refused, this, &Page::noticeRequested);
    connect(m_baseline, &BaselineView::refused, this, &Page::noticeRequested);
    connect(m_ownPlays, &OwnPlayActions::added, this, revealPlay);
    connect(m_quadrant, &QuadrantView::refused, this, &Page::noticeRequested);
    connect(m_quadrant, &QuadrantView::playRequested, this, [this, revealPlay](const PlayId& play) {
        m_plays->setShown(PlaysView::Show::Board); // it leads to the card
        revealPlay(play);
    });
    connect(m_changes, &ChangeStrip::playRequested, this, revealPlay);
    connect(m_baseline, &BaselineView::playRequested, this, revealPlay);
    connect(m_scenarios, &ScenariosView::refused, this, &Page::noticeRequested);
    connect(&m_scenarios->changes(), &ChangeStrip::playRequested, this, revealPlay);
    connect(m_compare, &QAction::triggered, this, [this] {
        m_views->setCurrentWidget(m_scenarios);
        m_scenarios->setFocus(Qt::OtherFocusReason);
    });
    connect(m_replan, &QAction::triggered, this, &PlanPage::replan);
    connect(m_settings, &QAction::triggered, this, &PlanPage::setUp);
}

QList<QAction*> PlanPage::pageActions() const
{
    return m_decisions->all() +
           QList<QAction*>{m_replan, m_settings, m_baseline->takeAction(), m_compare} +
           m_ownPlays->all();
}

QString PlanPage::title() const
{
    return pageTitle(PageId::Plan);
}

QIcon PlanPage::icon() const
{
    return themeIcon(QStringLiteral("plan"));
}

Telling PlanPage::telling() const
{
    return {DocumentReading::of(document()).asOf(view().statusDate()), windowLanguage(locale())};
}

void PlanPage::showEvent(QShowEvent* event)
{
    if (m_dirty)
        refresh();
    Page::showEvent(event);
}

void PlanPage::refreshSoon()
{
    m_dirty = true;
    if (isVisible())
        m_timer->start(0);
}

void PlanPage::refresh()
{
    m_timer->stop();
    m_dirty = false;
    const Telling now = telling();
    m_changes->showChanges(m_watch->changes(), m_watch->cause(), now);
    m_scenarios->changes().showChanges(m_watch->changes(), m_watch->cause(), now);
    m_scenarios->refresh(now);
    m_plays->refresh(now);
    showEmptiness(now);
    m_quadrantIsOld = true;
    showQuadrant(now);
    m_risks->refresh(now);
    m_baseline->refresh(now);
    m_replan->setEnabled(!document().isReadOnly() && m_plays->planned() > 0);
    m_settings->setEnabled(!document().isReadOnly());
}

/// Drawing a thousand points anew is for those who look at them.
void PlanPage::showQuadrant(const Telling& now)
{
    if (!m_quadrantIsOld || m_views->currentWidget() != m_quadrant)
        return;
    m_quadrantIsOld = false;
    m_quadrant->refresh(now);
    m_quadrant->proposeFilesBeside(document().path(), now.engagement.organization.name);
}

void PlanPage::replan()
{
    const QDate day = view().statusDate();
    const Replanning replanning = milepost::replan(document().content(), document().engagement(),
                                                   document().scorecards(), day);
    Engagement after = document().engagement();
    after.plan = replanning.plan;
    const Reading reading(document().content(), after, document().scorecards(), replanning.compiled,
                          day);
    ReplanDialog dialog(replanning, Telling(reading, windowLanguage(locale())), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<Done> done = document().perform(edits::replan, day, replanning.unpinned);
    if (!done)
        emit noticeRequested(inWords(done.error().message));
}

void PlanPage::setUp()
{
    PlanSettingsDialog(document(), this).exec();
}

void PlanPage::showEmptiness(const Telling& telling)
{
    const bool empty = m_plays->planned() == 0;
    const bool nothingRated = empty && document().plan().dimensions.isEmpty();
    const QString late = lateSentence(telling);
    m_summary->setWords(planSummaryOf(telling));
    m_summary->setVisible(!empty);
    m_late->setWords(late);
    m_late->setVisible(!late.isEmpty());
    m_addPlay->setVisible(!nothingRated);
    m_plays->choice().setVisible(!nothingRated);
    m_nothingPlanned->setVisible(empty && !nothingRated);
    m_nothingPlanned->setWords(
        tr("The plan is empty: no play closes a gap that is open. Raise a target on the Assess "
           "page, or keep a play in from the list of those left out."));
    m_plays->setVisible(!nothingRated);
    m_empty->setVisible(nothingRated);
    m_empty->setWords(
        common::noPlanYet(),
        tr("It follows from gaps: rate dimensions and set targets on the Assess page, "
           "and the plays that close the gaps appear here by themselves."),
        document().engagement().assessments.isEmpty() ? common::startAssessment()
                                                      : common::continueAssessment());
}

/// Of the play that is seen: beside the risks and the baseline none is.
void PlanPage::offerEdits()
{
    const PlayId seen = m_views->currentIndex() == 0 ? m_plays->play() : PlayId();
    m_decisions->setPlay(seen);
    m_ownPlays->setPlay(seen);
}

void PlanPage::reveal(const Place& place)
{
    if (m_dirty)
        refresh();
    if (place.play.isEmpty()) {
        if (m_views->currentIndex() == 0)
            m_plays->focusPlays();
        return;
    }
    m_views->setCurrentIndex(0);
    m_plays->reveal(place.play);
}

QByteArray PlanPage::keptColumns() const
{
    return m_plays->keptArrangement();
}

void PlanPage::restoreColumns(const QByteArray& kept)
{
    m_plays->restoreArrangement(kept);
}

Place PlanPage::currentPlace() const
{
    Place place = Page::currentPlace();
    place.play = m_plays->play();
    return place;
}

} // namespace milepost
