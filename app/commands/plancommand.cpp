// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/texttable.h"
#include "core/exchange/results.h"
#include "core/planning/outlook.h"
#include "core/wording/phrases.h"
#include "core/wording/telling.h"

namespace milepost {

namespace {

using Align = TextTable::Align;

QString quadrantText(const PriorityRow& row)
{
    if (row.quickWin)
        return QStringLiteral("quick win ★");
    if (row.enabler)
        return QStringLiteral("enabler");
    return toName(row.quadrant).replace(u'-', u' ');
}

QString priorityTable(const CompiledPlan& plan)
{
    TextTable table({{QStringLiteral("#"), Align::Right},
                     {QStringLiteral("Play"), Align::Left},
                     {QStringLiteral("Priority"), Align::Right},
                     {QStringLiteral("Effective"), Align::Right},
                     {QStringLiteral("Benefit"), Align::Right},
                     {QStringLiteral("Size"), Align::Right},
                     {QStringLiteral("Days"), Align::Right},
                     {QStringLiteral("Quadrant"), Align::Left}});
    int number = 0;
    for (const PriorityRow& row : plan.priorities) {
        const Play& play = *plan.findPlay(row.id);
        table.addRow({QString::number(++number), play.title, QString::number(row.priority, 'f', 2),
                      QString::number(row.effective, 'f', 2), QString::number(row.benefit, 'f', 2),
                      QString::number(row.size), QString::number(play.effortDays),
                      quadrantText(row)});
    }
    return table.toText();
}

QString notesOf(const Telling& telling, const PlanItem& item)
{
    QStringList notes;
    if (item.late)
        notes.append(latenessWords(telling.say, *item.late).replace(QChar::Nbsp, u' '));
    const qsizetype flags = item.scheduled->violations.size();
    if (flags > 0) {
        notes.append(flags == 1 ? QStringLiteral("breaks 1 rule")
                                : QStringLiteral("breaks %1 rules").arg(flags));
    }
    return notes.join(QStringLiteral(", "));
}

QString scheduleTable(const Telling& telling)
{
    TextTable table({{QStringLiteral("Start"), Align::Left},
                     {QStringLiteral("Finish"), Align::Left},
                     {QStringLiteral("Weeks"), Align::Right},
                     {QStringLiteral("Horizon"), Align::Left},
                     {QStringLiteral("Play"), Align::Left},
                     {QStringLiteral("Owner"), Align::Left},
                     {QStringLiteral("Notes"), Align::Left}});
    for (const ScheduledPlay& play : telling.plan.schedule.plays) {
        const QString owner =
            play.accountable.isEmpty() ? telling.roleName(play.owner) : play.accountable;
        const PlanItem& item = *telling.reading.item(play.id);
        table.addRow({play.start.toString(Qt::ISODate), play.finish.toString(Qt::ISODate),
                      QString::number(play.weeks), toName(*item.horizon), item.play->title, owner,
                      notesOf(telling, item)});
    }
    return table.toText();
}

QString projectionTable(const Content& content, const CompiledPlan& plan)
{
    TextTable table({{QStringLiteral("Dimension"), Align::Left},
                     {QStringLiteral("Now"), Align::Right},
                     {QStringLiteral("Target"), Align::Right},
                     {QStringLiteral("Expected if done"), Align::Right}});
    for (const DimensionGap& dimension : plan.dimensions) {
        table.addRow({content.findDimension(dimension.id)->name,
                      QString::number(dimension.score, 'f', 2),
                      QString::number(dimension.target.value(), 'f', 1),
                      QString::number(expectedScore(plan, dimension), 'f', 2)});
    }
    return table.toText();
}

QString planText(const Telling& telling)
{
    const CompiledPlan& plan = telling.plan;
    QString text = telling.engagement.organization.name + QStringLiteral("\n\n");
    if (plan.dimensions.isEmpty())
        return text + QStringLiteral("No dimension is rated yet, so there is nothing to plan.\n");
    if (plan.selection.chosen.isEmpty())
        return text +
               QStringLiteral("No play is needed: every rated dimension has reached its target.\n");
    text += QStringLiteral("Plays in the plan, in order of priority (%1 person-days)\n\n")
                .arg(plan.selection.effortDays) +
            priorityTable(plan) + QLatin1Char('\n');
    if (plan.schedule.plays.isEmpty()) {
        text += QStringLiteral("Every play in the plan is done.\n");
    } else {
        text += QStringLiteral("Schedule as of %1, ends %2\n\n")
                    .arg(telling.reading.statusDate.toString(Qt::ISODate),
                         plan.schedule.finish.toString(Qt::ISODate)) +
                scheduleTable(telling);
    }
    return text + QStringLiteral("\nProjection, to be confirmed by a re-assessment\n\n") +
           projectionTable(telling.content, plan);
}

Result<Done> runPlan(const QCommandLineParser& parser, const QStringList& positionals, const Clock&)
{
    const Result<OpenedEngagement> opened = openForReading(positionals[0]);
    if (!opened)
        return opened.error();
    const QList<Scorecard> cards = scoreAll(opened->content, opened->engagement);
    const CompiledPlan plan = compilePlan(opened->content, opened->engagement, cards);
    const Result<QDate> statusDate = dateFrom(parser, plan.start);
    if (!statusDate)
        return statusDate.error();
    const Reading reading(opened->content, opened->engagement, cards, plan, *statusDate);
    const Telling telling(reading, QStringLiteral("en_GB"));
    const QString beyond = beyondCalendarSentence(telling);
    if (!beyond.isEmpty())
        return Error{beyond, {}, positionals[0]};
    if (parser.isSet(QStringLiteral("json")))
        printJson(planResult(plan, *statusDate));
    else
        print(planText(telling));
    return Done();
}

} // namespace

Command planCommand()
{
    return {QStringLiteral("plan"),
            QStringLiteral("FILE"),
            QStringLiteral("print priorities, schedule and projection"),
            1,
            [](QCommandLineParser& parser) {
                parser.addOption(jsonOption());
                parser.addOption(dateOption(QStringLiteral(
                    "Tell the plan as of this day (yyyy-MM-dd); without it, of its start.")));
            },
            runPlan};
}

} // namespace milepost
