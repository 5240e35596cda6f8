// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/reportpreview.h"

#include "ui/language/commonwords.h"
#include "ui/theme/windowcolours.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kPreviewGap = 16;
constexpr int kKeptAround = 3; ///< pages kept painted on either side of the current one

} // namespace

ReportPreview::ReportPreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the report"));
    setFrameShape(QFrame::NoFrame);
    // Always there, so that fitting the width never makes it come and go.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMinimumSize(200, 160);
}

int ReportPreview::pageCount() const
{
    return m_report ? static_cast<int>(m_report->pages.size()) : 0;
}

void ReportPreview::setReport(const std::shared_ptr<const ReportLayout>& report)
{
    const int page = m_current;
    const int offset = page >= 0 && page < m_places.size()
                           ? verticalScrollBar()->value() - qRound(m_places.at(page).top())
                           : 0;
    m_report = report;
    m_asked.clear(); // the old pictures stay until the new ones arrive
    for (auto it = m_images.begin(); it != m_images.end();)
        it = it.key() >= pageCount() ? m_images.erase(it) : std::next(it);
    arrange();
    if (page >= 0 && page < m_places.size())
        verticalScrollBar()->setValue(qRound(m_places.at(page).top()) + offset);
    m_current = -1;
    noteCurrentPage();
    viewport()->update();
}

void ReportPreview::setZoom(PreviewZoom zoom)
{
    const int page = m_current;
    m_zoom = zoom;
    arrange();
    if (page >= 0)
        showPage(page);
    viewport()->update();
}

qreal ReportPreview::scaleOf(int page) const
{
    if (m_zoom == PreviewZoom::Actual)
        return logicalDpiX() / 72.0;
    const QSizeF& size = m_report->pages.at(page);
    const qreal width = std::max<qreal>(50, viewport()->width() - 2 * kPreviewGap);
    const qreal byWidth = width / size.width();
    if (m_zoom == PreviewZoom::Width)
        return byWidth;
    return std::min(byWidth,
                    std::max<qreal>(50, viewport()->height() - 2 * kPreviewGap) / size.height());
}

qreal ReportPreview::deviceScale(int page) const
{
    return scaleOf(page) * devicePixelRatioF();
}

void ReportPreview::arrange()
{
    m_places.clear();
    qreal top = kPreviewGap;
    qreal widest = 0;
    for (int page = 0; page < pageCount(); ++page) {
        const QSizeF size = m_report->pages.at(page) * scaleOf(page);
        m_places.append(QRectF(QPointF(0, top), size));
        top += size.height() + kPreviewGap;
        widest = std::max(widest, size.width());
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, qRound(top) - viewport()->height()));
    const int beyond = qRound(widest + 2 * kPreviewGap) - viewport()->width();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, beyond));
    askForPages();
}

QRectF ReportPreview::pageRect(int page) const
{
    if (page < 0 || page >= m_places.size())
        return {};
    QRectF rect = m_places.at(page);
    const qreal room = viewport()->width() + horizontalScrollBar()->maximum();
    rect.moveLeft((room - rect.width()) / 2 - horizontalScrollBar()->value());
    rect.translate(0, -verticalScrollBar()->value());
    return rect;
}

int ReportPreview::currentPage() const
{
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    for (int page = 0; page < m_places.size(); ++page) {
        if (m_places.at(page).bottom() + kPreviewGap > middle)
            return page;
    }
    return static_cast<int>(m_places.size()) - 1;
}

void ReportPreview::showPage(int page)
{
    if (page >= 0 && page < m_places.size())
        verticalScrollBar()->setValue(qRound(m_places.at(page).top() - kPreviewGap / 2));
    noteCurrentPage();
}

void ReportPreview::noteCurrentPage()
{
    const int page = currentPage();
    if (page == m_current)
        return;
    m_current = page;
    setAccessibleDescription(
        page < 0 ? QString()
                 : common::pageOf().arg(QString::number(page + 1), QString::number(pageCount())));
    emit currentPageChanged(page);
}

void ReportPreview::askForPages()
{
    if (!m_report || !isVisible())
        return;
    const QRectF view = viewport()->rect();
    for (int page = 0; page < m_places.size(); ++page) {
        const qreal scale = deviceScale(page);
        if (!pageRect(page).intersects(view) || qFuzzyCompare(m_asked.value(page), scale))
            continue;
        m_asked.insert(page, scale);
        emit pageWanted(m_report->number, page, scale);
    }
}

void ReportPreview::takePage(int number, int page, qreal scale, const QImage& image)
{
    if (!m_report || number != m_report->number || !qFuzzyCompare(m_asked.value(page), scale))
        return;
    m_images.insert(page, image);
    const int here = currentPage();
    for (auto it = m_images.begin(); it != m_images.end();) {
        const bool far = qAbs(it.key() - here) > kKeptAround && it.key() != page;
        if (far)
            m_asked.remove(it.key());
        it = far ? m_images.erase(it) : std::next(it);
    }
    viewport()->update(pageRect(page).toAlignedRect());
}

void ReportPreview::paintEvent(QPaintEvent*)
{
    const WindowColours colours = coloursFor(palette());
    const Colours paper = printColours();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours.wash);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF view = viewport()->rect();
    for (int page = 0; page < m_places.size(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(view))
            continue;
        painter.fillRect(rect, paper.paper);
        const auto image = m_images.constFind(page);
        if (image != m_images.cend()) {
            painter.drawImage(rect, *image);
        } else {
            painter.setPen(paper.mutedInk);
            painter.drawText(rect, Qt::AlignCenter, tr("Page %1").arg(page + 1));
        }
        painter.setPen(QPen(colours.rule, 1));
        painter.drawRect(rect);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRoundedRect(view.adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    const int page = m_current;
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    if (page >= 0 && m_zoom != PreviewZoom::Actual)
        showPage(page);
}

void ReportPreview::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    askForPages(); // a report may have come while it was hidden
}

void ReportPreview::scrollContentsBy(int, int)
{
    askForPages();
    noteCurrentPage();
    viewport()->update();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        showPage(pageCount() - 1);
        return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier)
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportPreview::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace milepost
