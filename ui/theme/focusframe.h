// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;

namespace milepost {

/// Draws the ring of the focus around what scrolls and shows nothing of it itself: text, areas,
/// charts, and lists in which no row is current. One an application.
class FocusFrame : public QObject {
    Q_OBJECT

public:
    explicit FocusFrame(QObject* parent);

private:
    void follow(QWidget* focused);

    QPointer<QFocusFrame> m_frame; ///< goes with the window that it is in
};

} // namespace milepost
