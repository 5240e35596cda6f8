// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printedreport.h"

#include <QStringList>

namespace milepost::examples {

/// Texts that leave a page's margins or cover each other, one line each; empty when all is well.
[[nodiscard]] QStringList layoutProblems(const PrintedReport& report);

/// All that is drawn on the pages, without white space.
[[nodiscard]] QString drawnText(const PrintedReport& report);

[[nodiscard]] QString withoutSpace(const QString& text);

} // namespace milepost::examples
