// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/validate.h"

#include "core/base/jsonreader.h"
#include "core/engagement/validator.h"

#include <cmath>

namespace milepost {

QString at(const QString& pointer, qsizetype index)
{
    return pointer + QLatin1Char('/') + QString::number(index);
}

void Validator::fail(const QString& pointer, const QString& message)
{
    problems.append(Error{message, {}, pointer});
}

void Validator::line(const QString& pointer, const QString& text, qsizetype maxLength,
                     bool required)
{
    if (required && text.trimmed().isEmpty())
        fail(pointer, QStringLiteral("this must not be empty"));
    if (text.size() > maxLength) {
        fail(pointer, QStringLiteral("the text has %1 characters; at most %2 are allowed")
                          .arg(text.size())
                          .arg(maxLength));
    }
    if (!isPlainText(text))
        fail(pointer, QStringLiteral("the text holds control characters or broken Unicode"));
}

void Validator::name(const QString& pointer, const QString& text, bool required)
{
    line(pointer, text, limits::kNameLength, required);
}

void Validator::text(const QString& pointer, const QString& text)
{
    line(pointer, text, limits::kTextLength, false);
}

void Validator::date(const QString& pointer, const QDate& date, bool required)
{
    if (!date.isValid()) {
        if (required)
            fail(pointer, QStringLiteral("a date is needed here"));
        return;
    }
    if (date.year() < limits::kFirstYear || date.year() > limits::kLastYear) {
        fail(pointer, QStringLiteral("the year %1 is outside %2 to %3")
                          .arg(date.year())
                          .arg(limits::kFirstYear)
                          .arg(limits::kLastYear));
    }
}

void Validator::number(const QString& pointer, double value, double min, double max)
{
    if (!std::isfinite(value) || value < min || value > max) {
        fail(pointer, QStringLiteral("%1 is outside %2 to %3")
                          .arg(QString::number(value, 'g', 15), QString::number(min, 'g', 15),
                               QString::number(max, 'g', 15)));
    }
}

void Validator::count(const QString& pointer, qsizetype size, qsizetype max)
{
    if (size > max)
        fail(pointer,
             QStringLiteral("there are %1 entries; at most %2 are allowed").arg(size).arg(max));
}

void Validator::known(const QString& pointer, bool found, const QString& what, const QString& id)
{
    if (!found)
        fail(pointer, QStringLiteral("there is no %1 \"%2\"").arg(what, id.left(60)));
}

QList<Error> validate(const Content& content, const Engagement& engagement)
{
    Validator validator(content, engagement);
    validateOrganization(validator);
    validateAssessments(validator);
    validatePlan(validator);
    validateRecords(validator);
    return validator.problems;
}

} // namespace milepost
