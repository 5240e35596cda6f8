// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"
#include "ui/figures/paper/marks.h"

namespace milepost {

/// One play or milestone on the roadmap: number, title, owner, dates, prerequisites and state.
class RoadmapCard {
public:
    RoadmapCard(const RoadmapBar& bar, const PrintKit& kit, qreal width, qreal scale);
    RoadmapCard(const RoadmapMilestone& milestone, const PrintKit& kit, qreal width, qreal scale);

    [[nodiscard]] qreal height() const;
    void paint(Canvas& canvas, const QPointF& topLeft, const Colours& colours) const;

private:
    enum class Look { Milestone, Done, Started, Planned, Later };

    Look m_look = Look::Planned;
    NumberMark m_number;
    qreal m_width = 0;
    qreal m_padding = 0; // above and below the text
    qreal m_textLeft = 0;
    Text m_title;
    Text m_facts;
};

} // namespace milepost
