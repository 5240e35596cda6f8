// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace milepost {

/// A part of an agenda of one's own.
struct AgendaPart {
    QString id;
    QString title;
    int minutes = 0;
    QJsonObject extensions = {};

    bool operator==(const AgendaPart&) const = default;
};

/// Where the time of a session stands; all times are UTC to the millisecond. Pauses are left out of
/// what has run: `pausedSeconds` of the part before the one that goes on since `pausedSince`.
struct SessionClock {
    QDateTime started;
    QDateTime partStarted;
    QDateTime pausedSince;
    int pausedSeconds = 0;
    QJsonObject extensions = {};

    bool operator==(const SessionClock&) const = default;
};

/// Somebody invited. Observers see, and do not vote.
struct Attendance {
    ParticipantId participant;
    bool present = false;
    bool observer = false;
    QJsonObject extensions = {};

    bool operator==(const Attendance&) const = default;
};

/// A line of the parking lot.
struct ParkedItem {
    QString id;
    QString text;
    bool done = false;
    QJsonObject extensions = {};

    bool operator==(const ParkedItem&) const = default;
};

/// What somebody wrote in silence in a part of the agenda, such as a pre-mortem; notes of one
/// `cluster` say the same.
struct SilentNote {
    QString id;
    QString part;
    std::optional<ParticipantId> participant; ///< not set: nobody's name was asked for
    QString text;
    QString cluster;
    QJsonObject extensions = {};

    bool operator==(const SilentNote&) const = default;
};

/// Fist of five: how far somebody stands behind the plan, 0 to 5 fingers.
struct CommitmentVote {
    ParticipantId participant;
    int fingers = 0;
    QString note;
    QJsonObject extensions = {};

    bool operator==(const CommitmentVote&) const = default;
};

/// The votes of this dimension and round have been shown.
struct Reveal {
    AssessmentId assessment;
    DimensionId dimension;
    int round = 1;
    QDateTime time;
    QJsonObject extensions = {};

    bool operator==(const Reveal&) const = default;
};

/// The state of a workshop session: enough to be at the same minute, part and phase after the
/// program was ended. `part` and `phase` are ids of the agenda and its steps; without an agenda of
/// one's own the content's is used.
struct Workshop {
    QList<AssessmentId> assessments;
    QList<AgendaPart> agenda;
    QString part;
    QString phase;
    std::optional<DimensionId> dimension; ///< the one that is worked on
    SessionClock clock;
    QList<Attendance> attendance;
    QList<ParkedItem> parkingLot;
    QList<SilentNote> silentNotes;
    QList<CommitmentVote> commitmentVotes;
    QList<Reveal> revealed;
    QJsonObject extensions = {};

    bool operator==(const Workshop&) const = default;
};

} // namespace milepost
