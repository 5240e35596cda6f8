// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/chartdata.h"

#include "core/scoring/scorewords.h"
#include "core/wording/figurewords.h"
#include "core/wording/telling.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString joinedParts(QList<QString> parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool hasValue(const ChartSeries& series)
{
    return std::any_of(series.values.cbegin(), series.values.cend(),
                       [](const auto& value) { return value.has_value(); });
}

} // namespace

ChartData chartOf(const Telling& telling, const ProfileFigure& profile, const QString& title)
{
    ChartData chart;
    chart.title = title;
    chart.format = u"0.0#"_s;
    chart.lowest = 0;
    chart.highest = 3;
    chart.step = 1;
    QList<QString> stages;
    for (qsizetype i = 0; i < profile.stageNames.size(); ++i)
        stages.append(u"%1 %2"_s.arg(QString::number(i + 1), profile.stageNames[i]));
    chart.axisTitle = stages.join(u" · "_s);
    ChartSeries score{telling.text(terms::score()), SeriesLook::Main, {}};
    ChartSeries target{telling.text(terms::target()), SeriesLook::Goal, {}};
    ChartSeries before{telling.text(figurewords::scoreBefore()), SeriesLook::Before, {}};
    for (const ProfileRow& row : profile.rows) {
        chart.categories.append(row.name);
        score.values.append(row.score);
        target.values.append(row.target);
        before.values.append(row.previous);
    }
    chart.series = {score};
    for (const ChartSeries& further : {target, before}) {
        if (hasValue(further))
            chart.series.append(further);
    }
    return chart;
}

ChartData chartOf(const RadarFigure& radar, const QString& title)
{
    ChartData chart;
    chart.kind = ChartKind::Radar;
    chart.title = title;
    chart.format = u"0.0#"_s;
    chart.lowest = 0;
    chart.highest = 3;
    chart.step = 1;
    chart.categories = radar.axes;
    for (const RadarSeries& series : radar.series) {
        const SeriesLook look = series.kind == RadarSeriesKind::Now    ? SeriesLook::Main
                                : series.kind == RadarSeriesKind::Then ? SeriesLook::Before
                                                                       : SeriesLook::Goal;
        chart.series.append({series.label, look, series.values});
    }
    return chart;
}

ChartData chartOf(const Telling& telling, const TrendPanel& panel)
{
    ChartData chart;
    chart.kind = ChartKind::Lines;
    chart.title = panel.title;
    chart.axisTitle = panel.unit;
    chart.format = panel.points.first().text.contains(u'%') ? u"0.0%"_s : u"#,##0.##"_s;
    ChartSeries values{panel.title, SeriesLook::Main, {}};
    for (const TrendPoint& point : panel.points) {
        chart.days.append(point.date);
        values.values.append(point.value);
    }
    chart.series = {values};
    if (panel.target) {
        chart.series.append({telling.text(terms::targetIs().arg(panel.targetText)),
                             SeriesLook::Goal,
                             QList<std::optional<double>>(panel.points.size(), panel.target)});
    }
    return chart;
}

QList<QString> chartLines(const Telling& telling, const ProfileFigure& profile)
{
    QList<QString> lines;
    for (const ProfileRow& row : profile.rows) {
        QString target;
        if (!row.targetText.isEmpty())
            target = telling.text(terms::targetIs().arg(row.targetText));
        lines.append(
            u"%1: %2"_s.arg(row.name, joinedParts({row.scoreText, target, row.stageText,
                                                   row.consensusText, row.confidenceText})));
    }
    return lines;
}

QList<QString> chartLines(const Telling& telling, const TrendPanel& panel)
{
    QList<QString> points;
    for (const TrendPoint& point : panel.points)
        points.append(u"%1 (%2)"_s.arg(point.text, telling.say.date(point.date)));
    QList<QString> lines{u"%1: %2"_s.arg(panel.title, points.join(u"; "_s))};
    if (panel.target)
        lines.last() += u"; "_s + telling.text(terms::targetIs().arg(panel.targetText));
    return lines;
}

} // namespace milepost
