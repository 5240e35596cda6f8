// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace milepost {

/// Whether a dialog may close although it holds what is stored nowhere. It asks; Esc and Enter keep
/// the dialog open.
[[nodiscard]] bool mayDiscard(QWidget& dialog);

} // namespace milepost
