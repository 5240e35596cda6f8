// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/proposalchanges.h"

#include <QFrame>

class QPushButton;
class QTreeWidget;

namespace milepost {

class Telling;
class TextLabel;

/// What the latest edit changed in the proposal: how many plays enter, leave and move, and a list
/// of them with dates and reasons, which can be folded away, or unfolded as far as half the window
/// holds. Hidden when nothing changed.
class ChangeStrip : public QFrame {
    Q_OBJECT

public:
    explicit ChangeStrip(QWidget* parent = nullptr);

    /// `cause` is what the edit is called.
    void showChanges(const QList<ProposalChange>& changes, const QString& cause,
                     const Telling& after);

    [[nodiscard]] const QTreeWidget& list() const { return *m_list; }

signals:
    /// A line was followed.
    void playRequested(const milepost::PlayId& play);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fold(bool shown);
    void fitList();

    TextLabel* m_summary;
    QPushButton* m_all;
    QPushButton* m_fold;
    QTreeWidget* m_list;
    QList<ProposalChange> m_shown;
};

} // namespace milepost
