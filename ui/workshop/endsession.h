// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace milepost {

class SessionContext;

/// Asks whether the session is over; Esc and Enter go on with it. Ends it, with a snapshot of all
/// that was agreed, and calls `ended` then. The context must outlive the window.
void askToEndSession(SessionContext& context, QWidget& window, const std::function<void()>& ended);

} // namespace milepost
