// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/halfstage.h"
#include "core/workshop/standing.h"

#include <QDateTime>

namespace milepost {

/// One stage of a dimension, for the wall.
struct AudienceStage {
    int level = 1;
    QString name;
    QString descriptor;

    bool operator==(const AudienceStage&) const = default;
};

struct AudienceDimension {
    QString name;
    QString question;
    QList<AudienceStage> stages; ///< 1, 2, 3

    bool operator==(const AudienceDimension&) const = default;
};

/// How many people stand at one score.
struct AudienceDot {
    double score = 1;
    int people = 0;

    bool operator==(const AudienceDot&) const = default;
};

/// Votes of a round that was revealed, of nobody in particular. Without a valid vote there are no
/// dots, and median, lowest and highest mean nothing; with fewer than three there is no band.
struct AudienceVotes {
    int round = 1;
    QList<AudienceDot> dots; ///< ascending
    double median = 1;
    double lowest = 1;
    double highest = 1;
    std::optional<ConsensusBand> band;
    std::optional<NextStep> next;
    bool provisional = false;
    int notApplicable = 0;
    int dontKnow = 0;

    bool operator==(const AudienceVotes&) const = default;
};

struct AudienceScore {
    HalfStage score;
    QString stage;

    bool operator==(const AudienceScore&) const = default;
};

enum class AudienceScene {
    Part,     ///< what the group is at
    Question, ///< a dimension before its vote
    Vote,     ///< votes are cast in secret
    Votes,    ///< votes that were revealed
    Agreed,   ///< the score that was agreed on
};

/// Everything that may be on the wall: the audience window is made from this and from nothing else.
/// It has no place for a name of a person, a note, a line of the parking lot, a warning, or a vote
/// that was not revealed. Its texts are those of the agenda and of the content.
struct AudienceView {
    AudienceScene scene = AudienceScene::Part;
    QString part;
    QString next;    ///< empty in the last part
    qint64 left = 0; ///< seconds of the part; negative when it is over its time
    QDateTime end;
    bool paused = false;
    bool opening = false;         ///< the part before any vote, where secrecy is explained
    QList<FunctionCount> present; ///< while opening
    std::optional<AudienceDimension> dimension;
    int round = 0;                ///< the open one
    QList<FunctionCount> missing; ///< votes of the open round
    bool complete = false;        ///< everybody who is here has voted in it
    std::optional<AudienceVotes> votes;
    std::optional<AudienceScore> agreed;

    bool operator==(const AudienceView&) const = default;
};

/// Nothing when no session is under way.
[[nodiscard]] std::optional<AudienceView>
audienceView(const Content& content, const Engagement& engagement, const QDateTime& now);

} // namespace milepost
