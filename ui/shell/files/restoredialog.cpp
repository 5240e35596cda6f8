// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/restoredialog.h"

#include "core/storage/file/engagementstore.h"
#include "ui/language/commonwords.h"
#include "ui/language/datasize.h"
#include "ui/language/inwords.h"
#include "ui/shell/files/filechooser.h"
#include "ui/shell/start/recentfiles.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/dialogsize.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace milepost {

namespace {

constexpr QSize kRestoreFirstSize(760, 440);

/// The file that a backup is of, as far as it is known.
struct Original {
    QString organization;
    QString folder;
};

/// By the path of the backup. Only files that were open before tell where they are.
QHash<QString, Original> originals(const FileServices& services, const QString& path)
{
    QHash<QString, Original> found;
    const auto add = [&](const QString& engagement, const QString& organization) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(engagement).absolutePath());
        for (const Backup& backup : listBackups(services.backupFolder, engagement))
            found.insert(backup.path, {organization, folder});
    };
    if (!path.isEmpty())
        add(path, {});
    const RecentFiles recent(services.settings);
    for (const RecentFile& file : recent.files())
        add(file.path, file.organization);
    return found;
}

QString madeAt(const Backup& backup, const QLocale& locale)
{
    QString day = locale.toString(backup.day, QLocale::LongFormat);
    const QDateTime time = QFileInfo(backup.path).lastModified();
    // A copied backup has the time of its copying.
    if (time.date() != backup.day)
        return day;
    return RestoreDialog::tr("%1, %2").arg(day, locale.toString(time.time(), QLocale::ShortFormat));
}

} // namespace

RestoreDialog::RestoreDialog(const FileServices& services, const QString& path, QWidget* parent)
    : QDialog(parent), m_services(services), m_list(new QTreeWidget), m_message(new QLabel)
{
    setObjectName(QStringLiteral("restore"));
    setWindowTitle(tr("Restore from backup"));
    auto* explanation = new QLabel(
        tr("A copy of each engagement is kept for the last days on which it was used. Choose one; "
           "it is written into a file of its own, and what you have now stays as it is."));
    explanation->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("restore.list"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(
        {common::engagement(), tr("Made"), tr("Folder of the original"), tr("Size")});
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
    resize(fittingScreen(*this, kRestoreFirstSize));

    const QList<Backup> own =
        path.isEmpty() ? QList<Backup>() : listBackups(services.backupFolder, path);
    QList<Backup> all = own;
    for (const Backup& backup : listBackups(services.backupFolder)) {
        if (!own.contains(backup))
            all.append(backup);
    }
    fill(all, path);
}

void RestoreDialog::fill(const QList<Backup>& backups, const QString& path)
{
    m_backups = backups;
    const QHash<QString, Original> known = originals(m_services, path);
    const QLocale locale;
    for (const Backup& backup : backups) {
        const QString name = backup.name.simplified();
        const Original original = known.value(backup.path);
        const QString folder = original.folder.isEmpty() ? tr("not known") : original.folder;
        auto* item = new QTreeWidgetItem(
            m_list, {original.organization.isEmpty()
                         ? name
                         : tr("%1 (%2)").arg(name, original.organization.simplified()),
                     madeAt(backup, locale), folder.simplified(), dataSize(backup.bytes)});
        for (int column = 0; column < m_list->columnCount(); ++column)
            item->setToolTip(column, toolTipText(item->text(column)));
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
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
    // The chooser asked before it gave the path of a file that is there.
    const Result<OpenedEngagement> opened =
        EngagementStore::open(backup.path, m_services.clock, OpenMode::ReadOnly);
    const Result<Done> done = opened ? opened->store->saveCopy(path, ExistingFile::Replace)
                                     : Result<Done>(opened.error());
    if (!done) {
        m_message->setText(inWords(done.error()));
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
