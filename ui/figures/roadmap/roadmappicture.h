// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/figures/roadmap/roadmappainter.h"

#include <QImage>

namespace milepost {

/// A whole roadmap on one sheet: title, dates, lanes, loads and what the signs mean. The chart must
/// outlive it.
class RoadmapPicture {
public:
    RoadmapPicture(const PlanChart& chart, const QString& title, const RoadmapLook& look,
                   bool mirrored);

    [[nodiscard]] QSizeF size() const { return m_size; } ///< in pixels of 1/96 inch
    void paint(QPainter& painter) const;

    [[nodiscard]] QByteArray svg() const;
    /// One page of its size, as vectors.
    [[nodiscard]] QByteArray pdf() const;
    /// Of `scale` pixels a pixel, less where the image would be too large to be held.
    [[nodiscard]] QImage image(qreal scale) const;
    [[nodiscard]] QByteArray png() const;

private:
    const PlanChart& m_chart;
    QString m_title;
    RoadmapLook m_look;
    PlanChartLayout m_layout;
    qreal m_column = 0;
    qreal m_line = 0;
    QSizeF m_size;
};

} // namespace milepost
