// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/figurewords.h"

namespace milepost::figurewords {

Message scoreBefore()
{
    return Message("Print", "Score before");
}

Message quickWin()
{
    return Message("Print", "quick win");
}

Message milestones()
{
    return Message("Print", "Milestones");
}

} // namespace milepost::figurewords
