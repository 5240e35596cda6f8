// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/partnercase.h"

#include "core/base/halfstage.h"

#include <algorithm>
#include <numeric>

namespace milepost {

std::optional<ProfileScore> profileScore(const PartnerProfile& profile,
                                         const QMap<QString, QString>& answers)
{
    ProfileScore result;
    for (const PartnerProfileQuestion& question : profile.questions) {
        const auto answer = std::find_if(
            profile.answers.cbegin(), profile.answers.cend(),
            [id = answers.value(question.id)](const auto& known) { return known.id == id; });
        if (answer == profile.answers.cend())
            return std::nullopt;
        result.score += question.weight * answer->value;
    }
    double reached = -1;
    for (const PartnerProfile::Band& band : profile.bands) {
        if (result.score >= band.min - kTolerance && band.min > reached) {
            reached = band.min;
            result.band = band.id;
        }
    }
    return result;
}

PartnerRoi partnerRoi(const PartnerRoiInputs& inputs)
{
    PartnerRoi result;
    result.lines = {
        inputs.productRevenue * inputs.retentionLift * inputs.partnerMargin,
        inputs.productRevenue * inputs.crossSellRate * inputs.partnerMargin,
        inputs.serviceAccounts * inputs.servicePerAccount * inputs.serviceMargin,
        inputs.newCustomers * inputs.newCustomerRevenue * inputs.partnerMargin,
    };
    result.benefit = std::accumulate(result.lines.cbegin(), result.lines.cend(), 0.0);
    if (inputs.yearlyCost > 0)
        result.roi = (result.benefit - inputs.yearlyCost) / inputs.yearlyCost;
    result.strongest = static_cast<PartnerRoiLine>(
        std::max_element(result.lines.cbegin(), result.lines.cend()) - result.lines.cbegin());
    return result;
}

} // namespace milepost
