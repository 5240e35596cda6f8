// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/commonwords.h"
#include "core/report/pages/pages.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// By what one sees the risk early: the pitfall that it came from, and what was written down.
QString signNote(const ReportContext& context, const Risk& risk)
{
    QList<QString> notes;
    const Pitfall* pitfall = risk.pitfall ? context.content.findPitfall(*risk.pitfall) : nullptr;
    if (pitfall)
        notes.append(
            context.text(Message("Report", "Sign: %1. %2").arg(pitfall->title, pitfall->why)));
    if (const QString& sign = risk.earlySign; !sign.isEmpty())
        notes.append(context.text(Message("Report", "Early sign: %1").arg(sign)));
    return notes.join(u' ');
}

Table riskTable(const ReportContext& context)
{
    Table table = makeTable(context, context.text(Message("Report", "Risk register")),
                            {{context.text(terms::severity()), ColumnAlignment::Start, 1.2},
                             {context.text(terms::risk()), ColumnAlignment::Start, 4},
                             {context.text(Message("Report", "Answer")), ColumnAlignment::Start, 5},
                             {context.text(terms::owner()), ColumnAlignment::Start, 2},
                             {context.text(terms::status()), ColumnAlignment::Start, 1.3}});
    QList<const Risk*> risks;
    for (const Risk& risk : context.engagement.risks)
        risks.append(&risk);
    std::stable_sort(risks.begin(), risks.end(), [](const Risk* a, const Risk* b) {
        return severityRank(a->severity) < severityRank(b->severity);
    });
    for (const Risk* risk : std::as_const(risks)) {
        table.rows.append(
            {{severityWords(context.say, risk->severity), strong(risk->title),
              risk->mitigation.isEmpty() ? context.text(Message("Report", "no answer yet"))
                                         : risk->mitigation,
              risk->owner.isEmpty() ? context.text(reportwords::noOwnerYet()) : risk->owner,
              riskStatusWords(context.say, risk->status)},
             signNote(context, *risk),
             RowKind::Normal});
    }
    return table;
}

/// What a dismissal is about: a dimension, a play, or the whole engagement.
QString subjectText(const ReportContext& context, const QString& subject)
{
    if (subject.isEmpty())
        return context.text(Message("Report", "whole engagement"));
    if (const Dimension* dimension = context.content.findDimension(DimensionId(subject)))
        return dimension->name;
    if (const Matrix* matrix = context.content.findMatrix(MatrixId(subject)))
        return matrix->shortName;
    if (const Metric* metric = context.content.findMetric(MetricId(subject)))
        return metric->name;
    return context.playTitle(PlayId(subject));
}

void addDismissals(BlockBuilder& blocks, const ReportContext& context)
{
    struct Entry {
        const Dismissal* dismissal;
        const Pitfall* pitfall;
    };
    QList<Entry> entries;
    for (const Dismissal& dismissal : context.engagement.dismissals)
        entries.append({&dismissal, context.content.findPitfall(dismissal.pitfall)});
    if (entries.isEmpty())
        return;
    const auto severity = [](const Entry& entry) {
        return entry.pitfall ? static_cast<int>(entry.pitfall->severity) : 3;
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const Entry& a, const Entry& b) { return severity(a) < severity(b); });
    Table table = makeTable(
        context, {},
        {{context.text(terms::severity()), ColumnAlignment::Start, 1.2},
         {context.text(Message("Report", "Warning")), ColumnAlignment::Start, 3},
         {context.text(Message("Report", "Concerns")), ColumnAlignment::Start, 2},
         {context.text(Message("Report", "Why it was set aside")), ColumnAlignment::Start, 5}});
    for (const Entry& entry : std::as_const(entries)) {
        table.rows.append(
            {{entry.pitfall ? severityWords(context.say, entry.pitfall->severity) : QString(),
              entry.pitfall ? entry.pitfall->title : entry.dismissal->pitfall.text(),
              subjectText(context, entry.dismissal->subject),
              entry.dismissal->reason.isEmpty() ? context.text(Message("Report", "no reason given"))
                                                : entry.dismissal->reason},
             {},
             RowKind::Normal});
    }
    blocks.heading(context.text(Message("Report", "Warnings that were set aside")));
    blocks.add(std::move(table));
}

void addPrerequisiteFindings(QList<StyledText>& lines, const ReportContext& context)
{
    for (const SkippedPrerequisite& skipped : context.plan.schedule.skipped) {
        lines.append(labelled(
            context.playTitle(skipped.play),
            context.text(Message("Report", "it builds on %1, which is neither planned nor done.")
                             .arg(context.playTitle(skipped.prerequisite)))));
    }
    for (const PlanItem& item : context.items) {
        if (!item.decision || item.decision->waived.isEmpty())
            continue;
        QList<QString> titles;
        for (const PlayId& id : item.decision->waived)
            titles.append(context.playTitle(id));
        lines.append(
            labelled(item.play->title,
                     context.text(Message("Report", "it was planned without waiting for %1.")
                                      .arg(context.say.joined(titles)))));
    }
}

/// What the plan itself shows: skipped and waived prerequisites, broken rules, missing names,
/// overload.
QList<StyledText> planFindings(const ReportContext& context)
{
    QList<StyledText> lines;
    addPrerequisiteFindings(lines, context);
    QList<QString> nameless;
    for (const PlanItem* item : context.reading.openItems()) {
        for (const Violation& violation : item->scheduled->violations) {
            lines.append(labelled(
                item->play->title,
                context.text(
                    Message("Report", "it %1.").arg(violationWords(context, *item, violation)))));
        }
        if (item->accountable.isEmpty() && item->horizon != Horizon::Later)
            nameless.append(context.playLink(*item).text);
    }
    if (!nameless.isEmpty())
        lines.append(
            labelled(context.text(noAccountablePerson()), context.say.joined(nameless) + u'.'));
    for (const OwnerLoad& load : context.plan.schedule.loads) {
        const QList<int> over = overloadedWeeks(load);
        if (!over.isEmpty()) {
            lines.append(
                labelled(context.loadOwner(load),
                         context.text(Message("Report", "more work than days in %1.")
                                          .arg(context.say.weeks(static_cast<int>(over.size()))))));
        }
    }
    return lines;
}

} // namespace

QString missingRisks(const ReportContext& context)
{
    return context.engagement.risks.isEmpty() && context.engagement.dismissals.isEmpty() &&
                   planFindings(context).isEmpty()
               ? context.text(reportwords::noRiskYet())
               : QString();
}

PageContent composeRisks(const ReportContext& context)
{
    BlockBuilder blocks;
    const QList<Risk>& risks = context.engagement.risks;
    if (risks.isEmpty())
        blocks.missing(context.text(reportwords::noRiskYet()));
    else
        blocks.add(riskTable(context));
    const QList<StyledText> findings = planFindings(context);
    if (!findings.isEmpty()) {
        blocks.heading(context.text(Message("Report", "What the plan itself shows")));
        blocks.bullets(findings);
    }
    addDismissals(blocks, context);
    const auto high = std::count_if(risks.cbegin(), risks.cend(), [](const Risk& risk) {
        return severityRank(risk.severity) == 0 && !isClosed(risk);
    });
    const QString title =
        risks.isEmpty()
            ? context.text(Message("Report", "Risks: none recorded yet"))
            : context.text(Message("Report", "Risks: %1, %2 of them high and not closed")
                               .arg(context.say.count(risks.size(),
                                                      Counted("Report", "%n risk", "%n risks")),
                                    QString::number(high)));
    return {title, blocks.take()};
}

} // namespace milepost
