// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "core/planning/compiledplan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// The engagement of the worked example, built from its vote table, and short ways to change it.
namespace milepost::testing {

inline QJsonObject workedExamples()
{
    QFile file(QStringLiteral(MILEPOST_TEST_DATA "/worked/worked_examples.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("worked examples are missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline Content shippedContent()
{
    const Result<Content> content = readContent(shippedContentSources());
    if (!content)
        qFatal("%s", qPrintable(content.error().toLine()));
    return *content;
}

inline PlayId playId(const char* text)
{
    return PlayId(QString::fromLatin1(text));
}

inline Vote voteFrom(const QJsonValue& value)
{
    if (value.isString())
        return value.toString() == QLatin1String("na") ? Vote::notApplicable() : Vote::dontKnow();
    return Vote(*HalfStage::fromValue(value.toDouble()));
}

inline Engagement workedEngagement()
{
    const QJsonObject scoring = workedExamples().value(QStringLiteral("scoring")).toObject();
    Engagement engagement;
    Assessment assessment;
    assessment.id = AssessmentId(QStringLiteral("baseline"));
    assessment.matrix = MatrixId(QStringLiteral("cs-ecosystem-alignment"));
    assessment.date = QDate(2026, 1, 5);
    const QJsonArray inputs = scoring.value(QStringLiteral("inputs")).toArray();
    for (const QJsonValue& input : inputs) {
        DimensionRecord record;
        record.id = DimensionId(input[QStringLiteral("id")].toString());
        record.weight = input[QStringLiteral("weight")].toInt();
        record.target = HalfStage::fromValue(input[QStringLiteral("target")].toDouble());
        record.evidenceGrade = input[QStringLiteral("evidence")].toInt();
        record.agreed = HalfStage::fromValue(input[QStringLiteral("agreed")].toDouble());
        const QJsonArray votes = input[QStringLiteral("votes")].toArray();
        for (const QJsonValue& vote : votes) {
            Ballot ballot;
            ballot.participant = ParticipantId(vote[QStringLiteral("r")].toString());
            ballot.vote = voteFrom(vote[QStringLiteral("score")]);
            if (vote[QStringLiteral("conf")].isDouble())
                ballot.confidence = vote[QStringLiteral("conf")].toInt();
            record.ballots.append(ballot);
            if (!engagement.findParticipant(ballot.participant)) {
                const auto function = fromName<Function>(vote[QStringLiteral("fn")].toString());
                engagement.participants.append(
                    {ballot.participant, ballot.participant.text(), *function, {}, {}});
            }
        }
        assessment.dimensions.append(record);
    }
    engagement.assessments.append(assessment);
    for (const char* metric : {"nrr", "time-to-value"}) {
        Goal goal;
        goal.metric = MetricId(QString::fromLatin1(metric));
        engagement.goals.append(goal);
    }
    engagement.plan.emplace();
    engagement.plan->start = QDate(2026, 1, 5);
    engagement.plan->parallelLimit = 5;
    return engagement;
}

inline CompiledPlan compiled(const Content& content, const Engagement& engagement)
{
    return compilePlan(content, engagement, scoreAll(content, engagement));
}

inline QStringList texts(const QList<PlayId>& ids)
{
    QStringList list;
    for (const PlayId& id : ids)
        list.append(id.text());
    return list;
}

} // namespace milepost::testing
