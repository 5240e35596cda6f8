// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/place.h"

#include <QObject>

class QStatusBar;

namespace milepost {

class EngagementDocument;
class Workspace;
struct Change;

/// Says in the status bar what undo and redo did, in full in its tool tip where the bar is short,
/// and leads to it on Assess and on Metrics, where only one assessment and dimension or one metric
/// shows at a time. It ends with the workspace; document and bar must outlive that.
class UndoGuide : public QObject {
    Q_OBJECT

public:
    UndoGuide(EngagementDocument& document, Workspace& workspace, QStatusBar& bar);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const Change& change);
    void tell(const QString& sentence);
    void showTold();

    EngagementDocument& m_document;
    Workspace& m_workspace;
    QStatusBar& m_bar;
    QString m_told; ///< what the bar says, in full; empty once it is gone
    /// Whether the page that is shown shows another place than the one that changed.
    [[nodiscard]] bool isOutOfSight() const;

    Place m_changed; ///< what the change before belongs to; without an assessment and a metric: to
                     ///< no place
    bool m_isVote = false; ///< of any dimension: the grid shows them all
};

} // namespace milepost
