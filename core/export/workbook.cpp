// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workbook.h"

#include "core/engagement/reportdefaults.h"
#include "core/export/archivecheck.h"
#include "core/export/exporttables.h"
#include "core/export/workbookstyles.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

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
constexpr qsizetype kLongestTitle = 31;  ///< of a sheet
constexpr qsizetype kLongestHeader = 70; ///< three of them, of 255 in all

Error noWorkbook(const QString& detail)
{
    return {Message("Export", "The workbook could not be made; free some space on the disk of "
                              "temporary files."),
            detail,
            {}};
}

/// The beginning of a text, with no half of a character at its end.
QString beginOf(const QString& text, qsizetype longest)
{
    QString begin = text.left(longest);
    if (!begin.isEmpty() && begin.back().isHighSurrogate())
        begin.chop(1);
    return begin;
}

QByteArray cut(const QString& text, qsizetype longest)
{
    return (text.size() <= longest ? text : beginOf(text, longest - 1) + u'…').toUtf8();
}

/// A text as a cell takes it: line feeds alone, and nothing that XML has no place for. What a
/// spreadsheet would take for the code of a character (_x0041_) is told apart from one.
QByteArray cellText(QString text)
{
    static const QRegularExpression code(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    text.replace(code, u"_x005F_"_s);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (const char16_t bad : {u'\0', u'\uFFFE', u'\uFFFF'})
        text.remove(QChar(bad));
    return cut(text, kLongestCell);
}

/// A name that a sheet may have and that none has yet.
QByteArray sheetName(QString title, QSet<QString>& taken)
{
    for (const QChar bad : u"[]:*?/\\'"_s)
        title.remove(bad);
    title = beginOf(title.simplified(), kLongestTitle);
    QString name = title;
    for (int number = 2; name.isEmpty() || taken.contains(name.toCaseFolded()); ++number)
        name = beginOf(title, kLongestTitle - 4) + u' ' + QString::number(number);
    taken.insert(name.toCaseFolded());
    return name.toUtf8();
}

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

/// The number by which spreadsheets know a day; none of the calendar is before 1 March 1900, from
/// which on all of them agree.
double dayNumber(const QDate& day)
{
    return static_cast<double>(QDate(1899, 12, 30).daysTo(day));
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
            return cut(text.replace(u'&', u'+').simplified(), kLongestHeader);
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

void setProperties(lxw_workbook* workbook, const Telling& telling)
{
    const Organization& organization = telling.engagement.organization;
    QByteArray title = telling.organizationName().toUtf8();
    QByteArray author =
        (organization.facilitator.isEmpty() ? organization.name : organization.facilitator)
            .toUtf8();
    QByteArray company = organization.name.toUtf8();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author.data();
    properties.company = company.data();
    // Noon, since the library takes the beginning of 1970 for none.
    properties.created = static_cast<time_t>(
        QDateTime(telling.reading.statusDate, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
}

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
    const QTemporaryDir folder;
    if (!folder.isValid())
        return noWorkbook(folder.errorString());
    QByteArray folderName = QFile::encodeName(folder.path());
    const QString path = folder.filePath(u"workbook.xlsx"_s);
    lxw_workbook_options options = {};
    options.tmpdir = folderName.data();
    lxw_workbook* workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook)
        return noWorkbook({});
    setProperties(workbook, telling);
    const lxw_error unfit = writeSheets(workbook, telling);
    const lxw_error closed = workbook_close(workbook);
    if (unfit != LXW_NO_ERROR) {
        return Error{Message("Export", "The tables are too large for a workbook; write them as "
                                       "CSV instead."),
                     QString::fromUtf8(lxw_strerror(unfit)),
                     {}};
    }
    QFile file(path);
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return noWorkbook(QString::fromUtf8(lxw_strerror(closed)));
    QByteArray bytes = file.readAll();
    return isWholeArchive(bytes) ? Result<QByteArray>(bytes) : noWorkbook({});
}

} // namespace milepost
