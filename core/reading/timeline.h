// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/agreedplan.h"
#include "core/reading/reading.h"

namespace milepost {

/// By what the plays of a timeline are put into lanes.
enum class LaneKind { Workstream, Step, Person, Playbook };

/// A play in its lane. In one row no two plays overlap.
struct LanedPlay {
    const PlanItem* item = nullptr;
    int row = 0;
};

/// What a lane is for: only what its kind asks for is set, and nothing for work that belongs
/// nowhere. Plays that nobody answers for by name stand in the lane of their role.
struct LaneKey {
    WorkstreamId workstream = {};
    PlaybookId playbook = {};
    StepId step = {};
    RoleId role = {};
    QString person = {}; ///< as first written; of one person there is one lane

    bool operator==(const LaneKey&) const = default;
};

struct TimelineLane {
    LaneKey key;
    QList<LanedPlay> plays; ///< by start, then finish
    int rows = 0;           ///< as few as its plays need
};

/// The dated plays of a plan in lanes: open ones, and those that were done since the plan began.
/// Points into the reading.
struct Timeline {
    QDate first;               ///< Monday of the first week; not valid when nothing is drawn
    QDate last;                ///< Monday of the last week
    QList<QDate> freezeWeeks;  ///< Mondays between them, ascending
    QList<TimelineLane> lanes; ///< with plays only; in the order of the content, persons by name
    qsizetype drawn = 0;
    qsizetype undrawn = 0; ///< done before the plan began or without dates
};

/// Not those that were done before the plan began or without dates.
[[nodiscard]] bool isDrawn(const Reading& reading, const PlanItem& item);

/// Where `agreed` says when a play was to be worked on, it overlaps no other play of its row in
/// that time either.
[[nodiscard]] Timeline timelineOf(const Reading& reading, LaneKind kind,
                                  const QHash<PlayId, AgreedDates>& agreed = {});

/// Whether the start of a play can be set: it is neither done nor under way.
[[nodiscard]] bool canMove(const PlanItem& item);

/// How much of a play is done, in percent: as somebody judged it, else the share of its checklist
/// that is ticked; nothing when neither is known.
[[nodiscard]] std::optional<int> progressOf(const PlanItem& item);

/// Everybody who can have a part in a play, by name: those who take part, those whom the plan names
/// already, and those besides; of one person the first spelling.
[[nodiscard]] QStringList knownPeople(const Reading& reading, const QList<QString>& besides = {});

/// The working weeks of a play from its start to the week of `finish`; at least 1.
[[nodiscard]] int weeksUntil(const Reading& reading, const PlanItem& item, const QDate& finish);

} // namespace milepost
