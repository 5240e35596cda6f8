// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QMenu;

namespace milepost {

class RecentFiles;

/// Fills a menu with the recent files whenever it opens. Both must outlive it.
class RecentMenu : public QObject {
    Q_OBJECT

public:
    RecentMenu(QMenu& menu, const RecentFiles& files, std::function<void(const QString& path)> open,
               QObject* parent);

private:
    void fill();

    QMenu& m_menu;
    const RecentFiles& m_files;
    std::function<void(const QString& path)> m_open;
};

} // namespace milepost
