// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/help/shortcutlist.h"
#include "ui/view/place.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;
class QUrl;

namespace milepost {

/// The help: the method in a few pages and the list of all keys. It stays open beside the work.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

    /// The keys to list, and those of the pages of the window; the actions are only read now.
    void setShortcuts(const QList<ShortcutGroup>& groups, const QList<const QAction*>& pages);
    /// Opens on what it says about a page of the window; without one, where it was or at its start.
    void showMethod(std::optional<PageId> page);
    void showShortcuts();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTopic();
    void follow(const QUrl& link);
    void select(const QString& topic);
    void popUp();

    QListWidget* m_topics;
    QTextBrowser* m_text;
    QString m_shortcuts;
    QString m_pages;
};

} // namespace milepost
