// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/dimensionblock.h"

#include "ui/document/engagementdocument.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/narrowchoice.h"
#include "ui/widgets/steadylabel.h"
#include "ui/widgets/wheelguard.h"
#include "ui/workshop/ballotcard.h"
#include "ui/workshop/sessioncontext.h"
#include "ui/workshop/sessionresult.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace milepost {

namespace {

QString secondVote()
{
    return DimensionBlock::tr("Second vote.");
}

QString progressText(const QString& round, int cast, const QList<FunctionCount>& missing)
{
    int people = 0;
    for (const FunctionCount& count : missing)
        people += count.people;
    return DimensionBlock::tr("%1 %2 in, %3 still to come: %4")
        .arg(round)
        .arg(cast)
        .arg(people)
        .arg(countsText(missing));
}

} // namespace

DimensionBlock::DimensionBlock(SessionContext& context, QWidget* parent)
    : QScrollArea(parent), m_context(context)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(this);
    setWidget(content);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 8, 0);
    m_layout->setSpacing(10);
    m_dimensions = new QComboBox(content);
    m_dimensions->setAccessibleName(tr("Dimension that is worked on"));
    m_dimensions->setObjectName(QStringLiteral("workshop.dimension"));
    letWheelScroll(m_dimensions);
    makeNarrow(*m_dimensions, 24);
    m_question = new TextLabel(TextSize::Lead, true, content);
    m_layout->addWidget(m_dimensions);
    m_layout->addWidget(m_question);
    for (int stage = 0; stage < 3; ++stage) {
        m_stages.append(new TextLabel(TextSize::Body, false, content));
        m_layout->addWidget(m_stages.last());
    }
    m_voting = makeVoting();
    m_layout->addWidget(m_voting);
    m_layout->addStretch(1);

    connect(m_dimensions, &QComboBox::activated, this, [this](int index) {
        m_context.accept(m_context.document().perform(
            edits::workOnDimension, DimensionId(m_dimensions->itemData(index).toString())));
        refresh();
    });
    connect(&m_context, &SessionContext::edited, this, &DimensionBlock::refresh);
    refresh();
}

QWidget* DimensionBlock::makeVoting()
{
    auto* voting = new QWidget(widget());
    m_progress = new SteadyLabel(TextSize::Lead, voting);
    QList<FunctionCount> all;
    for (const auto& [function, name] : EnumNames<Function>::table)
        all.append({function, 8});
    m_progress->setRoomFor({progressText(secondVote(), 88, all)});
    m_pass = new QPushButton(tr("&Pass the laptop around…"), voting);
    m_pass->setToolTip(tr("A private ballot for one person after another"));
    m_reveal = new QPushButton(tr("&Reveal the votes"), voting);
    m_without = new QPushButton(tr("Reveal &without the missing votes"), voting);
    m_person = new QComboBox(voting);
    m_person->setObjectName(QStringLiteral("workshop.person"));
    m_person->setAccessibleName(tr("Whose card it is"));
    letWheelScroll(m_person);
    makeNarrow(*m_person, 24);
    m_card = new BallotCard(voting);
    m_record = new QPushButton(tr("&Record the vote"), voting);
    m_withdraw = new QPushButton(tr("&Take the vote out"), voting);
    m_withdraw->setToolTip(tr("Removes the vote of the chosen person, such as a mistaken one"));

    auto* roads = new FlowLayout(8);
    for (QPushButton* button : {m_pass, m_reveal, m_without})
        roads->addWidget(button);
    auto* recording = new FlowLayout(8);
    for (QPushButton* button : {m_record, m_withdraw})
        recording->addWidget(button);
    auto* layout = new QVBoxLayout(voting);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_progress);
    layout->addLayout(roads);
    layout->addSpacing(12);
    layout->addWidget(headingLabel(tr("Enter paper cards"), voting));
    layout->addWidget(m_person);
    layout->addWidget(m_card);
    layout->addLayout(recording);

    connect(m_pass, &QPushButton::clicked, this, &DimensionBlock::passAroundRequested);
    for (const auto& [button, missing] :
         {std::pair(m_reveal, Missing::WaitFor), std::pair(m_without, Missing::DoWithout)}) {
        connect(button, &QPushButton::clicked, this, [this, missing = missing] {
            m_context.accept(
                m_context.document().perform(edits::revealVotes, missing, m_context.clock().now()));
        });
    }
    connect(m_card, &BallotCard::filled, this, &DimensionBlock::updateRecord);
    connect(m_card, &BallotCard::confirmed, this, &DimensionBlock::record);
    connect(m_record, &QPushButton::clicked, this, &DimensionBlock::record);
    connect(m_person, &QComboBox::currentIndexChanged, this, [this] { m_card->clear(); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        m_context.accept(m_context.document().perform(edits::withdrawSessionVote, chosen()));
    });
    return voting;
}

ParticipantId DimensionBlock::chosen() const
{
    return ParticipantId(m_person->currentData().toString());
}

void DimensionBlock::fillDimensions(const SessionDimension& at)
{
    m_dimensions->clear();
    for (const SessionDimension& one :
         sessionDimensions(m_context.content(), m_context.engagement())) {
        m_dimensions->addItem(one.dimension->name, one.dimension->id.text());
        if (one.dimension->id == at.dimension->id)
            m_dimensions->setCurrentIndex(m_dimensions->count() - 1);
    }
    m_dimensions->setEnabled(at.openRound == 0 || votesIn(at, at.openRound) == 0);
}

void DimensionBlock::refresh()
{
    const std::optional<SessionDimension> at = m_context.dimension();
    if (!at)
        return;
    fillDimensions(*at);
    m_question->setWords(at->dimension->question);
    const auto phase = fromName<SessionPhase>(m_context.engagement().workshop->phase);
    const bool before = phase == SessionPhase::Question || at->openRound > 0;
    for (int i = 0; i < m_stages.size(); ++i) {
        const Cell& cell = at->dimension->cell(i + 1);
        m_stages[i]->setWords(
            tr("%1 · %2: %3").arg(QLocale().toString(cell.stage), cell.stageName, cell.descriptor));
        m_stages[i]->setVisible(before);
    }
    m_voting->setVisible(at->openRound > 0);
    if (at->openRound > 0)
        showVoting(*at);
    // What came of votes is made anew after each vote, so that nothing of an open one is in it.
    if (before && m_result) {
        m_result->hide();
        m_result->deleteLater();
        m_result = nullptr;
    } else if (!before && !m_result) {
        m_result = new SessionResult(m_context, widget());
        m_layout->insertWidget(m_layout->count() - 1, m_result);
    }
}

void DimensionBlock::showVoting(const SessionDimension& at)
{
    const Engagement& engagement = m_context.engagement();
    const QList<ParticipantId> missing = missingVoters(engagement, at);
    const int cast = votesIn(at, at.openRound);
    const QString round = at.openRound == 2 ? secondVote() : tr("First vote.");
    if (sessionVoters(engagement, at).isEmpty() && cast == 0) {
        m_progress->setWords(tr("%1 Nobody is checked in yet; tick who is here.").arg(round));
    } else if (missing.isEmpty()) {
        m_progress->setWords(cast == 1 ? tr("%1 The one vote is in.").arg(round)
                                       : tr("%1 All %2 votes are in.").arg(round).arg(cast));
    } else {
        m_progress->setWords(progressText(round, cast, countedByFunction(engagement, missing)));
    }
    const std::pair asked(at.dimension->id, at.openRound);
    if (m_asked != asked) {
        // Another vote begins with an empty card and with the first person.
        m_asked = asked;
        m_card->clear();
        const QSignalBlocker quiet(m_person);
        m_person->setCurrentIndex(-1);
    }
    m_pass->setEnabled(!missing.isEmpty());
    m_reveal->setEnabled(cast > 0 && missing.isEmpty());
    m_without->setEnabled(cast > 0 && !missing.isEmpty());
    fillPeople(at);
    updateRecord();
}

void DimensionBlock::fillPeople(const SessionDimension& at)
{
    const ParticipantId before = chosen();
    QList<ParticipantId> people;
    for (const Attendance& one : m_context.engagement().workshop->attendance) {
        if (!one.observer)
            people.append(one.participant);
    }
    const QList<ParticipantId> missing = missingVoters(m_context.engagement(), at);
    ParticipantId next = before;
    if (!people.contains(before))
        next = missing.isEmpty() ? people.value(0) : missing.first();
    if (next != before)
        m_card->clear();
    const QSignalBlocker quiet(m_person);
    m_person->clear();
    for (const ParticipantId& id : std::as_const(people)) {
        const Participant* person = m_context.engagement().findParticipant(id);
        const QString name = person ? person->name : id.text();
        m_person->addItem(hasVoted(at, id, at.openRound) ? tr("%1 (vote is in)").arg(name) : name,
                          id.text());
    }
    m_person->setCurrentIndex(m_person->findData(next.text()));
}

void DimensionBlock::updateRecord()
{
    const std::optional<SessionDimension> at = m_context.dimension();
    m_record->setEnabled(m_card->ballot(chosen()).has_value());
    m_withdraw->setEnabled(at && at->openRound > 0 && hasVoted(*at, chosen(), at->openRound));
}

void DimensionBlock::record()
{
    const std::optional<SessionBallot> ballot = m_card->ballot(chosen());
    if (!ballot || !m_context.accept(m_context.document().perform(edits::castSessionVote, *ballot)))
        return;
    m_card->clear();
    const std::optional<SessionDimension> at = m_context.dimension();
    for (int i = 0; at && i < m_person->count(); ++i) {
        if (!hasVoted(*at, ParticipantId(m_person->itemData(i).toString()), at->openRound)) {
            m_person->setCurrentIndex(i);
            break;
        }
    }
    m_card->answers().setFocus(Qt::OtherFocusReason);
}

} // namespace milepost
