// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/votespanel.h"

#include "core/pitfalls/requiredfunctions.h"
#include "core/scoring/scorewords.h"
#include "core/wording/tablewords.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/ballotgridmodel.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/votesgrid.h"
#include "ui/theme/icons.h"
#include "ui/theme/screenfont.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kVotesMostRows = 12; ///< of the grid at its own height

bool hasVotes(const Assessment& assessment)
{
    return std::any_of(assessment.dimensions.cbegin(), assessment.dimensions.cend(),
                       [](const DimensionRecord& record) { return !record.ballots.isEmpty(); });
}

} // namespace

VotesPanel::VotesPanel(AssessContext& context, QWidget* parent)
    : QWidget(parent), m_context(context)
{
    setAccessibleName(inWords(terms::votes()));
    m_heading = new QLabel(this);
    m_heading->setFont(screenFont(font(), TextSize::Body, TextWeight::SemiBold));
    m_rounds = new ChoiceBar(
        common::round(),
        {{common::firstRound(), tr("round 1"),
          tr("The first votes; they count until there is a round 2")},
         {common::secondRound(), tr("round 2"),
          tr("The second votes, which count; first ones are muted where there is none")}},
        this);
    m_fields = new ChoiceBar(tr("What is entered"),
                             {{inWords(terms::scores()), tr("scores")},
                              {common::howSure(), tr("self-confidence"),
                               tr("Self-confidence, 1 to 3; in the scores: Alt and the digit")},
                              {tr("Proof"), tr("one line of proof")}},
                             this);
    m_warning = new QLabel(this);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_people = new QPushButton(themeIcon(QStringLiteral("people")), tr("Participants…"), this);
    m_people->setToolTip(common::aboutParticipants());
    m_grid = new VotesGrid(context, this);

    auto* nobody = new QLabel(tr("Nobody takes part yet. Add the people who vote, or score alone "
                                 "with “My score”."),
                              this);
    nobody->setWordWrap(true);
    nobody->setAlignment(Qt::AlignCenter);
    nobody->setMargin(16);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(nobody);

    auto* head = new FlowLayout(8);
    head->addWidget(m_heading);
    head->addWidget(m_rounds);
    head->addWidget(m_fields);
    head->addWidget(m_people);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_warning);
    layout->addWidget(m_stack, 1);

    connect(m_rounds, &ChoiceBar::chosen, this,
            [this](int choice) { m_context.view().setRound(choice + 1); });
    connect(m_fields, &ChoiceBar::chosen, this, [this](int choice) {
        const auto field = static_cast<BallotField>(choice);
        m_grid->grid().setField(field);
        QAbstractItemView::EditTriggers triggers =
            QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed;
        if (field == BallotField::Proof)
            triggers |= QAbstractItemView::AnyKeyPressed;
        m_grid->setEditTriggers(triggers);
        m_fields->setCurrent(choice);
    });
    connect(m_people, &QPushButton::clicked, this, &VotesPanel::participantsRequested);
    connect(m_grid, &VotesGrid::dimensionEntered, &m_context.view(),
            &EngagementView::enterDimension);
    connect(&m_context.view(), &EngagementView::assessmentChanged, this,
            &VotesPanel::showAssessment);
    connect(&m_context.view(), &EngagementView::dimensionChanged, this, &VotesPanel::refresh);
    connect(&m_context.view(), &EngagementView::roundChanged, this, &VotesPanel::refresh);
    connect(&m_context, &AssessContext::edited, this, &VotesPanel::refresh);
    m_fields->setCurrent(0);
    showAssessment();
}

void VotesPanel::showAssessment()
{
    m_grid->grid().setAssessment(m_context.view().assessmentId());
    refresh();
}

void VotesPanel::setHeight(Height height)
{
    m_height = height;
    const bool inside = height == Height::Rows;
    const int side = inside ? 0 : 12;
    layout()->setContentsMargins(side, 6, side, inside ? 0 : 8);
    fit();
}

void VotesPanel::fit()
{
    const bool people = m_grid->grid().rowCount() > 0;
    const bool exact = m_height == Height::Rows && people;
    const int rows = m_grid->heightOfRows(exact ? kVotesMostRows : m_grid->grid().rowCount());
    m_stack->setMinimumHeight(exact ? rows : 0);
    m_stack->setMaximumHeight(exact ? rows : QWIDGETSIZE_MAX);
    const int bottom = layout()->contentsMargins().bottom();
    setMaximumHeight(m_height == Height::AtMostRows && people ? m_stack->y() + rows + bottom
                                                              : QWIDGETSIZE_MAX);
}

void VotesPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void VotesPanel::refresh()
{
    const Assessment* assessment = m_context.assessment();
    if (!assessment)
        return;
    m_heading->setText(m_context.isSelfAssessment() ? tr("Everybody’s scores")
                                                    : inWords(terms::votes()));
    m_rounds->setCurrent(m_context.view().round() - 1);
    m_rounds->setChoiceEnabled(1, m_context.view().round() == 2 || hasVotes(*assessment));
    m_grid->grid().setRound(m_context.view().round());
    m_stack->setCurrentIndex(m_grid->grid().rowCount() > 0 ? 0 : 1);
    fit();

    // The current cell follows the dimension without taking the keyboard.
    const int column = m_grid->grid().columnOf(m_context.view().dimensionId());
    const QModelIndex current = m_grid->currentIndex();
    if (column >= 0 && current.column() != column && m_grid->grid().rowCount() > 0)
        m_grid->setCurrentIndex(m_grid->grid().index(qMax(0, current.row()), column));

    const QList<Function> missing =
        missingFunctions(assessment->matrix, m_context.engagement(), m_grid->grid().rows());
    m_warning->setVisible(!missing.isEmpty() && m_grid->grid().rowCount() > 0 &&
                          assessment->kind == AssessmentKind::Workshop);
    m_warning->setText(inWords(Message("VotesPanel", "Nobody from %1 is among those who vote.")
                                   .arg(functionLabels(missing))));
}

} // namespace milepost
