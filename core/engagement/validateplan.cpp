// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonscanner.h"
#include "core/content/prerequisitecycle.h"
#include "core/engagement/validator.h"

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
        m_validator.count(kBase + QStringLiteral("/plays"), m_plan.plays.size(), limits::kPlays);
        QSet<PlayId> seen;
        for (qsizetype i = 0; i < m_plan.plays.size(); ++i) {
            const QString pointer = at(kBase + QStringLiteral("/plays"), i);
            m_validator.uniqueId(pointer + QStringLiteral("/id"), m_plan.plays[i].id, seen);
            checkPlay(pointer, m_plan.plays[i]);
        }
        checkCycle();
    }

private:
    void playKnown(const QString& pointer, const PlayId& id)
    {
        m_validator.known(pointer, m_custom.contains(id) || m_validator.content.findPlay(id),
                          Message("Engagement", "play"), id.text());
    }

    void checkSettings()
    {
        const Content& content = m_validator.content;
        if (m_plan.playbooks) {
            m_validator.eachOnce<PlaybookId>(
                kBase + QStringLiteral("/playbooks"), *m_plan.playbooks, limits::kListItems,
                [&](const QString& pointer, const PlaybookId& id) {
                    m_validator.known(pointer, content.findPlaybook(id),
                                      Message("Engagement", "playbook"), id.text());
                });
        }
        if (m_plan.assessments)
            checkAssessmentsNamed();
        m_validator.date(kBase + QStringLiteral("/start"), m_plan.start, false);
        m_validator.number(kBase + QStringLiteral("/capacityDaysPerWeek"),
                           m_plan.capacityDaysPerWeek, limits::kMinCapacity, limits::kMaxCapacity);
        m_validator.count(kBase + QStringLiteral("/roleCapacity"), m_plan.roleCapacity.size(),
                          limits::kListItems);
        for (auto it = m_plan.roleCapacity.cbegin(); it != m_plan.roleCapacity.cend(); ++it) {
            const QString pointer =
                kBase + QStringLiteral("/roleCapacity/") + pointerToken(it.key().text());
            m_validator.known(pointer, content.findRole(it.key()), Message("Engagement", "role"),
                              it.key().text());
            m_validator.number(pointer, it.value(), limits::kMinCapacity, limits::kMaxCapacity);
        }
        m_validator.number(kBase + QStringLiteral("/parallelLimit"), m_plan.parallelLimit, 1,
                           limits::kMaxParallel);
        m_validator.count(kBase + QStringLiteral("/freezeWeeks"), m_plan.freezeWeeks.size(),
                          limits::kListItems);
        QSet<QDate> weeks;
        for (qsizetype i = 0; i < m_plan.freezeWeeks.size(); ++i) {
            const QString pointer = at(kBase + QStringLiteral("/freezeWeeks"), i);
            const QDate& week = m_plan.freezeWeeks[i];
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
        if (m_plan.budgetDays)
            m_validator.number(kBase + QStringLiteral("/budgetDays"), *m_plan.budgetDays, 0,
                               limits::kMaxAmount);
        if (m_plan.candidates) {
            m_validator.eachOnce<PlayId>(
                kBase + QStringLiteral("/candidates"), *m_plan.candidates, limits::kPlays,
                [&](const QString& pointer, const PlayId& id) { playKnown(pointer, id); });
        }
    }

    void checkAssessmentsNamed()
    {
        QHash<MatrixId, AssessmentId> byMatrix;
        m_validator.eachOnce<AssessmentId>(
            kBase + QStringLiteral("/assessments"), *m_plan.assessments, limits::kListItems,
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

    void checkPlay(const QString& base, const PlannedPlay& play)
    {
        if (!play.custom) {
            m_validator.known(base + QStringLiteral("/id"), m_validator.content.findPlay(play.id),
                              Message("Engagement", "play"), play.id.text());
        }
        m_validator.name(base + QStringLiteral("/accountable"), play.accountable, false);
        if (play.effortDays) {
            m_validator.number(base + QStringLiteral("/effortDays"), *play.effortDays, 0,
                               limits::kMaxEffortDays);
        }
        if (play.durationWeeks) {
            m_validator.number(base + QStringLiteral("/durationWeeks"), *play.durationWeeks, 1,
                               limits::kMaxDurationWeeks);
        }
        m_validator.date(base + QStringLiteral("/pinnedStart"), play.pinnedStart, false);
        m_validator.date(base + QStringLiteral("/actualStart"), play.actualStart, false);
        m_validator.date(base + QStringLiteral("/actualFinish"), play.actualFinish, false);
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
        m_validator.text(base + QStringLiteral("/notes"), play.notes);
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
        m_validator.name(base + QStringLiteral("/title"), custom.title, true);
        m_validator.text(base + QStringLiteral("/what"), custom.what);
        m_validator.text(base + QStringLiteral("/deliverable"), custom.deliverable);
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
        m_validator.count(base + QStringLiteral("/advances"), custom.advances.size(),
                          limits::kListItems);
        for (qsizetype i = 0; i < custom.advances.size(); ++i) {
            const Advance& advance = custom.advances[i];
            const QString pointer = at(base + QStringLiteral("/advances"), i);
            m_validator.known(pointer + QStringLiteral("/dimension"),
                              content.findDimension(advance.dimension),
                              Message("Engagement", "dimension"), advance.dimension.text());
            m_validator.number(pointer + QStringLiteral("/lift"), advance.lift, 0, 1);
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

    void checkCycle()
    {
        QHash<PlayId, QList<PlayId>> prerequisites;
        for (const PlannedPlay& play : m_plan.plays) {
            if (play.custom)
                prerequisites.insert(play.id, play.custom->prerequisites);
        }
        if (prerequisites.isEmpty())
            return;
        for (const Play& play : m_validator.content.plays)
            prerequisites.insert(play.id, play.prerequisites);
        const QList<PlayId> cycle = findPrerequisiteCycle(prerequisites);
        if (cycle.isEmpty())
            return;
        for (qsizetype i = 0; i < m_plan.plays.size(); ++i) {
            if (m_plan.plays[i].custom && cycle.contains(m_plan.plays[i].id)) {
                m_validator.fail(at(kBase + QStringLiteral("/plays"), i) +
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
