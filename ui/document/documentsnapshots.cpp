// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "ui/document/documentcore.h"
#include "ui/document/snapshotstate.h"

namespace milepost {

namespace {

EntityRef snapshotRef(qsizetype index)
{
    return {EntityKind::Snapshot, {}, {}, index};
}

} // namespace

Result<SnapshotId> EngagementDocument::takeSnapshot(const QString& name, const QDate& date)
{
    const QList<Snapshot>& snapshots = d->engagement.snapshots;
    EditCheck check;
    check.name(tr("The name of the snapshot"), name);
    check.date(tr("The date of the snapshot"), date);
    check.count(tr("snapshots"), snapshots.size() + 1, limits::kSnapshots);
    if (!check.ok())
        return check.error();
    Snapshot snapshot;
    snapshot.id = d->newId<SnapshotId>(QLatin1String("s"), snapshots);
    snapshot.name = name;
    snapshot.date = date;
    snapshot.state = freezeState(d->content, d->engagement, scorecards(), plan());
    const Result<Done> done = d->submit({tr("Take snapshot “%1”").arg(shortName(name)),
                                         {Edit{snapshotRef(snapshots.size()), {}, snapshot}},
                                         {},
                                         {}});
    if (!done)
        return done.error();
    return snapshot.id;
}

Result<Done> EngagementDocument::renameSnapshot(const SnapshotId& id, const QString& name,
                                                Merge merge)
{
    const qsizetype index = indexOfId(d->engagement.snapshots, id);
    EditCheck check;
    check.found(index >= 0, tr("snapshot"), id.text());
    check.name(tr("The name of the snapshot"), name);
    if (!check.ok())
        return check.error();
    const auto set = [&](Snapshot& snapshot) { snapshot.name = name; };
    return d->submit({tr("Rename snapshot to “%1”").arg(shortName(name)),
                      {d->update<Snapshot>(snapshotRef(index), set)},
                      merge,
                      fieldOf("snapshot-name", id)});
}

Result<Done> EngagementDocument::deleteSnapshot(const SnapshotId& id)
{
    const qsizetype index = indexOfId(d->engagement.snapshots, id);
    EditCheck check;
    check.found(index >= 0, tr("snapshot"), id.text());
    if (!check.ok())
        return check.error();
    return d->submit(
        {tr("Delete snapshot “%1”").arg(shortName(d->engagement.snapshots.at(index).name)),
         {d->removal(snapshotRef(index))},
         {},
         {}});
}

} // namespace milepost
