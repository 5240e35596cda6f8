// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/ticklist.h"

#include "ui/theme/tooltip.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace milepost {

TickList::TickList(const QString& name, const QList<Entry>& entries, const QStringList& ticked,
                   QWidget* parent)
    : QWidget(parent), m_first(ticked), m_list(new QListWidget(this))
{
    m_list->setAccessibleName(name);
    for (const Entry& entry : entries) {
        auto* item = new QListWidgetItem(entry.words, m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setToolTip(toolTipText(entry.words));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(entry.id) ? Qt::Checked : Qt::Unchecked);
    }
    auto* search = new QLineEdit(this);
    search->setAccessibleName(tr("Find in: %1").arg(name));
    search->setPlaceholderText(tr("Find"));
    search->setClearButtonEnabled(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    connect(search, &QLineEdit::textChanged, this, &TickList::narrow);
}

void TickList::narrow(const QString& text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

QStringList TickList::ticked() const
{
    QStringList now;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            now.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    QStringList ids;
    for (const QString& id : m_first) {
        if (now.removeAll(id) > 0)
            ids.append(id);
    }
    return ids + now;
}

} // namespace milepost
