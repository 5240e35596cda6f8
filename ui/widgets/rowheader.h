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

    /// At which no name is cut, in pixels.
    [[nodiscard]] int neededWidth() const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;

private:
    [[nodiscard]] int besideName(bool withIcon) const; ///< room for sign and margins
};

} // namespace milepost
