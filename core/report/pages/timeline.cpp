// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/weeks.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

TimelineBar timelineBarOf(const ReportContext& context, const PlanItem& item)
{
    TimelineBar bar;
    bar.number = item.number;
    bar.play = item.play->id;
    bar.title = item.play->title;
    bar.owner = context.ownerText(item);
    bar.start = item.start;
    bar.finish = item.finish;
    bar.state = item.state;
    if (item.late)
        bar.stateText = latenessWords(context.say, *item.late);
    else if (item.done() || item.state == PlayState::Started)
        bar.stateText = stateWords(context.say, item.state);
    bar.indicative = item.horizon == Horizon::Later;
    bar.pinned = item.scheduled && item.scheduled->reason == StartReason::Pinned;
    bar.dependsOn = item.dependsOn;
    if (item.scheduled) {
        for (const Violation& violation : item.scheduled->violations)
            bar.violations.append(violationWords(context, item, violation));
    }
    return bar;
}

/// Open plays, and those that were done since the plan began.
QList<const PlanItem*> drawnItems(const ReportContext& context)
{
    QList<const PlanItem*> drawn;
    for (const PlanItem& item : context.items) {
        if (!item.done() || (item.start.isValid() && item.finish.isValid() &&
                             item.start >= context.plan.firstMonday))
            drawn.append(&item);
    }
    std::stable_sort(drawn.begin(), drawn.end(), [](const PlanItem* a, const PlanItem* b) {
        return std::pair(a->start, a->finish) < std::pair(b->start, b->finish);
    });
    return drawn;
}

QList<TimelineGroup> groupsOf(const ReportContext& context, const QList<const PlanItem*>& drawn)
{
    QList<TimelineGroup> groups;
    QSet<WorkstreamId> known;
    const auto addGroup = [&](const QString& name, auto belongs) {
        TimelineGroup group{name, {}};
        for (const PlanItem* item : drawn) {
            if (belongs(*item))
                group.bars.append(timelineBarOf(context, *item));
        }
        if (!group.bars.isEmpty())
            groups.append(group);
    };
    for (const Workstream& workstream : context.content.workstreams) {
        known.insert(workstream.id);
        addGroup(workstream.name,
                 [&](const PlanItem& item) { return item.play->workstream == workstream.id; });
    }
    addGroup(context.text(Message("Report", "Other work")),
             [&](const PlanItem& item) { return !known.contains(item.play->workstream); });
    return groups;
}

LoadRow loadRow(const ReportContext& context, const OwnerLoad& load)
{
    LoadRow row;
    row.owner = context.loadOwner(load);
    row.capacity = load.capacity;
    const QList<int> over = overloadedWeeks(load);
    for (auto it = load.days.cbegin(); it != load.days.cend(); ++it)
        row.days.append({weekDate(context, it.key()), *it, over.contains(it.key())});
    row.overloaded = !over.isEmpty();
    row.summary =
        over.isEmpty()
            ? context.text(
                  Message("Report", "within %1 a week").arg(context.say.days(load.capacity)))
            : context.text(Message("Report", "over %1 a week in %2, first on %3")
                               .arg(context.say.days(load.capacity),
                                    context.say.weeks(static_cast<int>(over.size())),
                                    context.say.date(weekDate(context, over.first()))));
    return row;
}

TimelineFigure timelineOf(const ReportContext& context, const QList<const PlanItem*>& drawn)
{
    TimelineFigure figure;
    figure.planStart = context.plan.firstMonday;
    figure.first = context.plan.firstMonday;
    figure.last = mondayOf(context.plan.schedule.finish);
    for (const PlanItem* item : drawn) {
        figure.first = std::min(figure.first, mondayOf(item->start));
        figure.last = std::max(figure.last, mondayOf(item->finish));
    }
    const QDate& today = context.options.date;
    if (today >= figure.first && today <= figure.last.addDays(6))
        figure.today = today;
    for (const QDate& monday : context.settings.freezeWeeks) {
        if (monday >= figure.first && monday <= figure.last)
            figure.freezeWeeks.append(monday);
    }
    std::sort(figure.freezeWeeks.begin(), figure.freezeWeeks.end());
    figure.groups = groupsOf(context, drawn);
    for (const OwnerLoad& load : context.plan.schedule.loads)
        figure.loads.append(loadRow(context, load));
    return figure;
}

QList<StyledText> conflicts(const TimelineFigure& figure)
{
    QList<StyledText> lines;
    for (const LoadRow& row : figure.loads) {
        if (row.overloaded)
            lines.append(labelled(row.owner, row.summary + u'.'));
    }
    for (const TimelineGroup& group : figure.groups) {
        for (const TimelineBar& bar : group.bars) {
            for (const QString& violation : bar.violations) {
                lines.append(labelled(u"%1 (%2)"_s.arg(bar.title, QString::number(bar.number)),
                                      violation + u'.'));
            }
        }
    }
    return lines;
}

QString earlierLine(const ReportContext& context, qsizetype drawn)
{
    const qsizetype earlier = context.items.size() - drawn;
    if (earlier == 0)
        return {};
    return context.say.count(
        earlier,
        Counted("Report", "%n play was done before the plan began or without dates, and not drawn.",
                "%n plays were done before the plan began or without dates, and not drawn."));
}

/// Loads are those of people, and of roles while nobody is named.
QString bearersOf(const ReportContext& context)
{
    const QList<const PlanItem*> open = context.reading.openItems();
    const auto named = std::count_if(open.cbegin(), open.cend(), [](const PlanItem* item) {
        return !item->accountable.isEmpty();
    });
    return named == 0             ? context.text(Message("Report", "role"))
           : named == open.size() ? context.text(Message("Report", "owner"))
                                  : context.text(Message("Report", "owner or role"));
}

} // namespace

PageContent composeTimeline(const ReportContext& context)
{
    const QList<const PlanItem*> drawn = drawnItems(context);
    TimelineFigure figure = timelineOf(context, drawn);
    const QList<StyledText> lines = conflicts(figure);
    const QString from = context.say.date(figure.first);
    const QString until = context.say.date(context.plan.schedule.finish);
    BlockBuilder blocks;
    Figure drawing{
        context.text(Message("Report",
                             "Timeline by workstream, with the load of each owner in days a week")),
        context.text(
            Message("Report",
                    "Dated bars of %1 from %2 to %3, and under them the weekly load of %4.")
                .arg(context.say.plays(drawn.size()), from, until,
                     context.say.count(figure.loads.size(),
                                       Counted("Report", "%n owner", "%n owners")))),
        std::move(figure)};
    blocks.add(std::move(drawing));
    blocks.heading(context.text(Message("Report", "Conflicts of dates and load")));
    if (lines.isEmpty())
        blocks.paragraph(context.text(
            Message("Report",
                    "None: every %1 stays within capacity and every play waits for what it needs.")
                .arg(bearersOf(context))));
    blocks.bullets(lines);
    const QString footnote = context.text(
        Message("Report",
                "Later work is drawn lighter: its dates are indicative. At most %1 run at "
                "the same time; freeze weeks stretch a bar.")
            .arg(context.say.plays(context.settings.parallelLimit)));
    const QString earlier = earlierLine(context, drawn.size());
    blocks.footnote(earlier.isEmpty() ? footnote : footnote + u' ' + earlier);
    const QString title =
        lines.isEmpty()
            ? context.text(Message("Report", "Timeline: work ends on %1 and no %2 is overloaded")
                               .arg(until, bearersOf(context)))
            : context.text(
                  Message("Report", "Timeline: work ends on %1, with %2 to resolve")
                      .arg(until, context.say.count(lines.size(), Counted("Report", "%n conflict",
                                                                          "%n conflicts"))));
    return {title, blocks.take()};
}

} // namespace milepost
