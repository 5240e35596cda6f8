// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/figures/canvas.h"

#include <QByteArray>
#include <QDate>

namespace milepost {

class PrintedReport;

/// Adds to a PDF made by QPdfWriter what that cannot write: outline, links, page labels, language
/// and document properties; and takes out what differs from run to run. `traces` are those of the
/// report's pages.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& pdf, const PrintedReport& report,
                                           const std::vector<PageTrace>& traces, const QDate& date);

} // namespace milepost
