// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/weekcalendar.h"

#include "core/base/limits.h"
#include "core/base/weeks.h"
#include "ui/theme/icons.h"
#include "ui/theme/windowcolours.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

namespace milepost {

WeekCalendar::WeekCalendar(QWidget* parent) : QCalendarWidget(parent)
{
    setAccessibleName(tr("Calendar of freeze weeks"));
    setFirstDayOfWeek(Qt::Monday);
    setGridVisible(false);
    setDateRange(QDate(limits::kFirstYear, 1, 5), QDate(limits::kLastYear, 12, 31));
    connect(this, &QCalendarWidget::clicked, this, [this](QDate day) {
        touch(day, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
    // Every weekday in the colour of the palette, and the icons of the program.
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), {});
    for (const auto& [button, icon] : {std::pair("qt_calendar_prevmonth", "back"),
                                       std::pair("qt_calendar_nextmonth", "forward")}) {
        if (auto* found = findChild<QToolButton*>(QLatin1String(button)))
            found->setIcon(themeIcon(QLatin1String(icon)));
    }
    m_days = findChild<QTableView*>();
    if (m_days) {
        m_days->setAccessibleName(tr("Days of the month"));
        m_days->installEventFilter(this);
        setFocusProxy(m_days);
    }
}

void WeekCalendar::setMarked(const QList<QDate>& weeks)
{
    m_marked = QSet<QDate>(weeks.cbegin(), weeks.cend());
    updateCells();
}

void WeekCalendar::touch(const QDate& day, bool range)
{
    if (range && m_anchor.isValid())
        emit weeksAsked(qMin(m_anchor, day), qMax(m_anchor, day), true);
    else
        emit weeksAsked(day, day, !m_marked.contains(mondayOf(day)));
    m_anchor = day;
}

bool WeekCalendar::eventFilter(QObject* watched, QEvent* event)
{
    // While the year is typed, the calendar listens to all widgets.
    if (watched == m_days && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return ||
            key->key() == Qt::Key_Enter) {
            touch(selectedDate(), key->modifiers() & Qt::ShiftModifier);
            return true;
        }
    }
    return QCalendarWidget::eventFilter(watched, event);
}

void WeekCalendar::paintCell(QPainter* painter, const QRect& rect, QDate date) const
{
    const WindowColours colours = coloursFor(palette());
    const bool marked = m_marked.contains(mondayOf(date));
    const bool otherMonth = date.month() != monthShown();
    painter->save();
    painter->fillRect(rect, marked ? colours.selection : palette().color(QPalette::Base));
    if (marked) {
        const QPen hatch(otherMonth ? colours.mutedOnSelection : colours.onSelection);
        painter->setPen(hatch);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
    painter->setPen(marked ? (otherMonth ? colours.mutedOnSelection : colours.onSelection)
                           : palette().color(otherMonth ? QPalette::Disabled : QPalette::Active,
                                             QPalette::Text));
    painter->drawText(rect, Qt::AlignCenter, locale().toString(date.day()));
    if (date == selectedDate()) {
        painter->setPen(QPen(colours.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace milepost
