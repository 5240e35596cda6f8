// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/plandetectors.h"

#include <algorithm>

namespace milepost {

Sighting detectCsmPenalised(const PlanView& view)
{
    const IndicatorId indicator(QStringLiteral("align-incentives-governance-s1-i1"));
    bool holds = false;
    for (const AssessmentId& id : view.plan.assessments) {
        const Assessment* assessment = view.engagement.findAssessment(id);
        for (const DimensionRecord& record :
             assessment ? assessment->dimensions : QList<DimensionRecord>()) {
            holds = holds || std::any_of(record.indicators.cbegin(), record.indicators.cend(),
                                         [&](const IndicatorAnswer& answer) {
                                             return answer.id == indicator && answer.yes;
                                         });
        }
    }
    if (!holds || view.anyWithTopic("incentives"))
        return {};
    return Message("Pitfalls", "CSMs lose by involving partners, and no play changes incentives.");
}

} // namespace milepost
