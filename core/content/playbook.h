// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"

#include <QJsonObject>
#include <QList>

namespace milepost {

/// The two moves between the three stages of a dimension.
enum class Transition { OneToTwo, TwoToThree };

template <>
struct EnumNames<Transition> {
    static constexpr std::array<std::pair<Transition, QLatin1String>, 2> table{{
        {Transition::OneToTwo, QLatin1String("1-2")},
        {Transition::TwoToThree, QLatin1String("2-3")},
    }};
};

/// What a finished play is expected to contribute to one transition of one dimension; lift is a
/// part of one stage, above 0 and at most 1.
struct Advance {
    DimensionId dimension;
    Transition transition = Transition::OneToTwo;
    double lift = 0;
    QJsonObject extensions = {}; ///< of a play of one's own: keys that start with `x-`

    bool operator==(const Advance&) const = default;
};

/// A piece of work with a deliverable; effort in person-days, duration in weeks.
struct Play {
    PlayId id;
    PlaybookId playbook;
    StepId step;
    QString title;
    QString what;
    QString deliverable;
    RoleId ownerRole;
    QList<RoleId> supportRoles;
    WorkstreamId workstream;
    double effortDays = 0;
    int durationWeeks = 1;
    QList<PlayId> prerequisites;
    QList<Advance> advances;
    QList<MetricId> kpis;
    QList<TopicId> topics;
    QList<PlayId> equivalents;

    bool operator==(const Play&) const = default;
};

/// One of the six steps of a playbook: a verb (Define, Map, …) and a heading.
struct Step {
    StepId id;
    int order = 1;
    QString verb;
    QString name;
    QString purpose;
    QList<PlayId> plays;

    bool operator==(const Step&) const = default;
};

struct Playbook {
    PlaybookId id;
    QString name;
    MatrixId matrix;
    QString sequence;
    QList<Step> steps;

    bool operator==(const Playbook&) const = default;
};

struct Role {
    RoleId id;
    QString name;
    QString purpose;

    bool operator==(const Role&) const = default;
};

/// A swim lane of the roadmap.
struct Workstream {
    WorkstreamId id;
    QString name;

    bool operator==(const Workstream&) const = default;
};

struct PracticeTopic {
    TopicId id;
    QString name;
    QString origin;

    bool operator==(const PracticeTopic&) const = default;
};

struct PartnerLifecycleStage {
    QString id;
    int order = 1;
    QString name;
    QString purpose;
    MetricId kpi;

    bool operator==(const PartnerLifecycleStage&) const = default;
};

struct PartnerProfileQuestion {
    QString id;
    QString text;
    QString shortName;
    int weight = 0;

    bool operator==(const PartnerProfileQuestion&) const = default;
};

/// Partner profile score (domain section 2.6): weighted answers on 0 to 100, read in bands.
struct PartnerProfile {
    struct Answer {
        QString id;
        double value = 0;
        bool operator==(const Answer&) const = default;
    };
    struct Band {
        QString id;
        double min = 0;
        bool operator==(const Band&) const = default;
    };
    QList<Answer> answers;
    QList<PartnerProfileQuestion> questions;
    QList<Band> bands;

    bool operator==(const PartnerProfile&) const = default;
};

} // namespace milepost
