// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/impossiblevalues.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/owners.h"
#include "core/report/pages/pages.h"
#include "core/wording/phrases.h"

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

/// The day on which the decision is due: the plan's start, the next review, or the first start of
/// work that has not begun; whichever of these, in this order, is not past. Not valid without any.
QDate decisionDate(const ReportContext& context)
{
    const QDate& today = context.options.date;
    if (context.plan.firstMonday.isValid() && context.plan.firstMonday >= today)
        return context.plan.firstMonday;
    QDate next;
    for (const Review& review : context.engagement.reviews) {
        if (review.date >= today && (!next.isValid() || review.date < next))
            next = review.date;
    }
    if (next.isValid())
        return next;
    for (const PlanItem* item : context.reading.openItemsByStart()) {
        if (item->state != PlayState::Started && item->start >= today)
            return item->start;
    }
    return {};
}

bool hasBegun(const ReportContext& context)
{
    return std::any_of(context.items.cbegin(), context.items.cend(), [](const PlanItem& item) {
        return item.done() || item.state == PlayState::Started;
    });
}

/// What can be said of the owners at the end of the decision.
QString ownerWords(const QList<const PlanItem*>& open)
{
    const auto nameless = std::count_if(open.cbegin(), open.cend(), [](const PlanItem* item) {
        return item->accountable.isEmpty();
    });
    if (nameless == 0)
        return u" and the owners named in this report"_s;
    if (nameless == open.size())
        return open.size() == 1 ? u"; it still needs an accountable person"_s
                                : u"; all of them still need an accountable person"_s;
    return nameless == 1 ? u"; one of them still needs an accountable person"_s
                         : u"; %1 of them still need an accountable person"_s.arg(nameless);
}

QString decisionSentence(const ReportContext& context, const QList<const PlanItem*>& open)
{
    if (open.isEmpty()) {
        return u"No decision on new work is asked: the plan holds no play that is still to be done."_s;
    }
    const QString what =
        hasBegun(context) ? u"confirm the %1 still to be done"_s : u"approve the start of %1"_s;
    return u"We ask %1 to %2, with %3 until %4%5."_s.arg(
        context.sponsorName(), what.arg(context.say.plays(open.size())),
        context.say.personDays(effortOf(open)), context.say.date(context.plan.schedule.finish),
        ownerWords(open));
}

KeyFigure indexFigure(const ReportContext& context)
{
    double now = 0;
    double target = 0;
    int matrices = 0;
    bool provisional = false;
    for (const AssessedMatrix& entry : context.matrices) {
        if (!entry.card->figures)
            continue;
        ++matrices;
        now += entry.card->figures->index;
        target += entry.card->figures->targetIndex;
        for (const DimensionScore& score : entry.card->dimensions)
            provisional = provisional || score.provisional;
    }
    if (matrices == 0) {
        return {u"Maturity today and target"_s, u"not enough rated"_s,
                u"Too few dimensions are rated for one number."_s};
    }
    QString note =
        u"of 100 points, assessed on %1"_s.arg(context.say.date(context.reading.lastAssessed()));
    if (matrices > 1)
        note += u"; mean of %1 matrices"_s.arg(matrices);
    if (provisional)
        note += u"; provisional, because few people voted"_s;
    return {u"Maturity today and target"_s,
            u"%1 \u2192 %2"_s.arg(context.say.index(now / matrices),
                                  context.say.index(target / matrices)),
            note};
}

/// The next visible result; where every open play is late, that instead.
KeyFigure resultFigure(const ReportContext& context)
{
    const qsizetype late = context.reading.lateCount();
    const QString lateWords = late == 0 ? QString() : u"%1 late"_s.arg(context.say.plays(late));
    const PlanItem* next = context.reading.nextResult();
    if (!next)
        return {
            u"Next visible result"_s, lateWords,
            u"Every open play should have started or finished by now; the dates need a new plan."_s};
    QString result =
        next->play->deliverable.isEmpty() ? next->play->title : next->play->deliverable;
    if (late > 0)
        result += u"; %1"_s.arg(lateWords);
    return {hasBegun(context) || late > 0 ? u"Next visible result"_s : u"First visible result"_s,
            context.say.date(next->finish), result};
}

KeyFigures threeNumbers(const ReportContext& context, const QList<const PlanItem*>& open)
{
    KeyFigures key;
    key.figures.append(indexFigure(context));
    double doneDays = 0;
    for (const PlanItem& item : context.items)
        doneDays += item.done() ? item.play->effortDays : 0;
    if (open.isEmpty()) {
        key.figures.append({u"Effort still planned"_s, context.say.personDays(0),
                            u"%1 done already"_s.arg(context.say.personDays(doneDays))});
        return key;
    }
    QString effortNote = u"for %1 still to be done"_s.arg(context.say.plays(open.size()));
    if (doneDays > 0)
        effortNote += u"; %1 done already"_s.arg(context.say.personDays(doneDays));
    key.figures.append({u"Effort"_s, context.say.personDays(effortOf(open)), effortNote});
    key.figures.append(resultFigure(context));
    return key;
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

QString goalLine(const ReportContext& context)
{
    for (const Goal& goal : context.engagement.goals) {
        const Metric* metric = context.content.findMetric(goal.metric);
        if (!metric || !goal.baseline || !goal.target || !impossibility(*metric, goal).isEmpty())
            continue;
        const QString from =
            goal.baselineDate.isValid()
                ? u"was %1 on %2"_s.arg(context.say.metric(*metric, *goal.baseline),
                                        context.say.date(goal.baselineDate))
                : u"starts from %1"_s.arg(context.say.metric(*metric, *goal.baseline));
        const QString by = goal.targetDate.isValid()
                               ? u" by %1"_s.arg(context.say.date(goal.targetDate))
                               : QString();
        return u"%1 %2; the target is %3%4."_s.arg(metric->name, from,
                                                   context.say.metric(*metric, *goal.target), by);
    }
    return {};
}

QString belowTargetLine(const ReportContext& context)
{
    const auto below = std::count_if(
        context.plan.dimensions.cbegin(), context.plan.dimensions.cend(),
        [](const DimensionGap& entry) { return entry.score < entry.target.value() - kTolerance; });
    return u"%1 of %2 are below their target."_s.arg(
        QString::number(below),
        context.say.count(context.plan.dimensions.size(), u"dimension"_s, u"dimensions"_s));
}

QList<StyledText> whyNow(const ReportContext& context)
{
    QList<StyledText> lines;
    if (const DimensionGap* gap = largestGap(context)) {
        const Dimension* dimension = context.content.findDimension(gap->id);
        const int stage = static_cast<int>(gap->score + kTolerance);
        lines.append(labelled(context.dimensionName(gap->id), dimension->cell(stage).descriptor));
    }
    const QString goal = goalLine(context);
    lines.append(goal.isEmpty() ? belowTargetLine(context) : goal);
    return lines;
}

/// The first plays by priority, in the order in which they are done.
QList<StyledText> moves(const ReportContext& context, const QList<const PlanItem*>& open)
{
    QList<const PlanItem*> first = open.mid(0, kMoves);
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
             Span{u"%1. %2, by %3%4."_s.arg(
                      result, context.ownerText(*item), context.say.date(item->finish),
                      item->late ? u"; "_s + latenessWords(context.say, *item->late) : QString()),
                  SpanStyle::Plain,
                  {}}});
    }
    return list;
}

const Risk* topRisk(const ReportContext& context)
{
    const Risk* top = nullptr;
    for (const Risk& risk : context.engagement.risks) {
        if (risk.status == "closed"_L1)
            continue;
        if (!top || severityRank(risk.severity) < severityRank(top->severity))
            top = &risk;
    }
    return top;
}

void addTopRisk(BlockBuilder& blocks, const ReportContext& context)
{
    const Risk* risk = topRisk(context);
    if (!risk) {
        blocks.missing(u"No risk has been recorded yet."_s);
        return;
    }
    QString answer = risk->mitigation.isEmpty() ? u"There is no answer to it yet."_s
                                                : sentence(risk->mitigation);
    answer += risk->owner.isEmpty() ? u" Nobody is named to watch it."_s
                                    : u" Owner: "_s + sentence(risk->owner);
    blocks.paragraph({Span{sentence(risk->title) + u' ', SpanStyle::Strong, {}},
                      Span{answer, SpanStyle::Plain, {}}});
}

void addWhoDecides(BlockBuilder& blocks, const ReportContext& context)
{
    const QDate due = decisionDate(context);
    const QString when =
        due.isValid() ? u"by "_s + context.say.date(due) : u"on a date that is still to be set"_s;
    blocks.paragraph(u"%1 decides %2."_s.arg(context.sponsorAsStart(), when));
    QList<QString> owners;
    for (const ThreeOwner& owner : threeOwners(context))
        owners.append(u"%1: %2"_s.arg(owner.what, owner.who));
    blocks.paragraph(owners.join(u"; "_s) + u'.');
}

} // namespace

QString missingRatings(const ReportContext& context)
{
    if (context.matrices.isEmpty())
        return u"No assessment has been made yet, so there is no profile and nothing to decide."_s;
    return context.reading.hasRatings()
               ? QString()
               : u"No dimension has been rated yet, so there is no profile and nothing to decide."_s;
}

PageContent composeDecision(const ReportContext& context)
{
    const QList<const PlanItem*> open = context.reading.openItems();
    BlockBuilder blocks;
    blocks.add(
        Callout{CalloutKind::Decision, u"Decision asked"_s, decisionSentence(context, open)});
    blocks.add(threeNumbers(context, open));
    blocks.heading(u"Why now"_s);
    blocks.bullets(whyNow(context));
    if (!open.isEmpty()) {
        blocks.heading(open.size() < kMoves ? u"The moves"_s : u"Three moves"_s);
        blocks.numbered(moves(context, open));
    }
    blocks.heading(u"Top risk and answer"_s);
    addTopRisk(blocks, context);
    blocks.heading(u"Who decides"_s);
    addWhoDecides(blocks, context);
    const QString title = open.isEmpty() ? u"Decision: nothing is left to approve"_s
                          : hasBegun(context)
                              ? u"Decision: carry on with %1"_s.arg(context.say.plays(open.size()))
                              : u"Decision: start %1"_s.arg(context.say.plays(open.size()));
    return {title, blocks.take()};
}

} // namespace milepost
