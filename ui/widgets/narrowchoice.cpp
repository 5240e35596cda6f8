// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/narrowchoice.h"

#include "ui/theme/tooltip.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QToolTip>

namespace milepost {

namespace {

class WholeEntries : public QObject {
public:
    explicit WholeEntries(QComboBox& box) : QObject(&box), m_box(box)
    {
        box.installEventFilter(this);
        box.view()->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QObject::eventFilter(watched, event);
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex entry =
            watched == &m_box ? m_box.model()->index(m_box.currentIndex(), m_box.modelColumn())
                              : m_box.view()->indexAt(help->pos());
        QString tip = entry.data(Qt::ToolTipRole).toString();
        if (tip.isEmpty())
            tip = toolTipText(entry.data().toString());
        QToolTip::showText(help->globalPos(), tip, static_cast<QWidget*>(watched));
        return true;
    }

private:
    QComboBox& m_box;
};

} // namespace

void makeNarrow(QComboBox& box, int letters)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(letters);
    new WholeEntries(box);
}

} // namespace milepost
