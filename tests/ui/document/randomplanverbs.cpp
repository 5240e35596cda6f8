// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/goals.h"
#include "core/edits/metricvalues.h"
#include "core/edits/ownplays.h"
#include "core/edits/pitfalls.h"
#include "core/edits/plansettings.h"
#include "core/edits/playdecisions.h"
#include "core/edits/raci.h"
#include "core/edits/records.h"
#include "core/edits/snapshots.h"
#include "core/edits/waivers.h"
#include "tests/ui/document/randomverbs.h"
#include "ui/document/snapshotstate.h"

namespace milepost {

namespace {

template <class I, class List>
QList<I> idsOf(const List& list)
{
    QList<I> ids;
    for (const auto& item : list)
        ids.append(item.id);
    return ids;
}

} // namespace

PlayId RandomVerbs::play()
{
    if (now().plan && !now().plan->plays.isEmpty() && m_random.chance(50))
        return m_random.oneOf(now().plan->plays).id;
    return idFrom(m_document.content().plays);
}

Result<Done> RandomVerbs::goal()
{
    return m_document.perform(merge(), edits::setGoal, m_make.goal());
}

Result<Done> RandomVerbs::moveOrRemoveGoal()
{
    if (now().goals.isEmpty())
        return Done();
    const MetricId metric = m_random.oneOf(now().goals).metric;
    return m_random.chance(50) ? m_document.perform(edits::moveGoal, metric, m_random.number(0, 4))
                               : m_document.perform(edits::removeGoal, metric);
}

Result<Done> RandomVerbs::planNumbers()
{
    const std::optional<double> days =
        m_random.chance(20) ? std::optional<double>() : m_random.real(-0.01, 20);
    switch (m_random.number(1, 4)) {
    case 1:
        return m_document.perform(merge(), edits::setCapacity, m_random.real(0, 10));
    case 2:
        return m_document.perform(merge(), edits::setRoleCapacity,
                                  idFrom(m_document.content().roles), days);
    case 3:
        return m_document.perform(merge(), edits::setParallelLimit, m_random.number(0, 8));
    default:
        return m_document.perform(merge(), edits::setBudget, days);
    }
}

Result<Done> RandomVerbs::planDates()
{
    switch (m_random.number(1, 4)) {
    case 1:
        return m_document.perform(edits::setPlanStart, m_random.maybeDate());
    case 2:
        return m_document.perform(edits::setFreezeWeeks, {m_random.maybeDate(), m_random.date()});
    case 3:
        return m_document.perform(edits::addFreezeWeek, m_random.date());
    default:
        return m_document.perform(edits::removeFreezeWeek,
                                  now().plan && !now().plan->freezeWeeks.isEmpty()
                                      ? m_random.oneOf(now().plan->freezeWeeks).addDays(3)
                                      : m_random.date());
    }
}

Result<Done> RandomVerbs::planChoices()
{
    const Content& content = m_document.content();
    const bool none = m_random.chance(40);
    switch (m_random.number(1, 3)) {
    case 1:
        if (none)
            return m_document.perform(edits::setPlaybooks, {});
        return m_document.perform(edits::setPlaybooks,
                                  m_random.someOf(idsOf<PlaybookId>(content.playbooks), 3));
    case 2:
        if (none)
            return m_document.perform(edits::setPlanAssessments, {});
        return m_document.perform(edits::setPlanAssessments,
                                  m_random.someOf(idsOf<AssessmentId>(now().assessments), 2));
    default:
        if (none)
            return m_document.perform(edits::setCandidates, {});
        return m_document.perform(edits::setCandidates, QList<PlayId>{play(), play(), play()});
    }
}

Result<Done> RandomVerbs::playState()
{
    const PlayDates dates{m_random.maybeDate(), m_random.maybeDate()};
    const auto state = static_cast<PlayState>(m_random.number(0, 4));
    switch (m_random.number(1, 3)) {
    case 1:
        return m_document.perform(edits::setPlayState, play(), state, {});
    case 2:
        return m_document.perform(edits::setPlayState, play(), state, dates);
    default:
        return m_document.perform(edits::setPlayDates, play(), dates);
    }
}

Result<Done> RandomVerbs::playFields()
{
    const bool none = m_random.chance(20);
    switch (m_random.number(1, 6)) {
    case 1:
        return m_document.perform(
            edits::setRaci, play(), m_random.maybeText(30),
            m_random.oneOf(QList<RaciPart>(kRaciParts.begin(), kRaciParts.end())));
    case 5:
        return m_document.perform(edits::clearRaci, play(), m_random.maybeText(30));
    case 6:
        return m_document.perform(merge(), edits::setAccountable, play(), m_random.maybeText(30));
    case 2:
        return m_document.perform(merge(), edits::setPlayEffort, play(),
                                  none ? std::optional<double>() : m_random.real(-1, 60));
    case 3:
        return m_document.perform(merge(), edits::setPlayDuration, play(),
                                  none ? std::optional<int>() : m_random.number(0, 30));
    default:
        return m_document.perform(merge(), edits::setPlayNotes, play(),
                                  m_random.maybeText(300, true));
    }
}

Result<Done> RandomVerbs::playPins()
{
    return m_random.chance(70)
               ? m_document.perform(merge(), edits::pinPlay, play(), m_random.maybeDate())
               : m_document.perform(edits::unpinPlay, play());
}

Result<Done> RandomVerbs::playPrerequisites()
{
    const PlayId id = play();
    const Play* shipped = m_document.content().findPlay(id);
    const PlayId need = shipped && !shipped->prerequisites.isEmpty()
                            ? m_random.oneOf(shipped->prerequisites)
                            : play();
    return m_random.chance(60) ? m_document.perform(edits::waivePrerequisite, id, need, Waiver())
                               : m_document.perform(edits::requirePrerequisite, id, need);
}

Result<Done> RandomVerbs::playForceOrReset()
{
    return m_random.chance(70) ? m_document.perform(edits::forcePlay, play(),
                                                    static_cast<Forced>(m_random.number(0, 2)))
                               : m_document.perform(edits::resetPlay, play());
}

Result<Done> RandomVerbs::addOwnPlay()
{
    PlannedPlay made = m_make.play();
    if (!made.custom)
        made.custom.emplace();
    return m_document.perform(edits::addOwnPlay, newId<PlayId>(), *made.custom, made.effortDays,
                              made.durationWeeks);
}

Result<Done> RandomVerbs::editOwnPlay()
{
    if (m_random.chance(40))
        return m_document.perform(edits::deleteOwnPlay, play());
    CustomPlay own = m_make.play().custom.value_or(CustomPlay());
    if (m_random.chance(40))
        own.prerequisites = {play()};
    return m_document.perform(merge(), edits::updateOwnPlay, play(), own);
}

Result<Done> RandomVerbs::metricValue()
{
    return m_document.perform(merge(), edits::setMetricValue, m_make.metricValue());
}

Result<Done> RandomVerbs::metricValues()
{
    QList<MetricValue> values{m_make.metricValue(), m_make.metricValue()};
    if (!now().metricValues.isEmpty()) {
        values.append(m_random.oneOf(now().metricValues));
        values.last().value = m_random.real(0, 1);
    }
    return m_document.perform(edits::setMetricValues, values);
}

Result<Done> RandomVerbs::replaceOrRemoveMetricValue()
{
    const MetricKey key = now().metricValues.isEmpty() || m_random.chance(5)
                              ? metricKeyOf(m_make.metricValue())
                              : metricKeyOf(m_random.oneOf(now().metricValues));
    return m_random.chance(50)
               ? m_document.perform(edits::replaceMetricValue, key, m_make.metricValue())
               : m_document.perform(edits::removeMetricValues, {key});
}

Result<Done> RandomVerbs::risk()
{
    Risk made = m_make.risk();
    made.id = newId<RiskId>();
    if (m_random.chance(50))
        return m_document.perform(edits::addRisk, made);
    made.id = idFrom(now().risks);
    return m_document.perform(merge(), edits::updateRisk, made);
}

Result<Done> RandomVerbs::moveOrDeleteRisk()
{
    return m_random.chance(60)
               ? m_document.perform(edits::moveRisk, idFrom(now().risks), m_random.number(0, 4))
               : m_document.perform(edits::deleteRisk, idFrom(now().risks));
}

Result<Done> RandomVerbs::review()
{
    Review made = m_make.review();
    made.id = newId<ReviewId>();
    switch (m_random.number(1, 3)) {
    case 1:
        return m_document.perform(edits::addReview, made);
    case 2:
        made.id = idFrom(now().reviews);
        return m_document.perform(merge(), edits::updateReview, made);
    default:
        return m_document.perform(edits::deleteReview, idFrom(now().reviews));
    }
}

Result<Done> RandomVerbs::pitfall()
{
    const Dismissal made = m_make.dismissal();
    if (m_random.chance(60))
        return m_document.perform(edits::dismissPitfall, made.pitfall, made.subject, made.reason);
    if (now().dismissals.isEmpty())
        return m_document.perform(edits::takeBackDismissal, made.pitfall, made.subject);
    const Dismissal& there = m_random.oneOf(now().dismissals);
    return m_document.perform(edits::takeBackDismissal, there.pitfall, there.subject);
}

Result<Done> RandomVerbs::snapshot()
{
    switch (m_random.number(1, 3)) {
    case 1:
        return m_document.perform(
            edits::addSnapshot,
            {newId<SnapshotId>(),
             name(),
             m_random.maybeDate(),
             freezeState(m_document.content(), now(), m_document.scorecards(), m_document.plan()),
             {}});
    case 2:
        return m_document.perform(merge(), edits::renameSnapshot, idFrom(now().snapshots), name());
    default:
        return m_document.perform(edits::deleteSnapshot, idFrom(now().snapshots));
    }
}

} // namespace milepost
