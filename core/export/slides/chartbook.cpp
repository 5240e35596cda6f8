// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/chartbook.h"

#include "core/export/workbookparts.h"

#include <xlsxwriter.h>

namespace milepost {

namespace {

constexpr double kFirstWidth = 30; ///< of the first column, in characters

/// The first error of several calls.
class Errors {
public:
    void note(lxw_error error)
    {
        if (m_first == LXW_NO_ERROR)
            m_first = error;
    }
    [[nodiscard]] lxw_error first() const { return m_first; }

private:
    lxw_error m_first = LXW_NO_ERROR;
};

lxw_error fill(lxw_workbook* workbook, const ChartData& chart)
{
    Errors errors;
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, kChartSheet.data());
    lxw_format* numbers = workbook_add_format(workbook);
    format_set_num_format(numbers, chart.format.toUtf8().constData());
    constexpr uint8_t kDayIndex = 14;
    lxw_format* days = workbook_add_format(workbook);
    format_set_num_format_index(days, kDayIndex);
    errors.note(worksheet_set_column(sheet, 0, 0, kFirstWidth, nullptr));
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        errors.note(worksheet_write_string(sheet, static_cast<lxw_row_t>(i + 1), 0,
                                           cellText(chart.categories[i]).constData(), nullptr));
    }
    for (qsizetype i = 0; i < chart.days.size(); ++i) {
        errors.note(worksheet_write_number(sheet, static_cast<lxw_row_t>(i + 1), 0,
                                           dayNumber(chart.days[i]), days));
    }
    for (qsizetype column = 0; column < chart.series.size(); ++column) {
        const ChartSeries& series = chart.series[column];
        const auto at = static_cast<lxw_col_t>(column + 1);
        errors.note(
            worksheet_write_string(sheet, 0, at, cellText(series.name).constData(), nullptr));
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            if (series.values[i])
                errors.note(worksheet_write_number(sheet, static_cast<lxw_row_t>(i + 1), at,
                                                   *series.values[i], numbers));
        }
    }
    return errors.first();
}

} // namespace

Result<QByteArray> chartBook(const Telling& telling, const ChartData& chart)
{
    return makeWorkbook(telling,
                        [&](lxw_workbook* workbook) { return int(fill(workbook, chart)); });
}

} // namespace milepost
