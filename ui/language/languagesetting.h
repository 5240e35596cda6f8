// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace milepost {

/// The code of the language that was chosen for the window; empty, as at first: that of the system.
[[nodiscard]] QString readLanguageChoice(const QSettings& settings);
void keepLanguageChoice(QSettings& settings, const QString& code);

} // namespace milepost
