// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wrongline.h"

namespace milepost {

Error wrongLine(int line, const Message& sentence)
{
    return {Message("Tables", "line %1: %2").arg(QString::number(line)).arg(sentence), {}, {}};
}

} // namespace milepost
