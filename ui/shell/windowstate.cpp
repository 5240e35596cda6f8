// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

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
    if (window.restoreGeometry(settings.value(kGeometry).toByteArray()))
        return;
    const QRect room = window.screen()->availableGeometry();
    window.resize(kFirstSize.boundedTo(room.size()));
}

void saveGeometryOf(const QMainWindow& window, QSettings& settings)
{
    settings.setValue(kGeometry, window.saveGeometry());
}

} // namespace milepost
