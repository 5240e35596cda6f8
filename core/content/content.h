// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/matrix.h"
#include "core/content/metric.h"
#include "core/content/pitfall.h"
#include "core/content/playbook.h"

#include <QHash>

namespace milepost {

/// Everything that the method ships: matrices, playbooks, metrics, pitfalls and the workshop
/// agenda, with every id resolved. A plain value; look-ups return null for an unknown id and stay
/// valid as long as the Content is neither changed nor moved.
class Content {
public:
    QString version;
    QString language;
    ScoringDefaults scoring;
    QList<EvidenceGrade> evidenceGrades;
    QList<Matrix> matrices;
    QList<Playbook> playbooks;
    QList<Play> plays;
    QList<Role> roles;
    QList<Workstream> workstreams;
    QList<PracticeTopic> topics;
    QList<PartnerLifecycleStage> partnerLifecycle;
    PartnerProfile partnerProfile;
    QList<Metric> metrics;
    QList<ComparisonMethodNote> comparisonMethods;
    ComparisonRules comparisonRules;
    QList<Pitfall> pitfalls;
    QList<AgendaItem> agenda;

    [[nodiscard]] const Matrix* findMatrix(const MatrixId& id) const;
    [[nodiscard]] const Matrix* findMatrixOf(const DimensionId& id) const;
    [[nodiscard]] const Dimension* findDimension(const DimensionId& id) const;
    [[nodiscard]] const Playbook* findPlaybook(const PlaybookId& id) const;
    [[nodiscard]] const Step* findStep(const StepId& id) const;
    [[nodiscard]] const Play* findPlay(const PlayId& id) const;
    [[nodiscard]] const Role* findRole(const RoleId& id) const;
    [[nodiscard]] const Workstream* findWorkstream(const WorkstreamId& id) const;
    [[nodiscard]] const Metric* findMetric(const MetricId& id) const;
    [[nodiscard]] const Pitfall* findPitfall(const PitfallId& id) const;

    /// Rebuilds the look-up of plays; the reader calls it once after filling `plays`.
    void indexPlays();

private:
    QHash<PlayId, qsizetype> m_playIndex;
};

} // namespace milepost
