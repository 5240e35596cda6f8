// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "ui/document/documentcore.h"

namespace milepost {

namespace {

using Tr = EngagementDocument;

EntityRef riskRef(qsizetype index)
{
    return {EntityKind::Risk, {}, {}, index};
}

EntityRef reviewRef(qsizetype index)
{
    return {EntityKind::Review, {}, {}, index};
}

void checkRisk(EditCheck& check, const Content& content, const Risk& risk)
{
    check.name(Tr::tr("The title of the risk"), risk.title);
    if (risk.pitfall)
        check.found(content.findPitfall(*risk.pitfall), Tr::tr("pitfall"), risk.pitfall->text());
    check.line(Tr::tr("The severity"), risk.severity);
    check.line(Tr::tr("The name of the owner"), risk.owner);
    check.text(Tr::tr("The mitigation"), risk.mitigation);
    check.line(Tr::tr("The status"), risk.status);
}

void checkReview(EditCheck& check, const Review& review)
{
    check.date(Tr::tr("The date of the review"), review.date);
    for (const auto& [what, lines] :
         {std::pair(Tr::tr("A name among those present"), review.attendees),
          std::pair(Tr::tr("A decision"), review.decisions),
          std::pair(Tr::tr("An action"), review.actions)}) {
        check.count(Tr::tr("lines"), lines.size(), limits::kListItems);
        for (const QString& line : lines)
            check.text(what, line);
    }
}

} // namespace

Result<RiskId> EngagementDocument::addRisk(const Risk& risk)
{
    const QList<Risk>& risks = d->engagement.risks;
    EditCheck check;
    checkRisk(check, d->content, risk);
    check.count(tr("risks"), risks.size() + 1, limits::kListItems);
    if (!check.ok())
        return check.error();
    Risk added = risk;
    added.id = d->newId<RiskId>(QLatin1String("r"), risks);
    added.extensions = {};
    const Result<Done> done = d->submit({tr("Add risk “%1”").arg(shortName(risk.title)),
                                         {Edit{riskRef(risks.size()), {}, added}},
                                         {},
                                         {}});
    if (!done)
        return done.error();
    return added.id;
}

Result<Done> EngagementDocument::updateRisk(const Risk& risk, Merge merge)
{
    const qsizetype index = indexOfId(d->engagement.risks, risk.id);
    EditCheck check;
    check.found(index >= 0, tr("risk"), risk.id.text());
    checkRisk(check, d->content, risk);
    if (!check.ok())
        return check.error();
    const auto set = [&](Risk& changed) {
        const QJsonObject extensions = changed.extensions;
        changed = risk;
        changed.extensions = extensions;
    };
    return d->submit({tr("Edit risk “%1”").arg(shortName(risk.title)),
                      {d->update<Risk>(riskRef(index), set)},
                      merge,
                      fieldOf("risk", risk.id)});
}

Result<Done> EngagementDocument::moveRisk(const RiskId& id, qsizetype index)
{
    const QList<Risk>& risks = d->engagement.risks;
    const qsizetype from = indexOfId(risks, id);
    EditCheck check;
    check.found(from >= 0, tr("risk"), id.text());
    check.require(index >= 0 && index < risks.size(), tr("There is no such place in the list."));
    if (!check.ok())
        return check.error();
    return d->submit({tr("Move risk “%1”").arg(shortName(risks.at(from).title)),
                      d->relocation<Risk>(riskRef(from), index, [](Risk&) {}),
                      {},
                      {}});
}

Result<Done> EngagementDocument::deleteRisk(const RiskId& id)
{
    const QList<Risk>& risks = d->engagement.risks;
    const qsizetype index = indexOfId(risks, id);
    EditCheck check;
    check.found(index >= 0, tr("risk"), id.text());
    if (!check.ok())
        return check.error();
    return d->submit({tr("Delete risk “%1”").arg(shortName(risks.at(index).title)),
                      {d->removal(riskRef(index))},
                      {},
                      {}});
}

Result<ReviewId> EngagementDocument::addReview(const Review& review)
{
    const QList<Review>& reviews = d->engagement.reviews;
    EditCheck check;
    checkReview(check, review);
    check.count(tr("reviews"), reviews.size() + 1, limits::kListItems);
    if (!check.ok())
        return check.error();
    Review added = review;
    added.id = d->newId<ReviewId>(QLatin1String("v"), reviews);
    added.extensions = {};
    const Result<Done> done = d->submit({tr("Add review of %1").arg(dateText(review.date)),
                                         {Edit{reviewRef(reviews.size()), {}, added}},
                                         {},
                                         {}});
    if (!done)
        return done.error();
    return added.id;
}

Result<Done> EngagementDocument::updateReview(const Review& review, Merge merge)
{
    const qsizetype index = indexOfId(d->engagement.reviews, review.id);
    EditCheck check;
    check.found(index >= 0, tr("review"), review.id.text());
    checkReview(check, review);
    if (!check.ok())
        return check.error();
    const auto set = [&](Review& changed) {
        const QJsonObject extensions = changed.extensions;
        changed = review;
        changed.extensions = extensions;
    };
    return d->submit({tr("Edit review of %1").arg(dateText(review.date)),
                      {d->update<Review>(reviewRef(index), set)},
                      merge,
                      fieldOf("review", review.id)});
}

Result<Done> EngagementDocument::deleteReview(const ReviewId& id)
{
    const QList<Review>& reviews = d->engagement.reviews;
    const qsizetype index = indexOfId(reviews, id);
    EditCheck check;
    check.found(index >= 0, tr("review"), id.text());
    if (!check.ok())
        return check.error();
    return d->submit({tr("Delete review of %1").arg(dateText(reviews.at(index).date)),
                      {d->removal(reviewRef(index))},
                      {},
                      {}});
}

} // namespace milepost
