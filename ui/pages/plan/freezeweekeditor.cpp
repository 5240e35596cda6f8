// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/freezeweekeditor.h"

#include "core/base/limits.h"
#include "core/base/weeks.h"
#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/pages/plan/checkedfield.h"
#include "ui/pages/plan/weekcalendar.h"
#include "ui/widgets/pagelabels.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kFromRole = Qt::UserRole;
constexpr int kToRole = Qt::UserRole + 1;

/// Weeks that follow one another, as first and last Monday.
QList<std::pair<QDate, QDate>> runsOf(const QList<QDate>& weeks)
{
    QList<std::pair<QDate, QDate>> runs;
    for (const QDate& week : weeks) {
        if (!runs.isEmpty() && runs.last().second.addDays(7) == week)
            runs.last().second = week;
        else
            runs.append({week, week});
    }
    return runs;
}

QString runWords(const QLocale& locale, const QDate& from, const QDate& to)
{
    const int weeks = static_cast<int>(from.daysTo(to) / 7) + 1;
    const QString dates =
        FreezeWeekEditor::tr("%1 – %2").arg(locale.toString(from, QLocale::ShortFormat),
                                            locale.toString(to.addDays(6), QLocale::ShortFormat));
    return weeks == 1 ? FreezeWeekEditor::tr("%1, 1 week").arg(dates)
                      : FreezeWeekEditor::tr("%1, %n weeks", nullptr, weeks).arg(dates);
}

} // namespace

FreezeWeekEditor::FreezeWeekEditor(const QList<QDate>& weeks, const QDate& around, QWidget* parent)
    : QWidget(parent), m_weeks(weeks), m_calendar(new WeekCalendar(this)),
      m_from(new OptionalDateField(tr("First day of the freeze weeks"), this)),
      m_to(new OptionalDateField(tr("Last day of the freeze weeks"), this)),
      m_problem(new TextLabel(TextSize::Body, false, this)), m_list(new QListWidget(this)),
      m_remove(new QPushButton(common::removeButton(), this))
{
    auto* words = noteLabel(this);
    words->setWords(tr("Nobody works on the plan in these weeks: holidays, year end, a release. "
                       "Click a day to freeze its week or to open it again; with Shift all weeks "
                       "in between are frozen."));
    auto* from = new QLabel(tr("&From"), this);
    from->setBuddy(m_from);
    auto* to = new QLabel(tr("&to"), this);
    to->setBuddy(m_to);
    // Beside the field, not beside the field and what is wrong with it.
    for (QLabel* label : {from, to})
        label->setFixedHeight(m_from->edit().sizeHint().height());
    auto* add = new QPushButton(tr("Free&ze these weeks"), this);
    add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_problem->hide();
    m_list->setAccessibleName(inWords(terms::freezeWeeks()));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    if (around.isValid())
        m_calendar->setSelectedDate(around);
    auto* range = new QHBoxLayout;
    range->addWidget(from, 0, Qt::AlignTop);
    range->addWidget(m_from, 1);
    range->addWidget(to, 0, Qt::AlignTop);
    range->addWidget(m_to, 1);
    range->addWidget(add, 0, Qt::AlignTop);
    auto* grid = new QGridLayout(this);
    grid->addWidget(words, 0, 0, 1, 2);
    grid->addWidget(m_calendar, 1, 0);
    grid->addWidget(m_list, 1, 1);
    grid->addLayout(range, 2, 0);
    grid->addWidget(m_remove, 2, 1, Qt::AlignLeading | Qt::AlignTop);
    grid->addWidget(m_problem, 3, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(1, 1);

    connect(m_calendar, &WeekCalendar::weeksAsked, this, &FreezeWeekEditor::setWeeks);
    connect(add, &QPushButton::clicked, this, &FreezeWeekEditor::freezeRange);
    for (const OptionalDateField* field : {m_from, m_to}) {
        field->edit().installEventFilter(this);
        connect(field, &CheckedField::edited, m_problem, &QWidget::hide);
    }
    connect(m_remove, &QPushButton::clicked, this, &FreezeWeekEditor::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    fill();
}

void FreezeWeekEditor::setWeeks(const QDate& from, const QDate& to, bool frozen)
{
    QList<QDate> weeks = m_weeks;
    for (QDate week = mondayOf(from); week <= to; week = week.addDays(7)) {
        weeks.removeAll(week);
        if (frozen)
            weeks.append(week);
    }
    std::sort(weeks.begin(), weeks.end());
    if (weeks.size() > limits::kListItems) {
        sayTooMany();
        return;
    }
    m_problem->hide();
    m_weeks = weeks;
    fill();
}

void FreezeWeekEditor::sayTooMany()
{
    m_problem->setWords(tr("More than %1 freeze weeks are not possible. Freeze a shorter range.")
                            .arg(locale().toString(static_cast<int>(limits::kListItems))));
    m_problem->show();
}

void FreezeWeekEditor::freezeRange()
{
    if (!m_from->check() || !m_to->check())
        return;
    const QDate from = m_from->date();
    const QDate to = m_to->date().isValid() ? m_to->date() : from;
    if (!from.isValid() || to < from) {
        m_problem->setWords(from.isValid()
                                ? tr("The last day lies before the first. Type a later one.")
                                : tr("Type the first day of the range."));
        m_problem->show();
        (from.isValid() ? m_to : m_from)->setFocus();
        return;
    }
    if (from.daysTo(to) / 7 > limits::kListItems) {
        sayTooMany();
        return;
    }
    setWeeks(from, to, true);
    m_calendar->setSelectedDate(from);
    m_from->setDate({});
    m_to->setDate({});
    m_from->setFocus();
}

bool FreezeWeekEditor::holdsUnusedRange() const
{
    return !m_from->text().isEmpty() || !m_to->text().isEmpty();
}

void FreezeWeekEditor::sayUnusedRange()
{
    m_problem->setWords(tr("This range is not in the list yet. Freeze these weeks, or empty both "
                           "fields."));
    m_problem->show();
    (m_from->text().isEmpty() ? m_to : m_from)->setFocus();
}

void FreezeWeekEditor::removeSelected()
{
    const QList<QListWidgetItem*> items = m_list->selectedItems();
    QList<std::pair<QDate, QDate>> runs;
    for (const QListWidgetItem* item : items)
        runs.append({item->data(kFromRole).toDate(), item->data(kToRole).toDate()});
    const int row = m_list->currentRow();
    for (const auto& [from, to] : std::as_const(runs))
        setWeeks(from, to, false);
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
}

void FreezeWeekEditor::fill()
{
    m_list->clear();
    const QList<std::pair<QDate, QDate>> runs = runsOf(m_weeks);
    for (const auto& [from, to] : runs) {
        auto* item = new QListWidgetItem(runWords(locale(), from, to), m_list);
        item->setData(kFromRole, from);
        item->setData(kToRole, to);
    }
    m_remove->setEnabled(false);
    m_calendar->setMarked(m_weeks);
}

bool FreezeWeekEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_list && key->matches(QKeySequence::Delete)) {
        removeSelected();
        return true;
    }
    // Enter in a field of the range is not the Enter of the dialog.
    if (watched != m_list && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        freezeRange();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace milepost
