// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/ballotcard.h"

#include "core/base/limits.h"
#include "core/scoring/scorewords.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/pages/assess/scorechoices.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/textfields.h"

#include <QFormLayout>

namespace milepost {

BallotCard::BallotCard(QWidget* parent)
    : QWidget(parent), m_answers(new ChoiceBar(inWords(terms::score()), answerChoices(), this)),
      m_confidence(new ChoiceBar(common::howSure(), confidenceChoices(), this)),
      m_proof(new TextField(tr("Proof in one line"), this))
{
    m_proof->setKeepsTyping(true);
    m_proof->limit().setMost(limits::kTextLength);
    m_proof->setPlaceholderText(common::optional());
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_answers->accessibleName(), m_answers);
    form->addRow(common::howSure(), m_confidence);
    form->addRow(m_proof->accessibleName(), m_proof);
    connect(m_answers, &ChoiceBar::chosen, this, [this](int choice) {
        m_answers->setCurrent(choice);
        emit filled();
    });
    connect(m_confidence, &ChoiceBar::chosen, this,
            [this](int choice) { m_confidence->setCurrent(choice); });
    connect(m_proof, &QLineEdit::textChanged, this, &BallotCard::filled);
    connect(m_proof, &QLineEdit::returnPressed, this, &BallotCard::confirmed);
}

void BallotCard::clear()
{
    m_answers->setCurrent(-1);
    m_confidence->setCurrent(-1);
    m_proof->setText({}); // clear() could be undone by whoever votes next
    emit filled();
}

std::optional<SessionBallot> BallotCard::ballot(const ParticipantId& person) const
{
    if (m_answers->current() < 0 || person.isEmpty() || m_proof->limit().over() > 0)
        return std::nullopt;
    SessionBallot ballot{person, voteOf(m_answers->current()), {}, m_proof->text().trimmed()};
    if (m_confidence->current() >= 0 && ballot.vote.isScore())
        ballot.confidence = m_confidence->current() + 1;
    return ballot;
}

} // namespace milepost
