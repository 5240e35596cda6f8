// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace milepost {

/// A number with the percent sign as the readers of the locale write it: "12.5%", in German and
/// other languages of Europe with a no-break space, "12,5 %" (Unicode CLDR, percentFormat).
[[nodiscard]] QString withPercentSign(const QString& number, const QLocale& locale);

} // namespace milepost
