// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"
#include "core/content/playbook.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace milepost {

enum class PlayState { Proposed, Planned, Started, Done, Dropped };

template <>
struct EnumNames<PlayState> {
    static constexpr std::array<std::pair<PlayState, QLatin1String>, 5> table{{
        {PlayState::Proposed, QLatin1String("proposed")},
        {PlayState::Planned, QLatin1String("planned")},
        {PlayState::Started, QLatin1String("started")},
        {PlayState::Done, QLatin1String("done")},
        {PlayState::Dropped, QLatin1String("dropped")},
    }};
};

enum class Forced { No, In, Out };

template <>
struct EnumNames<Forced> {
    static constexpr std::array<std::pair<Forced, QLatin1String>, 2> table{{
        {Forced::In, QLatin1String("in")},
        {Forced::Out, QLatin1String("out")},
    }};
};

/// The definition of a play of one's own; what is not given is empty.
struct CustomPlay {
    QString title;
    QString what;
    QString deliverable;
    std::optional<PlaybookId> playbook;
    std::optional<StepId> step;
    std::optional<RoleId> ownerRole;
    QList<RoleId> supportRoles;
    std::optional<WorkstreamId> workstream;
    QList<PlayId> prerequisites;
    QList<Advance> advances;
    QList<MetricId> kpis;

    bool operator==(const CustomPlay&) const = default;
};

/// A step of a play, to be ticked off.
struct ChecklistItem {
    QString text;
    bool done = false;
    QJsonObject extensions = {};

    bool operator==(const ChecklistItem&) const = default;
};

/// What happened to a play on a day.
struct LogEntry {
    QDate date;
    QString text;
    QJsonObject extensions = {};

    bool operator==(const LogEntry&) const = default;
};

/// What was decided about one play: state, owner, dates, and where effort (person-days) or duration
/// (weeks) differ from the content's defaults. With `custom` it is a play of one's own.
struct PlannedPlay {
    PlayId id;
    PlayState state = PlayState::Proposed;
    QString accountable; ///< the one person who answers for it
    std::optional<double> effortDays;
    std::optional<int> durationWeeks;
    QDate pinnedStart;
    QList<PlayId> waived; ///< prerequisites that were waived, each a risk
    Forced forced = Forced::No;
    QDate actualStart;
    QDate actualFinish;
    QString notes;
    std::optional<CustomPlay> custom;
    QJsonObject extensions;
    std::optional<int> progress = {}; ///< percent, as somebody judged it
    QList<ChecklistItem> checklist = {};
    QList<LogEntry> log = {};
    QList<QString> responsible = {}; ///< names of people, as `accountable`
    QList<QString> consulted = {};
    QList<QString> informed = {};
    QString exitCriterion = {}; ///< when it is good enough, or is given up
    QDate evaluationDate = {};  ///< when that is looked at

    bool operator==(const PlannedPlay&) const = default;
};

/// A variant of the plan: what it does otherwise. What is not set or empty is as in the plan; a
/// play that is listed takes the place of the plan's record of that play.
struct Scenario {
    ScenarioId id;
    QString name;
    std::optional<QList<PlaybookId>> playbooks;
    std::optional<QList<AssessmentId>> assessments;
    QDate start;
    std::optional<double> capacityDaysPerWeek;
    QMap<RoleId, double> roleCapacity;
    QMap<QString, double> personCapacity;
    std::optional<int> parallelLimit;
    std::optional<QList<QDate>> freezeWeeks;
    std::optional<double> budgetDays;
    std::optional<QList<PlayId>> candidates;
    QList<PlannedPlay> plays;
    QJsonObject extensions = {};

    bool operator==(const Scenario&) const = default;
};

/// Settings of the plan and the plays on which something was decided. Computed plans are
/// CompiledPlan in core/planning.
struct Plan {
    std::optional<QList<PlaybookId>> playbooks; ///< not set: those of the matrices assessed
    std::optional<QList<AssessmentId>>
        assessments; ///< not set: the latest per matrix, whole organization
    QDate start;     ///< not set: the date of the latest assessment used
    double capacityDaysPerWeek = 2.0;
    QMap<RoleId, double> roleCapacity; ///< days per week, where a role differs
    int parallelLimit = 4;
    QList<QDate> freezeWeeks; ///< Mondays
    std::optional<double> budgetDays;
    std::optional<QList<PlayId>> candidates; ///< set: exactly these are planned
    QList<PlannedPlay> plays;
    QJsonObject extensions;
    QMap<QString, double> personCapacity = {}; ///< days per week of a named person who differs
    std::optional<SnapshotId> baseline = {};   ///< the plan as it was agreed
    QList<Scenario> scenarios = {};
    std::optional<ScenarioId> scenario = {}; ///< the chosen one
    QDate replannedFrom = {}; ///< the day that it was last planned anew from; not set: never

    bool operator==(const Plan&) const = default;

    [[nodiscard]] const PlannedPlay* findPlay(const PlayId& id) const
    {
        for (const PlannedPlay& play : plays) {
            if (play.id == id)
                return &play;
        }
        return nullptr;
    }
};

} // namespace milepost
