// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/scoring/explanation.h"

#include <QMetaType>

#include <optional>

namespace milepost {

enum class MetricGroup;
enum class PageId { Overview, Assess, Plan, Roadmap, Progress, Metrics, Report };

/// Somewhere in the window that a person can be led to: a page, and on it an assessment, a
/// dimension, one of its indicators, a play, or a metric with the unit and group of its values.
/// Empty ids mean the page as it was last. Where the arithmetic of a number is asked for,
/// `quantity` says of which one.
struct Place {
    PageId page = PageId::Overview;
    AssessmentId assessment;
    DimensionId dimension;
    PlayId play;
    IndicatorId indicator = {};
    std::optional<Quantity> quantity = {};
    MetricId metric = {};
    std::optional<UnitId> unit = {};
    std::optional<MetricGroup> group = {};

    bool operator==(const Place&) const = default;
};

} // namespace milepost

Q_DECLARE_METATYPE(milepost::Place)
