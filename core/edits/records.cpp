// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/records.h"

#include "core/base/limits.h"
#include "core/edits/making.h"

namespace milepost::edits {

namespace {

EntityRef riskRef(qsizetype index)
{
    return refAt(EntityKind::Risk, index);
}

EntityRef reviewRef(qsizetype index)
{
    return refAt(EntityKind::Review, index);
}

void checkRisk(EditCheck& check, const Content& content, const Risk& risk)
{
    check.name(Message("Edits", "The title of the risk"), risk.title);
    if (risk.pitfall)
        check.found(content.findPitfall(*risk.pitfall), Message("Edits", "pitfall"),
                    risk.pitfall->text());
    check.line(Message("Edits", "The severity"), risk.severity);
    check.line(Message("Edits", "The name of the owner"), risk.owner);
    check.text(Message("Edits", "The early sign"), risk.earlySign);
    check.text(Message("Edits", "The mitigation"), risk.mitigation);
    check.line(Message("Edits", "The status"), risk.status);
}

void checkReview(EditCheck& check, const Review& review)
{
    check.date(Message("Edits", "The date of the review"), review.date);
    for (const auto& [what, lines] :
         {std::pair(Message("Edits", "A name among those present"), review.attendees),
          std::pair(Message("Edits", "A decision"), review.decisions)}) {
        check.count(Message("Edits", "lines"), lines.size(), limits::kListItems);
        for (const QString& line : lines)
            check.text(what, line);
    }
    check.count(Message("Edits", "lines"), review.actions.size(), limits::kListItems);
    for (const ReviewAction& action : review.actions) {
        check.text(Message("Edits", "An action"), action.text);
        check.line(Message("Edits", "The name of an action’s owner"), action.owner);
        check.optionalDate(Message("Edits", "The day until which an action is due"), action.due);
        check.optionalDate(Message("Edits", "The day on which an action was closed"),
                           action.closed);
    }
    check.line(Message("Edits", "The cadence of the review"), review.cadence);
    check.optionalDate(Message("Edits", "The date of the next review"), review.next);
}

} // namespace

Result<Change> addRisk(const Content& content, const Engagement& engagement, const Risk& risk)
{
    const QList<Risk>& risks = engagement.risks;
    EditCheck check;
    checkRisk(check, content, risk);
    check.fresh(risk.id, risks);
    check.count(Message("Edits", "risks"), risks.size() + 1, limits::kListItems);
    if (!check.ok())
        return check.error();
    Risk added = risk;
    added.extensions = {};
    return changeOf(Message("Edits", "Add risk “%1”").arg(shortName(risk.title)),
                    {insertion(riskRef(risks.size()), added)});
}

Result<Change> updateRisk(const Content& content, const Engagement& engagement, const Risk& risk)
{
    const qsizetype index = indexOfId(engagement.risks, risk.id);
    EditCheck check;
    check.found(index >= 0, Message("Edits", "risk"), risk.id.text());
    checkRisk(check, content, risk);
    if (!check.ok())
        return check.error();
    const auto set = [&](Risk& changed) {
        const QJsonObject extensions = changed.extensions;
        changed = risk;
        changed.extensions = extensions;
    };
    return changeOf(Message("Edits", "Edit risk “%1”").arg(shortName(risk.title)),
                    {update<Risk>(engagement, riskRef(index), set)}, fieldOf("risk", risk.id));
}

Result<Change> moveRisk(const Content&, const Engagement& engagement, const RiskId& id,
                        qsizetype index)
{
    const QList<Risk>& risks = engagement.risks;
    const qsizetype from = indexOfId(risks, id);
    EditCheck check;
    check.found(from >= 0, Message("Edits", "risk"), id.text());
    check.place(index, risks.size());
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Move risk “%1”").arg(shortName(risks.at(from).title)),
                    relocation<Risk>(engagement, riskRef(from), index, [](Risk&) {}));
}

Result<Change> deleteRisk(const Content&, const Engagement& engagement, const RiskId& id)
{
    const QList<Risk>& risks = engagement.risks;
    const qsizetype index = indexOfId(risks, id);
    EditCheck check;
    check.found(index >= 0, Message("Edits", "risk"), id.text());
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Delete risk “%1”").arg(shortName(risks.at(index).title)),
                    {removal(engagement, riskRef(index))});
}

Result<Change> addReview(const Content&, const Engagement& engagement, const Review& review)
{
    const QList<Review>& reviews = engagement.reviews;
    EditCheck check;
    checkReview(check, review);
    check.fresh(review.id, reviews);
    check.count(Message("Edits", "reviews"), reviews.size() + 1, limits::kListItems);
    if (!check.ok())
        return check.error();
    Review added = review;
    added.extensions = {};
    return changeOf(Message("Edits", "Add review of %1").arg(dateText(review.date)),
                    {insertion(reviewRef(reviews.size()), added)});
}

Result<Change> updateReview(const Content&, const Engagement& engagement, const Review& review)
{
    const qsizetype index = indexOfId(engagement.reviews, review.id);
    EditCheck check;
    check.found(index >= 0, Message("Edits", "review"), review.id.text());
    checkReview(check, review);
    if (!check.ok())
        return check.error();
    const auto set = [&](Review& changed) {
        const QJsonObject extensions = changed.extensions;
        changed = review;
        changed.extensions = extensions;
    };
    return changeOf(Message("Edits", "Edit review of %1").arg(dateText(review.date)),
                    {update<Review>(engagement, reviewRef(index), set)},
                    fieldOf("review", review.id));
}

Result<Change> deleteReview(const Content&, const Engagement& engagement, const ReviewId& id)
{
    const QList<Review>& reviews = engagement.reviews;
    const qsizetype index = indexOfId(reviews, id);
    EditCheck check;
    check.found(index >= 0, Message("Edits", "review"), id.text());
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Delete review of %1").arg(dateText(reviews.at(index).date)),
                    {removal(engagement, reviewRef(index))});
}

} // namespace milepost::edits
