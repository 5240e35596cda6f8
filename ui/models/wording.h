// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"
#include "core/scoring/scorecard.h"

#include <QLocale>

/// How scores and their marks are written on screen, the same on all pages.
namespace milepost::wording {

/// A score, target or gap with one decimal as the report writes it, "2.0", or the second one that
/// a median may have, "1.25".
[[nodiscard]] QString score(double value, const QLocale& locale);
/// A half-stage as one types it: "2", "2.5".
[[nodiscard]] QString halfStage(HalfStage value, const QLocale& locale);
/// A share from 0 to 1 with two decimals.
[[nodiscard]] QString share(double value, const QLocale& locale);
/// A share from 0 to 1 as a whole number with the locale's sign, as the report writes it.
[[nodiscard]] QString percent(double value, const QLocale& locale);
/// An index from 0 to 100 as a whole number, as the report writes it.
[[nodiscard]] QString index(double value, const QLocale& locale);

[[nodiscard]] QString band(ConsensusBand band);
/// The band of the votes, or "one vote", which agrees with nobody; empty without votes.
[[nodiscard]] QString agreement(const DimensionScore& score);
[[nodiscard]] QString confidence(ConfidenceLabel label);
/// "Stage 1, Parallel Tracks" and, between two stages, "moving to 2".
[[nodiscard]] QString stage(const Matrix& matrix, const DimensionScore& score);
/// The content's label of an evidence grade.
[[nodiscard]] QString evidenceGrade(const Content& content, int grade);
[[nodiscard]] QString kind(AssessmentKind kind);
[[nodiscard]] QString status(AssessmentStatus status);
[[nodiscard]] QString severity(Severity severity);

/// A vote as short as a cell of the grid, and in words.
[[nodiscard]] QString vote(const Vote& vote, const QLocale& locale);
[[nodiscard]] QString voteInWords(const Vote& vote, const QLocale& locale);

/// The title of an assessment, or matrix, unit and date where it has none; numbered from the second
/// on that would read the same.
[[nodiscard]] QString assessment(const Content& content, const Engagement& engagement,
                                 const Assessment& assessment, const QLocale& locale);
/// Name of its unit, or the words for the whole organization.
[[nodiscard]] QString unit(const Engagement& engagement, const std::optional<UnitId>& unit);

} // namespace milepost::wording
