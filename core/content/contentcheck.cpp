// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentcheck.h"

#include "core/base/refusals.h"
#include "core/content/contentparts.h"
#include "core/content/prerequisitecycle.h"

#include <QSet>

#include <algorithm>

namespace milepost {

namespace {

const QString kModels = QStringLiteral("models");
const QString kPlays = QStringLiteral("plays");
const QString kMetrics = QStringLiteral("metrics");

class Checker {
public:
    explicit Checker(const Content& content) : m_content(content) {}

    std::optional<ContentProblem> run()
    {
        checkModels();
        checkPlaybooks();
        for (qsizetype i = 0; i < m_content.plays.size() && !m_problem; ++i)
            checkPlay(m_content.plays[i], QStringLiteral("/plays/%1").arg(i));
        checkMetricsAndPitfalls();
        if (!m_problem)
            checkCycles();
        if (!m_problem)
            checkTransitions();
        return m_problem;
    }

private:
    void fail(const QString& file, const QString& pointer, const Message& message)
    {
        if (!m_problem)
            m_problem = ContentProblem{file, Error{message, {}, pointer}};
    }

    /// Ids are unique within their kind: a topic may be called like a role.
    void unique(const char* kind, const QString& file, const QString& pointer, const QString& id)
    {
        QSet<QString>& seen = m_seen[QByteArray(kind)];
        if (seen.contains(id))
            fail(file, pointer, refusals::usedTwice(id));
        seen.insert(id);
    }

    void resolved(bool found, const QString& file, const QString& pointer, const QString& id)
    {
        if (!found)
            fail(file, pointer, nothingHasTheId(id));
    }

    void checkModels()
    {
        for (qsizetype m = 0; m < m_content.matrices.size(); ++m) {
            const Matrix& matrix = m_content.matrices[m];
            const QString matrixPlace = QStringLiteral("/matrices/%1").arg(m);
            unique("matrix", kModels, matrixPlace + QStringLiteral("/id"), matrix.id.text());
            resolved(m_content.findPlaybook(matrix.playbook), kModels,
                     matrixPlace + QStringLiteral("/playbook"), matrix.playbook.text());
            for (qsizetype s = 0; s < matrix.stages.size(); ++s)
                unique("stage", kModels, matrixPlace + QStringLiteral("/stages/%1/id").arg(s),
                       matrix.stages[s].id);
            for (qsizetype d = 0; d < matrix.dimensions.size(); ++d) {
                const Dimension& dimension = matrix.dimensions[d];
                const QString place = matrixPlace + QStringLiteral("/dimensions/%1").arg(d);
                unique("dimension", kModels, place + QStringLiteral("/id"), dimension.id.text());
                unique("question", kModels, place + QStringLiteral("/question/id"),
                       dimension.questionId);
                for (qsizetype c = 0; c < dimension.cells.size(); ++c) {
                    const Cell& cell = dimension.cells[c];
                    const QString cellPlace = place + QStringLiteral("/cells/%1").arg(c);
                    unique("cell", kModels, cellPlace + QStringLiteral("/id"), cell.id);
                    for (qsizetype i = 0; i < cell.indicators.size(); ++i) {
                        unique("indicator", kModels,
                               cellPlace + QStringLiteral("/indicators/%1/id").arg(i),
                               cell.indicators[i].id.text());
                    }
                }
            }
        }
    }

    void checkPlaybooks()
    {
        QSet<PlayId> placed;
        for (qsizetype i = 0; i < m_content.roles.size(); ++i)
            unique("role", kPlays, QStringLiteral("/roles/%1/id").arg(i),
                   m_content.roles[i].id.text());
        for (qsizetype i = 0; i < m_content.workstreams.size(); ++i)
            unique("workstream", kPlays, QStringLiteral("/workstreams/%1/id").arg(i),
                   m_content.workstreams[i].id.text());
        for (qsizetype i = 0; i < m_content.topics.size(); ++i)
            unique("topic", kPlays, QStringLiteral("/practiceTopics/%1/id").arg(i),
                   m_content.topics[i].id.text());
        for (qsizetype b = 0; b < m_content.playbooks.size(); ++b) {
            const Playbook& playbook = m_content.playbooks[b];
            const QString place = QStringLiteral("/playbooks/%1").arg(b);
            unique("playbook", kPlays, place + QStringLiteral("/id"), playbook.id.text());
            const Matrix* matrix = m_content.findMatrix(playbook.matrix);
            resolved(matrix, kPlays, place + QStringLiteral("/matrix"), playbook.matrix.text());
            if (matrix && matrix->playbook != playbook.id) {
                fail(kPlays, place + QStringLiteral("/matrix"),
                     Message("Content", "the matrix \"%1\" names another playbook as its own")
                         .arg(playbook.matrix.text()));
            }
            for (qsizetype s = 0; s < playbook.steps.size(); ++s) {
                const Step& step = playbook.steps[s];
                const QString stepPlace = place + QStringLiteral("/steps/%1").arg(s);
                unique("step", kPlays, stepPlace + QStringLiteral("/id"), step.id.text());
                for (qsizetype p = 0; p < step.plays.size(); ++p) {
                    const QString playPlace = stepPlace + QStringLiteral("/plays/%1").arg(p);
                    const Play* play = m_content.findPlay(step.plays[p]);
                    resolved(play, kPlays, playPlace, step.plays[p].text());
                    if (play && (play->step != step.id || play->playbook != playbook.id))
                        fail(kPlays, playPlace,
                             Message("Content",
                                     "this play names another playbook or step as its own"));
                    placed.insert(step.plays[p]);
                }
            }
        }
        for (qsizetype i = 0; i < m_content.plays.size(); ++i) {
            if (!placed.contains(m_content.plays[i].id)) {
                fail(kPlays, QStringLiteral("/plays/%1").arg(i),
                     Message("Content", "no playbook step lists the play \"%1\"")
                         .arg(m_content.plays[i].id.text()));
            }
        }
    }

    void checkPlay(const Play& play, const QString& place)
    {
        const auto each = [&](const QString& key, const auto& ids, const auto& find) {
            for (qsizetype i = 0; i < ids.size(); ++i)
                resolved(find(ids[i]), kPlays, place + QStringLiteral("/%1/%2").arg(key).arg(i),
                         ids[i].text());
        };
        const auto findPlay = [&](const PlayId& id) { return m_content.findPlay(id) != nullptr; };
        const auto findRole = [&](const RoleId& id) { return m_content.findRole(id) != nullptr; };
        const auto findMetric = [&](const MetricId& id) {
            return m_content.findMetric(id) != nullptr;
        };
        const auto findTopic = [&](const TopicId& id) {
            return std::any_of(m_content.topics.cbegin(), m_content.topics.cend(),
                               [&](const PracticeTopic& topic) { return topic.id == id; });
        };

        unique("play", kPlays, place + QStringLiteral("/id"), play.id.text());
        resolved(findRole(play.ownerRole), kPlays, place + QStringLiteral("/ownerRole"),
                 play.ownerRole.text());
        resolved(m_content.findWorkstream(play.workstream), kPlays,
                 place + QStringLiteral("/workstream"), play.workstream.text());
        each(QStringLiteral("supportRoles"), play.supportRoles, findRole);
        each(QStringLiteral("prerequisites"), play.prerequisites, findPlay);
        each(QStringLiteral("equivalents"), play.equivalents, findPlay);
        each(QStringLiteral("kpis"), play.kpis, findMetric);
        each(QStringLiteral("topics"), play.topics, findTopic);
        for (qsizetype i = 0; i < play.advances.size(); ++i) {
            const DimensionId& dimension = play.advances[i].dimension;
            resolved(m_content.findDimension(dimension), kPlays,
                     place + QStringLiteral("/advances/%1/dimension").arg(i), dimension.text());
        }
    }

    void checkMetricsAndPitfalls()
    {
        for (qsizetype i = 0; i < m_content.metrics.size(); ++i) {
            unique("metric", kMetrics, QStringLiteral("/metrics/%1/id").arg(i),
                   m_content.metrics[i].id.text());
        }
        for (qsizetype i = 0; i < m_content.partnerLifecycle.size(); ++i) {
            unique("lifecycle", kPlays, QStringLiteral("/partnerLifecycle/%1/id").arg(i),
                   m_content.partnerLifecycle[i].id);
            const MetricId& kpi = m_content.partnerLifecycle[i].kpi;
            resolved(m_content.findMetric(kpi), kPlays,
                     QStringLiteral("/partnerLifecycle/%1/kpi").arg(i), kpi.text());
        }
        for (qsizetype i = 0; i < m_content.pitfalls.size(); ++i) {
            unique("pitfall", QStringLiteral("pitfalls"), QStringLiteral("/pitfalls/%1/id").arg(i),
                   m_content.pitfalls[i].id.text());
        }
        for (qsizetype i = 0; i < m_content.agenda.size(); ++i)
            unique("agenda", QStringLiteral("workshop"), QStringLiteral("/items/%1/id").arg(i),
                   m_content.agenda[i].id);
    }

    void checkCycles()
    {
        QHash<PlayId, QList<PlayId>> prerequisites;
        for (const Play& play : m_content.plays)
            prerequisites.insert(play.id, play.prerequisites);
        const QList<PlayId> cycle = findPrerequisiteCycle(prerequisites);
        if (cycle.isEmpty())
            return;
        for (qsizetype i = 0; i < m_content.plays.size(); ++i) {
            if (m_content.plays[i].id == cycle.first()) {
                fail(kPlays, QStringLiteral("/plays/%1/prerequisites").arg(i),
                     refusals::circle(pathText(cycle)));
            }
        }
    }

    void checkTransitions()
    {
        for (qsizetype m = 0; m < m_content.matrices.size(); ++m) {
            for (qsizetype d = 0; d < m_content.matrices[m].dimensions.size(); ++d) {
                const DimensionId& id = m_content.matrices[m].dimensions[d].id;
                for (const auto& [transition, name] : EnumNames<Transition>::table) {
                    if (!isServed(id, transition)) {
                        fail(kModels, QStringLiteral("/matrices/%1/dimensions/%2").arg(m).arg(d),
                             Message("Content", "no play advances \"%1\" from %2")
                                 .arg(id.text(), QString(name)));
                    }
                }
            }
        }
    }

    [[nodiscard]] bool isServed(const DimensionId& id, Transition transition) const
    {
        for (const Play& play : m_content.plays) {
            for (const Advance& advance : play.advances) {
                if (advance.dimension == id && advance.transition == transition && advance.lift > 0)
                    return true;
            }
        }
        return false;
    }

    const Content& m_content;
    QHash<QByteArray, QSet<QString>> m_seen;
    std::optional<ContentProblem> m_problem;
};

} // namespace

Message nothingHasTheId(const QString& id)
{
    return Message("Content", "nothing has the id \"%1\"").arg(id);
}

std::optional<ContentProblem> checkContent(const Content& content)
{
    return Checker(content).run();
}

} // namespace milepost
