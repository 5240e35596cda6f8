// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/roundbar.h"

#include "core/edits/votes.h"
#include "ui/document/engagementdocument.h"
#include "ui/models/wording.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/widgets/steadylabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace milepost {

namespace {

struct RoundBarWords {
    Q_DECLARE_TR_FUNCTIONS(milepost::RoundBar)
};

QString answersBeside(const DimensionScore& score, int silent)
{
    QStringList parts;
    if (score.notApplicable > 0)
        parts.append(score.notApplicable == 1 ? RoundBarWords::tr("1 says “not applicable”")
                                              : RoundBarWords::tr("%n say “not applicable”",
                                                                  nullptr, score.notApplicable));
    if (score.dontKnow > 0)
        parts.append(score.dontKnow == 1
                         ? RoundBarWords::tr("1 does not know")
                         : RoundBarWords::tr("%n do not know", nullptr, score.dontKnow));
    if (silent > 0 && score.round > 0)
        parts.append(silent == 1 ? RoundBarWords::tr("1 has not voted")
                                 : RoundBarWords::tr("%n have not voted", nullptr, silent));
    return parts.join(QStringLiteral(", "));
}

QString adviceFor(ConsensusBand band, int round)
{
    switch (band) {
    case ConsensusBand::Aligned:
        return RoundBarWords::tr("Aligned: no need to talk, agree on the score.");
    case ConsensusBand::Discuss:
        return RoundBarWords::tr(
            "Something to discuss: let the lowest and the highest vote say why.");
    case ConsensusBand::Split:
        break;
    }
    return round < 2 ? RoundBarWords::tr("Split: talk, then vote a second time.")
                     : RoundBarWords::tr("Still split: record both views as the reason.");
}

/// Whether nobody has changed a vote since round 2 began with a copy of round 1.
bool secondIsCopy(const DimensionRecord& record)
{
    QHash<ParticipantId, Vote> first;
    for (const Ballot& ballot : record.ballots) {
        if (ballot.round == 1)
            first.insert(ballot.participant, ballot.vote);
    }
    return std::all_of(record.ballots.cbegin(), record.ballots.cend(), [&](const Ballot& ballot) {
        return ballot.round == 1 || (first.contains(ballot.participant) &&
                                     first.value(ballot.participant) == ballot.vote);
    });
}

QString copiedAdvice()
{
    return RoundBarWords::tr("Round 2 starts from the votes of round 1: enter what has changed.");
}

QString adviceFor(const AssessContext& context)
{
    const DimensionScore& score = *context.score();
    if (score.agreed && score.score)
        return RoundBarWords::tr("Agreed on %1.").arg(wording::score(*score.score, QLocale()));
    if (!score.votes)
        return {};
    if (!context.editable())
        return RoundBarWords::tr("No score was agreed; the median of the votes counts.");
    if (score.round == 2 && secondIsCopy(*context.record()))
        return copiedAdvice();
    return score.valid == 1 ? RoundBarWords::tr("One vote so far.")
                            : adviceFor(score.votes->band, score.round);
}

QString together(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(QStringLiteral("  "));
}

/// The longest that can be said of a vote.
QStringList longestAdvice()
{
    DimensionScore score;
    score.round = 1;
    score.notApplicable = score.dontKnow = 8;
    return {together({adviceFor(ConsensusBand::Discuss, 1), answersBeside(score, 8)}),
            together({copiedAdvice(), answersBeside(score, 8)})};
}

} // namespace

RoundBar::RoundBar(AssessContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_advice(new SteadyLabel(TextSize::Body, this)),
      m_start(new QPushButton(tr("Second round"), this)),
      m_withdraw(new QPushButton(tr("Withdraw second round"), this))
{
    m_advice->setRoomFor(longestAdvice());
    m_start->setToolTip(tr("Starts a second vote with a copy of the first; both are kept"));
    m_withdraw->setToolTip(tr("Removes the votes of round 2; round 1 counts again"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_advice, 1);
    // A second click on the button that starts the round must not take it back.
    QSizePolicy keepsItsRoom = m_start->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_start->setSizePolicy(keepsItsRoom);
    layout->addWidget(m_withdraw, 0, Qt::AlignTop);
    layout->addWidget(m_start, 0, Qt::AlignTop);
    connect(m_start, &QPushButton::clicked, this, &RoundBar::start);
    connect(m_withdraw, &QPushButton::clicked, this, &RoundBar::withdraw);
    connect(&m_context.view(), &EngagementView::dimensionChanged, this, &RoundBar::refresh);
    connect(&m_context, &AssessContext::edited, this, &RoundBar::refresh);
    refresh();
}

QString RoundBar::advice() const
{
    return m_advice->text();
}

void RoundBar::refresh()
{
    const DimensionScore* score = m_context.score();
    setVisible(!m_context.isOneRater());
    const bool editable = m_context.editable();
    QStringList sentences;
    if (score) {
        const int silent =
            m_context.people() - score->valid - score->notApplicable - score->dontKnow;
        sentences = {adviceFor(m_context),
                     score->agreed ? QString() : answersBeside(*score, silent)};
    }
    m_advice->setWords(together(sentences));
    const bool startable = score && score->round == 1 && editable;
    const bool withdrawable = score && score->round == 2 && editable;
    // Hiding a button that has the keyboard would lead it on, and scroll there.
    if (!startable)
        m_start->clearFocus();
    m_start->setVisible(startable || withdrawable); // in line with the other one
    m_start->setEnabled(startable);
    if (!withdrawable && m_withdraw->hasFocus())
        m_start->setFocus(Qt::OtherFocusReason);
    m_withdraw->setVisible(withdrawable);
}

void RoundBar::start()
{
    if (m_context.accept(m_context.document().perform(edits::startSecondRound, m_context.place())))
        emit begun();
}

void RoundBar::withdraw()
{
    m_context.accept(m_context.document().perform(edits::withdrawSecondRound, m_context.place()));
}

} // namespace milepost
