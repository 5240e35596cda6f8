// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/horizon.h"
#include "core/reading/milestones.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/roadmapwords.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBars =
    12; // of the 15 that are allowed: with two lines of names each they fit on one page

RoadmapBar roadmapBarOf(const ReportContext& context, const PlanItem& item)
{
    RoadmapBar bar;
    bar.number = item.number;
    bar.play = item.play->id;
    bar.title = item.play->title;
    bar.horizon = *item.horizon;
    bar.owner = context.ownerText(item);
    bar.datesText = context.say.dateRange(item.start, item.finish);
    bar.start = item.start;
    bar.finish = item.finish;
    bar.dependsOn = item.dependsOn;
    bar.state = item.state;
    if (item.late)
        bar.stateText = latenessWords(context.say, *item.late);
    else if (item.state == PlayState::Started)
        bar.stateText = stateWords(context.say, item.state);
    bar.quickWin = item.priority->quickWin;
    return bar;
}

QList<RoadmapColumn> columnsOf(const ReportContext& context)
{
    const auto startsBy = [&](int days) {
        const QDate date = context.reading.countedFrom.addDays(days);
        return context.text(Message("Report", "starts by %1").arg(context.say.date(date)));
    };
    return {{Horizon::Now, horizonWords(context.say, Horizon::Now), startsBy(kNowDays)},
            {Horizon::Next, horizonWords(context.say, Horizon::Next), startsBy(kNextDays)},
            {Horizon::Later, horizonWords(context.say, Horizon::Later),
             context.text(Message("Report", "starts after that, dates are indicative"))}};
}

QList<RoadmapLane> lanesOf(const ReportContext& context, const QList<const PlanItem*>& shown)
{
    QMap<QString, RoadmapLane> lanes;
    for (const PlanItem* item : shown) {
        RoadmapLane& lane = lanes[item->play->workstream.text()];
        lane.name = context.workstreamName(item->play->workstream);
        lane.bars.append(roadmapBarOf(context, *item));
    }
    QList<RoadmapLane> ordered;
    for (const Workstream& workstream : context.content.workstreams) {
        if (lanes.contains(workstream.id.text()))
            ordered.append(lanes.take(workstream.id.text()));
    }
    for (const RoadmapLane& lane : std::as_const(lanes))
        ordered.append(lane);
    for (RoadmapLane& lane : ordered) {
        std::stable_sort(lane.bars.begin(), lane.bars.end(),
                         [](const RoadmapBar& a, const RoadmapBar& b) {
                             return std::tuple(a.horizon, a.start, a.number) <
                                    std::tuple(b.horizon, b.start, b.number);
                         });
    }
    return ordered;
}

} // namespace

PageContent composeRoadmap(const ReportContext& context)
{
    const QList<const PlanItem*> open = context.reading.openItems();
    const QList<const PlanItem*> shown = open.mid(0, kMostBars);
    RoadmapFigure figure;
    figure.columns = columnsOf(context);
    figure.lanes = lanesOf(context, shown);
    figure.total = static_cast<int>(open.size());
    if (shown.size() < open.size()) {
        figure.continuation = context.text(
            Message("Report",
                    "%1 of %2 are shown, those of the highest priority; the rest follow in %3.")
                .arg(QString::number(shown.size()), context.say.plays(open.size()),
                     context.reference(u"play-list"_s)));
    }
    for (const Milestone& milestone : milestonesOf(context.reading)) {
        figure.milestones.append({milestone.date,
                                  horizonOf(context.reading.countedFrom, milestone.date),
                                  milestoneWords(context, milestone)});
    }
    const auto isNow = [](const PlanItem* item) { return item->horizon == Horizon::Now; };
    const auto now = std::count_if(open.cbegin(), open.cend(), isNow);
    const QString finish = context.say.date(context.plan.schedule.finish);
    BlockBuilder blocks;
    Figure drawing{
        context.text(Message("Report", "Roadmap: now, next and later by workstream")),
        context.text(
            Message(
                "Report",
                "A board of %1 in the columns now, next and later, by workstream; each bar names its owner, dates and the numbers of the plays that it waits for.")
                .arg(context.say.plays(shown.size()))),
        std::move(figure)};
    blocks.add(std::move(drawing));
    QString footnote = context.text(Message(
        "Report",
        "Numbers are the same in the whole report. “After 3” means that the play waits for play 3."));
    const qsizetype done = context.items.size() - open.size();
    if (done > 0) {
        footnote += u' ' + context.say.count(
                               done, Counted("Report", "%n play is done already and not drawn.",
                                             "%n plays are done already and not drawn."));
    }
    blocks.footnote(footnote);
    return {context.text(Message("Report", "Roadmap: %1 until %2, %3 of them now")
                             .arg(context.say.plays(open.size()), finish, QString::number(now))),
            blocks.take()};
}

} // namespace milepost
