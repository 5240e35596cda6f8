// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/wording/playwords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWindows[] = {30, 60, 90};

QString kpiText(const ReportContext& context, const Play& play)
{
    QList<QString> names;
    for (const MetricId& kpi : play.kpis) {
        if (const Metric* metric = context.content.findMetric(kpi))
            names.append(shortMetricName(*metric));
    }
    return names.isEmpty() ? context.text(Message("Report", "no KPI yet")) : names.join(u", "_s);
}

bool isOverdue(const PlanItem& item)
{
    return item.late && item.late->missed == Lateness::Missed::Finish;
}

QString accountableText(const ReportContext& context, const PlanItem& item)
{
    return item.accountable.isEmpty()
               ? context.text(Message("Report", "Name missing: %1")
                                  .arg(context.roleName(item.play->ownerRole)))
               : item.accountable;
}

/// Plays that finish within these days, counted from the later of plan start and status date, by
/// finish date.
QList<const PlanItem*> finishedBy(const ReportContext& context, int from, int to)
{
    QList<const PlanItem*> list;
    for (const PlanItem& item : context.items) {
        if (!item.finish.isValid() || isOverdue(item))
            continue;
        const qint64 day = context.reading.countedFrom.daysTo(item.finish);
        if (day <= to && (day > from || from == 0) && day >= 0)
            list.append(&item);
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const PlanItem* a, const PlanItem* b) { return a->finish < b->finish; });
    return list;
}

void addRow(Table& table, const ReportContext& context, const PlanItem& item)
{
    const QString what =
        item.play->deliverable.isEmpty() ? item.play->title : item.play->deliverable;
    QString when = context.say.date(item.finish);
    if (item.done())
        when += context.text(Message("Report", ", done"));
    if (item.late)
        when += u", "_s + latenessWords(context.say, *item.late);
    table.rows.append({{what, StyledText{context.playLink(item)}, accountableText(context, item),
                        when, kpiText(context, *item.play)},
                       {},
                       RowKind::Normal});
}

/// What should be finished by now and is not, longest overdue first.
void addOverdue(Table& table, const ReportContext& context)
{
    QList<const PlanItem*> overdue;
    for (const PlanItem& item : context.items) {
        if (isOverdue(item))
            overdue.append(&item);
    }
    if (overdue.isEmpty())
        return;
    std::stable_sort(overdue.begin(), overdue.end(),
                     [](const PlanItem* a, const PlanItem* b) { return a->finish < b->finish; });
    table.rows.append(groupRow(context.text(Message("Report", "Late: should be finished by now"))));
    for (const PlanItem* item : std::as_const(overdue))
        addRow(table, context, *item);
}

void addWindow(Table& table, const ReportContext& context, int from, int to)
{
    const QDate until = context.reading.countedFrom.addDays(to);
    table.rows.append(
        groupRow(context.text(Message("Report", "Day %1 to %2, until %3")
                                  .arg(QString::number(from == 0 ? 1 : from + 1),
                                       QString::number(to), context.say.date(until)))));
    const QList<const PlanItem*> items = finishedBy(context, from, to);
    for (const PlanItem* item : items)
        addRow(table, context, *item);
    if (items.isEmpty())
        table.rows.append(
            {{context.text(Message("Report", "No play finishes in these days.")), {}, {}, {}, {}},
             {},
             RowKind::Normal});
}

/// What each person takes on in the first 30 days: plays that start in them and are not done.
QList<StyledText> commitments(const ReportContext& context)
{
    QList<QString> people;
    QMap<QString, QList<QString>> plays;
    for (const PlanItem* item : context.reading.openItemsByStart()) {
        if (item->horizon != Horizon::Now)
            continue;
        const QString who = accountableText(context, *item);
        if (!people.contains(who))
            people.append(who);
        plays[who].append(
            context.text(Message("Report", "%1 by %2")
                             .arg(context.playLink(*item).text, context.say.date(item->finish))));
    }
    QList<StyledText> lines;
    for (const QString& who : std::as_const(people))
        lines.append(labelled(who, context.say.joined(plays[who])));
    return lines;
}

} // namespace

PageContent composeFirstDays(const ReportContext& context)
{
    Table table = makeTable(context, {},
                            {{context.text(terms::deliverable()), ColumnAlignment::Start, 3},
                             {context.text(terms::play()), ColumnAlignment::Start, 3},
                             {context.text(terms::accountable()), ColumnAlignment::Start, 2.2},
                             {context.text(terms::date()), ColumnAlignment::Start, 1.8},
                             {context.text(Message("Report", "KPI")), ColumnAlignment::Start, 2}});
    addOverdue(table, context);
    int from = 0;
    for (const int to : kWindows) {
        addWindow(table, context, from, to);
        from = to;
    }
    const qsizetype finishing = finishedBy(context, 0, kWindows[2]).size();
    BlockBuilder blocks;
    QList<QString> nameless;
    for (const PlanItem* item : context.reading.openItems()) {
        if (item->accountable.isEmpty() && item->horizon != Horizon::Later)
            nameless.append(context.playLink(*item).text);
    }
    if (!nameless.isEmpty()) {
        blocks.warning(
            nameless.size() == 1 ? context.text(Message("Report", "One name is missing"))
                                 : context.text(Message("Report", "%1 names are missing")
                                                    .arg(context.say.number(
                                                        static_cast<double>(nameless.size()), 0))),
            context.text(
                Message(
                    "Report",
                    "No play should start without one accountable person. Still to be named for: %1.")
                    .arg(context.say.joined(nameless))));
    }
    blocks.add(std::move(table));
    const QList<StyledText> lines = commitments(context);
    if (!lines.isEmpty()) {
        blocks.heading(
            context.text(Message("Report", "Commitments for what starts in the first 30 days")));
        blocks.bullets(lines);
    }
    return {finishing == 0
                ? context.text(Message("Report", "First 90 days: no play finishes yet"))
                : context.text(Message("Report", "First 90 days: %1 with a visible result")
                                   .arg(context.say.plays(finishing))),
            blocks.take()};
}

} // namespace milepost
