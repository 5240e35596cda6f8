// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/decisionparts.h"

#include "core/metrics/impossiblevalues.h"
#include "core/progress/planprogress.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/commonwords.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/ratingwords.h"
#include "core/wording/roadmapwords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMoves = 3;

double effortOf(const QList<const PlanItem*>& items)
{
    double days = 0;
    for (const PlanItem* item : items)
        days += item->play->effortDays;
    return days;
}

/// The day on which the decision is due, as far as somebody entered one: the plan's start, or the
/// next review; whichever of these, in this order, is not past.
QDate decisionDate(const ReportContext& context)
{
    const QDate& today = context.options.date;
    if (context.settings.start.isValid() && context.plan.firstMonday >= today)
        return context.plan.firstMonday;
    QDate next;
    for (const Review& review : context.engagement.reviews) {
        for (const QDate& day : {review.date, review.next}) {
            if (day >= today && (!next.isValid() || day < next))
                next = day;
        }
    }
    return next;
}

bool hasBegun(const ReportContext& context)
{
    return std::any_of(context.items.cbegin(), context.items.cend(), [](const PlanItem& item) {
        return item.done() || item.state == PlayState::Started;
    });
}

/// What can be said of the owners at the end of the decision.
QString ownerWords(const ReportContext& context, const QList<const PlanItem*>& open)
{
    const auto nameless = std::count_if(open.cbegin(), open.cend(), [](const PlanItem* item) {
        return item->accountable.isEmpty();
    });
    if (nameless == 0)
        return {};
    if (nameless == open.size()) {
        return context.text(Counted("Report", "it still needs an accountable person",
                                    "all of them still need an accountable person")
                                .of(nameless));
    }
    return context.text(Counted("Report", "one of them still needs an accountable person",
                                "%n of them still need an accountable person")
                            .of(nameless));
}

/// A name within a sentence: what stands after a comma, such as an office, ends with one.
QString withinSentence(const QString& name)
{
    return name.contains(u", "_s) ? name + u',' : name;
}

QString decisionSentence(const ReportContext& context, const QList<const PlanItem*>& open)
{
    if (open.isEmpty()) {
        return context.text(Message(
            "Report",
            "No decision on new work is asked: the plan holds no play that is still to be done."));
    }
    const Message what = hasBegun(context) ? Message("Report", "confirm the %1 still to be done")
                                           : Message("Report", "approve the start of %1");
    const QString owners = ownerWords(context, open);
    const Message asked =
        owners.isEmpty()
            ? Message("Report",
                      "We ask %1 to %2, with %3 until %4 and the owners named in this report.")
            : Message("Report", "We ask %1 to %2, with %3 until %4; %5.");
    return context.text(asked.arg(withinSentence(context.sponsorName()))
                            .arg(what.arg(context.say.plays(open.size())))
                            .arg(context.say.personDays(effortOf(open)))
                            .arg(context.say.date(context.plan.schedule.finish))
                            .arg(owners));
}

KeyFigure indexFigure(const ReportContext& context)
{
    double now = 0;
    double reached = 0;
    double target = 0;
    int matrices = 0;
    bool provisional = false;
    for (const AssessedMatrix& entry : context.matrices) {
        if (!entry.card->figures)
            continue;
        ++matrices;
        now += entry.card->figures->index;
        const QMap<DimensionId, double> expected = scoresExpected(*entry.assessment, context.plan);
        reached +=
            indexWith(context.content, *entry.card, expected).value_or(entry.card->figures->index);
        target += entry.card->figures->targetIndex;
        for (const DimensionScore& score : entry.card->dimensions)
            provisional = provisional || score.provisional;
    }
    const QString title = context.text(Message("Report", "Maturity today, with this plan, target"));
    if (matrices == 0) {
        return {title, context.text(Message("Report", "not enough rated")),
                context.text(Message("Report", "Too few dimensions are rated for one number."))};
    }
    QString note = context.text(Message("Report", "of 100 points, assessed on %1")
                                    .arg(context.say.date(context.reading.lastAssessed())));
    if (matrices > 1)
        note += u"; "_s + context.text(Message("Report", "mean of %1 matrices").arg(matrices));
    if (provisional)
        note += u"; "_s + context.text(Message("Report", "provisional, because few people voted"));
    return {title,
            u"%1 \u2192 %2 \u2192 %3"_s.arg(context.say.index(now / matrices),
                                            context.say.index(reached / matrices),
                                            context.say.index(target / matrices)),
            note};
}

/// The next visible result; where every open play is late, that instead.
KeyFigure resultFigure(const ReportContext& context)
{
    const qsizetype late = context.reading.lateCount();
    const QString lateWords =
        late == 0 ? QString()
                  : context.text(Message("Report", "%1 late").arg(context.say.plays(late)));
    const PlanItem* next = context.reading.nextResult();
    if (!next)
        return {
            context.text(nextVisibleResult()), lateWords,
            context.text(Message(
                "Report",
                "Every open play should have started or finished by now; the dates need a new plan."))};
    QString result =
        next->play->deliverable.isEmpty() ? next->play->title : next->play->deliverable;
    if (late > 0)
        result += u"; %1"_s.arg(lateWords);
    return {hasBegun(context) || late > 0 ? context.text(nextVisibleResult())
                                          : context.text(Message("Report", "First visible result")),
            context.say.date(next->finish), result};
}

/// The rated dimension with the largest weighted gap in this matrix list, or null.
const DimensionGap* largestGap(const ReportContext& context)
{
    const DimensionGap* largest = nullptr;
    const auto gap = [](const DimensionGap& entry) {
        return entry.weight * std::max(0.0, entry.target.value() - entry.score);
    };
    for (const DimensionGap& entry : context.plan.dimensions) {
        if (gap(entry) > kTolerance && (!largest || gap(entry) > gap(*largest) + kTolerance))
            largest = &entry;
    }
    return largest;
}

/// The last value of all accounts of the organization that can be, and its day; else the baseline.
std::pair<double, QDate> latestOf(const ReportContext& context, const Goal& goal)
{
    std::pair<double, QDate> latest{*goal.baseline, goal.baselineDate};
    for (const MetricValue& value : context.engagement.metricValues) {
        if (value.metric != goal.metric || value.unit || value.group != MetricGroup::All ||
            (latest.second.isValid() && value.periodEnd <= latest.second) ||
            value.periodEnd > context.options.date || !context.impossibility(value).isEmpty())
            continue;
        if (const std::optional<double> figure = figureOf(value).value)
            latest = {*figure, value.periodEnd};
    }
    return latest;
}

/// The first goal that has both ends, from its latest value.
QString goalLine(const ReportContext& context)
{
    for (const Goal& goal : context.engagement.goals) {
        const Metric* metric = context.content.findMetric(goal.metric);
        if (!metric || !goal.baseline || !goal.target || !impossibility(*metric, goal).isEmpty())
            continue;
        const auto [figure, day] = latestOf(context, goal);
        const QString value = context.say.metric(*metric, figure);
        const QString target = context.say.metric(*metric, *goal.target);
        const QString since = context.say.date(day);
        const QString due = context.say.date(goal.targetDate);
        if (day.isValid() && goal.targetDate.isValid())
            return context.text(Message("Report", "%1 was %2 on %3; the target is %4 by %5.")
                                    .arg(metric->name, value, since, target, due));
        if (day.isValid())
            return context.text(Message("Report", "%1 was %2 on %3; the target is %4.")
                                    .arg(metric->name, value, since, target));
        if (goal.targetDate.isValid())
            return context.text(Message("Report", "%1 starts from %2; the target is %3 by %4.")
                                    .arg(metric->name, value, target, due));
        return context.text(Message("Report", "%1 starts from %2; the target is %3.")
                                .arg(metric->name, value, target));
    }
    return {};
}

QString belowTargetLine(const ReportContext& context)
{
    const auto below = std::count_if(
        context.plan.dimensions.cbegin(), context.plan.dimensions.cend(),
        [](const DimensionGap& entry) { return entry.score < entry.target.value() - kTolerance; });
    return context.text(
        Counted("Report", "%n of %1 is below its target.", "%n of %1 are below their target.")
            .of(below)
            .arg(context.say.count(context.plan.dimensions.size(),
                                   Counted("Report", "%n dimension", "%n dimensions"))));
}

const Risk* topRisk(const ReportContext& context)
{
    const Risk* top = nullptr;
    for (const Risk& risk : context.engagement.risks) {
        if (isClosed(risk))
            continue;
        if (!top || severityRank(risk.severity) < severityRank(top->severity))
            top = &risk;
    }
    return top;
}

/// What was recorded about that dimension: why it stands where it stands, and what was seen.
QString recordedWords(const ReportContext& context, const DimensionGap& gap)
{
    const QString score =
        context.text(Message("Report", "%1 today, target %2.")
                         .arg(context.say.score(gap.score), context.say.score(gap.target.value())));
    const Assessment* assessment = context.engagement.findAssessment(gap.assessment);
    const DimensionRecord* record = assessment ? assessment->findDimension(gap.id) : nullptr;
    if (!record || record->reason.isEmpty())
        return score + u' ' + context.text(reportwords::noReasonRecorded());
    QString words = score + u' ' + sentence(record->reason);
    if (record->evidenceGrade > 0)
        words +=
            u' ' + sentence(evidenceWords(context.say, context.content, record->evidenceGrade));
    return words;
}

bool lifts(const PlanItem& item, const DimensionGap* gap)
{
    return gap &&
           std::any_of(item.play->advances.cbegin(), item.play->advances.cend(),
                       [gap](const Advance& advance) { return advance.dimension == gap->id; });
}

} // namespace

Callout decisionAsked(const ReportContext& context)
{
    return {CalloutKind::Decision, context.text(Message("Report", "Decision asked")),
            decisionSentence(context, context.reading.openItems())};
}

KeyFigures threeNumbers(const ReportContext& context)
{
    const QList<const PlanItem*> open = context.reading.openItems();
    KeyFigures key;
    key.figures.append(indexFigure(context));
    double doneDays = 0;
    for (const PlanItem& item : context.items)
        doneDays += item.done() ? item.play->effortDays : 0;
    if (open.isEmpty()) {
        key.figures.append(
            {context.text(Message("Report", "Effort still planned")), context.say.personDays(0),
             context.text(
                 Message("Report", "%1 done already").arg(context.say.personDays(doneDays)))});
        return key;
    }
    QString effortNote = context.text(
        Message("Report", "for %1 still to be done").arg(context.say.plays(open.size())));
    if (doneDays > 0)
        effortNote += context.text(
            Message("Report", "; %1 done already").arg(context.say.personDays(doneDays)));
    key.figures.append(
        {context.text(terms::effort()), context.say.personDays(effortOf(open)), effortNote});
    key.figures.append(resultFigure(context));
    return key;
}

QList<StyledText> whyNow(const ReportContext& context)
{
    QList<StyledText> lines;
    if (const DimensionGap* gap = largestGap(context))
        lines.append(labelled(context.dimensionName(gap->id), recordedWords(context, *gap)));
    const QString goal = goalLine(context);
    lines.append(goal.isEmpty() ? belowTargetLine(context) : goal);
    return lines;
}

QList<StyledText> firstMoves(const ReportContext& context)
{
    QList<const PlanItem*> first = context.reading.openItems();
    const DimensionGap* gap = largestGap(context);
    std::stable_partition(first.begin(), first.end(),
                          [gap](const PlanItem* item) { return lifts(*item, gap); });
    first = first.mid(0, kMoves);
    std::stable_sort(first.begin(), first.end(), [](const PlanItem* a, const PlanItem* b) {
        return std::pair(a->start, a->finish) < std::pair(b->start, b->finish);
    });
    QList<StyledText> list;
    for (const PlanItem* item : std::as_const(first)) {
        const Span link = context.playLink(*item);
        const QString result =
            item->play->deliverable.isEmpty() ? QString() : u": %1"_s.arg(item->play->deliverable);
        list.append(
            {Span{link.text, SpanStyle::Strong, link.link},
             Span{context.text(
                      Message("Report", "%1. %2, by %3%4.")
                          .arg(result, context.ownerText(*item), context.say.date(item->finish),
                               item->late ? u"; "_s + latenessWords(context.say, *item->late)
                                          : QString())),
                  SpanStyle::Plain,
                  {}}});
    }
    return list;
}

QString movesHeading(const ReportContext& context)
{
    return context.reading.openItems().size() < kMoves
               ? context.text(Message("Report", "The moves"))
               : context.text(Message("Report", "Three moves"));
}

std::optional<StyledText> topRiskWithAnswer(const ReportContext& context)
{
    const Risk* risk = topRisk(context);
    if (!risk)
        return {};
    QString answer = risk->mitigation.isEmpty()
                         ? context.text(Message("Report", "There is no answer to it yet."))
                         : sentence(risk->mitigation);
    answer += u' ';
    answer += risk->owner.isEmpty()
                  ? context.text(Message("Report", "Nobody is named to watch it."))
                  : context.text(terms::ownerIs().arg(sentence(risk->owner)));
    return StyledText{Span{sentence(risk->title) + u' ', SpanStyle::Strong, {}},
                      Span{answer, SpanStyle::Plain, {}}};
}

QString noTopRisk(const ReportContext& context)
{
    return context.text(context.engagement.risks.isEmpty()
                            ? reportwords::noRiskYet()
                            : Message("Report", "Every recorded risk is closed."));
}

QString whoDecides(const ReportContext& context)
{
    if (context.engagement.organization.sponsor.isEmpty())
        return context.text(Message("Report", "Who decides has not been recorded yet."));
    const QDate due = decisionDate(context);
    const QString when = due.isValid()
                             ? context.text(Message("Report", "by %1").arg(context.say.date(due)))
                             : context.text(Message("Report", "on a date that is still to be set"));
    return context.text(
        Message("Report", "%1 decides %2.").arg(withinSentence(context.sponsorAsStart()), when));
}

QString decisionTitle(const ReportContext& context)
{
    const qsizetype open = context.reading.openItems().size();
    if (open == 0)
        return context.text(Message("Report", "Decision: nothing is left to approve"));
    return context.text((hasBegun(context) ? Message("Report", "Decision: carry on with %1")
                                           : Message("Report", "Decision: start %1"))
                            .arg(context.say.plays(open)));
}

} // namespace milepost
