// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"

#include <QJsonObject>
#include <QList>

namespace milepost {

enum class MetricCategory {
    Retention,
    Growth,
    Adoption,
    Advocacy,
    Value,
    Partner,
    Data,
    Governance
};

template <>
struct EnumNames<MetricCategory> {
    static constexpr std::array<std::pair<MetricCategory, QLatin1String>, 8> table{{
        {MetricCategory::Retention, QLatin1String("retention")},
        {MetricCategory::Growth, QLatin1String("growth")},
        {MetricCategory::Adoption, QLatin1String("adoption")},
        {MetricCategory::Advocacy, QLatin1String("advocacy")},
        {MetricCategory::Value, QLatin1String("value")},
        {MetricCategory::Partner, QLatin1String("partner")},
        {MetricCategory::Data, QLatin1String("data")},
        {MetricCategory::Governance, QLatin1String("governance")},
    }};
};

/// Percent figures are stored as fractions, money in the organization's currency.
enum class MetricUnit {
    Percent,
    Currency,
    Days,
    Months,
    Hours,
    Ratio,
    Points,
    Score,
    PerHundred,
    Count
};

template <>
struct EnumNames<MetricUnit> {
    static constexpr std::array<std::pair<MetricUnit, QStringView>, 10> table{{
        {MetricUnit::Percent, u"percent"},
        {MetricUnit::Currency, u"currency"},
        {MetricUnit::Days, u"days"},
        {MetricUnit::Months, u"months"},
        {MetricUnit::Hours, u"hours"},
        {MetricUnit::Ratio, u"ratio"},
        {MetricUnit::Points, u"points"},
        {MetricUnit::Score, u"score 1\u20135"},
        {MetricUnit::PerHundred, u"per 100"},
        {MetricUnit::Count, u"count"},
    }};
};

/// Where a metric should go; `Context` is neither good nor bad.
enum class MetricDirection { Higher, Lower, Context };

template <>
struct EnumNames<MetricDirection> {
    static constexpr std::array<std::pair<MetricDirection, QLatin1String>, 3> table{{
        {MetricDirection::Higher, QLatin1String("higher")},
        {MetricDirection::Lower, QLatin1String("lower")},
        {MetricDirection::Context, QLatin1String("context")},
    }};
};

/// How partner-involved accounts are compared with the others (domain section 3.1). A method that
/// only the content knows counts as `NotApplicable`: nothing here can compute it.
enum class ComparisonMethod {
    TwoProportions,
    RatioOfSums,
    MedianDifference,
    MeanDifference,
    SegmentOnly,
    NotApplicable
};

template <>
struct EnumNames<ComparisonMethod> {
    static constexpr std::array<std::pair<ComparisonMethod, QLatin1String>, 6> table{{
        {ComparisonMethod::TwoProportions, QLatin1String("two-proportions")},
        {ComparisonMethod::RatioOfSums, QLatin1String("ratio-of-sums")},
        {ComparisonMethod::MedianDifference, QLatin1String("median-difference")},
        {ComparisonMethod::MeanDifference, QLatin1String("mean-difference")},
        {ComparisonMethod::SegmentOnly, QLatin1String("segment-only")},
        {ComparisonMethod::NotApplicable, QLatin1String("not-applicable")},
    }};
};

/// A metric of the catalogue (domain section 3). Percent results are stored as fractions.
struct Metric {
    MetricId id;
    QString name;
    MetricCategory category = MetricCategory::Retention;
    QString definition;
    QString formula;
    MetricUnit unit = MetricUnit::Percent;
    MetricDirection direction = MetricDirection::Higher;
    QList<QString> inputs;
    QString cadence;
    QString kind;
    bool vanity = false;
    ComparisonMethod comparisonMethod = ComparisonMethod::NotApplicable;
    QString comparisonAdvice;
    QJsonObject exampleInputs;
    double exampleResult = 0;
    QString exampleExplanation;
    QString note;

    bool operator==(const Metric&) const = default;
};

/// What the content says of a method: what it is used for and how its range is made. Content may
/// describe methods of its own, that `ComparisonMethod` does not have.
struct ComparisonMethodNote {
    QString id;
    QString use;
    QString interval;

    bool operator==(const ComparisonMethodNote&) const = default;
};

/// When a comparison of partner-involved accounts with the others may be shown (domain
/// section 3.1).
struct ComparisonRules {
    int minGroup = 10;
    int smallGroup = 30;
    int minCell = 5;
    int involvementLeadDays = 90;
    double minCompleteness = 0.9;
    QList<QString> wording;

    bool operator==(const ComparisonRules&) const = default;
};

} // namespace milepost
