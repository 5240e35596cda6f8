// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metricentry.h"

#include "core/base/limits.h"
#include "core/base/numberreader.h"
#include "core/metrics/formulas.h"
#include "core/metrics/impossiblevalues.h"
#include "core/metrics/inputnames.h"
#include "core/metrics/possibleranges.h"
#include "core/metrics/unitnames.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSameFigure = 1e-4; ///< part of the larger of two figures: rounded when typed
constexpr int kShownDecimals = 4;
constexpr int kTypedDecimals = 9;

bool isCaseList(const Metric& metric, const QString& input)
{
    return metric.exampleInputs.value(input).isArray();
}

MetricUnit unitOf(const Metric& metric, const MetricField& field)
{
    if (field.kind == MetricField::Kind::Figure)
        return metric.unit;
    const std::optional<InputFacts> facts = inputFacts(field.input);
    return facts ? facts->unit : MetricUnit::Ratio;
}

/// How a number of that unit is written.
using WriteNumber = QString (*)(MetricUnit unit, double number, const QLocale& locale);

QString typedNumber(MetricUnit unit, double number, const QLocale& locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return decimalText(plain, unit == MetricUnit::Percent ? number * 100 : number, 0,
                       kTypedDecimals);
}

QString shownNumber(MetricUnit unit, double number, const QLocale& locale)
{
    const bool percent = unit == MetricUnit::Percent;
    return decimalText(locale, percent ? number * 100 : number, 0, percent ? 1 : 2);
}

QString textOf(const Metric& metric, const MetricValue& value, const MetricField& field,
               const QLocale& locale, WriteNumber write)
{
    switch (field.kind) {
    case MetricField::Kind::Figure: {
        const std::optional<double> figure = figureOf(value).value;
        return figure ? write(metric.unit, *figure, locale) : QString();
    }
    case MetricField::Kind::Input: {
        const auto found = value.inputs.constFind(field.input);
        if (found == value.inputs.constEnd())
            return {};
        const MetricUnit unit = unitOf(metric, field);
        if (const double* number = std::get_if<double>(&*found))
            return write(unit, *number, locale);
        QStringList texts;
        for (const double number : std::get<QList<double>>(*found))
            texts.append(write(unit, number, locale));
        return texts.join(u"; "_s);
    }
    case MetricField::Kind::Accounts:
        return value.n ? write(MetricUnit::Count, *value.n, locale) : QString();
    case MetricField::Kind::Source:
        break;
    }
    return value.source;
}

Result<double> readTyped(MetricUnit unit, const QString& text, const QLocale& locale)
{
    const bool percent = unit == MetricUnit::Percent;
    const int decimals = unit == MetricUnit::Count ? 0 : kTypedDecimals;
    const Result<double> number =
        readNumber(text, locale, {-limits::kMaxAmount, limits::kMaxAmount, decimals, percent});
    if (!number)
        return number.error();
    return percent ? *number / 100 : *number;
}

Result<MetricInput> readInput(const Metric& metric, const MetricField& field, const QString& text,
                              const QLocale& locale)
{
    const MetricUnit unit = unitOf(metric, field);
    if (!isCaseList(metric, field.input)) {
        const Result<double> number = readTyped(unit, text, locale);
        return number ? Result<MetricInput>(MetricInput(*number))
                      : Result<MetricInput>(number.error());
    }
    QList<double> numbers;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const Result<double> number = readTyped(unit, part, locale);
        if (!number)
            return number.error();
        numbers.append(*number);
    }
    if (numbers.isEmpty())
        return readTyped(unit, text, locale).error(); // separators alone
    return MetricInput(numbers);
}

bool areSame(double one, double other)
{
    return std::abs(one - other) <= kSameFigure * std::max(std::abs(one), std::abs(other));
}

} // namespace

QList<MetricField> fieldsOf(const Metric& metric)
{
    QList<MetricField> fields{{MetricField::Kind::Figure}};
    for (const QString& input : metric.inputs)
        fields.append({MetricField::Kind::Input, input});
    return fields + QList<MetricField>{{MetricField::Kind::Accounts}, {MetricField::Kind::Source}};
}

Message fieldName(const Metric& metric, const MetricField& field, const QString& currency)
{
    Message name;
    switch (field.kind) {
    case MetricField::Kind::Figure:
        name = terms::value();
        break;
    case MetricField::Kind::Input:
        name = inputName(field.input);
        break;
    case MetricField::Kind::Accounts:
        return terms::accounts();
    case MetricField::Kind::Source:
        return Message("Metrics", "Source");
    }
    const Message unit = unitSign(unitOf(metric, field), currency);
    return unit.isEmpty() ? name : Message("Metrics", "%1 (%2)").arg(name).arg(unit);
}

QString fieldText(const Metric& metric, const MetricValue& value, const MetricField& field,
                  const QLocale& locale)
{
    return textOf(metric, value, field, locale, typedNumber);
}

QString shownFieldText(const Metric& metric, const MetricValue& value, const MetricField& field,
                       const QLocale& locale)
{
    return textOf(metric, value, field, locale, shownNumber);
}

Result<MetricValue> withFieldText(const Metric& metric, const MetricValue& value,
                                  const MetricField& field, const QString& text,
                                  const QLocale& locale)
{
    if (text == fieldText(metric, value, field, locale))
        return value; // also where it is rounded or computed
    MetricValue changed = value;
    Message reason;
    const QString typed =
        field.kind == MetricField::Kind::Source ? text.simplified() : text.trimmed();
    switch (field.kind) {
    case MetricField::Kind::Source:
        if (typed.size() > limits::kNameLength) {
            return Error{Message("Metrics", "The source has %1 letters; %2 are possible.")
                             .arg(typed.size())
                             .arg(limits::kNameLength),
                         {},
                         {}};
        }
        changed.source = typed;
        return changed;
    case MetricField::Kind::Accounts: {
        if (typed.isEmpty()) {
            changed.n.reset();
            return changed;
        }
        const Result<int> number = readWholeNumber(typed, locale, 0, limits::kMaxGroupSize);
        if (!number)
            return number.error();
        changed.n = *number;
        return changed;
    }
    case MetricField::Kind::Figure: {
        if (typed.isEmpty()) {
            changed.value.reset();
            return changed;
        }
        const Result<double> number = readTyped(metric.unit, typed, locale);
        if (!number)
            return number.error();
        changed.value = *number;
        reason = impossibilityOfFigure(metric, *number);
        break;
    }
    case MetricField::Kind::Input: {
        const std::optional<double> before = valueByFormula(metric.id, value.inputs);
        if (typed.isEmpty()) {
            // What the inputs gave stays known when one of them goes.
            if (changed.inputs.remove(field.input) > 0 && !changed.value)
                changed.value = before;
            return changed;
        }
        const Result<MetricInput> input = readInput(metric, field, typed, locale);
        if (!input)
            return input.error();
        changed.inputs.insert(field.input, *input);
        if (changed.value && before && areSame(*changed.value, *before))
            changed.value.reset();
        reason = impossibilityOfInput(field.input, *input);
        break;
    }
    }
    return reason.isEmpty() ? Result<MetricValue>(changed)
                            : Result<MetricValue>(Error{reason, {}, {}});
}

bool isWithoutEntries(const MetricValue& value)
{
    return !value.value && value.inputs.isEmpty() && !value.n && value.source.isEmpty();
}

QMap<qsizetype, Message> remarksOn(const QList<Metric>& metrics, const QList<MetricValue>& values,
                                   const MetricId& metric, const std::optional<UnitId>& unit)
{
    const auto known = std::find_if(metrics.cbegin(), metrics.cend(),
                                    [&](const Metric& one) { return one.id == metric; });
    QMap<qsizetype, Message> remarks;
    if (known == metrics.cend())
        return remarks;
    QList<qsizetype> places;
    QList<MetricValue> ofUnit;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i).unit == unit) {
            places.append(i);
            ofUnit.append(values.at(i));
        }
    }
    const QList<Message> reasons = impossibilities(metrics, ofUnit);
    for (qsizetype i = 0; i < ofUnit.size(); ++i) {
        if (ofUnit.at(i).metric != metric)
            continue;
        const Message remark =
            reasons.at(i).isEmpty() ? contradiction(*known, ofUnit.at(i)) : reasons.at(i);
        if (!remark.isEmpty())
            remarks.insert(places.at(i), remark);
    }
    return remarks;
}

Message contradiction(const Metric& metric, const MetricValue& value)
{
    const std::optional<double> computed = valueByFormula(metric.id, value.inputs);
    if (!value.value || !computed || areSame(*value.value, *computed))
        return {};
    const double scale = metric.unit == MetricUnit::Percent ? 100 : 1;
    return Message("Metrics", "%1 was entered, but the inputs give %2. Clear one of them.")
        .arg(*value.value * scale, 0, kShownDecimals)
        .arg(*computed * scale, 0, kShownDecimals);
}

} // namespace milepost
