// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wording/planchart.h"

#include <QFont>
#include <QImage>
#include <QLocale>

namespace milepost {

/// What a roadmap looks like on paper: in the colours of print, with the window's font and words.
struct RoadmapSheet {
    const PlanChart& chart;
    QString title;
    QFont font;
    QLocale locale;
    bool mirrored = false;
};

/// Writes it as the ending of the path says: svg, png, or pdf as vectors on one page.
[[nodiscard]] Result<Done> writeRoadmap(const RoadmapSheet& sheet, const QString& path);

[[nodiscard]] QImage roadmapImage(const RoadmapSheet& sheet);

} // namespace milepost
