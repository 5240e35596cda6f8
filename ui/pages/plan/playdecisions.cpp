// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/playdecisions.h"

#include "core/edits/playdecisions.h"
#include "core/engagement/planinforce.h"
#include "core/reading/equivalents.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/pages/plan/dropdialog.h"
#include "ui/pages/plan/mergedialog.h"
#include "ui/theme/icons.h"
#include "ui/view/engagementview.h"

#include <QAction>

namespace milepost {

namespace {

const PlannedPlay* decisionOn(const EngagementDocument& document, const PlayId& play)
{
    return decisionInForce(document.engagement(), play);
}

} // namespace

Result<Done> decideOnPlay(EngagementDocument& document, const PlayId& play, Forced forced)
{
    const PlannedPlay* decision = decisionOn(document, play);
    if (!decision || decision->state != PlayState::Dropped)
        return document.perform(edits::forcePlay, play, forced);
    // A dropped play stays out whatever forces it in, so it becomes a proposal again.
    return document.inOneStep(PlayDecisions::tr("Take a dropped play back"), [&]() -> Result<Done> {
        const Result<Done> back =
            document.perform(edits::setPlayState, play, PlayState::Proposed, {});
        return back ? document.perform(edits::forcePlay, play, forced) : back;
    });
}

PlayDecisions::PlayDecisions(EngagementView& view, QWidget& page)
    : QObject(&page), m_view(view), m_page(page),
      m_keepIn(add(tr("&Keep in"), tr("Keep the play in the plan, whatever its priority"),
                   QStringLiteral("add"))),
      m_drop(add(tr("&Drop…"),
                 tr("Take the play out of the plan; what takes its place is shown "
                    "first, and undo brings it back (Delete)"),
                 QStringLiteral("close"))),
      m_merge(add(tr("Mer&ge equivalents…"),
                  tr("Choose which of the plays that come to the same stays; the others are "
                     "dropped (Ctrl+Shift+M)"),
                  QStringLiteral("forward"))),
      m_reset(add(tr("&Take back decisions"),
                  tr("Forget what was decided about the play, and let the plan decide"),
                  QStringLiteral("restore")))
{
    m_drop->setShortcut(QKeySequence::Delete);
    m_drop->setShortcutContext(Qt::WidgetShortcut);
    connect(m_keepIn, &QAction::triggered, this, &PlayDecisions::keepIn);
    connect(m_drop, &QAction::triggered, this, &PlayDecisions::drop);
    m_merge->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+M")));
    connect(m_merge, &QAction::triggered, this, &PlayDecisions::merge);
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
    const EngagementDocument& document = m_view.document();
    const PlannedPlay* decision = decisionOn(document, m_play);
    const bool dropped =
        decision && (decision->state == PlayState::Dropped || decision->forced == Forced::Out);
    const bool editable = !m_play.isEmpty() && !document.isReadOnly();
    m_keepIn->setEnabled(editable && (dropped || !decision || decision->forced != Forced::In));
    m_drop->setEnabled(editable && !dropped);
    m_merge->setEnabled(
        editable &&
        !mergeableWith(DocumentReading::of(m_view.document()).asOf(m_view.statusDate()), m_play)
             .isEmpty());
    m_reset->setEnabled(editable && decision && !decision->custom);
}

void PlayDecisions::keepIn()
{
    const Result<Done> done = decideOnPlay(m_view.document(), m_play, Forced::In);
    if (!done)
        emit refused(inWords(done.error().message));
}

void PlayDecisions::drop()
{
    if (!m_drop->isEnabled())
        return;
    const Result<Done> done = dropWithQuestion(m_view, m_play, m_page);
    if (!done)
        emit refused(inWords(done.error().message));
}

void PlayDecisions::merge()
{
    const Result<Done> done = mergeWithQuestion(m_view, m_play, m_page);
    if (!done)
        emit refused(inWords(done.error().message));
}

void PlayDecisions::takeBack()
{
    const Result<Done> done = m_view.document().perform(edits::resetPlay, m_play);
    if (!done)
        emit refused(inWords(done.error().message));
}

} // namespace milepost
