// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overview.h"

#include "core/report/overviewparts.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString overallWords(const ReportContext& context, const QList<AssessedMatrix>& entries)
{
    QList<const Scorecard*> counted;
    for (const AssessedMatrix& entry : entries) {
        if (entry.card->figures)
            counted.append(entry.card);
    }
    const std::optional<OverallFigures> overall = overallFigures(counted);
    if (counted.size() < 2 || !overall)
        return {};
    return u"%1 of 100 points over %2"_s.arg(
        context.say.index(overall->index),
        context.say.count(counted.size(), u"matrix"_s, u"matrices"_s));
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

OverviewGap missingIn(const ReportContext& context, const QList<AssessedMatrix>& entries)
{
    if (entries.isEmpty())
        return OverviewGap::NoAssessment;
    if (std::none_of(entries.cbegin(), entries.cend(),
                     [](const AssessedMatrix& entry) { return entry.card->rated > 0; }))
        return OverviewGap::NothingRated;
    return context.items.isEmpty() ? OverviewGap::NoPlay : OverviewGap::None;
}

QList<AssessedMatrix> entriesOf(const ReportContext& context, const std::optional<UnitId>& unit)
{
    return unit ? context.matricesOf(*unit) : context.matrices;
}

} // namespace

OverviewContent composeOverview(const ReportInput& input, const std::optional<UnitId>& unit)
{
    const ReportContext context(input);
    OverviewContent content;
    content.organization = context.organizationName();
    const QList<AssessedMatrix> entries = entriesOf(context, unit);
    content.unit = unit ? context.unitName(unit) : QString();
    content.overall = overallWords(context, entries);
    for (const AssessedMatrix& entry : entries)
        content.matrices.append(overviewOf(context, entry));
    content.gaps = overviewGaps(context, entries);
    content.plays = overviewPlays(context);
    content.planSummary = planWords(context);
    if (unit && !content.planSummary.isEmpty())
        content.planSummary = u"The plan of the whole organization: "_s + content.planSummary;
    content.warnings = overviewWarnings(context, entries);
    content.missing = missingIn(context, entries);
    return content;
}

QList<OverviewLine> composeWarnings(const ReportInput& input, const std::optional<UnitId>& unit)
{
    const ReportContext context(input);
    return overviewWarnings(context, entriesOf(context, unit));
}

} // namespace milepost
