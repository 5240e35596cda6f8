// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/sessioncontext.h"

#include "core/edits/workshop.h"
#include "core/edits/workshopvotes.h"
#include "ui/document/engagementdocument.h"

#include <QTimer>

namespace milepost {

namespace {

constexpr int kSecond = 1000; // milliseconds

} // namespace

SessionContext::SessionContext(EngagementDocument& document, Clock clock, QObject* parent)
    : QObject(parent), m_document(document), m_clock(std::move(clock))
{
    connect(&m_document, &EngagementDocument::changed, this, &SessionContext::edited);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SessionContext::ticked);
    timer->start(kSecond);
}

const Content& SessionContext::content() const
{
    return m_document.content();
}

const Engagement& SessionContext::engagement() const
{
    return m_document.engagement();
}

bool SessionContext::isRunning() const
{
    return sessionRuns(engagement());
}

std::optional<SessionMoment> SessionContext::moment() const
{
    return sessionAt(content(), engagement(), m_clock.now());
}

std::optional<SessionDimension> SessionContext::dimension() const
{
    return dimensionAtWork(content(), engagement());
}

void SessionContext::stepAhead()
{
    switch (milepost::stepAhead(content(), engagement())) {
    case SessionStep::NextPart:
        accept(m_document.perform(edits::stepPart, 1, m_clock.now()));
        break;
    case SessionStep::OpenVote:
        accept(m_document.perform(edits::openVote));
        break;
    case SessionStep::Reveal:
        accept(m_document.perform(edits::revealVotes, Missing::WaitFor, m_clock.now()));
        break;
    case SessionStep::WaitForVotes:
        emit refused(tr("Votes are missing; wait for them, or reveal without them by the button."));
        break;
    case SessionStep::BeginAgreeing:
        accept(m_document.perform(edits::goToPhase, SessionPhase::Agree));
        break;
    case SessionStep::WaitForScore:
        emit refused(tr("No score is agreed on yet. To leave it open, choose the next part."));
        break;
    case SessionStep::End:
        emit endRequested();
        break;
    }
}

void SessionContext::stepBack()
{
    const auto phase =
        fromName<SessionPhase>(engagement().workshop ? engagement().workshop->phase : QString());
    const std::optional<SessionDimension> at = dimension();
    if (at && phase == SessionPhase::Agree && at->revealedRound > 0)
        accept(m_document.perform(edits::goToPhase, SessionPhase::Talk));
    else if (at && at->openRound > 0)
        accept(m_document.perform(
            edits::goToPhase, at->revealedRound > 0 ? SessionPhase::Talk : SessionPhase::Question));
    else
        accept(m_document.perform(edits::stepPart, -1, m_clock.now()));
}

QString countsText(const QList<FunctionCount>& counts)
{
    QStringList parts;
    for (const FunctionCount& count : counts)
        parts.append(
            SessionContext::tr("%1\u00a0%2")
                .arg(inWords(functionLabel(count.function)), QLocale().toString(count.people)));
    return parts.join(QStringLiteral(", "));
}

} // namespace milepost
