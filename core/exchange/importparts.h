// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonreader.h"
#include "core/engagement/engagement.h"

/// One reader per part of the exchange format. Each leaves problems in the reader's JsonErrors;
/// whether ids resolve is checked afterwards by validate().
namespace milepost {

[[nodiscard]] Organization readOrganization(JsonReader& reader);
[[nodiscard]] Participant readParticipant(JsonReader& reader);
[[nodiscard]] Assessment readAssessment(JsonReader& reader);
[[nodiscard]] DimensionRecord readDimensionRecord(JsonReader& reader);
[[nodiscard]] Plan readPlan(JsonReader& reader);
[[nodiscard]] Risk readRisk(JsonReader& reader);
[[nodiscard]] Snapshot readSnapshot(JsonReader& reader);
[[nodiscard]] Dismissal readDismissal(JsonReader& reader);

} // namespace milepost
