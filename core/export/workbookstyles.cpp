// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workbookstyles.h"

#include <cmath>

#include <xlsxwriter.h>

namespace milepost {

namespace {

/// The spreadsheet writes days as its reader does.
const QByteArray kDayFormat = "day";
constexpr uint8_t kDayIndex = 14;

/// Cents below 100 only, as in the report.
QByteArray moneyFormat(double amount, const QByteArray& currency)
{
    return (std::abs(amount) < 100 ? QByteArray("#,##0.00") : QByteArray("#,##0")) + currency;
}

} // namespace

WorkbookStyles::WorkbookStyles(lxw_workbook* workbook, const QString& currency)
    : m_workbook(workbook),
      m_currency(currency.isEmpty() ? QByteArray() : " \"" + currency.toUtf8() + '"'),
      m_heading(workbook_add_format(workbook))
{
    format_set_bold(m_heading);
    format_set_text_wrap(m_heading);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
    format_set_bottom(m_heading, LXW_BORDER_MEDIUM);
}

lxw_format* WorkbookStyles::of(const ExportCell& cell)
{
    if (cell.date.isValid())
        return made(kDayFormat, cell.strong);
    if (!cell.number)
        return made({}, cell.strong);
    switch (cell.format) {
    case NumberFormat::Whole:
        return made("0", cell.strong);
    case NumberFormat::Score:
        return made("0.0#", cell.strong);
    case NumberFormat::Share:
        return made("0.00", cell.strong);
    case NumberFormat::Percent:
        return made("0.0%", cell.strong);
    case NumberFormat::Money:
        return made(moneyFormat(*cell.number, m_currency), cell.strong);
    case NumberFormat::Plain:
        break;
    }
    return made("General", cell.strong);
}

lxw_format* WorkbookStyles::made(const QByteArray& numberFormat, bool strong)
{
    lxw_format*& format = m_formats[{numberFormat, strong}];
    if (format)
        return format;
    format = workbook_add_format(m_workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (strong)
        format_set_bold(format);
    if (numberFormat.isEmpty())
        format_set_text_wrap(format);
    else if (numberFormat == kDayFormat)
        format_set_num_format_index(format, kDayIndex);
    else
        format_set_num_format(format, numberFormat.constData());
    return format;
}

} // namespace milepost
