// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/help/shortcutlist.h"

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

    /// The keys to list; the actions are only read now.
    void setShortcuts(const QList<ShortcutGroup>& groups);
    void showMethod();
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
};

} // namespace milepost
