// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/base/jsonsource.h"
#include "core/engagement/fieldreader.h"
#include "core/engagement/mendnames.h"
#include "core/engagement/validate.h"
#include "core/exchange/importparts.h"
#include "core/exchange/jsonschema.h"

namespace milepost {

namespace {

void readHead(JsonReader& reader)
{
    const QString format = reader.requiredText("format");
    if (reader.ok() && format != QLatin1String("milepost-engagement")) {
        reader.fail(
            QStringLiteral("format"),
            Message("Exchange", "the format is \"%1\"; only \"milepost-engagement\" can be read")
                .arg(format.left(40)));
    }
    if (!reader.has("version"))
        reader.failMissing("version");
    const QJsonValue version = reader.any("version");
    if (!version.isDouble())
        reader.fail(QStringLiteral("version"),
                    Message("Exchange", "the version is a number; write 1"));
    if (version.toDouble() != 1) {
        reader.fail(
            QStringLiteral("version"),
            Message("Exchange", "this is version %1 of the format; only version 1 can be read")
                .arg(QString::number(version.toDouble(), 'g', 10)));
    }
}

Engagement readEngagement(JsonReader& reader)
{
    Engagement engagement;
    readHead(reader);
    reader.requiredObject("organization", [&](JsonReader& item) {
        engagement.organization = readOrganization(item);
    });

    const auto all = [&](const char* key, qsizetype maxCount, auto& list, auto read) {
        reader.objects(key, maxCount, [&](JsonReader& item) { list.append(read(item)); });
    };
    all("participants", limits::kParticipants, engagement.participants, readParticipant);
    FieldReader fields(reader);
    fields.field("goals", engagement.goals);
    all("assessments", limits::kAssessments, engagement.assessments, readAssessment);
    reader.object("plan", [&](JsonReader& item) { engagement.plan = readPlan(item); });
    fields.field("metrics", engagement.metricValues, rules::upTo(limits::kMetricValues));
    fields.field("accountLists", engagement.accountLists, rules::upTo(limits::kAccountLists));
    fields.field("partners", engagement.partners, rules::upTo(limits::kPartners));
    fields.field("coverage", engagement.coverage);
    fields.field("investments", engagement.investments);
    all("risks", limits::kListItems, engagement.risks, readRisk);
    fields.field("reviews", engagement.reviews);
    all("snapshots", limits::kSnapshots, engagement.snapshots, readSnapshot);
    all("dismissals", limits::kListItems, engagement.dismissals, readDismissal);
    fields.field("workshop", engagement.workshop);
    fields.field("report", engagement.report);
    engagement.extensions = reader.finish();
    return engagement;
}

} // namespace

Result<Engagement> importEngagement(const Content& content, const QByteArray& json)
{
    const Result<JsonSource> source = JsonSource::parse(json, limits::kExchangeBytes);
    if (!source)
        return source.error();

    JsonErrors errors;
    JsonReader reader(source->root(), errors);
    Engagement engagement = readEngagement(reader);
    if (!errors.ok())
        return source->withLine(*errors.first());

    // The schema is the published promise, the reader gives the better sentences: what only one of
    // them refuses is refused all the same.
    const Result<JsonSchema>& schema = engagementSchema();
    if (!schema)
        return schema.error();
    if (const std::optional<Error> problem = schema->firstProblem(source->root()))
        return source->withLine(*problem);

    const auto firstProblem = [&]() -> std::optional<Error> {
        const QList<Error> problems = validate(content, engagement);
        if (problems.isEmpty())
            return std::nullopt;
        return source->withLine(problems.first());
    };
    if (const std::optional<Error> problem = firstProblem())
        return *problem;
    // A composed name can be longer than the one that was read.
    if (!mendNames(engagement).isEmpty()) {
        if (const std::optional<Error> problem = firstProblem())
            return *problem;
    }
    return engagement;
}

} // namespace milepost
