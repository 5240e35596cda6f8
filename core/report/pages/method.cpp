// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/defaults.h"
#include "core/planning/outlook.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/report/pages/planrecord.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

void addScoring(BlockBuilder& blocks, const ReportContext& context)
{
    const ScoringDefaults& scoring = context.content.scoring;
    const Wording& say = context.say;
    blocks.heading(u"From votes to stages"_s);
    blocks.bullets({
        labelled(
            u"Scale"_s,
            u"1, 1.5, 2, 2.5, 3. A half stage means that everything of the lower stage holds and some, not all, of the next stage is in place. “Does not apply” and “cannot judge” are never counted as a score."_s),
        labelled(
            u"Score"_s,
            u"the agreed score where the group recorded one, otherwise the median of the votes of the last round. The mean is shown for information only."_s),
        labelled(
            u"Consensus"_s,
            u"the ordinal measure of Tastle and Wierman, 1 when all votes are equal and 0 when half stand at each end. Below %1 split, below %2 or over a range of 1.5 discuss, otherwise aligned."_s
                .arg(say.number(scoring.discussFrom, 2), say.number(scoring.alignedFrom, 2))),
        labelled(
            u"Confidence"_s,
            u"0.40 × evidence + 0.30 × consensus + 0.20 × participation + 0.10 × self-confidence. High from 0.75, medium from 0.50, else low; opinion without evidence is medium at most. Fewer than three votes are marked as provisional."_s),
        labelled(
            u"Stage of a dimension"_s,
            u"the whole stage that the score has reached; from half a stage more it is moving to the next one."_s),
        labelled(
            u"Stage of a matrix"_s,
            u"the highest stage that %1 of the weight has reached, with no dimension more than %2 stages below it; otherwise stage 1."_s
                .arg(say.percent(scoring.stageShare, 0), say.number(scoring.stageTolerance, 1))),
        labelled(
            u"Index"_s,
            u"the mean of the scores, each with its weight, on a scale from 0 to 100. It is shown only when at least %1 of the weight is rated. The index is an aid for talking and no comparison between companies."_s
                .arg(say.percent(scoring.minCoverage, 0))),
        labelled(
            u"Change"_s,
            u"only dimensions that were rated both times are compared, and only a change of half a stage or more counts."_s),
    });
}

void addEvidenceGrades(BlockBuilder& blocks, const ReportContext& context)
{
    QList<StyledText> grades;
    for (const EvidenceGrade& grade : context.content.evidenceGrades)
        grades.append(labelled(QString::number(grade.grade), grade.label));
    if (grades.isEmpty())
        return;
    blocks.heading(u"Evidence grades"_s);
    blocks.bullets(grades);
}

void addWeights(BlockBuilder& blocks, const ReportContext& context)
{
    const int usual = context.content.scoring.dimensionWeight;
    Table table = makeTable({}, {{u"Dimension"_s, ColumnAlignment::Start, 5},
                                 {u"Weight"_s, ColumnAlignment::End, 1},
                                 {u"Target"_s, ColumnAlignment::End, 1}});
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
    blocks.heading(u"Weights and targets"_s);
    if (!changed) {
        blocks.paragraph(u"All dimensions have the same weight, %1 of 5."_s.arg(usual));
        return;
    }
    blocks.paragraph(
        u"The group set a weight from 1 to 5 and a target for each dimension; the usual weight is %1."_s
            .arg(usual));
    blocks.add(std::move(table));
}

void addPlanning(BlockBuilder& blocks, const ReportContext& context)
{
    blocks.heading(u"From gaps to a roadmap"_s);
    blocks.bullets({
        labelled(
            u"Benefit"_s,
            u"for each dimension that a play advances: weight × confidence (1.0, 0.8 or 0.5) × readiness × the smaller of the play's lift and the gap. Readiness is 1 for moves from stage 1 to 2; for moves from 2 to 3 it is 1 from score 2, 0.6 from 1.5 and 0.3 below."_s),
        labelled(u"Size"_s, u"1 up to 3 person-days, 2 up to 5, 3 up to 8, 5 up to 15, 8 above."_s),
        labelled(
            u"Priority"_s,
            u"10 × goal factor × benefit ÷ size. The goal factor is 1, and 0.25 more for each of up to two KPIs of the play that are goals. A play that others need has at least their priority."_s),
        labelled(
            u"Selection"_s,
            context.settings.candidates
                ? u"the plays were chosen from a list by hand."_s
                : u"again and again the play with the highest priority on what is still open, with what it needs, until nothing more helps or fits the budget. Plays that were decided by hand come first."_s),
        labelled(
            u"Schedule"_s,
            u"in the order of priority, each play starts in the earliest week in which all it needs is finished, its owner has days left and not too many plays run at once. Dates set by hand are kept, and rules that they break are reported."_s),
        labelled(
            u"Horizons"_s,
            u"now: starts within 30 days of the plan's start, or of the date of this report once that is later; next: within 90 days; later: after that. What should have started or finished before the date of this report and has not is called late."_s),
        labelled(
            u"Expected profile"_s,
            u"what the scores would be if all plays were done; to be confirmed by the next assessment."_s),
    });
}

QString freezeText(const ReportContext& context)
{
    QList<QDate> weeks = context.settings.freezeWeeks;
    std::sort(weeks.begin(), weeks.end());
    QList<QString> texts;
    for (const QDate& monday : std::as_const(weeks))
        texts.append(context.say.date(monday));
    return texts.isEmpty() ? u"none"_s : u"weeks of "_s + joined(texts);
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
    facts.add(u"Start"_s, context.plan.start.isValid() ? say.date(context.plan.start) : QString());
    facts.add(u"Capacity"_s, say.days(plan.capacityDaysPerWeek) + u" a week for each owner"_s);
    facts.add(u"Other capacities"_s, capacities.join(u"; "_s));
    facts.add(u"At the same time"_s, u"at most "_s + say.plays(plan.parallelLimit));
    facts.add(u"Freeze weeks"_s, freezeText(context));
    facts.add(u"Budget"_s, plan.budgetDays ? say.personDays(*plan.budgetDays) : u"no limit"_s);
    facts.add(u"Playbooks"_s, joined(playbooks));
    addPlanRecord(facts, context);
    blocks.heading(u"Settings of this plan"_s);
    blocks.add(facts.list());
}

void addExpected(BlockBuilder& blocks, const ReportContext& context)
{
    Table table = makeTable(u"Expected if all plays are done, to be confirmed"_s,
                            {{u"Dimension"_s, ColumnAlignment::Start, 5},
                             {u"Today"_s, ColumnAlignment::End, 1},
                             {u"Expected"_s, ColumnAlignment::End, 1},
                             {u"Target"_s, ColumnAlignment::End, 1}});
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
        blocks.paragraph(
            u"Function-balanced median, in which each function counts the same: %1."_s.arg(
                joined(balanced)));
    }
    addPlanning(blocks, context);
    addSettings(blocks, context);
    addExpected(blocks, context);
    return {u"Method: how scores, priorities and dates were found"_s, blocks.take()};
}

} // namespace milepost
