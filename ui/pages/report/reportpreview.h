// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/report/reportworker.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace milepost {

/// Width and Page fit each page by itself, upright and across alike.
enum class PreviewZoom { Width, Page, Actual };

/// The pages of a report one under the other, as they will be printed. Pages are painted elsewhere:
/// it asks for those that come into view and shows white paper until they arrive.
class ReportPreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    /// Shows another report; the place on the page stays where it was.
    void setReport(const std::shared_ptr<const ReportLayout>& report);
    void setZoom(PreviewZoom zoom);
    [[nodiscard]] PreviewZoom zoom() const { return m_zoom; }

    [[nodiscard]] int pageCount() const;
    /// The page in the middle of the view, from 0; −1 without pages.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);
    /// Where a page stands in the view, in pixels.
    [[nodiscard]] QRectF pageRect(int page) const;

public slots:
    void takePage(int number, int page, qreal scale, const QImage& image);

signals:
    void pageWanted(int number, int page, qreal scale);
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void askForPages();
    void noteCurrentPage();
    [[nodiscard]] qreal scaleOf(int page) const; ///< pixels a point
    [[nodiscard]] qreal deviceScale(int page) const;

    std::shared_ptr<const ReportLayout> m_report;
    PreviewZoom m_zoom = PreviewZoom::Width;
    QList<QRectF> m_places; ///< in pixels from the top of all pages
    QHash<int, QImage> m_images;
    QHash<int, qreal> m_asked; ///< the scale at which a page was asked for
    int m_current = -1;
};

} // namespace milepost
