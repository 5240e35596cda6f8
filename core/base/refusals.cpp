// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/refusals.h"

#include "core/base/limits.h"

namespace milepost::refusals {

namespace {

/// As it is written in the file, whoever reads it.
QString written(double value)
{
    return QString::number(value, 'g', 15);
}

} // namespace

Message empty()
{
    return Message("Refusal", "this must not be empty");
}

Message tooLong(qsizetype characters, qsizetype most)
{
    return Message("Refusal", "the text has %1 characters; at most %2 are allowed")
        .arg(characters)
        .arg(most);
}

Message notPlain()
{
    return Message("Refusal", "the text holds control characters or broken Unicode");
}

Message outside(double value, double min, double max)
{
    return Message("Refusal", "%1 is outside %2 to %3")
        .arg(written(value), written(min), written(max));
}

Message notADate(const QString& text)
{
    return Message("Refusal", "\"%1\" is not a date; write it as 2026-01-31").arg(text);
}

Message yearOutside(int year)
{
    return Message("Refusal", "the year %1 is outside %2 to %3")
        .arg(QString::number(year), QString::number(limits::kFirstYear),
             QString::number(limits::kLastYear));
}

Message tooMany(qsizetype entries, qsizetype most)
{
    return Message("Refusal", "there are %1 entries; at most %2 are allowed")
        .arg(entries)
        .arg(most);
}

Message listedTwice(const QString& id)
{
    return Message("Refusal", "\"%1\" is listed twice").arg(id);
}

Message usedTwice(const QString& id)
{
    return Message("Refusal", "the id \"%1\" is used twice").arg(id);
}

Message untidyId()
{
    return Message("Refusal", "an id must not begin or end with a space or hold a line break");
}

Message circle(const QString& path)
{
    return Message("Refusal", "the prerequisites run in a circle: %1").arg(path);
}

Message unreadable()
{
    return Message("Refusal", "The file cannot be read.");
}

Message unknown(const QString& word, const Message& known)
{
    return Message("Refusal", "\"%1\" is not known here; use %2").arg(word.left(40)).arg(known);
}

} // namespace milepost::refusals
