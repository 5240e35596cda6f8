// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/back/filledsheet.h"

#include "core/base/plainline.h"

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadingRows = 20; ///< among which the headings are looked for
constexpr qsizetype kShownLetters = 60;
constexpr double kKeptDigits = 1e-12; ///< part of the larger of two numbers

void refuseCell(QList<FilledRefusal>& refusals, const FoundSheet& found, const XlsxPlace& place,
                const Message& reason)
{
    refusals.append({found.sent->title, xlsxAddress(place), reason});
}

void refuseAll(QList<FilledRefusal>& refusals, const SentSheet& sent, const Message& reason)
{
    refusals.append({sent.title, {}, reason});
}

QString textAt(const XlsxSheet& sheet, const XlsxPlace& place)
{
    return filledText(sheet.cells.value(place).text);
}

std::optional<FillInField> fieldOfHeading(const SentSheet& sent, const QString& text)
{
    for (auto it = sent.headings.cbegin(); it != sent.headings.cend(); ++it) {
        if (filledText(*it).compare(text, Qt::CaseInsensitive) == 0)
            return it.key();
    }
    return std::nullopt;
}

/// The first row with the heading of the ids, or −1.
int headingRow(const SentSheet& sent, const XlsxSheet& sheet)
{
    for (int row = 0; row < std::min(kHeadingRows, sheet.rows); ++row) {
        for (int column = 0; column < sheet.columns; ++column) {
            if (fieldOfHeading(sent, textAt(sheet, {row, column})) == FillInField::Id)
                return row;
        }
    }
    return -1;
}

bool isOpenAnywhere(const SentSheet& sent, FillInField field)
{
    return std::any_of(sent.rows.cbegin(), sent.rows.cend(),
                       [&](const SentRow& row) { return row.open.contains(field); });
}

void findColumns(FoundSheet& found, int headings, QList<FilledRefusal>& refusals)
{
    QSet<FillInField> twice;
    for (int column = 0; column < found.sheet->columns; ++column) {
        const XlsxPlace place{headings, column};
        const QString text = textAt(*found.sheet, place);
        if (text.isEmpty())
            continue;
        const auto field = fieldOfHeading(*found.sent, text);
        if (!field) {
            refuseCell(refusals, found, place,
                       Message("Export", "The column %1 was not sent; nothing in it is read.")
                           .quoted(harmless(text.left(kShownLetters))));
        } else if (found.columns.contains(*field)) {
            twice.insert(*field);
            refuseCell(refusals, found, place,
                       Message("Export", "The column %1 is there twice; neither is read.")
                           .quoted(harmless(text)));
        } else {
            found.columns.insert(*field, column);
        }
    }
    for (auto it = found.sent->headings.cbegin(); it != found.sent->headings.cend(); ++it) {
        if (twice.contains(it.key())) {
            found.columns.remove(it.key());
        } else if (!found.columns.contains(it.key()) && isOpenAnywhere(*found.sent, it.key())) {
            refuseAll(
                refusals, *found.sent,
                Message("Export", "The column %1 is missing; what it is about stays as it is.")
                    .quoted(harmless(*it)));
        }
    }
}

/// Whether a cell describes what its row is about.
bool isDescription(FillInField field)
{
    switch (field) {
    case FillInField::Play:
    case FillInField::Metric:
    case FillInField::Group:
    case FillInField::Scope:
    case FillInField::PeriodEnd:
    case FillInField::Unit:
        return true;
    default:
        return false;
    }
}

/// The lines below the headings that hold something in a column with a heading, with the first of
/// these columns. What stands elsewhere is refused.
QMap<int, int> filledLines(const FoundSheet& found, int headings, QList<FilledRefusal>& refusals)
{
    QMap<int, int> lines;
    QMap<int, int> above;   // by line
    QMap<int, int> unnamed; // by column
    const auto keepLeast = [](QMap<int, int>& least, int key, int value) {
        const auto there = least.find(key);
        if (there == least.end())
            least.insert(key, value);
        else
            *there = std::min(*there, value);
    };
    for (auto it = found.sheet->cells.cbegin(); it != found.sheet->cells.cend(); ++it) {
        const XlsxPlace& place = it.key();
        const bool blank = it->kind == XlsxKind::Text && filledText(it->text).isEmpty();
        if (blank || place.row == headings)
            continue;
        if (place.row < headings)
            keepLeast(above, place.row, place.column);
        else if (textAt(*found.sheet, {headings, place.column}).isEmpty())
            keepLeast(unnamed, place.column, place.row);
        else
            keepLeast(lines, place.row, place.column);
    }
    for (auto it = above.cbegin(); it != above.cend(); ++it) {
        refuseCell(refusals, found, {it.key(), *it},
                   Message("Export", "What stands above the headings is not read."));
    }
    for (auto it = unnamed.cbegin(); it != unnamed.cend(); ++it) {
        refuseCell(refusals, found, {*it, it.key()},
                   Message("Export", "The column has no heading; nothing in it is read."));
    }
    return lines;
}

void findRows(FoundSheet& found, int headings, QList<FilledRefusal>& refusals)
{
    QSet<QString> sent;
    for (const SentRow& row : found.sent->rows)
        sent.insert(row.id);
    const QMap<int, int> lines = filledLines(found, headings, refusals);
    for (auto filled = lines.cbegin(); filled != lines.cend(); ++filled) {
        const int line = filled.key();
        const XlsxPlace place{line, found.columns.value(FillInField::Id)};
        const QString id = textAt(*found.sheet, place);
        if (found.sheet->at(place).merged || found.sheet->at(place).formula) {
            refuseCell(refusals, found, place,
                       Message("Export", "The id of the row is merged or a formula; the row is not "
                                         "read."));
        } else if (id.isEmpty()) {
            refuseCell(refusals, found, {line, *filled},
                       Message("Export", "The row has no id; it is not read."));
        } else if (!sent.contains(id)) {
            refuseCell(refusals, found, place,
                       Message("Export", "A row with the id %1 was not sent; it is not read.")
                           .quoted(harmless(id.left(kShownLetters))));
        } else {
            found.rows[id].append(line);
        }
    }
}

/// Rows of ids that may be there once and are missing or there more often.
void checkRows(FoundSheet& found, QList<FilledRefusal>& refusals)
{
    for (const SentRow& row : found.sent->rows) {
        const bool isForNew = found.sent->id == FillInSheetId::Kpi && !row.key.periodEnd.isValid();
        const QList<int> lines = found.rows.value(row.id);
        if (lines.isEmpty() && !isForNew) {
            refuseAll(
                refusals, *found.sent,
                Message("Export", "The row of %1 is missing; what it is about stays as it is.")
                    .quoted(harmless(sentName(row))));
        }
        if (lines.size() < 2 || isForNew)
            continue;
        for (const int line : lines) {
            refuseCell(refusals, found, {line, found.columns.value(FillInField::Id)},
                       Message("Export", "The row of %1 is there more than once; none of them is "
                                         "read.")
                           .quoted(harmless(sentName(row))));
        }
        found.rows.remove(row.id);
    }
}

} // namespace

bool isSame(const FillInValue& a, const FillInValue& b)
{
    const auto* one = std::get_if<double>(&a);
    const auto* other = std::get_if<double>(&b);
    if (one && other)
        return std::abs(*one - *other) <= kKeptDigits * std::max(std::abs(*one), std::abs(*other));
    const auto* text = std::get_if<QString>(&a);
    const auto* otherText = std::get_if<QString>(&b);
    if (text && otherText)
        return filledText(*text) == filledText(*otherText);
    return a == b;
}

QString sentName(const SentRow& row)
{
    const auto text = [&](FillInField field) {
        const FillInValue value = row.values.value(field);
        const auto* words = std::get_if<QString>(&value);
        return words ? *words : QString();
    };
    if (row.key.metric.isEmpty())
        return text(FillInField::Play);
    QStringList parts{text(FillInField::Metric)};
    if (row.key.unit)
        parts.append(text(FillInField::Scope));
    if (row.key.group != MetricGroup::All)
        parts.append(text(FillInField::Group));
    return parts.join(u", "_s);
}

std::optional<FoundSheet> foundSheet(const FilledWorkbook& workbook, const SentSheet& sent,
                                     QList<FilledRefusal>& refusals)
{
    FoundSheet found{&sent, workbook.book.findSheet(sent.title), {}, {}};
    if (!found.sheet) {
        refuseAll(refusals, sent,
                  Message("Export", "The sheet is missing; what it is about stays as it is."));
        return std::nullopt;
    }
    const int headings = headingRow(sent, *found.sheet);
    if (headings >= 0)
        findColumns(found, headings, refusals);
    if (!found.columns.contains(FillInField::Id)) {
        refuseAll(refusals, sent,
                  Message("Export", "The column of the ids is not there once; nothing of the sheet "
                                    "is read."));
        return std::nullopt;
    }
    findRows(found, headings, refusals);
    for (const XlsxPlace& place : found.sheet->comments) {
        refuseCell(refusals, found, place,
                   Message("Export", "The comment here is not read; what counts has to stand in "
                                     "the cells."));
    }
    checkRows(found, refusals);
    return found;
}

TouchedCells touchedCells(const FoundSheet& found, const SentRow& row, int line, bool percent,
                          const CellReading& reading, QList<FilledRefusal>& refusals)
{
    TouchedCells touched;
    QString changedDescription;
    for (auto it = found.columns.cbegin(); it != found.columns.cend(); ++it) {
        if (it.key() == FillInField::Id)
            continue;
        const XlsxPlace place{line, *it};
        const FillInKind kind = kindOf(it.key());
        const Result<FillInValue> value =
            filledValue(found.sheet->at(place), kind, percent, reading);
        const FillInValue sent = row.values.value(it.key());
        const bool isEmptied = value && value->index() == 0;
        if (isDescription(it.key()) && !row.open.contains(it.key()) && !isEmptied &&
            !(value && isSame(*value, sent)))
            changedDescription = xlsxAddress(place);
        if (!value) {
            refuseCell(refusals, found, place, value.error().message);
        } else if (isSame(*value, sent)) {
            continue;
        } else if (!row.open.contains(it.key())) {
            refuseCell(refusals, found, place,
                       Message("Export", "What stands here is not read back; it was sent to be "
                                         "looked at."));
        } else if (kind == FillInKind::State && isEmptied) {
            refuseCell(refusals, found, place,
                       Message("Export", "A play has a state; choose one from the list."));
        } else {
            touched.insert(it.key(), {*value, xlsxAddress(place)});
        }
    }
    if (changedDescription.isEmpty())
        return touched;
    for (const TouchedCell& cell : touched) {
        refusals.append({found.sent->title, cell.cell,
                         Message("Export", "What the row is about was changed in %1; nothing of "
                                           "the row is taken over.")
                             .arg(changedDescription)});
    }
    return {};
}

} // namespace milepost
