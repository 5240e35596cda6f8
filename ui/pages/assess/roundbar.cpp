// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/roundbar.h"

#include "ui/document/engagementdocument.h"
#include "ui/models/wording.h"
#include "ui/pages/assess/assesscontext.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace milepost {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(milepost::RoundBar)
};

QString answersBeside(const DimensionScore& score)
{
    QStringList parts;
    if (score.notApplicable > 0)
        parts.append(score.notApplicable == 1
                         ? Words::tr("1 says “not applicable”")
                         : Words::tr("%n say “not applicable”", nullptr, score.notApplicable));
    if (score.dontKnow > 0)
        parts.append(score.dontKnow == 1 ? Words::tr("1 does not know")
                                         : Words::tr("%n do not know", nullptr, score.dontKnow));
    const int silent = score.eligible - score.valid - score.notApplicable - score.dontKnow;
    if (silent > 0 && score.round > 0)
        parts.append(silent == 1 ? Words::tr("1 has not voted")
                                 : Words::tr("%n have not voted", nullptr, silent));
    return parts.join(QStringLiteral(", "));
}

QString adviceFor(const DimensionScore& score)
{
    if (!score.votes)
        return {};
    switch (score.votes->band) {
    case ConsensusBand::Aligned:
        return Words::tr("Aligned: no need to talk, agree on the score.");
    case ConsensusBand::Discuss:
        return Words::tr("Something to discuss: let the lowest and the highest vote say why.");
    case ConsensusBand::Split:
        break;
    }
    return score.round < 2 ? Words::tr("Split: talk, then vote a second time.")
                           : Words::tr("Still split: record both views as the reason.");
}

} // namespace

RoundBar::RoundBar(AssessContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_advice(new QLabel(this)),
      m_start(new QPushButton(tr("Second round"), this)),
      m_withdraw(new QPushButton(tr("Withdraw second round"), this))
{
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    m_start->setToolTip(tr("Starts a second vote with a copy of the first; both are kept"));
    m_withdraw->setFlat(true);
    m_withdraw->setToolTip(tr("Removes the votes of round 2; round 1 counts again"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_advice, 1);
    layout->addWidget(m_start);
    layout->addWidget(m_withdraw);
    connect(m_start, &QPushButton::clicked, this, &RoundBar::start);
    connect(m_withdraw, &QPushButton::clicked, this, &RoundBar::withdraw);
    connect(&m_context, &AssessContext::dimensionChanged, this, &RoundBar::refresh);
    connect(&m_context, &AssessContext::edited, this, &RoundBar::refresh);
    refresh();
}

void RoundBar::refresh()
{
    const DimensionScore* score = m_context.score();
    QStringList sentences;
    if (score) {
        sentences = {adviceFor(*score), answersBeside(*score)};
        sentences.removeAll(QString());
    }
    m_advice->setText(sentences.join(QStringLiteral("  ")));
    m_start->setVisible(score && score->round == 1 && m_context.editable());
    m_withdraw->setVisible(score && score->round == 2 && m_context.editable());
}

void RoundBar::start()
{
    if (m_context.accept(m_context.document().startSecondRound(m_context.place())))
        m_context.setRound(2);
}

void RoundBar::withdraw()
{
    if (m_context.accept(m_context.document().withdrawSecondRound(m_context.place())))
        m_context.setRound(1);
}

} // namespace milepost
