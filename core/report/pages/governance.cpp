// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/milestones.h"
#include "core/report/pages/owners.h"
#include "core/report/pages/pages.h"
#include "core/report/pages/reviewlines.h"
#include "core/wording/phrases.h"

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
        return u"attendance not recorded"_s;
    return context.options.audience.participantNames
               ? joined(review.attendees)
               : context.say.count(review.attendees.size(), u"person"_s, u"people"_s);
}

Table calendar(const ReportContext& context)
{
    Table table = makeTable(u"Review calendar"_s, {{u"Date"_s, ColumnAlignment::Start, 2},
                                                   {u"What"_s, ColumnAlignment::Start, 3},
                                                   {u"Who"_s, ColumnAlignment::Start, 5}});
    struct Entry {
        QDate date;
        QString what;
        QString who;
    };
    QList<Entry> entries;
    for (const AssessedMatrix& entry : context.matrices) {
        entries.append({entry.assessment->date, u"Assessment: %1"_s.arg(entry.matrix->shortName),
                        context.say.count(entry.assessment->eligibleParticipants().size(),
                                          u"person"_s, u"people"_s)});
    }
    for (const Review* review : reviewsByDate(context)) {
        entries.append(
            {review->date,
             review->date <= context.options.date ? u"Review held"_s : u"Review planned"_s,
             attendance(context, *review)});
    }
    for (const Snapshot& snapshot : context.engagement.snapshots)
        entries.append({snapshot.date, u"Snapshot: %1"_s.arg(snapshot.name), {}});
    const QDate next = nextAssessment(context);
    if (next.isValid()) {
        entries.append(
            {next,
             next < context.options.date ? u"Next assessment was due"_s : u"Next assessment due"_s,
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
    blocks.heading(u"Decision log"_s);
    const QList<const Review*> reviews = reviewsByDate(context);
    if (reviews.isEmpty())
        blocks.missing(u"No review has been recorded yet, so there is no decision log."_s);
    for (const Review* review : reviews) {
        blocks.heading(context.say.date(review->date), 3);
        if (const QString rhythm = rhythmText(context, *review); !rhythm.isEmpty())
            blocks.paragraph(labelled(context.say.text(Message("Report", "Rhythm")), rhythm));
        QList<StyledText> lines;
        for (const QString& decision : review->decisions)
            lines.append(labelled(u"Decision"_s, decision));
        for (const ReviewAction& action : review->actions)
            lines.append(labelled(u"Action"_s, actionText(context, action)));
        if (lines.isEmpty())
            lines.append(u"Nothing was written down."_s);
        blocks.bullets(lines);
    }
}

void addDecisionRights(BlockBuilder& blocks, const ReportContext& context)
{
    QList<StyledText> lines;
    lines.append(
        labelled(u"Mandate, budget and conflicts between functions"_s, context.sponsorName()));
    for (const ThreeOwner& owner : threeOwners(context))
        lines.append(labelled(owner.what, owner.who));
    blocks.heading(u"Decision rights"_s);
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
        QString status = item.done() ? (date.isEmpty() ? u"done"_s : u"done on "_s + date)
                                     : stateWords(item.state);
        if (!item.done() && item.finish.year() <= limits::kLastYear)
            status += u", due on "_s + date;
        const Span link = context.playLink(item);
        lines.append({link, Span{u": "_s + status, SpanStyle::Plain, {}}});
    }
    blocks.heading(u"Engagement rules"_s);
    if (lines.isEmpty())
        blocks.paragraph(u"No play of the plan writes or revises the engagement rules."_s);
    blocks.bullets(lines);
}

SignOffLines signOff(const ReportContext& context)
{
    const Organization& organization = context.engagement.organization;
    SignOffLines lines{u"Date"_s, u"Signature"_s, {}};
    lines.lines.append({u"Executive sponsor"_s, organization.sponsor});
    for (const ThreeOwner& owner : threeOwners(context))
        lines.lines.append(
            {u"%1, %2"_s.arg(owner.what, context.roleName(owner.role)), owner.person});
    if (!organization.facilitator.isEmpty())
        lines.lines.append({u"Facilitator"_s, organization.facilitator});
    return lines;
}

} // namespace

QString missingGovernance(const ReportContext& context)
{
    return context.engagement.reviews.isEmpty() && context.engagement.snapshots.isEmpty() &&
                   context.matrices.isEmpty() && parkedLines(context).isEmpty()
               ? u"No assessment or review has been recorded yet, so there is no calendar."_s
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
    blocks.heading(u"Sign-off"_s);
    blocks.add(signOff(context));
    const QDate next = nextAssessment(context);
    const QString title =
        !next.isValid() ? u"Governance: no next assessment yet"_s
        : next < context.options.date
            ? u"Governance: the next assessment was due on %1"_s.arg(context.say.date(next))
            : u"Governance: the next assessment is due on %1"_s.arg(context.say.date(next));
    return {title, blocks.take()};
}

} // namespace milepost
