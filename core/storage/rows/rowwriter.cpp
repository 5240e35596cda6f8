// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/rowwriter.h"

namespace milepost {

void insertChildren(Database& database, const QStringList&, const Organization& holder)
{
    insertList(database, {}, holder.units);
}

void insertChildren(Database& database, const QStringList&, const Assessment& holder)
{
    const QStringList parents{holder.id.text()};
    insertList(database, parents, holder.dimensions);
    for (const DimensionRecord& record : holder.dimensions)
        insertChildren(database, parents, record);
}

void insertChildren(Database& database, const QStringList& parents, const DimensionRecord& holder)
{
    const QStringList inside = parents + QStringList{holder.id.text()};
    insertList(database, inside, holder.ballots);
    insertList(database, inside, holder.indicators);
    insertList(database, inside, holder.evidence);
}

void insertChildren(Database& database, const QStringList&, const Plan& holder)
{
    insertList(database, {}, holder.plays);
    insertList(database, {}, holder.scenarios);
}

void insertChildren(Database& database, const QStringList&, const AccountList& holder)
{
    insertList(database, {holder.id.text()}, holder.accounts);
}

void insertEngagement(Database& database, const Engagement& engagement)
{
    database.run(QStringLiteral("UPDATE engagement SET extensions = ?"),
                 {toCell(engagement.extensions)});
    insertRow(database, {}, 0, engagement.organization);
    insertChildren(database, {}, engagement.organization);
    insertList(database, {}, engagement.participants);
    insertList(database, {}, engagement.goals);
    insertList(database, {}, engagement.assessments);
    for (const Assessment& assessment : engagement.assessments)
        insertChildren(database, {}, assessment);
    if (engagement.plan) {
        insertRow(database, {}, 0, *engagement.plan);
        insertChildren(database, {}, *engagement.plan);
    }
    insertList(database, {}, engagement.metricValues);
    insertList(database, {}, engagement.risks);
    insertList(database, {}, engagement.reviews);
    insertList(database, {}, engagement.snapshots);
    insertList(database, {}, engagement.dismissals);
    insertList(database, {}, engagement.accountLists);
    for (const AccountList& list : engagement.accountLists)
        insertChildren(database, {}, list);
    insertList(database, {}, engagement.partners);
    insertList(database, {}, engagement.coverage);
    insertList(database, {}, engagement.investments);
    if (engagement.workshop)
        insertRow(database, {}, 0, *engagement.workshop);
    if (engagement.report)
        insertRow(database, {}, 0, *engagement.report);
}

void removeEngagement(Database& database)
{
    // Those that are held first: a cascade would look up each of them.
    for (const char* table :
         {"ballot",       "indicator", "evidence",     "dimension",  "assessment",   "play",
          "scenario",     "plan",      "metric_value", "risk",       "review",       "snapshot",
          "dismissal",    "goal",      "participant",  "unit",       "organization", "account",
          "account_list", "partner",   "coverage",     "investment", "workshop",     "report"})
        database.run(QStringLiteral("DELETE FROM ") + QString::fromLatin1(table));
}

} // namespace milepost
