// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overview.h"

#include "core/report/overviewparts.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString overallWords(const ReportContext& context)
{
    const auto counted =
        std::count_if(context.matrices.cbegin(), context.matrices.cend(),
                      [](const AssessedMatrix& entry) { return entry.card->figures.has_value(); });
    const std::optional<OverallFigures> overall =
        overallFigures(context.content, context.engagement, context.scorecards);
    if (counted < 2 || !overall)
        return {};
    return u"%1 of 100 points over %2"_s.arg(
        context.say.index(overall->index), context.say.count(counted, u"matrix"_s, u"matrices"_s));
}

QString doneWords(const ReportContext& context)
{
    if (context.items.isEmpty())
        return {};
    return context.items.size() == 1
               ? u"The only play is done"_s
               : u"All %1 are done"_s.arg(context.say.plays(context.items.size()));
}

QString planWords(const ReportContext& context)
{
    const QList<const PlanItem*> open = context.openItems();
    if (open.isEmpty())
        return doneWords(context);
    double days = 0;
    qsizetype proposed = 0;
    for (const PlanItem* item : open) {
        days += item->play->effortDays;
        proposed += item->state == PlayState::Proposed ? 1 : 0;
    }
    QString text =
        u"%1 open, %2, until %3"_s.arg(context.say.plays(open.size()), context.say.personDays(days),
                                       context.say.date(context.plan.schedule.finish));
    if (proposed == open.size())
        return text + u"; all of them proposals"_s;
    if (proposed > 0)
        text += u"; %1"_s.arg(context.say.count(proposed, u"is a proposal"_s, u"are proposals"_s));
    return text;
}

OverviewGap missingIn(const ReportContext& context)
{
    if (context.matrices.isEmpty())
        return OverviewGap::NoAssessment;
    if (!context.hasRatings())
        return OverviewGap::NothingRated;
    return context.items.isEmpty() ? OverviewGap::NoPlay : OverviewGap::None;
}

} // namespace

OverviewContent composeOverview(const ReportInput& input)
{
    const ReportContext context(input);
    OverviewContent content;
    content.organization = context.organizationName();
    content.overall = overallWords(context);
    for (const AssessedMatrix& entry : context.matrices)
        content.matrices.append(overviewOf(context, entry));
    content.gaps = overviewGaps(context);
    content.plays = overviewPlays(context);
    content.planSummary = planWords(context);
    content.warnings = overviewWarnings(context);
    content.missing = missingIn(context);
    return content;
}

} // namespace milepost
