// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planrows.h"

#include "core/engagement/defaults.h"
#include "core/report/context.h"
#include "core/report/phrases.h"
#include "ui/document/engagementdocument.h"

#include <QCoreApplication>

namespace milepost {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(milepost::PlanModel)
};

ReportOptions windowOptions()
{
    ReportOptions options;
    options.locale = QLocale().name();
    options.date = QDate::currentDate();
    return options;
}

/// The plan of a document with its plays numbered and explained, as reports have it. The context
/// refers to the input, which therefore stands before it.
class Reading {
public:
    explicit Reading(const EngagementDocument& document)
        : m_input{document.content(), document.engagement(), document.scorecards(), document.plan(),
                  windowOptions()},
          m_context(m_input)
    {}

    [[nodiscard]] const ReportContext& context() const { return m_context; }

private:
    const ReportInput m_input;
    const ReportContext m_context;
};

QString kindWords(const PriorityRow& row)
{
    if (row.quickWin)
        return Words::tr("Quick win");
    if (row.quadrant == Quadrant::QuickWin) // the badge asks for more than the quadrant
        return Words::tr("High impact, small effort");
    return quadrantWords(row);
}

QList<QString> problemsOf(const ReportContext& context, const PlanItem& item)
{
    QList<QString> problems;
    if (item.scheduled) {
        for (const Violation& violation : item.scheduled->violations)
            problems.append(capitalized(violationWords(context, item, violation)));
    }
    for (const SkippedPrerequisite& skipped : context.plan.schedule.skipped) {
        if (skipped.play == item.play->id) {
            problems.append(Words::tr("Builds on “%1”, which is neither planned nor done")
                                .arg(context.playTitle(skipped.prerequisite)));
        }
    }
    return problems;
}

PlanRow rowOf(const ReportContext& context, const PlanItem& item)
{
    PlanRow row;
    row.id = item.play->id;
    row.number = item.number;
    row.title = item.play->title;
    row.priority = item.priority->effective;
    row.ownPriority = item.priority->priority;
    row.kind = kindWords(*item.priority);
    row.effortDays = item.play->effortDays;
    row.accountable = item.accountable;
    row.role = context.roleName(item.play->ownerRole);
    row.start = item.start;
    row.finish = item.finish;
    row.pinned = item.decision && item.decision->pinnedStart.isValid();
    if (item.scheduled)
        row.horizon = item.scheduled->horizon;
    row.state = item.state;
    row.forced = item.decision ? item.decision->forced : Forced::No;
    row.problems = problemsOf(context, item);
    return row;
}

QString whyLeftOut(const ReportContext& context, const LeftOutPlay& play)
{
    switch (play.reason) {
    case LeftOutReason::NoBenefitLeft:
        return Words::tr("The plays of the plan close the gaps that it would close");
    case LeftOutReason::Covered:
        return Words::tr("Covered by “%1”").arg(context.playTitle(play.coveredBy));
    case LeftOutReason::OverBudget:
        return Words::tr("No room in the budget of %1")
            .arg(context.say.personDays(context.settings.budgetDays.value_or(0)));
    case LeftOutReason::Dropped:
        return Words::tr("Dropped");
    case LeftOutReason::ForcedOut:
        return Words::tr("Kept out by decision");
    case LeftOutReason::NotListed:
        break;
    }
    return Words::tr("Not on the list of plays to choose from");
}

QString whyNotPlanned(const PlannedPlay& play)
{
    if (play.state == PlayState::Dropped)
        return Words::tr("Dropped");
    if (play.forced == Forced::Out)
        return Words::tr("Kept out by decision");
    return Words::tr("Closes no gap of a rated dimension");
}

QString withNote(const QString& why, const PlannedPlay* decision)
{
    return decision && !decision->notes.isEmpty()
               ? Words::tr("%1. %2").arg(why, decision->notes.simplified())
               : why;
}

QString titlesOf(const ReportContext& context, const QList<PlayId>& plays)
{
    QList<QString> titles;
    for (const PlayId& id : plays) {
        const PlanItem* item = context.item(id);
        titles.append(item ? context.playLink(*item).text : context.playTitle(id));
    }
    return titles.join(QStringLiteral("; "));
}

} // namespace

QList<PlanRow> planRowsOf(const EngagementDocument& document)
{
    const Reading reading(document);
    QList<PlanRow> rows;
    rows.reserve(reading.context().items.size());
    for (const PlanItem& item : reading.context().items)
        rows.append(rowOf(reading.context(), item));
    return rows;
}

QList<LeftOutRow> leftOutRowsOf(const EngagementDocument& document)
{
    const Reading reading(document);
    const ReportContext& context = reading.context();
    QList<LeftOutRow> rows;
    QSet<PlayId> listed;
    for (const LeftOutPlay& play : context.plan.selection.leftOut) {
        rows.append({play.id, context.playTitle(play.id),
                     withNote(whyLeftOut(context, play), context.settings.findPlay(play.id))});
        listed.insert(play.id);
    }
    for (const PlannedPlay* decision : context.unplanned) {
        if (!listed.contains(decision->id)) {
            rows.append({decision->id, context.playTitle(decision->id),
                         withNote(whyNotPlanned(*decision), decision)});
        }
    }
    return rows;
}

std::optional<PlayFacts> playFactsOf(const EngagementDocument& document, const PlayId& id)
{
    const Reading reading(document);
    const ReportContext& context = reading.context();
    const std::optional<Play> play = effectivePlay(context.content, context.settings, id);
    if (!play)
        return std::nullopt;
    const PlannedPlay* decision = context.settings.findPlay(id);
    PlayFacts facts;
    facts.id = id;
    facts.title = play->title;
    facts.what = play->what;
    facts.deliverable = play->deliverable;
    facts.owner = context.roleName(play->ownerRole);
    facts.needs = titlesOf(context, play->prerequisites);
    if (const PlanItem* item = context.item(id)) {
        facts.inPlan = true;
        facts.why = capitalized(worthWords(context, *item));
        facts.start = item->done() ? QString() : startSentence(context, *item);
        facts.problems = problemsOf(context, *item);
    }
    if (decision) {
        facts.notes = decision->notes;
        facts.forced = decision->forced;
        facts.own = decision->custom.has_value();
        facts.decided = !facts.own;
    }
    return facts;
}

QString planSummaryOf(const EngagementDocument& document)
{
    const Reading reading(document);
    const ReportContext& context = reading.context();
    if (context.items.isEmpty())
        return {};
    const qsizetype open = context.openItems().size();
    QStringList parts{
        Words::tr("%1, %2 of them done")
            .arg(context.say.plays(context.items.size()),
                 QLocale().toString(static_cast<qlonglong>(context.items.size() - open)))};
    const QString effort = context.say.personDays(context.plan.selection.effortDays);
    parts.append(context.settings.budgetDays
                     ? Words::tr("%1 of a budget of %2")
                           .arg(effort, context.say.personDays(*context.settings.budgetDays))
                     : effort);
    if (context.plan.schedule.finish.isValid())
        parts.append(Words::tr("ends %1").arg(context.say.date(context.plan.schedule.finish)));
    const auto gaps = static_cast<int>(context.plan.selection.remainingGaps.size());
    double stages = 0;
    for (const GapBands& gap : context.plan.selection.remainingGaps)
        stages += gap.oneToTwo + gap.twoToThree;
    const QString left = context.say.stages(stages);
    parts.append(gaps == 0   ? Words::tr("all gaps closed if all is done")
                 : gaps == 1 ? Words::tr("%1 left open in 1 dimension").arg(left)
                             : Words::tr("%1 left open in %n dimensions", nullptr, gaps).arg(left));
    return parts.join(QStringLiteral(" · "));
}

} // namespace milepost
