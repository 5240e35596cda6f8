// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatedparts.h"

#include "core/base/limits.h"
#include "core/base/weeks.h"
#include "core/engagement/session.h"
#include "tests/support/randomfields.h"

#include <QJsonArray>

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

template <class E>
E anyName(RandomSource& random)
{
    const auto& table = EnumNames<E>::table;
    return table[static_cast<std::size_t>(random.number(0, static_cast<int>(table.size()) - 1))]
        .first;
}

HalfStage anyStage(RandomSource& random)
{
    return HalfStage::all()[static_cast<std::size_t>(random.number(0, 4))];
}

} // namespace

std::optional<UnitId> PartGenerator::maybeUnit()
{
    const QList<Unit>& units = m_engagement.organization.units;
    if (units.isEmpty() || m_random.chance(50))
        return std::nullopt;
    return m_random.oneOf(units).id;
}

Organization PartGenerator::organization()
{
    const QList<QString> currencies{QString(), QStringLiteral("EUR"), QStringLiteral("JPY")};
    return {m_random.text(limits::kNameLength),
            m_random.maybeText(limits::kNameLength),
            m_random.oneOf(currencies),
            m_random.maybeText(limits::kNameLength),
            m_random.maybeText(limits::kNameLength),
            {},
            m_random.extensions()};
}

Unit PartGenerator::unit()
{
    return {newId<UnitId>("u"), m_random.text(limits::kNameLength), maybeUnit(),
            m_random.extensions()};
}

Participant PartGenerator::participant()
{
    return {newId<ParticipantId>("p"), m_random.text(limits::kNameLength),
            anyName<Function>(m_random), maybeUnit(), m_random.extensions()};
}

Goal PartGenerator::goal()
{
    Goal goal = randomThing<Goal>(m_random);
    goal.metric = m_random.oneOf(m_content.metrics).id;
    goal.owners = m_random.someOf(idsOf<RoleId>(m_content.roles), 3);
    return goal;
}

Assessment PartGenerator::assessment()
{
    Assessment assessment;
    assessment.id = newId<AssessmentId>("a");
    assessment.matrix = m_random.oneOf(m_content.matrices).id;
    assessment.date = m_random.date();
    assessment.title = m_random.maybeText(limits::kNameLength);
    assessment.unit = maybeUnit();
    assessment.kind = anyName<AssessmentKind>(m_random);
    assessment.status = anyName<AssessmentStatus>(m_random);
    if (m_random.chance(40))
        assessment.eligible = m_random.someOf(idsOf<ParticipantId>(m_engagement.participants), 12);
    assessment.balanceFunctions = m_random.chance(30);
    assessment.extensions = m_random.extensions();
    return assessment;
}

DimensionRecord PartGenerator::dimension(const DimensionId& id)
{
    DimensionRecord record;
    record.id = id;
    if (m_random.chance(50))
        record.weight = m_random.number(1, 5);
    if (m_random.chance(50))
        record.target = anyStage(m_random);
    record.evidenceGrade = m_random.number(0, 3);
    if (m_random.chance(50))
        record.agreed = anyStage(m_random);
    if (record.agreed && m_random.chance(50))
        record.agreedMedian = m_random.real(1, 3);
    record.reason = m_random.maybeText(limits::kTextLength, true);
    record.notes = m_random.maybeText(limits::kTextLength, true);
    if (m_random.chance(10))
        record.notApplicable = m_random.text(limits::kTextLength, true);
    record.extensions = m_random.extensions();
    return record;
}

Ballot PartGenerator::ballot(const Assessment& assessment)
{
    const QList<ParticipantId> voters = assessment.eligible
                                            ? *assessment.eligible
                                            : idsOf<ParticipantId>(m_engagement.participants);
    Ballot ballot;
    if (!voters.isEmpty())
        ballot.participant = m_random.oneOf(voters);
    ballot.round = m_random.number(1, 2);
    const int kind = m_random.number(1, 10);
    ballot.vote = kind == 1   ? Vote::notApplicable()
                  : kind == 2 ? Vote::dontKnow()
                              : Vote(anyStage(m_random));
    if (m_random.chance(60))
        ballot.confidence = m_random.number(1, 3);
    ballot.proof = m_random.maybeText(limits::kTextLength, true);
    ballot.extensions = m_random.extensions();
    return ballot;
}

IndicatorAnswer PartGenerator::indicator(const DimensionId& dimension)
{
    const Cell& cell = m_random.oneOf(m_content.findDimension(dimension)->cells);
    return {m_random.oneOf(cell.indicators).id, m_random.chance(50),
            m_random.maybeText(limits::kTextLength, true), m_random.extensions()};
}

EvidenceItem PartGenerator::evidence()
{
    EvidenceItem item;
    item.id = newId<EvidenceId>("e");
    item.kind = anyName<EvidenceKind>(m_random);
    item.title = m_random.maybeText(limits::kNameLength);
    if (item.kind == EvidenceKind::File) {
        item.content = m_random.bytes(m_random.chance(10) ? 20'000 : 300);
        item.fileName = m_random.maybeText(limits::kNameLength);
        item.mimeType = m_random.chance(50) ? QStringLiteral("application/pdf") : QString();
    } else {
        item.text = m_random.maybeText(limits::kTextLength, true);
    }
    item.extensions = m_random.extensions();
    return item;
}

Plan PartGenerator::plan()
{
    Plan plan;
    if (m_random.chance(40))
        plan.playbooks = m_random.someOf(idsOf<PlaybookId>(m_content.playbooks), 3);
    if (m_random.chance(40)) {
        plan.assessments = m_random.someOf(idsOf<AssessmentId>(m_engagement.assessments), 1);
    }
    plan.start = m_random.maybeDate();
    if (m_random.chance(30))
        plan.replannedFrom = m_random.date();
    plan.capacityDaysPerWeek = m_random.real(0.01, 10);
    for (const RoleId& role : m_random.someOf(idsOf<RoleId>(m_content.roles), 3))
        plan.roleCapacity.insert(role, m_random.real(0.01, 1000));
    plan.parallelLimit = m_random.number(1, 9);
    for (int week : m_random.someOf(QList<int>{0, 1, 5, 30, 51}, 4))
        plan.freezeWeeks.append(mondayOf(QDate(2025, 1, 6)).addDays(7 * week));
    if (m_random.chance(40))
        plan.budgetDays = m_random.real(0, 1e6);
    if (m_random.chance(30))
        plan.candidates = somePlays(6);
    for (int i = m_random.number(0, 2); i > 0; --i)
        plan.personCapacity.insert(m_random.text(limits::kNameLength), m_random.real(0.01, 5));
    if (!m_engagement.snapshots.isEmpty() && m_random.chance(50))
        plan.baseline = m_random.oneOf(m_engagement.snapshots).id;
    if (m_engagement.plan && !m_engagement.plan->scenarios.isEmpty() && m_random.chance(50))
        plan.scenario = m_random.oneOf(m_engagement.plan->scenarios).id;
    plan.extensions = m_random.extensions();
    return plan;
}

QList<PlayId> PartGenerator::somePlays(int max)
{
    QList<PlayId> known;
    for (int i = 0; i < 20; ++i) {
        const PlayId& id = m_random.oneOf(m_content.plays).id;
        if (!known.contains(id))
            known.append(id);
    }
    return m_random.someOf(known, max);
}

CustomPlay PartGenerator::customPlay()
{
    CustomPlay custom;
    custom.title = m_random.text(limits::kNameLength);
    custom.what = m_random.maybeText(limits::kTextLength, true);
    custom.deliverable = m_random.maybeText(limits::kTextLength, true);
    if (m_random.chance(60)) {
        const Playbook& playbook = m_random.oneOf(m_content.playbooks);
        custom.playbook = playbook.id;
        if (m_random.chance(60))
            custom.step = m_random.oneOf(playbook.steps).id;
    }
    if (m_random.chance(60))
        custom.ownerRole = m_random.oneOf(m_content.roles).id;
    custom.supportRoles = m_random.someOf(idsOf<RoleId>(m_content.roles), 3);
    if (m_random.chance(60))
        custom.workstream = m_random.oneOf(m_content.workstreams).id;
    custom.prerequisites = somePlays(3);
    for (int i = m_random.number(0, 2); i > 0; --i) {
        const Matrix& matrix = m_random.oneOf(m_content.matrices);
        custom.advances.append({m_random.oneOf(matrix.dimensions).id, anyName<Transition>(m_random),
                                m_random.real(0.001, 1), m_random.extensions()});
    }
    QList<MetricId> metrics;
    for (const Metric& metric : m_content.metrics)
        metrics.append(metric.id);
    custom.kpis = m_random.someOf(metrics, 3);
    return custom;
}

PlannedPlay PartGenerator::play()
{
    PlannedPlay play = randomThing<PlannedPlay>(m_random);
    play.id = m_random.oneOf(m_content.plays).id;
    play.waived = somePlays(2);
    if (!play.actualStart.isValid() || play.actualFinish < play.actualStart)
        play.actualFinish = {};
    if (m_random.chance(30)) {
        play.id = newId<PlayId>("own-");
        play.custom = customPlay();
    }
    return play;
}

Scenario PartGenerator::scenario()
{
    Scenario scenario = randomThing<Scenario>(m_random);
    scenario.id = newId<ScenarioId>("sc");
    if (m_random.chance(30))
        scenario.playbooks = m_random.someOf(idsOf<PlaybookId>(m_content.playbooks), 3);
    if (m_random.chance(30))
        scenario.candidates = somePlays(4);
    for (const RoleId& role : m_random.someOf(idsOf<RoleId>(m_content.roles), 2))
        scenario.roleCapacity.insert(role, m_random.real(0.01, 1000));
    if (m_random.chance(50))
        scenario.plays = {play()};
    return scenario;
}

MetricValue PartGenerator::metricValue()
{
    MetricValue value = randomThing<MetricValue>(m_random);
    value.metric = m_random.oneOf(m_content.metrics).id;
    value.unit = maybeUnit();
    for (int i = m_random.number(0, 3); i > 0; --i) {
        QList<double> list;
        for (int n = m_random.number(0, 5); n > 0; --n)
            list.append(m_random.real(-1e3, 1e3));
        value.inputs.insert(m_random.text(30), m_random.chance(50)
                                                   ? MetricInput(m_random.real(0, 1e12))
                                                   : MetricInput(list));
    }
    return value;
}

Risk PartGenerator::risk()
{
    Risk risk;
    risk.id = newId<RiskId>("r");
    risk.title = m_random.text(limits::kNameLength);
    if (m_random.chance(50))
        risk.pitfall = m_random.oneOf(m_content.pitfalls).id;
    risk.severity = m_random.maybeText(limits::kNameLength);
    risk.owner = m_random.maybeText(limits::kNameLength);
    risk.earlySign = m_random.maybeText(limits::kTextLength, true);
    risk.mitigation = m_random.maybeText(limits::kTextLength, true);
    risk.status = m_random.maybeText(limits::kNameLength);
    risk.extensions = m_random.extensions();
    return risk;
}

Review PartGenerator::review()
{
    Review review = randomThing<Review>(m_random);
    review.id = newId<ReviewId>("v");
    return review;
}

Snapshot PartGenerator::snapshot()
{
    Snapshot snapshot;
    snapshot.id = newId<SnapshotId>("s");
    snapshot.name = m_random.text(limits::kNameLength);
    snapshot.date = m_random.date();
    if (m_random.chance(80)) {
        snapshot.state = {
            {QStringLiteral("scores"), QJsonArray{m_random.real(1, 3), 2, 1.5}},
            {QStringLiteral("plan"), QJsonObject{{m_random.text(20), m_random.text(60)}}}};
    }
    snapshot.extensions = m_random.extensions();
    return snapshot;
}

Dismissal PartGenerator::dismissal()
{
    return {m_random.oneOf(m_content.pitfalls).id, m_random.maybeText(limits::kIdLength),
            m_random.text(limits::kTextLength, true), m_random.extensions()};
}

AccountList PartGenerator::accountList()
{
    AccountList list = randomThing<AccountList>(m_random);
    list.id = newId<AccountListId>("al");
    if (list.periodEnd < list.periodStart)
        std::swap(list.periodStart, list.periodEnd);
    for (qsizetype i = 0; i < list.accounts.size(); ++i)
        list.accounts[i].id = AccountId(QStringLiteral("acc%1").arg(i));
    return list;
}

Account PartGenerator::account()
{
    Account account = randomThing<Account>(m_random);
    account.id = newId<AccountId>("acc");
    return account;
}

Partner PartGenerator::partner()
{
    Partner partner = randomThing<Partner>(m_random);
    partner.id = newId<PartnerId>("pa");
    partner.lifecycleStage =
        m_random.chance(50) ? m_random.oneOf(m_content.partnerLifecycle).id : QString();
    for (const PartnerProfileQuestion& question : m_content.partnerProfile.questions) {
        if (m_random.chance(60))
            partner.profile.insert(question.id, anyName<ProfileAnswer>(m_random));
    }
    return partner;
}

Coverage PartGenerator::coverage()
{
    return randomThing<Coverage>(m_random);
}

Investment PartGenerator::investment()
{
    Investment investment = randomThing<Investment>(m_random);
    investment.id = newId<InvestmentId>("in");
    if (m_random.chance(50))
        investment.metric = m_random.oneOf(m_content.metrics).id;
    return investment;
}

Workshop PartGenerator::workshop()
{
    Workshop workshop = randomThing<Workshop>(m_random);
    const auto number = [](auto& items) {
        for (qsizetype i = 0; i < items.size(); ++i)
            items[i].id = QStringLiteral("i%1").arg(i);
    };
    number(workshop.agenda);
    number(workshop.parkingLot);
    number(workshop.silentNotes);
    workshop.assessments = m_random.someOf(idsOf<AssessmentId>(m_engagement.assessments), 2);
    workshop.attendance.clear();
    workshop.commitmentVotes.clear();
    for (const ParticipantId& id :
         m_random.someOf(idsOf<ParticipantId>(m_engagement.participants), 4)) {
        workshop.attendance.append(randomThing<Attendance>(m_random));
        workshop.attendance.last().participant = id;
        workshop.commitmentVotes.append(randomThing<CommitmentVote>(m_random));
        workshop.commitmentVotes.last().participant = id;
    }
    workshop.revealed.clear();
    for (const AssessmentId& id : std::as_const(workshop.assessments)) {
        Reveal reveal = randomThing<Reveal>(m_random);
        reveal.assessment = id;
        reveal.dimension = m_random.oneOf(m_random.oneOf(m_content.matrices).dimensions).id;
        workshop.revealed.append(reveal);
    }
    if (!m_engagement.assessments.isEmpty() && m_random.chance(90))
        getGoing(workshop);
    return workshop;
}

void PartGenerator::getGoing(Workshop& workshop)
{
    const QList<AgendaPart> parts = agendaOf(m_content, workshop);
    if (parts.isEmpty())
        return;
    workshop.part = m_random.oneOf(parts).id;
    const Assessment& assessment = m_random.oneOf(m_engagement.assessments);
    if (!workshop.assessments.contains(assessment.id))
        workshop.assessments.append(assessment.id);
    workshop.dimension = assessment.dimensions.isEmpty()
                             ? m_content.findMatrix(assessment.matrix)->dimensions.first().id
                             : m_random.oneOf(assessment.dimensions).id;
    workshop.phase =
        toName(EnumNames<SessionPhase>::table.at(std::size_t(m_random.number(0, 4))).first);
}

ReportSettings PartGenerator::report()
{
    ReportSettings report = randomThing<ReportSettings>(m_random);
    report.accentColour = m_random.chance(50) ? QStringLiteral("#12aBcD") : QString();
    for (qsizetype i = 0; i < report.sections.size(); ++i)
        report.sections[i].id = QStringLiteral("section%1").arg(i);
    for (qsizetype i = 0; i < report.texts.size(); ++i)
        report.texts[i].id = QStringLiteral("text%1").arg(i);
    return report;
}

} // namespace milepost
