// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/progresspage.h"

#include "core/edits/assessments.h"
#include "core/edits/snapshots.h"
#include "core/engagement/latest.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/document/snapshotstate.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/pages/progress/progresscharts.h"
#include "ui/pages/progress/scopebar.h"
#include "ui/pages/progress/sentencelist.h"
#include "ui/pages/progress/statecomparisonpanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/view/pagename.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kSentencesWidth = 26; // heights of a line of text

} // namespace

ProgressPage::ProgressPage(EngagementView& view, QWidget* parent)
    : Page(view, parent), m_timer(new QTimer(this)),
      m_scope(new ScopeBar(document().content(), this)), m_empty(new EmptyState(this)),
      m_moved(new SentenceList(tr("What moved and why"), this)),
      m_way(new SentenceList(tr("On the way to the targets"), this)),
      m_charts(new ProgressCharts(this)), m_states(new StateComparisonPanel(document(), this))
{
    m_timer->setSingleShot(true);
    setFocusProxy(m_scope);
    makeActions();
    layOut();
    connectParts();
    followView();
}

void ProgressPage::makeActions()
{
    m_take = new QAction(themeIcon(QStringLiteral("add")), tr("&Take a snapshot"), this);
    m_take->setObjectName(QStringLiteral("progress.snapshot"));
    m_take->setToolTip(tr("Freeze scores, plan and metrics as they are now"));
    connect(m_take, &QAction::triggered, this, &ProgressPage::takeSnapshot);
    auto* snapshots = new QAction(themeIcon(QStringLiteral("recent")), tr("S&napshots…"), this);
    snapshots->setObjectName(QStringLiteral("progress.snapshots"));
    snapshots->setToolTip(common::aboutSnapshots());
    connect(snapshots, &QAction::triggered, this, &Page::snapshotsRequested);
    m_actions = {m_take, snapshots};
}

void ProgressPage::layOut()
{
    const auto gap = static_cast<int>(kRhythm);
    auto* sentences = new Columns(kSentencesWidth);
    sentences->add(m_moved, 3);
    sentences->add(m_way, 2);
    m_told = new QWidget;
    auto* told = new QVBoxLayout(m_told);
    told->setContentsMargins(0, 0, 0, 0);
    told->setSpacing(3 * gap);
    told->addWidget(sentences);
    told->addWidget(m_charts);
    told->addWidget(m_states);
    auto* content = new QWidget;
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    contentLayout->setSpacing(2 * gap);
    contentLayout->addWidget(m_scope);
    contentLayout->addWidget(m_empty);
    contentLayout->addWidget(m_told);
    contentLayout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(title());
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void ProgressPage::connectParts()
{
    connect(m_timer, &QTimer::timeout, this, &ProgressPage::refresh);
    connect(&document(), &EngagementDocument::changed, this, &ProgressPage::refreshSoon);
    connect(&document(), &EngagementDocument::pathChanged, this, &ProgressPage::refreshSoon);
    connect(&view(), &EngagementView::statusDateChanged, this, &ProgressPage::refreshSoon);
    connect(&view(), &EngagementView::assessmentChanged, this, &ProgressPage::followView);
    connect(m_scope, &ScopeBar::matrixChosen, this, &ProgressPage::chooseMatrix);
    connect(m_scope, &ScopeBar::unitChosen, this, &ProgressPage::chooseUnit);
    connect(m_charts, &ProgressCharts::choiceChanged, this, &ProgressPage::refreshSoon);
    connect(m_charts, &ProgressCharts::refused, this, &Page::noticeRequested);
    connect(m_states, &StateComparisonPanel::snapshotsRequested, this, &Page::snapshotsRequested);
    connect(m_empty, &EmptyState::followed, this, &ProgressPage::assessNext);
}

QString ProgressPage::title() const
{
    return pageTitle(PageId::Progress);
}

QIcon ProgressPage::icon() const
{
    return themeIcon(QStringLiteral("progress"));
}

Telling ProgressPage::telling() const
{
    return {DocumentReading::of(document()).asOf(view().statusDate()), windowLanguage(locale())};
}

void ProgressPage::showEvent(QShowEvent* event)
{
    if (m_dirty)
        refresh();
    Page::showEvent(event);
}

void ProgressPage::reveal(const Place&)
{
    if (m_dirty)
        refresh();
}

void ProgressPage::refreshSoon()
{
    m_dirty = true;
    if (isVisible())
        m_timer->start(0);
}

void ProgressPage::followView()
{
    const Assessment* shown = view().assessment();
    if (shown) {
        m_matrix = shown->matrix;
        m_unit = shown->unit;
    } else if (m_matrix.isEmpty() && !document().content().matrices.isEmpty()) {
        m_matrix = document().content().matrices.first().id;
    }
    refreshSoon();
}

/// The view, and with it the other pages, goes along where there is an assessment to show.
void ProgressPage::chooseMatrix(const MatrixId& matrix)
{
    m_matrix = matrix;
    if (const Assessment* latest = latestOf(document().engagement(), matrix, m_unit))
        view().setAssessment(latest->id);
    refreshSoon();
}

void ProgressPage::chooseUnit(const std::optional<UnitId>& unit)
{
    m_unit = unit;
    if (const Assessment* latest = latestOf(document().engagement(), m_matrix, unit))
        view().setAssessment(latest->id);
    else
        view().setUnit(unit);
    refreshSoon();
}

void ProgressPage::refresh()
{
    m_timer->stop();
    m_dirty = false;
    const Telling now = telling();
    const MatrixProgress progress =
        matrixProgress(now.engagement, now.scorecards, m_matrix, m_unit);
    const ProgressGap gap = progressGap(progress);
    m_scope->setScope(now, m_matrix, m_unit);
    m_take->setEnabled(!document().isReadOnly() && !now.engagement.assessments.isEmpty());
    const bool told = gap == ProgressGap::None || gap == ProgressGap::OnlyOne;
    showGap(gap);
    m_told->setVisible(told);
    if (!told)
        return;
    m_moved->setSentences(whatMoved(now, progress));
    m_moved->setVisible(!m_moved->sentences().isEmpty());
    m_way->setSentences(wayToTargetWords(now, progress));
    m_charts->proposeFilesBeside(document().path(), now.engagement.organization.name);
    m_charts->setProgress(now, progress);
    m_states->setStates(now, m_matrix, m_unit);
}

void ProgressPage::showGap(ProgressGap gap)
{
    m_empty->setVisible(gap != ProgressGap::None);
    m_empty->button().setEnabled(gap != ProgressGap::OnlyOne || !document().isReadOnly());
    switch (gap) {
    case ProgressGap::None:
        break;
    case ProgressGap::NoAssessment:
        m_empty->setWords(tr("Nothing has been assessed here yet"),
                          tr("Progress is what moved between two assessments of one matrix and "
                             "unit. Begin with the first one on the Assess page."),
                          common::goToAssess());
        break;
    case ProgressGap::NothingRated:
        m_empty->setWords(tr("Nothing is rated yet"),
                          tr("There is an assessment, but no dimension in it has a score. Rate "
                             "some on the Assess page."),
                          common::goToAssess());
        break;
    case ProgressGap::OnlyOne:
        m_empty->setWords(tr("One assessment so far"),
                          tr("What moved can be said when the same matrix and unit are assessed a "
                             "second time. Until then the charts show where things stand."),
                          tr("Assess &again"));
        break;
    }
}

/// Where there is one assessment the second one is begun, with its targets and weights.
void ProgressPage::assessNext()
{
    Place place;
    place.page = PageId::Assess;
    if (const Assessment* latest = latestOf(document().engagement(), m_matrix, m_unit)) {
        place.assessment = latest->id;
        if (isRated(*latest)) {
            const auto id = document().newId<AssessmentId>();
            const Result<Done> added =
                document().perform(edits::addReassessment, id, latest->id, view().statusDate());
            if (!added) {
                emit noticeRequested(inWords(added.error()));
                return;
            }
            place.assessment = id;
        }
    }
    emit placeRequested(place);
}

void ProgressPage::takeSnapshot()
{
    const QDate day = view().statusDate();
    const QString name = tr("As of %1").arg(locale().toString(day, QLocale::ShortFormat));
    const Result<Done> taken =
        document().perform(edits::addSnapshot, snapshotNow(document(), name, day));
    emit noticeRequested(taken ? tr("Snapshot “%1” was taken.").arg(name) : inWords(taken.error()));
}

} // namespace milepost
