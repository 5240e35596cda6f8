// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/profilefigures.h"

namespace milepost {

Figure profileFigureOf(const ReportContext& context, const AssessedMatrix& entry)
{
    ProfileFigure profile = profileFigure(context, entry);
    const QString text = profileText(context.say, profile);
    const Message caption = context.options.audience.withheld.votes
                                ? Message("Report", "Score today and target by dimension")
                                : Message("Report", "Score today, target and votes by dimension");
    return {context.text(caption), text, std::move(profile)};
}

Figure radarFigureOf(const ReportContext& context, const AssessedMatrix& entry)
{
    RadarFigure radar = radarFigure(context, entry);
    const QString title = radarTitle(context.say, radar);
    return {
        title,
        context.text(
            Message(
                "Report",
                "A radar chart of %1 with one axis a dimension; the same figures are in the bars above.")
                .arg(entry.matrix->shortName)),
        std::move(radar)};
}

} // namespace milepost
