// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/assesspage.h"

#include "core/edits/assessments.h"
#include "ui/document/engagementdocument.h"
#include "ui/pages/assess/assessactions.h"
#include "ui/pages/assess/assessarrangement.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/assessheader.h"
#include "ui/pages/assess/assessmentdialog.h"
#include "ui/pages/assess/ballotimport.h"
#include "ui/pages/assess/ballotpreview.h"
#include "ui/pages/assess/dimensionlist.h"
#include "ui/pages/assess/dimensionview.h"
#include "ui/pages/assess/noassessment.h"
#include "ui/pages/assess/peopledialog.h"
#include "ui/pages/assess/stagecards.h"
#include "ui/pages/assess/votespanel.h"
#include "ui/theme/icons.h"
#include "ui/view/pagename.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

QStringList ballotFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
            path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            paths.append(path);
    }
    return paths;
}

} // namespace

AssessPage::AssessPage(EngagementView& view, QWidget* parent)
    : Page(view, parent), m_context(new AssessContext(view, this)),
      m_actions(new AssessActions(*m_context, this)), m_stack(new QStackedWidget(this))
{
    build();
    connectParts();
    setAcceptDrops(true);
    showState();
    setFocusProxy(m_dimensions);
}

PeopleDialog* AssessPage::peopleDialog() const
{
    return m_people;
}

QString AssessPage::title() const
{
    return pageTitle(PageId::Assess);
}

QIcon AssessPage::icon() const
{
    return themeIcon(QStringLiteral("assess"));
}

QList<QAction*> AssessPage::pageActions() const
{
    return m_actions->all();
}

void AssessPage::build()
{
    m_empty = new NoAssessment(document().content(), this);
    m_header = new AssessHeader(*m_context, this);
    m_dimensions = new DimensionList(*m_context, this);
    m_dimension = new DimensionView(*m_context, this);
    m_votes = new VotesPanel(*m_context, this);
    m_arrangement = new AssessArrangement({m_header, m_dimensions, m_dimension, m_votes}, this);
    m_stack->addWidget(m_arrangement);
    auto* empty = new QScrollArea(this);
    empty->setFrameShape(QFrame::NoFrame);
    empty->setWidgetResizable(true);
    empty->setFocusPolicy(Qt::NoFocus);
    empty->setAccessibleName(title());
    empty->setWidget(m_empty);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void AssessPage::connectParts()
{
    connect(m_context, &AssessContext::refused, this, &Page::noticeRequested);
    connect(m_context, &AssessContext::explanationRequested, this, &AssessPage::explain);
    connect(&view(), &EngagementView::assessmentChanged, this, &AssessPage::showState);
    connect(m_context, &AssessContext::edited, this, &AssessPage::showState);
    connect(m_empty, &NoAssessment::matrixChosen, this, &AssessPage::make);
    connect(m_empty, &NoAssessment::moreRequested, this, &AssessPage::askForNew);
    connect(m_actions, &AssessActions::newRequested, this, &AssessPage::askForNew);
    connect(m_actions, &AssessActions::detailsRequested, this, &AssessPage::askForDetails);
    connect(m_actions, &AssessActions::participantsRequested, this, &AssessPage::showPeople);
    connect(m_actions, &AssessActions::importRequested, this, &AssessPage::askForBallots);
    connect(m_actions, &AssessActions::explanationAsked, this, [this] {
        explain({Quantity::Score, view().assessmentId(), view().dimensionId()});
    });
    connect(m_votes, &VotesPanel::participantsRequested, this, &AssessPage::showPeople);
}

void AssessPage::showState()
{
    m_empty->setWritable(!document().isReadOnly());
    m_stack->setCurrentIndex(m_context->assessment() ? 0 : 1);
    m_arrangement->setVotesLast(m_context->isSelfAssessment());
}

void AssessPage::explain(const ExplanationSubject& subject)
{
    Place place;
    place.page = PageId::Assess;
    place.assessment = subject.assessment;
    place.dimension = subject.dimension;
    place.quantity = subject.quantity;
    emit explanationRequested(place);
}

void AssessPage::make(const MatrixId& matrix)
{
    NewAssessment assessment;
    assessment.matrix = matrix;
    assessment.date = view().statusDate();
    add(assessment);
}

void AssessPage::add(const NewAssessment& assessment)
{
    const auto id = document().newId<AssessmentId>();
    if (m_context->accept(document().perform(edits::addAssessment, id, assessment)))
        view().setAssessment(id);
}

void AssessPage::askForNew()
{
    auto* dialog = new AssessmentDialog(view(), nullptr, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(dialog->answer()); });
    dialog->open();
}

void AssessPage::askForDetails()
{
    const Assessment* assessment = m_context->assessment();
    if (!assessment)
        return;
    auto* dialog = new AssessmentDialog(view(), assessment, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = assessment->id] {
        const NewAssessment answer = dialog->answer();
        EngagementDocument& doc = document();
        m_context->accept(doc.inOneStep(tr("Change assessment details"), [&]() -> Result<Done> {
            for (const Result<Done>& done :
                 {doc.perform(edits::setAssessmentTitle, id, answer.title),
                  doc.perform(edits::setAssessmentDate, id, answer.date),
                  doc.perform(edits::setAssessmentUnit, id, answer.unit),
                  doc.perform(edits::setAssessmentKind, id, answer.kind)}) {
                if (!done)
                    return done.error();
            }
            return Done();
        }));
    });
    dialog->open();
}

void AssessPage::showPeople()
{
    if (!m_people) {
        m_people = new PeopleDialog(view(), this);
        m_people->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_people->show();
    m_people->raise();
    m_people->activateWindow();
}

void AssessPage::askForBallots()
{
    importBallots(QFileDialog::getOpenFileNames(this, tr("Import ballots"), {},
                                                tr("Ballots (*.csv *.json);;All files (*)")));
}

void AssessPage::importBallots(const QStringList& paths)
{
    m_ballotFiles.append(paths);
    if (!m_ballots)
        previewBallots();
}

/// Each file in its turn: who a rater is may depend on the file before.
void AssessPage::previewBallots()
{
    while (!m_ballotFiles.isEmpty()) {
        const QString path = m_ballotFiles.takeFirst();
        const AssessmentId assessment = view().assessmentId();
        const Result<BallotFile> file = readBallots(document(), assessment, path);
        if (!m_context->accept(file))
            continue;
        m_ballots =
            new BallotPreview(document(), assessment, *file, QFileInfo(path).fileName(), this);
        m_ballots->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_ballots, &QDialog::finished, this, [this, assessment](int result) {
            const BallotPlan plan = m_ballots->plan();
            m_ballots = nullptr;
            if (result == QDialog::Accepted &&
                m_context->accept(takeBallots(document(), assessment, plan)))
                emit noticeRequested(ballotCounts(plan));
            previewBallots();
        });
        m_ballots->open();
        return;
    }
}

void AssessPage::reveal(const Place& place)
{
    view().setAssessment(place.assessment);
    view().setDimension(place.dimension);
    if (!place.indicator.isEmpty() && m_dimension->cards().focusIndicator(place.indicator)) {
        if (QWidget* focused = m_dimension->cards().focusWidget())
            m_dimension->ensureWidgetVisible(focused);
    }
}

Place AssessPage::currentPlace() const
{
    Place place = Page::currentPlace();
    place.dimension = view().dimensionId();
    return place;
}

void AssessPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_context->editable() && !ballotFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AssessPage::dropEvent(QDropEvent* event)
{
    importBallots(ballotFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace milepost
