// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "ui/document/documentcore.h"

namespace milepost {

namespace {

qsizetype indexOfDismissal(const QList<Dismissal>& dismissals, const PitfallId& pitfall,
                           const QString& subject)
{
    for (qsizetype i = 0; i < dismissals.size(); ++i) {
        if (dismissals.at(i).pitfall == pitfall && dismissals.at(i).subject == subject)
            return i;
    }
    return -1;
}

EntityRef dismissalRef(qsizetype index)
{
    return {EntityKind::Dismissal, {}, {}, index};
}

} // namespace

Result<Done> EngagementDocument::dismissPitfall(const PitfallId& pitfall, const QString& subject,
                                                const QString& reason)
{
    const QList<Dismissal>& dismissals = d->engagement.dismissals;
    const qsizetype index = indexOfDismissal(dismissals, pitfall, subject);
    EditCheck check;
    check.found(d->content.findPitfall(pitfall), tr("pitfall"), pitfall.text());
    check.line(tr("What the pitfall concerns"), subject);
    check.require(subject.size() <= limits::kIdLength,
                  tr("What the pitfall concerns must be an id."));
    check.require(!reason.trimmed().isEmpty(),
                  tr("Say why this pitfall is set aside; a few words are enough."));
    check.reason(tr("The reason"), reason);
    check.count(tr("dismissed pitfalls"), index < 0 ? dismissals.size() + 1 : dismissals.size(),
                limits::kListItems);
    if (!check.ok())
        return check.error();
    const QString name = tr("Dismiss “%1”").arg(nameOf(d->content, pitfall));
    if (index >= 0) {
        const auto set = [&](Dismissal& dismissal) { dismissal.reason = reason; };
        return d->submit({name, {d->update<Dismissal>(dismissalRef(index), set)}, {}, {}});
    }
    const Dismissal added{pitfall, subject, reason, {}};
    return d->submit({name, {Edit{dismissalRef(dismissals.size()), {}, added}}, {}, {}});
}

Result<Done> EngagementDocument::takeBackDismissal(const PitfallId& pitfall, const QString& subject)
{
    const qsizetype index = indexOfDismissal(d->engagement.dismissals, pitfall, subject);
    if (index < 0)
        return Done();
    return d->submit({tr("Show “%1” again").arg(nameOf(d->content, pitfall)),
                      {d->removal(dismissalRef(index))},
                      {},
                      {}});
}

} // namespace milepost
