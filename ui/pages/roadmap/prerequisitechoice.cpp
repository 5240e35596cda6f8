// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roadmap/prerequisitechoice.h"

#include "core/edits/prerequisites.h"
#include "ui/language/inwords.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace milepost {

namespace {

class PrerequisiteWords {
    Q_DECLARE_TR_FUNCTIONS(milepost::PrerequisiteChoice)
};

QList<NamedPlay> neededBy(const Telling& telling, const PlanItem& item)
{
    QList<NamedPlay> needs;
    for (const int number : item.dependsOn) {
        const PlanItem* need = telling.reading.itemOf(number);
        needs.append({need->play->id, telling.numbered(*need)});
    }
    return needs;
}

QList<NamedPlay> notNeededBy(const Telling& telling, const PlanItem& item)
{
    QList<NamedPlay> others;
    for (const PlanItem& other : telling.items) {
        if (&other != &item && !item.dependsOn.contains(other.number))
            others.append({other.play->id, telling.numbered(other)});
    }
    return others;
}

QList<NamedPlay> waivedFor(const Telling& telling, const PlanItem& item)
{
    QList<NamedPlay> waived;
    for (const PlanItem& other : telling.items) {
        if (item.decision && item.decision->waived.contains(other.play->id))
            waived.append({other.play->id, telling.numbered(other)});
    }
    return waived;
}

std::optional<PlayId> askOne(const QList<NamedPlay>& plays, const QString& question,
                             QWidget& parent)
{
    QStringList names;
    for (const NamedPlay& play : plays)
        names.append(play.title);
    bool chosen = false;
    const QString name = QInputDialog::getItem(&parent, PrerequisiteWords::tr("Prerequisite"),
                                               question, names, 0, false, &chosen);
    const qsizetype index = names.indexOf(name);
    return chosen && index >= 0 ? std::optional(plays.at(index).id) : std::nullopt;
}

QString questionOf(BarGesture::Kind kind)
{
    switch (kind) {
    case BarGesture::Kind::WaitInstead:
        return PrerequisiteWords::tr("What need no longer come before “%1”?");
    case BarGesture::Kind::WaitNoLonger:
        return PrerequisiteWords::tr("What need “%1” no longer wait for?");
    default:
        return PrerequisiteWords::tr("What must come before “%1”?");
    }
}

} // namespace

PrerequisiteChoice prerequisiteChoice(const Telling& telling, const PlayId& play,
                                      BarGesture::Kind kind)
{
    PrerequisiteChoice choice;
    choice.gesture.kind = kind;
    choice.gesture.plays = {play};
    const PlanItem* item = telling.reading.item(play);
    if (!item)
        return choice;
    choice.title = item->play->title;
    const auto given = edits::givenPrerequisites(telling.content, telling.engagement, play);
    if (kind == BarGesture::Kind::Wait) {
        choice.plays = given ? waivedFor(telling, *item) : notNeededBy(telling, *item);
        if (given)
            choice.refusal = inWords(*given);
        return choice;
    }
    if (kind == BarGesture::Kind::WaitInstead && given) {
        choice.refusal = inWords(*given);
        return choice;
    }
    choice.plays = neededBy(telling, *item);
    choice.instead = notNeededBy(telling, *item);
    choice.refusal =
        PrerequisiteWords::tr("“%1” waits for no other play of the plan.").arg(choice.title);
    return choice;
}

std::optional<BarGesture> askPrerequisite(const PrerequisiteChoice& choice, QWidget& parent)
{
    BarGesture gesture = choice.gesture;
    const auto need = askOne(choice.plays, questionOf(gesture.kind).arg(choice.title), parent);
    if (!need)
        return std::nullopt;
    gesture.need = *need;
    if (gesture.kind != BarGesture::Kind::WaitInstead)
        return gesture;
    const auto instead = askOne(
        choice.instead,
        PrerequisiteWords::tr("What must come before “%1” instead?").arg(choice.title), parent);
    if (!instead)
        return std::nullopt;
    gesture.instead = *instead;
    return gesture;
}

} // namespace milepost
