// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Sizes and counts that an engagement may have, the same for the window, the file and the exchange
/// format. They are far above real use and keep a hostile file from exhausting memory.
namespace milepost::limits {

inline constexpr qsizetype kIdLength = 100;
inline constexpr qsizetype kNameLength = 200;    ///< names, titles, one-line texts, in UTF-16 units
inline constexpr qsizetype kTextLength = 10'000; ///< reasons, notes, quotes, in UTF-16 units
inline constexpr qsizetype kAttachmentBytes = 10 * 1024 * 1024;
inline constexpr qsizetype kExchangeBytes = 64 * 1024 * 1024;
inline constexpr int kNesting = 32;

inline constexpr qsizetype kUnits = 1'000;
inline constexpr qsizetype kParticipants = 20'000;
inline constexpr qsizetype kAssessments = 2'000;
inline constexpr qsizetype kBallotsPerDimension = 40'000;
inline constexpr qsizetype kEvidencePerDimension = 200;
inline constexpr qsizetype kPlays = 20'000;
inline constexpr qsizetype kListItems =
    1'000; ///< goals, freeze weeks, risks, reviews and their lines
inline constexpr qsizetype kMetricValues = 100'000;
inline constexpr qsizetype kSnapshots = 1'000;
inline constexpr qsizetype kScenarios = 50;
inline constexpr qsizetype kAccountLists = 200;
inline constexpr qsizetype kAccounts = 200'000; ///< of one list
inline constexpr qsizetype kPartners = 5'000;
inline constexpr qsizetype kLogoBytes = 2 * 1024 * 1024;

inline constexpr int kFirstYear = 1970;
inline constexpr int kLastYear = 2199;
inline constexpr double kMaxAmount = 1e15; ///< money and counts, absolute value
inline constexpr double kMaxEffortDays = 10'000;
inline constexpr int kMaxDurationWeeks = 520;
inline constexpr double kMinCapacity = 0.01;  ///< days per role and week
inline constexpr double kMaxCapacity = 1'000; ///< days per role and week
inline constexpr int kMaxParallel = 1'000;
inline constexpr double kMaxCaseDays = 100'000;     ///< days that a case of an account took
inline constexpr int kMaxAgendaMinutes = 1'440;     ///< of one part of a workshop
inline constexpr int kMaxGroupSize = 1'000'000'000; ///< accounts behind a metric value

} // namespace milepost::limits
