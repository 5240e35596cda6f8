// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/scalefigure.h"

#include "core/wording/terms.h"
#include "ui/language/inwords.h"
#include "ui/models/wording.h"
#include "ui/pages/assess/assesscontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

namespace {

struct ScaleFigureWords {
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
                     person && context.view().showsNames() ? person->name : QString(),
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

ScaleMark mark(ScaleMark::Kind kind, const QString& words, const std::optional<double>& score)
{
    const QLocale locale;
    return {kind, score, score ? words.arg(wording::score(*score, locale)) : QString(),
            words.arg(wording::score(2.25, locale))};
}

QString medianWords(const AssessContext& context)
{
    if (context.isOneRater())
        return ScaleFigureWords::tr("Score given %1");
    return context.assessment()->balanceFunctions
               ? ScaleFigureWords::tr("Function-balanced median %1")
               : ScaleFigureWords::tr("Median %1");
}

} // namespace

ScaleFigure makeScaleFigure(const AssessContext& context)
{
    ScaleFigure figure;
    figure.names = context.view().showsNames();
    const DimensionScore* score = context.score();
    if (!score)
        return figure;
    figure.people = context.people();
    if (const DimensionRecord* record = context.record()) {
        figure.dots = dotsOf(context, *record, score->round);
        figure.twoRounds = score->round == 2;
    }
    using Kind = ScaleMark::Kind;
    const auto valueIf = [](bool exists, auto&& value) {
        return exists ? std::optional<double>(value()) : std::nullopt;
    };
    figure.marks = {mark(Kind::Target, inWords(terms::targetIs().arg(QStringLiteral("%1"))),
                         score->target.value()),
                    mark(Kind::Hint, ScaleFigureWords::tr("Indicators suggest %1"),
                         valueIf(score->hint.has_value(), [&] { return score->hint->value(); })),
                    mark(Kind::Median, medianWords(context),
                         valueIf(score->votes.has_value(), [&] { return score->votes->median; })),
                    mark(Kind::Agreed,
                         context.isOneRater() ? ScaleFigureWords::tr("Settled %1")
                                              : ScaleFigureWords::tr("Agreed %1"),
                         valueIf(score->agreed && score->score, [&] { return *score->score; }))};
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
            parts.append((count == 1 ? ScaleFigureWords::tr("%1: 1 vote")
                                     : ScaleFigureWords::tr("%1: %n votes", nullptr,
                                                            static_cast<int>(count)))
                             .arg(wording::halfStage(value, QLocale())));
        }
    }
    if (parts.isEmpty())
        parts.append(ScaleFigureWords::tr("No votes"));
    for (const ScaleMark& each : figure.marks) {
        if (each.score)
            parts.append(each.text);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace milepost
