// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/engagementview.h"

#include "core/edits/changequery.h"
#include "ui/document/engagementdocument.h"
#include "ui/view/assessmentorder.h"

#include <algorithm>

namespace milepost {

EngagementView::EngagementView(EngagementDocument& document, const QDate& statusDate,
                               QObject* parent)
    : QObject(parent), m_document(document), m_statusDate(statusDate)
{
    m_document.setStatusDate(statusDate);
    connect(&m_document, &EngagementDocument::changed, this, &EngagementView::follow);
    show(likelyAssessment(m_document.engagement()));
}

EngagementView& EngagementView::of(EngagementDocument& document, const QDate& statusDate)
{
    auto* known = document.findChild<EngagementView*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new EngagementView(document, statusDate, &document);
}

const Assessment* EngagementView::assessment() const
{
    return m_document.engagement().findAssessment(m_assessment);
}

std::optional<UnitId> EngagementView::unit() const
{
    const Assessment* shown = assessment();
    return shown ? shown->unit : std::nullopt;
}

const Matrix* EngagementView::matrix() const
{
    const Assessment* shown = assessment();
    return shown ? m_document.content().findMatrix(shown->matrix) : nullptr;
}

void EngagementView::setAssessment(const AssessmentId& assessment)
{
    if (assessment != m_assessment && m_document.engagement().findAssessment(assessment))
        show(assessment);
}

void EngagementView::setUnit(const std::optional<UnitId>& unit)
{
    if (assessment() && unit == this->unit())
        return;
    const QList<const Assessment*> all = latestFirst(m_document.engagement());
    const auto latest =
        std::find_if(all.cbegin(), all.cend(),
                     [&unit](const Assessment* candidate) { return candidate->unit == unit; });
    if (latest != all.cend())
        show((*latest)->id);
}

/// A dimension that the matrix has as well stays.
void EngagementView::show(const AssessmentId& assessment)
{
    m_assessment = assessment;
    const Matrix* shown = matrix();
    if (!shown)
        m_dimension = {};
    else if (!shown->findDimension(m_dimension))
        m_dimension = shown->dimensions.first().id;
    m_countingRound = countingRound();
    const bool sameRound = std::exchange(m_round, m_countingRound) == m_countingRound;
    emit assessmentChanged();
    emit dimensionChanged();
    if (!sameRound)
        emit roundChanged();
}

bool EngagementView::goToDimension(const DimensionId& dimension)
{
    const Matrix* shown = matrix();
    if (dimension == m_dimension || !shown || !shown->findDimension(dimension))
        return false;
    m_dimension = dimension;
    return true;
}

void EngagementView::setDimension(const DimensionId& dimension)
{
    if (!goToDimension(dimension))
        return;
    followRound();
    emit dimensionChanged();
}

void EngagementView::enterDimension(const DimensionId& dimension)
{
    if (!goToDimension(dimension))
        return;
    m_countingRound = countingRound();
    setRound(qMax(m_round, m_countingRound));
    emit dimensionChanged();
}

void EngagementView::stepDimension(int step)
{
    const Matrix* shown = matrix();
    if (!shown)
        return;
    for (qsizetype i = 0; i < shown->dimensions.size(); ++i) {
        const qsizetype next = i + step;
        if (shown->dimensions[i].id == m_dimension && next >= 0 &&
            next < shown->dimensions.size()) {
            setDimension(shown->dimensions[next].id);
            return;
        }
    }
}

void EngagementView::setRound(int round)
{
    if (m_round == round)
        return;
    m_round = round;
    emit roundChanged();
}

void EngagementView::setShowsNames(bool shows)
{
    if (m_showsNames == shows)
        return;
    m_showsNames = shows;
    emit namesChanged();
}

void EngagementView::setStatusDate(const QDate& day)
{
    if (m_statusDate == day)
        return;
    m_statusDate = day;
    m_document.setStatusDate(day);
    emit statusDateChanged();
}

int EngagementView::countingRound() const
{
    const Scorecard* card = m_document.scorecard(m_assessment);
    const DimensionScore* score = card ? card->findDimension(m_dimension) : nullptr;
    return score ? qMax(1, score->round) : 1;
}

void EngagementView::followRound()
{
    const int counting = countingRound();
    if (std::exchange(m_countingRound, counting) != counting)
        setRound(counting);
}

void EngagementView::follow(const Change& change)
{
    const Engagement& engagement = m_document.engagement();
    if (!m_gone.isEmpty() && engagement.findAssessment(m_gone)) {
        show(std::exchange(m_gone, {}));
    } else if (!assessment()) {
        m_gone = m_assessment;
        const AssessmentId next = likelyAssessment(engagement);
        if (!next.isEmpty() || !m_assessment.isEmpty())
            show(next);
    } else if (touchesAssessment(change, m_assessment) ||
               touches(change, EntityKind::Participant)) {
        followRound();
    }
}

} // namespace milepost
