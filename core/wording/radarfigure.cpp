// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/radarfigure.h"

#include "core/scoring/scorewords.h"
#include "core/wording/terms.h"

namespace milepost {

namespace {

QString thenLabel(const Telling& telling, const AssessedMatrix& entry)
{
    if (!entry.previous)
        return {};
    if (entry.previous->date == entry.assessment->date)
        return telling.text(Message("Report", "Then (the assessment before)"));
    return telling.text(
        Message("Report", "Then (%1)").arg(telling.say.shortDate(entry.previous->date)));
}

} // namespace

RadarFigure radarFigure(const Telling& telling, const AssessedMatrix& entry)
{
    RadarFigure radar;
    RadarSeries then{RadarSeriesKind::Then, thenLabel(telling, entry), {}};
    RadarSeries now{
        RadarSeriesKind::Now,
        telling.text(
            Message("Report", "Now (%1)").arg(telling.say.shortDate(entry.assessment->date))),
        {}};
    RadarSeries target{RadarSeriesKind::Target, telling.text(terms::target()), {}};
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
    if (entry.previous && entry.previousCard)
        radar.series.append(then);
    radar.series.append(now);
    radar.series.append(target);
    return radar;
}

QString radarTitle(const Wording& say, const RadarFigure& figure)
{
    const bool compared = figure.series.first().kind == RadarSeriesKind::Then;
    return say.text(compared ? terms::thenNowAndTarget() : Message("Report", "Now and target"));
}

} // namespace milepost
