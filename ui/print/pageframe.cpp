// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pageframe.h"

#include "ui/figures/words.h"
#include "ui/print/logopicture.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kSide = 48;
constexpr qreal kHeaderTop = 28;
constexpr qreal kFooterBottom = 28;
constexpr qreal kHeaderGap = 24; // between header and content
constexpr qreal kFooterGap = 20;
constexpr qreal kNumberWidth = 80;
constexpr QSizeF kHeaderLogo{64, 15};
constexpr qreal kCoverBand = 12; // at the top edge of a branded cover
constexpr qreal kBrandRule = 48; // length of the client's colour under the header

QString joined(const QStringList& parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral(" · "));
}

} // namespace

PageFrame::PageFrame(const ReportMeta& meta, const PrintKit& kit, Paper paper,
                     PageOrientation orientation)
    : m_kit(kit), m_size(pageSize(paper, orientation))
{
    const qreal width = m_size.width() - 2 * kSide;
    const qreal half = (width - 3 * kRhythm) / 2;
    if (!kit.logo().isNull()) {
        m_logo = fittedInto(kHeaderLogo, kit.logo().size());
        m_indent = m_logo.width() + kRhythm;
    }
    if (meta.brand.watermark)
        m_watermark = meta.stateLabel;
    const auto right = Qt::AlignRight | Qt::AlignAbsolute;
    m_client = kit.type().set(meta.client, kit.muted(TextSize::Small, TextWeight::SemiBold),
                              half - m_indent);
    m_confidentiality =
        kit.type().set(joined({meta.draft ? meta.stateLabel : QString(), meta.confidentiality}),
                       kit.muted(TextSize::Small).aligned(right), half);
    const QString date = kit.date(meta.date);
    m_title = kit.type().set(joined({meta.title, meta.editionName, date}),
                             kit.muted(TextSize::Small), width - kNumberWidth);

    const qreal header =
        std::max({m_client.height(), m_confidentiality.height(), leadingOf(TextSize::Small)});
    const qreal footer = std::max(m_title.height(), leadingOf(TextSize::Small));
    m_content.setTopLeft({kSide, kHeaderTop + header + kHeaderGap});
    m_content.setBottomRight(
        {m_size.width() - kSide, m_size.height() - kFooterBottom - footer - kFooterGap});
}

void PageFrame::paint(Canvas& canvas, int page, int pages, bool isCover) const
{
    const qreal right = m_content.right();
    canvas.watermark(m_watermark, m_content, m_kit.colours().wash);
    if (isCover && m_kit.isBranded())
        canvas.fill({0, 0, m_size.width(), kCoverBand}, m_kit.brandColour());
    if (!isCover) {
        const qreal middle = kHeaderTop + leadingOf(TextSize::Small) / 2;
        canvas.image({{kSide, middle - m_logo.height() / 2}, m_logo}, m_kit.logo());
        canvas.text(m_client, {kSide + m_indent, kHeaderTop});
        const qreal y = m_content.top() - kHeaderGap + 5;
        canvas.line({kSide, y}, {right, y}, Stroke{m_kit.colours().hairline, 0.5});
        if (m_kit.isBranded())
            canvas.line({kSide, y}, {kSide + kBrandRule, y}, Stroke{m_kit.brandColour(), 1.5});
    }
    canvas.text(m_confidentiality, {right - m_confidentiality.setWidth(), kHeaderTop});

    const qreal top = m_size.height() - kFooterBottom - leadingOf(TextSize::Small);
    canvas.text(m_title, {kSide, top - m_title.height() + leadingOf(TextSize::Small)});
    const TextStyle style = m_kit.ink(TextSize::Small, TextWeight::SemiBold);
    const Text number =
        m_kit.type().set(words::pageOf(page, pages),
                         style.aligned(Qt::AlignRight | Qt::AlignAbsolute), kNumberWidth);
    canvas.text(number, {right - kNumberWidth, top});
}

} // namespace milepost
