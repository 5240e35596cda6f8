// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QSettings;

namespace milepost {

/// Size and place of the window as they were; at first large enough to work in and on the screen.
void restoreGeometryOf(QMainWindow& window, const QSettings& settings);
void saveGeometryOf(const QMainWindow& window, QSettings& settings);

} // namespace milepost
