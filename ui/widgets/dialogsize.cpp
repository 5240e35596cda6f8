// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogsize.h"

#include <QScreen>
#include <QWidget>

namespace milepost {

namespace {

/// The frame of a window that no window manager has decorated yet: title bars are about that high.
constexpr QSize kFrame(8, 40);

} // namespace

QSize fittingScreen(const QWidget& widget, const QSize& wanted)
{
    return wanted.boundedTo(widget.screen()->availableSize() - kFrame);
}

} // namespace milepost
