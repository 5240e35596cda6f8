// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/formulas.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

QList<Sensitivity> sensitivities(const MetricId& metric, const MetricInputs& inputs,
                                 qsizetype count)
{
    constexpr double shift = 0.1;
    QList<Sensitivity> list;
    for (auto it = inputs.cbegin(); it != inputs.cend(); ++it) {
        const double* value = std::get_if<double>(&it.value());
        if (!value || it.key() == "years"_L1)
            continue;
        MetricInputs less = inputs;
        MetricInputs more = inputs;
        less[it.key()] = *value * (1 - shift);
        more[it.key()] = *value * (1 + shift);
        const auto a = valueByFormula(metric, less);
        const auto b = valueByFormula(metric, more);
        if (a && b)
            list.append({it.key(), std::min(*a, *b), std::max(*a, *b)});
    }
    std::stable_sort(list.begin(), list.end(), [](const Sensitivity& a, const Sensitivity& b) {
        return a.high - a.low > b.high - b.low;
    });
    return list.mid(0, count);
}

} // namespace milepost
