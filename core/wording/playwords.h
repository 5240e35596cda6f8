// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/replan.h"
#include "core/wording/telling.h"

/// How a play in the plan is told: its worth, its dates, and what stands against them.
namespace milepost {

/// The heading of a step, led by its verb: "Define shared outcomes and metrics", "Model: Build CLV
/// views"; the verb is not said twice.
[[nodiscard]] Message stepWords(const Step& step);

/// How long that is: "1 day", "3 weeks", "4 months". `days` is above 0.
[[nodiscard]] QString spanOfDays(const Wording& say, qint64 days);
[[nodiscard]] QString latenessWords(const Wording& say,
                                    const Lateness& late); ///< "3 weeks overdue"

/// The plays that are late, the latest first, with how late each is: "2 plays are late: “Charter”
/// (3 weeks overdue) and “Scorecard” (2 days late to start)"; empty when none is.
[[nodiscard]] QString lateSentence(const Telling& telling);

/// Why a play is worth doing: "closes 1 stage in Strategy & Goals, needed by plays 5 and
/// 6, takes 3 days".
[[nodiscard]] QString worthWords(const Telling& telling, const PlanItem& item);
/// What a play would bring by itself, whether it is in the plan or not: "closes half a stage in
/// Data & Visibility, moves NRR, takes 6 days".
[[nodiscard]] QString playWorthWords(const Telling& telling, const Play& play);
/// Why a play starts when it does, as a sentence; empty for plays that are done.
[[nodiscard]] QString startSentence(const Telling& telling, const PlanItem& item);
/// Why replanning moves a play; `after` tells of the plan as it is then.
[[nodiscard]] QString moveWords(const Telling& after, const PlayMove& move);
/// A rule that a play's dates break, without its title: "starts before Tagging (3) is finished".
[[nodiscard]] QString violationWords(const Telling& telling, const PlanItem& item,
                                     const Violation& violation);

/// That a play is said to be done on a day that is still to come; empty otherwise.
[[nodiscard]] QString doneAheadWords(const Telling& telling, const PlanItem& item);

/// That plays would end after the last year of the calendar, and what can be done; empty when all
/// fit.
[[nodiscard]] QString beyondCalendarSentence(const Telling& telling);

/// "8 Jun 2026 – 26 Jun 2026"; of a play that would leave the calendar "8 Jun 2026 – after 2199".
[[nodiscard]] QString datesWords(const Wording& say, const PlanItem& item);

[[nodiscard]] QDate weekDate(const Telling& telling, int week); ///< Monday of that week

} // namespace milepost
