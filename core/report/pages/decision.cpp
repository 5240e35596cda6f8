// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/commonwords.h"
#include "core/report/pages/decisionparts.h"
#include "core/report/pages/owners.h"
#include "core/report/pages/pages.h"
#include "core/wording/phrases.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

void addConflicts(BlockBuilder& blocks, const ReportContext& context)
{
    const auto conflicts =
        std::count_if(context.items.cbegin(), context.items.cend(), [](const PlanItem& item) {
            return item.scheduled && !item.scheduled->violations.isEmpty();
        });
    if (conflicts == 0)
        return;
    blocks.warning(
        context.text(Message("Report", "The plan does not hold together everywhere")),
        context.text(Counted("Report", "%n play has dates that break a rule of the plan; see %1.",
                             "%n plays have dates that break a rule of the plan; see %1.")
                         .of(conflicts)
                         .arg(context.reference(u"risks"_s))));
}

void addOwners(BlockBuilder& blocks, const ReportContext& context)
{
    QList<QString> owners;
    for (const ThreeOwner& owner : threeOwners(context))
        owners.append(u"%1: %2"_s.arg(owner.what, owner.who));
    blocks.paragraph(owners.join(u"; "_s) + u'.');
}

} // namespace

QString missingRatings(const ReportContext& context)
{
    if (context.matrices.isEmpty())
        return context.text(Message(
            "Report",
            "No assessment has been made yet, so there is no profile and nothing to decide."));
    return context.reading.hasRatings()
               ? QString()
               : context.text(Message(
                     "Report",
                     "No dimension has been rated yet, so there is no profile and nothing to decide."));
}

PageContent composeDecision(const ReportContext& context)
{
    BlockBuilder blocks;
    blocks.add(decisionAsked(context));
    blocks.add(threeNumbers(context));
    addConflicts(blocks, context);
    blocks.heading(context.text(reportwords::whyNow()));
    blocks.bullets(whyNow(context));
    if (const QList<StyledText> moves = firstMoves(context); !moves.isEmpty()) {
        blocks.heading(movesHeading(context));
        blocks.numbered(moves);
    }
    blocks.heading(context.text(reportwords::topRiskAndAnswer()));
    if (const std::optional<StyledText> risk = topRiskWithAnswer(context))
        blocks.paragraph(*risk);
    else
        blocks.missing(noTopRisk(context));
    blocks.heading(context.text(Message("Report", "Who decides")));
    blocks.paragraph(whoDecides(context));
    addOwners(blocks, context);
    return {decisionTitle(context), blocks.take()};
}

} // namespace milepost
