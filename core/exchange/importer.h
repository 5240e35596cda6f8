// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/engagement.h"

#include <QByteArray>

namespace milepost {

/// Reads an engagement from the exchange format, version 1 (JSON in UTF-8): all of it or nothing.
/// It is read with types and ranges checked, held against the JSON Schema that the program ships
/// and validated against `content`. Unknown keys are refused; those that start with `x-` are kept
/// with the thing that has them. Null at an optional key counts as absent.
///
/// The error is the first problem found: a sentence in `message`, the JSON pointer in `where` (`/`
/// for the whole file) and "line N" in `detail`. Linear in the size of the text.
[[nodiscard]] Result<Engagement> importEngagement(const Content& content, const QByteArray& json);

} // namespace milepost
