// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workbook.h"

#include "core/engagement/reportdefaults.h"
#include "core/export/exporttables.h"
#include "core/export/workbookparts.h"
#include "core/export/workbookstyles.h"

#include <algorithm>

#include <xlsxwriter.h>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestColumn = 50; ///< in characters
constexpr qsizetype kMostColumns = 16'384;
constexpr int kNarrowestColumn = 8;
constexpr int kDateWidth = 12;
constexpr int kFilterWidth = 3;          ///< of the button in a heading
constexpr qsizetype kLongestHeader = 70; ///< three of them, of 255 in all

/// How many characters wide a text is in its longest line; those of East Asia take two.
int widthOf(const QString& text)
{
    int widest = 0;
    int width = 0;
    for (const QChar character : text) {
        width = character == u'\n' ? 0 : width + (character.unicode() >= 0x1100 ? 2 : 1);
        widest = std::max(widest, width);
    }
    return widest;
}

int columnWidth(const ExportTable& table, qsizetype column)
{
    int width = std::max(kNarrowestColumn, widthOf(table.columns[column]) + kFilterWidth);
    // A long heading breaks rather than widen a column of numbers.
    width = std::min(width, kDateWidth + kFilterWidth);
    for (const QList<ExportCell>& row : table.rows) {
        const ExportCell& cell = row[column];
        width = std::max(width,
                         cell.date.isValid() || cell.number ? kDateWidth : widthOf(cell.text) + 1);
        if (width >= kWidestColumn)
            return kWidestColumn;
    }
    return width;
}

/// One sheet being written; remembers what did not fit.
class SheetWriter {
public:
    SheetWriter(lxw_worksheet* sheet, WorkbookStyles& styles) : m_sheet(sheet), m_styles(styles) {}

    void write(const ExportTable& table)
    {
        if (table.columns.size() > kMostColumns)
            return note(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE);
        const auto columns = static_cast<lxw_col_t>(table.columns.size());
        const auto last = static_cast<lxw_col_t>(table.columns.size() - 1);
        const auto rows = static_cast<lxw_row_t>(table.rows.size());
        for (lxw_col_t column = 0; column < columns; ++column) {
            note(
                worksheet_set_column(m_sheet, column, column, columnWidth(table, column), nullptr));
            note(worksheet_write_string(m_sheet, 0, column,
                                        cellText(table.columns[column]).constData(),
                                        m_styles.heading()));
        }
        for (lxw_row_t row = 0; row < rows; ++row) {
            for (lxw_col_t column = 0; column < columns; ++column)
                writeCell(row + 1, column, table.rows[row][column]);
        }
        worksheet_freeze_panes(m_sheet, 1, static_cast<lxw_col_t>(table.fixedColumns));
        note(worksheet_autofilter(m_sheet, 0, 0, rows, last));
        note(worksheet_print_area(m_sheet, 0, 0, rows, last));
        note(worksheet_repeat_rows(m_sheet, 0, 0));
    }

    void setPaper(PaperSize paper, const QString& client, const QString& confidentiality,
                  const QString& title)
    {
        constexpr uint8_t kA4 = 9;
        constexpr uint8_t kLetter = 1;
        worksheet_set_paper(m_sheet, paper == PaperSize::Letter ? kLetter : kA4);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        const auto part = [](QString text) {
            // A sign of its own to spreadsheets, and twice as long where it is written out.
            return cutText(text.replace(u'&', u'+').simplified(), kLongestHeader);
        };
        const QByteArray header =
            "&L" + part(client) + "&C" + part(confidentiality) + "&R" + part(title);
        note(worksheet_set_header(m_sheet, header.constData()));
        note(worksheet_set_footer(m_sheet, "&C&P / &N"));
    }

    [[nodiscard]] lxw_error problem() const { return m_problem; }

private:
    void note(lxw_error error)
    {
        if (m_problem == LXW_NO_ERROR)
            m_problem = error;
    }

    void writeCell(lxw_row_t row, lxw_col_t column, const ExportCell& cell)
    {
        lxw_format* const format = m_styles.of(cell);
        if (cell.date.isValid())
            note(worksheet_write_number(m_sheet, row, column, dayNumber(cell.date), format));
        else if (cell.number)
            note(worksheet_write_number(m_sheet, row, column, *cell.number, format));
        else if (!cell.text.isEmpty())
            note(worksheet_write_string(m_sheet, row, column, cellText(cell.text).constData(),
                                        format));
    }

    lxw_worksheet* m_sheet;
    WorkbookStyles& m_styles;
    lxw_error m_problem = LXW_NO_ERROR;
};

lxw_error writeSheets(lxw_workbook* workbook, const Telling& telling)
{
    const Engagement& engagement = telling.engagement;
    const ReportSettings settings = reportSettingsOf(engagement);
    const QString confidentiality = telling.text(confidentialityWords(settings.confidentiality));
    WorkbookStyles styles(workbook, engagement.organization.currency);
    QSet<QString> taken;
    for (const ExportTable& table : exportTables(telling)) {
        SheetWriter sheet(
            workbook_add_worksheet(workbook, sheetName(table.title, taken).constData()), styles);
        sheet.setPaper(settings.paper.value_or(PaperSize::A4), telling.organizationName(),
                       confidentiality, table.title);
        sheet.write(table);
        if (sheet.problem() != LXW_NO_ERROR)
            return sheet.problem();
    }
    return LXW_NO_ERROR;
}

} // namespace

Result<QByteArray> workbookOf(const Telling& telling)
{
    return makeWorkbook(telling,
                        [&](lxw_workbook* workbook) { return writeSheets(workbook, telling); });
}

} // namespace milepost
