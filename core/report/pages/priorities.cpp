// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/commonwords.h"
#include "core/report/pages/pages.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFirstPlays = 10;
constexpr qsizetype kQuadrantPoints = 15;

Figure quadrant(const ReportContext& context, const QList<const PlanItem*>& open)
{
    QuadrantFigure figure = quadrantFigure(context, open.mid(0, kQuadrantPoints));
    const qsizetype shown = figure.points.size();
    const QString caption =
        shown < open.size()
            ? context.text(Message("Report", "Impact and effort: the first %1 of %2")
                               .arg(QString::number(shown), context.say.plays(open.size())))
            : quadrantTitle(context, shown);
    const auto quickWins = std::count_if(figure.points.cbegin(), figure.points.cend(),
                                         [](const QuadrantPoint& point) { return point.quickWin; });
    return {
        caption,
        context.text(
            Message(
                "Report",
                "A chart of impact against effort with %1 as numbered points, %2 of them quick wins.")
                .arg(context.say.plays(shown), QString::number(quickWins))),
        std::move(figure)};
}

Table firstPlays(const ReportContext& context, const QList<const PlanItem*>& open)
{
    Table table = makeTable(context,
                            open.size() > kFirstPlays
                                ? context.text(Message("Report", "The ten first plays"))
                                : context.text(Message("Report", "The plays in order of priority")),
                            {{context.text(terms::number()), ColumnAlignment::End, 0.5},
                             {context.text(terms::play()), ColumnAlignment::Start, 3},
                             {context.text(terms::why()), ColumnAlignment::Start, 5},
                             {context.text(terms::effort()), ColumnAlignment::End, 1.6},
                             {context.text(terms::kind()), ColumnAlignment::Start, 1.6}});
    for (const PlanItem* item : open.mid(0, kFirstPlays)) {
        table.rows.append(
            {{QString::number(item->number), StyledText{context.playLink(*item)},
              worthWords(context, *item), context.say.personDays(item->play->effortDays),
              playKindWords(context.say, *item->priority)},
             {},
             RowKind::Normal});
    }
    return table;
}

QString reasonWords(const ReportContext& context, const LeftOutPlay& left)
{
    switch (left.reason) {
    case LeftOutReason::NoBenefitLeft:
        return context.text(
            Message("Report", "The gaps that they close are closed by plays already chosen"));
    case LeftOutReason::Covered:
        return context.text(
            Message("Report", "Covered by %1").arg(context.playTitle(left.coveredBy)));
    case LeftOutReason::OverBudget:
        return context.text(terms::noRoomInBudget().arg(
            context.say.personDays(context.settings.budgetDays.value_or(0))));
    case LeftOutReason::Dropped:
        return context.text(terms::dropped());
    case LeftOutReason::ForcedOut:
        return context.text(Message("Report", "Kept out by decision"));
    case LeftOutReason::NotListed:
        break;
    }
    return context.text(Message("Report", "Not on the list that was chosen"));
}

/// What was left out and why: plays with the same reason together, those with a note of their own
/// line.
void addLeftOut(BlockBuilder& blocks, const ReportContext& context)
{
    const QList<LeftOutPlay>& leftOut = context.plan.selection.leftOut;
    if (leftOut.isEmpty())
        return;
    Table table =
        makeTable(context, {},
                  {{context.text(terms::why()), ColumnAlignment::Start, 2},
                   {context.text(Message("Report", "Plays")), ColumnAlignment::Start, 5}});
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
    blocks.heading(context.text(reportwords::leftOut(context.say.plays(leftOut.size()))));
    blocks.add(std::move(table));
}

} // namespace

QString missingPlays(const ReportContext& context)
{
    return context.items.isEmpty()
               ? context.text(
                     Message("Report", "No play has been planned yet, so there is no roadmap."))
               : QString();
}

QString missingOpenPlays(const ReportContext& context)
{
    if (context.items.isEmpty())
        return missingPlays(context);
    return context.reading.openItems().isEmpty()
               ? context.text(Message(
                     "Report",
                     "All planned plays are done, so there is no open work to put in order."))
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
    blocks.footnote(context.text(
        Message(
            "Report",
            "Priority = 10 × goal factor × benefit ÷ size. Benefit adds up weight × confidence × readiness × the stages that a play can still close; size grows with effort; a play that others need moves up with them. A quick win has high impact, takes at most 5 days and 4 weeks and waits for nothing. Details are in %1.")
            .arg(context.reference(u"method"_s))));
    return {context.text(Message("Report", "Priorities: %1 comes first of %2")
                             .arg(open.first()->play->title, context.say.plays(open.size()))),
            blocks.take()};
}

} // namespace milepost
