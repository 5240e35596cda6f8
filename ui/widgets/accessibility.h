// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace milepost {

/// Has assistive technology see the widgets of the window as a person sees them, where Qt says less
/// or something else: a press on a button does what a click does, exclusive buttons are radio
/// buttons, a combo box has a name beside its value, a named area is a group, only what has the
/// keys itself can have the focus, and PaintedParts have children. May be called again.
void installAccessibility();

/// Has a screen reader say at once what the widget is about; it does not take the focus.
void announce(QWidget& widget);

} // namespace milepost
