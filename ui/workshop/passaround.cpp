// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/passaround.h"

#include "ui/document/engagementdocument.h"
#include "ui/theme/icons.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/pagelabels.h"
#include "ui/workshop/ballotcard.h"
#include "ui/workshop/sessioncontext.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace milepost {

namespace {

constexpr int kColumn = 760; // pixels of a ballot

/// The widget as a column in the middle of the screen.
QWidget* centred(QWidget* content)
{
    content->setMaximumWidth(kColumn);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

} // namespace

PassAround::PassAround(SessionContext& context, QWidget* parent)
    : QWidget(parent, Qt::Window), m_context(context), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("workshop.passaround"));
    setWindowTitle(tr("Private ballot"));
    setWindowIcon(applicationIcon());
    setWindowModality(Qt::ApplicationModal);
    m_handover = makeHandover();
    m_ballot = makeBallot();
    m_stack->addWidget(m_handover);
    m_stack->addWidget(m_ballot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_context, &SessionContext::edited, this, &PassAround::follow);
}

QWidget* PassAround::makeHandover()
{
    auto* page = new QWidget;
    m_thanks = new TextLabel(TextSize::Lead, false, page);
    m_who = new TextLabel(TextSize::Display, true, page);
    m_left = new TextLabel(TextSize::Body, false, page);
    m_open = new QPushButton(page);
    m_open->setDefault(true);
    m_skip = new QPushButton(tr("&Skip for now"), page);
    auto* back = new QPushButton(tr("&Back to the facilitator"), page);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(16);
    layout->addStretch(1);
    for (TextLabel* label : {m_thanks, m_who, m_left})
        layout->addWidget(label);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_open, m_skip, back})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(m_open, &QPushButton::clicked, this, &PassAround::open);
    connect(m_skip, &QPushButton::clicked, this, &PassAround::skip);
    connect(back, &QPushButton::clicked, this, &PassAround::finish);
    return centred(page);
}

QWidget* PassAround::makeBallot()
{
    auto* page = new QWidget;
    m_voter = new TextLabel(TextSize::Title, true, page);
    m_question = new TextLabel(TextSize::Lead, true, page);
    m_card = new BallotCard(page);
    m_problem = new TextLabel(TextSize::Body, false, page);
    m_cast = new QPushButton(tr("&Cast my vote"), page);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(m_voter);
    layout->addWidget(m_question);
    for (int stage = 0; stage < 3; ++stage) {
        m_stages.append(new TextLabel(TextSize::Lead, false, page));
        layout->addWidget(m_stages.last());
    }
    layout->addWidget(m_card);
    layout->addWidget(m_problem);
    layout->addWidget(m_cast, 0, Qt::AlignLeft);
    layout->addStretch(2);
    connect(m_card, &BallotCard::filled, this,
            [this] { m_cast->setEnabled(m_card->ballot(m_person).has_value()); });
    connect(m_card, &BallotCard::confirmed, this, &PassAround::cast);
    connect(m_cast, &QPushButton::clicked, this, &PassAround::cast);
    return centred(page);
}

void PassAround::begin()
{
    m_skipped.clear();
    m_thanks->setWords(
        tr("The laptop goes from hand to hand. Nobody sees what another one votes."));
    next();
}

void PassAround::next()
{
    m_card->clear();
    m_stack->setCurrentWidget(m_handover);
    const std::optional<SessionDimension> at = m_context.dimension();
    QList<ParticipantId> missing =
        at ? missingVoters(m_context.engagement(), *at) : QList<ParticipantId>();
    missing.removeIf([this](const ParticipantId& id) { return m_skipped.contains(id); });
    m_person = missing.value(0);
    const Participant* person = m_context.engagement().findParticipant(m_person);
    m_open->setVisible(person);
    m_skip->setVisible(person);
    m_who->setWords(person ? person->name : tr("Back to the facilitator, please."));
    m_open->setText(tr("Open my &ballot"));
    m_left->setWords(person && missing.size() > 1
                         ? tr("After that: %1 more").arg(missing.size() - 1)
                         : QString());
    if (person)
        m_open->setFocus();
}

void PassAround::open()
{
    const std::optional<SessionDimension> at = m_context.dimension();
    const Participant* person = m_context.engagement().findParticipant(m_person);
    if (!at || !person)
        return;
    m_voter->setWords(tr("Ballot of %1").arg(person->name));
    m_question->setWords(at->dimension->question);
    for (int i = 0; i < m_stages.size(); ++i) {
        const Cell& cell = at->dimension->cell(i + 1);
        m_stages[i]->setWords(tr("%1 · %2").arg(QLocale().toString(cell.stage), cell.descriptor));
    }
    m_problem->setWords({});
    m_stack->setCurrentWidget(m_ballot);
    m_card->answers().setFocus(Qt::OtherFocusReason);
}

void PassAround::cast()
{
    const std::optional<SessionBallot> ballot = m_card->ballot(m_person);
    if (!ballot)
        return;
    const auto done = m_context.document().perform(edits::castSessionVote, *ballot);
    if (!done) {
        m_problem->setWords(inWords(done.error().message));
        return;
    }
    next();
    m_thanks->setWords(m_person.isEmpty()
                           ? tr("Thank you, your vote is in.")
                           : tr("Thank you, your vote is in. Please hand the laptop to:"));
}

void PassAround::skip()
{
    m_skipped.append(m_person);
    next();
    m_thanks->setWords(m_person.isEmpty() ? QString() : tr("Please hand the laptop to:"));
}

void PassAround::finish()
{
    m_card->clear();
    m_stack->setCurrentWidget(m_handover);
    hide();
    emit finished();
}

/// A vote that is no longer open leaves nothing to vote on.
void PassAround::follow()
{
    const std::optional<SessionDimension> at = m_context.dimension();
    if (isVisible() && (!at || at->openRound == 0))
        finish();
}

void PassAround::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QWidget::keyPressEvent(event);
}

void PassAround::closeEvent(QCloseEvent* event)
{
    event->ignore();
    finish();
}

} // namespace milepost
