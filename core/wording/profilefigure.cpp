// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/profilefigure.h"

#include "core/wording/phrases.h"
#include "core/wording/ratingwords.h"
#include "core/wording/telling.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

ProfileRow profileRow(const Telling& telling, const AssessedMatrix& entry,
                      const DimensionScore& score)
{
    ProfileRow row;
    row.id = score.id;
    row.name = entry.matrix->findDimension(score.id)->name;
    row.score = score.score;
    row.stage = score.stage.value_or(0);
    row.scoreText = score.score ? telling.say.score(*score.score) : telling.text(notRated());
    if (score.status != DimensionStatus::NotApplicable) {
        row.target = score.target.value();
        row.targetText = telling.say.score(score.target.value());
    } else {
        row.scoreText = telling.text(doesNotApply());
    }
    if (entry.previousCard) {
        if (const DimensionScore* before = entry.previousCard->findDimension(score.id))
            row.previous = before->score;
    }
    row.votes = voteDots(entry.assessment->findDimension(score.id), score.round);
    row.stageText = stageWords(telling.say, *entry.matrix, score);
    if (score.votes)
        row.consensusText = bandWords(telling.say, score.votes->band);
    row.confidenceText = confidenceWords(telling.say, score);
    return row;
}

} // namespace

QList<VoteDot> voteDots(const DimensionRecord* record, int round)
{
    QMap<HalfStage, int> counts;
    if (record) {
        for (const Ballot& ballot : record->ballots) {
            if (ballot.round == round && ballot.vote.isScore())
                ++counts[ballot.vote.score()];
        }
    }
    QList<VoteDot> dots;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        dots.append({it.key().value(), *it});
    return dots;
}

ProfileFigure profileFigure(const Telling& telling, const AssessedMatrix& entry)
{
    ProfileFigure profile;
    for (const Stage& stage : entry.matrix->stages)
        profile.stageNames.append(stage.name);
    for (const DimensionScore& score : entry.card->dimensions)
        profile.rows.append(profileRow(telling, entry, score));
    return profile;
}

QString profileText(const Wording& say, const ProfileFigure& profile)
{
    QList<QString> parts;
    for (const ProfileRow& row : profile.rows) {
        parts.append(row.targetText.isEmpty()
                         ? u"%1 %2"_s.arg(row.name, row.scoreText)
                         : say.text(Message("Wording", "%1 %2, target %3")
                                        .arg(row.name, row.scoreText, row.targetText)));
    }
    return say.text(
        Message("Wording", "Bars on a scale from 1 to 3: %1.").arg(parts.join(u"; "_s)));
}

} // namespace milepost
