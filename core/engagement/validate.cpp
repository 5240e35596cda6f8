// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/validate.h"

#include "core/base/jsonreader.h"
#include "core/base/plainline.h"
#include "core/base/refusals.h"
#include "core/engagement/validator.h"

#include <cmath>

namespace milepost {

QString at(const QString& pointer, qsizetype index)
{
    return pointer + QLatin1Char('/') + QString::number(index);
}

void Validator::fail(const QString& pointer, const Message& message)
{
    problems.append(Error{message, {}, pointer});
}

void Validator::line(const QString& pointer, const QString& text, qsizetype maxLength,
                     bool required)
{
    if (required && text.trimmed().isEmpty())
        fail(pointer, refusals::empty());
    if (text.size() > maxLength)
        fail(pointer, refusals::tooLong(text.size(), maxLength));
    if (!isPlainText(text))
        fail(pointer, refusals::notPlain());
}

void Validator::name(const QString& pointer, const QString& text, bool required,
                     qsizetype maxLength)
{
    line(pointer, text, maxLength, required);
    if (!isPlainText(text))
        return; // said already
    switch (lineProblem(text)) {
    case LineProblem::None:
        break;
    case LineProblem::LineBreak:
        fail(pointer, Message("Refusal", "the name has a line break; write it on one line"));
        break;
    case LineProblem::ControlCharacter:
        fail(pointer, Message("Refusal", "the name holds a tab or another control character"));
        break;
    case LineProblem::OnlyInvisible:
        fail(pointer, Message("Refusal", "nothing of this name can be seen; write it anew"));
        break;
    }
}

void Validator::text(const QString& pointer, const QString& text)
{
    line(pointer, text, limits::kTextLength, false);
}

void Validator::date(const QString& pointer, const QDate& date, bool required)
{
    if (!date.isValid()) {
        if (required)
            fail(pointer, Message("Engagement", "a date is needed here"));
        return;
    }
    if (date.year() < limits::kFirstYear || date.year() > limits::kLastYear)
        fail(pointer, refusals::yearOutside(date.year()));
}

void Validator::number(const QString& pointer, double value, double min, double max)
{
    if (!std::isfinite(value) || value < min || value > max)
        fail(pointer, refusals::outside(value, min, max));
}

void Validator::count(const QString& pointer, qsizetype size, qsizetype max)
{
    if (size > max)
        fail(pointer, refusals::tooMany(size, max));
}

void Validator::known(const QString& pointer, bool found, const Message& what, const QString& id)
{
    if (!found)
        fail(pointer, Message("Engagement", "there is no %1 \"%2\"").arg(what).arg(id.left(60)));
}

QList<Error> validate(const Content& content, const Engagement& engagement)
{
    Validator validator(content, engagement);
    validateOrganization(validator);
    validateAssessments(validator);
    validatePlan(validator);
    validateRecords(validator);
    validateEcosystem(validator);
    validateSession(validator);
    return validator.problems;
}

} // namespace milepost
