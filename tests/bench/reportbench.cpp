// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/exchange/importer.h"
#include "core/report/composer.h"
#include "tests/bench/bench.h"
#include "ui/print/pdf.h"
#include "ui/print/printedreport.h"

#include <QBuffer>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace milepost::bench {

namespace {

constexpr int kRuns = 5;

/// The unavoidable part: QPdfWriter paints the same pages, laid out before.
double paintOnly(const PrintedReport& report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int page = 0; page < report.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        static_cast<void>(report.paint(painter, page));
    }
    painter.end();
    return static_cast<double>(bytes.size());
}

} // namespace

void report()
{
    heading("Report");
    const Content content = *readContent(shippedContentSources());
    QFile file(QStringLiteral(MILEPOST_SOURCE_DIR "/resources/sample/sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const Engagement engagement = *importEngagement(content, file.readAll());
    ReportOptions options;
    options.date = QDate(2026, 7, 15);
    const auto compose = [&] {
        const QList<Scorecard> cards = scoreAll(content, engagement);
        const CompiledPlan plan = compilePlan(content, engagement, cards);
        return composeReport({content, engagement, cards, plan, options});
    };
    const PrintedReport prepared(compose(), Paper::A4);
    std::printf("  %d pages\n", prepared.pageCount());
    const double floor = bestOf(kRuns, [&] { keep(paintOnly(prepared)); });
    const double all = bestOf(kRuns, [&] {
        const PrintedReport printed(compose(), Paper::A4);
        keep(static_cast<double>(renderPdf(printed, options.date)->size()));
    });
    ratio("the full report of the sample, scores to bytes", all, "QPdfWriter, pages prepared",
          floor);
    ratio("  of this: scores, plan and content",
          bestOf(kRuns, [&] { keep(static_cast<double>(compose().sections.size())); }),
          "QPdfWriter, pages prepared", floor);
}

} // namespace milepost::bench
