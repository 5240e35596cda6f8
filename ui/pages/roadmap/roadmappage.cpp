// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roadmap/roadmappage.h"

#include "core/wording/planchart.h"
#include "core/wording/roadmapwords.h"
#include "core/wording/terms.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/pages/changestrip.h"
#include "ui/pages/proposalwatch.h"
#include "ui/pages/resultstrip.h"
#include "ui/pages/roadmap/loadview.h"
#include "ui/pages/roadmap/prerequisitechoice.h"
#include "ui/pages/roadmap/roadmapactions.h"
#include "ui/pages/roadmap/roadmapexport.h"
#include "ui/pages/roadmap/roadmapview.h"
#include "ui/theme/icons.h"
#include "ui/view/pagename.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/savedialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace milepost {

namespace {

enum Zoom { Weeks, Months, Quarters, Whole };

constexpr qreal kReadableWeek = 1.2; ///< letters a week from which the whole plan can be read
constexpr int kWordLines = 2;
constexpr int kLeastHeight = 240; ///< of chart and loads together

} // namespace

RoadmapPage::RoadmapPage(EngagementView& view, QWidget* parent)
    : Page(view, parent), m_timer(new QTimer(this)), m_previewTimer(new QTimer(this)),
      m_actions(new RoadmapActions(*this)), m_watch(new ProposalWatch(document(), this)),
      m_summary(new TextLabel(TextSize::Lead, true, this)), m_changes(new ChangeStrip(this)),
      m_result(new ResultStrip(this)), m_lanes(new QComboBox(this)),
      m_baseline(new QCheckBox(tr("&Baseline"), this)),
      m_dependencies(new QCheckBox(tr("&Dependencies"), this)),
      m_zoom(new ChoiceBar(tr("Zoom"),
                           {{tr("Week"), inWords(terms::weeks()), tr("Weeks, to see each of them")},
                            {tr("Month"), tr("Months"), tr("Months, to see some of them")},
                            {tr("Quarter"), tr("Quarters"), tr("Quarters, to see a year or more")},
                            {tr("Whole plan"), {}, tr("The whole plan (0)")}},
                           this)),
      m_chart(new RoadmapView(this)), m_loads(new LoadView(*m_chart, this)),
      m_words(new TextLabel(TextSize::Body, false, this)), m_empty(new EmptyState(this))
{
    m_timer->setSingleShot(true);
    m_previewTimer->setSingleShot(true);
    setFocusProxy(m_chart);
    m_lanes->addItem(inWords(terms::workstream()), QVariant::fromValue(LaneKind::Workstream));
    m_lanes->addItem(common::step(), QVariant::fromValue(LaneKind::Step));
    m_lanes->addItem(common::accountablePerson(), QVariant::fromValue(LaneKind::Person));
    m_lanes->addItem(common::playbook(), QVariant::fromValue(LaneKind::Playbook));
    m_lanes->setAccessibleName(tr("A lane for each"));
    m_baseline->setToolTip(tr("Below each bar a thin one of where the agreed plan had it"));
    m_dependencies->setToolTip(tr("Lines from each play to those that wait for it"));
    for (QCheckBox* layer : {m_baseline, m_dependencies})
        layer->setChecked(true);
    layOut();
    listen();
    refresh();
    m_zoom->setCurrent(Whole);
}

void RoadmapPage::layOut()
{
    m_controls = new QWidget(this);
    auto* controls = new FlowLayout(static_cast<int>(kRhythm), m_controls);
    auto* lanes = new QLabel(tr("A &lane for each"), m_controls);
    lanes->setBuddy(m_lanes);
    controls->addWidget(lanes);
    controls->addWidget(m_lanes);
    controls->addWidget(m_zoom);
    controls->addWidget(m_dependencies);
    controls->addWidget(m_baseline);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("roadmap"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(m_loads);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({600, 200});
    m_splitter->setMinimumHeight(kLeastHeight);
    m_words->setMinimumHeight(kWordLines * fontMetrics().lineSpacing());
    m_words->setAlignment((m_words->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    const auto margin = static_cast<int>(2 * kRhythm);
    layout->setContentsMargins(margin, margin, margin, margin / 2);
    layout->setSpacing(static_cast<int>(kRhythm));
    layout->addWidget(m_summary);
    layout->addWidget(m_changes);
    layout->addWidget(m_result);
    layout->addWidget(m_controls);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_empty, 1, Qt::AlignTop);
    auto* scroll = new QScrollArea(this); // a window lower than its parts need is scrolled
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(title());
    scroll->setWidget(inner);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void RoadmapPage::listen()
{
    connect(m_timer, &QTimer::timeout, this, &RoadmapPage::refresh);
    connect(&document(), &EngagementDocument::changed, this, &RoadmapPage::refreshSoon);
    connect(&view(), &EngagementView::statusDateChanged, this, &RoadmapPage::refreshSoon);
    connect(m_empty, &EmptyState::followed, this, [this] {
        const bool nothingRated = document().plan().dimensions.isEmpty();
        emit placeRequested({nothingRated ? PageId::Assess : PageId::Plan, {}, {}, {}});
    });
    connect(m_changes, &ChangeStrip::playRequested, this, [this](const PlayId& play) {
        if (m_chart->chartLayout().placeOf(play).isValid())
            reveal({PageId::Roadmap, {}, {}, play});
        else
            emit placeRequested({PageId::Plan, {}, {}, play});
    });
    connect(m_lanes, &QComboBox::activated, this, &RoadmapPage::refresh);
    for (const QCheckBox* layer : {m_baseline, m_dependencies})
        connect(layer, &QCheckBox::clicked, this, &RoadmapPage::refresh);
    connect(m_zoom, &ChoiceBar::chosen, this, &RoadmapPage::setZoom);
    connect(m_chart, &RoadmapView::zoomed, this, &RoadmapPage::showZoom);
    connect(m_chart, &RoadmapView::selectionChanged, this, &RoadmapPage::choose);
    connect(m_chart, &RoadmapView::asked, this, &RoadmapPage::carryOut);
    connect(m_chart, &RoadmapView::menuRequested, this, &RoadmapPage::showMenu);
    connect(m_chart, &RoadmapView::opened, this, [this](const PlayId& play) {
        emit placeRequested({PageId::Plan, {}, {}, play});
    });
    connect(m_chart, &RoadmapView::dragged, this, [this](const std::optional<BarGesture>& gesture) {
        m_gesture = gesture;
        m_previewTimer->start(0); // the hand first, then what it means
    });
    connect(m_previewTimer, &QTimer::timeout, this, [this] { preview(m_gesture); });
    connect(m_actions, &RoadmapActions::asked, this, &RoadmapPage::carryOut);
    connect(m_actions, &RoadmapActions::personAsked, this, &RoadmapPage::askPerson);
    connect(m_actions, &RoadmapActions::prerequisiteAsked, this, &RoadmapPage::askPrerequisiteOf);
    connect(m_actions, &RoadmapActions::openAsked, this, [this] {
        emit placeRequested({PageId::Plan, {}, {}, m_chart->current()});
    });
    connect(m_actions, &RoadmapActions::exportAsked, this, &RoadmapPage::askPath);
    connect(m_actions, &RoadmapActions::copyAsked, this, &RoadmapPage::copyPicture);
}

QString RoadmapPage::title() const
{
    return pageTitle(PageId::Roadmap);
}

QIcon RoadmapPage::icon() const
{
    return themeIcon(QStringLiteral("roadmap"));
}

QList<QAction*> RoadmapPage::pageActions() const
{
    return m_actions->all();
}

Telling RoadmapPage::telling() const
{
    return {DocumentReading::of(document()).asOf(view().statusDate()), windowLanguage(locale())};
}

LaneKind RoadmapPage::laneKind() const
{
    return m_lanes->currentData().value<LaneKind>();
}

void RoadmapPage::showEvent(QShowEvent* event)
{
    if (m_dirty)
        refresh();
    Page::showEvent(event);
}

void RoadmapPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        refreshSoon();
    Page::changeEvent(event);
}

void RoadmapPage::refreshSoon()
{
    m_dirty = true;
    if (isVisible())
        m_timer->start(0);
}

void RoadmapPage::refresh()
{
    m_timer->stop();
    m_dirty = false;
    const Telling now = telling();
    const PlanChartLayers layers{m_baseline->isChecked(), m_dependencies->isChecked()};
    m_chart->setChart(planChart(now, laneKind(), layers), laneKind(), !document().isReadOnly());
    m_baseline->setVisible(agreedPlanOf(document().engagement()).has_value());
    m_loads->refresh();
    m_changes->showChanges(m_watch->changes(), m_watch->cause(), now);
    m_summary->setWords(roadmapSummary(now));
    showEmptiness(now);
    choose();
}

void RoadmapPage::showEmptiness(const Telling& telling)
{
    const bool nothingRated = telling.plan.dimensions.isEmpty();
    const bool empty = m_chart->bars().isEmpty();
    for (QWidget* part : QList<QWidget*>{m_summary, m_controls, m_splitter, m_words})
        part->setVisible(!empty);
    m_empty->setVisible(empty);
    m_actions->setPicture(!empty);
    if (nothingRated) {
        m_empty->setWords(tr("There is no roadmap yet"),
                          tr("It shows the plan over time, and the plan follows from gaps: rate "
                             "dimensions and set targets on the Assess page."),
                          common::goToAssess());
    } else {
        m_empty->setWords(tr("There is nothing to show on the roadmap"),
                          tr("No play of the plan has dates: none closes an open gap, or all are "
                             "done. Raise a target, or take a play in on the Plan page."),
                          tr("Go to the pla&n"));
    }
}

void RoadmapPage::choose()
{
    const QList<const PlanChartBar*> bars = m_chart->selectedBars();
    m_actions->setBars(bars, !document().isReadOnly());
    if (m_aloud && !m_outcome.isEmpty())
        say(m_outcome, true);
    else if (bars.size() > 1)
        say(togetherWords(telling(), m_chart->selection()), m_aloud);
    else
        say(bars.isEmpty() ? QString() : bars.first()->words, m_aloud);
    m_aloud = false;
}

void RoadmapPage::say(const QString& words, bool aloud)
{
    m_words->setWords(words);
    m_words->setAccessibleName(words);
    if (!aloud || words.isEmpty())
        return;
    announce(*m_words);
}

void RoadmapPage::preview(const std::optional<BarGesture>& gesture)
{
    if (!gesture) {
        choose();
        return;
    }
    if (m_chart->isDragging())
        say(previewOf(document(), view().statusDate(), locale(), *gesture).words, false);
}

void RoadmapPage::carryOut(const BarGesture& gesture)
{
    m_previewTimer->stop();
    const BarPreview preview = previewOf(document(), view().statusDate(), locale(), gesture);
    if (preview.plays.isEmpty()) {
        say(preview.words, true);
        return;
    }
    m_aloud = true;
    const bool ofOneBar = gesture.plays.size() == 1 && gesture.need.isEmpty();
    m_outcome = ofOneBar ? QString() : preview.words;
    BarGesture possible = gesture;
    possible.plays = preview.plays;
    const Result<Done> done = milepost::carryOut(document(), view().statusDate(), possible);
    if (done) {
        refreshSoon(); // also when nothing changed
        return;
    }
    m_aloud = false;
    emit noticeRequested(inWords(done.error().message));
}

void RoadmapPage::askPerson()
{
    if (m_dirty)
        refresh();
    const QList<PlayId> plays = m_chart->selection(); // as they are now, whatever comes meanwhile
    const QList<const PlanChartBar*> bars = m_chart->selectedBars();
    if (bars.isEmpty())
        return;
    const Telling now = telling();
    const QStringList people = knownPeople(now.reading);
    const QString& named = now.reading.item(bars.first()->play)->accountable;
    bool chosen = false;
    const QString person =
        QInputDialog::getItem(
            this, common::accountablePerson(),
            bars.size() == 1
                ? tr("Who answers for “%1”?").arg(bars.first()->title)
                : tr("Who answers for these %n plays?", nullptr, static_cast<int>(bars.size())),
            QStringList{QString()} + people,
            std::max(0, static_cast<int>(people.indexOf(named)) + 1), true, &chosen)
            .trimmed();
    if (!chosen)
        return;
    BarGesture gesture{BarGesture::Kind::Unassign, plays, 0, {}};
    if (!person.isEmpty()) {
        gesture.kind = BarGesture::Kind::Assign;
        gesture.lane.person = person;
    }
    carryOut(gesture);
}

void RoadmapPage::askPrerequisiteOf(BarGesture::Kind kind)
{
    const QList<PlayId> plays = m_chart->selection();
    if (plays.size() != 1)
        return;
    const PrerequisiteChoice choice = prerequisiteChoice(telling(), plays.first(), kind);
    if (choice.plays.isEmpty()) {
        say(choice.refusal, true);
        return;
    }
    if (const auto gesture = askPrerequisite(choice, *this))
        carryOut(*gesture);
}

void RoadmapPage::askPath()
{
    const QString proposal = proposedPath(document().path(),
                                          {document().engagement().organization.name, title(),
                                           view().statusDate().toString(Qt::ISODate)},
                                          QStringLiteral("svg"));
    auto* dialog = new SaveDialog(
        this, tr("Export picture"), proposal,
        QStringList{common::svgPictures(), common::pngPictures(), common::pdfDocuments()}.join(
            QStringLiteral(";;")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &RoadmapPage::exportTo);
    dialog->open();
}

void RoadmapPage::exportTo(const QString& path)
{
    const Result<Done> written = writeRoadmap(
        {m_chart->chart(), title(), font(), locale(), layoutDirection() == Qt::RightToLeft}, path);
    if (written)
        m_result->showWritten(path);
    else
        m_result->showProblem(inWords(written.error().message));
}

void RoadmapPage::copyPicture()
{
    QGuiApplication::clipboard()->setImage(roadmapImage(
        {m_chart->chart(), title(), font(), locale(), layoutDirection() == Qt::RightToLeft}));
    say(tr("The roadmap was copied as a picture."), true);
}

/// Pixels a week, in proportion to the type.
qreal RoadmapPage::widthOf(int zoom) const
{
    const qreal letter = fontMetrics().averageCharWidth();
    return zoom == Weeks ? 8 * letter : zoom == Months ? 3.5 * letter : kReadableWeek * letter;
}

void RoadmapPage::setZoom(int choice)
{
    m_chart->setWeekWidth(choice == Whole ? std::nullopt : std::optional(widthOf(choice)));
}

void RoadmapPage::showZoom()
{
    int shown = -1;
    if (!m_chart->weekWidth())
        shown = Whole;
    for (const int zoom : {Weeks, Months, Quarters}) {
        if (m_chart->weekWidth() && std::abs(*m_chart->weekWidth() - widthOf(zoom)) < 0.01)
            shown = zoom;
    }
    m_zoom->setCurrent(shown);
}

void RoadmapPage::showMenu(const QPoint& position)
{
    QMenu menu(this);
    menu.addActions(m_actions->ofBar());
    menu.exec(m_chart->viewport()->mapToGlobal(position));
}

void RoadmapPage::reveal(const Place& place)
{
    if (m_dirty)
        refresh();
    if (!place.play.isEmpty())
        m_chart->select(place.play);
    (m_chart->bars().isEmpty() ? static_cast<QWidget*>(&m_empty->button()) : m_chart)
        ->setFocus(Qt::OtherFocusReason);
}

Place RoadmapPage::currentPlace() const
{
    Place place = Page::currentPlace();
    place.play = m_chart->current();
    return place;
}

} // namespace milepost
