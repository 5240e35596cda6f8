// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/snapshotstate.h"

#include "core/exchange/results.h"
#include "ui/document/engagementdocument.h"

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

} // namespace

QJsonObject freezeState(const Content& content, const Engagement& engagement,
                        const QList<Scorecard>& scorecards, const CompiledPlan& plan)
{
    return {
        {QStringLiteral("contentVersion"), content.version},
        {QStringLiteral("participants"), participantsOf(engagement)},
        {QStringLiteral("score"), scoreResult(content, engagement, scorecards)},
        {QStringLiteral("plan"), planResult(plan)},
    };
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
