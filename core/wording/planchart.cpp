// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/planchart.h"

#include "core/base/weeks.h"
#include "core/planning/horizon.h"
#include "core/progress/baselinecomparison.h"
#include "core/wording/baselinewords.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/roadmapwords.h"

namespace milepost {

namespace {

/// A date that lies so far from the plan is not drawn: the plan would be a dot beside it.
constexpr int kMostWeeksAway = 26;

/// The baseline as far as it is drawn.
class ChartBaseline {
public:
    ChartBaseline(const Telling& telling, bool drawn)
    {
        if (!drawn)
            return;
        m_agreed = agreedPlanOf(telling.engagement);
        if (!m_agreed)
            return;
        m_agreed->dates.removeIf([](const std::pair<const PlayId&, AgreedDates&>& play) {
            const AgreedDates& dates = play.second;
            return !dates.start.isValid() || !dates.finish.isValid() || dates.start > dates.finish;
        });
        const auto comparison = compareWithBaseline(telling.engagement, telling.plan);
        for (const BaselineLine& line : comparison->lines)
            m_lines.insert(line.play, line);
    }

    [[nodiscard]] bool isDrawn() const { return m_agreed.has_value(); }
    [[nodiscard]] QHash<PlayId, AgreedDates> dates() const
    {
        return m_agreed ? m_agreed->dates : QHash<PlayId, AgreedDates>();
    }
    [[nodiscard]] QString name(const Telling& telling) const
    {
        if (!m_agreed)
            return {};
        return telling.text(Message("Roadmap", "Baseline “%1” of %2")
                                .arg(m_agreed->name, telling.say.date(m_agreed->taken)));
    }
    /// In sentences, where a play was and what became of it.
    [[nodiscard]] QString words(const Telling& telling, const PlayId& play) const
    {
        const auto line = m_lines.constFind(play);
        if (line != m_lines.constEnd() && line->event == BaselineEvent::Added)
            return telling.text(Message("Roadmap", "Not in the baseline."));
        QList<QString> parts;
        const auto dates = m_agreed->dates.constFind(play);
        if (dates != m_agreed->dates.constEnd()) {
            parts.append(telling.text(
                Message("Roadmap", "Baseline: %1 to %2.")
                    .arg(telling.say.date(dates->start), telling.say.date(dates->finish))));
        }
        if (line != m_lines.constEnd())
            parts.append(sentence(baselineEventWords(telling.say, *line)));
        return parts.join(u' ');
    }

private:
    std::optional<AgreedPlan> m_agreed;
    QHash<PlayId, BaselineLine> m_lines;
};

void addBaseline(PlanChartBar& bar, const Telling& telling, const ChartBaseline& baseline)
{
    const QHash<PlayId, AgreedDates> dates = baseline.dates();
    const auto agreed = dates.constFind(bar.play);
    if (agreed != dates.constEnd())
        bar.agreed = *agreed;
    const QString words = baseline.words(telling, bar.play);
    if (!words.isEmpty())
        bar.words = sentence(bar.words) + u' ' + words;
}

/// Takes a day into the chart, unless it is far away.
void widen(PlanChart& chart, const QDate& day)
{
    const QDate week = mondayOf(day);
    if (week < chart.first && week.daysTo(chart.first) <= 7 * kMostWeeksAway)
        chart.first = week;
    if (week > chart.last && chart.last.daysTo(week) <= 7 * kMostWeeksAway)
        chart.last = week;
}

PlanChartBar chartBar(const Telling& telling, const LanedPlay& laned)
{
    const PlanItem& item = *laned.item;
    PlanChartBar bar;
    bar.play = item.play->id;
    bar.number = item.number;
    bar.row = laned.row;
    bar.title = item.play->title;
    bar.start = item.start;
    bar.finish = item.finish;
    bar.state = item.state;
    bar.indicative = item.horizon == Horizon::Later;
    bar.pinned = item.scheduled && item.scheduled->reason == StartReason::Pinned;
    bar.movable = canMove(item);
    bar.stretchable = !item.done();
    bar.progress = progressOf(item);
    bar.late = item.late.has_value();
    bar.conflicting = item.scheduled && !item.scheduled->violations.isEmpty();
    QList<QString> notes;
    if (item.late)
        notes.append(latenessWords(telling.say, *item.late));
    if (bar.conflicting)
        notes.append(telling.text(Message("Roadmap", "conflict")));
    bar.note = notes.join(QStringLiteral(", "));
    for (const int number : item.dependsOn)
        bar.dependsOn.append(telling.reading.itemOf(number)->play->id);
    bar.words = barWords(telling, item);
    return bar;
}

QList<PlanChartDay> horizonDays(const Telling& telling)
{
    const QDate& from = telling.reading.countedFrom;
    return {{from, horizonWords(telling.say, Horizon::Now)},
            {from.addDays(kNowDays + 1), horizonWords(telling.say, Horizon::Next)},
            {from.addDays(kNextDays + 1), horizonWords(telling.say, Horizon::Later)}};
}

} // namespace

PlanChart planChart(const Telling& telling, LaneKind kind, const PlanChartLayers& layers)
{
    const ChartBaseline baseline(telling, layers.baseline);
    const Timeline timeline = timelineOf(telling.reading, kind, baseline.dates());
    PlanChart chart;
    if (!timeline.first.isValid())
        return chart;
    chart.status = {telling.reading.statusDate,
                    telling.text(Message("Roadmap", "Status date: %1")
                                     .arg(telling.say.shortDate(telling.reading.statusDate)))};
    chart.first = timeline.first;
    chart.last = timeline.last;
    widen(chart, telling.reading.statusDate);
    chart.freezeWeeks = timeline.freezeWeeks;
    chart.horizons = horizonDays(telling);
    for (const Milestone& milestone : milestonesOf(telling.reading))
        chart.milestones.append({milestone.date, milestoneWords(telling, milestone)});
    for (const TimelineLane& lane : timeline.lanes) {
        PlanChartLane drawn{lane.key, laneName(telling, lane.key), lane.rows, {}};
        for (const LanedPlay& play : lane.plays) {
            PlanChartBar bar = chartBar(telling, play);
            if (!layers.dependencies)
                bar.dependsOn.clear();
            if (baseline.isDrawn())
                addBaseline(bar, telling, baseline);
            if (bar.agreed) {
                widen(chart, bar.agreed->start);
                widen(chart, bar.agreed->finish);
            }
            drawn.bars.append(bar);
        }
        chart.lanes.append(drawn);
    }
    chart.loads = loadRows(telling);
    chart.baseline = baseline.name(telling);
    return chart;
}

} // namespace milepost
