// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/slideflow.h"

#include "core/export/slides/roadmapboard.h"
#include "core/export/slides/tablerows.h"
#include "core/export/slides/textsize.h"
#include "core/wording/telling.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBodySize = 16;
constexpr double kGap = 10;
constexpr double kChartShare = 0.6; ///< of the width, where text is beside it
constexpr double kTrendHeight = 230;
constexpr double kLeastTrendHeight = 150;
constexpr double kLeastLines = 2; ///< of text under a heading

template <class... Readers>
struct Overloaded : Readers... {
    using Readers::operator()...;
};
template <class... Readers>
Overloaded(Readers...) -> Overloaded<Readers...>;

} // namespace

SlideFlow::SlideFlow(const Telling& telling, const SlideGeometry& geometry,
                     std::vector<Slide>& slides, QString title, QString source)
    : m_telling(telling), m_geometry(geometry), m_slides(slides), m_first(slides.size()),
      m_title(std::move(title)), m_source(std::move(source))
{
    nextSlide();
}

double SlideFlow::bottom() const
{
    const SlideFrame body = m_geometry.body();
    return body.y + body.height;
}

void SlideFlow::nextSlide()
{
    endText();
    m_slides.emplace_back().notes.append(m_source);
    m_column = m_geometry.body();
    m_y = m_column.y;
    m_isFresh = true;
}

void SlideFlow::freshSlide()
{
    if (!isFresh())
        nextSlide();
}

void SlideFlow::makeRoom(double height)
{
    if (height > left())
        freshSlide();
}

void SlideFlow::place(SlideItem item)
{
    endText();
    slide().items.push_back(std::move(item));
    m_isFresh = false;
}

void SlideFlow::endText()
{
    if (m_text.isEmpty())
        return;
    SlideTextBox box;
    box.frame = {m_column.x, m_textTop, m_column.width, m_y - m_textTop};
    box.paragraphs = std::exchange(m_text, {});
    box.size = kBodySize;
    box.place = SlidePlace::Body;
    slide().items.emplace_back(std::move(box));
}

void SlideFlow::addParagraph(SlideParagraph paragraph, double roomBehind)
{
    const auto height = [&] { return heightOf(paragraph, kBodySize, m_column.width); };
    const auto padding = [this] { return m_text.isEmpty() ? 2 * kTextPadding : 0; };
    if (height() + padding() + roomBehind > left())
        freshSlide();
    const auto put = [this](const SlideParagraph& shown) {
        if (m_text.isEmpty()) {
            m_textTop = m_y;
            m_y += 2 * kTextPadding;
        }
        m_text.append(shown);
        m_y += heightOf(shown, kBodySize, m_column.width);
        m_isFresh = false;
    };
    while (height() + padding() > left()) {
        SlideParagraph begin = paragraph;
        std::tie(begin.text, paragraph.text) =
            parted(paragraph, kBodySize, m_column.width, left() - 2 * kTextPadding);
        put(begin);
        nextSlide();
    }
    if (!paragraph.text.plain().isEmpty())
        put(paragraph);
}

void SlideFlow::add(const QList<SlideParagraph>& paragraphs)
{
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const bool isHeading =
            paragraphs[i].role == SlideTextRole::Heading && i + 1 < paragraphs.size();
        const double behind = isHeading
                                  ? std::min(heightOf(paragraphs[i + 1], kBodySize, m_column.width),
                                             kLeastLines * kLineHeight * kBodySize)
                                  : 0;
        addParagraph(paragraphs[i], behind);
    }
}

void SlideFlow::add(const Callout& callout)
{
    SlideTextBox box;
    box.paragraphs = paragraphsOf(callout);
    box.size = kBodySize;
    box.fill = SlideFill::Tint;
    const double width = m_column.width;
    const double height = heightOf(box.paragraphs, box.size, width);
    if (height > m_geometry.body().height)
        return add(box.paragraphs);
    makeRoom(height);
    endText();
    box.frame = {m_column.x, m_y, m_column.width, height};
    place(std::move(box));
    m_y += height + kGap;
}

void SlideFlow::add(const KeyFigures& figures)
{
    const auto count = static_cast<double>(figures.figures.size());
    const double width = (m_geometry.inner() - (count - 1) * kGap) / count;
    double height = 0;
    for (const KeyFigure& figure : figures.figures)
        height = std::max(height, heightOf(paragraphsOf(figure), kBodySize, width));
    if (height > m_geometry.body().height) {
        for (const KeyFigure& figure : figures.figures)
            add(paragraphsOf(figure));
        return;
    }
    makeRoom(height);
    endText();
    double x = m_geometry.margin;
    for (const KeyFigure& figure : figures.figures) {
        SlideTextBox box;
        box.frame = {x, m_y, width, height};
        box.name = figure.label;
        box.paragraphs = paragraphsOf(figure);
        box.size = kBodySize;
        box.fill = SlideFill::Outline;
        place(std::move(box));
        x += width + kGap;
    }
    m_y += height + kGap;
}

void SlideFlow::add(const Table& table)
{
    const TableRuler ruler(table, m_geometry);
    double captionHeight = 0;
    if (!table.caption.isEmpty()) {
        const SlideParagraph caption{table.caption, SlideTextRole::Heading};
        captionHeight = heightOf(caption, kBodySize, m_column.width) + 2 * kTextPadding;
    }
    const double first = table.rows.isEmpty() ? 0 : ruler.heightOf(table.rows.first());
    makeRoom(captionHeight + ruler.headerHeight() +
             std::min(first, m_geometry.body().height - captionHeight - ruler.headerHeight()));
    if (captionHeight > 0)
        addParagraph({table.caption, SlideTextRole::Heading}, 0);
    endText();
    SlideTable part;
    const auto begin = [&] {
        part = {};
        part.name = table.caption.isEmpty() ? m_title : table.caption;
        part.columns = table.columns;
        part.size = ruler.size();
        part.heights = {ruler.headerHeight()};
        part.frame = {m_geometry.margin, m_y, m_geometry.inner(), ruler.headerHeight()};
    };
    const auto end = [&] {
        m_y += part.frame.height + kGap;
        place(part);
    };
    begin();
    for (const TableRow& whole : table.rows) {
        const double most = m_geometry.body().height - ruler.headerHeight() - captionHeight;
        const TableRow row = ruler.cut(whole, most);
        const double height = ruler.heightOf(row);
        if (part.frame.height + height > left() && !part.rows.isEmpty()) {
            end();
            nextSlide();
            begin();
        }
        part.rows.append(row);
        part.heights.append(height);
        part.frame.height += height;
        slide().notes += ruler.notesOf(whole, row);
    }
    end();
}

void SlideFlow::addBeside(const ChartData& chart, const QList<QString>& lines,
                          const FigurePiece& piece)
{
    freshSlide();
    SlideFrame frame = m_geometry.body();
    slide().notes.append(piece.figure.altText);
    slide().notes += lines;
    if (!piece.beside.isEmpty())
        frame.width = kChartShare * frame.width - kGap;
    place(SlideChart{frame, piece.figure.altText, chart});
    const double right = frame.x + frame.width + kGap;
    m_column.width -= right - m_column.x;
    m_column.x = right;
    if (piece.beside.isEmpty())
        m_y = bottom();
    add(piece.beside);
    endText();
    // The next piece stands below chart and text, which is the next slide.
    m_column = m_geometry.body();
    const bool isBesideChart =
        std::any_of(slide().items.cbegin(), slide().items.cend(),
                    [](const SlideItem& item) { return std::holds_alternative<SlideChart>(item); });
    if (isBesideChart)
        m_y = bottom();
}

void SlideFlow::addTrends(const TrendFigure& trend, const FigurePiece& piece)
{
    const SlideParagraph caption{piece.figure.caption, SlideTextRole::Heading};
    const double captionHeight =
        heightOf(QList<SlideParagraph>{caption}, kBodySize, m_column.width);
    makeRoom(captionHeight + kLeastTrendHeight);
    addParagraph(caption, 0);
    endText();
    const double height = std::clamp(left(), kLeastTrendHeight, kTrendHeight);
    slide().notes.append(piece.figure.altText);
    const auto count = static_cast<double>(trend.panels.size());
    const double width = (m_geometry.inner() - (count - 1) * kGap) / count;
    double x = m_geometry.margin;
    for (const TrendPanel& panel : trend.panels) {
        place(SlideChart{{x, m_y, width, height}, piece.figure.altText, chartOf(m_telling, panel)});
        slide().notes += chartLines(m_telling, panel);
        x += width + kGap;
    }
    m_y += height + kGap;
    add(piece.beside);
}

void SlideFlow::addRoadmap(const RoadmapFigure& roadmap, const FigurePiece& piece)
{
    freshSlide();
    const RoadmapBoard board(m_telling, m_geometry);
    const std::vector<std::vector<SlideTextBox>> pages = board.pagesOf(roadmap);
    for (const std::vector<SlideTextBox>& boxes : pages) {
        freshSlide();
        slide().notes += {piece.figure.caption, piece.figure.altText};
        for (const SlideTextBox& box : boxes) {
            m_y = std::max(m_y, box.frame.y + box.frame.height);
            place(box);
        }
    }
    QList<SlideParagraph> under = piece.beside;
    if (!roadmap.continuation.isEmpty())
        under.prepend({roadmap.continuation, SlideTextRole::Small});
    // What explains the board goes to the notes where there is no room under it.
    double height = 2 * kTextPadding;
    for (const SlideParagraph& paragraph : std::as_const(under))
        height += heightOf(paragraph, kBodySize, m_column.width);
    if (height <= left())
        return add(under);
    for (const SlideParagraph& paragraph : std::as_const(under))
        slide().notes.append(paragraph.text.plain());
}

void SlideFlow::add(const FigurePiece& piece)
{
    const auto others = [&](const auto&) {
        add(QList<SlideParagraph>{{piece.figure.caption, SlideTextRole::Heading},
                                  {piece.figure.altText}});
        add(piece.beside);
    };
    std::visit(Overloaded{[&](const ProfileFigure& profile) {
                              addBeside(chartOf(m_telling, profile, piece.figure.caption),
                                        chartLines(m_telling, profile), piece);
                          },
                          [&](const RadarFigure& radar) {
                              addBeside(chartOf(radar, piece.figure.caption), {}, piece);
                          },
                          [&](const TrendFigure& trend) { addTrends(trend, piece); },
                          [&](const RoadmapFigure& roadmap) { addRoadmap(roadmap, piece); },
                          others},
               piece.figure.drawing);
}

void SlideFlow::finish()
{
    endText();
    if (m_isFresh && m_slides.size() > m_first + 1)
        m_slides.pop_back();
    const auto count = m_slides.size() - m_first;
    for (std::size_t i = 0; i < count; ++i) {
        Slide& shown = m_slides[m_first + i];
        shown.title = i == 0 ? m_title
                             : m_telling.text(Message("Slides", "%1 (%2 of %3)")
                                                  .arg(m_title)
                                                  .arg(static_cast<qint64>(i) + 1)
                                                  .arg(static_cast<qint64>(count)));
        int bodies = 0;
        for (SlideItem& item : shown.items) {
            auto* box = std::get_if<SlideTextBox>(&item);
            if (box && box->place == SlidePlace::Body) {
                box->index = ++bodies;
                if (bodies > 2)
                    box->place = SlidePlace::Free;
            }
        }
        shown.layout = bodies == 0   ? SlideLayout::TitleOnly
                       : bodies == 1 ? SlideLayout::Content
                                     : SlideLayout::TwoContents;
    }
}

} // namespace milepost
