// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/defaults.h"
#include "core/planning/outlook.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/report/pages/planrecord.h"
#include "core/scoring/scorewords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

void addScoring(BlockBuilder& blocks, const ReportContext& context)
{
    const ScoringDefaults& scoring = context.content.scoring;
    const Wording& say = context.say;
    blocks.heading(context.text(Message("Report", "From votes to stages")));
    blocks.bullets({
        labelled(
            context.text(Message("Report", "Scale")),
            context.text(Message(
                "Report",
                "1, 1.5, 2, 2.5, 3. A half stage means that everything of the lower stage holds and some, not all, of the next stage is in place. “Does not apply” and “cannot judge” are never counted as a score."))),
        labelled(
            context.text(terms::score()),
            context.text(Message(
                "Report",
                "the agreed score where the group recorded one, otherwise the median of the votes of the last round. The mean is shown for information only."))),
        labelled(
            context.text(terms::consensus()),
            context.text(
                Message(
                    "Report",
                    "the ordinal measure of Tastle and Wierman, 1 when all votes are equal and 0 when half stand at each end. Below %1 split, below %2 or over a range of 1.5 discuss, otherwise aligned.")
                    .arg(say.number(scoring.discussFrom, 2), say.number(scoring.alignedFrom, 2)))),
        labelled(
            context.text(terms::confidence()),
            context.text(Message(
                "Report",
                "0.40 × evidence + 0.30 × consensus + 0.20 × participation + 0.10 × self-confidence. High from 0.75, medium from 0.50, else low; opinion without evidence is medium at most. Fewer than three votes are marked as provisional."))),
        labelled(
            context.text(Message("Report", "Stage of a dimension")),
            context.text(Message(
                "Report",
                "the whole stage that the score has reached; from half a stage more it is moving to the next one."))),
        labelled(
            context.text(Message("Report", "Stage of a matrix")),
            context.text(
                Message(
                    "Report",
                    "the highest stage that %1 of the weight has reached, with no dimension more than %2 stages below it; otherwise stage 1.")
                    .arg(say.percent(scoring.stageShare, 0),
                         say.number(scoring.stageTolerance, 1)))),
        labelled(
            context.text(terms::index()),
            context.text(
                Message(
                    "Report",
                    "the mean of the scores, each with its weight, on a scale from 0 to 100. It is shown only when at least %1 of the weight is rated. The index is an aid for talking and no comparison between companies.")
                    .arg(say.percent(scoring.minCoverage, 0)))),
        labelled(
            context.text(terms::change()),
            context.text(Message(
                "Report",
                "only dimensions that were rated both times are compared, and only a change of half a stage or more counts."))),
    });
}

void addEvidenceGrades(BlockBuilder& blocks, const ReportContext& context)
{
    QList<StyledText> grades;
    for (const EvidenceGrade& grade : context.content.evidenceGrades)
        grades.append(labelled(QString::number(grade.grade), grade.label));
    if (grades.isEmpty())
        return;
    blocks.heading(context.text(Message("Report", "Evidence grades")));
    blocks.bullets(grades);
}

void addWeights(BlockBuilder& blocks, const ReportContext& context)
{
    const int usual = context.content.scoring.dimensionWeight;
    Table table = makeTable(context, {},
                            {{context.text(terms::dimension()), ColumnAlignment::Start, 5},
                             {context.text(terms::weight()), ColumnAlignment::End, 1},
                             {context.text(terms::target()), ColumnAlignment::End, 1}});
    bool changed = false;
    for (const AssessedMatrix& entry : context.matrices) {
        for (const DimensionScore& score : entry.card->dimensions) {
            changed = changed || score.weight != usual;
            table.rows.append({{context.dimensionName(score.id), QString::number(score.weight),
                                context.say.score(score.target.value())},
                               {},
                               RowKind::Normal});
        }
    }
    blocks.heading(context.text(Message("Report", "Weights and targets")));
    if (!changed) {
        blocks.paragraph(context.text(
            Message("Report", "All dimensions have the same weight, %1 of 5.").arg(usual)));
        return;
    }
    blocks.paragraph(context.text(
        Message(
            "Report",
            "The group set a weight from 1 to 5 and a target for each dimension; the usual weight is %1.")
            .arg(usual)));
    blocks.add(std::move(table));
}

void addPlanning(BlockBuilder& blocks, const ReportContext& context)
{
    blocks.heading(context.text(Message("Report", "From gaps to a roadmap")));
    blocks.bullets({
        labelled(
            context.text(terms::benefit()),
            context.text(Message(
                "Report",
                "for each dimension that a play advances: weight × confidence (1.0, 0.8 or 0.5) × readiness × the smaller of the play's lift and the gap. Readiness is 1 for moves from stage 1 to 2; for moves from 2 to 3 it is 1 from score 2, 0.6 from 1.5 and 0.3 below."))),
        labelled(
            context.text(terms::size()),
            context.text(Message(
                "Report", "1 up to 3 person-days, 2 up to 5, 3 up to 8, 5 up to 15, 8 above."))),
        labelled(
            context.text(terms::priority()),
            context.text(Message(
                "Report",
                "10 × goal factor × benefit ÷ size. The goal factor is 1, and 0.25 more for each of up to two KPIs of the play that are goals. A play that others need has at least their priority."))),
        labelled(
            context.text(Message("Report", "Selection")),
            context.settings.candidates
                ? context.text(Message("Report", "the plays were chosen from a list by hand."))
                : context.text(Message(
                      "Report",
                      "again and again the play with the highest priority on what is still open, with what it needs, until nothing more helps or fits the budget. Plays that were decided by hand come first."))),
        labelled(
            context.text(Message("Report", "Schedule")),
            context.text(Message(
                "Report",
                "in the order of priority, each play starts in the earliest week in which all it needs is finished, its owner has days left and not too many plays run at once. Dates set by hand are kept, and rules that they break are reported."))),
        labelled(
            context.text(Message("Report", "Horizons")),
            context.text(Message(
                "Report",
                "now: starts within 30 days of the plan's start, or of the date of this report once that is later; next: within 90 days; later: after that. What should have started or finished before the date of this report and has not is called late."))),
        labelled(
            context.text(Message("Report", "Expected profile")),
            context.text(Message(
                "Report",
                "what the scores would be if all plays were done; to be confirmed by the next assessment."))),
    });
}

QString freezeText(const ReportContext& context)
{
    QList<QDate> weeks = context.settings.freezeWeeks;
    std::sort(weeks.begin(), weeks.end());
    QList<QString> texts;
    for (const QDate& monday : std::as_const(weeks))
        texts.append(context.say.date(monday));
    return texts.isEmpty()
               ? context.text(Message("Report", "none"))
               : context.text(Message("Report", "weeks of %1").arg(context.say.joined(texts)));
}

void addSettings(BlockBuilder& blocks, const ReportContext& context)
{
    const Plan& plan = context.settings;
    const Wording& say = context.say;
    QList<QString> capacities;
    for (auto it = plan.roleCapacity.cbegin(); it != plan.roleCapacity.cend(); ++it)
        capacities.append(u"%1 %2"_s.arg(context.roleName(it.key()), say.days(*it)));
    QList<QString> playbooks;
    for (const Playbook& playbook : context.content.playbooks) {
        const bool planned = plan.playbooks
                                 ? plan.playbooks->contains(playbook.id)
                                 : std::any_of(context.matrices.cbegin(), context.matrices.cend(),
                                               [&](const AssessedMatrix& entry) {
                                                   return entry.matrix->playbook == playbook.id;
                                               });
        if (planned)
            playbooks.append(playbook.name);
    }
    FactBuilder facts;
    facts.add(context.text(terms::start()),
              context.plan.start.isValid() ? say.date(context.plan.start) : QString());
    facts.add(
        context.text(terms::capacity()),
        context.text(
            Message("Report", "%1 a week for each owner").arg(say.days(plan.capacityDaysPerWeek))));
    facts.add(context.text(Message("Report", "Other capacities")), capacities.join(u"; "_s));
    facts.add(context.text(Message("Report", "At the same time")),
              context.text(Message("Report", "at most %1").arg(say.plays(plan.parallelLimit))));
    facts.add(context.text(terms::freezeWeeks()), freezeText(context));
    facts.add(context.text(terms::budget()), plan.budgetDays
                                                 ? say.personDays(*plan.budgetDays)
                                                 : context.text(Message("Report", "no limit")));
    facts.add(context.text(Message("Report", "Playbooks")), context.say.joined(playbooks));
    addPlanRecord(facts, context);
    blocks.heading(context.text(Message("Report", "Settings of this plan")));
    blocks.add(facts.list());
}

void addExpected(BlockBuilder& blocks, const ReportContext& context)
{
    Table table = makeTable(
        context, context.text(Message("Report", "Expected if all plays are done, to be confirmed")),
        {{context.text(terms::dimension()), ColumnAlignment::Start, 5},
         {context.text(terms::today()), ColumnAlignment::End, 1},
         {context.text(Message("Report", "Expected")), ColumnAlignment::End, 1},
         {context.text(terms::target()), ColumnAlignment::End, 1}});
    for (const DimensionGap& entry : context.plan.dimensions) {
        table.rows.append({{context.dimensionName(entry.id), context.say.score(entry.score),
                            context.say.score(expectedScore(context.plan, entry)),
                            context.say.score(entry.target.value())},
                           {},
                           RowKind::Normal});
    }
    if (!table.rows.isEmpty())
        blocks.add(std::move(table));
}

} // namespace

PageContent composeMethod(const ReportContext& context)
{
    BlockBuilder blocks;
    addScoring(blocks, context);
    addEvidenceGrades(blocks, context);
    if (!context.matrices.isEmpty())
        addWeights(blocks, context);
    QList<QString> balanced;
    for (const AssessedMatrix& entry : context.matrices) {
        if (entry.assessment->balanceFunctions)
            balanced.append(entry.matrix->shortName);
    }
    if (!balanced.isEmpty()) {
        blocks.paragraph(context.text(
            Message("Report",
                    "Function-balanced median, in which each function counts the same: %1.")
                .arg(context.say.joined(balanced))));
    }
    addPlanning(blocks, context);
    addSettings(blocks, context);
    addExpected(blocks, context);
    return {context.text(Message("Report", "Method: how scores, priorities and dates were found")),
            blocks.take()};
}

} // namespace milepost
