// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"
#include "ui/shell/start/recentfiles.h"

#include <QObject>

#include <memory>

namespace milepost {

class MainWindow;

/// The windows of the program: one engagement in each, and each engagement in one. Windows delete
/// themselves when they are closed.
class Windows : public QObject {
    Q_OBJECT

public:
    explicit Windows(ShellServices services, QObject* parent = nullptr);
    ~Windows() override;

    [[nodiscard]] ShellServices& services() { return m_services; }
    [[nodiscard]] RecentFiles& recentFiles() { return m_recentFiles; }
    [[nodiscard]] const QList<MainWindow*>& windows() const { return m_windows; }

    /// The first windows: each file in a window of its own, or a start page where there is none.
    void start(const QStringList& paths);
    /// A further window, shown on its start page.
    MainWindow& makeWindow();

    /// Opens an engagement or exchange file for somebody working in `asker`: raises the window that
    /// has the file already, else uses `asker` if it shows the start page, else makes a window. On
    /// an error `asker` tells it. Gives the window that shows the file, or null.
    MainWindow* open(const QString& path, MainWindow& asker);
    /// Shows an engagement that was just opened or made, in `asker` or a further window. It opens
    /// where one was last, unless a place is given.
    MainWindow* adopt(std::unique_ptr<EngagementDocument> document, MainWindow& asker,
                      const std::optional<Place>& place = {});

    /// Closes one after the other until one of them is kept open.
    void closeAll();

private:
    MainWindow& makeHidden();
    [[nodiscard]] MainWindow* windowWith(const QString& path) const;

    ShellServices m_services;
    RecentFiles m_recentFiles;
    QList<MainWindow*> m_windows;
};

} // namespace milepost
