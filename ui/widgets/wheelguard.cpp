// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace milepost {

namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore(); // it goes on to what is around
        return true;
    }
};

} // namespace

void letWheelScroll(QWidget* control)
{
    control->installEventFilter(new WheelGuard(control));
}

} // namespace milepost
