// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/replan.h"
#include "core/wording/telling.h"

/// What computed judgements are called.
namespace milepost {

/// "Parallel Tracks, moving to Coordinated Motions"; "not rated"; "does not apply".
[[nodiscard]] QString stageWords(const Wording& say, const Matrix& matrix,
                                 const DimensionScore& score);
/// "aligned", "discuss", "split".
[[nodiscard]] QString bandWords(const Wording& say, ConsensusBand band);
/// "high confidence, provisional"; empty when not rated.
[[nodiscard]] QString confidenceWords(const Wording& say, const DimensionScore& score);
/// "high confidence".
[[nodiscard]] QString confidenceWords(const Wording& say, ConfidenceLabel label);
/// "Evidence grade 2 of 3: document or screen seen".
[[nodiscard]] QString evidenceWords(const Wording& say, const Content& content, int grade);
/// "3 votes at 1.0 and 2 votes at 2.0"; empty without scores. Only ballots of that round.
[[nodiscard]] QString voteWords(const Wording& say, const DimensionRecord& record, int round);

[[nodiscard]] QString horizonWords(const Wording& say, Horizon horizon);
[[nodiscard]] QString stateWords(const Wording& say, PlayState state);
/// How long that is: "1 day", "3 weeks", "4 months". `days` is above 0.
[[nodiscard]] QString spanOfDays(const Wording& say, qint64 days);
[[nodiscard]] QString latenessWords(const Wording& say,
                                    const Lateness& late); ///< "3 weeks overdue"
[[nodiscard]] QString quadrantWords(const Wording& say, const PriorityRow& row);
/// "High", "not rated" when empty; a word of the group's own as typed.
[[nodiscard]] QString severityWords(const Wording& say, const QString& severity);
[[nodiscard]] QString severityWords(const Wording& say, Severity severity); ///< "High"
/// In what a metric is measured: "percent", "score 1–5".
[[nodiscard]] QString unitWords(const Wording& say, MetricUnit unit);
/// 0 for high, 1 medium, 2 low, 3 for any other word: the order of a risk list.
[[nodiscard]] int severityRank(const QString& severity);

/// "agreed on 2.0, the median is now 1.25": of a score whose votes changed after it was agreed.
[[nodiscard]] QString votesChangedWords(const Wording& say, const DimensionScore& score);

/// Why an assessment is not like the one before, as a sentence.
[[nodiscard]] QString breakWords(const Wording& say, const ComparisonBreak& why);

/// Why a play is worth doing: "closes 1 stage in Strategy & Goals, needed by plays 5 and
/// 6, takes 3 days".
[[nodiscard]] QString worthWords(const Telling& telling, const PlanItem& item);
/// Why a play starts when it does, as a sentence; empty for plays that are done.
[[nodiscard]] QString startSentence(const Telling& telling, const PlanItem& item);
/// Why replanning moves a play; `after` tells of the plan as it is then.
[[nodiscard]] QString moveWords(const Telling& after, const PlayMove& move);
/// A rule that a play's dates break, without its title: "starts before Tagging (3) is finished".
[[nodiscard]] QString violationWords(const Telling& telling, const PlanItem& item,
                                     const Violation& violation);

/// That plays would end after the last year of the calendar, and what can be done; empty when all
/// fit.
[[nodiscard]] QString beyondCalendarSentence(const Telling& telling);

/// "8 Jun 2026 – 26 Jun 2026"; of a play that would leave the calendar "8 Jun 2026 – after 2199".
[[nodiscard]] QString datesWords(const Wording& say, const PlanItem& item);

/// How an item of evidence reads: title, link or quote, file by its name.
[[nodiscard]] QString evidenceText(const Wording& say, const EvidenceItem& item);

[[nodiscard]] QDate weekDate(const Telling& telling, int week); ///< Monday of that week

} // namespace milepost
