// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"
#include "core/wording/wording.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace milepost {

class TextLabel;

/// The goals as a list, to be added, edited and deleted; a goal is edited in a dialog of its own.
class GoalEditor : public QWidget {
    Q_OBJECT

public:
    /// Begins with the goals of the engagement. Both must outlive it.
    GoalEditor(const Content& content, const Engagement& engagement, QWidget* parent = nullptr);

    [[nodiscard]] const QList<Goal>& goals() const { return m_goals; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void edited();

private:
    void add();
    void editCurrent();
    void removeCurrent();
    void fill(int current);
    void follow();

    const Content& m_content;
    const Engagement& m_engagement;
    QList<Goal> m_goals;
    Wording m_say;
    TextLabel* m_none;
    QTreeWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace milepost
