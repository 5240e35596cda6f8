// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace milepost {

class RaciModel;

/// The people above the RACI grid, each on two lines, with the days that the person answers for
/// below. The columns share the room there is, and a name that is longer ends in an ellipsis. The
/// model must outlive it.
class RaciHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RaciHeader(RaciModel& model, QWidget* parent = nullptr);

    /// Of a column in which no name is cut, in pixels.
    [[nodiscard]] int neededWidth() const;
    /// Gives each person as much of a width in pixels as the longest name needs, or its share.
    void share(int room);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] int leastWidth() const;

    RaciModel& m_people;
};

} // namespace milepost
