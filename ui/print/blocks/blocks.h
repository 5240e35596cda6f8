// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "ui/figures/printkit.h"
#include "ui/figures/strip.h"

namespace milepost {

/// Each kind of block becomes strips in its own file. The first strip of a block brings the space
/// that parts it from the block before.
[[nodiscard]] Strips layOut(const Heading& heading, const LayoutContext& context);
[[nodiscard]] Strips layOut(const Paragraph& paragraph, const LayoutContext& context);
[[nodiscard]] Strips layOut(const KeyFigures& figures, const LayoutContext& context);
[[nodiscard]] Strips layOut(const Table& table, const LayoutContext& context);
[[nodiscard]] Strips layOut(const ItemList& list, const LayoutContext& context);
[[nodiscard]] Strips layOut(const FactList& list, const LayoutContext& context);
[[nodiscard]] Strips layOut(const Callout& callout, const LayoutContext& context);
[[nodiscard]] Strips layOut(const Figure& figure, const LayoutContext& context);
[[nodiscard]] Strips layOut(const SignOffLines& lines, const LayoutContext& context);
[[nodiscard]] Strips layOut(const Cover& cover, const LayoutContext& context);
[[nodiscard]] Strips layOut(const TwoColumns& columns, const LayoutContext& context);
[[nodiscard]] Strips layOut(const Sheet& sheet, const LayoutContext& context);

/// Blocks under one another.
[[nodiscard]] Strips layOutBlocks(const std::vector<Block>& blocks, const LayoutContext& context);

/// The label, short title and headline that open a section.
[[nodiscard]] Strips layOutSectionTitle(const Section& section, const LayoutContext& context);

/// Lines of a text as strips, at least two of them on each side of a page break. The first strip
/// holds at least `firstHeight`, so that something beside it has room.
[[nodiscard]] Strips breakable(const Text& text, qreal left, qreal spaceBefore,
                               qreal firstHeight = 0);

/// No line of running text is longer than this.
inline constexpr qreal kMeasure = 432;

} // namespace milepost
