// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/headertips.h"

#include "ui/theme/tooltip.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace milepost {

void HeaderTips::tellAt(QHeaderView& header)
{
    if (!header.findChild<HeaderTips*>(QString(), Qt::FindDirectChildrenOnly))
        new HeaderTips(header);
}

HeaderTips::HeaderTips(QHeaderView& header) : QObject(&header), m_header(header)
{
    header.viewport()->installEventFilter(this);
}

bool HeaderTips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_header.model())
        return QObject::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int section = m_header.logicalIndexAt(help->pos());
    const auto said = [&](int role) {
        return m_header.model()->headerData(section, m_header.orientation(), role).toString();
    };
    if (section < 0 || !said(Qt::ToolTipRole).isEmpty() ||
        m_header.sectionSizeHint(section) <= m_header.sectionSize(section))
        return QObject::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), toolTipText(said(Qt::DisplayRole)), m_header.viewport());
    return true;
}

} // namespace milepost
