// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/brand.h"

#include <QImage>
#include <QSizeF>

namespace milepost {

/// The largest logo on a cover, in points.
inline constexpr QSizeF kCoverLogo{200, 60};

/// A logo, sharp enough for print at the size of a cover and in its own proportions; or why there
/// is none (core/engagement/logo.h, or a picture that does not decode). Needs a QGuiApplication.
[[nodiscard]] Result<QImage> logoPicture(const QByteArray& logo);

/// What of the brand is not printed, and why.
[[nodiscard]] QList<Message> brandWarnings(const Brand& brand);

/// The size of a picture that fills `box` as far as its proportions allow.
[[nodiscard]] QSizeF fittedInto(const QSizeF& box, const QSizeF& picture);

} // namespace milepost
