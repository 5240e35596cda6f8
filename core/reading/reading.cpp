// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading.h"

#include "core/engagement/defaults.h"
#include "core/engagement/latest.h"
#include "core/engagement/planinforce.h"
#include "core/planning/horizon.h"
#include "core/progress/matrixprogress.h"

#include <algorithm>

namespace milepost {

namespace {

/// Whether `a` is to be told rather than `b`: an open one first, then the later one.
bool isNearer(const Assessment& a, const Assessment& b)
{
    const bool aOpen = a.status == AssessmentStatus::Open;
    const bool bOpen = b.status == AssessmentStatus::Open;
    return aOpen == bOpen ? isLater(a, b) : aOpen;
}

std::optional<Lateness> latenessOf(const PlanItem& item, const QDate& statusDate)
{
    if (item.finish < statusDate)
        return Lateness{Lateness::Missed::Finish, item.finish.daysTo(statusDate)};
    if (item.state != PlayState::Started && item.start < statusDate)
        return Lateness{Lateness::Missed::Start, item.start.daysTo(statusDate)};
    return std::nullopt;
}

} // namespace

Reading::Reading(const Content& ofContent, const Engagement& ofEngagement,
                 const QList<Scorecard>& ofScorecards, const CompiledPlan& ofPlan,
                 const QDate& asOf)
    : content(ofContent), engagement(ofEngagement), scorecards(ofScorecards), plan(ofPlan),
      settings(planInForce(engagement)), statusDate(asOf),
      countedFrom(milepost::countedFrom(plan.start, statusDate))
{
    for (const Scorecard& card : scorecards)
        m_cards.insert(card.assessment, &card);
    for (const Play& play : plan.plays)
        m_plays.insert(play.id, &play);
    for (const PlannedPlay& decision : settings.plays)
        m_decisions.insert(decision.id, &decision);
    collectAssessments();
    collectItems();
    linkItems();
}

AssessedMatrix Reading::assessed(const Assessment& assessment) const
{
    AssessedMatrix result;
    result.matrix = content.findMatrix(assessment.matrix);
    result.assessment = &assessment;
    result.card = cardOf(assessment.id);
    for (const Assessment& other : engagement.assessments) {
        if (other.matrix != assessment.matrix || other.unit != assessment.unit ||
            !isLater(assessment, other))
            continue;
        const Scorecard* card = cardOf(other.id);
        if (card && card->rated > 0 && (!result.previous || isLater(other, *result.previous))) {
            result.previous = &other;
            result.previousCard = card;
        }
    }
    return result;
}

AssessmentComparison Reading::sincePrevious(const AssessedMatrix& entry) const
{
    return comparisonOf(engagement, {*entry.previous, *entry.previousCard},
                        {*entry.assessment, *entry.card});
}

void Reading::collectAssessments()
{
    QSet<AssessmentId> used;
    for (const Assessment* assessment : assessmentsInUse(content, engagement)) {
        const AssessedMatrix entry = assessed(*assessment);
        if (entry.matrix && entry.card && !used.contains(assessment->id))
            matrices.append(entry);
        used.insert(assessment->id);
    }
    for (const Assessment& assessment : engagement.assessments) {
        const AssessedMatrix entry = assessed(assessment);
        if (!used.contains(assessment.id) && entry.matrix && entry.card)
            others.append(entry);
    }
    std::sort(others.begin(), others.end(), [](const AssessedMatrix& a, const AssessedMatrix& b) {
        return isLater(*a.assessment, *b.assessment);
    });
}

QList<AssessedMatrix> Reading::matricesOf(const UnitId& unit) const
{
    QList<AssessedMatrix> latest;
    for (const Matrix& matrix : content.matrices) {
        const Assessment* last = latestOf(engagement, matrix.id, unit);
        if (last && cardOf(last->id))
            latest.append(assessed(*last));
    }
    return latest;
}

void Reading::collectItems()
{
    QHash<PlayId, const ScheduledPlay*> scheduled;
    for (const ScheduledPlay& play : plan.schedule.plays)
        scheduled.insert(play.id, &play);
    for (const PriorityRow& row : plan.priorities) {
        PlanItem item;
        item.play = m_plays.value(row.id);
        item.decision = m_decisions.value(row.id);
        item.priority = &row;
        item.scheduled = scheduled.value(row.id);
        if (item.decision) {
            item.state = item.decision->state;
            item.accountable = item.decision->accountable;
        }
        item.start = item.scheduled  ? item.scheduled->start
                     : item.decision ? item.decision->actualStart
                                     : QDate();
        item.finish = item.scheduled  ? item.scheduled->finish
                      : item.decision ? item.decision->actualFinish
                                      : QDate();
        if (item.scheduled) {
            item.horizon = horizonOf(countedFrom, item.start);
            item.late = latenessOf(item, statusDate);
        }
        if (item.play)
            items.append(item);
    }
    std::stable_partition(items.begin(), items.end(),
                          [](const PlanItem& item) { return !item.done(); });
    for (qsizetype i = 0; i < items.size(); ++i) {
        items[i].number = static_cast<int>(i) + 1;
        m_itemIndex.insert(items[i].play->id, i);
    }
    for (const PlannedPlay& decision : settings.plays) {
        if (!m_itemIndex.contains(decision.id))
            unplanned.append(&decision);
    }
}

void Reading::linkItems()
{
    for (PlanItem& item : items) {
        for (const PlayId& need : item.play->prerequisites) {
            const qsizetype other = m_itemIndex.value(need, -1);
            if (other < 0 || (item.decision && item.decision->waived.contains(need)))
                continue;
            item.dependsOn.append(items[other].number);
            items[other].neededBy.append(item.number);
        }
        std::sort(item.dependsOn.begin(), item.dependsOn.end());
    }
}

QList<const PlanItem*> Reading::openItems() const
{
    QList<const PlanItem*> open;
    for (const PlanItem& item : items) {
        if (!item.done())
            open.append(&item);
    }
    return open;
}

QList<const PlanItem*> Reading::openItemsByStart() const
{
    QList<const PlanItem*> open = openItems();
    std::stable_sort(open.begin(), open.end(), [](const PlanItem* a, const PlanItem* b) {
        return std::pair(a->start, a->finish) < std::pair(b->start, b->finish);
    });
    return open;
}

const PlanItem* Reading::nextResult() const
{
    const PlanItem* next = nullptr;
    for (const PlanItem& item : items) {
        if (!item.done() && !item.late && item.finish > statusDate &&
            (!next || item.finish < next->finish))
            next = &item;
    }
    return next;
}

qsizetype Reading::lateCount() const
{
    return std::count_if(items.cbegin(), items.cend(),
                         [](const PlanItem& item) { return item.late.has_value(); });
}

const PlanItem* Reading::item(const PlayId& id) const
{
    const qsizetype index = m_itemIndex.value(id, -1);
    return index < 0 ? nullptr : &items[index];
}

const PlanItem* Reading::itemOf(int number) const
{
    return number >= 1 && number <= items.size() ? &items[number - 1] : nullptr;
}

bool Reading::hasRatings() const
{
    return std::any_of(matrices.cbegin(), matrices.cend(),
                       [](const AssessedMatrix& entry) { return entry.card->rated > 0; });
}

const Scorecard* Reading::cardOf(const AssessmentId& id) const
{
    return m_cards.value(id);
}

QDate Reading::lastAssessed() const
{
    QDate last;
    for (const AssessedMatrix& entry : matrices) {
        if (!last.isValid() || entry.assessment->date > last)
            last = entry.assessment->date;
    }
    return last;
}

const Play* Reading::findPlay(const PlayId& id) const
{
    return m_plays.value(id);
}

const Assessment* Reading::besides(const AssessedMatrix& entry) const
{
    const Assessment& used = *entry.assessment;
    const Assessment* other = nullptr;
    for (const Assessment& candidate : engagement.assessments) {
        if (candidate.id == used.id || candidate.matrix != used.matrix ||
            candidate.unit != used.unit)
            continue;
        const bool worked =
            candidate.status == AssessmentStatus::Open && used.status == AssessmentStatus::Closed;
        if ((isLater(candidate, used) || worked) && (!other || isNearer(candidate, *other)))
            other = &candidate;
    }
    return other;
}

QList<int> overloadedWeeks(const OwnerLoad& load)
{
    QList<int> weeks;
    for (auto it = load.days.cbegin(); it != load.days.cend(); ++it) {
        if (*it > load.capacity + kTolerance)
            weeks.append(it.key());
    }
    return weeks;
}

} // namespace milepost
