// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/snapshotstate.h"

#include "core/base/limits.h"
#include "core/edits/assessments.h"
#include "core/edits/names.h"
#include "core/edits/snapshots.h"
#include "core/exchange/results.h"
#include "core/metrics/metriclines.h"
#include "core/progress/matrixprogress.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"

#include <QJsonArray>

namespace milepost {

namespace {

QJsonObject participantsOf(const Engagement& engagement)
{
    const FunctionsById functions = functionsOf(engagement.participants);
    QJsonObject byAssessment;
    for (const Assessment& assessment : engagement.assessments) {
        QJsonObject people;
        for (const ParticipantId& id : assessment.eligibleParticipants())
            people.insert(id.text(), toName(functions.value(id, Function::Other)));
        byAssessment.insert(assessment.id.text(), people);
    }
    return byAssessment;
}

/// How a value is counted, as a text that is equal where it is counted alike.
QString countedAs(const MetricDefinition& definition)
{
    QStringList parts;
    parts.append(definition.basis ? QString(toName(*definition.basis)) : QString());
    parts.append(definition.usage ? QString(toName(*definition.usage)) : QString());
    parts.append(definition.smallestCustomer ? QString::number(*definition.smallestCustomer)
                                             : QString());
    return parts.join(QLatin1Char('|'));
}

/// The latest values whose period had ended by that day; without a day all of them.
QJsonArray metricsOf(const Content& content, const Engagement& engagement, const QDate& until)
{
    QJsonArray metrics;
    for (const Metric& metric : content.metrics) {
        std::optional<MetricLinePoint> latest;
        for (const MetricLine& line :
             metricLines(content, engagement, metric.id, std::nullopt, MetricGroup::All)) {
            for (const MetricLinePoint& point : line) {
                if (!until.isValid() || point.value->periodEnd <= until)
                    latest = point;
            }
        }
        if (latest) {
            metrics.append(QJsonObject{
                {QStringLiteral("metric"), metric.id.text()},
                {QStringLiteral("periodEnd"), latest->value->periodEnd.toString(Qt::ISODate)},
                {QStringLiteral("value"), latest->figure},
                {QStringLiteral("counted"), countedAs(latest->value->definition)}});
        }
    }
    return metrics;
}

} // namespace

QJsonObject freezeState(const Content& content, const Engagement& engagement,
                        const QList<Scorecard>& scorecards, const CompiledPlan& plan)
{
    return {
        {QStringLiteral("contentVersion"), content.version},
        {QStringLiteral("participants"), participantsOf(engagement)},
        {QStringLiteral("score"), scoreResult(content, engagement, scorecards)},
        {QStringLiteral("plan"), planResult(plan)},
        {QStringLiteral("metrics"), metricsOf(content, engagement, {})},
    };
}

QJsonObject assessmentState(const Content& content, const Engagement& engagement,
                            const QList<Scorecard>& scorecards, const AssessmentId& id)
{
    const Assessment* assessment = engagement.findAssessment(id);
    if (!assessment)
        return {};
    Engagement only = engagement;
    only.assessments = {*assessment};
    QList<Scorecard> card = scorecards;
    card.removeIf([&](const Scorecard& one) { return one.assessment != id; });
    const QString version = contentVersionOf(engagement, id);
    return {
        {QStringLiteral("contentVersion"), version.isEmpty() ? content.version : version},
        {QStringLiteral("participants"), participantsOf(only)},
        {QStringLiteral("score"), scoreResult(content, only, card)},
        {QStringLiteral("plan"),
         QJsonObject{{QStringLiteral("assessments"), QJsonArray{id.text()}}}},
        {QStringLiteral("metrics"), metricsOf(content, engagement, assessment->date)},
    };
}

Result<Done> closeWithSnapshot(EngagementDocument& document, const AssessmentId& id,
                               const QDate& date)
{
    const Result<Change> closing =
        edits::closeAssessment(document.content(), document.engagement(), id);
    if (!closing)
        return closing.error();
    const bool room = document.engagement().snapshots.size() < limits::kSnapshots;
    return document.inOneStep(inWords(closing->name), [&]() -> Result<Done> {
        Result<Done> closed = document.perform(edits::closeAssessment, id);
        const Assessment* assessment = document.engagement().findAssessment(id);
        if (!closed || !room || !assessment)
            return closed;
        const QString title =
            edits::shortName(edits::nameOf(document.content(), document.engagement(), *assessment));
        const QString name = inWords(Message("Progress", "Closed: %1").arg(title));
        return document.perform(edits::addSnapshot, snapshotNow(document, name, date));
    });
}

Snapshot snapshotNow(EngagementDocument& document, const QString& name, const QDate& date)
{
    return {document.newId<SnapshotId>(),
            name,
            date,
            freezeState(document.content(), document.engagement(), document.scorecards(),
                        document.plan()),
            {}};
}

} // namespace milepost
