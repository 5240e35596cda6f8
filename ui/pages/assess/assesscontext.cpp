// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/assesscontext.h"

#include "core/edits/changequery.h"
#include "ui/document/engagementdocument.h"
#include "ui/models/ballotindex.h"

namespace milepost {

namespace {

bool touchesShown(const Change& change, const AssessmentId& assessment)
{
    return touchesAssessment(change, assessment) || touches(change, EntityKind::Participant) ||
           touches(change, EntityKind::Unit) || touches(change, EntityKind::Dismissal) ||
           touches(change, EntityKind::Assessment);
}

} // namespace

AssessContext::AssessContext(EngagementView& view, QObject* parent) : QObject(parent), m_view(view)
{
    connect(&document(), &EngagementDocument::changed, this, &AssessContext::follow);
    // Before the parts, which read the findings when they hear of it.
    connect(&m_view, &EngagementView::assessmentChanged, this, [this] { m_findings.reset(); });
}

DimensionPlace AssessContext::place() const
{
    return {m_view.assessmentId(), m_view.dimensionId()};
}

const Content& AssessContext::content() const
{
    return document().content();
}

const Engagement& AssessContext::engagement() const
{
    return document().engagement();
}

const Assessment* AssessContext::assessment() const
{
    return m_view.assessment();
}

const Matrix* AssessContext::matrix() const
{
    const Assessment* found = assessment();
    return found ? content().findMatrix(found->matrix) : nullptr;
}

const Scorecard* AssessContext::card() const
{
    return document().scorecard(m_view.assessmentId());
}

const Dimension* AssessContext::dimension() const
{
    const Matrix* found = matrix();
    return found ? found->findDimension(m_view.dimensionId()) : nullptr;
}

const DimensionRecord* AssessContext::record() const
{
    const Assessment* found = assessment();
    return found ? found->findDimension(m_view.dimensionId()) : nullptr;
}

const DimensionScore* AssessContext::score() const
{
    const Scorecard* found = card();
    return found ? found->findDimension(m_view.dimensionId()) : nullptr;
}

const QList<Finding>& AssessContext::findings() const
{
    if (!m_findings) {
        m_findings =
            detectPitfalls({content(), engagement(), document().scorecards(), &document().plan()},
                           m_view.assessmentId());
    }
    return *m_findings;
}

bool AssessContext::editable() const
{
    const Assessment* found = assessment();
    return found && found->status == AssessmentStatus::Open && !document().isReadOnly();
}

int AssessContext::people() const
{
    const Assessment* found = assessment();
    return found ? static_cast<int>(votersInOrder(engagement(), *found).size()) : 0;
}

bool AssessContext::isSelfAssessment() const
{
    const Assessment* found = assessment();
    return found && found->kind == AssessmentKind::Self;
}

void AssessContext::follow(const Change& change)
{
    m_findings.reset(); // a plan that asks too much is among them
    if (touchesShown(change, m_view.assessmentId()))
        emit edited();
}

} // namespace milepost
