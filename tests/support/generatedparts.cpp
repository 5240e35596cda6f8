// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatedparts.h"

#include "core/base/limits.h"
#include "core/base/weeks.h"

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
    Goal goal;
    goal.metric = m_random.oneOf(m_content.metrics).id;
    if (m_random.chance(70))
        goal.baseline = m_random.real(-2, 2);
    goal.baselineDate = m_random.maybeDate();
    if (m_random.chance(70))
        goal.target = m_random.real(-1e15, 1e15);
    goal.targetDate = m_random.maybeDate();
    goal.owners = m_random.someOf(idsOf<RoleId>(m_content.roles), 3);
    goal.extensions = m_random.extensions();
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
    PlannedPlay play;
    play.id = m_random.oneOf(m_content.plays).id;
    play.state = anyName<PlayState>(m_random);
    play.accountable = m_random.maybeText(limits::kNameLength);
    if (m_random.chance(40))
        play.effortDays = m_random.real(0, 100);
    if (m_random.chance(40))
        play.durationWeeks = m_random.number(1, 30);
    play.pinnedStart = m_random.maybeDate();
    play.waived = somePlays(2);
    play.forced = m_random.chance(20) ? anyName<Forced>(m_random) : Forced::No;
    play.actualStart = m_random.maybeDate();
    if (play.actualStart.isValid() && m_random.chance(50))
        play.actualFinish = play.actualStart.addDays(m_random.number(0, 90));
    play.notes = m_random.maybeText(limits::kTextLength, true);
    if (m_random.chance(30)) {
        play.id = newId<PlayId>("own-");
        play.custom = customPlay();
    }
    play.extensions = m_random.extensions();
    return play;
}

MetricValue PartGenerator::metricValue()
{
    MetricValue value;
    value.metric = m_random.oneOf(m_content.metrics).id;
    value.periodEnd = m_random.date();
    value.unit = maybeUnit();
    value.group = anyName<MetricGroup>(m_random);
    if (m_random.chance(70))
        value.value = m_random.real(-1e6, 1e6);
    for (int i = m_random.number(0, 3); i > 0; --i) {
        QList<double> list;
        for (int n = m_random.number(0, 5); n > 0; --n)
            list.append(m_random.real(-1e3, 1e3));
        value.inputs.insert(m_random.text(30), m_random.chance(50)
                                                   ? MetricInput(m_random.real(0, 1e12))
                                                   : MetricInput(list));
    }
    if (m_random.chance(60))
        value.n = m_random.number(0, 1'000'000'000);
    value.source = m_random.maybeText(limits::kNameLength);
    value.extensions = m_random.extensions();
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
    risk.mitigation = m_random.maybeText(limits::kTextLength, true);
    risk.status = m_random.maybeText(limits::kNameLength);
    risk.extensions = m_random.extensions();
    return risk;
}

Review PartGenerator::review()
{
    const auto lines = [&] {
        QList<QString> list;
        for (int i = m_random.number(0, 3); i > 0; --i)
            list.append(m_random.maybeText(limits::kTextLength, true));
        return list;
    };
    Review review;
    review.id = newId<ReviewId>("v");
    review.date = m_random.date();
    review.attendees = lines();
    review.decisions = lines();
    review.actions = lines();
    review.extensions = m_random.extensions();
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

} // namespace milepost
