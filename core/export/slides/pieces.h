// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/slides/slide.h"
#include "core/report/reportcontent.h"

namespace milepost {

/// A figure with the text that belongs beside it.
struct FigurePiece {
    Figure figure;
    QList<SlideParagraph> beside;
};

/// What a page of the report is cut into to be laid out on slides.
using SlidePiece = std::variant<QList<SlideParagraph>, KeyFigures, Callout, Table, FigurePiece>;

/// The blocks in their order; columns one after the other, sheets with their titles as headings.
/// Nothing but the cover is left out.
[[nodiscard]] std::vector<SlidePiece> piecesOf(const Section& section);

/// "Label: value", with the label set off.
[[nodiscard]] QList<SlideParagraph> factParagraphs(const QList<Fact>& facts, SlideTextRole role);
[[nodiscard]] QList<SlideParagraph> paragraphsOf(const Callout& callout);
[[nodiscard]] QList<SlideParagraph> paragraphsOf(const KeyFigure& figure);

} // namespace milepost
