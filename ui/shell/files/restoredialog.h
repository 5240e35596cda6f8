// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/care/backups.h"
#include "ui/shell/files/fileservices.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace milepost {

/// Lists the backups, those of one engagement first, and writes the chosen
/// one into a file. A file that is open is never touched.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    /// `path` is that of the engagement whose backups come first, or empty. The services must
    /// outlive the dialog.
    RestoreDialog(const FileServices& services, const QString& path, QWidget* parent);

    /// The new file, after the dialog was accepted.
    [[nodiscard]] const QString& restoredPath() const { return m_restored; }

private:
    void fill(const QList<Backup>& backups, const QString& path);
    void restore();
    void updateState();

    const FileServices& m_services;
    QList<Backup> m_backups;
    QString m_restored;
    QTreeWidget* m_list;
    QLabel* m_message;
    QPushButton* m_restore;
};

} // namespace milepost
