// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/workshopvotes.h"

#include "core/base/limits.h"
#include "core/edits/ballotedits.h"
#include "core/edits/sessionparts.h"
#include "core/edits/votes.h"
#include "core/engagement/subjects.h"

namespace milepost::edits {

namespace {

Message noVoteIsOpen()
{
    return Message("Edits", "No vote is open.");
}

std::optional<SessionDimension> atWork(EditCheck& check, const Content& content,
                                       const Engagement& engagement)
{
    if (!runningWorkshop(check, engagement))
        return std::nullopt;
    std::optional<SessionDimension> at = dimensionAtWork(content, engagement);
    check.require(at.has_value(), Message("Edits", "No dimension is worked on."));
    return at;
}

const Attendance* attendanceOf(const Engagement& engagement, const ParticipantId& person)
{
    for (const Attendance& one : engagement.workshop->attendance) {
        if (one.participant == person)
            return &one;
    }
    return nullptr;
}

Message phaseStep(SessionPhase phase, const QString& dimension)
{
    switch (phase) {
    case SessionPhase::Talk:
        return Message("Edits", "Talk about %1").arg(dimension);
    case SessionPhase::Agree:
        return Message("Edits", "Agree on a score of %1").arg(dimension);
    case SessionPhase::Question:
    case SessionPhase::Vote:
    case SessionPhase::SecondVote:
        break;
    }
    return Message("Edits", "Show the question of %1").arg(dimension);
}

} // namespace

Result<Change> workOnDimension(const Content& content, const Engagement& engagement,
                               const DimensionId& dimension)
{
    EditCheck check;
    if (!runningWorkshop(check, engagement))
        return check.error();
    checkVoteIsLeft(check, content, engagement);
    const QList<SessionDimension> dimensions = sessionDimensions(content, engagement);
    for (const SessionDimension& at : dimensions) {
        if (!check.ok() || at.dimension->id != dimension)
            continue;
        return changeOf(Message("Edits", "Work on %1").arg(nameOf(content, dimension)),
                        {workshopEdit(engagement, [&](Workshop& workshop) {
                            workshop.dimension = dimension;
                            workshop.phase = toName(phaseToContinue(at));
                        })});
    }
    check.found(false, Message("Edits", "dimension"), dimension.text());
    return check.error();
}

Result<Change> goToPhase(const Content& content, const Engagement& engagement, SessionPhase phase)
{
    EditCheck check;
    const std::optional<SessionDimension> at = atWork(check, content, engagement);
    checkVoteIsLeft(check, content, engagement);
    if (!check.ok())
        return check.error();
    check.require(phase != SessionPhase::Vote && phase != SessionPhase::SecondVote,
                  Message("Edits", "A vote is opened, not gone to."));
    check.require(phase != SessionPhase::Talk || at->revealedRound > 0,
                  Message("Edits", "There is nothing to talk about before votes are revealed."));
    if (!check.ok())
        return check.error();
    return changeOf(
        phaseStep(phase, nameOf(content, at->dimension->id)),
        {workshopEdit(engagement, [&](Workshop& changed) { changed.phase = toName(phase); })});
}

Result<Change> openVote(const Content& content, const Engagement& engagement)
{
    EditCheck check;
    const std::optional<SessionDimension> at = atWork(check, content, engagement);
    if (!check.ok())
        return check.error();
    const QString what = nameOf(content, at->dimension->id);
    if (!openAssessment(check, content, engagement, at->assessment->id))
        return check.error();
    check.require(at->openRound == 0, Message("Edits", "The vote on %1 is open.").arg(what));
    check.require(
        at->revealedRound < 2,
        Message("Edits", "%1 has been voted on twice; two rounds are the most.").arg(what));
    check.require(at->revealedRound > 0 || votesIn(*at, 2) == 0,
                  Message("Edits", "There are votes of a second round of %1 already; agree on the "
                                   "score, or withdraw that round first.")
                      .arg(what));
    if (!check.ok())
        return check.error();
    const bool second = at->revealedRound == 1;
    const Message name = second ? Message("Edits", "Open the second vote on %1").arg(what)
                                : Message("Edits", "Open the vote on %1").arg(what);
    return changeOf(name, {workshopEdit(engagement, [&](Workshop& changed) {
                        changed.phase =
                            toName(second ? SessionPhase::SecondVote : SessionPhase::Vote);
                    })});
}

Result<Change> castSessionVote(const Content& content, const Engagement& engagement,
                               const SessionBallot& ballot)
{
    EditCheck check;
    const std::optional<SessionDimension> at = atWork(check, content, engagement);
    if (!check.ok())
        return check.error();
    check.require(at->openRound > 0, noVoteIsOpen());
    const Attendance* attendance = attendanceOf(engagement, ballot.participant);
    const QString who = nameOf(engagement, ballot.participant);
    check.require(attendance, notInvited(who));
    check.require(!attendance || !attendance->observer,
                  Message("Edits", "%1 only observes; observers do not vote.").arg(who));
    if (!check.ok())
        return check.error();
    Result<Change> cast = castBallot(
        content, engagement, {at->assessment->id, at->dimension->id},
        {ballot.participant, at->openRound, ballot.vote, ballot.confidence, ballot.proof, {}});
    if (!cast || attendance->present)
        return cast;
    Change change = *cast;
    change.edits.append(workshopEdit(engagement, [&](Workshop& workshop) {
        for (Attendance& one : workshop.attendance)
            one.present = one.present || one.participant == ballot.participant;
    }));
    return change;
}

Result<Change> withdrawSessionVote(const Content& content, const Engagement& engagement,
                                   const ParticipantId& participant)
{
    EditCheck check;
    const std::optional<SessionDimension> at = atWork(check, content, engagement);
    check.require(!at || at->openRound > 0, noVoteIsOpen());
    if (!check.ok())
        return check.error();
    return clearBallot(content, engagement, {at->assessment->id, at->dimension->id}, participant,
                       at->openRound);
}

Result<Change> revealVotes(const Content& content, const Engagement& engagement, Missing missing,
                           const QDateTime& now)
{
    EditCheck check;
    const std::optional<SessionDimension> at = atWork(check, content, engagement);
    check.require(!at || at->openRound > 0, noVoteIsOpen());
    if (!check.ok())
        return check.error();
    const int round = at->openRound;
    const DimensionPlace place{at->assessment->id, at->dimension->id};
    const FoundDimension found = openDimension(check, content, engagement, place);
    check.require(votesIn(*at, round) > 0, Message("Edits", "Nobody has voted yet."));
    const qsizetype away = missingVoters(engagement, *at).size();
    check.require(away == 0 || missing == Missing::DoWithout,
                  Counted("Edits", "%n vote is missing; wait for it, or reveal without it.",
                          "%n votes are missing; wait for them, or reveal without them.")
                      .of(away));
    check.count(Message("Edits", "revealed votes"), engagement.workshop->revealed.size() + 1,
                limits::kListItems);
    if (!check.ok())
        return check.error();

    QList<Edit> edits;
    if (round == 2) {
        BallotEdits stay(found);
        for (Ballot ballot : found.record->ballots) {
            if (ballot.round == 2 || hasVoted(*at, ballot.participant, 2))
                continue;
            ballot.round = 2;
            stay.put(std::move(ballot));
        }
        check.count(subjects::ballotsForOneDimension(), stay.size(), limits::kBallotsPerDimension);
        if (!check.ok())
            return check.error();
        edits = stay.edits(engagement);
    }
    edits.append(workshopEdit(engagement, [&](Workshop& workshop) {
        workshop.phase = toName(SessionPhase::Talk);
        workshop.revealed.append({place.assessment, place.dimension, round, now});
    }));
    return changeOf(
        Message("Edits", "Reveal the votes on %1").arg(nameOf(content, place.dimension)), edits);
}

} // namespace milepost::edits
