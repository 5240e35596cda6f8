// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/overview.h"
#include "ui/pages/place.h"

#include <QWidget>

class QPushButton;

namespace milepost {

class TextLabel;

/// What the overview says instead of figures: what is missing and the button that leads there.
class EmptyOverview : public QWidget {
    Q_OBJECT

public:
    explicit EmptyOverview(QWidget* parent = nullptr);

    /// Shows itself where `missing` leaves nothing to look at, and hides otherwise.
    void setMissing(OverviewGap missing);

signals:
    void placeRequested(const milepost::Place& place);

private:
    TextLabel* m_heading;
    TextLabel* m_text;
    QPushButton* m_button;
};

} // namespace milepost
