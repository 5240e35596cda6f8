// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/schedule.h"

#include "core/base/weeks.h"
#include "core/planning/calendar.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace milepost {

namespace {

constexpr int kNowDays = 30;
constexpr int kNextDays = 90;

class Scheduler {
public:
    Scheduler(const PlayPool& pool, const Plan& plan, const QList<PriorityRow>& order,
              const QDate& firstMonday)
        : m_pool(pool), m_plan(plan), m_firstMonday(firstMonday),
          m_calendar(freezeWeekIndexes(plan, firstMonday), plan.parallelLimit),
          m_job(pool.plays.size(), -1)
    {
        for (const PriorityRow& row : order) {
            const int play = pool.index.value(row.id);
            if (pool.plays[play].done())
                continue;
            m_job[play] = static_cast<int>(m_jobs.size());
            m_jobs.append(makeJob(play));
        }
    }

    Schedule run()
    {
        for (Job& job : m_jobs) {
            if (job.fixed)
                book(job);
        }
        placeAll();
        for (const ScheduledPlay& play : std::as_const(m_result.plays)) {
            if (!m_result.finish.isValid() || play.finish > m_result.finish)
                m_result.finish = play.finish;
        }
        collectFreezeWeeks();
        return m_result;
    }

private:
    struct Job {
        int play = 0;
        QString owner; ///< key of the load: the person once named, else the role
        double capacity = 0;
        int duration = 1;
        double load = 0;
        bool fixed = false;
        QDate fixedStart;
        StartReason fixedReason = StartReason::AtOnce;
        QList<int> weeks; ///< working weeks, once placed
        int startWeek = 0;
        bool placed = false;
        int openPrerequisites = 0;
    };

    static QSet<int> freezeWeekIndexes(const Plan& plan, const QDate& firstMonday)
    {
        QSet<int> weeks;
        for (const QDate& monday : plan.freezeWeeks)
            weeks.insert(weekIndex(firstMonday, monday));
        return weeks;
    }

    Job makeJob(int play)
    {
        const PoolPlay& entry = m_pool.plays[play];
        Job job;
        job.play = play;
        job.owner = entry.accountable.isEmpty()
                        ? QStringLiteral("role:") + entry.play.ownerRole.text()
                        : QStringLiteral("person:") + entry.accountable;
        job.capacity = m_plan.roleCapacity.value(entry.play.ownerRole, m_plan.capacityDaysPerWeek);
        const int needed =
            static_cast<int>(std::ceil(entry.play.effortDays / job.capacity - kTolerance));
        job.duration = std::max({entry.play.durationWeeks, needed, 1});
        job.load = entry.play.effortDays / job.duration;
        if (entry.state == PlayState::Started && entry.actualStart.isValid()) {
            job.fixed = true;
            job.fixedStart = entry.actualStart;
            job.fixedReason = StartReason::Started;
        } else if (entry.pinnedStart.isValid()) {
            job.fixed = true;
            job.fixedStart = entry.pinnedStart;
            job.fixedReason = StartReason::Pinned;
        }
        if (job.fixed) {
            job.startWeek = weekIndex(m_firstMonday, job.fixedStart);
            job.weeks = m_calendar.workingWeeks(job.startWeek, job.duration);
        }
        return job;
    }

    void book(const Job& job) { m_calendar.book(job.owner, job.weeks, job.load); }

    void placeAll()
    {
        // Jobs are in the order of priority, so the smallest index of all that are ready is next.
        std::priority_queue<int, std::vector<int>, std::greater<>> ready;
        for (int j = 0; j < m_jobs.size(); ++j) {
            Job& job = m_jobs[j];
            for (const int need : m_pool.plays[job.play].prerequisites) {
                if (m_job[need] >= 0)
                    ++job.openPrerequisites;
                else if (!m_pool.plays[need].done())
                    m_result.skipped.append(
                        {m_pool.plays[job.play].play.id, m_pool.plays[need].play.id});
            }
            if (job.openPrerequisites == 0)
                ready.push(j);
        }
        while (!ready.empty()) {
            const int next = ready.top();
            ready.pop();
            place(m_jobs[next]);
            for (const int dependent : m_pool.plays[m_jobs[next].play].dependents) {
                const int waiting = m_job[dependent];
                if (waiting >= 0 && --m_jobs[waiting].openPrerequisites == 0)
                    ready.push(waiting);
            }
        }
    }

    void place(Job& job)
    {
        const PoolPlay& entry = m_pool.plays[job.play];
        ScheduledPlay result;
        result.id = entry.play.id;
        result.owner = entry.play.ownerRole;
        result.accountable = entry.accountable;
        if (job.fixed) {
            result.reason = job.fixedReason;
            flagViolations(job, result);
        } else {
            findStart(job, result);
            book(job);
        }
        job.placed = true;
        for (const int week : std::as_const(job.weeks))
            m_lastJob.insert({job.owner, week}, job.play);

        result.startWeek = job.startWeek;
        result.endWeek = job.weeks.last();
        result.weeks = job.duration;
        result.loadPerWeek = job.load;
        result.start = job.fixed ? job.fixedStart : m_firstMonday.addDays(7 * job.startWeek);
        result.finish = m_firstMonday.addDays(7 * result.endWeek + 4);
        const int days = 7 * job.startWeek;
        result.horizon = days <= kNowDays    ? Horizon::Now
                         : days <= kNextDays ? Horizon::Next
                                             : Horizon::Later;
        addLoad(job, result);
        m_result.plays.append(result);
    }

    void findStart(Job& job, ScheduledPlay& result)
    {
        int start = 0;
        for (const int need : m_pool.plays[job.play].prerequisites) {
            const int other = m_job[need];
            if (other >= 0 && m_jobs[other].weeks.last() + 1 > start) {
                start = m_jobs[other].weeks.last() + 1;
                result.reason = StartReason::Prerequisite;
                result.waitsFor = m_pool.plays[need].play.id;
            }
        }
        for (;;) {
            const int open = m_calendar.nextOpenWeek(start);
            if (open != start) {
                result.reason = StartReason::ParallelLimit;
                result.waitsFor = {};
                start = open;
            }
            if (m_calendar.isFreeze(start)) {
                if (result.reason == StartReason::AtOnce)
                    result.reason = StartReason::FreezeWeek;
                ++start;
                continue;
            }
            const QList<int> weeks = m_calendar.workingWeeks(start, job.duration);
            const auto blocked = std::find_if(weeks.crbegin(), weeks.crend(), [&](int week) {
                return !m_calendar.hasSlot(week) ||
                       !m_calendar.hasRoom(job.owner, week, job.load, job.capacity);
            });
            if (blocked == weeks.crend()) {
                job.startWeek = start;
                job.weeks = weeks;
                return;
            }
            // No start up to the last blocked week can work.
            if (m_calendar.hasRoom(job.owner, *blocked, job.load, job.capacity)) {
                result.reason = StartReason::ParallelLimit;
                result.waitsFor = {};
            } else {
                result.reason = StartReason::OwnerBusy;
                const int other = m_lastJob.value({job.owner, *blocked}, -1);
                result.waitsFor = other < 0 ? PlayId() : m_pool.plays[other].play.id;
            }
            start = *blocked + 1;
        }
    }

    void flagViolations(const Job& job, ScheduledPlay& result) const
    {
        if (m_calendar.isFreeze(job.startWeek))
            result.violations.append({ViolationKind::InFreezeWeek, job.startWeek, {}});
        for (const int need : m_pool.plays[job.play].prerequisites) {
            const int other = m_job[need];
            if (other >= 0 && m_jobs[other].weeks.last() >= job.startWeek) {
                result.violations.append(
                    {ViolationKind::BeforePrerequisite, job.startWeek, m_pool.plays[need].play.id});
            }
        }
        // The job's own load is booked already.
        for (const int week : job.weeks) {
            if (!m_calendar.hasRoom(job.owner, week, 0, job.capacity)) {
                result.violations.append({ViolationKind::OverCapacity, week, {}});
                break;
            }
        }
        for (const int week : job.weeks) {
            if (m_calendar.isOverLimit(week)) {
                result.violations.append({ViolationKind::OverParallelLimit, week, {}});
                break;
            }
        }
    }

    void addLoad(const Job& job, const ScheduledPlay& result)
    {
        int index = m_loadIndex.value(job.owner, -1);
        if (index < 0) {
            index = static_cast<int>(m_result.loads.size());
            m_loadIndex.insert(job.owner, index);
            m_result.loads.append({result.owner, result.accountable, job.capacity, {}});
        }
        OwnerLoad& load = m_result.loads[index];
        for (const int week : job.weeks)
            load.days[week] += job.load;
    }

    void collectFreezeWeeks()
    {
        for (const QDate& monday : m_plan.freezeWeeks) {
            if (m_result.finish.isValid() && monday <= m_result.finish)
                m_result.freezeWeeks.append(weekIndex(m_firstMonday, monday));
        }
        std::sort(m_result.freezeWeeks.begin(), m_result.freezeWeeks.end());
    }

    const PlayPool& m_pool;
    const Plan& m_plan;
    QDate m_firstMonday;
    WorkCalendar m_calendar;
    QList<int> m_job; ///< of each play of the pool: its job, or -1
    QList<Job> m_jobs;
    QHash<std::pair<QString, int>, int> m_lastJob; ///< who holds an owner's week
    QHash<QString, int> m_loadIndex;
    Schedule m_result;
};

} // namespace

const ScheduledPlay* Schedule::find(const PlayId& id) const
{
    for (const ScheduledPlay& play : plays) {
        if (play.id == id)
            return &play;
    }
    return nullptr;
}

Schedule schedule(const PlayPool& pool, const Plan& plan, const QList<PriorityRow>& order,
                  const QDate& firstMonday)
{
    return Scheduler(pool, plan, order, firstMonday).run();
}

} // namespace milepost
