// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/assessmentorder.h"

#include "core/engagement/latest.h"

#include <algorithm>

namespace milepost {

QList<const Assessment*> latestFirst(const Engagement& engagement)
{
    QList<const Assessment*> list;
    for (const Assessment& assessment : engagement.assessments)
        list.append(&assessment);
    std::sort(list.begin(), list.end(),
              [](const Assessment* a, const Assessment* b) { return isLater(*a, *b); });
    return list;
}

AssessmentId likelyAssessment(const Engagement& engagement)
{
    const auto worth = [](const Assessment& assessment) {
        return (assessment.unit ? 0 : 2) + (assessment.status == AssessmentStatus::Open ? 1 : 0);
    };
    const Assessment* best = nullptr;
    for (const Assessment& candidate : engagement.assessments) {
        const int more = best ? worth(candidate) - worth(*best) : 1;
        const bool later =
            more == 0 && (candidate.date > best->date ||
                          (candidate.matrix == best->matrix && isLater(candidate, *best)));
        if (more > 0 || later)
            best = &candidate;
    }
    return best ? best->id : AssessmentId();
}

} // namespace milepost
