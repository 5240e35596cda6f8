// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/profilefigure.h"
#include "ui/charts/profilegeometry.h"
#include "ui/theme/colours.h"

#include <QChart>

#include <array>

class QBarCategoryAxis;
class QBarSet;
class QHorizontalStackedBarSeries;
class QScatterSeries;
class QValueAxis;

namespace milepost {

class ProfileGrid;
class ProfileLabels;

/// A ProfileFigure as a Qt chart: a bar for each dimension in the colour of its stage, a diamond at
/// the target, a ring at the score before, a dot for each vote, and all of it in words beside it.
/// It shows one figure at a time and needs no document.
class ProfileChart : public QChart {
    Q_OBJECT

public:
    explicit ProfileChart(QGraphicsItem* parent = nullptr);
    ~ProfileChart() override;

    void setFigure(const ProfileFigure& figure);
    [[nodiscard]] const ProfileFigure& figure() const { return m_figure; }

    /// `font` is the window's; sizes follow it.
    void setLook(const Colours& colours, const QFont& font, Qt::LayoutDirection direction);
    /// Draws a ring around a row; −1 around none.
    void setMarkedRow(int row);

    [[nodiscard]] const ProfileGeometry& profileGeometry() const { return m_geometry; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    void makeSeries();
    void fillBars();
    void fillMarks();
    void fillVotes();
    void applyColours();
    void arrange();

    ProfileFigure m_figure;
    ProfileGeometry m_geometry;
    Colours m_colours;
    QFont m_font;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;

    // Owned by the chart.
    QHorizontalStackedBarSeries* m_bars = nullptr;
    std::array<QBarSet*, 4> m_stages{}; ///< one set a stage, so that each has its colour
    QScatterSeries* m_targets = nullptr;
    QScatterSeries* m_previous = nullptr;
    QScatterSeries* m_votes = nullptr;
    QValueAxis* m_scale = nullptr;
    QBarCategoryAxis* m_rows = nullptr;
    ProfileGrid* m_grid = nullptr;
    ProfileLabels* m_labels = nullptr;
};

} // namespace milepost
