// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/session.h"

#include <algorithm>

namespace milepost {

namespace {

/// The parts of the shipped agendas in which a dimension is worked on, in their order.
constexpr std::array<QLatin1String, 5> kDimensionParts{
    QLatin1String("ws-04"), QLatin1String("ws-05"), QLatin1String("ws-06"), QLatin1String("ws-07"),
    QLatin1String("ws-08")};

int roundOf(const std::optional<SessionPhase>& phase)
{
    if (phase == SessionPhase::Vote)
        return 1;
    return phase == SessionPhase::SecondVote ? 2 : 0;
}

} // namespace

bool sessionRuns(const Engagement& engagement)
{
    return engagement.workshop && !engagement.workshop->part.isEmpty();
}

bool voteIsOpen(const Engagement& engagement)
{
    if (!sessionRuns(engagement) || !engagement.workshop->dimension)
        return false;
    const Workshop& workshop = *engagement.workshop;
    const int round = roundOf(fromName<SessionPhase>(workshop.phase));
    return round > 0 && std::none_of(workshop.revealed.cbegin(), workshop.revealed.cend(),
                                     [&](const Reveal& reveal) {
                                         return reveal.round >= round &&
                                                reveal.dimension == *workshop.dimension &&
                                                workshop.assessments.contains(reveal.assessment);
                                     });
}

QList<AgendaPart> asParts(const QList<AgendaItem>& items)
{
    QList<AgendaPart> parts;
    parts.reserve(items.size());
    for (const AgendaItem& item : items)
        parts.append({item.id, item.title, item.endMinute - item.startMinute});
    return parts;
}

QList<AgendaPart> agendaOf(const Content& content, const Workshop& workshop)
{
    return workshop.agenda.isEmpty() ? asParts(content.agenda) : workshop.agenda;
}

std::optional<int> dimensionOfPart(const QString& part)
{
    const auto* const found = std::find(kDimensionParts.cbegin(), kDimensionParts.cend(), part);
    if (found == kDimensionParts.cend())
        return std::nullopt;
    return static_cast<int>(found - kDimensionParts.cbegin());
}

QList<SessionDimension> sessionDimensions(const Content& content, const Engagement& engagement)
{
    QList<SessionDimension> dimensions;
    if (!sessionRuns(engagement))
        return dimensions;
    const Workshop& workshop = *engagement.workshop;
    const int open = roundOf(fromName<SessionPhase>(workshop.phase));
    for (const AssessmentId& id : workshop.assessments) {
        const Assessment* assessment = engagement.findAssessment(id);
        const Matrix* matrix = assessment ? content.findMatrix(assessment->matrix) : nullptr;
        if (!matrix)
            continue;
        for (const Dimension& dimension : matrix->dimensions) {
            SessionDimension at{assessment, &dimension, assessment->findDimension(dimension.id)};
            for (const Reveal& reveal : workshop.revealed) {
                if (reveal.assessment == id && reveal.dimension == dimension.id)
                    at.revealedRound = std::max(at.revealedRound, reveal.round);
            }
            if (workshop.dimension == dimension.id && open > at.revealedRound)
                at.openRound = open;
            dimensions.append(at);
        }
    }
    return dimensions;
}

std::optional<SessionDimension> dimensionAtWork(const Content& content,
                                                const Engagement& engagement)
{
    for (const SessionDimension& at : sessionDimensions(content, engagement)) {
        if (engagement.workshop->dimension == at.dimension->id)
            return at;
    }
    return std::nullopt;
}

Engagement withoutSecretVotes(const Content& content, Engagement engagement)
{
    const std::optional<SessionDimension> at = dimensionAtWork(content, engagement);
    if (!at || at->openRound == 0 || !at->record)
        return engagement;
    const qsizetype assessment = at->assessment - engagement.assessments.constData();
    const qsizetype record = at->record - at->assessment->dimensions.constData();
    const int seen = at->openRound - 1;
    engagement.assessments[assessment].dimensions[record].ballots.removeIf(
        [&](const Ballot& ballot) { return ballot.round > seen; });
    return engagement;
}

QList<ParticipantId> sessionVoters(const Engagement& engagement, const SessionDimension& at)
{
    QList<ParticipantId> voters;
    if (!engagement.workshop)
        return voters;
    const std::optional<QList<ParticipantId>>& eligible = at.assessment->eligible;
    for (const Attendance& one : engagement.workshop->attendance) {
        if (one.present && !one.observer && (!eligible || eligible->contains(one.participant)))
            voters.append(one.participant);
    }
    return voters;
}

bool hasVoted(const SessionDimension& at, const ParticipantId& person, int round)
{
    return at.record && std::any_of(at.record->ballots.cbegin(), at.record->ballots.cend(),
                                    [&](const Ballot& ballot) {
                                        return ballot.round == round &&
                                               ballot.participant == person;
                                    });
}

QList<ParticipantId> missingVoters(const Engagement& engagement, const SessionDimension& at)
{
    if (at.openRound == 0)
        return {};
    QList<ParticipantId> missing = sessionVoters(engagement, at);
    missing.removeIf([&](const ParticipantId& id) { return hasVoted(at, id, at.openRound); });
    return missing;
}

int votesIn(const SessionDimension& at, int round)
{
    if (!at.record)
        return 0;
    return static_cast<int>(
        std::count_if(at.record->ballots.cbegin(), at.record->ballots.cend(),
                      [&](const Ballot& ballot) { return ballot.round == round; }));
}

} // namespace milepost
