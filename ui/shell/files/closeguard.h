// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace milepost {

class EngagementDocument;

/// Whether the document may be closed now. Asks only when something would be lost, a text over
/// its limit in the window of `parent` too; `saveCopy` is offered and returns whether a copy was
/// saved.
[[nodiscard]] bool mayClose(EngagementDocument& document, QWidget* parent,
                            const std::function<bool()>& saveCopy);

} // namespace milepost
