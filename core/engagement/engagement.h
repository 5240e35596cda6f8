// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/accounts.h"
#include "core/engagement/assessment.h"
#include "core/engagement/organization.h"
#include "core/engagement/partners.h"
#include "core/engagement/plan.h"
#include "core/engagement/reportsettings.h"
#include "core/engagement/workshop.h"

#include <QMap>

#include <variant>

namespace milepost {

enum class MetricBasis { Point, Trailing };
enum class MetricUsage { In, Out };

template <>
struct EnumNames<MetricBasis> {
    static constexpr std::array<std::pair<MetricBasis, QLatin1String>, 2> table{{
        {MetricBasis::Point, QLatin1String("point")},
        {MetricBasis::Trailing, QLatin1String("trailing")},
    }};
};

template <>
struct EnumNames<MetricUsage> {
    static constexpr std::array<std::pair<MetricUsage, QLatin1String>, 2> table{{
        {MetricUsage::In, QLatin1String("in")},
        {MetricUsage::Out, QLatin1String("out")},
    }};
};

/// How a value is counted that can be counted in several ways, such as NRR: the day whose customers
/// are followed, at a point in time or over the trailing year, with or without usage fees, and from
/// what size on (in the organization's currency). Values of unlike definitions are not compared.
struct MetricDefinition {
    QDate cohortDate;
    std::optional<MetricBasis> basis;
    std::optional<MetricUsage> usage;
    std::optional<double> smallestCustomer;
    QJsonObject extensions = {};

    bool operator==(const MetricDefinition&) const = default;
};

/// A metric with where it stands and where it should go. Percent values are fractions.
struct Goal {
    MetricId metric;
    std::optional<double> baseline;
    QDate baselineDate;
    std::optional<double> target;
    QDate targetDate;
    QList<RoleId> owners;
    QJsonObject extensions;
    MetricDefinition definition = {};

    bool operator==(const Goal&) const = default;
};

enum class MetricGroup { All, Partner, Other };

template <>
struct EnumNames<MetricGroup> {
    static constexpr std::array<std::pair<MetricGroup, QLatin1String>, 3> table{{
        {MetricGroup::All, QLatin1String("all")},
        {MetricGroup::Partner, QLatin1String("partner")},
        {MetricGroup::Other, QLatin1String("other")},
    }};
};

/// An input of a metric's formula: one number, or a list such as the days of each case.
using MetricInput = std::variant<double, QList<double>>;

/// The value of a metric for one period, unit and group of accounts; `n` is the group's size.
struct MetricValue {
    MetricId metric;
    QDate periodEnd;
    std::optional<UnitId> unit;
    MetricGroup group = MetricGroup::All;
    std::optional<double> value;
    QMap<QString, MetricInput> inputs;
    std::optional<int> n;
    QString source;
    QJsonObject extensions;
    MetricDefinition definition = {};

    bool operator==(const MetricValue&) const = default;
};

/// A risk, made by hand or from a detected pitfall. Severity and status are words of the exchange
/// format's own ("high", "medium", "low"; "open", "mitigated", "accepted", "closed"); others are
/// kept.
struct Risk {
    RiskId id;
    QString title;
    std::optional<PitfallId> pitfall;
    QString severity;
    QString owner;
    QString mitigation;
    QString status;
    QJsonObject extensions;
    QString earlySign = {}; ///< by what one would see early that it comes true

    bool operator==(const Risk&) const = default;
};

/// What was agreed to be done, with who does it, until when, and the day on which it was closed;
/// open as long as there is none.
struct ReviewAction {
    QString text;
    QString owner = {};
    QDate due = {};
    QDate closed = {};
    QJsonObject extensions = {};

    bool operator==(const ReviewAction&) const = default;
};

/// A meeting of the operating rhythm; `cadence` says in words how often it is held ("monthly").
struct Review {
    ReviewId id;
    QDate date;
    QList<QString> attendees;
    QList<QString> decisions;
    QList<ReviewAction> actions;
    QJsonObject extensions;
    QString cadence = {};
    QDate next = {};

    bool operator==(const Review&) const = default;
};

/// A frozen scorecard and plan; `state` is what the program computed on that date, kept as it was.
struct Snapshot {
    SnapshotId id;
    QString name;
    QDate date;
    QJsonObject state;
    QJsonObject extensions;

    bool operator==(const Snapshot&) const = default;
};

/// A detected pitfall that was looked at and set aside, with the reason. `subject` is the id of
/// what it concerns (a dimension, a play), or empty for the whole engagement.
struct Dismissal {
    PitfallId pitfall;
    QString subject;
    QString reason;
    QJsonObject extensions;

    bool operator==(const Dismissal&) const = default;
};

/// Everything that one engagement file holds, as a plain value compared by ==. Ids resolve and
/// values are in range when validate() finds nothing.
struct Engagement {
    Organization organization;
    QList<Participant> participants;
    QList<Goal> goals;
    QList<Assessment> assessments;
    std::optional<Plan> plan;
    QList<MetricValue> metricValues;
    QList<Risk> risks;
    QList<Review> reviews;
    QList<Snapshot> snapshots;
    QList<Dismissal> dismissals;
    QJsonObject extensions;
    QList<AccountList> accountLists = {};
    QList<Partner> partners = {};
    QList<Coverage> coverage = {};
    QList<Investment> investments = {};
    std::optional<Workshop> workshop = {};
    std::optional<ReportSettings> report = {};

    bool operator==(const Engagement&) const = default;

    [[nodiscard]] const Participant* findParticipant(const ParticipantId& id) const;
    [[nodiscard]] const Assessment* findAssessment(const AssessmentId& id) const;
};

} // namespace milepost
