// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/myscorebar.h"

#include "ui/document/engagementdocument.h"
#include "ui/models/ballotindex.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/scorechoices.h"
#include "ui/pages/choicebar.h"
#include "ui/pages/parts/flowlayout.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kNotApplicable = 5;
constexpr int kDontKnow = 6;

QList<Choice> answerChoices()
{
    QList<Choice> choices = halfStageChoices();
    choices.append({MyScoreBar::tr("Not applicable"), MyScoreBar::tr("not applicable"), {}, u'n'});
    choices.append({MyScoreBar::tr("Don’t know"), MyScoreBar::tr("don’t know"), {}, u'd'});
    return choices;
}

int choiceOfVote(const Vote& vote)
{
    switch (vote.kind()) {
    case Vote::Kind::Score:
        return choiceOf(vote.score());
    case Vote::Kind::NotApplicable:
        return kNotApplicable;
    case Vote::Kind::DontKnow:
        break;
    }
    return kDontKnow;
}

int answeredOf(const Dimension& dimension, const DimensionRecord* record)
{
    return record ? static_cast<int>(
                        qMin(record->indicators.size(), dimension.cell(1).indicators.size() +
                                                            dimension.cell(2).indicators.size() +
                                                            dimension.cell(3).indicators.size()))
                  : 0;
}

} // namespace

MyScoreBar::MyScoreBar(AssessContext& context, QWidget* parent)
    : QWidget(parent), m_context(context)
{
    m_label = new QLabel(tr("My score"), this);
    m_person = new QComboBox(this);
    m_person->setAccessibleName(tr("Who scores"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setMinimumContentsLength(12);
    m_answers = new ChoiceBar(tr("My score"), answerChoices(), this);
    m_confidence = new ChoiceBar(tr("How sure I am"),
                                 {{tr("Unsure"), tr("unsure"), {}, u'1'},
                                  {tr("Fairly sure"), tr("fairly sure"), {}, u'2'},
                                  {tr("Sure"), tr("sure"), {}, u'3'}},
                                 this);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);

    auto* line = new FlowLayout(8);
    line->addWidget(m_label);
    line->addWidget(m_person);
    line->addWidget(m_answers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint);
    layout->addLayout(line);
    layout->addWidget(m_confidence);

    connect(m_answers, &ChoiceBar::chosen, this, &MyScoreBar::choose);
    connect(m_confidence, &ChoiceBar::chosen, this, [this](int choice) {
        if (const Ballot* found = ballot()) {
            Ballot cast = *found;
            cast.confidence = choice + 1;
            m_context.accept(m_context.document().castBallot(m_context.place(), cast));
        }
    });
    connect(m_person, &QComboBox::currentIndexChanged, this, &MyScoreBar::refresh);
    connect(&m_context, &AssessContext::assessmentChanged, this, &MyScoreBar::fillPeople);
    connect(&m_context, &AssessContext::dimensionChanged, this, &MyScoreBar::refresh);
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

void MyScoreBar::refresh()
{
    const Assessment* assessment = m_context.assessment();
    const Dimension* dimension = m_context.dimension();
    if (!assessment || !dimension)
        return;
    const bool self = assessment->kind == AssessmentKind::Self;
    setVisible(self || m_people.isEmpty());
    m_person->setVisible(m_people.size() > 1);
    m_label->setText(m_people.size() > 1 ? tr("Score of") : tr("My score"));

    const Ballot* found = ballot();
    m_answers->setCurrent(found ? choiceOfVote(found->vote) : -1);
    m_answers->setEnabled(m_context.editable());
    m_confidence->setVisible(found && found->vote.isScore());
    m_confidence->setCurrent(found && found->confidence ? *found->confidence - 1 : -1);
    m_confidence->setEnabled(m_context.editable());

    const int answered = answeredOf(*dimension, m_context.record());
    if (answered == 0 && !found)
        m_hint->setText(tr("Answer the indicators first: they keep the score honest."));
    else if (m_people.size() < 3)
        m_hint->setText(tr("Provisional until three people have scored: invite two more."));
    m_hint->setVisible((answered == 0 && !found) || m_people.size() < 3);
}

void MyScoreBar::choose(int choice)
{
    const Vote vote = choice == kNotApplicable ? Vote::notApplicable()
                      : choice == kDontKnow    ? Vote::dontKnow()
                                               : Vote(halfStageOf(choice));
    EngagementDocument& document = m_context.document();
    const DimensionScore* score = m_context.score();
    const Ballot* found = ballot();
    Ballot cast = found ? *found : Ballot();
    cast.vote = vote;
    cast.round = score ? qMax(1, score->round) : 1;
    cast.participant = rater();
    if (!m_people.isEmpty()) {
        m_context.accept(document.castBallot(m_context.place(), cast));
        return;
    }
    const DimensionPlace place = m_context.place();
    m_context.accept(document.inOneStep(tr("Score alone"), [&]() -> Result<Done> {
        const auto added = document.addParticipant({ownName(), Function::Other, {}});
        if (!added)
            return added.error();
        cast.participant = *added;
        const Assessment* assessment = document.engagement().findAssessment(place.assessment);
        if (assessment && assessment->eligible) {
            const auto eligible =
                document.setEligible(place.assessment, *assessment->eligible + QList{*added});
            if (!eligible)
                return eligible.error();
        }
        return document.castBallot(place, cast);
    }));
}

} // namespace milepost
