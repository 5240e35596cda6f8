// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QList>

namespace milepost {

/// A metric of the catalogue (domain section 3). Percent results are stored as fractions.
struct Metric {
    MetricId id;
    QString name;
    QString category;
    QString definition;
    QString formula;
    QString unit;      ///< "percent", "currency", "days", …
    QString direction; ///< "higher", "lower" or "context"
    QList<QString> inputs;
    QString cadence;
    QString kind;
    bool vanity = false;
    QString comparisonMethod;
    QString comparisonAdvice;
    QJsonObject exampleInputs;
    double exampleResult = 0;
    QString exampleExplanation;
    QString note;

    bool operator==(const Metric&) const = default;
};

struct ComparisonMethod {
    QString id;
    QString use;
    QString interval;

    bool operator==(const ComparisonMethod&) const = default;
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
