// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/metric.h"
#include "core/engagement/engagement.h"

#include <QLocale>

namespace milepost {

/// What is entered about a value of a metric.
struct MetricField {
    enum class Kind { Figure, Input, Accounts, Source };
    Kind kind = Kind::Figure;
    QString input = {}; ///< its name in the formula

    bool operator==(const MetricField&) const = default;
};

/// The fields of a metric's values: the figure, the inputs of its formula, how many accounts stand
/// behind it, and where it comes from.
[[nodiscard]] QList<MetricField> fieldsOf(const Metric& metric);

/// The name of a field with its unit, such as "Value (%)" and "starting ARR (EUR)". `currency` is
/// the ISO 4217 code of amounts, or empty.
[[nodiscard]] Message fieldName(const Metric& metric, const MetricField& field,
                                const QString& currency);

/// The field as one types it: percent values in percent, the cases of a list with semicolons
/// between them. Empty when nothing is entered; a figure that its inputs give counts as entered.
[[nodiscard]] QString fieldText(const Metric& metric, const MetricValue& value,
                                const MetricField& field, const QLocale& locale);

/// The same to look at: rounded, with groups of digits.
[[nodiscard]] QString shownFieldText(const Metric& metric, const MetricValue& value,
                                     const MetricField& field, const QLocale& locale);

/// The value with what was typed in one of its fields; an empty text takes it out. Refused with a
/// sentence when it cannot be read or cannot be. A figure that only repeats what its inputs give
/// follows them when one of them changes;
/// what fieldText() gave changes nothing.
[[nodiscard]] Result<MetricValue> withFieldText(const Metric& metric, const MetricValue& value,
                                                const MetricField& field, const QString& text,
                                                const QLocale& locale);

/// Whether nothing is recorded in any field.
[[nodiscard]] bool isWithoutEntries(const MetricValue& value);

/// What is to be said of the values of a metric and a unit, by their place in `values`: why one
/// cannot be, alone or beside the other figures of the same accounts, or that it contradicts its
/// inputs. Values without anything to be said are not in it.
[[nodiscard]] QMap<qsizetype, Message> remarksOn(const QList<Metric>& metrics,
                                                 const QList<MetricValue>& values,
                                                 const MetricId& metric,
                                                 const std::optional<UnitId>& unit);

/// That the figure that was entered is not what the inputs give, as a sentence; else empty.
[[nodiscard]] Message contradiction(const Metric& metric, const MetricValue& value);

} // namespace milepost
