// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editcheck.h"

#include "core/base/jsonreader.h"
#include "core/base/limits.h"
#include "core/base/personname.h"
#include "core/base/plainline.h"

#include <QLocale>

#include <cmath>

namespace milepost::edits {

void EditCheck::refuse(const QString& sentence)
{
    if (!m_refusal)
        m_refusal = Error{sentence, {}, {}};
}

void EditCheck::plain(const QString& what, const QString& text, qsizetype maxLength)
{
    if (text.size() > maxLength) {
        refuse(QStringLiteral("%1 has %2 characters; at most %3 are possible.")
                   .arg(what, QLocale().toString(text.size()), QLocale().toString(maxLength)));
    }
    if (!isPlainText(text))
        refuse(QStringLiteral("%1 holds control characters or broken Unicode; type it anew.")
                   .arg(what));
}

void EditCheck::fresh(const QString& id, bool taken)
{
    const bool isOne = !id.isEmpty() && id.size() <= limits::kIdLength && id == id.trimmed() &&
                       !id.contains(u'\n') && !id.contains(u'\t') && isPlainText(id);
    require(isOne, QStringLiteral("“%1” cannot be an id.").arg(id.left(60)));
    require(!taken, QStringLiteral("The id “%1” is taken already.").arg(id.left(60)));
}

void EditCheck::name(const QString& what, const QString& text)
{
    require(!personKey(text).isEmpty(), QStringLiteral("%1 must not be empty.").arg(what));
    line(what, text);
}

void EditCheck::line(const QString& what, const QString& text)
{
    plain(what, text, limits::kNameLength);
    switch (lineProblem(text)) {
    case LineProblem::None:
        break;
    case LineProblem::LineBreak:
        refuse(QStringLiteral("%1 must be on one line.").arg(what));
        break;
    case LineProblem::ControlCharacter:
        refuse(
            QStringLiteral("%1 holds a tab or another control character; type it anew.").arg(what));
        break;
    case LineProblem::OnlyInvisible:
        refuse(QStringLiteral("Nothing of it can be seen: %1; type it anew.").arg(what));
        break;
    }
}

void EditCheck::text(const QString& what, const QString& text)
{
    plain(what, text, limits::kTextLength);
}

void EditCheck::reason(const QString& what, const QString& text)
{
    require(!text.trimmed().isEmpty(), QStringLiteral("%1 must not be empty.").arg(what));
    plain(what, text, limits::kTextLength);
}

void EditCheck::date(const QString& what, const QDate& date)
{
    require(date.isValid(), QStringLiteral("%1 must be a date.").arg(what));
    optionalDate(what, date);
}

void EditCheck::optionalDate(const QString& what, const QDate& date)
{
    if (date.isValid() && (date.year() < limits::kFirstYear || date.year() > limits::kLastYear)) {
        refuse(QStringLiteral("%1 must be between the years %2 and %3.")
                   .arg(what)
                   .arg(limits::kFirstYear)
                   .arg(limits::kLastYear));
    }
}

void EditCheck::number(const QString& what, double value, double min, double max)
{
    if (!std::isfinite(value) || value < min || value > max) {
        const QLocale locale;
        refuse(QStringLiteral("%1 must be between %2 and %3.")
                   .arg(what, locale.toString(min, 'g', 15), locale.toString(max, 'g', 15)));
    }
}

void EditCheck::count(const QString& things, qsizetype size, qsizetype max)
{
    if (size > max)
        refuse(QStringLiteral("More than %1 %2 are not possible.")
                   .arg(QLocale().toString(max), things));
}

void EditCheck::found(bool there, const QString& what, const QString& id)
{
    if (!there)
        refuse(QStringLiteral("There is no %1 “%2”.").arg(what, id.left(60)));
}

} // namespace milepost::edits
