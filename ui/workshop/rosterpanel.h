// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace milepost {

class SessionContext;
class TextLabel;

/// Who was invited: here or not, observing or voting, and whether their vote is in. It never tells
/// what anybody voted.
class RosterPanel : public QWidget {
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit RosterPanel(SessionContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget& people() const { return *m_people; }

private:
    void refresh();
    void take(QTreeWidgetItem* item, int column);
    void toggleObserver();
    void fillInvitations();
    void checkAllIn();
    [[nodiscard]] ParticipantId chosen() const;
    [[nodiscard]] QString stateOf(const ParticipantId& person, bool present, bool observer) const;

    SessionContext& m_context;
    TextLabel* m_sum;
    QTreeWidget* m_people;
    QPushButton* m_all;
    QPushButton* m_observer;
    QPushButton* m_invite;
    QMenu* m_invitations;
    bool m_filling = false;
};

} // namespace milepost
