// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/scorechoices.h"

#include "core/scoring/scorewords.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace milepost {

namespace {

constexpr int kNotApplicable = 5;
constexpr int kDontKnow = 6;

struct ScoreChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(milepost::ScoreChoices)
};

} // namespace

QList<Choice> halfStageChoices()
{
    QList<Choice> choices;
    for (const HalfStage score : HalfStage::all()) {
        const QString text = wording::halfStage(score, QLocale());
        const bool whole = score.value() == std::floor(score.value());
        choices.append({text, text, {}, whole ? text.front() : QChar()});
    }
    return choices;
}

HalfStage halfStageOf(int choice)
{
    return HalfStage::all()[static_cast<std::size_t>(qBound(0, choice, 4))];
}

int choiceOf(HalfStage score)
{
    return static_cast<int>(std::lround((score.value() - 1) * 2));
}

QList<Choice> answerChoices()
{
    QList<Choice> choices = halfStageChoices();
    choices.append({inWords(terms::notApplicable()), common::notApplicable(), {}, u'n'});
    choices.append({ScoreChoiceWords::tr("Don’t know"), common::dontKnow(), {}, u'd'});
    return choices;
}

Vote voteOf(int choice)
{
    if (choice == kNotApplicable)
        return Vote::notApplicable();
    return choice == kDontKnow ? Vote::dontKnow() : Vote(halfStageOf(choice));
}

int choiceOf(const Vote& vote)
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

QList<Choice> confidenceChoices()
{
    return {{ScoreChoiceWords::tr("Unsure"), ScoreChoiceWords::tr("unsure"), {}, u'1'},
            {ScoreChoiceWords::tr("Fairly sure"), ScoreChoiceWords::tr("fairly sure"), {}, u'2'},
            {ScoreChoiceWords::tr("Sure"), ScoreChoiceWords::tr("sure"), {}, u'3'}};
}

} // namespace milepost
