// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/planrecord.h"

#include "core/engagement/planinforce.h"

namespace milepost {

using namespace Qt::StringLiterals;

void addPlanRecord(FactBuilder& facts, const ReportContext& context)
{
    const Wording& say = context.say;
    const Plan& plan = context.settings;
    QList<QString> people;
    for (auto it = plan.personCapacity.cbegin(); it != plan.personCapacity.cend(); ++it)
        people.append(say.text(Message("Report", "%1 %2").arg(it.key(), say.days(*it))));
    facts.add(say.text(Message("Report", "Capacities of people")), people.join(u"; "_s));
    for (const Snapshot& snapshot : context.engagement.snapshots) {
        if (plan.baseline == snapshot.id)
            facts.add(say.text(Message("Report", "Plan as agreed")), snapshot.name);
    }
    const Scenario* chosen = chosenScenario(context.engagement);
    QList<QString> scenarios;
    for (const Scenario& scenario : plan.scenarios) {
        scenarios.append(chosen && chosen->id == scenario.id
                             ? say.text(Message("Report", "%1 (chosen)").arg(scenario.name))
                             : scenario.name);
    }
    facts.add(say.text(Message("Report", "Scenarios")), scenarios.join(u"; "_s));
}

} // namespace milepost
