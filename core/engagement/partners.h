// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <optional>

namespace milepost {

enum class ProfileAnswer { Yes, Partly, No };

template <>
struct EnumNames<ProfileAnswer> {
    static constexpr std::array<std::pair<ProfileAnswer, QLatin1String>, 3> table{{
        {ProfileAnswer::Yes, QLatin1String("yes")},
        {ProfileAnswer::Partly, QLatin1String("partly")},
        {ProfileAnswer::No, QLatin1String("no")},
    }};
};

/// A partner in the register (domain sections 2.5 and 2.6). `lifecycleStage` and the keys of
/// `profile` are ids of the content; `psat` is the share of satisfied answers, 0 to 1.
struct Partner {
    PartnerId id;
    QString name;
    QList<QString> types;
    QString tier;
    QString lifecycleStage;
    QList<QString> segments;
    QList<QString> regions;
    QMap<QString, ProfileAnswer> profile;
    QDate profileDate;
    QString profileBy;
    std::optional<double> psat;
    QDate lastReview;
    QJsonObject extensions = {};

    bool operator==(const Partner&) const = default;
};

/// Who leads and who supports a customer segment at a moment of its lifecycle. Segment and moment
/// name it; each pair is there once.
struct Coverage {
    QString segment;
    QString moment;
    QList<QString> leads;
    QList<QString> supporters;
    QJsonObject extensions = {};

    bool operator==(const Coverage&) const = default;
};

/// Money for partners, with the metric that is to move and the day on which that is looked at.
struct Investment {
    InvestmentId id;
    QString title;
    QDate date;
    std::optional<double> amount;
    std::optional<MetricId> metric;
    QDate reviewDate;
    QJsonObject extensions = {};

    bool operator==(const Investment&) const = default;
};

} // namespace milepost
