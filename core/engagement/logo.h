// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace milepost {

/// The type of a picture that may be a logo, "image/png" or "image/svg+xml", by its bytes. Refused
/// before anything is decoded: other formats, files and pictures that are too large or cut off, and
/// drawings that move, fetch something or repeat themselves without end.
[[nodiscard]] Result<QString> logoTypeOf(const QByteArray& picture);

} // namespace milepost
