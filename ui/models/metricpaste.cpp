// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/metricpaste.h"

#include "core/base/tablereader.h"
#include "core/metrics/metricperiods.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace milepost {

namespace {

constexpr qsizetype kQuoted = 40; ///< letters of a cell in a sentence

/// The words of this file.
struct MetricPasteWords {
    Q_DECLARE_TR_FUNCTIONS(MetricPaste)
};

Error refusedWith(const QString& sentence)
{
    return {Message(sentence), {}, {}};
}

/// The end of a period, but never a mere number, which may as well be a value.
QDate periodIn(const QString& cell)
{
    const QString trimmed = cell.trimmed();
    const bool number =
        std::all_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.isDigit(); });
    return number ? QDate() : periodEndFromText(trimmed, QLocale());
}

/// The name without the unit behind it, to compare by.
QString bareName(const QString& name)
{
    return name.section(QStringLiteral(" ("), 0, 0).simplified().toCaseFolded();
}

/// The column that is called so, or -1.
qsizetype columnCalled(const MetricPasteTarget& target, const QString& cell)
{
    const QString wanted = bareName(cell);
    for (qsizetype i = 0; i < target.columns.size(); ++i) {
        if (!wanted.isEmpty() && (bareName(target.columnName(static_cast<int>(i))) == wanted ||
                                  target.columns.at(i).field.input.toCaseFolded() == wanted))
            return i;
    }
    return -1;
}

/// Which rows and columns of the table mean what.
struct MetricTablePlan {
    bool hasHeader = false;
    bool hasPeriods = false;
    QList<qsizetype> columns; ///< of the grid, for each of the table; -1: none
    QList<QDate> periods;     ///< for each row of the table
};

bool beginsWithPeriods(const QList<CellRow>& rows, bool hasHeader, qsizetype width)
{
    return width > 1 &&
           std::all_of(rows.cbegin() + (hasHeader ? 1 : 0), rows.cend(),
                       [](const CellRow& row) { return periodIn(row.cells.first()).isValid(); });
}

bool beginsWithNames(const MetricPasteTarget& target, const QList<CellRow>& rows)
{
    const QStringList& cells = rows.first().cells;
    return rows.size() > 1 && std::any_of(cells.cbegin(), cells.cend(), [&](const QString& cell) {
               return columnCalled(target, cell) >= 0;
           });
}

Result<MetricTablePlan> planOf(const MetricPasteTarget& target, const QList<CellRow>& rows)
{
    qsizetype width = 0;
    for (const CellRow& row : rows)
        width = std::max(width, row.cells.size());
    MetricTablePlan plan;
    plan.hasHeader = beginsWithNames(target, rows);
    plan.hasPeriods = beginsWithPeriods(rows, plan.hasHeader, width);
    const qsizetype label = plan.hasPeriods ? 1 : 0;
    for (qsizetype column = 0; column < width; ++column) {
        if (column < label) {
            plan.columns.append(-1);
            continue;
        }
        const qsizetype place = target.firstColumn + column - label;
        if (!plan.hasHeader) {
            plan.columns.append(place < target.columns.size() ? place : -1);
            continue;
        }
        const QString cell = rows.first().cells.value(column).trimmed();
        const qsizetype named = columnCalled(target, cell);
        if (named < 0 && !cell.isEmpty()) {
            return refusedWith(
                MetricPasteWords::tr("The first row of the table names “%1”, which is no "
                                     "column here.")
                    .arg(cell.left(kQuoted)));
        }
        plan.columns.append(named);
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const qsizetype place = target.firstPeriod + row - (plan.hasHeader ? 1 : 0);
        if (plan.hasHeader && row == 0)
            plan.periods.append(QDate());
        else
            plan.periods.append(plan.hasPeriods ? periodIn(rows.at(row).cells.first())
                                                : target.periods.value(place));
    }
    return plan;
}

} // namespace

Result<QList<MetricValue>> readPastedMetricValues(const MetricPasteTarget& target,
                                                  const QString& text)
{
    const QList<CellRow> rows = readPastedTable(text, pastedSeparator(text, {})).rows;
    if (rows.isEmpty())
        return QList<MetricValue>();
    const Result<MetricTablePlan> plan = planOf(target, rows);
    if (!plan)
        return plan.error();
    QMap<std::pair<QDate, MetricGroup>, MetricValue> values;
    for (qsizetype row = plan->hasHeader ? 1 : 0; row < rows.size(); ++row) {
        const QStringList& cells = rows.at(row).cells;
        for (qsizetype column = plan->hasPeriods ? 1 : 0; column < cells.size(); ++column) {
            const QString cell = cells.at(column).trimmed();
            if (cell.isEmpty())
                continue;
            const QDate& period = plan->periods.at(row);
            const qsizetype place = plan->columns.at(column);
            if (!period.isValid() || place < 0) {
                const QString where =
                    plan->hasHeader && place < 0
                        ? MetricPasteWords::tr("Row %1, column %2 of the pasted table says “%3”, "
                                               "but the column has no name in the first row.")
                        : MetricPasteWords::tr("Row %1, column %2 of the pasted table says “%3” "
                                               "and lies beyond the grid.");
                return refusedWith(where.arg(QString::number(row + 1), QString::number(column + 1),
                                             cell.left(kQuoted)));
            }
            const MetricColumn& field = target.columns.at(place);
            const std::pair key(period, field.group);
            if (!values.contains(key))
                values.insert(key, target.existing(period, field.group));
            const auto changed =
                withFieldText(target.metric, values.value(key), field.field, cell, QLocale());
            if (!changed) {
                return refusedWith(
                    common::cellSays().arg(QString::number(row + 1), QString::number(column + 1),
                                           QLocale().toString(period, QLocale::ShortFormat),
                                           target.columnName(static_cast<int>(place)),
                                           cell.left(kQuoted), inWords(changed.error().message)));
            }
            values.insert(key, *changed);
        }
    }
    return values.values();
}

} // namespace milepost
