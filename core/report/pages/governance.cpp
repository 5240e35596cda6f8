// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/reading/milestones.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/owners.h"
#include "core/report/pages/pages.h"
#include "core/report/pages/reviewlines.h"
#include "core/wording/phrases.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QList<const Review*> reviewsByDate(const ReportContext& context)
{
    QList<const Review*> reviews;
    for (const Review& review : context.engagement.reviews)
        reviews.append(&review);
    std::stable_sort(reviews.begin(), reviews.end(),
                     [](const Review* a, const Review* b) { return a->date < b->date; });
    return reviews;
}

QString attendance(const ReportContext& context, const Review& review)
{
    if (review.attendees.isEmpty())
        return context.text(Message("Report", "attendance not recorded"));
    return context.options.audience.participantNames
               ? context.say.joined(review.attendees)
               : context.say.count(review.attendees.size(),
                                   Counted("Report", "%n person", "%n people"));
}

Table calendar(const ReportContext& context)
{
    Table table = makeTable(context, context.text(Message("Report", "Review calendar")),
                            {{context.text(terms::date()), ColumnAlignment::Start, 2},
                             {context.text(Message("Report", "What")), ColumnAlignment::Start, 3},
                             {context.text(Message("Report", "Who")), ColumnAlignment::Start, 5}});
    struct Entry {
        QDate date;
        QString what;
        QString who;
    };
    QList<Entry> entries;
    for (const AssessedMatrix& entry : context.matrices) {
        entries.append(
            {entry.assessment->date,
             context.text(Message("Report", "Assessment: %1").arg(entry.matrix->shortName)),
             context.say.count(entry.assessment->eligibleParticipants().size(),
                               Counted("Report", "%n person", "%n people"))});
    }
    for (const Review* review : reviewsByDate(context)) {
        entries.append({review->date,
                        review->date <= context.options.date
                            ? context.text(Message("Report", "Review held"))
                            : context.text(Message("Report", "Review planned")),
                        attendance(context, *review)});
    }
    for (const Snapshot& snapshot : context.engagement.snapshots)
        entries.append({snapshot.date,
                        context.text(Message("Report", "Snapshot: %1").arg(snapshot.name)),
                        {}});
    const QDate next = nextAssessment(context.reading);
    if (next.isValid()) {
        entries.append({next,
                        next < context.options.date
                            ? context.text(Message("Report", "Next assessment was due"))
                            : context.text(Message("Report", "Next assessment due")),
                        {}});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.date < b.date; });
    for (const Entry& entry : std::as_const(entries))
        table.rows.append(
            {{context.say.date(entry.date), entry.what, entry.who}, {}, RowKind::Normal});
    return table;
}

void addDecisionLog(BlockBuilder& blocks, const ReportContext& context)
{
    blocks.heading(context.text(Message("Report", "Decision log")));
    const QList<const Review*> reviews = reviewsByDate(context);
    if (reviews.isEmpty())
        blocks.missing(context.text(
            Message("Report", "No review has been recorded yet, so there is no decision log.")));
    for (const Review* review : reviews) {
        blocks.heading(context.say.date(review->date), 3);
        if (const QString rhythm = rhythmText(context, *review); !rhythm.isEmpty())
            blocks.paragraph(labelled(context.say.text(Message("Report", "Rhythm")), rhythm));
        QList<StyledText> lines;
        for (const QString& decision : review->decisions)
            lines.append(labelled(context.text(Message("Report", "Decision")), decision));
        for (const ReviewAction& action : review->actions)
            lines.append(
                labelled(context.text(Message("Report", "Action")), actionText(context, action)));
        if (lines.isEmpty())
            lines.append(context.text(Message("Report", "Nothing was written down.")));
        blocks.bullets(lines);
    }
}

void addDecisionRights(BlockBuilder& blocks, const ReportContext& context)
{
    QList<StyledText> lines;
    lines.append(
        labelled(context.text(Message("Report", "Mandate, budget and conflicts between functions")),
                 context.sponsorName()));
    for (const ThreeOwner& owner : threeOwners(context))
        lines.append(labelled(owner.what, owner.who));
    blocks.heading(context.text(Message("Report", "Decision rights")));
    blocks.bullets(lines);
}

/// How far the plays are that write the rules between teams and partners.
void addRulesStatus(BlockBuilder& blocks, const ReportContext& context)
{
    QList<StyledText> lines;
    for (const PlanItem& item : context.items) {
        const bool aboutRules = std::any_of(item.play->topics.cbegin(), item.play->topics.cend(),
                                            [](const TopicId& topic) {
                                                return topic.text() == "rules-of-engagement"_L1 ||
                                                       topic.text() == "channel-conflict"_L1;
                                            });
        if (!aboutRules)
            continue;
        const QString date = item.finish.isValid() ? context.say.date(item.finish) : QString();
        QString status =
            item.done() ? (date.isEmpty() ? context.text(terms::isDone())
                                          : context.text(Message("Report", "done on %1").arg(date)))
                        : stateWords(context.say, item.state);
        if (!item.done() && item.finish.year() <= limits::kLastYear)
            status = context.text(Message("Report", "%1, due on %2").arg(status, date));
        const Span link = context.playLink(item);
        lines.append({link, Span{u": "_s + status, SpanStyle::Plain, {}}});
    }
    blocks.heading(context.text(Message("Report", "Engagement rules")));
    if (lines.isEmpty())
        blocks.paragraph(context.text(
            Message("Report", "No play of the plan writes or revises the engagement rules.")));
    blocks.bullets(lines);
}

SignOffLines signOff(const ReportContext& context)
{
    const Organization& organization = context.engagement.organization;
    SignOffLines lines{
        context.text(terms::date()), context.text(Message("Report", "Signature")), {}};
    lines.lines.append(
        {context.text(Message("Report", "Executive sponsor")), organization.sponsor});
    for (const ThreeOwner& owner : threeOwners(context))
        lines.lines.append(
            {u"%1, %2"_s.arg(owner.what, context.roleName(owner.role)), owner.person});
    if (!organization.facilitator.isEmpty())
        lines.lines.append(
            {context.text(Message("Report", "Facilitator")), organization.facilitator});
    return lines;
}

} // namespace

QString missingGovernance(const ReportContext& context)
{
    return context.engagement.reviews.isEmpty() && context.engagement.snapshots.isEmpty() &&
                   context.matrices.isEmpty() && parkedLines(context).isEmpty()
               ? context.text(Message(
                     "Report",
                     "No assessment or review has been recorded yet, so there is no calendar."))
               : QString();
}

PageContent composeGovernance(const ReportContext& context)
{
    BlockBuilder blocks;
    blocks.add(calendar(context));
    addDecisionLog(blocks, context);
    addParkingLot(blocks, context);
    addDecisionRights(blocks, context);
    addRulesStatus(blocks, context);
    blocks.heading(context.text(Message("Report", "Sign-off")));
    blocks.add(signOff(context));
    const QDate next = nextAssessment(context.reading);
    const QString title =
        !next.isValid() ? context.text(Message("Report", "Governance: no next assessment yet"))
        : next < context.options.date
            ? context.text(Message("Report", "Governance: the next assessment was due on %1")
                               .arg(context.say.date(next)))
            : context.text(Message("Report", "Governance: the next assessment is due on %1")
                               .arg(context.say.date(next)));
    return {title, blocks.take()};
}

} // namespace milepost
