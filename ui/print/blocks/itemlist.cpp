// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blocks/blocks.h"

namespace milepost {

Strips layOut(const ItemList& list, const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    const TextStyle style = kit.ink(TextSize::Body);
    const TextStyle markStyle = kit.muted(TextSize::Body, TextWeight::SemiBold);

    std::vector<Text> marks;
    qreal markWidth = 0;
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const QString mark = list.numbered ? kit.locale().toString(i + 1) : QString(QChar(0x2022));
        marks.push_back(kit.type().setLine(mark, markStyle));
        markWidth = std::max(markWidth, marks.back().width());
    }

    Strips strips;
    const qreal indent = markWidth + kRhythm;
    const qreal width = std::min(context.width, kMeasure + indent) - indent;
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        Strips lines = breakable(kit.type().set(list.items[i], style, width), indent,
                                 i == 0 ? kRhythm : kRhythm / 2);
        if (lines.empty())
            continue;
        Strip& first = lines.front();
        first.paint = [paint = first.paint, mark = marks[i]](Canvas& canvas, const QRectF& rect) {
            canvas.text(mark, rect.topLeft());
            paint(canvas, rect);
        };
        append(strips, std::move(lines));
    }
    return strips;
}

} // namespace milepost
