// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The constants of the confidence formula (domain section 5), in one place for the computation and
/// its explanation.
namespace milepost::method {

inline constexpr double kEvidencePart = 0.40;
inline constexpr double kAgreementPart = 0.30;
inline constexpr double kParticipationPart = 0.20;
inline constexpr double kSelfConfidencePart = 0.10;
inline constexpr double kHighFrom = 0.75;
inline constexpr double kMediumFrom = 0.50;
inline constexpr int kVotesForResult = 3; ///< with fewer valid votes a score is provisional

} // namespace milepost::method
