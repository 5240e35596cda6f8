// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/engagement/engagement.h"

#include <variant>

namespace milepost {

/// The kinds of things that an engagement is made of; each is one table of the engagement file.
enum class EntityKind {
    Organization,
    Unit,
    Participant,
    Goal,
    Assessment,
    Dimension,
    Ballot,
    Indicator,
    Evidence,
    Plan,
    PlannedPlay,
    MetricValue,
    Risk,
    Review,
    Snapshot,
    Dismissal,
};

template <>
struct EnumNames<EntityKind> {
    static constexpr std::array<std::pair<EntityKind, QLatin1String>, 16> table{{
        {EntityKind::Organization, QLatin1String("organization")},
        {EntityKind::Unit, QLatin1String("unit")},
        {EntityKind::Participant, QLatin1String("participant")},
        {EntityKind::Goal, QLatin1String("goal")},
        {EntityKind::Assessment, QLatin1String("assessment")},
        {EntityKind::Dimension, QLatin1String("dimension")},
        {EntityKind::Ballot, QLatin1String("ballot")},
        {EntityKind::Indicator, QLatin1String("indicator")},
        {EntityKind::Evidence, QLatin1String("evidence")},
        {EntityKind::Plan, QLatin1String("plan")},
        {EntityKind::PlannedPlay, QLatin1String("play")},
        {EntityKind::MetricValue, QLatin1String("metric_value")},
        {EntityKind::Risk, QLatin1String("risk")},
        {EntityKind::Review, QLatin1String("review")},
        {EntityKind::Snapshot, QLatin1String("snapshot")},
        {EntityKind::Dismissal, QLatin1String("dismissal")},
    }};
};

/// Which thing is meant: its kind, the assessment and dimension that hold it (where it is inside
/// one), and its index in that list. Organization and plan are alone and have index 0; the file
/// keeps the index as `position`, without gaps.
struct EntityRef {
    EntityKind kind = EntityKind::Organization;
    AssessmentId assessment;
    DimensionId dimension;
    qsizetype index = 0;

    bool operator==(const EntityRef&) const = default;
};

/// The thing itself, or nothing (std::monostate) where it does not exist.
using EntityValue = std::variant<std::monostate, Organization, Unit, Participant, Goal, Assessment,
                                 DimensionRecord, Ballot, IndicatorAnswer, EvidenceItem, Plan,
                                 PlannedPlay, MetricValue, Risk, Review, Snapshot, Dismissal>;

/// One change of one thing. Nothing before: it is inserted at the index; nothing after: it is
/// removed; both carry the whole thing with all that it holds. Both set: an update of the thing's
/// own fields, which leaves what it holds alone (units, dimensions, ballots, indicators, evidence,
/// plays are neither read nor written, and best left empty).
struct Edit {
    EntityRef ref;
    EntityValue before;
    EntityValue after;

    bool operator==(const Edit&) const = default;
};

/// The edit that takes `edit` back.
[[nodiscard]] Edit inverse(const Edit& edit);

/// One step of work: edits made together, in order, with a name that a person reads in the Edit
/// menu. `field` tells what was edited, such as the name of one unit, so that the next letter typed
/// there can join the step; empty where nothing may join.
struct Change {
    QString name;
    QList<Edit> edits;
    QString field = {};
    bool continues =
        false; ///< it joins the step before it, as the next letter typed in a field does

    bool operator==(const Change&) const = default;
};

/// The change that takes `change` back: inverse edits in the opposite order, same name.
[[nodiscard]] Change inverse(const Change& change);

/// Carries out an edit in memory. The edit must fit the engagement: the parents exist, the index is
/// inside the list (or one past its end when inserting).
void applyEdit(Engagement& engagement, const Edit& edit);
void applyChange(Engagement& engagement, const Change& change);

/// The thing that `ref` names as it is now, without what it holds where an update would leave that
/// alone when `headOnly` is set. Nothing when it does not exist.
[[nodiscard]] EntityValue entityAt(const Engagement& engagement, const EntityRef& ref,
                                   bool headOnly);

} // namespace milepost
