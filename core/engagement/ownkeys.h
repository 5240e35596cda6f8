// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

/// What Milepost notes beside the values that the exchange format names, under keys of its own that
/// start with "x-": every version of the format keeps them. A value of a wrong type counts as not
/// there.
namespace milepost {

/// The day that the plan was last replanned from; not valid when it never was.
[[nodiscard]] QDate replannedFrom(const Plan& plan);
void setReplannedFrom(Plan& plan, const QDate& date);

/// The median of the votes when the score was agreed, in stages; nothing when it was agreed without
/// votes or by a version that did not note it.
[[nodiscard]] std::optional<double> medianWhenAgreed(const DimensionRecord& record);
void setMedianWhenAgreed(DimensionRecord& record, const std::optional<double>& median);

/// By what one would see early that a risk comes true; empty when nobody said.
[[nodiscard]] QString earlySign(const Risk& risk);
void setEarlySign(Risk& risk, const QString& sign);

} // namespace milepost
