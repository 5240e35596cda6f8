// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace milepost {

/// The names beside the rows of a table, each with its sign. A long name ends in an ellipsis;
/// Qt forgets the sign when it shortens.
class RowHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RowHeader(QWidget* parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
};

} // namespace milepost
