// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/slides/pieces.h"

namespace milepost {

class Telling;

/// Lays out a page of the report on as many slides as it takes, from top to bottom. What does not
/// fit whole on any slide is told in full in the notes. Telling and slides must outlive it.
class SlideFlow {
public:
    /// `source` says in the notes of each slide where what it shows comes from.
    SlideFlow(const Telling& telling, const SlideGeometry& geometry, std::vector<Slide>& slides,
              QString title, QString source);

    void add(const QList<SlideParagraph>& paragraphs);
    void add(const KeyFigures& figures);
    void add(const Callout& callout);
    void add(const Table& table);
    void add(const FigurePiece& piece);
    /// Gives each slide its title and its layout; nothing is added any more.
    void finish();

private:
    [[nodiscard]] Slide& slide() { return m_slides.back(); }
    [[nodiscard]] double bottom() const;
    [[nodiscard]] double left() const { return bottom() - m_y; }
    [[nodiscard]] bool isFresh() const { return m_isFresh; }
    void nextSlide();
    void freshSlide();
    void makeRoom(double height);
    void place(SlideItem item);
    void endText();
    void addParagraph(SlideParagraph paragraph, double roomBehind);
    void addBeside(const ChartData& chart, const QList<QString>& lines, const FigurePiece& piece);
    void addTrends(const TrendFigure& trend, const FigurePiece& piece);
    void addRoadmap(const RoadmapFigure& roadmap, const FigurePiece& piece);

    const Telling& m_telling;
    const SlideGeometry m_geometry;
    std::vector<Slide>& m_slides;
    const std::size_t m_first;
    const QString m_title;
    const QString m_source;
    SlideFrame m_column; ///< where text goes
    double m_y = 0;
    bool m_isFresh = true;
    QList<SlideParagraph> m_text; ///< that is in no box yet
    double m_textTop = 0;
};

} // namespace milepost
