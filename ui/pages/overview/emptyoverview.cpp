// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/emptyoverview.h"

#include "ui/language/commonwords.h"
#include "ui/models/wording.h"

namespace milepost {

EmptyOverview::EmptyOverview(QWidget* parent) : EmptyState(parent)
{
    connect(this, &EmptyState::followed, this, [this] {
        emit placeRequested({PageId::Assess, {}, {}, {}});
    });
}

void EmptyOverview::setMissing(OverviewGap missing, double leastCoverage)
{
    if (missing == OverviewGap::NoAssessment) {
        setWords(tr("Nothing has been assessed yet"),
                 tr("The overview rests on the latest assessment of the whole organization. Start "
                    "one on the Assess page: answer the indicators, score five dimensions, set "
                    "targets. The plan follows by itself."),
                 common::startAssessment());
    } else if (missing == OverviewGap::NothingRated) {
        setWords(tr("No dimension is rated yet"),
                 tr("An index appears as soon as %1 of the weight is rated. Enter votes or agree "
                    "a score on the Assess page.")
                     .arg(wording::percent(leastCoverage, locale())),
                 common::continueAssessment());
    }
    setVisible(missing == OverviewGap::NoAssessment || missing == OverviewGap::NothingRated);
}

} // namespace milepost
