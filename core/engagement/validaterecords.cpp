// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/fieldcheck.h"

namespace milepost {

namespace {

void checkGoals(Validator& validator)
{
    const QList<Goal>& goals = validator.engagement.goals;
    const QString base = QStringLiteral("/goals");
    validator.count(base, goals.size(), limits::kListItems);
    QSet<MetricId> seen;
    for (qsizetype i = 0; i < goals.size(); ++i) {
        const Goal& goal = goals[i];
        const QString pointer = at(base, i);
        validator.known(pointer + QStringLiteral("/metric"),
                        validator.content.findMetric(goal.metric), Message("Engagement", "metric"),
                        goal.metric.text());
        if (seen.contains(goal.metric)) {
            validator.fail(pointer + QStringLiteral("/metric"),
                           Message("Engagement", "\"%1\" is a goal twice").arg(goal.metric.text()));
        }
        seen.insert(goal.metric);
        checkFields(validator, pointer, goal);
        validator.eachOnce<RoleId>(pointer + QStringLiteral("/owners"), goal.owners,
                                   limits::kListItems,
                                   [&](const QString& place, const RoleId& role) {
                                       validator.known(place, validator.content.findRole(role),
                                                       Message("Engagement", "role"), role.text());
                                   });
    }
}

void checkMetricValues(Validator& validator)
{
    const QList<MetricValue>& values = validator.engagement.metricValues;
    const QString base = QStringLiteral("/metrics");
    validator.count(base, values.size(), limits::kMetricValues);
    QSet<QString> seen;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const MetricValue& value = values[i];
        const QString pointer = at(base, i);
        validator.known(pointer + QStringLiteral("/metric"),
                        validator.content.findMetric(value.metric), Message("Engagement", "metric"),
                        value.metric.text());
        checkFields(validator, pointer, value);
        if (value.unit) {
            validator.known(pointer + QStringLiteral("/unit"),
                            validator.units.contains(*value.unit), Message("Engagement", "unit"),
                            value.unit->text());
        }
        const QString key =
            QStringList{value.metric.text(), value.periodEnd.toString(Qt::ISODate),
                        value.unit ? value.unit->text() : QString(), toName(value.group)}
                .join(u'\n');
        if (seen.contains(key)) {
            validator.fail(pointer,
                           Message("Engagement",
                                   "\"%1\" has two values for %2, the same unit and the same group")
                               .arg(value.metric.text(), value.periodEnd.toString(Qt::ISODate)));
        }
        seen.insert(key);
    }
}

void checkRisks(Validator& validator)
{
    const QList<Risk>& risks = validator.engagement.risks;
    validator.count(QStringLiteral("/risks"), risks.size(), limits::kListItems);
    QSet<RiskId> seen;
    for (qsizetype i = 0; i < risks.size(); ++i) {
        const Risk& risk = risks[i];
        const QString pointer = at(QStringLiteral("/risks"), i);
        validator.uniqueId(pointer + QStringLiteral("/id"), risk.id, seen);
        validator.name(pointer + QStringLiteral("/title"), risk.title, true);
        if (risk.pitfall) {
            validator.known(pointer + QStringLiteral("/pitfall"),
                            validator.content.findPitfall(*risk.pitfall),
                            Message("Engagement", "pitfall"), risk.pitfall->text());
        }
        validator.name(pointer + QStringLiteral("/severity"), risk.severity, false);
        validator.name(pointer + QStringLiteral("/owner"), risk.owner, false);
        validator.text(pointer + QStringLiteral("/earlySign"), risk.earlySign);
        validator.text(pointer + QStringLiteral("/mitigation"), risk.mitigation);
        validator.name(pointer + QStringLiteral("/status"), risk.status, false);
    }
}

void checkReviews(Validator& validator)
{
    const QList<Review>& reviews = validator.engagement.reviews;
    validator.count(QStringLiteral("/reviews"), reviews.size(), limits::kListItems);
    QSet<ReviewId> seen;
    for (qsizetype i = 0; i < reviews.size(); ++i) {
        const Review& review = reviews[i];
        const QString pointer = at(QStringLiteral("/reviews"), i);
        validator.uniqueId(pointer + QStringLiteral("/id"), review.id, seen);
        checkFields(validator, pointer, review);
        const QString attendees = pointer + QStringLiteral("/attendees");
        for (qsizetype l = 0; l < review.attendees.size(); ++l)
            validator.name(at(attendees, l), review.attendees[l], false, limits::kTextLength);
    }
}

} // namespace

void validateRecords(Validator& validator)
{
    checkGoals(validator);
    checkMetricValues(validator);
    checkRisks(validator);
    checkReviews(validator);

    const QList<Snapshot>& snapshots = validator.engagement.snapshots;
    validator.count(QStringLiteral("/snapshots"), snapshots.size(), limits::kSnapshots);
    QSet<SnapshotId> ids;
    for (qsizetype i = 0; i < snapshots.size(); ++i) {
        const QString pointer = at(QStringLiteral("/snapshots"), i);
        validator.uniqueId(pointer + QStringLiteral("/id"), snapshots[i].id, ids);
        validator.name(pointer + QStringLiteral("/name"), snapshots[i].name, true);
        validator.date(pointer + QStringLiteral("/date"), snapshots[i].date, true);
    }

    const QList<Dismissal>& dismissals = validator.engagement.dismissals;
    validator.count(QStringLiteral("/dismissals"), dismissals.size(), limits::kListItems);
    QSet<std::pair<PitfallId, QString>> seen;
    for (qsizetype i = 0; i < dismissals.size(); ++i) {
        const QString pointer = at(QStringLiteral("/dismissals"), i);
        const Dismissal& dismissal = dismissals[i];
        validator.known(pointer + QStringLiteral("/pitfall"),
                        validator.content.findPitfall(dismissal.pitfall),
                        Message("Engagement", "pitfall"), dismissal.pitfall.text());
        validator.line(pointer + QStringLiteral("/subject"), dismissal.subject, limits::kIdLength,
                       false);
        validator.line(pointer + QStringLiteral("/reason"), dismissal.reason, limits::kTextLength,
                       true);
        if (seen.contains({dismissal.pitfall, dismissal.subject}))
            validator.fail(
                pointer,
                Message("Engagement", "this pitfall is dismissed twice for the same subject"));
        seen.insert({dismissal.pitfall, dismissal.subject});
    }
}

} // namespace milepost
