// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/profilefigures.h"

#include "core/report/phrases.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

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

ProfileRow profileRow(const ReportContext& context, const AssessedMatrix& entry,
                      const DimensionScore& score)
{
    ProfileRow row;
    row.id = score.id;
    row.name = entry.matrix->findDimension(score.id)->name;
    row.score = score.score;
    row.stage = score.stage.value_or(0);
    row.scoreText = score.score ? context.say.score(*score.score) : u"not rated"_s;
    if (score.status != DimensionStatus::NotApplicable) {
        row.target = score.target.value();
        row.targetText = context.say.score(score.target.value());
    } else {
        row.scoreText = u"does not apply"_s;
    }
    if (entry.previousCard) {
        if (const DimensionScore* before = entry.previousCard->findDimension(score.id))
            row.previous = before->score;
    }
    row.votes = voteDots(entry.assessment->findDimension(score.id), score.round);
    row.stageText = stageWords(*entry.matrix, score);
    if (score.votes)
        row.consensusText = bandWords(score.votes->band);
    row.confidenceText = confidenceWords(score);
    return row;
}

RadarSeries radarSeries(RadarSeriesKind kind, const QString& label)
{
    RadarSeries series;
    series.kind = kind;
    series.label = label;
    return series;
}

} // namespace

Figure profileFigure(const ReportContext& context, const AssessedMatrix& entry)
{
    ProfileFigure profile;
    for (const Stage& stage : entry.matrix->stages)
        profile.stageNames.append(stage.name);
    QList<QString> parts;
    for (const DimensionScore& score : entry.card->dimensions) {
        profile.rows.append(profileRow(context, entry, score));
        const ProfileRow& row = profile.rows.last();
        parts.append(row.targetText.isEmpty()
                         ? u"%1 %2"_s.arg(row.name, row.scoreText)
                         : u"%1 %2, target %3"_s.arg(row.name, row.scoreText, row.targetText));
    }
    return {u"Score today, target and votes by dimension"_s,
            u"Bars on a scale from 1 to 3: %1."_s.arg(parts.join(u"; "_s)), std::move(profile)};
}

Figure radarFigure(const ReportContext& context, const AssessedMatrix& entry)
{
    RadarFigure radar;
    const bool sameDay = entry.previous && entry.previous->date == entry.assessment->date;
    RadarSeries then =
        radarSeries(RadarSeriesKind::Then,
                    !entry.previous ? QString()
                    : sameDay       ? u"Then (the assessment before)"_s
                              : u"Then (%1)"_s.arg(context.say.shortDate(entry.previous->date)));
    RadarSeries now = radarSeries(RadarSeriesKind::Now,
                                  u"Now (%1)"_s.arg(context.say.shortDate(entry.assessment->date)));
    RadarSeries target = radarSeries(RadarSeriesKind::Target, u"Target"_s);
    for (const DimensionScore& score : entry.card->dimensions) {
        radar.axes.append(entry.matrix->findDimension(score.id)->name);
        now.values.append(score.score);
        target.values.append(score.status == DimensionStatus::NotApplicable
                                 ? std::nullopt
                                 : std::optional<double>(score.target.value()));
        const DimensionScore* before =
            entry.previousCard ? entry.previousCard->findDimension(score.id) : nullptr;
        then.values.append(before ? before->score : std::nullopt);
    }
    const bool compared = entry.previous && entry.previousCard;
    if (compared)
        radar.series.append(then);
    radar.series.append(now);
    radar.series.append(target);
    return {
        compared ? u"Then, now and target"_s : u"Now and target"_s,
        u"A radar chart of %1 with one axis a dimension; the same figures are in the bars above."_s
            .arg(entry.matrix->shortName),
        std::move(radar)};
}

} // namespace milepost
