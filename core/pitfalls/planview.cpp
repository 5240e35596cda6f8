// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/planinforce.h"
#include "core/pitfalls/plandetectors.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qsizetype kNamed = 3;

/// "“A”, “B”, “C” and 4 more".
Message namesOf(const QStringList& names)
{
    QList<Message> parts;
    for (const QString& name : names.mid(0, kNamed))
        parts.append(Message("Pitfalls", "%1").quoted(name));
    const qsizetype more = names.size() - parts.size();
    if (more > 0)
        parts.append(Counted("Pitfalls", "%n more", "%n more").of(more));
    return Message("Pitfalls", "%1").arg(parts);
}

} // namespace

bool hasTopic(const Play& play, const char* topic)
{
    return play.topics.contains(TopicId(QString::fromLatin1(topic)));
}

Message sentenceAbout(const Message& what, const QStringList& names)
{
    return Message("Pitfalls", "%1: %2.").arg(what).arg(namesOf(names));
}

PlanView::PlanView(const PitfallSources& sources, const QDate& statusDate)
    : content(sources.content), engagement(sources.engagement), plan(*sources.plan),
      settings(planInForce(engagement)), from(countedFrom(plan.start, statusDate))
{
    for (const PlayId& id : plan.selection.chosen) {
        if (const Play* play = plan.findPlay(id))
            plays.append(play);
    }
}

bool PlanView::anyWithTopic(const char* topic) const
{
    return std::any_of(plays.cbegin(), plays.cend(),
                       [&](const Play* play) { return hasTopic(*play, topic); });
}

QList<const ScheduledPlay*> PlanView::nowAndNext() const
{
    QList<const ScheduledPlay*> found;
    for (const ScheduledPlay& play : plan.schedule.plays) {
        if (horizonOf(from, play.start) != Horizon::Later)
            found.append(&play);
    }
    return found;
}

QString PlanView::title(const PlayId& id) const
{
    const Play* play = plan.findPlay(id);
    return play ? play->title : id.text();
}

QString PlanView::ownerName(const OwnerLoad& load) const
{
    const Role* role = content.findRole(load.role);
    return !load.person.isEmpty() ? load.person : role ? role->name : load.role.text();
}

} // namespace milepost
