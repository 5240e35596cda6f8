// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/back/filledsheet.h"

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
    return filledText(sheet.at(place).text);
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
                           .quoted(text.left(kShownLetters)));
        } else if (found.columns.contains(*field)) {
            twice.insert(*field);
            refuseCell(
                refusals, found, place,
                Message("Export", "The column %1 is there twice; neither is read.").quoted(text));
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
                    .quoted(*it));
        }
    }
}

/// The first cell of the row that holds something in a column that was sent, or nothing.
std::optional<XlsxPlace> firstFilled(const FoundSheet& found, int line)
{
    std::optional<XlsxPlace> first;
    for (const int column : found.columns) {
        const XlsxPlace place{line, column};
        if (found.sheet->cells.contains(place) && (!first || column < first->column))
            first = place;
    }
    return first;
}

void findRows(FoundSheet& found, int headings, QList<FilledRefusal>& refusals)
{
    QSet<QString> sent;
    for (const SentRow& row : found.sent->rows)
        sent.insert(row.id);
    for (int line = headings + 1; line < found.sheet->rows; ++line) {
        const XlsxPlace place{line, found.columns.value(FillInField::Id)};
        const QString id = textAt(*found.sheet, place);
        const auto filled = firstFilled(found, line);
        if (!filled)
            continue;
        if (found.sheet->at(place).merged || found.sheet->at(place).formula) {
            refuseCell(refusals, found, place,
                       Message("Export", "The id of the row is merged or a formula; the row is not "
                                         "read."));
        } else if (id.isEmpty()) {
            refuseCell(refusals, found, *filled,
                       Message("Export", "The row has no id; it is not read."));
        } else if (!sent.contains(id)) {
            refuseCell(refusals, found, place,
                       Message("Export", "A row with the id %1 was not sent; it is not read.")
                           .quoted(id.left(kShownLetters)));
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
                    .quoted(sentName(row)));
        }
        if (lines.size() < 2 || isForNew)
            continue;
        for (const int line : lines) {
            refuseCell(refusals, found, {line, found.columns.value(FillInField::Id)},
                       Message("Export", "The row of %1 is there more than once; none of them is "
                                         "read.")
                           .quoted(sentName(row)));
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
    checkRows(found, refusals);
    return found;
}

TouchedCells touchedCells(const FoundSheet& found, const SentRow& row, int line, bool percent,
                          const CellReading& reading, QList<FilledRefusal>& refusals)
{
    TouchedCells touched;
    for (auto it = found.columns.cbegin(); it != found.columns.cend(); ++it) {
        if (it.key() == FillInField::Id)
            continue;
        const XlsxPlace place{line, *it};
        const FillInKind kind = kindOf(it.key());
        const Result<FillInValue> value =
            filledValue(found.sheet->at(place), kind, percent, reading);
        const FillInValue sent = row.values.value(it.key());
        if (!value) {
            refuseCell(refusals, found, place, value.error().message);
        } else if (isSame(*value, sent)) {
            continue;
        } else if (!row.open.contains(it.key())) {
            refuseCell(refusals, found, place,
                       Message("Export", "What stands here is not read back; it was sent to be "
                                         "looked at."));
        } else if (kind == FillInKind::State && value->index() == 0) {
            refuseCell(refusals, found, place,
                       Message("Export", "A play has a state; choose one from the list."));
        } else {
            touched.insert(it.key(), {*value, xlsxAddress(place)});
        }
    }
    return touched;
}

} // namespace milepost
