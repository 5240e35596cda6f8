// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

#include <QTreeWidget>

#include <optional>

namespace milepost {

class EngagementDocument;

/// The snapshots of an engagement, newest last as they were taken: name, date and the index of each
/// matrix. Names are edited in place (F2), Delete takes the current one out.
class SnapshotList : public QTreeWidget {
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit SnapshotList(EngagementDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<SnapshotId> current() const;
    void select(const SnapshotId& id);
    void editCurrent();
    void deleteCurrent();

signals:
    /// An edit was refused, with the sentence why.
    void refused(const QString& sentence);
    /// The list shows what the document holds now.
    void filled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    using QTreeWidget::edit;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;

private:
    void fill();
    void fillLater();
    void rename(QTreeWidgetItem* item);

    EngagementDocument& m_document;
    bool m_filling = false;
};

} // namespace milepost
