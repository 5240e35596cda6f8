// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportparts.h"

namespace milepost {

void writeRisk(JsonWriter& writer, const Risk& risk)
{
    writeMember(writer, "id", risk.id);
    writeMember(writer, "title", risk.title);
    writeOptional(writer, "pitfall", risk.pitfall);
    writeOptional(writer, "severity", risk.severity);
    writeOptional(writer, "owner", risk.owner);
    writeOptional(writer, "earlySign", risk.earlySign);
    writeOptional(writer, "mitigation", risk.mitigation);
    writeOptional(writer, "status", risk.status);
    writeExtensions(writer, risk.extensions);
}

void writeSnapshot(JsonWriter& writer, const Snapshot& snapshot)
{
    writeMember(writer, "id", snapshot.id);
    writeMember(writer, "name", snapshot.name);
    writeMember(writer, "date", snapshot.date);
    if (!snapshot.state.isEmpty())
        writeMember(writer, "state", QJsonValue(snapshot.state));
    writeExtensions(writer, snapshot.extensions);
}

void writeDismissal(JsonWriter& writer, const Dismissal& dismissal)
{
    writeMember(writer, "pitfall", dismissal.pitfall);
    writeOptional(writer, "subject", dismissal.subject);
    writeMember(writer, "reason", dismissal.reason);
    writeExtensions(writer, dismissal.extensions);
}

} // namespace milepost
