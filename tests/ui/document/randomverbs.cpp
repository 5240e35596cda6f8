// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/randomverbs.h"

#include "core/edits/assessments.h"
#include "core/edits/dimensions.h"
#include "core/edits/evidence.h"
#include "core/edits/organization.h"
#include "core/edits/participants.h"
#include "core/edits/votes.h"

namespace milepost {

namespace {

template <class I, class List>
QList<I> idsOf(const List& list)
{
    QList<I> ids;
    for (const auto& item : list)
        ids.append(item.id);
    return ids;
}

} // namespace

const QList<RandomVerbs::Member>& RandomVerbs::members()
{
    using R = RandomVerbs;
    // Votes, scores and play decisions are what people do most.
    static const QList<Member> all{&R::organizationText,
                                   &R::addUnit,
                                   &R::renameUnit,
                                   &R::moveUnit,
                                   &R::deleteUnit,
                                   &R::addParticipants,
                                   &R::editParticipant,
                                   &R::moveParticipant,
                                   &R::deleteParticipants,
                                   &R::addAssessment,
                                   &R::addReassessment,
                                   &R::editAssessment,
                                   &R::setEligible,
                                   &R::closeOrReopen,
                                   &R::deleteAssessment,
                                   &R::castBallot,
                                   &R::castBallot,
                                   &R::castBallot,
                                   &R::clearBallot,
                                   &R::castBallots,
                                   &R::rounds,
                                   &R::indicator,
                                   &R::indicator,
                                   &R::score,
                                   &R::texts,
                                   &R::texts,
                                   &R::evidence,
                                   &R::weightOrTarget,
                                   &R::notApplicable,
                                   &R::goal,
                                   &R::moveOrRemoveGoal,
                                   &R::planNumbers,
                                   &R::planDates,
                                   &R::planChoices,
                                   &R::playState,
                                   &R::playFields,
                                   &R::playPins,
                                   &R::playPrerequisites,
                                   &R::playForceOrReset,
                                   &R::addOwnPlay,
                                   &R::editOwnPlay,
                                   &R::metricValue,
                                   &R::metricValues,
                                   &R::replaceOrRemoveMetricValue,
                                   &R::risk,
                                   &R::moveOrDeleteRisk,
                                   &R::review,
                                   &R::pitfall,
                                   &R::snapshot};
    return all;
}

int RandomVerbs::count()
{
    return static_cast<int>(members().size());
}

Result<Done> RandomVerbs::edit()
{
    return (this->*m_random.oneOf(members()))();
}

void RandomVerbs::step()
{
    const int what = m_random.number(1, 100);
    if (what <= 8) {
        m_document.undo();
    } else if (what <= 14) {
        m_document.redo();
    } else if (what <= 18) {
        m_document.endMerge();
    } else if (what <= 24) {
        const bool fails = m_random.chance(25);
        (void)m_document.inOneStep(QStringLiteral("Several edits"), [&]() -> Result<Done> {
            for (int i = m_random.number(1, 4); i > 0; --i)
                (void)edit();
            return fails ? Result<Done>(Error{QStringLiteral("Not this time."), {}, {}})
                         : Result<Done>(Done());
        });
    } else {
        (void)edit();
    }
}

std::optional<UnitId> RandomVerbs::maybeUnit()
{
    if (m_random.chance(50))
        return std::nullopt;
    return idFrom(now().organization.units);
}

DimensionPlace RandomVerbs::place()
{
    if (now().assessments.isEmpty())
        return {AssessmentId(QStringLiteral("gone")), DimensionId(QStringLiteral("gone"))};
    const Assessment& assessment = m_random.oneOf(now().assessments);
    const Matrix* matrix = m_document.content().findMatrix(assessment.matrix);
    return {assessment.id, idFrom(matrix->dimensions)};
}

Function RandomVerbs::function()
{
    return EnumNames<Function>::table[static_cast<std::size_t>(m_random.number(0, 8))].first;
}

Result<Done> RandomVerbs::organizationText()
{
    const auto field = static_cast<OrganizationField>(m_random.number(0, 4));
    const QString currency = m_random.chance(50) ? QStringLiteral("USD") : QStringLiteral("usd");
    const QString text = field == OrganizationField::Currency ? currency : name();
    return m_document.perform(merge(), edits::setOrganizationText, field, text);
}

Result<Done> RandomVerbs::addUnit()
{
    return m_document.perform(edits::addUnit, newId<UnitId>(), name(), maybeUnit());
}

Result<Done> RandomVerbs::renameUnit()
{
    return m_document.perform(merge(), edits::renameUnit, idFrom(now().organization.units), name());
}

Result<Done> RandomVerbs::moveUnit()
{
    std::optional<UnitId> parent = maybeUnit();
    std::optional<UnitId> before;
    if (m_random.chance(40) && !now().organization.units.isEmpty()) {
        const Unit& sibling = m_random.oneOf(now().organization.units);
        before = sibling.id;
        parent = sibling.parent;
    }
    return m_document.perform(edits::moveUnit, idFrom(now().organization.units), parent, before);
}

Result<Done> RandomVerbs::deleteUnit()
{
    return m_document.perform(edits::deleteUnit, idFrom(now().organization.units));
}

Result<Done> RandomVerbs::addParticipants()
{
    QList<ParticipantId> ids;
    QList<NewParticipant> people;
    for (int i = m_random.number(1, 3); i > 0; --i) {
        ids.append(newId<ParticipantId>());
        people.append({name(), function(), maybeUnit()});
    }
    return m_document.perform(edits::addParticipants, ids, people);
}

Result<Done> RandomVerbs::editParticipant()
{
    const ParticipantId id = idFrom(now().participants);
    switch (m_random.number(1, 3)) {
    case 1:
        return m_document.perform(merge(), edits::renameParticipant, id, name());
    case 2:
        return m_document.perform(edits::setParticipantFunction, id, function());
    default:
        return m_document.perform(edits::setParticipantUnit, id, maybeUnit());
    }
}

Result<Done> RandomVerbs::moveParticipant()
{
    return m_document.perform(edits::moveParticipant, idFrom(now().participants),
                              m_random.number(0, 6));
}

Result<Done> RandomVerbs::deleteParticipants()
{
    return m_document.perform(edits::deleteParticipants,
                              m_random.someOf(idsOf<ParticipantId>(now().participants), 2));
}

Result<Done> RandomVerbs::addAssessment()
{
    return m_document.perform(edits::addAssessment, newId<AssessmentId>(),
                              {idFrom(m_document.content().matrices), m_random.date(),
                               m_random.maybeText(40), maybeUnit(), AssessmentKind::Workshop});
}

Result<Done> RandomVerbs::addReassessment()
{
    return m_document.perform(edits::addReassessment, newId<AssessmentId>(),
                              idFrom(now().assessments), m_random.date());
}

Result<Done> RandomVerbs::editAssessment()
{
    const AssessmentId id = idFrom(now().assessments);
    switch (m_random.number(1, 5)) {
    case 1:
        return m_document.perform(merge(), edits::setAssessmentTitle, id, m_random.maybeText(60));
    case 2:
        return m_document.perform(edits::setAssessmentDate, id, m_random.maybeDate());
    case 3:
        return m_document.perform(edits::setAssessmentUnit, id, maybeUnit());
    case 4:
        return m_document.perform(edits::setAssessmentKind, id,
                                  m_random.chance(50) ? AssessmentKind::Self
                                                      : AssessmentKind::Workshop);
    default:
        return m_document.perform(edits::setBalanceFunctions, id, m_random.chance(50));
    }
}

Result<Done> RandomVerbs::setEligible()
{
    const AssessmentId id = idFrom(now().assessments);
    if (m_random.chance(50))
        return m_document.perform(edits::setEligible, id, {});
    QList<ParticipantId> people = idsOf<ParticipantId>(now().participants);
    if (m_random.chance(30))
        people = m_random.someOf(people, 20);
    return m_document.perform(edits::setEligible, id, people);
}

Result<Done> RandomVerbs::closeOrReopen()
{
    const AssessmentId id = idFrom(now().assessments);
    return m_random.chance(30) ? m_document.perform(edits::closeAssessment, id)
                               : m_document.perform(edits::reopenAssessment, id);
}

Result<Done> RandomVerbs::deleteAssessment()
{
    // Assessments hold most of what can be edited, so they may grow in number.
    if (m_random.chance(70))
        return Done();
    return m_document.perform(edits::deleteAssessment, idFrom(now().assessments));
}

Result<Done> RandomVerbs::castBallot()
{
    const DimensionPlace where = place();
    const Assessment* assessment = now().findAssessment(where.assessment);
    return m_document.perform(merge(), edits::castBallot, where,
                              m_make.ballot(assessment ? *assessment : Assessment()));
}

Result<Done> RandomVerbs::clearBallot()
{
    return m_document.perform(edits::clearBallot, place(), idFrom(now().participants),
                              m_random.number(1, 2));
}

Result<Done> RandomVerbs::castBallots()
{
    if (now().assessments.isEmpty())
        return Done();
    const Assessment& assessment = m_random.oneOf(now().assessments);
    const Matrix* matrix = m_document.content().findMatrix(assessment.matrix);
    QList<DimensionBallot> ballots;
    for (int i = m_random.number(1, 5); i > 0; --i) {
        Ballot ballot = m_make.ballot(assessment);
        if (m_random.chance(80))
            ballot.round = 1;
        ballots.append({m_random.oneOf(matrix->dimensions).id, ballot});
    }
    return m_document.perform(edits::castBallots, assessment.id, ballots);
}

Result<Done> RandomVerbs::rounds()
{
    return m_random.chance(60) ? m_document.perform(edits::startSecondRound, place())
                               : m_document.perform(edits::withdrawSecondRound, place());
}

Result<Done> RandomVerbs::indicator()
{
    const DimensionPlace where = place();
    const Dimension* dimension = m_document.content().findDimension(where.dimension);
    IndicatorId id(QStringLiteral("gone"));
    if (dimension)
        id = m_random.oneOf(m_random.oneOf(dimension->cells).indicators).id;
    if (m_random.chance(40))
        return m_document.perform(merge(), edits::setIndicatorNote, where, id,
                                  m_random.maybeText(200, true));
    return m_document.perform(edits::answerIndicator, where, id,
                              static_cast<IndicatorReply>(m_random.number(0, 2)));
}

Result<Done> RandomVerbs::score()
{
    if (m_random.chance(30))
        return m_document.perform(edits::withdrawAgreedScore, place());
    return m_document.perform(edits::agreeScore, place(),
                              HalfStage::all()[static_cast<std::size_t>(m_random.number(0, 4))],
                              m_random.maybeText(100, true), {});
}

Result<Done> RandomVerbs::texts()
{
    return m_random.chance(50) ? m_document.perform(merge(), edits::setNotes, place(),
                                                    m_random.maybeText(300, true))
                               : m_document.perform(merge(), edits::setReason, place(),
                                                    m_random.maybeText(300, true));
}

Result<Done> RandomVerbs::evidence()
{
    switch (m_random.number(1, 4)) {
    case 1:
        return m_document.perform(edits::setEvidenceGrade, place(), m_random.number(0, 4));
    case 2:
        return m_document.perform(edits::addEvidence, place(), m_make.evidence());
    case 3:
        return m_document.perform(merge(), edits::updateEvidence, place(), m_random.number(0, 2),
                                  m_make.evidence());
    default:
        return m_document.perform(edits::removeEvidence, place(), m_random.number(0, 2));
    }
}

Result<Done> RandomVerbs::weightOrTarget()
{
    if (m_random.chance(50)) {
        return m_document.perform(merge(), edits::setWeight, place(),
                                  m_random.chance(20) ? std::optional<int>()
                                                      : m_random.number(0, 5));
    }
    return m_document.perform(
        merge(), edits::setTarget, place(),
        m_random.chance(20) ? std::optional<HalfStage>()
                            : HalfStage::all()[static_cast<std::size_t>(m_random.number(0, 4))]);
}

Result<Done> RandomVerbs::notApplicable()
{
    return m_document.perform(merge(), edits::setNotApplicable, place(),
                              m_random.maybeText(100, true));
}

} // namespace milepost
