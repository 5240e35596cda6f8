// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

class QRandomGenerator;

namespace milepost::edits {

/// An id for something new that nothing of its kind has in the engagement: of a unit, participant,
/// play of one's own, risk, review or snapshot by chance, so that two files can be merged; of an
/// assessment the next number, because of two on one day the one with the higher id is the later.
template <class I>
[[nodiscard]] I newId(const Engagement& engagement, QRandomGenerator& random);

template <>
UnitId newId(const Engagement& engagement, QRandomGenerator& random);
template <>
ParticipantId newId(const Engagement& engagement, QRandomGenerator& random);
template <>
AssessmentId newId(const Engagement& engagement, QRandomGenerator& random);
template <>
PlayId newId(const Engagement& engagement, QRandomGenerator& random);
template <>
RiskId newId(const Engagement& engagement, QRandomGenerator& random);
template <>
ReviewId newId(const Engagement& engagement, QRandomGenerator& random);
template <>
SnapshotId newId(const Engagement& engagement, QRandomGenerator& random);

} // namespace milepost::edits
