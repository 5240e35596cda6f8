// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/reportcontent.h"
#include "ui/print/paper.h"

#include <QByteArray>
#include <QDate>

namespace milepost {

class PrintedReport;

struct PdfOptions {
    QString path;
    Paper paper = Paper::A4;
    QDate date; ///< written into the document; not valid: the report's own date
};

/// Writes a report as PDF: embedded fonts, real text, vector charts, outline, working links and
/// document properties. The same content, paper and date give the same bytes. A file that was there
/// is replaced only when the new one is complete; on an error nothing is left behind. Returns
/// warnings about text that does not come out as it was typed. Needs a QGuiApplication.
[[nodiscard]] Result<QList<Message>> writePdf(const ReportContent& content,
                                              const PdfOptions& options);

/// The bytes that writePdf() would write, for a preview of a report that is laid out already.
[[nodiscard]] Result<QByteArray> renderPdf(const PrintedReport& report, const QDate& date);

} // namespace milepost
