// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/content/content.h"
#include "core/engagement/engagement.h"

namespace milepost {

/// The steps of working on a dimension in a session (domain section 7.3), as Workshop::phase keeps
/// them. In the two of voting nobody may see a vote of the round.
enum class SessionPhase { Question, Vote, Talk, SecondVote, Agree };

template <>
struct EnumNames<SessionPhase> {
    static constexpr std::array<std::pair<SessionPhase, QLatin1String>, 5> table{{
        {SessionPhase::Question, QLatin1String("question")},
        {SessionPhase::Vote, QLatin1String("vote")},
        {SessionPhase::Talk, QLatin1String("talk")},
        {SessionPhase::SecondVote, QLatin1String("second-vote")},
        {SessionPhase::Agree, QLatin1String("agree")},
    }};
};

/// A dimension of a session and how far the group has come with it. Valid until the next edit.
struct SessionDimension {
    const Assessment* assessment = nullptr;
    const Dimension* dimension = nullptr;
    const DimensionRecord* record = nullptr; ///< null: nothing is recorded yet
    int openRound = 0;                       ///< the round that is voted on in secret, or 0
    int revealedRound = 0;                   ///< the last round that everybody has seen, or 0
};

/// Whether a session is under way: begun and not ended.
[[nodiscard]] bool sessionRuns(const Engagement& engagement);
/// Whether votes are cast in secret now, so that no window may show what is in the assessments.
[[nodiscard]] bool voteIsOpen(const Engagement& engagement);

/// Without the votes of a round that is voted on in secret now, as everybody may see it.
[[nodiscard]] Engagement withoutSecretVotes(const Content& content, Engagement engagement);

/// The agenda of the session: its own, or else the content's.
[[nodiscard]] QList<AgendaPart> agendaOf(const Content& content, const Workshop& workshop);
[[nodiscard]] QList<AgendaPart> asParts(const QList<AgendaItem>& items);

/// Which dimension is worked on in the part of that id, counted from 0; nothing in other parts.
[[nodiscard]] std::optional<int> dimensionOfPart(const QString& part);

/// The dimensions of the session's assessments, in the order of these and of their matrices.
[[nodiscard]] QList<SessionDimension> sessionDimensions(const Content& content,
                                                        const Engagement& engagement);
/// The one that is worked on; nothing between dimensions and without a session.
[[nodiscard]] std::optional<SessionDimension> dimensionAtWork(const Content& content,
                                                              const Engagement& engagement);

/// Who votes on it: those present who do not only observe and may vote in its assessment, in the
/// order of the roster.
[[nodiscard]] QList<ParticipantId> sessionVoters(const Engagement& engagement,
                                                 const SessionDimension& at);
[[nodiscard]] bool hasVoted(const SessionDimension& at, const ParticipantId& person, int round);
/// The voters without a vote in the open round; none while no vote is open.
[[nodiscard]] QList<ParticipantId> missingVoters(const Engagement& engagement,
                                                 const SessionDimension& at);
/// How many votes of the round there are.
[[nodiscard]] int votesIn(const SessionDimension& at, int round);

} // namespace milepost
