// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/peopleheader.h"

#include <QStyleOptionHeader>

namespace milepost {

PeopleHeader::PeopleHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
}

void PeopleHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, option, this);
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, option, this);
    const QString name = model()->headerData(logicalIndex, Qt::Vertical).toString();
    QFont bold(font()); // the current person's name is bold
    bold.setBold(true);
    option->text =
        QFontMetrics(bold).elidedText(name, Qt::ElideRight, width() - icon - 3 * margin - 4);
}

} // namespace milepost
