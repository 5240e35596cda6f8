// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/computedresults.h"

namespace milepost {

namespace {

bool isNothing(const EntityValue& value)
{
    return std::holds_alternative<std::monostate>(value);
}

} // namespace

const QList<Scorecard>& ComputedResults::scorecards()
{
    if (!m_functionsKnown) {
        m_functions = functionsOf(m_engagement.participants);
        m_functionsKnown = true;
    }
    if (!m_scored) {
        m_scorecards = scoreAll(m_content, m_engagement);
        m_scored = true;
        m_touched.clear();
    } else if (!m_touched.isEmpty()) {
        rescore();
    }
    return m_scorecards;
}

void ComputedResults::rescore()
{
    for (qsizetype i = 0; i < m_scorecards.size(); ++i) {
        const Assessment& assessment = m_engagement.assessments.at(i);
        if (!m_touched.contains(assessment.id))
            continue;
        Scorecard card = score(m_content, assessment, m_functions);
        if (card != m_scorecards.at(i)) {
            m_scorecards[i] = std::move(card);
            m_planned = false;
        }
    }
    m_touched.clear();
}

const CompiledPlan& ComputedResults::plan()
{
    const QList<Scorecard>& cards = scorecards();
    if (!m_planned) {
        m_plan = compilePlan(m_content, m_engagement, cards);
        m_planned = true;
    }
    return m_plan;
}

void ComputedResults::note(const Edit& edit)
{
    switch (edit.ref.kind) {
    case EntityKind::Participant:
        noteParticipant(edit);
        break;
    case EntityKind::Assessment:
        noteAssessment(edit);
        break;
    case EntityKind::Dimension:
    case EntityKind::Ballot:
    case EntityKind::Indicator:
        m_touched.insert(edit.ref.assessment);
        break;
    case EntityKind::Goal:
    case EntityKind::Plan:
    case EntityKind::PlannedPlay:
    case EntityKind::Scenario:
        m_planned = false;
        break;
    case EntityKind::Organization:
    case EntityKind::Unit:
    case EntityKind::Evidence:
    case EntityKind::MetricValue:
    case EntityKind::Risk:
    case EntityKind::Review:
    case EntityKind::Snapshot:
    case EntityKind::Dismissal:
    case EntityKind::AccountList:
    case EntityKind::Account:
    case EntityKind::Partner:
    case EntityKind::Coverage:
    case EntityKind::Investment:
    case EntityKind::Workshop:
    case EntityKind::Report:
        break;
    }
}

// A person's function counts where functions are balanced.
void ComputedResults::noteParticipant(const Edit& edit)
{
    const auto* before = std::get_if<Participant>(&edit.before);
    const auto* after = std::get_if<Participant>(&edit.after);
    if (before && after && before->id == after->id && before->function == after->function)
        return;
    m_functionsKnown = false;
    for (const Assessment& assessment : m_engagement.assessments) {
        if (assessment.balanceFunctions)
            m_touched.insert(assessment.id);
    }
}

void ComputedResults::noteAssessment(const Edit& edit)
{
    m_planned = false;
    if (!m_scored)
        return;
    if (isNothing(edit.after)) {
        m_scorecards.removeAt(edit.ref.index);
        return;
    }
    if (isNothing(edit.before))
        m_scorecards.insert(edit.ref.index, Scorecard());
    else if (edit.movedTo)
        m_scorecards.move(edit.ref.index, *edit.movedTo);
    m_touched.insert(std::get<Assessment>(edit.after).id);
}

} // namespace milepost
