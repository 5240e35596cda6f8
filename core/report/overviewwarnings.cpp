// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/finding.h"
#include "core/report/overviewparts.h"
#include "core/report/phrases.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString dimensionName(const AssessedMatrix& entry, const DimensionId& id)
{
    const Dimension* dimension = entry.matrix->findDimension(id);
    return dimension ? dimension->name : id.text();
}

/// The warnings of one kind in one assessment as one line, which leads to the first of them.
OverviewLine warningLine(const AssessedMatrix& entry, const QString& title,
                         const QList<DimensionId>& dimensions, const QString& sentence)
{
    OverviewLine line;
    line.title = title;
    line.link = {OverviewArea::Assess, entry.assessment->id, dimensions.value(0), {}};
    QList<QString> names;
    for (const DimensionId& id : dimensions) {
        if (!id.isEmpty())
            names.append(dimensionName(entry, id));
    }
    const QString where = names.isEmpty()
                              ? entry.matrix->shortName
                              : u"%1 (%2)"_s.arg(joined(names), entry.matrix->shortName);
    line.text = sentence.isEmpty() ? where : u"%1: %2"_s.arg(where, sentence);
    return line;
}

void addPitfalls(QList<OverviewLine>& lines, const ReportContext& context,
                 const AssessedMatrix& entry)
{
    QList<Finding> open =
        detectPitfalls({context.content, context.engagement, context.scorecards, &context.plan},
                       entry.assessment->id);
    open.removeIf([](const Finding& finding) { return finding.dismissedBecause.has_value(); });
    for (qsizetype first = 0; first < open.size();) {
        qsizetype next = first;
        QList<DimensionId> dimensions;
        while (next < open.size() && open.at(next).pitfall == open.at(first).pitfall)
            dimensions.append(open.at(next++).dimension);
        const Finding& finding = open.at(first);
        OverviewLine line = warningLine(entry, finding.title, dimensions,
                                        next == first + 1 ? finding.seen : QString());
        line.urgent = finding.severity == Severity::High;
        line.value = line.urgent ? u"high"_s : QString();
        lines.append(line);
        first = next;
    }
}

void addLowConfidence(QList<OverviewLine>& lines, const AssessedMatrix& entry)
{
    QList<DimensionId> low;
    for (const DimensionScore& score : entry.card->dimensions) {
        if (score.confidence && score.confidence->label == ConfidenceLabel::Low)
            low.append(score.id);
    }
    if (!low.isEmpty())
        lines.append(warningLine(entry, u"Low confidence, to be checked"_s, low, {}));
}

OverviewLine playLine(const PlanItem& item, const QString& text, bool urgent)
{
    return {item.play->title,
            text,
            urgent ? u"high"_s : QString(),
            urgent,
            {OverviewArea::Plan, {}, {}, item.play->id}};
}

void addNameless(QList<OverviewLine>& lines, const ReportContext& context)
{
    const PlanItem* first = nullptr;
    QList<QString> titles;
    for (const PlanItem* item : context.openItemsByStart()) {
        if (!item->accountable.isEmpty() || item->scheduled->horizon == Horizon::Later)
            continue;
        if (!first)
            first = item;
        titles.append(item->play->title);
    }
    if (!first)
        return;
    OverviewLine line = playLine(
        *first,
        u"%1 of now and next: %2"_s.arg(context.say.plays(titles.size()), titles.join(u"; "_s)),
        true);
    line.title = u"No accountable person"_s;
    lines.append(line);
}

/// Overload is told once for each owner, not again at each of the plays that cause it.
void addOverloads(QList<OverviewLine>& lines, const ReportContext& context)
{
    for (const OwnerLoad& load : context.plan.schedule.loads) {
        const QList<int> weeks = overloadedWeeks(load);
        if (weeks.isEmpty())
            continue;
        lines.append({loadOwner(context, load),
                      u"More work than days in %1, first in the week of %2"_s.arg(
                          context.say.weeks(static_cast<int>(weeks.size())),
                          context.say.date(weekDate(context, weeks.first()))),
                      u"high"_s,
                      true,
                      {OverviewArea::Plan, {}, {}, {}}});
    }
}

void addPlanFindings(QList<OverviewLine>& lines, const ReportContext& context)
{
    addNameless(lines, context);
    addOverloads(lines, context);
    for (const PlanItem* item : context.openItems()) {
        for (const Violation& violation : item->scheduled->violations) {
            if (violation.kind != ViolationKind::OverCapacity)
                lines.append(
                    playLine(*item, capitalized(violationWords(context, *item, violation)), false));
        }
    }
    for (const SkippedPrerequisite& skipped : context.plan.schedule.skipped) {
        if (const PlanItem* item = context.item(skipped.play)) {
            lines.append(playLine(*item,
                                  u"Builds on %1, which is neither planned nor done"_s.arg(
                                      context.playTitle(skipped.prerequisite)),
                                  false));
        }
    }
}

} // namespace

QList<OverviewLine> overviewWarnings(const ReportContext& context)
{
    QList<OverviewLine> lines;
    for (const AssessedMatrix& entry : context.matrices) {
        addPitfalls(lines, context, entry);
        addLowConfidence(lines, entry);
    }
    addPlanFindings(lines, context);
    std::stable_partition(lines.begin(), lines.end(),
                          [](const OverviewLine& line) { return line.urgent; });
    return lines;
}

} // namespace milepost
