// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/playrecord.h"

#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

void addChecklist(std::vector<Block>& blocks, const ReportContext& context,
                  const QList<ChecklistItem>& checklist)
{
    if (checklist.isEmpty())
        return;
    const auto done = std::count_if(checklist.cbegin(), checklist.cend(),
                                    [](const ChecklistItem& item) { return item.done; });
    const QString ticked = context.say.text(terms::done());
    const QString open = context.say.text(Message("Report", "To do"));
    ItemList steps;
    for (const ChecklistItem& item : checklist)
        steps.items.append(labelled(item.done ? ticked : open, item.text));
    blocks.emplace_back(Heading{
        3, context.say.text(
               Message("Report", "Checklist: %1 of %2 done").arg(done).arg(checklist.size()))});
    blocks.emplace_back(std::move(steps));
}

void addLog(std::vector<Block>& blocks, const ReportContext& context, QList<LogEntry> log)
{
    if (log.isEmpty())
        return;
    std::stable_sort(log.begin(), log.end(),
                     [](const LogEntry& a, const LogEntry& b) { return a.date < b.date; });
    ItemList days;
    for (const LogEntry& entry : std::as_const(log))
        days.items.append(labelled(context.say.date(entry.date), entry.text));
    blocks.emplace_back(Heading{3, context.say.text(terms::log())});
    blocks.emplace_back(std::move(days));
}

} // namespace

void addPlayAgreements(FactBuilder& facts, const ReportContext& context,
                       const PlannedPlay& decision)
{
    const Wording& say = context.say;
    if (decision.progress) {
        facts.add(say.text(terms::progress()),
                  say.text(Message("Report", "%1, as judged by the team")
                               .arg(say.percent(*decision.progress / 100.0, 0))));
    }
    facts.add(say.text(Message("Report", "Responsible")), decision.responsible.join(u", "_s));
    facts.add(say.text(Message("Report", "Consulted")), decision.consulted.join(u", "_s));
    facts.add(say.text(Message("Report", "Informed")), decision.informed.join(u", "_s));
    facts.add(say.text(terms::exitCriterion()), decision.exitCriterion);
    if (decision.evaluationDate.isValid())
        facts.add(say.text(Message("Report", "Evaluated on")), say.date(decision.evaluationDate));
}

void addPlayWork(std::vector<Block>& blocks, const ReportContext& context,
                 const PlannedPlay& decision)
{
    addChecklist(blocks, context, decision.checklist);
    addLog(blocks, context, decision.log);
}

} // namespace milepost
