// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/view/place.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace milepost {

class AudienceWindow;
class ConsoleWindow;
class EngagementDocument;
class SessionContext;
class StartDialog;

/// Runs workshops in one engagement: begins a session or goes on with the one there is, and keeps
/// its two windows where they belong while screens come and go.
class WorkshopDesk : public QObject {
    Q_OBJECT

public:
    /// Document and window must outlive it.
    WorkshopDesk(EngagementDocument& document, Clock clock, QWidget& window);
    ~WorkshopDesk() override;

    /// Opens the windows of the session; asks for one first when none is under way.
    void run();

    // Null while no session is shown.
    [[nodiscard]] ConsoleWindow* console() const { return m_console.get(); }
    [[nodiscard]] AudienceWindow* audience() const { return m_audience.get(); }

signals:
    /// The main window is asked to show this.
    void placeRequested(const milepost::Place& place);

private:
    void begin();
    void openWindows();
    void arrange();
    void toggleAudience();
    void tellAudienceState();
    void end();
    void follow();
    void closeWindows();

    EngagementDocument& m_document;
    Clock m_clock;
    QWidget& m_window;
    QPointer<StartDialog> m_start; ///< while it asks
    std::unique_ptr<SessionContext> m_context;
    std::unique_ptr<ConsoleWindow> m_console;
    std::unique_ptr<AudienceWindow> m_audience;
};

} // namespace milepost
