// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/planpitfalls.h"

#include "core/pitfalls/plandetectors.h"

namespace milepost {

namespace {

using PlanDetector = Sighting (*)(const PlanView&);

PlanDetector planDetectorOf(const PitfallId& id)
{
    static const QHash<QString, PlanDetector> detectors{
        {QStringLiteral("no-sponsor"), detectNoSponsor},
        {QStringLiteral("owner-missing-or-shared"), detectOwnerMissing},
        {QStringLiteral("owner-overload"), detectOwnerOverload},
        {QStringLiteral("too-many-starts"), detectTooManyStarts},
        {QStringLiteral("play-without-kpi"), detectPlayWithoutKpi},
        {QStringLiteral("prerequisite-skipped"), detectPrerequisiteSkipped},
        {QStringLiteral("tool-first"), detectToolFirst},
        {QStringLiteral("channel-conflict-ignored"), detectChannelConflictIgnored},
        {QStringLiteral("csm-penalised"), detectCsmPenalised},
        {QStringLiteral("pilot-without-exit"), detectPilotWithoutExit},
    };
    return detectors.value(id.text(), nullptr);
}

} // namespace

QList<Finding> detectPlanPitfalls(const PitfallSources& sources, const QDate& statusDate)
{
    const PlanView view(sources, statusDate);
    QList<Finding> findings;
    if (view.plays.isEmpty())
        return findings;
    for (const Pitfall& pitfall : sources.content.pitfalls) {
        const PlanDetector detector = planDetectorOf(pitfall.id);
        const Sighting seen = detector ? detector(view) : std::nullopt;
        if (!seen)
            continue;
        Finding finding{
            pitfall.id, pitfall.severity, pitfall.title, *seen, pitfall.prompt, {}, {}, {}, {}};
        dismiss(finding, sources.engagement.dismissals);
        findings.append(finding);
    }
    return findings;
}

} // namespace milepost
