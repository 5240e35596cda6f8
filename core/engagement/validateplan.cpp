// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonscanner.h"
#include "core/content/prerequisitecycle.h"
#include "core/engagement/fieldcheck.h"
#include "core/engagement/planinforce.h"

#include <QHash>

namespace milepost {

namespace {

const QString kBase = QStringLiteral("/plan");

class PlanValidator {
public:
    PlanValidator(Validator& validator, const Plan& plan) : m_validator(validator), m_plan(plan)
    {
        for (const PlannedPlay& play : plan.plays) {
            if (play.custom)
                m_custom.insert(play.id);
        }
    }

    void run()
    {
        checkSettings();
        checkPlays(kBase + QStringLiteral("/plays"), m_plan.plays);
        checkCycle(kBase, m_plan.plays, m_plan.plays);
        checkScenarios();
    }

private:
    void playKnown(const QString& pointer, const PlayId& id)
    {
        m_validator.known(pointer, m_custom.contains(id) || m_validator.content.findPlay(id),
                          Message("Engagement", "play"), id.text());
    }

    void checkPlays(const QString& base, const QList<PlannedPlay>& plays)
    {
        m_validator.count(base, plays.size(), limits::kPlays);
        QSet<PlayId> seen;
        for (qsizetype i = 0; i < plays.size(); ++i) {
            const QString pointer = at(base, i);
            m_validator.uniqueId(pointer + QStringLiteral("/id"), plays[i].id, seen);
            checkPlay(pointer, plays[i]);
        }
    }

    void checkSettings()
    {
        checkChoices(kBase, m_plan);
        m_validator.date(kBase + QStringLiteral("/start"), m_plan.start, false);
        m_validator.date(kBase + QStringLiteral("/replannedFrom"), m_plan.replannedFrom, false);
        m_validator.number(kBase + QStringLiteral("/capacityDaysPerWeek"),
                           m_plan.capacityDaysPerWeek, limits::kMinCapacity, limits::kMaxCapacity);
        for (auto it = m_plan.roleCapacity.cbegin(); it != m_plan.roleCapacity.cend(); ++it)
            checkCapacity(QStringLiteral("/roleCapacity/"), it.key().text(), it.value());
        m_validator.count(kBase + QStringLiteral("/personCapacity"), m_plan.personCapacity.size(),
                          limits::kParticipants);
        for (auto it = m_plan.personCapacity.cbegin(); it != m_plan.personCapacity.cend(); ++it) {
            m_validator.name(kBase + QStringLiteral("/personCapacity/") + pointerToken(it.key()),
                             it.key(), true);
            checkCapacity(QStringLiteral("/personCapacity/"), it.key(), it.value());
        }
        m_validator.number(kBase + QStringLiteral("/parallelLimit"), m_plan.parallelLimit, 1,
                           limits::kMaxParallel);
        checkFreezeWeeks(kBase, m_plan.freezeWeeks);
        if (m_plan.budgetDays)
            m_validator.number(kBase + QStringLiteral("/budgetDays"), *m_plan.budgetDays, 0,
                               limits::kMaxAmount);
        if (m_plan.baseline) {
            const QList<Snapshot>& snapshots = m_validator.engagement.snapshots;
            m_validator.known(kBase + QStringLiteral("/baseline"),
                              std::any_of(snapshots.cbegin(), snapshots.cend(),
                                          [&](const Snapshot& snapshot) {
                                              return snapshot.id == *m_plan.baseline;
                                          }),
                              Message("Engagement", "snapshot"), m_plan.baseline->text());
        }
    }

    void checkCapacity(const QString& key, const QString& owner, double days)
    {
        m_validator.number(kBase + key + pointerToken(owner), days, limits::kMinCapacity,
                           limits::kMaxCapacity);
    }

    // What a plan and a scenario of it choose alike.
    void checkChoices(const QString& base, const auto& choices)
    {
        const Content& content = m_validator.content;
        if (choices.playbooks) {
            m_validator.eachOnce<PlaybookId>(
                base + QStringLiteral("/playbooks"), *choices.playbooks, limits::kListItems,
                [&](const QString& pointer, const PlaybookId& id) {
                    m_validator.known(pointer, content.findPlaybook(id),
                                      Message("Engagement", "playbook"), id.text());
                });
        }
        if (choices.assessments)
            checkAssessmentsNamed(base, *choices.assessments);
        m_validator.count(base + QStringLiteral("/roleCapacity"), choices.roleCapacity.size(),
                          limits::kListItems);
        for (auto it = choices.roleCapacity.cbegin(); it != choices.roleCapacity.cend(); ++it) {
            m_validator.known(
                base + QStringLiteral("/roleCapacity/") + pointerToken(it.key().text()),
                content.findRole(it.key()), Message("Engagement", "role"), it.key().text());
        }
        if (choices.candidates) {
            m_validator.eachOnce<PlayId>(
                base + QStringLiteral("/candidates"), *choices.candidates, limits::kPlays,
                [&](const QString& pointer, const PlayId& id) { playKnown(pointer, id); });
        }
    }

    void checkFreezeWeeks(const QString& base, const QList<QDate>& freezeWeeks)
    {
        m_validator.count(base + QStringLiteral("/freezeWeeks"), freezeWeeks.size(),
                          limits::kListItems);
        QSet<QDate> weeks;
        for (qsizetype i = 0; i < freezeWeeks.size(); ++i) {
            const QString pointer = at(base + QStringLiteral("/freezeWeeks"), i);
            const QDate& week = freezeWeeks[i];
            m_validator.date(pointer, week, true);
            if (week.isValid() && week.dayOfWeek() != Qt::Monday) {
                m_validator.fail(
                    pointer,
                    Message("Engagement", "%1 is not a Monday; name a freeze week by its Monday")
                        .arg(week.toString(Qt::ISODate)));
            }
            if (weeks.contains(week))
                m_validator.fail(pointer,
                                 Message("Engagement", "this freeze week is listed twice"));
            weeks.insert(week);
        }
    }

    void checkAssessmentsNamed(const QString& base, const QList<AssessmentId>& assessments)
    {
        QHash<MatrixId, AssessmentId> byMatrix;
        m_validator.eachOnce<AssessmentId>(
            base + QStringLiteral("/assessments"), assessments, limits::kListItems,
            [&](const QString& pointer, const AssessmentId& id) {
                const Assessment* assessment = m_validator.engagement.findAssessment(id);
                m_validator.known(pointer, assessment, Message("Engagement", "assessment"),
                                  id.text());
                if (!assessment)
                    return;
                if (byMatrix.contains(assessment->matrix) &&
                    byMatrix.value(assessment->matrix) != id) {
                    m_validator.fail(
                        pointer,
                        Message("Engagement",
                                "\"%1\" and \"%2\" score the same matrix; a plan uses one of them")
                            .arg(byMatrix.value(assessment->matrix).text(), id.text()));
                }
                byMatrix.insert(assessment->matrix, id);
            });
    }

    void checkScenarios()
    {
        const QString base = kBase + QStringLiteral("/scenarios");
        m_validator.count(base, m_plan.scenarios.size(), limits::kScenarios);
        QSet<ScenarioId> seen;
        for (qsizetype i = 0; i < m_plan.scenarios.size(); ++i) {
            const Scenario& scenario = m_plan.scenarios[i];
            const QString pointer = at(base, i);
            m_validator.uniqueId(pointer + QStringLiteral("/id"), scenario.id, seen);
            checkFields(m_validator, pointer, scenario);
            checkChoices(pointer, scenario);
            if (scenario.freezeWeeks)
                checkFreezeWeeks(pointer, *scenario.freezeWeeks);
            for (const PlannedPlay& play : scenario.plays) {
                if (play.custom)
                    m_custom.insert(play.id);
            }
            checkPlays(pointer + QStringLiteral("/plays"), scenario.plays);
            checkCycle(pointer, scenario.plays, planUnder(m_plan, scenario).plays);
        }
        if (m_plan.scenario) {
            m_validator.known(kBase + QStringLiteral("/scenario"), seen.contains(*m_plan.scenario),
                              Message("Engagement", "scenario"), m_plan.scenario->text());
        }
    }

    void checkPlay(const QString& base, const PlannedPlay& play)
    {
        if (!play.custom) {
            m_validator.known(base + QStringLiteral("/id"), m_validator.content.findPlay(play.id),
                              Message("Engagement", "play"), play.id.text());
        }
        checkFields(m_validator, base, play);
        if (play.actualStart.isValid() && play.actualFinish.isValid() &&
            play.actualFinish < play.actualStart) {
            m_validator.fail(
                base + QStringLiteral("/actualFinish"),
                Message("Engagement", "the play finishes on %1, before it starts on %2")
                    .arg(play.actualFinish.toString(Qt::ISODate),
                         play.actualStart.toString(Qt::ISODate)));
        }
        m_validator.eachOnce<PlayId>(
            base + QStringLiteral("/waived"), play.waived, limits::kListItems,
            [&](const QString& pointer, const PlayId& id) { playKnown(pointer, id); });
        if (play.custom)
            checkCustom(base, play.id, *play.custom);
    }

    void checkCustom(const QString& base, const PlayId& id, const CustomPlay& custom)
    {
        const Content& content = m_validator.content;
        if (content.findPlay(id)) {
            m_validator.fail(
                base + QStringLiteral("/id"),
                Message("Engagement",
                        "\"%1\" is a play of the playbooks; give a play of your own another id")
                    .arg(id.text()));
        }
        const Playbook* playbook =
            custom.playbook ? content.findPlaybook(*custom.playbook) : nullptr;
        if (custom.playbook) {
            m_validator.known(base + QStringLiteral("/playbook"), playbook,
                              Message("Engagement", "playbook"), custom.playbook->text());
        }
        if (custom.step)
            checkStep(base + QStringLiteral("/step"), *custom.step, playbook);
        const auto role = [&](const QString& pointer, const RoleId& roleId) {
            m_validator.known(pointer, content.findRole(roleId), Message("Engagement", "role"),
                              roleId.text());
        };
        if (custom.ownerRole)
            role(base + QStringLiteral("/ownerRole"), *custom.ownerRole);
        m_validator.eachOnce<RoleId>(base + QStringLiteral("/supportRoles"), custom.supportRoles,
                                     limits::kListItems, role);
        if (custom.workstream) {
            m_validator.known(base + QStringLiteral("/workstream"),
                              content.findWorkstream(*custom.workstream),
                              Message("Engagement", "workstream"), custom.workstream->text());
        }
        m_validator.eachOnce<PlayId>(
            base + QStringLiteral("/prerequisites"), custom.prerequisites, limits::kListItems,
            [&](const QString& pointer, const PlayId& need) { playKnown(pointer, need); });
        m_validator.eachOnce<MetricId>(
            base + QStringLiteral("/kpis"), custom.kpis, limits::kListItems,
            [&](const QString& pointer, const MetricId& metric) {
                m_validator.known(pointer, content.findMetric(metric),
                                  Message("Engagement", "metric"), metric.text());
            });
        for (qsizetype i = 0; i < custom.advances.size(); ++i) {
            const Advance& advance = custom.advances[i];
            const QString pointer = at(base + QStringLiteral("/advances"), i);
            m_validator.known(pointer + QStringLiteral("/dimension"),
                              content.findDimension(advance.dimension),
                              Message("Engagement", "dimension"), advance.dimension.text());
        }
    }

    void checkStep(const QString& pointer, const StepId& id, const Playbook* playbook)
    {
        const Step* step = m_validator.content.findStep(id);
        m_validator.known(pointer, step, Message("Engagement", "step"), id.text());
        if (!step || !playbook)
            return;
        const bool inside = std::any_of(playbook->steps.cbegin(), playbook->steps.cend(),
                                        [&](const Step& candidate) { return candidate.id == id; });
        if (!inside) {
            m_validator.fail(
                pointer,
                Message("Engagement", "the step \"%1\" belongs to another playbook than \"%2\"")
                    .arg(id.text(), playbook->id.text()));
        }
    }

    // A circle among the plays `inForce`, told at the first of `listed` that is part of it.
    void checkCycle(const QString& base, const QList<PlannedPlay>& listed,
                    const QList<PlannedPlay>& inForce)
    {
        const auto isOwn = [](const PlannedPlay& play) { return play.custom.has_value(); };
        if (std::none_of(listed.cbegin(), listed.cend(), isOwn))
            return;
        QHash<PlayId, QList<PlayId>> prerequisites;
        for (const PlannedPlay& play : inForce) {
            if (play.custom)
                prerequisites.insert(play.id, play.custom->prerequisites);
        }
        for (const Play& play : m_validator.content.plays)
            prerequisites.insert(play.id, play.prerequisites);
        const QList<PlayId> cycle = findPrerequisiteCycle(prerequisites);
        if (cycle.isEmpty())
            return;
        for (qsizetype i = 0; i < listed.size(); ++i) {
            if (listed[i].custom && cycle.contains(listed[i].id)) {
                m_validator.fail(at(base + QStringLiteral("/plays"), i) +
                                     QStringLiteral("/prerequisites"),
                                 refusals::circle(pathText(cycle)));
                return;
            }
        }
    }

    Validator& m_validator;
    const Plan& m_plan;
    QSet<PlayId> m_custom;
};

} // namespace

void validatePlan(Validator& validator)
{
    if (validator.engagement.plan)
        PlanValidator(validator, *validator.engagement.plan).run();
}

} // namespace milepost
