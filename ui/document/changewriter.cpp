// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/changewriter.h"

#include <algorithm>

namespace milepost {

namespace {

// Another file at the path may be somebody's work; it is a person who decides then.
bool triesAgain(WriteFault fault)
{
    return mayPass(fault) && fault != WriteFault::FileReplaced;
}

} // namespace

ChangeWriter::ChangeWriter(std::unique_ptr<EngagementStore> store, const Engagement& engagement,
                           Clock clock, QObject* parent)
    : QObject(parent), m_store(std::move(store)), m_engagement(engagement),
      m_clock(std::move(clock)), m_savedAt(m_clock.now()), m_pause(m_schedule.first)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChangeWriter::retryLater);
    connect(&m_signOfLife, &QTimer::timeout, this, [this] { m_store->showLife(); });
    m_signOfLife.start(m_schedule.signOfLife);
}

SaveState ChangeWriter::state() const
{
    if (m_store->isReadOnly())
        return SaveState::ReadOnly;
    if (!m_failure)
        return SaveState::Saved;
    return triesAgain(m_failure->fault) ? SaveState::Pending : SaveState::Blocked;
}

void ChangeWriter::setSchedule(const RetrySchedule& schedule)
{
    m_schedule = schedule;
    m_pause = schedule.first;
    if (m_timer.isActive())
        m_timer.start(m_pause);
    m_signOfLife.start(schedule.signOfLife);
}

void ChangeWriter::write(const Change& change)
{
    m_pending.append(change);
    // A file that another program holds would make every keystroke wait, and one that is not ours
    // any more is left alone; a change that the file refused may have been taken back by this one.
    const bool tries = !m_failure || m_failure->fault == WriteFault::Refused ||
                       (triesAgain(m_failure->fault) && m_failure->fault != WriteFault::Locked);
    if (tries)
        attempt();
    else
        emit stateChanged();
}

Result<Done> ChangeWriter::retryNow()
{
    if (!m_pending.isEmpty())
        attempt();
    if (m_failure)
        return m_failure->error;
    return Done();
}

void ChangeWriter::attempt()
{
    const bool wasGone = m_failure && m_failure->fault == WriteFault::FileGone;
    bool madeAnew = false;
    WriteResult result = m_store->apply(m_pending);
    // Memory is the truth: where steps do not fit the file any more, the outcome still does.
    if (!result && result.fault() == WriteFault::Refused)
        result = m_store->replaceAll(m_engagement, m_pending);
    // Once may be a share that comes back; when the file is still gone it is made anew.
    if (!result && result.fault() == WriteFault::FileGone && wasGone) {
        result = m_store->replaceAll(m_engagement, m_pending);
        madeAnew = result.ok();
    }
    if (result)
        noteSuccess();
    else
        noteFailure(result.failure());
    emit stateChanged();
    if (madeAnew)
        emit fileMadeAnew(m_store->path());
}

void ChangeWriter::retryLater()
{
    m_pause = std::min(2 * m_pause, m_schedule.longest);
    attempt();
}

void ChangeWriter::noteSuccess()
{
    m_pending.clear();
    m_failure.reset();
    m_savedAt = m_clock.now();
    m_timer.stop();
    m_pause = m_schedule.first;
}

void ChangeWriter::noteFailure(const WriteFailure& failure)
{
    m_failure = failure;
    if (!triesAgain(failure.fault))
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(m_pause);
}

void ChangeWriter::replaceStore(std::unique_ptr<EngagementStore> store)
{
    m_store = std::move(store);
    noteSuccess();
    emit stateChanged();
}

} // namespace milepost
