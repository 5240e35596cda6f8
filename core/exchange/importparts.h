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

/// Takes a value that was kept under a key of its own before the format had one for it; one of
/// another kind or out of range stays where it is.
void adoptFormerKey(QJsonObject& extensions, const char* key, QString& text);
void adoptFormerKey(QJsonObject& extensions, const char* key, QDate& date);
void adoptFormerKey(QJsonObject& extensions, const char* key, std::optional<double>& stages);

} // namespace milepost
