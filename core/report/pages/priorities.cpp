// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/scoring/consensus.h"
#include "core/wording/phrases.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFirstPlays = 10;
constexpr qsizetype kQuadrantPoints = 15;
constexpr double kSmallEffortDays = 5; ///< size 2 (domain section 6)

/// The benefit from which a play counts as high impact: the median of all plays of the plan that
/// have any.
double benefitLimit(const ReportContext& context)
{
    QList<double> benefits;
    for (const PriorityRow& row : context.plan.priorities) {
        if (row.benefit > kTolerance)
            benefits.append(row.benefit);
    }
    return benefits.isEmpty() ? 0 : median(benefits);
}

Figure quadrant(const ReportContext& context, const QList<const PlanItem*>& open)
{
    QuadrantFigure figure;
    figure.effortTitle = u"Effort in person-days"_s;
    figure.impactTitle = u"Impact (weight × stages gained)"_s;
    figure.effortLimit = kSmallEffortDays;
    figure.benefitLimit = benefitLimit(context);
    figure.quickWinName = u"High impact, small effort"_s; // a quick win is more than that
    figure.majorProjectName = u"Major projects"_s;
    figure.fillInName = u"Fill-ins"_s;
    figure.reconsiderName = u"Reconsider or enabler"_s;
    for (const PlanItem* item : open.mid(0, kQuadrantPoints)) {
        figure.points.append({item->number, item->play->id, item->play->title,
                              item->play->effortDays, item->priority->benefit,
                              item->priority->quadrant, item->priority->quickWin,
                              item->priority->enabler});
    }
    const qsizetype shown = figure.points.size();
    const QString caption = shown < open.size()
                                ? u"Impact and effort: the first %1 of %2"_s.arg(
                                      QString::number(shown), context.say.plays(open.size()))
                                : u"Impact and effort: %1"_s.arg(context.say.plays(shown));
    const auto quickWins = std::count_if(figure.points.cbegin(), figure.points.cend(),
                                         [](const QuadrantPoint& point) { return point.quickWin; });
    return {caption,
            u"A chart of impact against effort with %1 as numbered points, %2 of them quick wins."_s
                .arg(context.say.plays(shown), QString::number(quickWins)),
            std::move(figure)};
}

Table firstPlays(const ReportContext& context, const QList<const PlanItem*>& open)
{
    Table table = makeTable(open.size() > kFirstPlays ? u"The ten first plays"_s
                                                      : u"The plays in order of priority"_s,
                            {{u"No."_s, ColumnAlignment::End, 0.5},
                             {u"Play"_s, ColumnAlignment::Start, 3},
                             {u"Why"_s, ColumnAlignment::Start, 5},
                             {u"Effort"_s, ColumnAlignment::End, 1.6},
                             {u"Kind"_s, ColumnAlignment::Start, 1.6}});
    for (const PlanItem* item : open.mid(0, kFirstPlays)) {
        const QString kind =
            item->priority->quickWin
                ? u"Quick win"_s
                : (item->priority->quadrant == Quadrant::QuickWin
                       ? u"High impact, small effort"_s // the badge asks for more than the quadrant
                       : quadrantWords(*item->priority));
        table.rows.append(
            {{QString::number(item->number), StyledText{context.playLink(*item)},
              worthWords(context, *item), context.say.personDays(item->play->effortDays), kind},
             {},
             RowKind::Normal});
    }
    return table;
}

QString reasonWords(const ReportContext& context, const LeftOutPlay& left)
{
    switch (left.reason) {
    case LeftOutReason::NoBenefitLeft:
        return u"The gaps that they close are closed by plays already chosen"_s;
    case LeftOutReason::Covered:
        return u"Covered by %1"_s.arg(context.playTitle(left.coveredBy));
    case LeftOutReason::OverBudget:
        return u"No room in the budget of %1"_s.arg(
            context.say.personDays(context.settings.budgetDays.value_or(0)));
    case LeftOutReason::Dropped:
        return u"Dropped"_s;
    case LeftOutReason::ForcedOut:
        return u"Kept out by decision"_s;
    case LeftOutReason::NotListed:
        break;
    }
    return u"Not on the list that was chosen"_s;
}

/// What was left out and why: plays with the same reason together, those with a note of their own
/// line.
void addLeftOut(BlockBuilder& blocks, const ReportContext& context)
{
    const QList<LeftOutPlay>& leftOut = context.plan.selection.leftOut;
    if (leftOut.isEmpty())
        return;
    Table table = makeTable(
        {}, {{u"Why"_s, ColumnAlignment::Start, 2}, {u"Plays"_s, ColumnAlignment::Start, 5}});
    QList<QString> reasons;
    QMap<QString, QList<QString>> titles;
    for (const LeftOutPlay& left : leftOut) {
        const QString reason = reasonWords(context, left);
        if (!reasons.contains(reason))
            reasons.append(reason);
        const PlannedPlay* decision = context.settings.findPlay(left.id);
        const QString note =
            decision && !decision->notes.isEmpty() ? u" ("_s + decision->notes + u')' : QString();
        titles[reason].append(context.playTitle(left.id) + note);
    }
    for (const QString& reason : std::as_const(reasons))
        table.rows.append({{reason, titles[reason].join(u"; "_s)}, {}, RowKind::Normal});
    blocks.heading(u"Left out: %1"_s.arg(context.say.plays(leftOut.size())));
    blocks.add(std::move(table));
}

} // namespace

QString missingPlays(const ReportContext& context)
{
    return context.items.isEmpty() ? u"No play has been planned yet, so there is no roadmap."_s
                                   : QString();
}

QString missingOpenPlays(const ReportContext& context)
{
    if (context.items.isEmpty())
        return missingPlays(context);
    return context.reading.openItems().isEmpty()
               ? u"All planned plays are done, so there is no open work to put in order."_s
               : QString();
}

PageContent composePriorities(const ReportContext& context)
{
    const QList<const PlanItem*> open = context.reading.openItems();
    BlockBuilder blocks;
    TwoColumns columns;
    columns.leftShare = 0.4;
    columns.left.emplace_back(quadrant(context, open));
    columns.right.emplace_back(firstPlays(context, open));
    blocks.add(std::move(columns));
    addLeftOut(blocks, context);
    blocks.footnote(
        u"Priority = 10 × goal factor × benefit ÷ size. Benefit adds up weight × confidence × readiness × the stages that a play can still close; size grows with effort; a play that others need moves up with them. A quick win has high impact, takes at most 5 days and 4 weeks and waits for nothing. Details are in %1."_s
            .arg(context.reference(u"method"_s)));
    return {u"Priorities: %1 comes first of %2"_s.arg(open.first()->play->title,
                                                      context.say.plays(open.size())),
            blocks.take()};
}

} // namespace milepost
