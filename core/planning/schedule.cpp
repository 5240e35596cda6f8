// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/schedule.h"

#include "core/base/limits.h"
#include "core/base/personname.h"
#include "core/base/weeks.h"
#include "core/engagement/notbefore.h"
#include "core/planning/calendar.h"
#include "core/planning/horizon.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <queue>

namespace milepost {

namespace {

constexpr int kFriday = 5;

/// The first week of the plan that begins on that day or later; without a day week 0.
int earliestWeek(const QDate& firstMonday, const QDate& notBefore)
{
    return notBefore.isValid() ? std::max(0, weekIndex(firstMonday, mondayOnOrAfter(notBefore)))
                               : 0;
}

/// One play to be placed: how long and how heavy it is, and where it stands once that is known.
struct Job {
    int play = 0;
    int owner = 0; ///< whose load it is: the person once named, else the role
    double capacity = 0;
    int duration = 1;
    double load = 0;
    std::optional<StartReason> fixed; ///< started or pinned: keeps its start
    QDate fixedStart;
    int startWeek = 0;
    std::vector<int> weeks; ///< working weeks, once known
    int openPrerequisites = 0;
    bool beyond = false; ///< would end after the last week of the calendar
};

/// Numbers the owners in order of appearance; one person may be written in several ways.
class OwnerNumbers {
public:
    int of(const PoolPlay& play)
    {
        return play.accountable.isEmpty() ? numberOf(play.play->ownerRole, m_roles)
                                          : numberOf(personKey(play.accountable), m_persons);
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    template <class Key>
    int numberOf(const Key& key, QHash<Key, int>& numbers)
    {
        const auto known = numbers.constFind(key);
        if (known != numbers.constEnd())
            return *known;
        numbers.insert(key, m_count);
        return m_count++;
    }

    QHash<RoleId, int> m_roles;
    QHash<QString, int> m_persons;
    int m_count = 0;
};

/// Days per week by personKey(); of several spellings of one person the first holds.
QHash<QString, double> capacityByPerson(const Plan& plan)
{
    QHash<QString, double> capacity;
    for (auto it = plan.personCapacity.cbegin(); it != plan.personCapacity.cend(); ++it) {
        const QString key = personKey(it.key());
        if (!key.isEmpty() && !capacity.contains(key))
            capacity.insert(key, *it);
    }
    return capacity;
}

class Scheduler {
public:
    Scheduler(const PlayPool& pool, const Plan& plan, const std::vector<int>& order,
              const QDate& start)
        : m_pool(pool), m_plan(plan), m_start(start), m_firstMonday(mondayOnOrAfter(start)),
          m_lastWeek(weekIndex(m_firstMonday, QDate(limits::kLastYear, 12, 31).addDays(-4))),
          m_earliest(earliestWeek(m_firstMonday, plan.replannedFrom)),
          m_notBefore(notBeforeDays(plan)), m_personCapacity(capacityByPerson(plan)),
          m_jobOf(static_cast<qsizetype>(pool.plays.size()), kNone), m_jobs(makeJobs(order)),
          m_first(firstWeek()),
          m_calendar(m_owners.count(), m_first, freezeWeeks(), plan.parallelLimit),
          m_loadOf(m_owners.count(), kNone)
    {}

    Schedule run()
    {
        for (std::size_t j = 0; j < m_jobs.size(); ++j) {
            Job& job = m_jobs[j];
            if (!job.fixed)
                continue;
            takeWeeks(static_cast<int>(j));
        }
        m_result.plays.reserve(static_cast<qsizetype>(m_jobs.size()));
        placeAll();
        for (const ScheduledPlay& play : std::as_const(m_result.plays)) {
            if (!m_result.finish.isValid() || play.finish > m_result.finish)
                m_result.finish = play.finish;
        }
        collectLoads();
        collectFreezeWeeks();
        return std::move(m_result);
    }

private:
    static constexpr int kNone = -1;

    [[nodiscard]] QSet<int> freezeWeeks() const
    {
        QSet<int> weeks;
        for (const QDate& monday : m_plan.freezeWeeks)
            weeks.insert(weekIndex(m_firstMonday, monday));
        return weeks;
    }

    [[nodiscard]] int firstWeek() const
    {
        int first = 0;
        for (const Job& job : m_jobs)
            first = std::min(first, job.startWeek);
        return first;
    }

    std::vector<Job> makeJobs(const std::vector<int>& order)
    {
        std::vector<Job> jobs;
        jobs.reserve(order.size());
        for (const int play : order) {
            if (m_pool.at(play).done())
                continue;
            m_jobOf[play] = static_cast<int>(jobs.size());
            jobs.push_back(makeJob(play));
        }
        return jobs;
    }

    // Days per week: of the named person who differs, else of the role, else of all.
    [[nodiscard]] double capacityOf(const PoolPlay& entry) const
    {
        if (!entry.accountable.isEmpty() && !m_personCapacity.isEmpty()) {
            const auto person = m_personCapacity.constFind(personKey(entry.accountable));
            if (person != m_personCapacity.constEnd())
                return *person;
        }
        return m_plan.roleCapacity.value(entry.play->ownerRole, m_plan.capacityDaysPerWeek);
    }

    Job makeJob(int play)
    {
        const PoolPlay& entry = m_pool.at(play);
        Job job;
        job.play = play;
        job.owner = m_owners.of(entry);
        job.capacity = capacityOf(entry);
        const int needed =
            static_cast<int>(std::ceil(entry.effortDays / job.capacity - kTolerance));
        job.duration = std::max({entry.durationWeeks, needed, 1});
        job.load = entry.effortDays / job.duration;
        if (entry.state == PlayState::Started && entry.actualStart.isValid()) {
            job.fixed = StartReason::Started;
            job.fixedStart = entry.actualStart;
        } else if (entry.pinnedStart.isValid()) {
            job.fixed = StartReason::Pinned;
            job.fixedStart = mondayOnOrAfter(entry.pinnedStart);
        }
        // Work that began at a weekend has its first working week after it.
        if (job.fixed)
            job.startWeek = weekIndex(m_firstMonday, job.fixedStart.dayOfWeek() > kFriday
                                                         ? mondayOnOrAfter(job.fixedStart)
                                                         : job.fixedStart);
        return job;
    }

    /// Gives a job that knows its start its working weeks, and books them. A job that would leave
    /// the calendar ends in the first week after it (outlook.h tells of it) and is not booked.
    void takeWeeks(int index)
    {
        Job& job = jobAt(index);
        job.beyond = job.duration > m_lastWeek - job.startWeek + 1;
        if (!job.beyond) {
            job.weeks = m_calendar.workingWeeks(job.startWeek, job.duration);
            job.beyond = job.weeks.back() > m_lastWeek;
        }
        if (job.beyond) {
            job.startWeek = std::min(job.startWeek, m_lastWeek + 1);
            job.weeks = {m_lastWeek + 1};
        } else {
            m_calendar.book(job.owner, index, job.weeks, job.load);
        }
    }

    void placeAll()
    {
        // Jobs are in the order of priority, so the smallest index of all that are ready is next.
        std::priority_queue<int, std::vector<int>, std::greater<>> ready;
        for (std::size_t j = 0; j < m_jobs.size(); ++j) {
            Job& job = m_jobs[j];
            for (const int need : m_pool.at(job.play).prerequisites) {
                if (m_jobOf[need] != kNone)
                    ++job.openPrerequisites;
                else if (!m_pool.at(need).done())
                    m_result.skipped.append(
                        {m_pool.at(job.play).play->id, m_pool.at(need).play->id});
            }
            if (job.openPrerequisites == 0)
                ready.push(static_cast<int>(j));
        }
        while (!ready.empty()) {
            const int next = ready.top();
            ready.pop();
            place(next);
            for (const int dependent : m_pool.at(jobAt(next).play).dependents) {
                const int waiting = m_jobOf[dependent];
                if (waiting != kNone && --jobAt(waiting).openPrerequisites == 0)
                    ready.push(waiting);
            }
        }
    }

    Job& jobAt(int index) { return m_jobs[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Job& jobAt(int index) const
    {
        return m_jobs[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const PlayId& playIdOf(int job) const
    {
        return m_pool.at(jobAt(job).play).play->id;
    }

    void place(int index)
    {
        Job& job = jobAt(index);
        const PoolPlay& entry = m_pool.at(job.play);
        ScheduledPlay result;
        result.id = entry.play->id;
        result.owner = entry.play->ownerRole;
        result.accountable = entry.accountable;
        if (job.fixed) {
            result.reason = *job.fixed;
            flagViolations(job, result);
        } else {
            findStart(job, result);
            takeWeeks(index);
        }
        result.startWeek = job.startWeek;
        result.endWeek = job.weeks.back();
        result.weeks = job.duration;
        result.loadPerWeek = job.load;
        result.start = job.fixed ? job.fixedStart : m_firstMonday.addDays(7 * job.startWeek);
        result.finish = m_firstMonday.addDays(7 * result.endWeek + 4);
        result.horizon = horizonOf(m_start, result.start);
        if (!job.beyond)
            addLoad(job, result);
        m_result.plays.append(std::move(result));
    }

    /// The earliest week from which every week has a parallel slot and room for the owner. That it
    /// is not earlier is put down to the last week before it that lacked one of both.
    void findStart(Job& job, ScheduledPlay& result)
    {
        int earliest =
            std::max(m_earliest, earliestWeek(m_firstMonday, m_notBefore.value(result.id)));
        int waitsFor = kNone;
        for (const int need : m_pool.at(job.play).prerequisites) {
            const int other = m_jobOf[need];
            if (other != kNone && jobAt(other).weeks.back() + 1 > earliest) {
                earliest = jobAt(other).weeks.back() + 1;
                result.reason = StartReason::Prerequisite;
                waitsFor = other;
            }
        }
        job.startWeek = earliest;
        int weeks = 0;
        for (int week = earliest; weeks < job.duration; ++week) {
            if (week > m_lastWeek) {
                if (weeks == 0)
                    job.startWeek = m_lastWeek + 1;
                break;
            }
            if (m_calendar.isFreeze(week)) {
                if (weeks == 0 && result.reason == StartReason::AtOnce)
                    result.reason = StartReason::FreezeWeek;
            } else if (isPossible(job, week)) {
                if (weeks++ == 0)
                    job.startWeek = week;
            } else {
                // No start up to this week can work.
                weeks = 0;
                week = m_calendar.nextPossibleWeek(job.owner, week + 1, job.load, job.capacity) - 1;
            }
        }
        int blocked = job.startWeek - 1;
        while (blocked >= earliest && (m_calendar.isFreeze(blocked) || isPossible(job, blocked)))
            --blocked;
        if (blocked < earliest) {
            if (waitsFor != kNone)
                result.waitsFor = playIdOf(waitsFor);
            return;
        }
        const bool ownerIsBusy = !m_calendar.hasRoom(job.owner, blocked, job.load, job.capacity);
        result.reason = ownerIsBusy ? StartReason::OwnerBusy : StartReason::ParallelLimit;
        const int other = m_calendar.jobIn(job.owner, blocked);
        if (ownerIsBusy && other != WorkCalendar::kNobody)
            result.waitsFor = playIdOf(other);
    }

    [[nodiscard]] bool isPossible(const Job& job, int week) const
    {
        return m_calendar.hasSlot(week) &&
               m_calendar.hasRoom(job.owner, week, job.load, job.capacity);
    }

    void flagViolations(const Job& job, ScheduledPlay& result) const
    {
        if (m_calendar.isFreeze(job.startWeek))
            result.violations.append({ViolationKind::InFreezeWeek, job.startWeek, {}});
        for (const int need : m_pool.at(job.play).prerequisites) {
            const int other = m_jobOf[need];
            if (other != kNone && jobAt(other).weeks.back() >= job.startWeek)
                result.violations.append(
                    {ViolationKind::BeforePrerequisite, job.startWeek, playIdOf(other)});
        }
        // The job's own load is booked already.
        const auto flagFirst = [&](ViolationKind kind, const auto& isBroken) {
            const auto week = std::find_if(job.weeks.cbegin(), job.weeks.cend(), isBroken);
            if (week != job.weeks.cend())
                result.violations.append({kind, *week, {}});
        };
        flagFirst(ViolationKind::OverCapacity,
                  [&](int week) { return !m_calendar.hasRoom(job.owner, week, 0, job.capacity); });
        flagFirst(ViolationKind::OverParallelLimit,
                  [&](int week) { return m_calendar.isOverLimit(week); });
    }

    void addLoad(const Job& job, const ScheduledPlay& result)
    {
        int& index = m_loadOf[job.owner];
        if (index == kNone) {
            index = static_cast<int>(m_result.loads.size());
            m_result.loads.append({result.owner, result.accountable, job.capacity, {}});
            m_days.emplace_back();
        }
        std::vector<std::optional<double>>& days = m_days[static_cast<std::size_t>(index)];
        const auto place = [this](int week) { return static_cast<std::size_t>(week - m_first); };
        if (days.size() <= place(job.weeks.back()))
            days.resize(place(job.weeks.back()) + 1);
        for (const int week : job.weeks)
            days[place(week)] = days[place(week)].value_or(0) + job.load;
    }

    void collectLoads()
    {
        for (std::size_t i = 0; i < m_days.size(); ++i) {
            QMap<int, double>& days = m_result.loads[static_cast<qsizetype>(i)].days;
            for (std::size_t week = 0; week < m_days[i].size(); ++week) {
                if (m_days[i][week])
                    days.insert(days.cend(), static_cast<int>(week) + m_first, *m_days[i][week]);
            }
        }
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
    QDate m_start;
    QDate m_firstMonday;
    int m_lastWeek;                  ///< of the calendar
    int m_earliest;                  ///< week before which nothing that has not started is placed
    QMap<PlayId, QDate> m_notBefore; ///< of single plays, beside m_earliest
    OwnerNumbers m_owners;
    QHash<QString, double> m_personCapacity; ///< days per week of those who differ, by personKey()
    QList<int> m_jobOf;                      ///< of each play of the pool
    std::vector<Job> m_jobs;
    int m_first; ///< week in which the first of the jobs that have a start begins; 0 at most
    WorkCalendar m_calendar;
    QList<int> m_loadOf; ///< of each owner: index into the result's loads
    std::vector<std::vector<std::optional<double>>> m_days; ///< of each load, from week m_first on
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

Schedule schedule(const PlayPool& pool, const Plan& plan, const std::vector<int>& order,
                  const QDate& start)
{
    return Scheduler(pool, plan, order, start).run();
}

} // namespace milepost
