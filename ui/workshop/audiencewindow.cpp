// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/audiencewindow.h"

#include "core/workshop/audience.h"
#include "ui/theme/icons.h"
#include "ui/workshop/audienceboard.h"
#include "ui/workshop/sessioncontext.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr QSize kAsWindow(960, 540);

} // namespace

QScreen* screenForAudience(const QList<QScreen*>& screens, const QScreen* console)
{
    for (QScreen* screen : screens) {
        // Of a mirrored display both show the same.
        if (screen != console && !(console && screen->geometry().intersects(console->geometry())))
            return screen;
    }
    return nullptr;
}

AudienceWindow::AudienceWindow(SessionContext& context, QWidget* parent)
    : QWidget(parent, Qt::Window), m_context(context), m_board(new AudienceBoard(this))
{
    setObjectName(QStringLiteral("workshop.audience"));
    setWindowTitle(tr("Workshop audience"));
    setWindowIcon(applicationIcon());
    setMinimumSize(480, 270);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_board);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_context, &SessionContext::edited, this, &AudienceWindow::refresh);
    connect(&m_context, &SessionContext::ticked, this, &AudienceWindow::refresh);
    connect(&m_context, &SessionContext::blankRequested, this, &AudienceWindow::toggleBlank);
    refresh();
}

void AudienceWindow::refresh()
{
    const auto view =
        audienceView(m_context.content(), m_context.engagement(), m_context.clock().now());
    if (view)
        m_board->showView(*view);
}

bool AudienceWindow::showOnSecondScreen(const QScreen* console)
{
    QScreen* screen = screenForAudience(QGuiApplication::screens(), console);
    if (!screen)
        return false;
    if (isVisible() && isFullScreen() && this->screen() == screen)
        return true;
    setWindowState(Qt::WindowNoState);
    setGeometry(screen->geometry());
    setAttribute(Qt::WA_ShowWithoutActivating); // the keyboard stays with the console
    showFullScreen();
    return true;
}

void AudienceWindow::showAsWindow()
{
    setWindowState(Qt::WindowNoState);
    resize(kAsWindow);
    show();
}

void AudienceWindow::toggleBlank()
{
    m_board->setBlank(!m_board->isBlank());
}

void AudienceWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    emit closed();
}

void AudienceWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat())
        return;
    switch (event->key()) {
    case Qt::Key_B:
    case Qt::Key_Period:
        emit m_context.blankRequested();
        return;
    case Qt::Key_PageDown:
        m_context.stepAhead();
        return;
    case Qt::Key_PageUp:
        m_context.stepBack();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace milepost
