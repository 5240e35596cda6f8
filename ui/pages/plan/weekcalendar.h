// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>
#include <QDate>
#include <QSet>

class QTableView;

namespace milepost {

/// A calendar in which weeks are marked: a click on a day, or Space or Enter on the day that has
/// the keyboard, marks its week or takes the mark off; with Shift all weeks from the last one
/// touched on are marked. It only asks, see weeksAsked().
class WeekCalendar : public QCalendarWidget {
    Q_OBJECT

public:
    explicit WeekCalendar(QWidget* parent = nullptr);

    /// Mondays.
    void setMarked(const QList<QDate>& weeks);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The weeks of these days, both ends included, are to be marked or not.
    void weeksAsked(const QDate& from, const QDate& to, bool marked);

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override;

private:
    void touch(const QDate& day, bool range);

    QSet<QDate> m_marked;
    QDate m_anchor;
    QTableView* m_days = nullptr;
};

} // namespace milepost
