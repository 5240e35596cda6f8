// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/timeline.h"

#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/roadmapwords.h"

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

QList<TimelineGroup> groupsOf(const ReportContext& context, const Timeline& timeline)
{
    QList<TimelineGroup> groups;
    for (const TimelineLane& lane : timeline.lanes) {
        TimelineGroup group{laneName(context, lane.key), {}};
        for (const LanedPlay& play : lane.plays)
            group.bars.append(timelineBarOf(context, *play.item));
        groups.append(group);
    }
    return groups;
}

TimelineFigure timelineFigure(const ReportContext& context, const Timeline& timeline)
{
    TimelineFigure figure;
    figure.planStart = context.plan.firstMonday;
    figure.first = timeline.first;
    figure.last = timeline.last;
    const QDate& today = context.options.date;
    if (today >= figure.first && today <= figure.last.addDays(6))
        figure.today = today;
    figure.freezeWeeks = timeline.freezeWeeks;
    figure.groups = groupsOf(context, timeline);
    figure.loads = loadRows(context);
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

QString earlierLine(const ReportContext& context, qsizetype earlier)
{
    if (earlier == 0)
        return {};
    return context.say.count(
        earlier,
        Counted("Report", "%n play was done before the plan began or without dates, and not drawn.",
                "%n plays were done before the plan began or without dates, and not drawn."));
}

/// Loads are those of people, and of roles while nobody is named.
enum class Bearers { Roles, Owners, Both };

Bearers bearersOf(const ReportContext& context)
{
    const QList<const PlanItem*> open = context.reading.openItems();
    const auto named = std::count_if(open.cbegin(), open.cend(), [](const PlanItem* item) {
        return !item->accountable.isEmpty();
    });
    return named == 0 ? Bearers::Roles : named == open.size() ? Bearers::Owners : Bearers::Both;
}

Message noConflict(Bearers bearers)
{
    switch (bearers) {
    case Bearers::Roles:
        return Message("Report", "None: every role stays within capacity and every play waits for "
                                 "what it needs.");
    case Bearers::Owners:
        return Message("Report", "None: every owner stays within capacity and every play waits "
                                 "for what it needs.");
    case Bearers::Both:
        break;
    }
    return Message("Report", "None: every owner or role stays within capacity and every play waits "
                             "for what it needs.");
}

/// Takes the day on which the work ends.
Message titleWithoutConflict(Bearers bearers)
{
    switch (bearers) {
    case Bearers::Roles:
        return Message("Report", "Timeline: work ends on %1 and no role is overloaded");
    case Bearers::Owners:
        return Message("Report", "Timeline: work ends on %1 and no owner is overloaded");
    case Bearers::Both:
        break;
    }
    return Message("Report", "Timeline: work ends on %1 and no owner or role is overloaded");
}

} // namespace

PageContent composeTimeline(const ReportContext& context)
{
    const Timeline timeline = timelineOf(context.reading, LaneKind::Workstream);
    TimelineFigure figure = timelineFigure(context, timeline);
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
                .arg(context.say.plays(timeline.drawn), from, until,
                     context.say.count(figure.loads.size(),
                                       Counted("Report", "%n owner", "%n owners")))),
        std::move(figure)};
    blocks.add(std::move(drawing));
    blocks.heading(context.text(Message("Report", "Conflicts of dates and load")));
    if (lines.isEmpty())
        blocks.paragraph(context.text(noConflict(bearersOf(context))));
    blocks.bullets(lines);
    const QString footnote = context.text(
        Message("Report",
                "Later work is drawn lighter: its dates are indicative. At most %1 run at "
                "the same time; freeze weeks stretch a bar.")
            .arg(context.say.plays(context.settings.parallelLimit)));
    const QString earlier = earlierLine(context, timeline.undrawn);
    blocks.footnote(earlier.isEmpty() ? footnote : footnote + u' ' + earlier);
    const QString title =
        lines.isEmpty()
            ? context.text(titleWithoutConflict(bearersOf(context)).arg(until))
            : context.text(
                  Message("Report", "Timeline: work ends on %1, with %2 to resolve")
                      .arg(until, context.say.count(lines.size(), Counted("Report", "%n conflict",
                                                                          "%n conflicts"))));
    return {title, blocks.take()};
}

} // namespace milepost
