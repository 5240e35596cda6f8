// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/scorechoices.h"

#include "ui/models/wording.h"

#include <cmath>

namespace milepost {

QList<Choice> halfStageChoices()
{
    QList<Choice> choices;
    for (const HalfStage score : HalfStage::all()) {
        const QString text = wording::halfStage(score, QLocale());
        const bool whole = score.value() == std::floor(score.value());
        choices.append({text, text, {}, whole ? text.front() : QChar()});
    }
    return choices;
}

HalfStage halfStageOf(int choice)
{
    return HalfStage::all()[static_cast<std::size_t>(qBound(0, choice, 4))];
}

int choiceOf(HalfStage score)
{
    return static_cast<int>(std::lround((score.value() - 1) * 2));
}

} // namespace milepost
