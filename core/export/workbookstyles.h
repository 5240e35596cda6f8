// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporttable.h"

#include <QMap>

struct lxw_format;
struct lxw_workbook;

namespace milepost {

/// The formats of the cells of one workbook, each made once. They belong to the workbook, which
/// must outlive this.
class WorkbookStyles {
public:
    /// `currency` is the ISO 4217 code of amounts, or empty.
    WorkbookStyles(lxw_workbook* workbook, const QString& currency);

    [[nodiscard]] lxw_format* heading() const { return m_heading; }
    [[nodiscard]] lxw_format* of(const ExportCell& cell);

private:
    [[nodiscard]] lxw_format* made(const QByteArray& numberFormat, bool strong);

    lxw_workbook* m_workbook;
    QByteArray m_currency;
    lxw_format* m_heading;
    QMap<std::pair<QByteArray, bool>, lxw_format*> m_formats;
};

} // namespace milepost
