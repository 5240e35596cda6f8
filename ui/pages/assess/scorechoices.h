// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/halfstage.h"
#include "ui/widgets/choicebar.h"

namespace milepost {

/// The five scores of the scale as answers of a ChoiceBar, in ascending order.
[[nodiscard]] QList<Choice> halfStageChoices();
[[nodiscard]] HalfStage halfStageOf(int choice);
[[nodiscard]] int choiceOf(HalfStage score);

} // namespace milepost
