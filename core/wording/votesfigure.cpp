// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/votesfigure.h"

#include "core/wording/phrases.h"
#include "core/wording/ratingwords.h"
#include "core/wording/terms.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

VotesThen votesOf(const Telling& telling, const QString& name, const QString& date,
                  const Assessment& assessment, const DimensionScore& score)
{
    const DimensionRecord* record = assessment.findDimension(score.id);
    VotesThen then;
    then.votes = voteDots(record, score.round);
    then.score = score.score;
    QList<QString> parts;
    if (record && !then.votes.isEmpty())
        parts.append(voteWords(telling.say, *record, score.round));
    else
        parts.append(telling.text(terms::noVotes()));
    if (score.votes) {
        then.consensus = score.votes->consensus;
        then.consensusText = telling.text(Message("Progress", "%1, %2")
                                              .arg(telling.say.share(score.votes->consensus),
                                                   bandWords(telling.say, score.votes->band)));
        parts.append(telling.text(Message("Progress", "consensus %1").arg(then.consensusText)));
    }
    if (score.score)
        parts.append(telling.text(terms::scoreIs().arg(telling.say.score(*score.score))));
    then.words =
        telling.text(Message("Progress", "%1, %2: %3").arg(name, date, parts.join(u"; "_s)));
    return then;
}

} // namespace

VotesFigure votesFigure(const Telling& telling, const AssessedMatrix& entry)
{
    VotesFigure figure;
    figure.title = telling.text(Message("Progress", "Votes and consensus, then and now"));
    figure.nowLabel = telling.say.shortDate(entry.assessment->date);
    const bool compared = entry.previous && entry.previousCard;
    if (compared)
        figure.thenLabel = telling.say.shortDate(entry.previous->date);
    for (const DimensionScore& score : entry.card->dimensions) {
        VotesRow row;
        row.name = entry.matrix->findDimension(score.id)->name;
        row.now = votesOf(telling, row.name, figure.nowLabel, *entry.assessment, score);
        const DimensionScore* before =
            compared ? entry.previousCard->findDimension(score.id) : nullptr;
        if (before)
            row.then = votesOf(telling, row.name, figure.thenLabel, *entry.previous, *before);
        figure.rows.append(row);
    }
    return figure;
}

} // namespace milepost
