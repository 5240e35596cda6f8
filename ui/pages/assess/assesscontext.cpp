// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/assesscontext.h"

#include "core/edits/changequery.h"
#include "ui/document/engagementdocument.h"
#include "ui/models/ballotindex.h"

namespace milepost {

namespace {

/// The newest assessment, the last one of those of the same day.
AssessmentId newestOf(const Engagement& engagement)
{
    const Assessment* newest = nullptr;
    for (const Assessment& assessment : engagement.assessments) {
        if (!newest || assessment.date >= newest->date)
            newest = &assessment;
    }
    return newest ? newest->id : AssessmentId();
}

bool touchesShown(const Change& change, const AssessmentId& assessment)
{
    return touchesAssessment(change, assessment) || touches(change, EntityKind::Participant) ||
           touches(change, EntityKind::Unit) || touches(change, EntityKind::Dismissal) ||
           touches(change, EntityKind::Assessment);
}

} // namespace

AssessContext::AssessContext(EngagementDocument& document, QObject* parent)
    : QObject(parent), m_document(document)
{
    connect(&m_document, &EngagementDocument::changed, this, &AssessContext::follow);
    settle();
    m_round = m_countingRound = countingRound();
}

const Content& AssessContext::content() const
{
    return m_document.content();
}

const Engagement& AssessContext::engagement() const
{
    return m_document.engagement();
}

const Assessment* AssessContext::assessment() const
{
    return engagement().findAssessment(m_assessment);
}

const Matrix* AssessContext::matrix() const
{
    const Assessment* found = assessment();
    return found ? content().findMatrix(found->matrix) : nullptr;
}

const Scorecard* AssessContext::card() const
{
    return m_document.scorecard(m_assessment);
}

const Dimension* AssessContext::dimension() const
{
    const Matrix* found = matrix();
    return found ? found->findDimension(m_dimension) : nullptr;
}

const DimensionRecord* AssessContext::record() const
{
    const Assessment* found = assessment();
    return found ? found->findDimension(m_dimension) : nullptr;
}

const DimensionScore* AssessContext::score() const
{
    const Scorecard* found = card();
    return found ? found->findDimension(m_dimension) : nullptr;
}

const QList<Finding>& AssessContext::findings() const
{
    if (!m_findings) {
        m_findings = detectPitfalls(
            {content(), engagement(), m_document.scorecards(), &m_document.plan()}, m_assessment);
    }
    return *m_findings;
}

bool AssessContext::editable() const
{
    const Assessment* found = assessment();
    return found && found->status == AssessmentStatus::Open && !m_document.isReadOnly();
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

void AssessContext::setAssessment(const AssessmentId& assessment)
{
    if (assessment == m_assessment || !engagement().findAssessment(assessment))
        return;
    m_assessment = assessment;
    m_findings.reset();
    settle();
    m_round = m_countingRound = countingRound();
    emit assessmentChanged();
    emit dimensionChanged();
}

void AssessContext::setDimension(const DimensionId& dimension)
{
    const Matrix* found = matrix();
    if (dimension == m_dimension || !found || !found->findDimension(dimension))
        return;
    m_dimension = dimension;
    followRound();
    emit dimensionChanged();
}

void AssessContext::enterDimension(const DimensionId& dimension)
{
    const Matrix* found = matrix();
    if (dimension == m_dimension || !found || !found->findDimension(dimension))
        return;
    m_dimension = dimension;
    m_countingRound = countingRound();
    setRound(qMax(m_round, m_countingRound));
    emit dimensionChanged();
}

void AssessContext::stepDimension(int step)
{
    const Matrix* found = matrix();
    if (!found)
        return;
    for (qsizetype i = 0; i < found->dimensions.size(); ++i) {
        const qsizetype next = i + step;
        if (found->dimensions[i].id == m_dimension && next >= 0 &&
            next < found->dimensions.size()) {
            setDimension(found->dimensions[next].id);
            return;
        }
    }
}

void AssessContext::setShowsNames(bool shows)
{
    if (m_showsNames == shows)
        return;
    m_showsNames = shows;
    emit namesChanged();
}

void AssessContext::setRound(int round)
{
    if (m_round == round)
        return;
    m_round = round;
    emit roundChanged();
}

int AssessContext::countingRound() const
{
    const DimensionScore* found = score();
    return found ? qMax(1, found->round) : 1;
}

void AssessContext::followRound()
{
    const int counting = countingRound();
    if (std::exchange(m_countingRound, counting) != counting)
        setRound(counting);
}

/// Sees to it that what is shown exists: the newest assessment, and a dimension of its matrix.
void AssessContext::settle()
{
    if (!assessment())
        m_assessment = newestOf(engagement());
    const Matrix* found = matrix();
    if (!found)
        m_dimension = {};
    else if (!found->findDimension(m_dimension))
        m_dimension = found->dimensions.first().id;
}

void AssessContext::follow(const Change& change)
{
    m_findings.reset(); // a plan that asks too much is among them
    if (!touchesShown(change, m_assessment))
        return;
    const AssessmentId before = m_assessment;
    const DimensionId dimensionBefore = m_dimension;
    settle();
    if (m_assessment != before) {
        m_round = m_countingRound = countingRound();
        emit assessmentChanged();
        emit dimensionChanged();
        return;
    }
    followRound();
    if (m_dimension != dimensionBefore)
        emit dimensionChanged();
    emit edited();
}

} // namespace milepost
