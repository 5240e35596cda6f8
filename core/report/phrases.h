// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"

/// What computed judgements are called in the report.
namespace milepost {

/// "Parallel Tracks, moving to Coordinated Motions"; "not rated"; "does not apply".
[[nodiscard]] QString stageWords(const Matrix& matrix, const DimensionScore& score);
[[nodiscard]] QString bandWords(ConsensusBand band); ///< "aligned", "discuss", "split"
/// "high confidence, provisional"; empty when not rated.
[[nodiscard]] QString confidenceWords(const DimensionScore& score);
/// "Evidence grade 2 of 3: document or screen seen".
[[nodiscard]] QString evidenceWords(const Content& content, int grade);
/// "3 votes at 1.0 and 2 votes at 2.0"; empty without scores. Only ballots of that round.
[[nodiscard]] QString voteWords(const Wording& say, const DimensionRecord& record, int round);

[[nodiscard]] QString horizonWords(Horizon horizon);
[[nodiscard]] QString stateWords(PlayState state);
[[nodiscard]] QString quadrantWords(const PriorityRow& row);
/// "High", "not rated" when empty; a word of the group's own as typed.
[[nodiscard]] QString severityWords(const QString& severity);
/// 0 for high, 1 medium, 2 low, 3 for any other word: the order of a risk list.
[[nodiscard]] int severityRank(const QString& severity);

/// Why a play is worth doing: "closes 1 stage in Strategy & Goals, needed by plays 5 and
/// 6, takes 3 days".
[[nodiscard]] QString worthWords(const ReportContext& context, const PlanItem& item);
/// Why a play starts when it does, as a sentence; empty for plays that are done.
[[nodiscard]] QString startSentence(const ReportContext& context, const PlanItem& item);
/// A rule that a play's dates break, without its title: "starts before Tagging (3) is finished".
[[nodiscard]] QString violationWords(const ReportContext& context, const PlanItem& item,
                                     const Violation& violation);

/// How an item of evidence reads: title, link or quote, file by its name.
[[nodiscard]] QString evidenceText(const EvidenceItem& item);

/// The weeks, from week 0 of the plan, in which an owner has more to do than days.
[[nodiscard]] QList<int> overloadedWeeks(const OwnerLoad& load);
[[nodiscard]] QString loadOwner(const ReportContext& context, const OwnerLoad& load);
[[nodiscard]] QDate weekDate(const ReportContext& context, int week); ///< Monday of that week

} // namespace milepost
