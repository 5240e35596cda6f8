// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/metricvalues.h"
#include "core/wording/telling.h"

#include <array>
#include <variant>

/// The sheets that are sent out to be filled in by others, and what may be written there.
namespace milepost {

/// What a cell holds: nothing, a text (of a state its name in the exchange format), a day, or a
/// number; shares and percent values as fractions.
using FillInValue = std::variant<std::monostate, QString, QDate, double>;

/// How the cells of a column are read.
enum class FillInKind {
    Id,     ///< of the row, by which it is found again
    Text,   ///< one line
    State,  ///< of a play, by its word
    Day,    ///< without a time
    Share,  ///< whole per cent, from 0 to 100
    Figure, ///< of the row's metric
    Count   ///< a whole number
};

enum class FillInField {
    Id,
    Play,
    State,
    Accountable,
    PlannedStart,
    PlannedFinish,
    Pin,
    ActualStart,
    ActualFinish,
    Progress,
    Metric,
    Group,
    Scope,
    PeriodEnd,
    Value,
    Unit,
    Accounts,
    Source
};

template <>
struct EnumNames<FillInField> {
    static constexpr std::array<std::pair<FillInField, QLatin1String>, 18> table{{
        {FillInField::Id, QLatin1String("id")},
        {FillInField::Play, QLatin1String("play")},
        {FillInField::State, QLatin1String("state")},
        {FillInField::Accountable, QLatin1String("accountable")},
        {FillInField::PlannedStart, QLatin1String("plannedStart")},
        {FillInField::PlannedFinish, QLatin1String("plannedFinish")},
        {FillInField::Pin, QLatin1String("pinnedStart")},
        {FillInField::ActualStart, QLatin1String("actualStart")},
        {FillInField::ActualFinish, QLatin1String("actualFinish")},
        {FillInField::Progress, QLatin1String("progress")},
        {FillInField::Metric, QLatin1String("metric")},
        {FillInField::Group, QLatin1String("group")},
        {FillInField::Scope, QLatin1String("scope")},
        {FillInField::PeriodEnd, QLatin1String("periodEnd")},
        {FillInField::Value, QLatin1String("value")},
        {FillInField::Unit, QLatin1String("unit")},
        {FillInField::Accounts, QLatin1String("accounts")},
        {FillInField::Source, QLatin1String("source")},
    }};
};

enum class FillInSheetId { Plan, Kpi };

template <>
struct EnumNames<FillInSheetId> {
    static constexpr std::array<std::pair<FillInSheetId, QLatin1String>, 2> table{{
        {FillInSheetId::Plan, QLatin1String("plan")},
        {FillInSheetId::Kpi, QLatin1String("kpi")},
    }};
};

[[nodiscard]] FillInKind kindOf(FillInField field);
[[nodiscard]] Message headingOf(FillInField field);

struct FillInColumn {
    FillInField field = FillInField::Id;
    QString heading;
};

struct FillInRow {
    QString id;                ///< of the play, or made of what the value is of
    QList<FillInValue> values; ///< one a column
    QList<bool> open;          ///< whether one may write there
    MetricKey key = {};        ///< of a value; without a day in a row for a new one
};

struct FillInSheet {
    FillInSheetId id = FillInSheetId::Plan;
    QString title;
    QList<FillInColumn> columns; ///< the id first
    QList<FillInRow> rows;
};

/// The states of a play with their words, in the order in which they follow one another.
[[nodiscard]] QList<std::pair<PlayState, QString>> stateChoices(const Wording& say);

/// The plays of the plan with those on which something was decided, and the recorded values of
/// metrics, each series and each goal with one more row for a new value.
[[nodiscard]] QList<FillInSheet> fillInSheets(const Telling& telling);

/// What the plan that counts says of a play in that field; nothing in fields of no play.
[[nodiscard]] FillInValue playValue(const Engagement& engagement, const PlayId& id,
                                    FillInField field);
/// What a recorded value says in that field.
[[nodiscard]] FillInValue recordedValue(const MetricValue& value, FillInField field);

} // namespace milepost
