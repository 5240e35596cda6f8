// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/tablewords.h"

namespace milepost::terms {

Message earlySign()
{
    return Message("Terms", "Early sign");
}

Message raci()
{
    return Message("Terms", "RACI");
}

Message reviews()
{
    return Message("Terms", "Reviews");
}

Message scores()
{
    return Message("Terms", "Scores");
}

} // namespace milepost::terms
