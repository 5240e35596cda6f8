// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/scalefigure.h"

#include "ui/models/wording.h"
#include "ui/pages/assess/assesscontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(milepost::ScoreScale)
};

QList<ScaleDot> dotsOf(const AssessContext& context, const DimensionRecord& record, int round)
{
    QHash<ParticipantId, const Participant*> people;
    for (const Participant& participant : context.engagement().participants)
        people.insert(participant.id, &participant);
    QList<ScaleDot> dots;
    for (const Ballot& ballot : record.ballots) {
        if (!ballot.vote.isScore())
            continue;
        const Participant* person = people.value(ballot.participant);
        dots.append({ballot.vote.score(), person ? person->function : Function::Other,
                     person && context.showsNames() ? person->name : QString(),
                     ballot.round == round});
    }
    std::stable_sort(dots.begin(), dots.end(), [](const ScaleDot& a, const ScaleDot& b) {
        if (a.score != b.score)
            return a.score < b.score;
        if (a.function != b.function)
            return a.function < b.function;
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return dots;
}

ScaleMark mark(ScaleMark::Kind kind, const QString& words, double score)
{
    return {kind, score, words.arg(wording::score(score, QLocale()))};
}

} // namespace

ScaleFigure makeScaleFigure(const AssessContext& context)
{
    ScaleFigure figure;
    figure.names = context.showsNames();
    const DimensionScore* score = context.score();
    if (!score)
        return figure;
    if (const DimensionRecord* record = context.record()) {
        figure.dots = dotsOf(context, *record, score->round);
        figure.twoRounds = score->round == 2;
    }
    using Kind = ScaleMark::Kind;
    if (score->votes) {
        figure.marks.append(mark(Kind::Median,
                                 context.assessment()->balanceFunctions
                                     ? Words::tr("Function-balanced median %1")
                                     : Words::tr("Median %1"),
                                 score->votes->median));
    }
    if (score->agreed)
        figure.marks.append(mark(Kind::Agreed, Words::tr("Agreed %1"), *score->score));
    if (score->hint)
        figure.marks.append(
            mark(Kind::Hint, Words::tr("Indicators suggest %1"), score->hint->value()));
    figure.marks.append(mark(Kind::Target, Words::tr("Target %1"), score->target.value()));
    return figure;
}

QString describeScale(const ScaleFigure& figure)
{
    QStringList parts;
    for (const HalfStage value : HalfStage::all()) {
        const auto count =
            std::count_if(figure.dots.cbegin(), figure.dots.cend(), [value](const ScaleDot& dot) {
                return dot.counts && dot.score == value;
            });
        if (count > 0) {
            parts.append((count == 1 ? Words::tr("%1: 1 vote")
                                     : Words::tr("%1: %n votes", nullptr, static_cast<int>(count)))
                             .arg(wording::score(value.value(), QLocale())));
        }
    }
    if (parts.isEmpty())
        parts.append(Words::tr("No votes"));
    for (const ScaleMark& each : figure.marks)
        parts.append(each.text);
    return parts.join(QStringLiteral("; "));
}

} // namespace milepost
