// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/assessment.h"
#include "ui/widgets/choicebar.h"

namespace milepost {

/// The five scores of the scale as answers of a ChoiceBar, in ascending order.
[[nodiscard]] QList<Choice> halfStageChoices();
[[nodiscard]] HalfStage halfStageOf(int choice);
[[nodiscard]] int choiceOf(HalfStage score);

/// The scores, "not applicable" and "don't know".
[[nodiscard]] QList<Choice> answerChoices();
[[nodiscard]] Vote voteOf(int choice);
[[nodiscard]] int choiceOf(const Vote& vote);
/// How sure somebody is, from 1 to 3; the choices count from 0.
[[nodiscard]] QList<Choice> confidenceChoices();

} // namespace milepost
