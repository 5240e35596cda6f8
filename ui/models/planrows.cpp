// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planrows.h"

#include "core/base/limits.h"
#include "core/engagement/defaults.h"
#include "core/planning/outlook.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/terms.h"
#include "ui/language/inwords.h"

#include <QCoreApplication>

namespace milepost {

namespace {

struct PlanRowsWords {
    Q_DECLARE_TR_FUNCTIONS(milepost::PlanModel)
};

QList<QString> problemsOf(const Telling& telling, const PlanItem& item)
{
    QList<QString> problems;
    if (item.late)
        problems.append(capitalized(latenessWords(telling.say, *item.late)));
    if (const QString ahead = doneAheadWords(telling, item); !ahead.isEmpty())
        problems.append(capitalized(ahead));
    if (item.scheduled) {
        for (const Violation& violation : item.scheduled->violations)
            problems.append(capitalized(violationWords(telling, item, violation)));
    }
    for (const SkippedPrerequisite& skipped : telling.plan.schedule.skipped) {
        if (skipped.play == item.play->id) {
            problems.append(PlanRowsWords::tr("Builds on “%1”, which is neither planned nor done")
                                .arg(telling.playTitle(skipped.prerequisite)));
        }
    }
    return problems;
}

PlanRow rowOf(const Telling& telling, const PlanItem& item)
{
    PlanRow row;
    row.id = item.play->id;
    row.number = item.number;
    row.title = item.play->title;
    row.lifts = capitalized(worthWords(telling, item));
    row.playbook = item.play->playbook;
    row.step = item.play->step;
    row.own = item.decision && item.decision->custom;
    row.priority = item.priority->effective;
    row.ownPriority = item.priority->priority;
    row.kind = playKindWords(telling.say, *item.priority);
    row.effortDays = item.play->effortDays;
    row.accountable = item.accountable;
    row.role = telling.roleName(item.play->ownerRole);
    row.start = item.start;
    row.finish = item.finish;
    row.beyondCalendar = item.finish.year() > limits::kLastYear;
    row.pinned = item.scheduled && item.scheduled->reason == StartReason::Pinned;
    row.horizon = item.horizon;
    if (item.late) {
        row.late = latenessWords(telling.say, *item.late);
        row.lateDays = item.late->days;
    }
    row.state = item.state;
    row.forced = item.decision ? item.decision->forced : Forced::No;
    row.problems = problemsOf(telling, item);
    return row;
}

QString whyLeftOut(const Telling& telling, const LeftOutPlay& play)
{
    switch (play.reason) {
    case LeftOutReason::NoBenefitLeft:
        return PlanRowsWords::tr("The plays of the plan close the gaps that it would close");
    case LeftOutReason::Covered:
        return PlanRowsWords::tr("Covered by “%1”").arg(telling.playTitle(play.coveredBy));
    case LeftOutReason::OverBudget:
        return inWords(terms::noRoomInBudget().arg(
            telling.say.personDays(telling.settings.budgetDays.value_or(0))));
    case LeftOutReason::Dropped:
    case LeftOutReason::ForcedOut:
        return inWords(terms::dropped());
    case LeftOutReason::NotListed:
        break;
    }
    return PlanRowsWords::tr("Not on the list of plays to choose from");
}

QString whyNotPlanned(const PlannedPlay& play)
{
    if (play.state == PlayState::Dropped || play.forced == Forced::Out)
        return inWords(terms::dropped());
    return PlanRowsWords::tr("Closes no gap of a rated dimension");
}

QString withNote(const QString& why, const PlannedPlay* decision)
{
    return decision && !decision->notes.isEmpty()
               ? PlanRowsWords::tr("%1. %2").arg(why, decision->notes.simplified())
               : why;
}

QString worthOf(const Telling& telling, const PlayId& id)
{
    const std::optional<Play> play = effectivePlay(telling.content, telling.settings, id);
    return play ? capitalized(playWorthWords(telling, *play)) : QString();
}

} // namespace

QList<PlanRow> planRowsOf(const Telling& telling)
{
    QList<PlanRow> rows;
    rows.reserve(telling.items.size());
    for (const PlanItem& item : telling.items)
        rows.append(rowOf(telling, item));
    return rows;
}

QList<LeftOutRow> leftOutRowsOf(const Telling& telling)
{
    QList<LeftOutRow> rows;
    QSet<PlayId> listed;
    for (const LeftOutPlay& play : telling.plan.selection.leftOut) {
        rows.append({play.id, telling.playTitle(play.id), worthOf(telling, play.id),
                     withNote(whyLeftOut(telling, play), telling.settings.findPlay(play.id))});
        listed.insert(play.id);
    }
    for (const PlannedPlay* decision : telling.reading.unplanned) {
        if (!listed.contains(decision->id)) {
            rows.append({decision->id, telling.playTitle(decision->id),
                         worthOf(telling, decision->id),
                         withNote(whyNotPlanned(*decision), decision)});
        }
    }
    return rows;
}

std::optional<PlayFacts> playFactsOf(const Telling& telling, const PlayId& id)
{
    const std::optional<Play> play = effectivePlay(telling.content, telling.settings, id);
    if (!play)
        return std::nullopt;
    const PlannedPlay* decision = telling.settings.findPlay(id);
    PlayFacts facts;
    facts.id = id;
    facts.title = play->title;
    facts.what = play->what;
    facts.deliverable = play->deliverable;
    facts.owner = telling.roleName(play->ownerRole);
    if (const PlanItem* item = telling.reading.item(id)) {
        facts.inPlan = true;
        facts.why = capitalized(worthWords(telling, *item));
        facts.start = item->done() ? QString() : startSentence(telling, *item);
        facts.problems = problemsOf(telling, *item);
    } else {
        facts.why = capitalized(playWorthWords(telling, *play));
    }
    if (decision) {
        facts.notes = decision->notes;
        facts.forced = decision->state == PlayState::Dropped ? Forced::Out : decision->forced;
        facts.own = decision->custom.has_value();
        facts.decided = !facts.own;
    }
    return facts;
}

QString planSummaryOf(const Telling& telling)
{
    if (telling.items.isEmpty())
        return {};
    const qsizetype open = telling.reading.openItems().size();
    QStringList parts{
        PlanRowsWords::tr("%1, %2 of them done")
            .arg(telling.say.plays(telling.items.size()),
                 QLocale().toString(static_cast<qlonglong>(telling.items.size() - open)))};
    const QString effort = telling.say.personDays(telling.plan.selection.effortDays);
    parts.append(exceedsBudget(telling.settings, telling.plan.selection)
                     ? PlanRowsWords::tr("%1, above the budget of %2: what is under way, done or "
                                         "decided on stays in the plan")
                           .arg(effort, telling.say.personDays(*telling.settings.budgetDays))
                 : telling.settings.budgetDays
                     ? PlanRowsWords::tr("%1 of a budget of %2")
                           .arg(effort, telling.say.personDays(*telling.settings.budgetDays))
                     : effort);
    const QString beyond = beyondCalendarSentence(telling);
    if (!beyond.isEmpty())
        parts.append(beyond);
    else if (telling.plan.schedule.finish.isValid())
        parts.append(
            PlanRowsWords::tr("ends %1").arg(telling.say.date(telling.plan.schedule.finish)));
    const auto gaps = static_cast<int>(telling.plan.selection.remainingGaps.size());
    double stages = 0;
    for (const GapBands& gap : telling.plan.selection.remainingGaps)
        stages += gap.oneToTwo + gap.twoToThree;
    const QString left = telling.say.stages(stages);
    parts.append(gaps == 0 ? PlanRowsWords::tr("all gaps closed if all is done")
                 : gaps == 1
                     ? PlanRowsWords::tr("%1 left open in 1 dimension").arg(left)
                     : PlanRowsWords::tr("%1 left open in %n dimensions", nullptr, gaps).arg(left));
    return parts.join(QStringLiteral(" · "));
}

} // namespace milepost
