// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/pitfalls.h"

#include "core/base/limits.h"
#include "core/edits/making.h"
#include "core/engagement/subjects.h"

namespace milepost::edits {

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
    return refAt(EntityKind::Dismissal, index);
}

} // namespace

Result<Change> dismissPitfall(const Content& content, const Engagement& engagement,
                              const PitfallId& pitfall, const QString& subject,
                              const QString& reason)
{
    const QList<Dismissal>& dismissals = engagement.dismissals;
    const qsizetype index = indexOfDismissal(dismissals, pitfall, subject);
    EditCheck check;
    check.found(content.findPitfall(pitfall), Message("Edits", "pitfall"), pitfall.text());
    check.line(Message("Edits", "What the pitfall concerns"), subject);
    check.require(subject.size() <= limits::kIdLength,
                  Message("Edits", "What the pitfall concerns must be an id."));
    check.require(!reason.trimmed().isEmpty(),
                  Message("Edits", "Say why this pitfall is set aside; a few words are enough."));
    check.reason(subjects::theReason(), reason);
    check.count(Message("Edits", "dismissed pitfalls"),
                index < 0 ? dismissals.size() + 1 : dismissals.size(), limits::kListItems);
    if (!check.ok())
        return check.error();
    const Message name = Message("Edits", "Dismiss “%1”").arg(nameOf(content, pitfall));
    if (index >= 0) {
        const auto set = [&](Dismissal& dismissal) { dismissal.reason = reason; };
        return changeOf(name, {update<Dismissal>(engagement, dismissalRef(index), set)});
    }
    const Dismissal added{pitfall, subject, reason, {}};
    return changeOf(name, {Edit{dismissalRef(dismissals.size()), {}, added}});
}

Result<Change> takeBackDismissal(const Content& content, const Engagement& engagement,
                                 const PitfallId& pitfall, const QString& subject)
{
    const qsizetype index = indexOfDismissal(engagement.dismissals, pitfall, subject);
    if (index < 0)
        return Change();
    return changeOf(Message("Edits", "Show “%1” again").arg(nameOf(content, pitfall)),
                    {removal(engagement, dismissalRef(index))});
}

} // namespace milepost::edits
