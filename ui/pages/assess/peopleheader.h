// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace milepost {

/// The names beside the votes, each with the sign of its function. A long name ends in an ellipsis;
/// Qt forgets the sign when it shortens.
class PeopleHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit PeopleHeader(QWidget* parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
};

} // namespace milepost
