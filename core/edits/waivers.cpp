// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/waivers.h"

#include "core/edits/making.h"
#include "core/edits/records.h"
#include "core/engagement/defaults.h"
#include "core/engagement/planinforce.h"
#include "core/engagement/waiverrisk.h"

#include <QSet>

namespace milepost::edits {

namespace {

constexpr const char* kSkippedPitfall = "prerequisite-skipped";

/// The risks of all that is waived, in the plan or a scenario.
QSet<RiskId> waiverRisksOf(const Engagement& engagement)
{
    QSet<RiskId> risks;
    const auto collect = [&](const QList<PlannedPlay>& plays) {
        for (const PlannedPlay& play : plays) {
            for (const PlayId& need : play.waived)
                risks.insert(waiverRiskId(play.id, need));
        }
    };
    if (engagement.plan) {
        collect(engagement.plan->plays);
        for (const Scenario& scenario : engagement.plan->scenarios)
            collect(scenario.plays);
    }
    return risks;
}

/// Into the register, or anew where it is in there.
Result<Change> noteRisk(const Content& content, const Engagement& engagement, const PlayId& id,
                        const PlayId& prerequisite, const Waiver& waiver)
{
    const qsizetype index = indexOfId(engagement.risks, waiverRiskId(id, prerequisite));
    if (index >= 0 && waiver.reason.isEmpty() && waiver.owner.isEmpty())
        return Change(); // what was said for another scenario stays
    Risk risk = index < 0 ? Risk() : engagement.risks.at(index);
    risk.owner = waiver.owner;
    risk.mitigation = waiver.reason;
    if (index >= 0)
        return updateRisk(content, engagement, risk);
    const Pitfall* pitfall = content.findPitfall(PitfallId(QLatin1String(kSkippedPitfall)));
    risk.id = waiverRiskId(id, prerequisite);
    risk.title = waiver.riskTitle.isEmpty()
                     ? waiverRiskTitle(content, engagement, id, prerequisite).toEnglish()
                     : waiver.riskTitle;
    risk.severity = toName(pitfall ? pitfall->severity : Severity::Medium);
    risk.status = QStringLiteral("accepted");
    return addRisk(content, engagement, risk);
}

} // namespace

Message waiverRiskTitle(const Content& content, const Engagement& engagement, const PlayId& id,
                        const PlayId& prerequisite)
{
    return Message("Edits", "“%1” does not wait for “%2”")
        .arg(nameOf(content, engagement, id), nameOf(content, engagement, prerequisite));
}

Result<Change> waivePrerequisite(const Content& content, const Engagement& engagement,
                                 const PlayId& id, const PlayId& prerequisite, const Waiver& waiver)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    if (!check.ok())
        return check.error();
    const QString play = nameOf(content, engagement, id);
    const QString need = nameOf(content, engagement, prerequisite);
    const std::optional<Play> definition = effectivePlay(content, planInForce(engagement), id);
    check.require(definition->prerequisites.contains(prerequisite),
                  Message("Edits", "“%1” is not a prerequisite of “%2”.").arg(need, play));
    if (!check.ok())
        return check.error();
    const PlannedPlay* record = decisionInForce(engagement, id);
    if (record && record->waived.contains(prerequisite) && waiver.reason.isEmpty() &&
        waiver.owner.isEmpty())
        return Change();
    Result<Change> noted = noteRisk(content, engagement, id, prerequisite, waiver);
    if (!noted)
        return noted;
    const auto waive = [&](PlannedPlay& next) {
        if (!next.waived.contains(prerequisite))
            next.waived.append(prerequisite);
    };
    return changeOf(Message("Edits", "Waive “%1” before “%2”").arg(need, play),
                    QList<Edit>{playEdit(engagement, id, waive)} + noted->edits);
}

QList<Edit> waiverRiskRemovals(const Engagement& engagement, const QList<Edit>& edits)
{
    Engagement after = engagement;
    applyChange(after, changeOf({}, edits));
    const QSet<RiskId> taken = waiverRisksOf(engagement) - waiverRisksOf(after);
    QList<Edit> removals;
    for (qsizetype i = after.risks.size() - 1; i >= 0; --i) {
        if (taken.contains(after.risks.at(i).id))
            removals.append(removal(after, refAt(EntityKind::Risk, i)));
    }
    return removals;
}

Result<Change> requirePrerequisite(const Content& content, const Engagement& engagement,
                                   const PlayId& id, const PlayId& prerequisite)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    if (!check.ok())
        return check.error();
    const auto require = [&](PlannedPlay& next) { next.waived.removeAll(prerequisite); };
    const QList<Edit> edits{playEdit(engagement, id, require)};
    return changeOf(
        Message("Edits", "Require “%1” before “%2”")
            .arg(nameOf(content, engagement, prerequisite), nameOf(content, engagement, id)),
        edits + waiverRiskRemovals(engagement, edits));
}

} // namespace milepost::edits
