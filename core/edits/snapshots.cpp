// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/snapshots.h"

#include "core/base/limits.h"
#include "core/edits/making.h"
#include "core/engagement/subjects.h"

namespace milepost::edits {

namespace {

EntityRef snapshotRef(qsizetype index)
{
    return refAt(EntityKind::Snapshot, index);
}

} // namespace

Result<Change> addSnapshot(const Content&, const Engagement& engagement, const Snapshot& snapshot)
{
    const QList<Snapshot>& snapshots = engagement.snapshots;
    EditCheck check;
    check.name(subjects::theNameOfTheSnapshot(), snapshot.name);
    check.date(Message("Edits", "The date of the snapshot"), snapshot.date);
    check.fresh(snapshot.id, snapshots);
    check.count(Message("Edits", "snapshots"), snapshots.size() + 1, limits::kSnapshots);
    if (!check.ok())
        return check.error();
    Snapshot added = snapshot;
    added.extensions = {};
    return changeOf(Message("Edits", "Take snapshot “%1”").arg(shortName(snapshot.name)),
                    {insertion(snapshotRef(snapshots.size()), added)});
}

Result<Change> takeBaseline(const Content& content, const Engagement& engagement,
                            const Snapshot& snapshot)
{
    Result<Change> added = addSnapshot(content, engagement, snapshot);
    if (!added)
        return added;
    const auto set = [&](Plan& plan) { plan.baseline = snapshot.id; };
    return changeOf(Message("Edits", "Take the baseline “%1”").arg(shortName(snapshot.name)),
                    added->edits + planEdit(engagement, set));
}

Result<Change> renameSnapshot(const Content&, const Engagement& engagement, const SnapshotId& id,
                              const QString& name)
{
    const qsizetype index = indexOfId(engagement.snapshots, id);
    EditCheck check;
    check.found(index >= 0, Message("Edits", "snapshot"), id.text());
    check.name(subjects::theNameOfTheSnapshot(), name);
    if (!check.ok())
        return check.error();
    const auto set = [&](Snapshot& snapshot) { snapshot.name = name; };
    return changeOf(Message("Edits", "Rename snapshot to “%1”").arg(shortName(name)),
                    {update<Snapshot>(engagement, snapshotRef(index), set)},
                    fieldOf("snapshot-name", id));
}

Result<Change> deleteSnapshot(const Content&, const Engagement& engagement, const SnapshotId& id)
{
    const qsizetype index = indexOfId(engagement.snapshots, id);
    EditCheck check;
    check.found(index >= 0, Message("Edits", "snapshot"), id.text());
    if (!check.ok())
        return check.error();
    QList<Edit> edits;
    if (engagement.plan && engagement.plan->baseline == id)
        edits += planEdit(engagement, [](Plan& plan) { plan.baseline.reset(); });
    edits.append(removal(engagement, snapshotRef(index)));
    return changeOf(Message("Edits", "Delete snapshot “%1”")
                        .arg(shortName(engagement.snapshots.at(index).name)),
                    edits);
}

} // namespace milepost::edits
