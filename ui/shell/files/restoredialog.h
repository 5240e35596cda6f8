// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backups.h"
#include "ui/shell/services.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace milepost {

/// Lists the backups, those of the open engagement first where one is open, and writes the chosen
/// one into a new file. The open file is never touched.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    /// `document` may be null. Services and document must outlive the dialog.
    RestoreDialog(const ShellServices& services, const EngagementDocument* document,
                  QWidget* parent);

    /// The new file, after the dialog was accepted.
    [[nodiscard]] const QString& restoredPath() const { return m_restored; }

private:
    void fill(const QList<Backup>& backups);
    void restore();
    void updateState();

    const ShellServices& m_services;
    QList<Backup> m_backups;
    QString m_restored;
    QTreeWidget* m_list;
    QLabel* m_message;
    QPushButton* m_restore;
};

} // namespace milepost
