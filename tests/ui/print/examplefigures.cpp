// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplereports.h"

#include <QLocale>

namespace milepost::examples {

namespace {

const QList<QString> kDimensions = {
    QStringLiteral("Strategy & Goals"), QStringLiteral("Lifecycle Design"),
    QStringLiteral("Data & Visibility"), QStringLiteral("Incentives & Governance"),
    QStringLiteral("Customer Experience")};

const QList<QString> kOwners = {QStringLiteral("Davor Lukenic"), QStringLiteral("Mirjam Tolkering"),
                                QStringLiteral("Ilse Kammerdahl"),
                                QStringLiteral("Data analyst (role)")};

const QList<QString> kTitles = {QStringLiteral("Sponsor charter for the shared strategy"),
                                QStringLiteral("One scorecard of customer outcomes"),
                                QStringLiteral("Tag partner involvement on every account"),
                                QStringLiteral("Lead and support grid"),
                                QStringLiteral("Engagement rules, published to partners"),
                                QStringLiteral("First three partner plays"),
                                QStringLiteral("Conflict log with a referee"),
                                QStringLiteral("Impact dashboard")};

const QDate kStart(2026, 6, 8);

QString shortOr(const QList<QString>& names, qsizetype index, int length)
{
    return length > 0 ? nameOfLength(length) : names[index % names.size()];
}

Horizon horizonOf(const QDate& start)
{
    const qint64 days = kStart.daysTo(start);
    return days <= 30 ? Horizon::Now : days <= 90 ? Horizon::Next : Horizon::Later;
}

PlayState stateOf(int index)
{
    return index == 0 ? PlayState::Done : index < 3 ? PlayState::Started : PlayState::Planned;
}

QString stateText(PlayState state)
{
    return state == PlayState::Done      ? QStringLiteral("done")
           : state == PlayState::Started ? QStringLiteral("started")
                                         : QString();
}

} // namespace

ProfileFigure profile(int nameLength, int votesPerScore)
{
    ProfileFigure figure;
    figure.stageNames = {QStringLiteral("Parallel Tracks"), QStringLiteral("Coordinated Motions"),
                         QStringLiteral("Unified Customer & Ecosystem Strategy")};
    const QList<double> scores = {1.5, 1, 2, 2.5, 1};
    for (qsizetype i = 0; i < kDimensions.size(); ++i) {
        ProfileRow row;
        row.id = DimensionId(QStringLiteral("d%1").arg(i));
        row.name = shortOr(kDimensions, i, nameLength);
        row.consensusText = i == 2 ? QStringLiteral("split") : QStringLiteral("aligned");
        row.confidenceText = QStringLiteral("medium confidence");
        if (i < 4) {
            row.score = scores[i];
            row.stage = static_cast<int>(scores[i]);
            row.scoreText = QLocale::c().toString(scores[i], 'f', 1);
            row.target = scores[i] + 0.5;
            row.targetText = QLocale::c().toString(scores[i] + 0.5, 'f', 1);
            row.stageText = figure.stageNames[row.stage - 1];
            if (i > 0)
                row.previous = std::max(1.0, scores[i] - 0.5);
            for (const double offset : {-0.5, 0.0, 0.5}) {
                const double score = scores[i] + offset;
                if (score >= 1 && score <= 3)
                    row.votes.append({score, votesPerScore + (offset == 0.0 ? 2 : 0)});
            }
        } else {
            row.scoreText = QStringLiteral("not rated");
            row.consensusText.clear();
            row.confidenceText.clear();
        }
        figure.rows.append(row);
    }
    return figure;
}

RadarFigure radar(int axes, int nameLength)
{
    RadarFigure figure;
    RadarSeries then{RadarSeriesKind::Then, QStringLiteral("Then (18 November 2025)"), {}};
    RadarSeries now{RadarSeriesKind::Now, QStringLiteral("Now (19 May 2026)"), {}};
    RadarSeries target{RadarSeriesKind::Target, QStringLiteral("Target (30 June 2027)"), {}};
    for (int i = 0; i < axes; ++i) {
        figure.axes.append(shortOr(kDimensions, i, nameLength));
        then.values.append(1.0 + (i % 2) * 0.5);
        now.values.append(i == 3 ? std::optional<double>() : 1.5 + (i % 3) * 0.5);
        target.values.append(2.0 + (i % 3) * 0.5);
    }
    figure.series = {then, now, target};
    return figure;
}

QuadrantFigure quadrant(int points, int nameLength)
{
    QuadrantFigure figure;
    figure.effortTitle = QStringLiteral("Effort in person-days");
    figure.impactTitle = QStringLiteral("Impact in weighted stages");
    figure.effortLimit = 5;
    figure.benefitLimit = 1.2;
    figure.quickWinName = QStringLiteral("High impact, small effort");
    figure.majorProjectName = QStringLiteral("High impact, large effort");
    figure.fillInName = QStringLiteral("Low impact, small effort");
    figure.reconsiderName = QStringLiteral("Low impact, large effort");
    const QList<double> efforts = {3, 5, 6, 8, 15, 5, 6, 4, 3, 12};
    const QList<double> benefits = {1.4, 2.4, 2.4, 0.6, 2, 1.2, 0.4, 0.6, 1.4, 0.9};
    for (int i = 0; i < points; ++i) {
        QuadrantPoint point;
        point.number = i + 1;
        point.play = PlayId(QStringLiteral("p%1").arg(i));
        point.label = shortOr(kTitles, i, nameLength);
        point.effortDays = efforts[i % efforts.size()];
        point.benefit = benefits[(i * 7) % benefits.size()];
        point.quickWin = i == 0;
        point.enabler = i == 3;
        figure.points.append(point);
    }
    return figure;
}

RoadmapFigure roadmap(int bars, int titleLength)
{
    RoadmapFigure figure;
    figure.columns = {
        {Horizon::Now, QStringLiteral("Now"), QStringLiteral("starts by 8 July 2026")},
        {Horizon::Next, QStringLiteral("Next"), QStringLiteral("starts by 6 September 2026")},
        {Horizon::Later, QStringLiteral("Later"), QStringLiteral("indicative")}};
    const QList<QString> lanes = {QStringLiteral("Strategy and sponsorship"),
                                  QStringLiteral("Data and systems"), QStringLiteral("Enablement")};
    for (qsizetype lane = 0; lane < lanes.size(); ++lane)
        figure.lanes.append({shortOr(lanes, lane, titleLength), {}});
    for (int i = 0; i < bars; ++i) {
        RoadmapBar bar;
        bar.number = i + 1;
        bar.play = PlayId(QStringLiteral("p%1").arg(i));
        bar.title = shortOr(kTitles, i, titleLength);
        bar.start = kStart.addDays(14 * i);
        bar.finish = bar.start.addDays(25);
        bar.horizon = horizonOf(bar.start);
        bar.owner = shortOr(kOwners, i, titleLength);
        bar.datesText = QLocale::c().toString(bar.start, QStringLiteral("d MMM")) +
                        QStringLiteral(" – ") +
                        QLocale::c().toString(bar.finish, QStringLiteral("d MMM yyyy"));
        if (i > 1)
            bar.dependsOn = {i - 1, i};
        bar.state = stateOf(i);
        bar.stateText = stateText(bar.state);
        bar.quickWin = i == 4;
        figure.lanes[i % figure.lanes.size()].bars.append(bar);
    }
    figure.milestones = {
        {kStart.addDays(24), Horizon::Now, QStringLiteral("First shared scorecard, 2 July 2026")},
        {kStart.addDays(70), Horizon::Next, QStringLiteral("Rules published, 17 August 2026")}};
    figure.total = bars + 5;
    figure.continuation = QStringLiteral("5 more plays are in appendix A3.");
    return figure;
}

TimelineFigure timeline(int bars, int titleLength, int weeks)
{
    TimelineFigure figure;
    figure.first = kStart.addDays(-14);
    figure.last = figure.first.addDays(7 * (weeks - 1));
    figure.planStart = kStart;
    figure.today = kStart.addDays(30);
    figure.freezeWeeks = {kStart.addDays(63), kStart.addDays(70)};
    const QList<QString> groups = {QStringLiteral("Strategy and sponsorship"),
                                   QStringLiteral("Data and systems"),
                                   QStringLiteral("Enablement")};
    for (qsizetype group = 0; group < groups.size(); ++group)
        figure.groups.append({shortOr(groups, group, titleLength), {}});
    for (int i = 0; i < bars; ++i) {
        TimelineBar bar;
        bar.number = i + 1;
        bar.play = PlayId(QStringLiteral("p%1").arg(i));
        bar.title = shortOr(kTitles, i, titleLength);
        bar.owner = shortOr(kOwners, i, titleLength);
        bar.start = figure.first.addDays(7 * (i * 2 % weeks));
        bar.finish = bar.start.addDays(4 + 7 * (1 + i % 5));
        bar.state = stateOf(i);
        bar.stateText = stateText(bar.state);
        bar.indicative = horizonOf(bar.start) == Horizon::Later;
        bar.pinned = i == 4;
        if (i > 1)
            bar.dependsOn = {i - 1, i};
        if (i == 5)
            bar.violations = {QStringLiteral("begins before 5 is finished")};
        figure.groups[i % figure.groups.size()].bars.append(bar);
    }
    for (int i = 0; i < kOwners.size(); ++i) {
        LoadRow row;
        row.owner = shortOr(kOwners, i, titleLength);
        row.capacity = 2;
        row.overloaded = i == 1;
        row.summary = row.overloaded ? QStringLiteral("Overloaded in 2 weeks, first 6 July 2026")
                                     : QStringLiteral("Within capacity");
        for (int week = 2; week < weeks - 1; ++week) {
            const bool tooMuch = row.overloaded && (week == 6 || week == 7);
            row.days.append(
                {figure.first.addDays(7 * week), tooMuch ? 2.8 : 0.5 * ((week + i) % 5), tooMuch});
        }
        figure.loads.append(row);
    }
    return figure;
}

TrendFigure trend(int panels, int nameLength)
{
    TrendFigure figure;
    const QList<QString> names = {QStringLiteral("Net revenue retention"),
                                  QStringLiteral("Time to value"),
                                  QStringLiteral("Partner activation rate")};
    for (int i = 0; i < panels; ++i) {
        TrendPanel panel;
        panel.title = shortOr(names, i, nameLength);
        panel.unit = QStringLiteral("percent, quarterly");
        for (int quarter = 0; quarter < 6; ++quarter) {
            const double value = 97 + quarter * (i + 1) - (quarter % 2);
            panel.points.append({QDate(2025, 3, 31).addMonths(3 * quarter), value,
                                 QLocale::c().toString(value, 'f', 1) + QStringLiteral(" %")});
        }
        panel.target = 104;
        panel.targetText = QStringLiteral("104 % by 30 June 2027");
        figure.panels.append(panel);
    }
    return figure;
}

} // namespace milepost::examples
