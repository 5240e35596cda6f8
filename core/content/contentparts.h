// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonreader.h"
#include "core/content/content.h"

/// One reader per content file; each fills its part of the Content and leaves problems in the
/// reader's JsonErrors. References between files are checked afterwards (contentcheck.h).
namespace milepost {

void readModels(JsonReader& reader, Content& content);
void readPlays(JsonReader& reader, Content& content);
void readMetrics(JsonReader& reader, Content& content);
void readPitfalls(JsonReader& reader, Content& content);
void readAgenda(JsonReader& reader, Content& content);

/// What is said of a reference that leads nowhere.
[[nodiscard]] Message nothingHasTheId(const QString& id);

/// One entry of a play's `advances`, in content and in an engagement's own plays.
[[nodiscard]] Advance readAdvance(JsonReader& reader);

} // namespace milepost
