// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"
#include "core/storage/engagementstore.h"

#include <chrono>

namespace milepost {

/// Whether an edit makes an undo step of its own or joins the step before it. It joins only when
/// that one changed the same field of the same thing and neither undo, redo nor endMerge() came
/// between: typing in a field is one step as long as the field has the focus.
enum class Merge { No, WithPrevious };

/// Where the edits of a document are.
enum class SaveState {
    Saved,    ///< all of them are in the file
    Pending,  ///< the last write failed; they are kept in memory and written again and again
    Blocked,  ///< the file cannot take them; a copy has to be saved elsewhere
    ReadOnly, ///< the file is open for reading, there are none
    InMemory, ///< the document has no file
};

/// When a failed write is tried again: first after `first`, then after twice the time before, never
/// later than `longest`. And how often other machines are told that the file is in use.
struct RetrySchedule {
    std::chrono::milliseconds first{500};
    std::chrono::milliseconds longest{30'000};
    std::chrono::milliseconds signOfLife = EngagementStore::kSignOfLife;
};

/// The record of one dimension in one assessment.
struct DimensionPlace {
    AssessmentId assessment;
    DimensionId dimension;

    bool operator==(const DimensionPlace&) const = default;
};

/// A ballot with the dimension it is for, as it comes from a pasted table or a ballot file.
struct DimensionBallot {
    DimensionId dimension;
    Ballot ballot;
};

/// One line of the texts of an organization.
enum class OrganizationField { Name, Industry, Currency, Sponsor, Facilitator };

struct NewParticipant {
    QString name;
    Function function = Function::Other;
    std::optional<UnitId> unit = {};
};

struct NewAssessment {
    MatrixId matrix;
    QDate date;
    QString title = {};
    std::optional<UnitId> unit = {}; ///< not set: the whole organization
    AssessmentKind kind = AssessmentKind::Workshop;
};

enum class IndicatorReply { Yes, No, NotAsked };

/// When work on a play really began and ended; a date that is not valid is not given.
struct PlayDates {
    QDate start = {};
    QDate finish = {};
};

/// What makes a metric value the only one of its kind in an engagement.
struct MetricKey {
    MetricId metric;
    QDate periodEnd;
    std::optional<UnitId> unit = {};
    MetricGroup group = MetricGroup::All;

    bool operator==(const MetricKey&) const = default;
    friend size_t qHash(const MetricKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.metric, key.periodEnd, key.unit.value_or(UnitId()),
                          static_cast<int>(key.group));
    }
};

[[nodiscard]] inline MetricKey keyOf(const MetricValue& value)
{
    return {value.metric, value.periodEnd, value.unit, value.group};
}

} // namespace milepost
