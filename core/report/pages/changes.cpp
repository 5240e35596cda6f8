// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/changes.h"

#include "core/report/pages/blockbuilder.h"
#include "core/wording/ratingwords.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString roomLine(const ReportContext& context, const AssessmentComparison& comparison)
{
    QList<QString> changes;
    for (const FunctionChange& change : comparison.functions) {
        changes.append(u"%1 %2 \u2192 %3"_s.arg(context.text(functionLabel(change.function)),
                                                QString::number(change.before),
                                                QString::number(change.after)));
    }
    return changes.isEmpty() ? context.text(Message("Report", "the same functions as before"))
                             : context.say.joined(changes);
}

} // namespace

QList<StyledText> changeLines(const ReportContext& context, const AssessedMatrix& entry)
{
    const AssessmentComparison comparison = context.reading.sincePrevious(entry);
    QList<StyledText> lines;
    for (const DimensionComparison& dimension : comparison.dimensions) {
        if (!dimension.counts())
            continue;
        lines.append(
            labelled(entry.matrix->findDimension(dimension.id)->name,
                     u"%1 \u2192 %2 (%3)"_s.arg(context.say.score(*dimension.before),
                                                context.say.score(*dimension.after),
                                                context.say.change(*dimension.difference()))));
    }
    if (lines.isEmpty() && comparison.comparable())
        lines.append(context.text(noDimensionMoved()));
    for (const ComparisonBreak& why : comparison.breaks) {
        if (why.functions.isEmpty())
            lines.append(breakWords(context.say, why));
    }
    lines.append(
        labelled(context.text(Message("Report", "Who voted")), roomLine(context, comparison)));
    return lines;
}

} // namespace milepost
