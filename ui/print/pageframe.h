// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "ui/figures/printkit.h"
#include "ui/figures/strip.h"
#include "ui/print/paper.h"

namespace milepost {

/// What surrounds the content of each page: client and confidentiality line above, title and page
/// number below. Long names get the lines they need; the content's place follows from that.
class PageFrame {
public:
    PageFrame(const ReportMeta& meta, const PrintKit& kit, Paper paper,
              PageOrientation orientation);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] QRectF content() const { return m_content; }

    /// `page` counts from 1. The cover says whose report it is in large type, not above it.
    void paint(Canvas& canvas, int page, int pages, bool isCover) const;

private:
    const PrintKit& m_kit;
    QSizeF m_size;
    QRectF m_content;
    QSizeF m_logo;      ///< in the header
    qreal m_indent = 0; ///< of the client's name behind it
    QString m_watermark;
    Text m_client;
    Text m_confidentiality;
    Text m_title;
};

} // namespace milepost
