// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/playprogress.h"

#include "core/base/limits.h"
#include "core/edits/making.h"

#include <algorithm>

namespace milepost::edits {

Result<Change> setPlayProgress(const Content& content, const Engagement& engagement,
                               const PlayId& id, std::optional<int> percent)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    if (percent)
        check.number(Message("Edits", "The progress in per cent"), *percent, 0, 100);
    if (!check.ok())
        return check.error();
    const QString play = nameOf(content, engagement, id);
    return changeOf(
        percent ? Message("Edits", "Set progress of “%1” to %2 %").arg(play).arg(*percent)
                : Message("Edits", "Leave the progress of “%1” open").arg(play),
        playFactEdits(engagement, id, [&](PlannedPlay& next) { next.progress = percent; }),
        fieldOf("play-progress", id));
}

Result<Change> setPlayChecklist(const Content& content, const Engagement& engagement,
                                const PlayId& id, const QList<ChecklistItem>& checklist)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    check.count(Message("Edits", "steps in a checklist"), checklist.size(), limits::kListItems);
    for (const ChecklistItem& item : checklist)
        check.name(Message("Edits", "A step of the checklist"), item.text);
    if (!check.ok())
        return check.error();
    return changeOf(
        Message("Edits", "Edit checklist of “%1”").arg(nameOf(content, engagement, id)),
        playFactEdits(engagement, id, [&](PlannedPlay& play) { play.checklist = checklist; }));
}

Result<Change> setPlayLog(const Content& content, const Engagement& engagement, const PlayId& id,
                          const QList<LogEntry>& log)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    check.count(Message("Edits", "entries in a log"), log.size(), limits::kListItems);
    for (const LogEntry& entry : log) {
        check.date(Message("Edits", "The day of the entry"), entry.date);
        check.reason(Message("Edits", "An entry of the log"), entry.text);
    }
    if (!check.ok())
        return check.error();
    QList<LogEntry> ordered = log;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const LogEntry& a, const LogEntry& b) { return a.date < b.date; });
    return changeOf(Message("Edits", "Edit log of “%1”").arg(nameOf(content, engagement, id)),
                    playFactEdits(engagement, id, [&](PlannedPlay& play) { play.log = ordered; }));
}

Result<Change> setExitCriterion(const Content& content, const Engagement& engagement,
                                const PlayId& id, const QString& criterion)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    check.text(Message("Edits", "The exit criterion"), criterion);
    if (!check.ok())
        return check.error();
    return changeOf(
        Message("Edits", "Edit exit criterion of “%1”").arg(nameOf(content, engagement, id)),
        {playEdit(engagement, id, [&](PlannedPlay& play) { play.exitCriterion = criterion; })},
        fieldOf("exit-criterion", id));
}

Result<Change> setEvaluationDate(const Content& content, const Engagement& engagement,
                                 const PlayId& id, const QDate& date)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    check.optionalDate(Message("Edits", "The day of the evaluation"), date);
    if (!check.ok())
        return check.error();
    const QString play = nameOf(content, engagement, id);
    return changeOf(
        date.isValid() ? Message("Edits", "Evaluate “%1” on %2").arg(play, dateText(date))
                       : Message("Edits", "Remove the evaluation day of “%1”").arg(play),
        {playEdit(engagement, id, [&](PlannedPlay& next) { next.evaluationDate = date; })});
}

} // namespace milepost::edits
