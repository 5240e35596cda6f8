// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/content/content.h"
#include "core/engagement/engagement.h"

/// What things are called in the names of undo steps and in refusals: their names on one line, cut
/// when long; the id where there is no name.
namespace milepost::edits {

/// `text` on one line, at most 60 characters with an ellipsis.
[[nodiscard]] QString shortName(const QString& text);

[[nodiscard]] QString nameOf(const Engagement& engagement, const UnitId& id);
[[nodiscard]] QString nameOf(const Engagement& engagement, const ParticipantId& id);
/// Which of the assessments that would read the same this is, in the order of the engagement, from
/// 1; one that is not there would be the last.
[[nodiscard]] int twinNumber(const Engagement& engagement, const Assessment& assessment);
/// The title, or the matrix and the date; numbered from the second that would read the same.
[[nodiscard]] QString nameOf(const Content& content, const Engagement& engagement,
                             const Assessment& assessment);
[[nodiscard]] QString nameOf(const Content& content, const DimensionId& id);
[[nodiscard]] QString nameOf(const Content& content, const MetricId& id);
[[nodiscard]] QString nameOf(const Content& content, const RoleId& id);
[[nodiscard]] QString nameOf(const Content& content, const PitfallId& id);
/// A play of the content or of one's own.
[[nodiscard]] QString nameOf(const Content& content, const Engagement& engagement,
                             const PlayId& id);

[[nodiscard]] Message theNameOfThePerson();
/// "Make Dana accountable for “Partner tagging”".
[[nodiscard]] Message accountableStep(const QString& person, const QString& play);

/// A number as the user writes it.
[[nodiscard]] QString numberText(double value);
/// "1 day", "2.5 days".
[[nodiscard]] Message daysText(double days);
/// "1 week", "2 weeks".
[[nodiscard]] Message weeksText(int weeks);
/// A date as the user writes it, short.
[[nodiscard]] QString dateText(const QDate& date);

} // namespace milepost::edits
