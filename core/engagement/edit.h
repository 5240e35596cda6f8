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
    Scenario,
    AccountList,
    Account,
    Partner,
    Coverage,
    Investment,
    Workshop,
    Report,
};

template <>
struct EnumNames<EntityKind> {
    static constexpr std::array<std::pair<EntityKind, QLatin1String>, 24> table{{
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
        {EntityKind::Scenario, QLatin1String("scenario")},
        {EntityKind::AccountList, QLatin1String("account_list")},
        {EntityKind::Account, QLatin1String("account")},
        {EntityKind::Partner, QLatin1String("partner")},
        {EntityKind::Coverage, QLatin1String("coverage")},
        {EntityKind::Investment, QLatin1String("investment")},
        {EntityKind::Workshop, QLatin1String("workshop")},
        {EntityKind::Report, QLatin1String("report")},
    }};
};

/// Where a thing stands: its kind, what holds it (the assessment and dimension, or the account
/// list, where it is inside one), and its place in that list. The place is data and names nothing:
/// which thing an edit means is said by the key of its values (key.h). What is there once has place
/// 0.
struct EntityRef {
    EntityKind kind = EntityKind::Organization;
    AssessmentId assessment;
    DimensionId dimension;
    qsizetype index = 0;
    AccountListId accountList = {};

    bool operator==(const EntityRef&) const = default;
};

/// The thing itself, or nothing (std::monostate) where it does not exist.
using EntityValue =
    std::variant<std::monostate, Organization, Unit, Participant, Goal, Assessment, DimensionRecord,
                 Ballot, IndicatorAnswer, EvidenceItem, Plan, PlannedPlay, MetricValue, Risk,
                 Review, Snapshot, Dismissal, Scenario, AccountList, Account, Partner, Coverage,
                 Investment, Workshop, ReportSettings>;

/// One change of one thing, which is found by the key of `before`. Nothing before: it is inserted
/// at the place of `ref`; nothing after: it is removed; both carry the whole thing with all that it
/// holds. Both set: an update of the thing's own fields, which leaves what it holds alone (units,
/// dimensions, ballots, indicators, evidence, plays, scenarios, accounts are neither read nor
/// written, and best left empty). With `movedTo` the update also moves the thing from its place in
/// `ref` to that one, counted without the thing itself.
struct Edit {
    EntityRef ref;
    EntityValue before;
    EntityValue after;
    std::optional<qsizetype> movedTo = {};

    bool operator==(const Edit&) const = default;

    /// Whether there is nothing that it changes.
    [[nodiscard]] bool isIdle() const { return before == after && !movedTo; }
};

/// The edit that takes `edit` back.
[[nodiscard]] Edit inverse(const Edit& edit);

/// One step of work: edits made together, in order, with a name that a person reads in the Edit
/// menu. `field` tells what was edited, such as the name of one unit, so that the next letter typed
/// there can join the step; empty where nothing may join.
struct Change {
    Message name; ///< of the step, as undo shows it
    QList<Edit> edits;
    QString field = {};
    bool continues =
        false; ///< it joins the step before it, as the next letter typed in a field does

    bool operator==(const Change&) const = default;
};

/// The change that takes `change` back: inverse edits in the opposite order, same name.
[[nodiscard]] Change inverse(const Change& change);

/// Carries out an edit in memory. The edit must fit the engagement: what holds the thing exists,
/// the thing is there (or, when it is inserted, is not), and its new place is inside the list or
/// one past its end.
void applyEdit(Engagement& engagement, const Edit& edit);
void applyChange(Engagement& engagement, const Change& change);

/// Whether the edit fits, as applyEdit() needs it.
[[nodiscard]] bool fits(const Engagement& engagement, const Edit& edit);

/// The thing at the place `ref` as it is now, without what it holds where an update would leave
/// that alone when `headOnly` is set. Nothing when it does not exist.
[[nodiscard]] EntityValue entityAt(const Engagement& engagement, const EntityRef& ref,
                                   bool headOnly);

} // namespace milepost
