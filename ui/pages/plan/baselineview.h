// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QAction;
class QToolButton;
class QTreeWidget;

namespace milepost {

class EngagementView;
class Telling;
class TextLabel;

/// The plan beside its baseline, the plan as it was agreed: which plays slipped, were added, left
/// and were done. The baseline is taken here. The view must outlive it.
class BaselineView : public QWidget {
    Q_OBJECT

public:
    explicit BaselineView(EngagementView& view, QWidget* parent = nullptr);

    void refresh(const Telling& telling);

    [[nodiscard]] QAction* takeAction() const { return m_take; }

signals:
    void playRequested(const milepost::PlayId& play);
    void refused(const QString& sentence);

private:
    void take();

    EngagementView& m_view;
    QAction* m_take;
    TextLabel* m_summary;
    QToolButton* m_button;
    QTreeWidget* m_list;
};

} // namespace milepost
