// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QSettings;
class QWidget;

namespace milepost {

/// Size and place of the window as they were; at first large enough to work in. To be called before
/// the window is shown. What the screen has no room for is put right as soon as the frame is known.
void restoreGeometryOf(QMainWindow& window, const QSettings& settings);
void saveGeometryOf(const QMainWindow& window, QSettings& settings);

/// Keeps a window on its screen with all of its frame, which only the window manager knows: looks
/// once, when the window was shown, and makes it smaller or moves it where it must. A child of the
/// window; goes when it has looked.
class FrameKeeper : public QObject {
public:
    explicit FrameKeeper(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace milepost
