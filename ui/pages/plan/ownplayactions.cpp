// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/ownplayactions.h"

#include "core/base/limits.h"
#include "core/edits/ownplays.h"
#include "core/edits/playdecisions.h"
#include "core/engagement/defaults.h"
#include "core/engagement/planinforce.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/pages/plan/ownplaydialog.h"
#include "ui/theme/icons.h"

#include <QAction>

namespace milepost {

namespace {

const PlannedPlay* ownPlay(const EngagementDocument& document, const PlayId& id)
{
    const PlannedPlay* play = decisionInForce(document.engagement(), id);
    return play && play->custom ? play : nullptr;
}

QString refusalOf(const Result<Done>& done)
{
    return done ? QString() : inWords(done.error().message);
}

/// The play as one of one's own, with a title that tells them apart.
OwnPlayAnswer copyOf(const Play& play)
{
    OwnPlayAnswer copy;
    copy.play.title = OwnPlayActions::tr("Copy of %1").arg(play.title).left(limits::kNameLength);
    copy.play.what = play.what;
    copy.play.deliverable = play.deliverable;
    if (!play.playbook.isEmpty())
        copy.play.playbook = play.playbook;
    if (!play.step.isEmpty())
        copy.play.step = play.step;
    copy.play.ownerRole = play.ownerRole;
    copy.play.supportRoles = play.supportRoles;
    copy.play.workstream = play.workstream;
    copy.play.prerequisites = play.prerequisites;
    copy.play.advances = play.advances;
    copy.play.kpis = play.kpis;
    copy.effortDays = play.effortDays;
    copy.durationWeeks = play.durationWeeks;
    return copy;
}

} // namespace

OwnPlayActions::OwnPlayActions(EngagementDocument& document, QWidget& widget)
    : QObject(&widget), m_document(document), m_widget(widget),
      m_add(make(tr("&Add a play of your own…"), tr("Add a play that no playbook has"),
                 QStringLiteral("add"))),
      m_copy(make(tr("&Copy as a play of your own…"),
                  tr("Add a play of your own that starts as a copy of this one"),
                  QStringLiteral("new"))),
      m_edit(make(tr("&Edit play of your own…"), tr("Change what the play is"),
                  QStringLiteral("edit"))),
      m_delete(make(tr("De&lete play of your own"), tr("Delete the play; undo brings it back"),
                    QStringLiteral("close")))
{
    connect(m_add, &QAction::triggered, this, [this] { add({}); });
    connect(m_copy, &QAction::triggered, this, &OwnPlayActions::copy);
    connect(m_edit, &QAction::triggered, this, &OwnPlayActions::edit);
    connect(m_delete, &QAction::triggered, this, &OwnPlayActions::remove);
    refresh();
}

QAction* OwnPlayActions::make(const QString& text, const QString& tip, const QString& iconName)
{
    auto* action = new QAction(themeIcon(iconName), text, this);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setPriority(QAction::LowPriority); // in the menus only
    return action;
}

void OwnPlayActions::setPlay(const PlayId& play)
{
    m_play = play;
    refresh();
}

void OwnPlayActions::refresh()
{
    const bool editable = !m_document.isReadOnly();
    const bool own = ownPlay(m_document, m_play) != nullptr;
    m_add->setEnabled(editable);
    m_copy->setEnabled(editable && !m_play.isEmpty());
    m_edit->setEnabled(editable && own);
    m_delete->setEnabled(editable && own);
}

void OwnPlayActions::add(const OwnPlayAnswer& start)
{
    const PlayId id = m_document.newId<PlayId>();
    OwnPlayDialog dialog(
        m_document.content(), m_document.engagement(), {}, start,
        [&](const OwnPlayAnswer& answer) {
            return refusalOf(m_document.perform(edits::addOwnPlay, id, answer.play,
                                                answer.effortDays, answer.durationWeeks));
        },
        &m_widget);
    if (dialog.exec() == QDialog::Accepted)
        emit added(id);
}

void OwnPlayActions::copy()
{
    const Plan plan = planInForce(m_document.engagement());
    const std::optional<Play> play = effectivePlay(m_document.content(), plan, m_play);
    if (play)
        add(copyOf(*play));
}

void OwnPlayActions::edit()
{
    const PlannedPlay* play = ownPlay(m_document, m_play);
    if (!play)
        return;
    const PlayId id = m_play;
    const OwnPlayAnswer start{*play->custom, play->effortDays, play->durationWeeks};
    const auto apply = [&](const OwnPlayAnswer& answer) {
        return refusalOf(m_document.inOneStep(
            inWords(edits::ownPlayEditWords(answer.play.title)), [&]() -> Result<Done> {
                Result<Done> done = m_document.perform(edits::updateOwnPlay, id, answer.play);
                if (done && answer.effortDays != start.effortDays)
                    done = m_document.perform(edits::setPlayEffort, id, answer.effortDays);
                if (done && answer.durationWeeks != start.durationWeeks)
                    done = m_document.perform(edits::setPlayDuration, id, answer.durationWeeks);
                return done;
            }));
    };
    OwnPlayDialog(m_document.content(), m_document.engagement(), id, start, apply, &m_widget)
        .exec();
}

void OwnPlayActions::remove()
{
    const Result<Done> done = m_document.perform(edits::deleteOwnPlay, m_play);
    if (!done)
        emit refused(inWords(done.error().message));
}

} // namespace milepost
