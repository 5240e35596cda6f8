// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/slides/slide.h"

namespace milepost {

class Telling;

/// The roadmap as shapes: columns of now, next and later, lanes of workstreams, a shape a play and
/// a milestone. The telling must outlive it.
class RoadmapBoard {
public:
    RoadmapBoard(const Telling& telling, const SlideGeometry& geometry);

    /// The shapes of each slide that the board takes, at least one.
    [[nodiscard]] std::vector<std::vector<SlideTextBox>>
    pagesOf(const RoadmapFigure& roadmap) const;

private:
    struct Row {
        qsizetype lane = 0; ///< 0: milestones
        QString name;
        std::vector<std::optional<SlideTextBox>> cells; ///< one a column
        double height = 0;
    };

    [[nodiscard]] SlideTextBox barBox(const RoadmapBar& bar) const;
    [[nodiscard]] std::vector<Row> rowsOf(const RoadmapFigure& roadmap) const;
    void measure(Row& row) const;
    [[nodiscard]] std::vector<SlideTextBox> headers(const RoadmapFigure& roadmap, double& y) const;
    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] double columnLeft(qsizetype column) const;

    const Telling& m_telling;
    const SlideGeometry m_geometry;
};

} // namespace milepost
