// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/paper/legend.h"

namespace milepost {

namespace {

constexpr qreal kEntryGap = 16;
constexpr qreal kSampleGap = 5;
constexpr qreal kLineGap = 2;

struct PlacedEntry {
    LegendEntry entry;
    Text text;
    QPointF position;
};

} // namespace

Strip legendStrip(const std::vector<LegendEntry>& entries, const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    std::vector<PlacedEntry> placed;
    qreal left = 0;
    qreal top = 0;
    qreal lineHeight = 0;
    for (const LegendEntry& entry : entries) {
        const qreal textLeft = entry.sampleWidth + kSampleGap;
        const qreal natural =
            kit.type().setLine(entry.text, kit.muted(TextSize::Small)).width() + 1;
        const Text text = kit.type().set(entry.text, kit.muted(TextSize::Small),
                                         std::min(natural, context.width - textLeft));
        if (left > 0 && left + textLeft + text.width() > context.width) {
            left = 0;
            top += lineHeight + kLineGap;
            lineHeight = 0;
        }
        placed.push_back({entry, text, {left, top}});
        lineHeight = std::max(lineHeight, text.height());
        left += textLeft + text.width() + kEntryGap;
    }

    Strip strip;
    strip.height = top + lineHeight;
    strip.spaceBefore = kRhythm;
    strip.paint = [placed](Canvas& canvas, const QRectF& rect) {
        for (const PlacedEntry& item : placed) {
            const QPointF corner = rect.topLeft() + item.position;
            const qreal middle = corner.y() + item.text.lines(0, 1).height() / 2;
            item.entry.sample(canvas, {corner.x() + item.entry.sampleWidth / 2, middle});
            canvas.text(item.text, corner + QPointF(item.entry.sampleWidth + kSampleGap, 0));
        }
    };
    return strip;
}

} // namespace milepost
