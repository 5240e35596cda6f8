// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/audience.h"

#include <QWidget>

namespace milepost {

/// Revealed votes on the scale from 1 to 3, a dot each and of nobody in particular, with the median
/// as a mark below. It is as tall as its room.
class DotPlot : public QWidget {
    Q_OBJECT

public:
    explicit DotPlot(QWidget* parent = nullptr);

    void setVotes(const AudienceVotes& votes);
    /// The size of its letters in pixels.
    void setLetters(int pixels);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    AudienceVotes m_votes;
    int m_letters = 16;
};

} // namespace milepost
