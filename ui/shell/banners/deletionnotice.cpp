// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banners/deletionnotice.h"

#include "core/engagement/planinforce.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/wording.h"
#include "ui/shell/banners/bannerarea.h"

#include <QLocale>
#include <QUndoStack>

#include <algorithm>

namespace milepost {

namespace {

const QString kKey = QStringLiteral("document.deleted");

/// What the change took away for good; what it only moved is still in the engagement.
struct Deleted {
    const Assessment* assessment = nullptr;
    const Unit* unit = nullptr;
    const PlannedPlay* play = nullptr;
    const Snapshot* snapshot = nullptr;
    QList<const Participant*> people;
};

bool hasSnapshot(const Engagement& engagement, const SnapshotId& id)
{
    return std::any_of(engagement.snapshots.cbegin(), engagement.snapshots.cend(),
                       [&](const Snapshot& snapshot) { return snapshot.id == id; });
}

Deleted deletedIn(const Change& change, const Engagement& engagement)
{
    Deleted deleted;
    for (const Edit& edit : change.edits) {
        if (!std::holds_alternative<std::monostate>(edit.after))
            continue;
        const auto* assessment = std::get_if<Assessment>(&edit.before);
        if (assessment && !engagement.findAssessment(assessment->id))
            deleted.assessment = assessment;
        const auto* unit = std::get_if<Unit>(&edit.before);
        if (unit && !engagement.organization.findUnit(unit->id))
            deleted.unit = unit;
        const auto* play = std::get_if<PlannedPlay>(&edit.before);
        if (play && play->custom && !decisionInForce(engagement, play->id))
            deleted.play = play;
        const auto* snapshot = std::get_if<Snapshot>(&edit.before);
        if (snapshot && !hasSnapshot(engagement, snapshot->id))
            deleted.snapshot = snapshot;
        const auto* person = std::get_if<Participant>(&edit.before);
        if (person && !engagement.findParticipant(person->id))
            deleted.people.append(person);
    }
    return deleted;
}

QString sentenceOf(const Change& change, const EngagementDocument& document)
{
    const Deleted deleted = deletedIn(change, document.engagement());
    if (deleted.assessment) {
        // Among those that are left it would be counted as another one.
        Engagement before = document.engagement();
        applyChange(before, inverse(change));
        return DeletionNotice::tr("The assessment “%1” is deleted.")
            .arg(wording::assessment(document.content(), before, *deleted.assessment, QLocale()));
    }
    if (deleted.unit)
        return DeletionNotice::tr("The unit “%1” is deleted.").arg(deleted.unit->name);
    if (deleted.play)
        return DeletionNotice::tr("The play “%1” is deleted.").arg(deleted.play->custom->title);
    if (deleted.snapshot)
        return DeletionNotice::tr("The snapshot “%1” is deleted.").arg(deleted.snapshot->name);
    if (deleted.people.size() == 1)
        return DeletionNotice::tr("%1 is deleted, with all votes.").arg(deleted.people[0]->name);
    if (!deleted.people.isEmpty())
        return DeletionNotice::tr("%1 people are deleted, with all their votes.")
            .arg(QLocale().toString(deleted.people.size()));
    return {};
}

} // namespace

DeletionNotice::DeletionNotice(EngagementDocument& document, BannerArea& area, QObject* parent)
    : QObject(parent), m_document(document), m_area(area)
{
    connect(&document, &EngagementDocument::changed, this, &DeletionNotice::follow);
}

DeletionNotice::~DeletionNotice()
{
    m_area.remove(kKey);
}

void DeletionNotice::follow(const Change& change)
{
    // What undo takes away was never deleted by anybody; its step is no longer the one to undo.
    const bool undoable = m_document.undoStack().undoText() == inWords(change.name);
    const QString sentence = undoable ? sentenceOf(change, m_document) : QString();
    if (sentence.isEmpty()) {
        m_area.remove(kKey);
        return;
    }
    BannerText text;
    text.key = kKey;
    text.sentence = sentence;
    text.actions = {{common::undo(), [this] { m_document.undo(); }}};
    m_area.post(text);
}

} // namespace milepost
