// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/metric.h"
#include "core/language/language.h"

#include <QDate>
#include <QString>

namespace milepost {

/// Writes numbers, dates and amounts for readers: by locale, always with unit, with correct
/// plurals.
class Wording {
public:
    /// `currency` is the ISO 4217 code of amounts, or empty.
    Wording(Language language, QString currency);

    [[nodiscard]] QString text(const Message& message) const { return m_language.text(message); }
    [[nodiscard]] QString joined(const QList<QString>& items) const; ///< "a, b and c"

    [[nodiscard]] QString date(const QDate& date) const;      ///< "19 May 2026"
    [[nodiscard]] QString shortDate(const QDate& date) const; ///< "8 Jun 2026"
    [[nodiscard]] QString month(const QDate& date) const;     ///< "Jun 2026"
    [[nodiscard]] QString dateRange(const QDate& from, const QDate& to) const;

    /// At most `decimals` places, without trailing zeros.
    [[nodiscard]] QString number(double value, int decimals = 1) const;
    [[nodiscard]] QString score(double value) const;  ///< one or two places: "1.5", "1.25"
    [[nodiscard]] QString share(double value) const;  ///< from 0 to 1, two places: "0.50"
    [[nodiscard]] QString index(double value) const;  ///< whole points of 100
    [[nodiscard]] QString change(double value) const; ///< with sign: "+0.5", "−1.0"
    [[nodiscard]] QString percent(double fraction, int decimals = 1) const;

    /// The number keeps together with the word that follows it.
    [[nodiscard]] QString count(qsizetype n, const Counted& counted) const;
    [[nodiscard]] QString plays(qsizetype n) const;      ///< "1 play", "3 plays"
    [[nodiscard]] QString personDays(double days) const; ///< "1 person-day", "3.5 person-days"
    [[nodiscard]] QString days(double days) const;       ///< "1 day", "3.5 days"
    [[nodiscard]] QString weeks(int weeks) const;        ///< "1 week", "3 weeks"
    [[nodiscard]] QString
    stages(double distance) const; ///< "0.25 of a stage", "1 stage", "1.5 stages"
    [[nodiscard]] QString metric(const Metric& metric, double value) const; ///< with its unit
    [[nodiscard]] QString money(double amount) const; ///< in the currency, "€5,000"
    /// A difference of two values: percent values in percentage points.
    [[nodiscard]] QString metricChange(const Metric& metric, double difference) const;

    [[nodiscard]] const Language& language() const { return m_language; }
    [[nodiscard]] const QString& currency() const { return m_currency; }

private:
    [[nodiscard]] QString withUnit(double value, int decimals, const Counted& unit) const;

    Language m_language;
    QString m_currency;
};

/// The text with its first letter as a capital; the rest stays as typed.
[[nodiscard]] QString capitalized(const QString& text);

/// The text as the end of a sentence: with a full stop unless it has a closing mark already.
[[nodiscard]] QString sentence(const QString& text);

/// The short name of a metric where its name carries one in brackets ("NRR"), else the name.
[[nodiscard]] QString shortMetricName(const Metric& metric);

} // namespace milepost
