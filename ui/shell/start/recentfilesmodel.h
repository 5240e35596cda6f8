// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/start/recentfiles.h"

#include <QAbstractListModel>

namespace milepost {

/// The recent files as rows of a list. Whether a file is still there is looked up on refresh(), not
/// while painting.
class RecentFilesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole,
        MissingRole, ///< bool: nothing is at the path any more
        DateRole,    ///< text of the last assessment's date, or empty
        IndexRole,   ///< text of the overall index, or empty
    };

    explicit RecentFilesModel(const RecentFiles& files, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] bool hasMissing() const;
    [[nodiscard]] QStringList missingPaths() const;

public slots:
    void refresh();

private:
    struct Row {
        RecentFile file;
        bool missing = false;
    };

    const RecentFiles& m_source;
    QList<Row> m_rows;
};

} // namespace milepost
