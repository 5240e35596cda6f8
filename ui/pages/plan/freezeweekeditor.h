// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace milepost {

class OptionalDateField;
class TextLabel;
class WeekCalendar;

/// Weeks in which nobody works on the plan: marked in a calendar, or a range of them typed; below
/// as a list, weeks that follow one another as one line.
class FreezeWeekEditor : public QWidget {
    Q_OBJECT

public:
    /// `around` is a day of the plan, shown at first.
    FreezeWeekEditor(const QList<QDate>& weeks, const QDate& around, QWidget* parent = nullptr);

    /// Mondays, in order.
    [[nodiscard]] const QList<QDate>& weeks() const { return m_weeks; }
    /// Whether a range was typed that is not in the list yet.
    [[nodiscard]] bool holdsUnusedRange() const;
    /// Says that there is such a range, and gives it the keyboard.
    void sayUnusedRange();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setWeeks(const QDate& from, const QDate& to, bool frozen);
    void sayTooMany();
    void freezeRange();
    void removeSelected();
    void fill();

    QList<QDate> m_weeks;
    WeekCalendar* m_calendar;
    OptionalDateField* m_from;
    OptionalDateField* m_to;
    TextLabel* m_problem;
    QListWidget* m_list;
    QPushButton* m_remove;
};

} // namespace milepost
