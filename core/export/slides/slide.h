// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/slides/chartdata.h"
#include "core/export/slides/slidestyle.h"
#include "core/report/blocks.h"

#include <variant>
#include <vector>

/// A deck as a plain value: what stands where on its slides, before any of it is XML.
namespace milepost {

enum class SlideTextRole { Body, Lead, Heading, Small, Value };
enum class SlideMarker { None, Bullet, Number };

struct SlideParagraph {
    StyledText text;
    SlideTextRole role = SlideTextRole::Body;
    SlideMarker marker = SlideMarker::None;
    int number = 1; ///< of a numbered paragraph
};

/// What a text box takes its place and look from.
enum class SlidePlace { Free, Title, DeckTitle, Subtitle, Body };
enum class SlideFill { None, Tint, Accent, Outline };

struct SlideTextBox {
    SlideFrame frame;
    QString name;
    QList<SlideParagraph> paragraphs;
    double size = 16; ///< of body text, in points
    SlideFill fill = SlideFill::None;
    SlidePlace place = SlidePlace::Free;
    int index = 0; ///< of the placeholder, from 1
    bool rounded = false;
};

struct SlideTable {
    SlideFrame frame;
    QString name;
    QList<TableColumn> columns;
    QList<TableRow> rows;
    QList<double> heights; ///< in points, of the header and of each row
    double size = 11;
};

struct SlideChart {
    SlideFrame frame;
    QString altText;
    ChartData data;
};

using SlideItem = std::variant<SlideTextBox, SlideTable, SlideChart>;

enum class SlideLayout { Title, TitleOnly, Content, TwoContents };
inline constexpr int kSlideLayouts = 4;

struct Slide {
    SlideLayout layout = SlideLayout::TitleOnly;
    QString title; ///< of its own on each slide
    std::vector<SlideItem> items;
    QList<QString> notes; ///< for the speaker, a paragraph each
};

} // namespace milepost
