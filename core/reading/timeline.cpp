// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/timeline.h"

#include "core/base/personname.h"
#include "core/base/weeks.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr int kSaturday = 6;

QList<const PlanItem*> drawnByStart(const Reading& reading)
{
    QList<const PlanItem*> drawn;
    for (const PlanItem& item : reading.items) {
        if (isDrawn(reading, item))
            drawn.append(&item);
    }
    std::stable_sort(drawn.begin(), drawn.end(), [](const PlanItem* a, const PlanItem* b) {
        return std::pair(a->start, a->finish) < std::pair(b->start, b->finish);
    });
    return drawn;
}

LaneKey keyOf(const PlanItem& item, LaneKind kind)
{
    switch (kind) {
    case LaneKind::Workstream:
        return {.workstream = item.play->workstream};
    case LaneKind::Playbook:
        return {.playbook = item.play->playbook};
    case LaneKind::Step:
        return {.playbook = item.play->playbook, .step = item.play->step};
    case LaneKind::Person:
        break;
    }
    return item.accountable.isEmpty() ? LaneKey{.role = item.play->ownerRole}
                                      : LaneKey{.person = item.accountable};
}

/// Puts a span into the first row that is free; `ends` is where each row ends.
int placeInRow(QList<QDate>& ends, const AgreedDates& span)
{
    const auto free =
        std::find_if(ends.begin(), ends.end(), [&](const QDate& end) { return end < span.start; });
    const auto row = static_cast<int>(std::distance(ends.begin(), free));
    if (free == ends.end())
        ends.append(span.finish);
    else
        *free = span.finish;
    return row;
}

/// The days of a play, with those on which it was to be worked on.
AgreedDates spanOf(const PlanItem& item, const QHash<PlayId, AgreedDates>& agreed)
{
    const auto then = agreed.constFind(item.play->id);
    if (then == agreed.constEnd())
        return {item.start, item.finish};
    return {std::min(item.start, then->start), std::max(item.finish, then->finish)};
}

/// Lanes by key in the order in which they come in the content.
class Lanes {
public:
    explicit Lanes(LaneKind kind) : m_kind(kind) {}

    void declare(const LaneKey& key) { (void)laneOf(key); }
    void add(const PlanItem& item, const AgreedDates& span)
    {
        const LaneKey key = keyOf(item, m_kind);
        const qsizetype lane = laneOf(isKnown(key) ? key : LaneKey());
        const int row = placeInRow(m_ends[lane], span);
        m_lanes[lane].plays.append({&item, row});
        m_lanes[lane].rows = static_cast<int>(m_ends[lane].size());
    }
    [[nodiscard]] QList<TimelineLane> take()
    {
        m_lanes.removeIf([](const TimelineLane& lane) { return lane.plays.isEmpty(); });
        if (m_kind == LaneKind::Person)
            std::stable_sort(m_lanes.begin(), m_lanes.end(), comesBefore);
        return m_lanes;
    }

private:
    /// A person is known by the name, whatever its spelling.
    [[nodiscard]] static QString textOf(const LaneKey& key)
    {
        return QStringList{key.workstream.text(), key.playbook.text(), key.step.text(),
                           key.role.text(), personKey(key.person)}
            .join(QChar(0x1f));
    }
    /// Roles and people are lanes of their own; a workstream, playbook or step must be in the
    /// content.
    [[nodiscard]] bool isKnown(const LaneKey& key) const
    {
        return m_kind == LaneKind::Person || m_index.contains(textOf(key));
    }
    [[nodiscard]] qsizetype laneOf(const LaneKey& key)
    {
        const QString text = textOf(key);
        const qsizetype known = m_index.value(text, -1);
        if (known >= 0)
            return known;
        m_index.insert(text, m_lanes.size());
        m_lanes.append({key, {}, 0});
        m_ends.append(QList<QDate>());
        return m_lanes.size() - 1;
    }
    /// People by name, then the roles that nobody is named for.
    [[nodiscard]] static bool comesBefore(const TimelineLane& a, const TimelineLane& b)
    {
        if (a.key.person.isEmpty() != b.key.person.isEmpty())
            return b.key.person.isEmpty();
        return a.key.person.compare(b.key.person, Qt::CaseInsensitive) < 0;
    }

    LaneKind m_kind;
    QHash<QString, qsizetype> m_index;
    QList<TimelineLane> m_lanes;
    QList<QList<QDate>> m_ends;
};

void declareLanes(Lanes& lanes, const Content& content, LaneKind kind)
{
    if (kind == LaneKind::Workstream) {
        for (const Workstream& workstream : content.workstreams)
            lanes.declare({.workstream = workstream.id});
    }
    for (const Playbook& playbook : content.playbooks) {
        if (kind == LaneKind::Playbook)
            lanes.declare({.playbook = playbook.id});
        for (const Step& step : playbook.steps) {
            if (kind == LaneKind::Step)
                lanes.declare({.playbook = playbook.id, .step = step.id});
        }
    }
}

} // namespace

bool isDrawn(const Reading& reading, const PlanItem& item)
{
    return !item.done() || (item.start.isValid() && item.finish.isValid() &&
                            item.start >= reading.plan.firstMonday);
}

Timeline timelineOf(const Reading& reading, LaneKind kind, const QHash<PlayId, AgreedDates>& agreed)
{
    Timeline timeline;
    const QList<const PlanItem*> drawn = drawnByStart(reading);
    timeline.drawn = drawn.size();
    timeline.undrawn = reading.items.size() - drawn.size();
    if (drawn.isEmpty())
        return timeline;
    Lanes lanes(kind);
    declareLanes(lanes, reading.content, kind);
    timeline.first = reading.plan.firstMonday;
    timeline.last = mondayOf(reading.plan.schedule.finish.isValid() ? reading.plan.schedule.finish
                                                                    : reading.plan.firstMonday);
    for (const PlanItem* item : drawn) {
        lanes.add(*item, spanOf(*item, agreed));
        timeline.first = std::min(timeline.first, mondayOf(item->start));
        timeline.last = std::max(timeline.last, mondayOf(item->finish));
    }
    timeline.lanes = lanes.take();
    for (const QDate& monday : reading.settings.freezeWeeks) {
        if (monday >= timeline.first && monday <= timeline.last)
            timeline.freezeWeeks.append(monday);
    }
    std::sort(timeline.freezeWeeks.begin(), timeline.freezeWeeks.end());
    return timeline;
}

bool canMove(const PlanItem& item)
{
    return item.scheduled && item.scheduled->reason != StartReason::Started;
}

std::optional<int> progressOf(const PlanItem& item)
{
    if (item.done())
        return 100;
    if (!item.decision)
        return std::nullopt;
    if (item.decision->progress)
        return item.decision->progress;
    const QList<ChecklistItem>& steps = item.decision->checklist;
    if (steps.isEmpty())
        return std::nullopt;
    const auto ticked = std::count_if(steps.cbegin(), steps.cend(),
                                      [](const ChecklistItem& step) { return step.done; });
    return static_cast<int>(100 * ticked / steps.size());
}

QStringList knownPeople(const Reading& reading, const QList<QString>& besides)
{
    QStringList names;
    QSet<QString> people;
    const auto add = [&](const QString& name) {
        const QString key = personKey(name);
        if (!key.isEmpty() && !people.contains(key)) {
            people.insert(key);
            names.append(name);
        }
    };
    for (const Participant& participant : reading.engagement.participants)
        add(participant.name);
    for (const PlanItem& item : reading.items) {
        add(item.accountable);
        if (!item.decision)
            continue;
        for (const auto* list :
             {&item.decision->responsible, &item.decision->consulted, &item.decision->informed}) {
            for (const QString& name : *list)
                add(name);
        }
    }
    for (const QString& name : besides)
        add(name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

int weeksUntil(const Reading& reading, const PlanItem& item, const QDate& finish)
{
    const QDate first =
        item.start.dayOfWeek() >= kSaturday ? mondayOnOrAfter(item.start) : mondayOf(item.start);
    int weeks = 0;
    for (QDate monday = first; monday <= finish; monday = monday.addDays(7)) {
        if (!reading.settings.freezeWeeks.contains(monday))
            ++weeks;
    }
    return std::max(weeks, 1);
}

} // namespace milepost
