// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowheader.h"

#include <QStyleOptionHeader>

#include <algorithm>

namespace milepost {

RowHeader::RowHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
}

void RowHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const QString name = model()->headerData(logicalIndex, Qt::Vertical).toString();
    QFont bold(font()); // the name of the current row is bold
    bold.setBold(true);
    option->text = QFontMetrics(bold).elidedText(name, Qt::ElideRight,
                                                 width() - besideName(!option->icon.isNull()));
}

int RowHeader::neededWidth() const
{
    QFont bold(font());
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    bool hasIcons = false;
    for (int row = 0; row < count(); ++row) {
        const QString name = model()->headerData(row, Qt::Vertical).toString();
        widest = std::max(widest, metrics.horizontalAdvance(name));
        hasIcons = hasIcons || model()->headerData(row, Qt::Vertical, Qt::DecorationRole).isValid();
    }
    return widest + besideName(hasIcons);
}

int RowHeader::besideName(bool withIcon) const
{
    return (withIcon ? style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) : 0) +
           3 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this) + 4;
}

} // namespace milepost
