// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "ui/document/documentcore.h"
#include "ui/language/inwords.h"

#include <QSet>

namespace milepost {

namespace {

EntityRef personRef(qsizetype index)
{
    return {EntityKind::Participant, {}, {}, index};
}

bool takesPart(const Assessment& assessment, const QSet<ParticipantId>& people)
{
    const auto among = [&](const ParticipantId& id) { return people.contains(id); };
    const auto votes = [&](const Ballot& ballot) { return among(ballot.participant); };
    if (assessment.eligible &&
        std::any_of(assessment.eligible->cbegin(), assessment.eligible->cend(), among))
        return true;
    return std::any_of(assessment.dimensions.cbegin(), assessment.dimensions.cend(),
                       [&](const DimensionRecord& record) {
                           return std::any_of(record.ballots.cbegin(), record.ballots.cend(),
                                              votes);
                       });
}

} // namespace

Result<ParticipantId> EngagementDocument::addParticipant(const NewParticipant& participant)
{
    const Result<QList<ParticipantId>> added = addParticipants({participant});
    if (!added)
        return added.error();
    return added->first();
}

Result<QList<ParticipantId>>
EngagementDocument::addParticipants(const QList<NewParticipant>& participants)
{
    const QList<Participant>& people = d->engagement.participants;
    EditCheck check;
    check.count(tr("participants"), people.size() + participants.size(), limits::kParticipants);
    for (const NewParticipant& participant : participants) {
        check.name(tr("The name of the participant"), participant.name);
        d->checkUnit(check, participant.unit);
    }
    if (!check.ok())
        return check.error();

    QList<ParticipantId> ids;
    QList<Edit> edits;
    for (const NewParticipant& participant : participants) {
        Participant person;
        person.id = d->newId<ParticipantId>(QLatin1String("p"), people);
        person.name = participant.name;
        person.function = participant.function;
        person.unit = participant.unit;
        ids.append(person.id);
        edits.append({personRef(people.size() + edits.size()), {}, person});
    }
    const QString name =
        participants.size() == 1
            ? tr("Add participant %1").arg(shortName(participants.first().name))
            : tr("Add %n participants", nullptr, static_cast<int>(participants.size()));
    const Result<Done> done = d->submit({name, edits, {}, {}});
    if (!done)
        return done.error();
    return ids;
}

Result<Done> EngagementDocument::renameParticipant(const ParticipantId& id, const QString& name,
                                                   Merge merge)
{
    const qsizetype index = indexOfId(d->engagement.participants, id);
    EditCheck check;
    check.found(index >= 0, tr("participant"), id.text());
    check.name(tr("The name of the participant"), name);
    if (!check.ok())
        return check.error();
    const auto set = [&](Participant& person) { person.name = name; };
    return d->submit({tr("Rename participant to %1").arg(shortName(name)),
                      {d->update<Participant>(personRef(index), set)},
                      merge,
                      fieldOf("participant-name", id)});
}

Result<Done> EngagementDocument::setParticipantFunction(const ParticipantId& id, Function function)
{
    const qsizetype index = indexOfId(d->engagement.participants, id);
    EditCheck check;
    check.found(index >= 0, tr("participant"), id.text());
    if (!check.ok())
        return check.error();
    const auto set = [&](Participant& person) { person.function = function; };
    return d->submit({tr("Set function of %1 to %2")
                          .arg(nameOf(d->engagement, id), inWords(functionLabel(function))),
                      {d->update<Participant>(personRef(index), set)},
                      {},
                      {}});
}

Result<Done> EngagementDocument::setParticipantUnit(const ParticipantId& id,
                                                    const std::optional<UnitId>& unit)
{
    const qsizetype index = indexOfId(d->engagement.participants, id);
    EditCheck check;
    check.found(index >= 0, tr("participant"), id.text());
    d->checkUnit(check, unit);
    if (!check.ok())
        return check.error();
    const QString person = nameOf(d->engagement, id);
    const auto set = [&](Participant& participant) { participant.unit = unit; };
    return d->submit({unit ? tr("Set unit of %1 to %2").arg(person, nameOf(d->engagement, *unit))
                           : tr("Take %1 out of the unit").arg(person),
                      {d->update<Participant>(personRef(index), set)},
                      {},
                      {}});
}

Result<Done> EngagementDocument::moveParticipant(const ParticipantId& id, qsizetype index)
{
    const qsizetype from = indexOfId(d->engagement.participants, id);
    EditCheck check;
    check.found(from >= 0, tr("participant"), id.text());
    check.require(index >= 0 && index < d->engagement.participants.size(),
                  tr("There is no such place in the list."));
    if (!check.ok())
        return check.error();
    return d->submit({tr("Move participant %1").arg(nameOf(d->engagement, id)),
                      d->relocation<Participant>(personRef(from), index, [](Participant&) {}),
                      {},
                      {}});
}

Result<Done> EngagementDocument::deleteParticipants(const QList<ParticipantId>& ids)
{
    const Engagement& engagement = d->engagement;
    const QSet<ParticipantId> leaving(ids.cbegin(), ids.cend());
    EditCheck check;
    for (const ParticipantId& id : ids)
        check.found(engagement.findParticipant(id), tr("participant"), id.text());
    for (const Assessment& assessment : engagement.assessments) {
        check.require(assessment.status == AssessmentStatus::Open ||
                          !takesPart(assessment, leaving),
                      tr("The closed assessment “%1” rests on their votes; re-open it to delete "
                         "those who took part.")
                          .arg(nameOf(d->content, assessment)));
    }
    if (!check.ok())
        return check.error();

    QList<Edit> edits;
    for (qsizetype a = 0; a < engagement.assessments.size(); ++a) {
        const Assessment& assessment = engagement.assessments.at(a);
        for (const DimensionRecord& record : assessment.dimensions) {
            for (qsizetype i = record.ballots.size() - 1; i >= 0; --i) {
                if (leaving.contains(record.ballots.at(i).participant))
                    edits.append(d->removal({EntityKind::Ballot, assessment.id, record.id, i}));
            }
        }
        if (assessment.eligible) {
            edits.append(d->update<Assessment>(
                {EntityKind::Assessment, {}, {}, a}, [&](Assessment& changed) {
                    changed.eligible->removeIf(
                        [&](const ParticipantId& id) { return leaving.contains(id); });
                }));
        }
    }
    for (qsizetype i = engagement.participants.size() - 1; i >= 0; --i) {
        if (leaving.contains(engagement.participants.at(i).id))
            edits.append(d->removal(personRef(i)));
    }
    const QString name =
        leaving.size() == 1
            ? tr("Delete participant %1").arg(nameOf(engagement, ids.first()))
            : tr("Delete %n participants", nullptr, static_cast<int>(leaving.size()));
    return d->submit({name, edits, {}, {}});
}

} // namespace milepost
