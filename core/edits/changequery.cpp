// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/changequery.h"

#include <algorithm>

namespace milepost {

namespace {

bool recordHolds(const DimensionRecord& record, EntityKind kind)
{
    return (kind == EntityKind::Ballot && !record.ballots.isEmpty()) ||
           (kind == EntityKind::Indicator && !record.indicators.isEmpty()) ||
           (kind == EntityKind::Evidence && !record.evidence.isEmpty());
}

// Whether a thing that is added or removed holds something of that kind.
bool holds(const EntityValue& value, EntityKind kind)
{
    if (const auto* record = std::get_if<DimensionRecord>(&value))
        return recordHolds(*record, kind);
    if (const auto* plan = std::get_if<Plan>(&value))
        return kind == EntityKind::PlannedPlay && !plan->plays.isEmpty();
    const auto* assessment = std::get_if<Assessment>(&value);
    if (!assessment)
        return false;
    return (kind == EntityKind::Dimension && !assessment->dimensions.isEmpty()) ||
           std::any_of(assessment->dimensions.cbegin(), assessment->dimensions.cend(),
                       [&](const DimensionRecord& record) { return recordHolds(record, kind); });
}

template <class Test>
bool anyEdit(const Change& change, Test test)
{
    return std::any_of(change.edits.cbegin(), change.edits.cend(), test);
}

bool isAssessment(const EntityValue& value, const AssessmentId& id)
{
    const auto* assessment = std::get_if<Assessment>(&value);
    return assessment && assessment->id == id;
}

bool isRecord(const EntityValue& value, const DimensionId& id)
{
    const auto* record = std::get_if<DimensionRecord>(&value);
    return record && record->id == id;
}

} // namespace

bool touches(const Change& change, EntityKind kind)
{
    return anyEdit(change, [&](const Edit& edit) {
        return edit.ref.kind == kind || holds(edit.before, kind) || holds(edit.after, kind);
    });
}

bool touchesAssessment(const Change& change, const AssessmentId& id)
{
    return anyEdit(change, [&](const Edit& edit) {
        return edit.ref.assessment == id || isAssessment(edit.before, id) ||
               isAssessment(edit.after, id);
    });
}

bool touchesDimension(const Change& change, const AssessmentId& assessment,
                      const DimensionId& dimension)
{
    return anyEdit(change, [&](const Edit& edit) {
        if (edit.ref.kind == EntityKind::Assessment)
            return isAssessment(edit.before, assessment) != isAssessment(edit.after, assessment);
        return edit.ref.assessment == assessment &&
               (edit.ref.dimension == dimension || isRecord(edit.before, dimension) ||
                isRecord(edit.after, dimension));
    });
}

} // namespace milepost
