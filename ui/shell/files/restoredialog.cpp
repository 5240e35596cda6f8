// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/restoredialog.h"

#include "ui/document/engagementdocument.h"
#include "ui/pages/dialogsize.h"
#include "ui/shell/files/filechooser.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace milepost {

namespace {

constexpr QSize kFirstSize(560, 400);

} // namespace

RestoreDialog::RestoreDialog(const ShellServices& services, const EngagementDocument* document,
                             QWidget* parent)
    : QDialog(parent), m_services(services), m_list(new QTreeWidget), m_message(new QLabel)
{
    setObjectName(QStringLiteral("restore"));
    setWindowTitle(tr("Restore from backup"));
    auto* explanation = new QLabel(
        tr("A copy of each engagement is kept for the last days on which it was used. Choose one; "
           "it is written into a new file, and nothing that you have now is changed."));
    explanation->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("restore.list"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Engagement"), tr("Day"), tr("Size")});
    m_message->setWordWrap(true);

    // Among the children of the dialog from the start, or another button would be its default.
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("&Restore as…"), QDialogButtonBox::AcceptRole);
    m_restore->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &RestoreDialog::restore);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::updateState);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(fittingScreen(*this, kFirstSize));

    const QList<Backup> own = document ? document->backups(services.backupFolder) : QList<Backup>();
    QList<Backup> all = own;
    for (const Backup& backup : listBackups(services.backupFolder)) {
        if (!own.contains(backup))
            all.append(backup);
    }
    fill(all);
}

void RestoreDialog::fill(const QList<Backup>& backups)
{
    m_backups = backups;
    const QLocale locale;
    for (const Backup& backup : backups) {
        auto* item = new QTreeWidgetItem(m_list, {backup.name,
                                                  locale.toString(backup.day, QLocale::LongFormat),
                                                  locale.formattedDataSize(backup.bytes)});
        item->setToolTip(0, backup.path);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    if (backups.isEmpty())
        m_message->setText(tr("There is no backup yet. The first one is made when an engagement "
                              "is opened."));
    else
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateState();
}

void RestoreDialog::restore()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const Backup& backup = m_backups.at(row);
    const QString base = tr("%1 of %2").arg(backup.name, backup.day.toString(Qt::ISODate));
    const QString path = m_services.files.savePath(
        this, tr("Restore as"),
        freePath(m_services.files.folder(), base, QStringLiteral("milepost")), engagementFilter());
    if (path.isEmpty())
        return;
    const Result<Done> done = restoreBackup(backup, path);
    if (!done) {
        m_message->setText(done.error().toLine());
        updateState();
        return;
    }
    m_restored = path;
    accept();
}

void RestoreDialog::updateState()
{
    m_restore->setEnabled(m_list->currentItem() != nullptr);
    m_message->setVisible(!m_message->text().isEmpty());
}

} // namespace milepost
