// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/parkingpanel.h"

#include "core/base/limits.h"
#include "core/edits/workshoproom.h"
#include "ui/document/engagementdocument.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"
#include "ui/workshop/sessioncontext.h"

#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace milepost {

ParkingPanel::ParkingPanel(SessionContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_entry(new TextField(tr("Park for later"), this)),
      m_items(new QListWidget(this))
{
    m_entry->setKeepsTyping(true);
    m_entry->limit().setMost(limits::kTextLength);
    m_entry->setPlaceholderText(tr("Park for later (Ctrl+L)"));
    m_items->setAccessibleName(tr("Parking lot"));
    m_items->setToolTip(tr("Tick what is settled; Del removes a line"));
    m_items->setWordWrap(true);
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(m_items->accessibleName(), this));
    layout->addWidget(m_entry);
    layout->addWidget(m_items, 1);
    connect(m_entry, &QLineEdit::returnPressed, this, &ParkingPanel::add);
    connect(m_items, &QListWidget::itemChanged, this, &ParkingPanel::take);
    auto* removing = new QShortcut(QKeySequence::Delete, m_items);
    removing->setContext(Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, &ParkingPanel::removeCurrent);
    connect(&m_context, &SessionContext::edited, this, &ParkingPanel::refresh);
    refresh();
}

void ParkingPanel::refresh()
{
    if (!m_context.engagement().workshop)
        return;
    m_filling = true;
    const QList<ParkedItem>& lot = m_context.engagement().workshop->parkingLot;
    while (m_items->count() > lot.size())
        delete m_items->takeItem(m_items->count() - 1);
    for (int i = 0; i < lot.size(); ++i) {
        if (i >= m_items->count())
            m_items->addItem(new QListWidgetItem);
        QListWidgetItem* item = m_items->item(i);
        item->setText(lot.at(i).text);
        item->setData(Qt::UserRole, lot.at(i).id);
        item->setCheckState(lot.at(i).done ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
}

void ParkingPanel::add()
{
    if (m_entry->limit().over() > 0 || m_entry->text().trimmed().isEmpty())
        return;
    if (m_context.accept(m_context.document().perform(edits::parkItem, m_entry->text())))
        m_entry->clear();
}

void ParkingPanel::take(QListWidgetItem* item)
{
    if (m_filling)
        return;
    m_context.accept(m_context.document().perform(edits::setParkedDone,
                                                  item->data(Qt::UserRole).toString(),
                                                  item->checkState() == Qt::Checked));
}

void ParkingPanel::removeCurrent()
{
    if (const QListWidgetItem* item = m_items->currentItem())
        m_context.accept(
            m_context.document().perform(edits::removeParked, item->data(Qt::UserRole).toString()));
}

} // namespace milepost
