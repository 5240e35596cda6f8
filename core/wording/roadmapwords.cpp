// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/roadmapwords.h"

#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/proposalwords.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kToldMoves = 2;    ///< of the other plays that move, with their reasons
constexpr qsizetype kToldTogether = 3; ///< of several plays, by name

QString stepName(const Telling& telling, const LaneKey& key)
{
    const Playbook* playbook = telling.content.findPlaybook(key.playbook);
    if (!playbook)
        return key.step.text();
    for (const Step& step : playbook->steps) {
        if (step.id == key.step)
            return telling.text(
                Message("Roadmap", "%1 (%2)").arg(stepWords(step)).arg(playbook->name));
    }
    return playbook->name;
}

bool isOverloaded(const PlanItem& item)
{
    const QList<Violation>& violations = item.scheduled->violations;
    return std::any_of(violations.cbegin(), violations.cend(), [](const Violation& violation) {
        return violation.kind == ViolationKind::OverCapacity;
    });
}

QString othersWords(const Telling& after, const QList<ProposalChange>& others)
{
    if (others.isEmpty())
        return after.text(Message("Roadmap", "Nothing else moves."));
    QList<QString> parts{sentence(proposalCountWords(after.say, others))};
    for (const ProposalChange& change : others.mid(0, kToldMoves)) {
        parts.append(after.text(Message("Roadmap", "“%1”, %2: %3")
                                    .arg(change.play.title, proposalDatesWords(after, change),
                                         proposalReasonWords(after, change))));
    }
    return parts.join(u' ');
}

} // namespace

QString roleWithoutName(const Telling& telling, const RoleId& role)
{
    return telling.text(Message("Wording", "%1, no name yet").arg(telling.roleName(role)));
}

QString laneName(const Telling& telling, const LaneKey& key)
{
    if (!key.person.isEmpty())
        return key.person;
    if (!key.role.isEmpty())
        return roleWithoutName(telling, key.role);
    if (!key.step.isEmpty())
        return stepName(telling, key);
    if (const Playbook* playbook = telling.content.findPlaybook(key.playbook))
        return playbook->name;
    return telling.workstreamName(key.workstream);
}

Message nextVisibleResult()
{
    return Message("Report", "Next visible result");
}

Message milestoneName(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::NextResult:
        return nextVisibleResult();
    case MilestoneKind::NextAssessment:
        return Message("Report", "Next assessment");
    case MilestoneKind::LastFinish:
        break;
    }
    return Message("Report", "Last play finished");
}

QString milestoneWords(const Telling& telling, const Milestone& milestone)
{
    return u"%1: %2"_s.arg(telling.text(milestoneName(milestone.kind)),
                           telling.say.date(milestone.date));
}

QString barWords(const Telling& telling, const PlanItem& item)
{
    const Wording& say = telling.say;
    QList<QString> parts{item.play->title, telling.ownerText(item)};
    if (item.start.isValid() && item.finish.isValid())
        parts.append(telling.text(
            Message("Roadmap", "%1 to %2").arg(say.date(item.start), say.date(item.finish))));
    if (item.late)
        parts.append(latenessWords(say, *item.late));
    if (item.state != PlayState::Proposed)
        parts.append(stateWords(say, item.state));
    const std::optional<int> progress = progressOf(item);
    if (progress && !item.done())
        parts.append(
            telling.text(Message("Roadmap", "%1 done").arg(say.percent(*progress / 100.0, 0))));
    if (item.scheduled && item.scheduled->reason == StartReason::Pinned)
        parts.append(telling.text(Message("Roadmap", "start set by hand")));
    if (item.scheduled) {
        for (const Violation& violation : item.scheduled->violations)
            parts.append(violationWords(telling, item, violation));
    }
    return parts.join(u", "_s);
}

QString leastDurationWords(const Telling& telling, const PlanItem& item)
{
    return telling.text(Message("Roadmap",
                                "“%1” stays at %2: %3 of work and the days a week of its owner "
                                "allow no less.")
                            .arg(item.play->title, telling.say.weeks(item.scheduled->weeks),
                                 telling.say.days(item.play->effortDays)));
}

QString otherRoleWords(const Telling& telling, const PlanItem& item)
{
    return telling.text(Message("Roadmap",
                                "“%1” is work of another role, %2. It can go to a person, or back "
                                "to that role.")
                            .arg(item.play->title, telling.roleName(item.play->ownerRole)));
}

QString fixedWords(const Telling& telling, const PlanItem& item)
{
    return item.done()
               ? telling.text(Message("Roadmap", "“%1” is done and stays where it is.")
                                  .arg(item.play->title))
               : telling.text(Message("Roadmap",
                                      "“%1” has started and keeps its start; how long it takes "
                                      "can be changed.")
                                  .arg(item.play->title));
}

QString roadmapSummary(const Telling& telling)
{
    QList<QString> parts{telling.say.plays(telling.items.size())};
    const QDate& finish = telling.plan.schedule.finish;
    const QString beyond = beyondCalendarSentence(telling);
    if (!beyond.isEmpty())
        parts.append(beyond);
    else if (finish.isValid())
        parts.append(telling.text(Message("Roadmap", "until %1").arg(telling.say.date(finish))));
    if (const qsizetype late = telling.reading.lateCount(); late > 0)
        parts.append(telling.say.count(late, Counted("Roadmap", "%n late", "%n late")));
    const auto before =
        std::count_if(telling.items.cbegin(), telling.items.cend(),
                      [&](const PlanItem& item) { return !isDrawn(telling.reading, item); });
    if (before > 0)
        parts.append(
            telling.say.count(before, Counted("Roadmap", "%n done earlier or without dates",
                                              "%n done earlier or without dates")));
    QList<QString> over;
    for (const OwnerLoad& load : telling.plan.schedule.loads) {
        if (!overloadedWeeks(load).isEmpty())
            over.append(telling.loadOwner(load));
    }
    if (over.size() == 1)
        parts.append(telling.text(Message("Roadmap", "%1 has too much to do").arg(over.first())));
    else if (!over.isEmpty())
        parts.append(
            telling.say.count(over.size(), Counted("Roadmap", "%n owner has too much to do",
                                                   "%n owners have too much to do")));
    return parts.join(u" · "_s);
}

QString togetherWords(const Telling& telling, const QList<PlayId>& plays)
{
    QList<QString> named;
    for (const PlayId& play : plays.mid(0, kToldTogether)) {
        if (const PlanItem* item = telling.reading.item(play))
            named.append(telling.text(Message("Roadmap", "“%1” (%2)")
                                          .arg(item->play->title, datesWords(telling.say, *item))));
    }
    if (plays.size() > kToldTogether)
        named.append(telling.say.count(plays.size() - kToldTogether,
                                       Counted("Roadmap", "%n more", "%n more")));
    return telling.text(Message("Roadmap", "%1: %2.")
                            .arg(telling.say.plays(plays.size()), telling.say.joined(named)));
}

QString previewWords(const Telling& after, const QList<PlayId>& plays,
                     const QList<ProposalChange>& changes)
{
    QList<ProposalChange> others = changes;
    others.removeIf([&](const ProposalChange& change) { return plays.contains(change.play.id); });
    QList<QString> parts;
    if (plays.size() > 1)
        parts.append(togetherWords(after, plays));
    QList<QString> broken;
    bool overloaded = false;
    for (const PlayId& play : plays) {
        const PlanItem* item = after.reading.item(play);
        if (!item || !item->scheduled)
            continue;
        if (plays.size() == 1)
            parts.append(after.text(Message("Roadmap", "“%1”, %2: %3")
                                        .arg(item->play->title, datesWords(after.say, *item),
                                             startSentence(after, *item))));
        for (const Violation& violation : item->scheduled->violations) {
            const QString words = violationWords(after, *item, violation);
            broken.append(plays.size() == 1
                              ? sentence(capitalized(words))
                              : sentence(after.text(
                                    Message("Roadmap", "“%1”: %2").arg(item->play->title, words))));
        }
        overloaded = overloaded || isOverloaded(*item);
    }
    parts += plays.size() == 1 ? broken : broken.mid(0, kToldMoves);
    if (overloaded)
        parts.append(after.text(
            Message("Roadmap", "Ways out: start it later, take longer, or name another person.")));
    parts.append(othersWords(after, others));
    return parts.join(u' ');
}

QString stayingWords(const Telling& telling, const QList<QString>& reasons)
{
    QList<QString> parts = reasons.mid(0, kToldMoves);
    if (reasons.size() > kToldMoves)
        parts.append(telling.say.count(
            reasons.size() - kToldMoves,
            Counted("Roadmap", "%n more play stays as it is.", "%n more plays stay as they are.")));
    return parts.join(u' ');
}

} // namespace milepost
