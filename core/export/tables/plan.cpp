// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/export/exportwords.h"
#include "core/export/tables/tables.h"
#include "core/reading/timeline.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/terms.h"

namespace milepost::exports {

namespace {

ExportTable emptyPlan(const Telling& telling)
{
    const auto text = [&](const Message& message) { return telling.text(message); };
    return {{},
            text(terms::plan()),
            {text(terms::number()),
             text(terms::play()),
             text(Message("Export", "Name of the playbook")),
             text(Message("Export", "Name of the step")),
             text(terms::workstream()),
             text(terms::state()),
             text(terms::horizon()),
             text(terms::accountable()),
             text(Message("Export", "Role")),
             text(terms::start()),
             text(terms::finish()),
             text(actualStartHeading()),
             text(actualFinishHeading()),
             text(terms::late()),
             text(terms::progress()),
             text(terms::effortInPersonDays()),
             text(terms::weeks()),
             text(terms::priority()),
             text(terms::benefit()),
             text(Message("Export", "Impact and effort")),
             text(Message("Export", "Needs")),
             text(terms::deliverable()),
             text(terms::exitCriterion()),
             text(Message("Export", "To be evaluated on")),
             text(terms::metrics()),
             text(Message("Export", "Remarks")),
             text(terms::notes())},
            {},
            2};
}

/// A day beyond the calendar is told as that.
ExportCell planDay(const Telling& telling, const QDate& day)
{
    return day.isValid() && day.year() > limits::kLastYear
               ? textCell(telling.text(terms::afterWhat().arg(QString::number(limits::kLastYear))))
               : dateCell(day);
}

QString remarksOn(const Telling& telling, const PlanItem& item)
{
    QList<QString> remarks;
    if (const QString ahead = doneAheadWords(telling, item); !ahead.isEmpty())
        remarks.append(ahead);
    if (item.scheduled) {
        for (const Violation& violation : item.scheduled->violations)
            remarks.append(violationWords(telling, item, violation));
    }
    return remarks.join(QStringLiteral("; "));
}

QString kpiNames(const Telling& telling, const Play& play)
{
    QList<QString> names;
    for (const MetricId& kpi : play.kpis) {
        if (const Metric* metric = telling.content.findMetric(kpi))
            names.append(metric->name);
    }
    return names.join(QStringLiteral("; "));
}

struct Definition {
    QString playbook;
    QString step;
    QString workstream;
    QString role;
};

Definition definitionOf(const Telling& telling, const Play& play)
{
    const Playbook* playbook = telling.content.findPlaybook(play.playbook);
    const Step* step = telling.content.findStep(play.step);
    return {playbook ? playbook->name : QString(),
            step ? telling.text(stepWords(*step)) : QString(),
            telling.workstreamName(play.workstream), telling.roleName(play.ownerRole)};
}

/// `play` and `decision` may be null, `item` is null for what is not in the plan.
QList<ExportCell> playRow(const Telling& telling, const Play* play, const PlannedPlay* decision,
                          const PlanItem* item)
{
    const Definition words = play ? definitionOf(telling, *play) : Definition();
    const PriorityRow* priority = item ? item->priority : nullptr;
    const std::optional<int> progress = item ? progressOf(*item) : std::nullopt;
    const auto share = [](const std::optional<double>& number) {
        return numberCell(number, NumberFormat::Share);
    };
    const auto decided = [&](QString PlannedPlay::*text) {
        return textCell(decision ? decision->*text : QString());
    };
    const auto dayOf = [&](QDate PlannedPlay::*day) {
        return dateCell(decision ? decision->*day : QDate());
    };
    QList<ExportCell> row{
        item ? wholeCell(item->number) : ExportCell(),
        textCell(play ? play->title : telling.playTitle(decision->id)),
        textCell(words.playbook),
        textCell(words.step),
        textCell(words.workstream),
        textCell(stateWords(telling.say, item ? item->state : decision->state)),
        textCell(item && item->horizon ? horizonWords(telling.say, *item->horizon) : QString()),
        item ? textCell(item->accountable) : decided(&PlannedPlay::accountable),
        textCell(words.role),
        item ? planDay(telling, item->start) : ExportCell(),
        item ? planDay(telling, item->finish) : ExportCell(),
        dayOf(&PlannedPlay::actualStart),
        dayOf(&PlannedPlay::actualFinish),
        textCell(item && item->late ? latenessWords(telling.say, *item->late) : QString()),
        numberCell(progress ? std::optional(*progress / 100.0) : std::nullopt,
                   NumberFormat::Percent),
        numberCell(play ? std::optional(play->effortDays) : std::nullopt),
        play ? wholeCell(play->durationWeeks) : ExportCell(),
        share(priority ? std::optional(priority->priority) : std::nullopt),
        share(priority ? std::optional(priority->benefit) : std::nullopt),
        textCell(priority ? quadrantWords(telling.say, *priority) : QString()),
        textCell(item && !item->dependsOn.isEmpty() ? telling.numbersText(item->dependsOn)
                                                    : QString()),
        textCell(play ? play->deliverable : QString()),
        decided(&PlannedPlay::exitCriterion),
        dayOf(&PlannedPlay::evaluationDate),
        textCell(play ? kpiNames(telling, *play) : QString()),
        textCell(item ? remarksOn(telling, *item)
                      : telling.text(Message("Export", "not in the plan"))),
        decided(&PlannedPlay::notes)};
    row[1].strong = true;
    return row;
}

} // namespace

ExportTable plan(const Telling& telling)
{
    ExportTable table = emptyPlan(telling);
    for (const PlanItem& item : telling.items)
        table.rows.append(playRow(telling, item.play, item.decision, &item));
    for (const PlannedPlay* decision : telling.reading.unplanned)
        table.rows.append(
            playRow(telling, telling.reading.findPlay(decision->id), decision, nullptr));
    return table;
}

} // namespace milepost::exports
