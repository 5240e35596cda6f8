// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshopdesk.h"

#include "ui/document/engagementdocument.h"
#include "ui/workshop/audiencewindow.h"
#include "ui/workshop/consolewindow.h"
#include "ui/workshop/endsession.h"
#include "ui/workshop/sessioncontext.h"
#include "ui/workshop/startdialog.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <QWindow>

namespace milepost {

WorkshopDesk::WorkshopDesk(EngagementDocument& document, Clock clock, QWidget& window)
    : m_document(document), m_clock(std::move(clock)), m_window(window)
{
    connect(&m_document, &EngagementDocument::changed, this, &WorkshopDesk::follow);
    for (const auto signal : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved})
        connect(qApp, signal, this, &WorkshopDesk::arrange, Qt::QueuedConnection);
}

WorkshopDesk::~WorkshopDesk()
{
    delete m_start;
}

void WorkshopDesk::run()
{
    if (sessionRuns(m_document.engagement()))
        openWindows();
    else
        begin();
}

void WorkshopDesk::begin()
{
    if (m_start) {
        m_start->activateWindow();
        return;
    }
    m_start = new StartDialog(m_document, m_clock, &m_window);
    m_start->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_start, &QDialog::accepted, this, &WorkshopDesk::openWindows);
    connect(m_start, &QDialog::rejected, this, [this] {
        if (!m_start->wantsPeople())
            return;
        Place place;
        place.page = PageId::Assess;
        emit placeRequested(place);
    });
    m_start->open();
}

void WorkshopDesk::openWindows()
{
    if (!m_console) {
        m_context = std::make_unique<SessionContext>(m_document, m_clock);
        m_console = std::make_unique<ConsoleWindow>(*m_context);
        m_audience = std::make_unique<AudienceWindow>(*m_context);
        connect(m_context.get(), &SessionContext::placeRequested, this,
                &WorkshopDesk::placeRequested);
        connect(m_context.get(), &SessionContext::endRequested, this, &WorkshopDesk::end);
        connect(m_console.get(), &ConsoleWindow::audienceRequested, this,
                &WorkshopDesk::toggleAudience);
        connect(m_console.get(), &ConsoleWindow::closed, m_audience.get(), &QWidget::hide);
        connect(m_audience.get(), &AudienceWindow::closed, this, &WorkshopDesk::tellAudienceState,
                Qt::QueuedConnection);
    }
    m_console->show();
    m_console->raise();
    m_console->activateWindow();
    connect(m_console->windowHandle(), &QWindow::screenChanged, this, &WorkshopDesk::arrange,
            Qt::UniqueConnection);
    arrange();
}

/// The audience has the second screen as long as there is one and the console is open.
void WorkshopDesk::arrange()
{
    if (!m_console || !m_console->isVisible())
        return;
    const bool second = m_audience->showOnSecondScreen(m_console->screen());
    if (!second && m_audience->isFullScreen())
        m_audience->hide(); // it would cover the console
    m_console->showAudienceState(second, m_audience->isVisible());
}

void WorkshopDesk::toggleAudience()
{
    if (m_audience->isVisible())
        m_audience->hide();
    else if (!m_audience->showOnSecondScreen(m_console->screen()))
        m_audience->showAsWindow();
    tellAudienceState();
}

void WorkshopDesk::tellAudienceState()
{
    if (!m_console)
        return;
    m_console->showAudienceState(
        screenForAudience(QGuiApplication::screens(), m_console->screen()) != nullptr,
        m_audience->isVisible());
}

void WorkshopDesk::end()
{
    askToEndSession(*m_context, *m_console, [this] {
        Place place;
        place.page = PageId::Report;
        emit placeRequested(place);
    });
}

/// A session that was ended or undone has no windows; who asked for it is still at work there.
void WorkshopDesk::follow()
{
    if (m_console && !sessionRuns(m_document.engagement()))
        QTimer::singleShot(0, this, &WorkshopDesk::closeWindows);
}

void WorkshopDesk::closeWindows()
{
    if (sessionRuns(m_document.engagement()))
        return;
    m_audience.reset();
    m_console.reset();
    m_context.reset();
}

} // namespace milepost
