// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "core/report/composer.h"
#include "ui/print/paper.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace milepost {

class PrintedReport;

/// What a preview is made from: copies, so that the window can go on editing meanwhile.
struct ReportRequest {
    int number = 0; ///< grows with each request; answers carry it
    Content content;
    Engagement engagement;
    QList<Scorecard> scorecards;
    CompiledPlan plan;
    ReportOptions options;
    /// What the content is read from anew where the report speaks another language than the window;
    /// else empty.
    ContentSources sources;
    Language windowLanguage = Language::english(); ///< of what is left out
    Paper paper = Paper::A4;
};

/// An entry of the outline beside the preview; `page` counts from 0.
struct OutlineEntry {
    QString title;
    int page = 0;
    int level = 0;
};

/// A laid-out report as the preview needs it.
struct ReportLayout {
    int number = 0;
    QList<QSizeF> pages; ///< in points
    QList<OutlineEntry> outline;
    QList<LeftOut> leftOut;
    QList<Message> warnings; ///< about text that does not come out as it was typed
    ReportContent content;
};

/// Composes, lays out and paints a report away from the window, so that nothing there waits for it.
/// It lives on a thread of its own; call it through its slots only.
class ReportWorker : public QObject {
    Q_OBJECT

public:
    ReportWorker();
    ~ReportWorker() override;

public slots:
    void layOut(const std::shared_ptr<const milepost::ReportRequest>& request);
    /// Paints a page of the report with that number, `scale` device pixels a point. Another report
    /// than the one laid out last is not painted.
    void paint(int number, int page, qreal scale);
    void writePdf(const std::shared_ptr<const milepost::ReportLayout>& layout,
                  milepost::Paper paper, const QString& path);

signals:
    void laidOut(const std::shared_ptr<const milepost::ReportLayout>& layout);
    void painted(int number, int page, qreal scale, const QImage& image);
    /// `problem` is empty when the file was written.
    void written(const QString& path, const QString& problem);

private:
    std::unique_ptr<PrintedReport> m_report;
    int m_number = 0;
};

} // namespace milepost
