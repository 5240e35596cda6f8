// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportwords.h"

namespace milepost::exports {

Message actualStartHeading()
{
    return Message("Export", "Actual start");
}

Message actualFinishHeading()
{
    return Message("Export", "Actual finish");
}

Message accountsHeading()
{
    return Message("Export", "Accounts");
}

Message periodEndHeading()
{
    return Message("Export", "End of the period");
}

Message valueHeading()
{
    return Message("Export", "Value");
}

Message accountNumberHeading()
{
    return Message("Export", "Number of accounts");
}

Message sourceHeading()
{
    return Message("Export", "Source");
}

} // namespace milepost::exports
