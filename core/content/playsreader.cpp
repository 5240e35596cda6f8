// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonscanner.h"
#include "core/content/contentparts.h"

namespace milepost {

namespace {

Step readStep(JsonReader& reader)
{
    Step step;
    step.id = reader.requiredId<StepId>("id");
    step.order = reader.requiredInteger("order", 1, 100);
    step.verb = reader.requiredText("verb");
    step.name = reader.requiredText("name");
    step.purpose = reader.requiredText("purpose", limits::kTextLength);
    step.plays = reader.ids<PlayId>("plays");
    static_cast<void>(reader.finish());
    return step;
}

Playbook readPlaybook(JsonReader& reader)
{
    Playbook playbook;
    playbook.id = reader.requiredId<PlaybookId>("id");
    playbook.name = reader.requiredText("name");
    playbook.matrix = reader.requiredId<MatrixId>("matrix");
    playbook.sequence = reader.requiredText("sequence");
    reader.requiredObjects("steps", 20,
                           [&](JsonReader& item) { playbook.steps.append(readStep(item)); });
    static_cast<void>(reader.finish());
    return playbook;
}

Play readPlay(JsonReader& reader)
{
    Play play;
    play.id = reader.requiredId<PlayId>("id");
    play.playbook = reader.requiredId<PlaybookId>("playbook");
    play.step = reader.requiredId<StepId>("step");
    // Positions inside the sequence follow from the playbooks themselves.
    static_cast<void>(reader.requiredInteger("playbookIndex", 0, 1000));
    static_cast<void>(reader.requiredInteger("stepIndex", 0, 1000));
    play.title = reader.requiredText("title");
    play.what = reader.requiredText("what", limits::kTextLength);
    play.deliverable = reader.requiredText("deliverable", limits::kTextLength);
    play.ownerRole = reader.requiredId<RoleId>("ownerRole");
    play.supportRoles = reader.ids<RoleId>("supportRoles");
    play.workstream = reader.requiredId<WorkstreamId>("workstream");
    play.effortDays = reader.requiredNumber("effortDays", 0.25, limits::kMaxEffortDays);
    play.durationWeeks = reader.requiredInteger("durationWeeks", 1, limits::kMaxDurationWeeks);
    play.prerequisites = reader.ids<PlayId>("prerequisites");
    reader.requiredObjects("advances", 100,
                           [&](JsonReader& item) { play.advances.append(readAdvance(item)); });
    play.kpis = reader.ids<MetricId>("kpis");
    play.topics = reader.ids<TopicId>("topics");
    play.equivalents = reader.ids<PlayId>("equivalents");
    static_cast<void>(reader.finish());
    return play;
}

void readPartnerProfile(JsonReader& reader, PartnerProfile& profile)
{
    reader.members("answers", 10, [&](const QString& name, const QJsonValue& value) {
        if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > 1)
            reader.fail(QStringLiteral("answers/") + pointerToken(name),
                        Message("Content", "a number from 0 to 1 is expected here"));
        profile.answers.append({name, value.toDouble()});
    });
    reader.requiredObjects("questions", 50, [&](JsonReader& item) {
        PartnerProfileQuestion question;
        question.id = item.requiredText("id");
        question.text = item.requiredText("text", limits::kTextLength);
        question.shortName = item.requiredText("short");
        question.weight = item.requiredInteger("weight", 0, 100);
        profile.questions.append(question);
        static_cast<void>(item.finish());
    });
    reader.requiredObjects("bands", 10, [&](JsonReader& item) {
        profile.bands.append({item.requiredText("id"), item.requiredNumber("min", 0, 100)});
        static_cast<void>(item.finish());
    });
    static_cast<void>(reader.finish());
}

} // namespace

Advance readAdvance(JsonReader& reader)
{
    Advance advance;
    advance.dimension = reader.requiredId<DimensionId>("dimension");
    advance.transition = reader.requiredName("transition", Transition::OneToTwo);
    advance.lift = reader.requiredNumber("lift", 0, 1);
    advance.extensions = reader.finish();
    return advance;
}

void readPlays(JsonReader& reader, Content& content)
{
    static_cast<void>(reader.requiredInteger("schemaVersion", 1, 1));
    const QString version = reader.requiredText("contentVersion");
    if (reader.ok() && version != content.version) {
        reader.fail(QStringLiteral("contentVersion"),
                    Message("Content", "this is content %1, models.json is content %2")
                        .arg(version, content.version));
    }
    static_cast<void>(reader.text("note", limits::kTextLength));
    reader.requiredObjects("roles", 200, [&](JsonReader& item) {
        content.roles.append({item.requiredId<RoleId>("id"), item.requiredText("name"),
                              item.requiredText("purpose", limits::kTextLength)});
        static_cast<void>(item.finish());
    });
    reader.requiredObjects("workstreams", 50, [&](JsonReader& item) {
        content.workstreams.append(
            {item.requiredId<WorkstreamId>("id"), item.requiredText("name")});
        static_cast<void>(item.finish());
    });
    reader.objects("practiceTopics", 200, [&](JsonReader& item) {
        content.topics.append({item.requiredId<TopicId>("id"), item.requiredText("name"),
                               item.requiredText("origin")});
        static_cast<void>(item.finish());
    });
    reader.requiredObjects("partnerLifecycle", 20, [&](JsonReader& item) {
        PartnerLifecycleStage stage;
        stage.id = item.requiredText("id");
        stage.order = item.requiredInteger("order", 1, 20);
        stage.name = item.requiredText("name");
        stage.purpose = item.requiredText("purpose", limits::kTextLength);
        stage.kpi = item.requiredId<MetricId>("kpi");
        content.partnerLifecycle.append(stage);
        static_cast<void>(item.finish());
    });
    reader.requiredObject("partnerProfile", [&](JsonReader& item) {
        readPartnerProfile(item, content.partnerProfile);
    });
    reader.requiredObjects("playbooks", 50,
                           [&](JsonReader& item) { content.playbooks.append(readPlaybook(item)); });
    reader.requiredObjects("plays", limits::kPlays,
                           [&](JsonReader& item) { content.plays.append(readPlay(item)); });
}

} // namespace milepost
