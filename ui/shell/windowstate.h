// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QSettings;

namespace milepost {

/// Size and place of the window as they were, as far as the screen has room for them and the frame;
/// at first large enough to work in.
void restoreGeometryOf(QMainWindow& window, const QSettings& settings);
void saveGeometryOf(const QMainWindow& window, QSettings& settings);

} // namespace milepost
