// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/participants.h"

#include "core/base/limits.h"
#include "core/edits/making.h"
#include "core/engagement/subjects.h"

#include <QSet>

namespace milepost::edits {

namespace {

EntityRef personRef(qsizetype index)
{
    return refAt(EntityKind::Participant, index);
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

Result<Change> addParticipant(const Content& content, const Engagement& engagement,
                              const ParticipantId& id, const NewParticipant& participant)
{
    return addParticipants(content, engagement, {id}, {participant});
}

Result<Change> addParticipants(const Content&, const Engagement& engagement,
                               const QList<ParticipantId>& ids,
                               const QList<NewParticipant>& participants)
{
    const QList<Participant>& people = engagement.participants;
    EditCheck check;
    check.require(ids.size() == participants.size(),
                  Message("Edits", "Each participant needs one id."));
    check.count(Message("Edits", "participants"), people.size() + participants.size(),
                limits::kParticipants);
    check.eachOnce(ids);
    QSet<ParticipantId> taken;
    for (const Participant& person : people)
        taken.insert(person.id);
    for (const ParticipantId& id : ids)
        check.fresh(id, taken);
    for (const NewParticipant& participant : participants) {
        check.name(subjects::theNameOfTheParticipant(), participant.name);
        checkUnit(check, engagement, participant.unit);
    }
    if (!check.ok())
        return check.error();

    QList<Edit> edits;
    for (qsizetype i = 0; i < participants.size(); ++i) {
        Participant person;
        person.id = ids.at(i);
        person.name = participants.at(i).name;
        person.function = participants.at(i).function;
        person.unit = participants.at(i).unit;
        edits.append(insertion(personRef(people.size() + i), person));
    }
    return changeOf(addingWords(participants), edits);
}

Message addingWords(const QList<NewParticipant>& participants)
{
    return participants.size() == 1
               ? Message("Edits", "Add participant %1").arg(shortName(participants.first().name))
               : Counted("Edits", "Add %n participant", "Add %n participants")
                     .of(participants.size());
}

Result<Change> renameParticipant(const Content&, const Engagement& engagement,
                                 const ParticipantId& id, const QString& name)
{
    const qsizetype index = indexOfId(engagement.participants, id);
    EditCheck check;
    check.found(index >= 0, Message("Edits", "participant"), id.text());
    check.name(subjects::theNameOfTheParticipant(), name);
    if (!check.ok())
        return check.error();
    const auto set = [&](Participant& person) { person.name = name; };
    return changeOf(Message("Edits", "Rename participant to %1").arg(shortName(name)),
                    {update<Participant>(engagement, personRef(index), set)},
                    fieldOf("participant-name", id));
}

Result<Change> setParticipantFunction(const Content&, const Engagement& engagement,
                                      const ParticipantId& id, Function function)
{
    const qsizetype index = indexOfId(engagement.participants, id);
    EditCheck check;
    check.found(index >= 0, Message("Edits", "participant"), id.text());
    if (!check.ok())
        return check.error();
    const auto set = [&](Participant& person) { person.function = function; };
    return changeOf(Message("Edits", "Set function of %1 to %2")
                        .arg(nameOf(engagement, id), functionLabel(function).toEnglish()),
                    {update<Participant>(engagement, personRef(index), set)});
}

Result<Change> setParticipantUnit(const Content&, const Engagement& engagement,
                                  const ParticipantId& id, const std::optional<UnitId>& unit)
{
    const qsizetype index = indexOfId(engagement.participants, id);
    EditCheck check;
    check.found(index >= 0, Message("Edits", "participant"), id.text());
    checkUnit(check, engagement, unit);
    if (!check.ok())
        return check.error();
    const QString person = nameOf(engagement, id);
    const auto set = [&](Participant& participant) { participant.unit = unit; };
    return changeOf(
        unit ? Message("Edits", "Set unit of %1 to %2").arg(person, nameOf(engagement, *unit))
             : Message("Edits", "Take %1 out of the unit").arg(person),
        {update<Participant>(engagement, personRef(index), set)});
}

Result<Change> moveParticipant(const Content&, const Engagement& engagement,
                               const ParticipantId& id, qsizetype index)
{
    const qsizetype from = indexOfId(engagement.participants, id);
    EditCheck check;
    check.found(from >= 0, Message("Edits", "participant"), id.text());
    check.place(index, engagement.participants.size());
    if (!check.ok())
        return check.error();
    return changeOf(
        Message("Edits", "Move participant %1").arg(nameOf(engagement, id)),
        relocation<Participant>(engagement, personRef(from), index, [](Participant&) {}));
}

Result<Change> deleteParticipants(const Content& content, const Engagement& engagement,
                                  const QList<ParticipantId>& ids)
{
    const QSet<ParticipantId> leaving(ids.cbegin(), ids.cend());
    EditCheck check;
    for (const ParticipantId& id : ids)
        check.found(engagement.findParticipant(id), Message("Edits", "participant"), id.text());
    for (const Assessment& assessment : engagement.assessments) {
        check.require(
            assessment.status == AssessmentStatus::Open || !takesPart(assessment, leaving),
            Message("Edits",
                    "The closed assessment “%1” rests on their votes; re-open it to delete "
                    "those who took part.")
                .arg(nameOf(content, engagement, assessment)));
    }
    if (!check.ok())
        return check.error();

    QList<Edit> edits;
    for (qsizetype a = 0; a < engagement.assessments.size(); ++a) {
        const Assessment& assessment = engagement.assessments.at(a);
        for (const DimensionRecord& record : assessment.dimensions) {
            for (qsizetype i = record.ballots.size() - 1; i >= 0; --i) {
                if (leaving.contains(record.ballots.at(i).participant))
                    edits.append(removal(engagement,
                                         refAt(EntityKind::Ballot, {assessment.id, record.id}, i)));
            }
        }
        if (assessment.eligible) {
            edits.append(update<Assessment>(
                engagement, refAt(EntityKind::Assessment, a), [&](Assessment& changed) {
                    changed.eligible->removeIf(
                        [&](const ParticipantId& id) { return leaving.contains(id); });
                }));
        }
    }
    if (engagement.workshop) {
        edits.append(
            update<Workshop>(engagement, refAt(EntityKind::Workshop, 0), [&](Workshop& workshop) {
                const auto isLeaving = [&](const auto& item) {
                    return leaving.contains(item.participant);
                };
                workshop.attendance.removeIf(isLeaving);
                workshop.commitmentVotes.removeIf(isLeaving);
                for (SilentNote& note : workshop.silentNotes) {
                    if (note.participant && leaving.contains(*note.participant))
                        note.participant.reset();
                }
            }));
    }
    for (qsizetype i = engagement.participants.size() - 1; i >= 0; --i) {
        if (leaving.contains(engagement.participants.at(i).id))
            edits.append(removal(engagement, personRef(i)));
    }
    const Message name =
        leaving.size() == 1
            ? Message("Edits", "Delete participant %1").arg(nameOf(engagement, ids.first()))
            : Counted("Edits", "Delete %n participant", "Delete %n participants")
                  .of(leaving.size());
    return changeOf(name, edits);
}

} // namespace milepost::edits
