// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "core/base/limits.h"

#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>

namespace milepost {

namespace {

QDate readDate(const QString& text, const QString& format)
{
    const QLocale locale;
    for (const QDate& date :
         {QDate::fromString(text, Qt::ISODate), locale.toDate(text, format),
          locale.toDate(text, QLocale::ShortFormat), locale.toDate(text, QLocale::LongFormat)}) {
        if (date.isValid())
            return date;
    }
    return {};
}

} // namespace

DateField::DateField(const QDate& date, QWidget* parent) : QDateEdit(date, parent)
{
    setCalendarPopup(true);
    setDateRange(QDate(limits::kFirstYear, 1, 1), QDate(limits::kLastYear, 12, 31));
}

QString DateField::takeTyped()
{
    const QString typed = std::exchange(m_typed, QString()).trimmed();
    const QDate read = readDate(typed, displayFormat());
    if (read.isValid() && read >= minimumDate() && read <= maximumDate()) {
        setDate(read);
        return {};
    }
    m_typed = typed;
    const bool held = holdsWhatWasTyped();
    m_typed.clear();
    return held ? QString() : typed;
}

/// Whether each number that was typed is the day, the month or the year that is shown.
bool DateField::holdsWhatWasTyped() const
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    const QList<int> parts{date().day(), date().month(), date().year(), date().year() % 100};
    auto found = number.globalMatch(m_typed);
    while (found.hasNext()) {
        const QString digits = found.next().captured();
        // Digits alone go from the day on to the month by themselves.
        const QString all = QStringLiteral("%1%2%3")
                                .arg(date().day(), 2, 10, QLatin1Char('0'))
                                .arg(date().month(), 2, 10, QLatin1Char('0'))
                                .arg(date().year());
        if (!parts.contains(digits.toInt()) && !all.contains(digits))
            return false;
    }
    return true;
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && text.size() == 1 && text.front().isPrint())
        m_typed += text;
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter &&
             event->key() != Qt::Key_Shift)
        m_typed.clear(); // going to another part, or taking back
    QDateEdit::keyPressEvent(event);
}

void DateField::mousePressEvent(QMouseEvent* event)
{
    m_typed.clear();
    QDateEdit::mousePressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    QDateEdit::focusOutEvent(event);
    const QString typed = takeTyped();
    if (!typed.isEmpty())
        emit misread(typed);
}

} // namespace milepost
