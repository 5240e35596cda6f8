// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/overview.h"
#include "ui/view/place.h"
#include "ui/widgets/emptystate.h"

namespace milepost {

/// What the overview says instead of figures: what is missing and the button that leads there.
class EmptyOverview : public EmptyState {
    Q_OBJECT

public:
    explicit EmptyOverview(QWidget* parent = nullptr);

    /// Shows itself where `missing` leaves nothing to look at, and hides otherwise. `leastCoverage`
    /// is the share of the weight that has to be rated, from 0 to 1.
    void setMissing(OverviewGap missing, double leastCoverage);

signals:
    void placeRequested(const milepost::Place& place);
};

} // namespace milepost
