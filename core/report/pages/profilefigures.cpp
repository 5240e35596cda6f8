// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/profilefigures.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

RadarSeries radarSeries(RadarSeriesKind kind, const QString& label)
{
    RadarSeries series;
    series.kind = kind;
    series.label = label;
    return series;
}

} // namespace

Figure profileFigureOf(const ReportContext& context, const AssessedMatrix& entry)
{
    ProfileFigure profile = profileFigure(context, entry);
    const QString text = profileText(context.say, profile);
    return {context.text(Message("Report", "Score today, target and votes by dimension")), text,
            std::move(profile)};
}

Figure radarFigure(const ReportContext& context, const AssessedMatrix& entry)
{
    RadarFigure radar;
    const bool sameDay = entry.previous && entry.previous->date == entry.assessment->date;
    RadarSeries then = radarSeries(
        RadarSeriesKind::Then,
        !entry.previous ? QString()
        : sameDay
            ? context.text(Message("Report", "Then (the assessment before)"))
            : context.text(
                  Message("Report", "Then (%1)").arg(context.say.shortDate(entry.previous->date))));
    RadarSeries now = radarSeries(
        RadarSeriesKind::Now,
        context.text(
            Message("Report", "Now (%1)").arg(context.say.shortDate(entry.assessment->date))));
    RadarSeries target =
        radarSeries(RadarSeriesKind::Target, context.text(Message("Report", "Target")));
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
        compared ? context.text(Message("Report", "Then, now and target"))
                 : context.text(Message("Report", "Now and target")),
        context.text(
            Message(
                "Report",
                "A radar chart of %1 with one axis a dimension; the same figures are in the bars above.")
                .arg(entry.matrix->shortName)),
        std::move(radar)};
}

} // namespace milepost
