// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importparts.h"

namespace milepost {

Risk readRisk(JsonReader& reader)
{
    Risk risk;
    risk.id = reader.requiredId<RiskId>("id");
    risk.title = reader.requiredText("title");
    risk.pitfall = reader.id<PitfallId>("pitfall");
    risk.severity = reader.text("severity");
    risk.owner = reader.text("owner");
    risk.earlySign = reader.text("earlySign", limits::kTextLength);
    risk.mitigation = reader.text("mitigation", limits::kTextLength);
    risk.status = reader.text("status");
    risk.extensions = reader.finish();
    adoptFormerKey(risk.extensions, "x-earlySign", risk.earlySign);
    return risk;
}

Snapshot readSnapshot(JsonReader& reader)
{
    Snapshot snapshot;
    snapshot.id = reader.requiredId<SnapshotId>("id");
    snapshot.name = reader.requiredText("name");
    snapshot.date = reader.requiredDate("date");
    const QJsonValue state = reader.any("state");
    if (reader.has("state") && !state.isObject())
        reader.fail(QStringLiteral("state"), Message("Exchange", "an object is expected here"));
    snapshot.state = state.toObject();
    snapshot.extensions = reader.finish();
    return snapshot;
}

Dismissal readDismissal(JsonReader& reader)
{
    Dismissal dismissal;
    dismissal.pitfall = reader.requiredId<PitfallId>("pitfall");
    dismissal.subject = reader.text("subject", limits::kIdLength);
    dismissal.reason = reader.requiredText("reason", limits::kTextLength);
    dismissal.extensions = reader.finish();
    return dismissal;
}

} // namespace milepost
