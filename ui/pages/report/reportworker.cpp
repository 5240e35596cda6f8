// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/reportworker.h"

#include "core/content/translation.h"
#include "ui/language/inwords.h"
#include "ui/print/glyphwords.h"
#include "ui/print/logopicture.h"
#include "ui/print/pdf.h"
#include "ui/print/printedreport.h"

#include <QPainter>

namespace milepost {

namespace {

void collect(const std::vector<Bookmark>& bookmarks, int level, QList<OutlineEntry>& outline)
{
    for (const Bookmark& bookmark : bookmarks) {
        outline.append({bookmark.title, bookmark.page, level});
        collect(bookmark.children, level + 1, outline);
    }
}

ReportContent composed(const ReportRequest& request, const ReportOptions& options)
{
    return composeReport(
        {request.content, request.engagement, request.scorecards, request.plan, options});
}

/// The report with the content in its language. Scores and plan point into the content, so they
/// are computed with it.
ReportContent contentOf(const ReportRequest& request, const ReportOptions& options)
{
    Result<Content> english =
        request.sources.isEmpty() ? Result<Content>(Error()) : readContent(request.sources);
    if (!english)
        return composed(request, options);
    const Content content =
        inLanguage(std::move(english).value(), request.sources, options.language.code());
    const QList<Scorecard> cards = scoreAll(content, request.engagement);
    const CompiledPlan plan = compilePlan(content, request.engagement, cards);
    return composeReport({content, request.engagement, cards, plan, options});
}

} // namespace

ReportWorker::ReportWorker() = default;
ReportWorker::~ReportWorker() = default;

void ReportWorker::layOut(const std::shared_ptr<const ReportRequest>& request)
{
    auto layout = std::make_shared<ReportLayout>();
    layout->number = request->number;
    layout->content = contentOf(*request, request->options);
    layout->leftOut = layout->content.leftOut;
    if (request->options.language.code() != request->windowLanguage.code()) {
        ReportOptions told = request->options;
        told.language = request->windowLanguage;
        layout->leftOut = composed(*request, told).leftOut;
    }
    m_report = std::make_unique<PrintedReport>(layout->content, request->paper);
    m_number = request->number;
    layout->leftOut += glyphsLeftOut(m_report->glyphProblems(), request->windowLanguage);
    layout->warnings =
        brandWarnings(layout->content.meta.brand) + glyphWarnings(m_report->glyphProblems());
    for (int page = 0; page < m_report->pageCount(); ++page)
        layout->pages.append(m_report->page(page).size);
    collect(m_report->bookmarks(), 0, layout->outline);
    emit laidOut(layout);
}

void ReportWorker::paint(int number, int page, qreal scale)
{
    if (!m_report || number != m_number || page < 0 || page >= m_report->pageCount())
        return;
    const QSizeF size = m_report->page(page).size;
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    m_report->paint(painter, page);
    painter.end();
    emit painted(number, page, scale, image);
}

void ReportWorker::writePdf(const std::shared_ptr<const ReportLayout>& layout, Paper paper,
                            const QString& path)
{
    PdfOptions options;
    options.path = path;
    options.paper = paper;
    const auto done = milepost::writePdf(layout->content, options);
    emit written(path, done ? QString() : inWords(done.error().message));
}

} // namespace milepost
