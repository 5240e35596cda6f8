// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/texttable.h"
#include "core/engagement/planinforce.h"
#include "core/exchange/results.h"
#include "core/planning/outlook.h"
#include "core/scoring/scorewords.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/telling.h"
#include "core/wording/terms.h"

namespace milepost {

namespace {

using Align = TextTable::Align;

QString quadrantText(const Wording& say, const PriorityRow& row)
{
    return row.quickWin ? quickWinWords(say) + QStringLiteral(" ★") : quadrantWords(say, row);
}

QString priorityTable(const Telling& telling)
{
    const CompiledPlan& plan = telling.plan;
    TextTable table({{QStringLiteral("#"), Align::Right},
                     {telling.text(terms::play()), Align::Left},
                     {telling.text(terms::priority()), Align::Right},
                     {telling.text(Message("Command", "Effective")), Align::Right},
                     {telling.text(terms::benefit()), Align::Right},
                     {telling.text(terms::size()), Align::Right},
                     {telling.text(terms::days()), Align::Right},
                     {telling.text(Message("Command", "Quadrant")), Align::Left}});
    int number = 0;
    for (const PriorityRow& row : plan.priorities) {
        const Play& play = *plan.findPlay(row.id);
        table.addRow({QString::number(++number), play.title,
                      numberText(telling.say.language(), row.priority, 2),
                      numberText(telling.say.language(), row.effective, 2),
                      numberText(telling.say.language(), row.benefit, 2), QString::number(row.size),
                      QString::number(play.effortDays), quadrantText(telling.say, row)});
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
        notes.append(
            telling.text(Counted("Command", "breaks %n rule", "breaks %n rules").of(flags)));
    }
    return notes.join(QStringLiteral(", "));
}

QString scheduleTable(const Telling& telling)
{
    TextTable table({{telling.text(terms::start()), Align::Left},
                     {telling.text(terms::finish()), Align::Left},
                     {telling.text(terms::weeks()), Align::Right},
                     {telling.text(terms::horizon()), Align::Left},
                     {telling.text(terms::play()), Align::Left},
                     {telling.text(terms::owner()), Align::Left},
                     {telling.text(terms::notes()), Align::Left}});
    for (const ScheduledPlay& play : telling.plan.schedule.plays) {
        const QString owner =
            play.accountable.isEmpty() ? telling.roleName(play.owner) : play.accountable;
        const PlanItem& item = *telling.reading.item(play.id);
        table.addRow({play.start.toString(Qt::ISODate), play.finish.toString(Qt::ISODate),
                      QString::number(play.weeks), horizonWords(telling.say, *item.horizon),
                      item.play->title, owner, notesOf(telling, item)});
    }
    return table.toText();
}

QString projectionTable(const Telling& telling)
{
    const CompiledPlan& plan = telling.plan;
    TextTable table({{telling.text(terms::dimension()), Align::Left},
                     {telling.text(terms::now()), Align::Right},
                     {telling.text(terms::target()), Align::Right},
                     {telling.text(Message("Command", "Expected if done")), Align::Right}});
    for (const DimensionGap& dimension : plan.dimensions) {
        table.addRow({telling.content.findDimension(dimension.id)->name,
                      numberText(telling.say.language(), dimension.score, 2),
                      numberText(telling.say.language(), dimension.target.value(), 1),
                      numberText(telling.say.language(), expectedScore(plan, dimension), 2)});
    }
    return table.toText();
}

QString planText(const Telling& telling)
{
    const CompiledPlan& plan = telling.plan;
    QString text = telling.engagement.organization.name + QStringLiteral("\n\n");
    if (plan.dimensions.isEmpty())
        return text +
               telling.text(
                   Message("Command", "No dimension is rated yet, so there is nothing to plan.")) +
               u'\n';
    if (plan.selection.chosen.isEmpty())
        return text +
               telling.text(Message(
                   "Command", "No play is needed: every rated dimension has reached its target.")) +
               u'\n';
    text += telling.text(Message("Command", "Plays in the plan, in order of priority (%1)")
                             .arg(telling.say.personDays(plan.selection.effortDays))) +
            QStringLiteral("\n\n") + priorityTable(telling) + QLatin1Char('\n');
    if (plan.schedule.plays.isEmpty()) {
        text += telling.text(Message("Command", "Every play in the plan is done.")) + u'\n';
    } else {
        text += telling.text(Message("Command", "Schedule as of %1, ends %2")
                                 .arg(telling.reading.statusDate.toString(Qt::ISODate),
                                      plan.schedule.finish.toString(Qt::ISODate))) +
                QStringLiteral("\n\n") + scheduleTable(telling);
    }
    return text + u'\n' +
           telling.text(Message("Command", "Projection, to be confirmed by a re-assessment")) +
           QStringLiteral("\n\n") + projectionTable(telling);
}

/// With the scenario chosen that `--scenario` names by its id or name; as it is without the option.
Result<Engagement> underScenario(const Invocation& call, const Engagement& engagement)
{
    const QString wanted = call.options.value(QStringLiteral("scenario"));
    if (!call.options.isSet(QStringLiteral("scenario")))
        return engagement;
    const QList<Scenario> scenarios = engagement.plan.value_or(Plan()).scenarios;
    QStringList names;
    for (const Scenario& scenario : scenarios) {
        if (scenario.id.text() == wanted)
            return choosing(engagement, scenario.id);
        names.append(scenario.name);
    }
    for (const Scenario& scenario : scenarios) {
        if (scenario.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return choosing(engagement, scenario.id);
    }
    const Message sentence =
        names.isEmpty()
            ? Message("Command", "There is no scenario “%1”: the file has none.").arg(wanted)
            : Message("Command", "There is no scenario “%1”; there are: %2.")
                  .arg(wanted, names.join(QStringLiteral(", ")));
    return Error{sentence, {}, call.file()};
}

Result<Done> runPlan(const Invocation& call)
{
    const Result<OpenedEngagement> opened = openForReading(call);
    if (!opened)
        return opened.error();
    const Result<Engagement> engagement = underScenario(call, opened->engagement);
    if (!engagement)
        return engagement.error();
    const QList<Scorecard> cards = scoreAll(opened->content, *engagement);
    const CompiledPlan plan = compilePlan(opened->content, *engagement, cards);
    const Result<QDate> statusDate = dateFrom(call.options, plan.start);
    if (!statusDate)
        return statusDate.error();
    const Reading reading(opened->content, *engagement, cards, plan, *statusDate);
    const Telling telling(reading, call.language);
    const QString beyond = beyondCalendarSentence(telling);
    if (!beyond.isEmpty())
        return Error{beyond, {}, call.file()};
    if (call.options.isSet(QStringLiteral("json")))
        printJson(planResult(plan, *statusDate));
    else
        print(planText(telling));
    return Done();
}

} // namespace

Command planCommand()
{
    return {
        QStringLiteral("plan"),
        QStringLiteral("FILE"),
        Message("Command", "print priorities, schedule and projection"),
        1,
        [](QCommandLineParser& parser, const Language& language) {
            parser.addOption(jsonOption(language));
            parser.addOption(dateOption(language.text(
                Message("Command",
                        "Tell the plan as of this day (yyyy-MM-dd); without it, of its start."))));
            parser.addOption(
                {QStringLiteral("scenario"),
                 language.text(Message("Command", "Tell the plan under this scenario, by its id or "
                                                  "name; without it, under the one chosen.")),
                 QStringLiteral("NAME")});
        },
        runPlan};
}

} // namespace milepost
