// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/back/fillinworkbook.h"

#include "core/base/limits.h"
#include "core/export/back/sentstate.h"
#include "core/export/workbookparts.h"

#include <QMap>

#include <vector>

#include <xlsxwriter.h>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr uint32_t kOpenColor = 0xFFF8DC;
constexpr int kSpareRows = 200; ///< below the last one, which can be filled in too
constexpr int kLongestFillInTip = 200;

double fillInWidth(FillInField field)
{
    switch (field) {
    case FillInField::Id:
        return 18;
    case FillInField::Play:
    case FillInField::Metric:
        return 44;
    case FillInField::Accountable:
    case FillInField::Source:
        return 26;
    default:
        return 16;
    }
}

/// Writes one sheet to fill in; remembers what did not fit.
class FillInSheetWriter {
public:
    FillInSheetWriter(lxw_workbook* workbook, lxw_worksheet* sheet, const Telling& telling)
        : m_workbook(workbook), m_sheet(sheet), m_telling(telling)
    {}

    void write(const FillInSheet& sheet)
    {
        lxw_format* heading = workbook_add_format(m_workbook);
        format_set_bold(heading);
        format_set_text_wrap(heading);
        format_set_bottom(heading, LXW_BORDER_MEDIUM);
        for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const FillInColumn& of = sheet.columns.at(i);
            note(worksheet_set_column(m_sheet, column, column, fillInWidth(of.field), nullptr));
            note(worksheet_write_string(m_sheet, 0, column, cellText(of.heading).constData(),
                                        heading));
            validate(of.field, column, static_cast<lxw_row_t>(sheet.rows.size()));
        }
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            for (qsizetype column = 0; column < sheet.columns.size(); ++column)
                writeCell(sheet, row, column);
        }
        worksheet_freeze_panes(m_sheet, 1, 2);
        note(worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(sheet.rows.size()),
                                  static_cast<lxw_col_t>(sheet.columns.size() - 1)));
        lxw_protection may = {};
        // Sorting would move the open cells of a row to another one.
        may.format_columns = may.format_rows = may.autofilter = 1;
        worksheet_protect(m_sheet, nullptr, &may);
    }

    [[nodiscard]] lxw_error problem() const { return m_problem; }

private:
    void note(lxw_error error)
    {
        if (m_problem == LXW_NO_ERROR)
            m_problem = error;
    }

    void writeCell(const FillInSheet& sheet, qsizetype row, qsizetype column)
    {
        const FillInField field = sheet.columns.at(column).field;
        const FillInRow& of = sheet.rows.at(row);
        const FillInValue& value = of.values.at(column);
        const auto line = static_cast<lxw_row_t>(row + 1);
        const auto place = static_cast<lxw_col_t>(column);
        lxw_format* format = made(codeOf(field, of), of.open.at(column));
        if (const auto* text = std::get_if<QString>(&value)) {
            note(worksheet_write_string(
                m_sheet, line, place,
                cellText(field == FillInField::State ? stateWord(*text) : *text).constData(),
                format));
        } else if (const auto* day = std::get_if<QDate>(&value)) {
            note(worksheet_write_number(m_sheet, line, place, dayNumber(*day), format));
        } else if (const auto* number = std::get_if<double>(&value)) {
            note(worksheet_write_number(m_sheet, line, place, *number, format));
        } else {
            note(worksheet_write_blank(m_sheet, line, place, format));
        }
    }

    [[nodiscard]] QString stateWord(const QString& name) const
    {
        for (const auto& [state, words] : stateChoices(m_telling.say)) {
            if (toName(state) == name)
                return words;
        }
        return name;
    }

    /// The number format of a cell as its code; days have the one of the reader's own country.
    [[nodiscard]] QByteArray codeOf(FillInField field, const FillInRow& row) const
    {
        switch (kindOf(field)) {
        case FillInKind::Day:
            return "day";
        case FillInKind::Share:
            return "0%";
        case FillInKind::Count:
            return "0";
        case FillInKind::Figure: {
            const Metric* metric = m_telling.content.findMetric(row.key.metric);
            return metric && metric->unit == MetricUnit::Percent ? "0.0%" : "General";
        }
        default:
            return "@";
        }
    }

    lxw_format* made(const QByteArray& code, bool open)
    {
        lxw_format*& format = m_formats[{code, open}];
        if (format)
            return format;
        constexpr uint8_t kDayIndex = 14;
        format = workbook_add_format(m_workbook);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (code == "day")
            format_set_num_format_index(format, kDayIndex);
        else
            format_set_num_format(format, code.constData());
        if (open) {
            format_set_unlocked(format);
            format_set_bg_color(format, kOpenColor);
            format_set_border(format, LXW_BORDER_HAIR);
        }
        return format;
    }

    void validate(FillInField field, lxw_col_t column, lxw_row_t rows)
    {
        const FillInKind kind = kindOf(field);
        lxw_data_validation rule = {};
        QList<QByteArray> words;
        std::vector<char*> list;
        QByteArray tip;
        if (kind == FillInKind::State) {
            for (const auto& [state, word] : stateChoices(m_telling.say))
                words.append(cellText(word));
            for (QByteArray& word : words)
                list.push_back(word.data());
            list.push_back(nullptr);
            rule.validate = LXW_VALIDATION_TYPE_LIST;
            rule.value_list = list.data();
        } else if (kind == FillInKind::Day) {
            rule.validate = LXW_VALIDATION_TYPE_DATE;
            rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            rule.minimum_datetime = {limits::kFirstYear, 1, 1, 0, 0, 0};
            rule.maximum_datetime = {limits::kLastYear, 12, 31, 0, 0, 0};
            tip = m_telling.text(Message("Export", "A day without a time.")).toUtf8();
        } else if (kind == FillInKind::Share) {
            rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
            rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            rule.maximum_number = 1;
            tip = m_telling.text(Message("Export", "Whole per cent, from 0 % to 100 %."))
                      .left(kLongestFillInTip)
                      .toUtf8();
        } else {
            return;
        }
        if (!tip.isEmpty())
            rule.error_message = tip.data();
        note(worksheet_data_validation_range(m_sheet, 1, column, rows + kSpareRows, column, &rule));
    }

    lxw_workbook* m_workbook;
    lxw_worksheet* m_sheet;
    const Telling& m_telling;
    QMap<std::pair<QByteArray, bool>, lxw_format*> m_formats;
    lxw_error m_problem = LXW_NO_ERROR;
};

lxw_error writeState(lxw_worksheet* sheet, const QList<QStringList>& rows)
{
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows.at(row).size(); ++column) {
            const QString& text = rows.at(row).at(column);
            if (text.isEmpty())
                continue;
            const lxw_error error = worksheet_write_string(sheet, static_cast<lxw_row_t>(row),
                                                           static_cast<lxw_col_t>(column),
                                                           cellText(text).constData(), nullptr);
            if (error != LXW_NO_ERROR)
                return error;
        }
    }
    worksheet_hide(sheet);
    return LXW_NO_ERROR;
}

} // namespace

Result<QByteArray> fillInWorkbook(const Telling& telling, const EngagementTimes& times)
{
    if (!times.created.isValid()) {
        return Error{Message("Export",
                             "Save the engagement first, so that the workbook can say which "
                             "one it belongs to."),
                     {},
                     {}};
    }
    QList<FillInSheet> sheets = fillInSheets(telling);
    QSet<QString> taken{kStateSheet};
    for (FillInSheet& sheet : sheets)
        sheet.title = QString::fromUtf8(sheetName(sheet.title, taken));
    return makeWorkbook(telling, [&](lxw_workbook* workbook) {
        for (const FillInSheet& sheet : sheets) {
            FillInSheetWriter writer(
                workbook, workbook_add_worksheet(workbook, sheet.title.toUtf8().constData()),
                telling);
            writer.write(sheet);
            if (writer.problem() != LXW_NO_ERROR)
                return writer.problem();
        }
        const QByteArray hidden = kStateSheet.toUtf8();
        return writeState(workbook_add_worksheet(workbook, hidden.constData()),
                          stateRows(sheets, times, telling.say));
    });
}

} // namespace milepost
