// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowheader.h"

#include <QStyleOptionHeader>

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
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, option, this);
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, option, this);
    const QString name = model()->headerData(logicalIndex, Qt::Vertical).toString();
    QFont bold(font()); // the name of the current row is bold
    bold.setBold(true);
    option->text =
        QFontMetrics(bold).elidedText(name, Qt::ElideRight, width() - icon - 3 * margin - 4);
}

} // namespace milepost
