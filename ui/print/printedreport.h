// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "ui/figures/canvas.h"
#include "ui/figures/glyphcheck.h"
#include "ui/print/paper.h"

#include <memory>

namespace milepost {

/// A page of a laid-out report.
struct PageInfo {
    QSizeF size;     ///< in points
    QString section; ///< id of the section that it begins with or continues
    bool isCover = false;
};

/// An entry of the document's outline; `page` counts from 0, `top` is in points.
struct Bookmark {
    QString title;
    int page = 0;
    qreal top = 0;
    std::vector<Bookmark> children;
};

/// A report laid out for a paper size, ready to be painted page by page on anything. All texts are
/// measured and broken once, here; painting only draws them. Needs a QGuiApplication and stays on
/// one thread. The content need not outlive it.
class PrintedReport {
public:
    PrintedReport(const ReportContent& content, Paper paper);
    ~PrintedReport();
    PrintedReport(PrintedReport&&) noexcept;
    PrintedReport& operator=(PrintedReport&&) noexcept;
    PrintedReport(const PrintedReport&) = delete;
    PrintedReport& operator=(const PrintedReport&) = delete;

    [[nodiscard]] const ReportMeta& meta() const;
    /// Text that does not come out as it was typed; the cover, or the note of a report without one,
    /// names its scripts.
    [[nodiscard]] const QList<GlyphProblem>& glyphProblems() const;
    [[nodiscard]] int pageCount() const;
    /// `page` counts from 0.
    [[nodiscard]] PageInfo page(int page) const;
    /// Draws a page with its corner in the painter's origin; one unit of the painter is a point.
    /// Tells what was drawn where.
    PageTrace paint(QPainter& painter, int page) const;
    /// What paint() would draw where.
    [[nodiscard]] PageTrace trace(int page) const;

    /// Sections with their sheets, in the order of the pages.
    [[nodiscard]] const std::vector<Bookmark>& bookmarks() const;
    /// Where links to a section or sheet lead; its page is -1 when it is not in the report.
    [[nodiscard]] Bookmark destination(const QString& id) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace milepost
