// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/myscorebar.h"

#include "core/edits/assessments.h"
#include "core/edits/dimensionplace.h"
#include "core/edits/participants.h"
#include "core/edits/votes.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/models/ballotindex.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/scorechoices.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/narrowchoice.h"
#include "ui/widgets/steadylabel.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace milepost {

namespace {

QString indicatorsFirst()
{
    return MyScoreBar::tr("Answer the indicators above first: they keep the score honest.");
}

QString inviteMore(qsizetype people)
{
    return people < 2 ? MyScoreBar::tr("Provisional until three people have scored: invite two "
                                       "more.")
                      : MyScoreBar::tr("Provisional until three people have scored: invite one "
                                       "more.");
}

QString othersAreBelow()
{
    return MyScoreBar::tr("The scores of everybody stand side by side at the end of the page.");
}

} // namespace

MyScoreBar::MyScoreBar(AssessContext& context, QWidget* parent)
    : QWidget(parent), m_context(context)
{
    m_label = new QLabel(common::myScore(), this);
    m_person = new QComboBox(this);
    m_person->setAccessibleName(tr("Who scores"));
    letWheelScroll(m_person);
    makeNarrow(*m_person, 12);
    m_answers = new ChoiceBar(common::myScore(), answerChoices(), this);
    m_confidence = new ChoiceBar(tr("How sure I am"), confidenceChoices(), this);
    m_sure = new QLabel(common::howSure(), this);
    m_hint = new SteadyLabel(TextSize::Body, this);
    m_hint->setRoomFor({indicatorsFirst(), inviteMore(1), othersAreBelow()});

    auto* line = new FlowLayout(8);
    line->addWidget(m_label);
    line->addWidget(m_person);
    line->addWidget(m_answers);
    line->addWidget(m_sure);
    line->addWidget(m_confidence);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint);
    layout->addLayout(line);

    connect(m_answers, &ChoiceBar::chosen, this, &MyScoreBar::choose);
    connect(m_confidence, &ChoiceBar::chosen, this, &MyScoreBar::castConfidence);
    connect(m_person, &QComboBox::currentIndexChanged, this, &MyScoreBar::refresh);
    connect(&m_context.view(), &EngagementView::assessmentChanged, this, &MyScoreBar::fillPeople);
    connect(&m_context.view(), &EngagementView::dimensionChanged, this, &MyScoreBar::refresh);
    connect(&m_context, &AssessContext::edited, this, &MyScoreBar::fillPeople);
    fillPeople();
}

QString MyScoreBar::ownName() const
{
    const QString user = m_context.document().user();
    return user.isEmpty() ? tr("Me") : user;
}

void MyScoreBar::fillPeople()
{
    const Assessment* assessment = m_context.assessment();
    const QList<ParticipantId> people =
        assessment ? votersInOrder(m_context.engagement(), *assessment) : QList<ParticipantId>();
    QStringList names;
    for (const ParticipantId& id : people)
        names.append(m_context.engagement().findParticipant(id)->name);
    QStringList shown;
    for (int i = 0; i < m_person->count(); ++i)
        shown.append(m_person->itemText(i));
    if (people != m_people || names != shown) {
        const ParticipantId before = rater();
        const QSignalBlocker quiet(m_person);
        m_people = people;
        m_person->clear();
        m_person->addItems(names);
        qsizetype index = m_people.indexOf(before);
        if (index < 0)
            index = names.indexOf(ownName());
        m_person->setCurrentIndex(people.isEmpty() ? -1 : static_cast<int>(qMax(index, 0)));
    }
    refresh();
}

ParticipantId MyScoreBar::rater() const
{
    return m_people.value(m_person->currentIndex());
}

const Ballot* MyScoreBar::ballot() const
{
    const DimensionRecord* record = m_context.record();
    const DimensionScore* score = m_context.score();
    if (!record || !score)
        return nullptr;
    const int round = qMax(1, score->round);
    for (const Ballot& ballot : record->ballots) {
        if (ballot.round == round && ballot.participant == rater())
            return &ballot;
    }
    return nullptr;
}

std::optional<HalfStage> MyScoreBar::score() const
{
    const Ballot* found = ballot();
    return found && found->vote.isScore() ? std::optional(found->vote.score()) : std::nullopt;
}

void MyScoreBar::giveScore(HalfStage score)
{
    choose(choiceOf(score));
}

QString MyScoreBar::hint(const Ballot* given) const
{
    const DimensionRecord* record = m_context.record();
    if (!given && (!record || record->indicators.isEmpty()))
        return indicatorsFirst();
    return m_people.size() < 3 ? inviteMore(m_people.size()) : othersAreBelow();
}

void MyScoreBar::refresh()
{
    if (!m_context.dimension())
        return;
    setVisible(m_context.isSelfAssessment() || m_context.isOneRater());
    const bool several = m_people.size() > 1;
    m_person->setVisible(several);
    m_label->setText(several ? tr("Score of") : common::myScore());

    const Ballot* found = ballot();
    const bool editable = m_context.editable();
    m_answers->setCurrent(found ? choiceOf(found->vote) : -1);
    m_answers->setEnabled(editable);
    m_confidence->setCurrent(found && found->confidence ? *found->confidence - 1 : -1);
    m_confidence->setEnabled(editable && found && found->vote.isScore());
    m_sure->setEnabled(m_confidence->isEnabled());
    m_hint->setWords(editable ? hint(found) : QString());
    emit shown();
}

void MyScoreBar::castConfidence(int choice)
{
    const Ballot* found = ballot();
    if (!found)
        return;
    Ballot cast = *found;
    cast.confidence = choice + 1;
    m_context.accept(m_context.document().perform(edits::castBallot, m_context.place(), cast));
}

void MyScoreBar::choose(int choice)
{
    EngagementDocument& document = m_context.document();
    const DimensionScore* score = m_context.score();
    const Ballot* found = ballot();
    Ballot cast = found ? *found : Ballot();
    cast.vote = voteOf(choice);
    cast.round = score ? qMax(1, score->round) : 1;
    cast.participant = rater();
    if (!m_people.isEmpty()) {
        m_context.accept(document.perform(edits::castBallot, m_context.place(), cast));
        return;
    }
    const DimensionPlace place = m_context.place();
    m_context.accept(document.inOneStep(tr("Score alone"), [&]() -> Result<Done> {
        cast.participant = document.newId<ParticipantId>();
        auto added = document.perform(edits::addParticipant, cast.participant,
                                      {ownName(), Function::Other, {}});
        if (!added)
            return added;
        const Assessment* assessment = document.engagement().findAssessment(place.assessment);
        if (assessment && assessment->eligible) {
            auto eligible = document.perform(edits::setEligible, place.assessment,
                                             *assessment->eligible + QList{cast.participant});
            if (!eligible)
                return eligible;
        }
        return document.perform(edits::castBallot, place, cast);
    }));
}

} // namespace milepost
