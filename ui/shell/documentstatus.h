// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/view/place.h"

#include <QObject>
#include <QPointer>

class QStatusBar;
class QTimer;
class QWidget;

namespace milepost {

class EngagementView;
class ScopeSwitcher;
class WarningsButton;

/// What the status bar says about the open engagement: whether all is saved, what the assessment
/// shown gives reason to look at, and the scope. Takes its widgets out of the bar when it ends.
/// View, scope and bar must outlive it; the scope is among what it takes out.
class DocumentStatus : public QObject {
    Q_OBJECT

public:
    DocumentStatus(EngagementView& view, const Clock& clock, ScopeSwitcher& scope, QStatusBar& bar);
    ~DocumentStatus() override;

signals:
    /// A warning was chosen; it belongs to this place.
    void placeRequested(const milepost::Place& place);

private:
    void updateWarnings();

    EngagementView& m_view;
    QStatusBar& m_bar;
    WarningsButton* m_warnings;
    QTimer* m_timer;
    QList<QPointer<QWidget>> m_widgets;
};

} // namespace milepost
