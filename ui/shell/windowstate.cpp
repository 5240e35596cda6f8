// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include "ui/widgets/dialogsize.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace milepost {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
constexpr QSize kFirstSize(1280, 800);

} // namespace

void restoreGeometryOf(QMainWindow& window, const QSettings& settings)
{
    const bool known = window.restoreGeometry(settings.value(kGeometry).toByteArray());
    if (known && window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    window.resize(fittingScreen(window, known ? window.size() : kFirstSize));
    if (!known)
        return;
    // The screen may be another one, or smaller than it was.
    const QRect room = window.screen()->availableGeometry();
    const QPoint last = room.bottomRight() + QPoint(1, 1) -
                        QPoint(window.width(), window.height()) -
                        (window.geometry().topLeft() - window.pos());
    window.move(qBound(room.left(), window.x(), qMax(room.left(), last.x())),
                qBound(room.top(), window.y(), qMax(room.top(), last.y())));
}

void saveGeometryOf(const QMainWindow& window, QSettings& settings)
{
    settings.setValue(kGeometry, window.saveGeometry());
}

} // namespace milepost
