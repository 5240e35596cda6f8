// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editcheck.h"

#include "core/base/jsonreader.h"
#include "core/base/limits.h"
#include "core/base/personname.h"
#include "core/base/plainline.h"

#include <QLocale>

#include <cmath>

namespace milepost::edits {

void EditCheck::refuse(const Message& sentence)
{
    if (!m_refusal)
        m_refusal = Error{sentence, {}, {}};
}

void EditCheck::plain(const Message& what, const QString& text, qsizetype maxLength)
{
    if (text.size() > maxLength) {
        refuse(Message("Edits", "%1 has %2 characters; at most %3 are possible.")
                   .arg(what)
                   .arg(text.size())
                   .arg(maxLength));
    }
    if (!isPlainText(text))
        refuse(Message("Edits", "%1 holds control characters or broken Unicode; type it anew.")
                   .arg(what));
}

void EditCheck::fresh(const QString& id, bool taken)
{
    const bool isOne = !id.isEmpty() && id.size() <= limits::kIdLength && id == id.trimmed() &&
                       !id.contains(u'\n') && !id.contains(u'\t') && isPlainText(id);
    require(isOne, Message("Edits", "“%1” cannot be an id.").arg(id.left(60)));
    require(!taken, Message("Edits", "The id “%1” is taken already.").arg(id.left(60)));
}

void EditCheck::place(qsizetype index, qsizetype size)
{
    require(index >= 0 && index < size, Message("Edits", "There is no such place in the list."));
}

void EditCheck::present(const Message& what, bool isThere)
{
    require(isThere, Message("Edits", "%1 must not be empty.").arg(what));
}

void EditCheck::name(const Message& what, const QString& text)
{
    present(what, !personKey(text).isEmpty());
    line(what, text);
}

void EditCheck::line(const Message& what, const QString& text)
{
    plain(what, text, limits::kNameLength);
    switch (lineProblem(text)) {
    case LineProblem::None:
        break;
    case LineProblem::LineBreak:
        refuse(Message("Edits", "%1 must be on one line.").arg(what));
        break;
    case LineProblem::ControlCharacter:
        refuse(Message("Edits", "%1 holds a tab or another control character; type it anew.")
                   .arg(what));
        break;
    case LineProblem::OnlyInvisible:
        refuse(Message("Edits", "Nothing of it can be seen: %1; type it anew.").arg(what));
        break;
    }
}

void EditCheck::text(const Message& what, const QString& text)
{
    plain(what, text, limits::kTextLength);
}

void EditCheck::reason(const Message& what, const QString& text)
{
    present(what, !text.trimmed().isEmpty());
    plain(what, text, limits::kTextLength);
}

void EditCheck::date(const Message& what, const QDate& date)
{
    require(date.isValid(), Message("Edits", "%1 must be a date.").arg(what));
    optionalDate(what, date);
}

void EditCheck::optionalDate(const Message& what, const QDate& date)
{
    if (date.isValid() && (date.year() < limits::kFirstYear || date.year() > limits::kLastYear)) {
        refuse(Message("Edits", "%1 must be between the years %2 and %3.")
                   .arg(what)
                   .arg(QString::number(limits::kFirstYear))
                   .arg(QString::number(limits::kLastYear)));
    }
}

void EditCheck::number(const Message& what, double value, double min, double max)
{
    if (!std::isfinite(value) || value < min || value > max) {
        const QLocale locale;
        refuse(Message("Edits", "%1 must be between %2 and %3.")
                   .arg(what)
                   .arg(locale.toString(min, 'g', 15), locale.toString(max, 'g', 15)));
    }
}

void EditCheck::count(const Message& things, qsizetype size, qsizetype max)
{
    if (size > max)
        refuse(Message("Edits", "More than %1 %2 are not possible.").arg(max).arg(things));
}

void EditCheck::found(bool there, const Message& what, const QString& id)
{
    if (!there)
        refuse(Message("Edits", "There is no %1 “%2”.").arg(what).arg(id.left(60)));
}

} // namespace milepost::edits
