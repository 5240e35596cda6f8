// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/start/recentfiles.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace milepost {

class CardButton;
class RecentFilesModel;

/// What the window shows while no engagement is open: the ways to begin, and the files of before.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// `recentFiles` must outlive the page.
    explicit StartPage(RecentFiles& recentFiles, QWidget* parent = nullptr);

    /// Looks again which files are still there, and takes the keyboard.
    void activate();

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void fileRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeWays();
    [[nodiscard]] QWidget* makeRecent();
    void openRow(const QModelIndex& index);
    void forgetCurrent();
    void forgetMissing();
    void showMenu(const QPoint& position);
    void updateState();
    void updateFonts();

    RecentFiles& m_recentFiles;
    RecentFilesModel* m_model;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QLabel* m_recentTitle = nullptr;
    QLabel* m_empty = nullptr;
    QListView* m_list = nullptr;
    QPushButton* m_removeMissing = nullptr;
    CardButton* m_new = nullptr;
};

} // namespace milepost
