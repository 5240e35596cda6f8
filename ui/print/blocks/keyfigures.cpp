// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blocks/blocks.h"

namespace milepost {

namespace {

constexpr qreal kFigureGutter = 2 * kRhythm;
constexpr qreal kTopRule = 1;
constexpr qreal kLeastScale = 0.45;

struct Card {
    Text label;
    Text value;
    Text note;
};

// The scale at which the widest value fits on one line, the same for all so that they look equal.
qreal commonScale(const KeyFigures& figures, const Typesetter& type, const TextStyle& style,
                  qreal width)
{
    qreal scale = 1;
    for (const KeyFigure& figure : figures.figures) {
        const qreal natural = type.setLine(figure.value, style).width();
        if (natural > 0)
            scale = std::min(scale, width / natural);
    }
    return std::max(scale * 0.995, kLeastScale);
}

} // namespace

Strips layOut(const KeyFigures& figures, const LayoutContext& context)
{
    if (figures.figures.isEmpty())
        return {};
    const PrintKit& kit = *context.kit;
    const auto count = static_cast<qreal>(figures.figures.size());
    const qreal width = (context.width - kFigureGutter * (count - 1)) / count;
    TextStyle valueStyle = kit.ink(TextSize::Display, TextWeight::SemiBold);
    valueStyle.scale = std::min(1.0, commonScale(figures, kit.type(), valueStyle, width));

    std::vector<Card> cards;
    qreal labelHeight = 0;
    qreal valueHeight = 0;
    qreal noteHeight = 0;
    for (const KeyFigure& figure : figures.figures) {
        Card card;
        card.label =
            kit.type().set(figure.label, kit.muted(TextSize::Body, TextWeight::SemiBold), width);
        card.value = kit.type().set(figure.value, valueStyle, width);
        card.note = kit.type().set(figure.note, kit.muted(TextSize::Small), width);
        labelHeight = std::max(labelHeight, card.label.height());
        valueHeight = std::max(valueHeight, card.value.height());
        noteHeight = std::max(noteHeight, card.note.height());
        cards.push_back(std::move(card));
    }

    const qreal labelTop = kTopRule + kRhythm;
    const qreal valueTop = labelTop + labelHeight + 2;
    const qreal noteTop = valueTop + valueHeight + 2;
    Strip strip;
    strip.height = noteTop + noteHeight;
    strip.spaceBefore = 2 * kRhythm;
    strip.paint = [=, rule = kit.colours().ink](Canvas& canvas, const QRectF& rect) {
        qreal left = rect.left();
        for (const Card& card : cards) {
            canvas.fill({left, rect.top(), width, kTopRule}, rule);
            canvas.text(card.label, {left, rect.top() + labelTop});
            canvas.text(card.value, {left, rect.top() + valueTop});
            canvas.text(card.note, {left, rect.top() + noteTop});
            left += width + kFigureGutter;
        }
    };
    return {strip};
}

} // namespace milepost
