// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include "ui/widgets/dialogsize.h"

#include <QEvent>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QWindow>

namespace milepost {

namespace {

const QString kPlace = QStringLiteral("window/place");
const QString kSize = QStringLiteral("window/size");
const QString kState = QStringLiteral("window/state");
constexpr QSize kWindowFirstSize(1280, 800);
constexpr Qt::WindowStates kFilling = Qt::WindowMaximized | Qt::WindowFullScreen;

QMargins frameOf(const QWidget& window)
{
    return window.windowHandle() ? window.windowHandle()->frameMargins() : QMargins();
}

void keepOnScreen(QWidget& window)
{
    if (window.windowState() & kFilling)
        return;
    const QMargins frame = frameOf(window);
    const QRect room = window.screen()->availableGeometry();
    const QSize size = window.size().boundedTo(room.marginsRemoved(frame).size());
    if (size != window.size())
        window.resize(size);
    const QRect whole(window.geometry().topLeft() - QPoint(frame.left(), frame.top()),
                      window.size().grownBy(frame));
    const QPoint last = room.bottomRight() - whole.bottomRight() + whole.topLeft();
    const QPoint place(qBound(room.left(), whole.left(), qMax(room.left(), last.x())),
                       qBound(room.top(), whole.top(), qMax(room.top(), last.y())));
    if (place != whole.topLeft())
        window.move(place);
}

} // namespace

// Qt's own geometry names the corner inside the frame while the window is hidden and the corner of
// the frame while it is shown. Only the latter is kept and given back, or a window would wander by
// the height of its title bar at each start.
void restoreGeometryOf(QMainWindow& window, const QSettings& settings)
{
    const QSize size = settings.value(kSize).toSize();
    const QVariant place = settings.value(kPlace);
    window.resize(fittingScreen(window, size.isValid() ? size : kWindowFirstSize));
    if (place.isValid())
        window.move(place.toPoint());
    window.setWindowState(window.windowState() |
                          (Qt::WindowStates::fromInt(settings.value(kState).toInt()) & kFilling));
    new FrameKeeper(window);
}

void saveGeometryOf(const QMainWindow& window, QSettings& settings)
{
    const bool fills = window.windowState() & kFilling;
    const QRect inside =
        fills && window.normalGeometry().isValid() ? window.normalGeometry() : window.geometry();
    const QMargins frame = frameOf(window);
    settings.setValue(kPlace,
                      fills ? inside.topLeft() - QPoint(frame.left(), frame.top()) : window.pos());
    settings.setValue(kSize, inside.size());
    settings.setValue(kState, static_cast<int>((window.windowState() & kFilling).toInt()));
}

FrameKeeper::FrameKeeper(QWidget& window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
}

bool FrameKeeper::eventFilter(QObject* watched, QEvent* event)
{
    // The first picture is asked for once the window manager has put its frame around the window.
    if (event->type() == QEvent::Show && m_window.windowHandle())
        m_window.windowHandle()->installEventFilter(this);
    if (event->type() == QEvent::Expose && watched == m_window.windowHandle() &&
        m_window.windowHandle()->isExposed()) {
        watched->removeEventFilter(this);
        m_window.removeEventFilter(this);
        keepOnScreen(m_window);
        deleteLater();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace milepost
