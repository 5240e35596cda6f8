// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/edits/dimensionplace.h"
#include "core/engagement/edit.h"

namespace milepost {

enum class IndicatorReply { Yes, No, NotAsked };

} // namespace milepost

/// What was found out about a dimension, and decided about it.
namespace milepost::edits {

/// NotAsked removes the answer together with its note.
[[nodiscard]] Result<Change> answerIndicator(const Content& content, const Engagement& engagement,
                                             const DimensionPlace& place,
                                             const IndicatorId& indicator, IndicatorReply reply);
/// Needs an answer first.
[[nodiscard]] Result<Change> setIndicatorNote(const Content& content, const Engagement& engagement,
                                              const DimensionPlace& place,
                                              const IndicatorId& indicator, const QString& note);
/// An agreed score is stored with its reason only; the reason must not be blank. `median` is that
/// of the votes that were agreed on, where there are any: it tells later whether they have moved.
[[nodiscard]] Result<Change> agreeScore(const Content& content, const Engagement& engagement,
                                        const DimensionPlace& place, HalfStage score,
                                        const QString& reason, std::optional<double> median);
/// The score is the median again; the reason stays.
[[nodiscard]] Result<Change> withdrawAgreedScore(const Content& content,
                                                 const Engagement& engagement,
                                                 const DimensionPlace& place);
/// Must not be blank while a score is agreed.
[[nodiscard]] Result<Change> setReason(const Content& content, const Engagement& engagement,
                                       const DimensionPlace& place, const QString& reason);
[[nodiscard]] Result<Change> setNotes(const Content& content, const Engagement& engagement,
                                      const DimensionPlace& place, const QString& notes);
/// 0 opinion, 1 told, 2 seen, 3 verified.
[[nodiscard]] Result<Change> setEvidenceGrade(const Content& content, const Engagement& engagement,
                                              const DimensionPlace& place, int grade);
/// 1 to 5; nothing: the content's default.
[[nodiscard]] Result<Change> setWeight(const Content& content, const Engagement& engagement,
                                       const DimensionPlace& place, std::optional<int> weight);
/// Nothing: the content's default.
[[nodiscard]] Result<Change> setTarget(const Content& content, const Engagement& engagement,
                                       const DimensionPlace& place,
                                       std::optional<HalfStage> target);
/// The reason why the dimension does not apply; empty: it does.
[[nodiscard]] Result<Change> setNotApplicable(const Content& content, const Engagement& engagement,
                                              const DimensionPlace& place, const QString& reason);

} // namespace milepost::edits
