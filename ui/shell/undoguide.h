// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/place.h"

#include <QObject>

class QStatusBar;

namespace milepost {

class EngagementDocument;
class Workspace;
struct Change;

/// Says in the status bar what undo and redo did, and leads to it on Assess, where only one
/// assessment and dimension shows at a time. It ends with the workspace; document and bar must
/// outlive that.
class UndoGuide : public QObject {
    Q_OBJECT

public:
    UndoGuide(EngagementDocument& document, Workspace& workspace, QStatusBar& bar);

private:
    void follow(const Change& change);
    void tell(const QString& sentence);

    EngagementDocument& m_document;
    Workspace& m_workspace;
    QStatusBar& m_bar;
    Place m_changed; ///< what the change before belongs to; without an assessment: to no place
    bool m_isVote = false; ///< of any dimension: the grid shows them all
};

} // namespace milepost
