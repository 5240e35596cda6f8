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

QList<NamedPlay> possibleFor(const Telling& telling, const PlayId& play)
{
    QList<PlayId> planned;
    for (const PlanItem& item : telling.items)
        planned.append(item.play->id);
    QList<NamedPlay> possible;
    const QList<PlayId> ids =
        edits::possiblePrerequisites(telling.content, telling.engagement, play, planned);
    for (const PlayId& id : ids)
        possible.append({id, telling.numbered(*telling.reading.item(id))});
    return possible;
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
    const QString nothingElse =
        PrerequisiteWords::tr("The plan has no other play that “%1” could wait for.")
            .arg(choice.title);
    if (kind == BarGesture::Kind::Wait) {
        choice.plays = possibleFor(telling, play);
        choice.refusal = given ? inWords(*given) : nothingElse;
        return choice;
    }
    if (kind == BarGesture::Kind::WaitInstead && given) {
        choice.refusal = inWords(*given);
        return choice;
    }
    choice.plays = neededBy(telling, *item);
    choice.refusal =
        PrerequisiteWords::tr("“%1” waits for no other play of the plan.").arg(choice.title);
    if (kind != BarGesture::Kind::WaitInstead)
        return choice;
    choice.instead = possibleFor(telling, play);
    if (!choice.plays.isEmpty() && choice.instead.isEmpty()) {
        choice.plays.clear();
        choice.refusal = nothingElse;
    }
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
