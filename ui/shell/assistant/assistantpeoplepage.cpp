// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/assistant/assistantpeoplepage.h"

#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/shell/assistant/peopledraftmodel.h"
#include "ui/shell/assistant/peopledrafttable.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace milepost {

AssistantPeoplePage::AssistantPeoplePage(QWidget* parent)
    : QWizardPage(parent), m_model(new PeopleDraftModel(this)),
      m_table(new PeopleDraftTable(*m_model)), m_pasted(new QLabel)
{
    setTitle(inWords(terms::people()));
    setSubTitle(tr("Optional: who takes part, and for which function. Names stay in your file."));
    m_table->setObjectName(QStringLiteral("newEngagement.people"));
    auto* hint = new QLabel(tr("Type a name and press Return for the next one; Return in the empty "
                               "row creates the engagement. A list from a spreadsheet can be "
                               "pasted."));
    hint->setWordWrap(true);
    m_pasted->setObjectName(QStringLiteral("newEngagement.pasted"));
    m_pasted->setWordWrap(true);
    m_pasted->setTextFormat(Qt::PlainText);
    m_pasted->hide();
    connect(m_model, &PeopleDraftModel::pasted, this, [this](const QString& notice) {
        m_pasted->setText(notice);
        m_pasted->setVisible(!notice.isEmpty());
    });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, this, &AssistantPeoplePage::peopleChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AssistantPeoplePage::peopleChanged);
    auto* remove = new QPushButton(common::removeButton());
    remove->setAutoDefault(false);
    remove->setAccessibleDescription(tr("Take the current person off the list"));
    connect(remove, &QPushButton::clicked, this, &AssistantPeoplePage::removeCurrent);
    auto* below = new QHBoxLayout;
    below->addWidget(hint, 1);
    below->addWidget(remove);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_pasted);
    layout->addLayout(below);
}

QList<NewParticipant> AssistantPeoplePage::people() const
{
    return m_model->people();
}

void AssistantPeoplePage::removeCurrent()
{
    m_model->removeRow(m_table->currentIndex().row());
}

} // namespace milepost
