// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/playdecisions.h"

#include "core/edits/playdecisions.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/theme/icons.h"

#include <QAction>

namespace milepost {

namespace {

const PlannedPlay* decisionOn(const EngagementDocument& document, const PlayId& play)
{
    const std::optional<Plan>& plan = document.engagement().plan;
    return plan ? plan->findPlay(play) : nullptr;
}

} // namespace

PlayDecisions::PlayDecisions(EngagementDocument& document, QObject* parent)
    : QObject(parent), m_document(document),
      m_forceIn(add(tr("Force &in"), tr("Keep the play in the plan, whatever its priority"),
                    QStringLiteral("add"))),
      m_forceOut(
          add(tr("Force &out"), tr("Keep the play out of the plan"), QStringLiteral("remove"))),
      m_drop(add(tr("&Drop"), tr("Drop the play; undo brings it back (Delete)"),
                 QStringLiteral("close"))),
      m_reset(add(tr("&Take back decisions"),
                  tr("Forget what was decided about the play, and let the plan decide"),
                  QStringLiteral("restore")))
{
    m_drop->setShortcut(QKeySequence::Delete);
    m_drop->setShortcutContext(Qt::WidgetShortcut);
    connect(m_forceIn, &QAction::triggered, this, [this] { force(true); });
    connect(m_forceOut, &QAction::triggered, this, [this] { force(false); });
    connect(m_drop, &QAction::triggered, this, &PlayDecisions::drop);
    connect(m_reset, &QAction::triggered, this, &PlayDecisions::takeBack);
}

QAction* PlayDecisions::add(const QString& text, const QString& tip, const QString& iconName)
{
    auto* action = new QAction(themeIcon(iconName), text, this);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

void PlayDecisions::setPlay(const PlayId& play)
{
    m_play = play;
    refresh();
}

void PlayDecisions::refresh()
{
    const PlannedPlay* decision = decisionOn(m_document, m_play);
    const Forced forced = decision ? decision->forced : Forced::No;
    const bool editable = !m_play.isEmpty() && !m_document.isReadOnly();
    m_forceIn->setEnabled(editable && forced != Forced::In);
    m_forceOut->setEnabled(editable && forced != Forced::Out);
    m_drop->setEnabled(editable && (!decision || decision->state != PlayState::Dropped));
    m_reset->setEnabled(editable && decision && !decision->custom);
}

void PlayDecisions::force(bool in)
{
    const PlannedPlay* decision = decisionOn(m_document, m_play);
    const bool dropped = decision && decision->state == PlayState::Dropped;
    // A dropped play stays out whatever forces it in, so it becomes a proposal again.
    const Result<Done> done =
        in && dropped
            ? m_document.inOneStep(
                  tr("Force a dropped play in"),
                  [&] {
                      Result<Done> result =
                          m_document.perform(edits::setPlayState, m_play, PlayState::Proposed, {});
                      return result ? m_document.perform(edits::forcePlay, m_play, Forced::In)
                                    : result;
                  })
            : m_document.perform(edits::forcePlay, m_play, in ? Forced::In : Forced::Out);
    if (!done)
        emit refused(inWords(done.error().message));
}

void PlayDecisions::drop()
{
    const Result<Done> done =
        m_document.perform(edits::setPlayState, m_play, PlayState::Dropped, {});
    if (!done)
        emit refused(inWords(done.error().message));
}

void PlayDecisions::takeBack()
{
    const Result<Done> done = m_document.perform(edits::resetPlay, m_play);
    if (!done)
        emit refused(inWords(done.error().message));
}

} // namespace milepost
