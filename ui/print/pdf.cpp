// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "core/base/outputfile.h"
#include "ui/print/glyphwords.h"
#include "ui/print/logopicture.h"
#include "ui/print/pdffinish.h"
#include "ui/print/printedreport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

namespace milepost {

namespace {

struct Pdf {
    Q_DECLARE_TR_FUNCTIONS(milepost::Pdf)
};

constexpr int kUnitsPerInch = 720; // a tenth of a point, as texts are laid out

QPageLayout pageLayout(const QSizeF& size)
{
    const QPageSize pageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch);
    return {pageSize, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point};
}

} // namespace

Result<QByteArray> renderPdf(const PrintedReport& report, const QDate& date)
{
    if (report.pageCount() == 0)
        return Error{Pdf::tr("There is nothing to print: the report has no pages."), {}, {}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<PageTrace> traces;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kUnitsPerInch);
        writer.setPageLayout(pageLayout(report.page(0).size));
        QPainter painter(&writer);
        painter.scale(kUnitsPerInch / 72.0, kUnitsPerInch / 72.0);
        for (int page = 0; page < report.pageCount(); ++page) {
            if (page > 0) {
                writer.setPageLayout(pageLayout(report.page(page).size));
                writer.newPage();
            }
            traces.push_back(report.paint(painter, page));
        }
    }
    return finishPdf(buffer.data(), report, traces, date.isValid() ? date : report.meta().date);
}

Result<QList<Message>> writePdf(const ReportContent& content, const PdfOptions& options)
{
    // Before the work of painting.
    if (Result<Done> checked = checkOutput(options.path); !checked)
        return checked.error();
    const PrintedReport report(content, options.paper);
    const Result<QByteArray> bytes = renderPdf(report, options.date);
    if (!bytes)
        return bytes.error();
    if (const Result<Done> written = writeOutput(options.path, *bytes); !written)
        return written.error();
    return brandWarnings(content.meta.brand) + glyphWarnings(report.glyphProblems());
}

} // namespace milepost
