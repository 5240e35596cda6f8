// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/randomverbs.h"

namespace milepost {

namespace {

template <class T>
Result<Done> done(const Result<T>& result)
{
    if (!result)
        return result.error();
    return Done();
}

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
    return m_document.setGoal(m_make.goal(), merge());
}

Result<Done> RandomVerbs::moveOrRemoveGoal()
{
    if (now().goals.isEmpty())
        return Done();
    const MetricId metric = m_random.oneOf(now().goals).metric;
    return m_random.chance(50) ? m_document.moveGoal(metric, m_random.number(0, 4))
                               : m_document.removeGoal(metric);
}

Result<Done> RandomVerbs::planNumbers()
{
    const std::optional<double> days =
        m_random.chance(20) ? std::optional<double>() : m_random.real(-0.01, 20);
    switch (m_random.number(1, 4)) {
    case 1:
        return m_document.setCapacity(m_random.real(0, 10), merge());
    case 2:
        return m_document.setRoleCapacity(idFrom(m_document.content().roles), days, merge());
    case 3:
        return m_document.setParallelLimit(m_random.number(0, 8), merge());
    default:
        return m_document.setBudget(days, merge());
    }
}

Result<Done> RandomVerbs::planDates()
{
    switch (m_random.number(1, 4)) {
    case 1:
        return m_document.setPlanStart(m_random.maybeDate());
    case 2:
        return m_document.setFreezeWeeks({m_random.maybeDate(), m_random.date()});
    case 3:
        return m_document.addFreezeWeek(m_random.date());
    default:
        return m_document.removeFreezeWeek(now().plan && !now().plan->freezeWeeks.isEmpty()
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
            return m_document.setPlaybooks({});
        return m_document.setPlaybooks(m_random.someOf(idsOf<PlaybookId>(content.playbooks), 3));
    case 2:
        if (none)
            return m_document.setPlanAssessments({});
        return m_document.setPlanAssessments(
            m_random.someOf(idsOf<AssessmentId>(now().assessments), 2));
    default:
        if (none)
            return m_document.setCandidates({});
        return m_document.setCandidates(QList<PlayId>{play(), play(), play()});
    }
}

Result<Done> RandomVerbs::playState()
{
    const PlayDates dates{m_random.maybeDate(), m_random.maybeDate()};
    const auto state = static_cast<PlayState>(m_random.number(0, 4));
    switch (m_random.number(1, 3)) {
    case 1:
        return m_document.setPlayState(play(), state);
    case 2:
        return m_document.setPlayState(play(), state, dates);
    default:
        return m_document.setPlayDates(play(), dates);
    }
}

Result<Done> RandomVerbs::playFields()
{
    const bool none = m_random.chance(20);
    switch (m_random.number(1, 4)) {
    case 1:
        return m_document.setAccountable(play(), m_random.maybeText(30), merge());
    case 2:
        return m_document.setPlayEffort(
            play(), none ? std::optional<double>() : m_random.real(-1, 60), merge());
    case 3:
        return m_document.setPlayDuration(
            play(), none ? std::optional<int>() : m_random.number(0, 30), merge());
    default:
        return m_document.setPlayNotes(play(), m_random.maybeText(300, true), merge());
    }
}

Result<Done> RandomVerbs::playPins()
{
    return m_random.chance(70) ? m_document.pinPlay(play(), m_random.maybeDate(), merge())
                               : m_document.unpinPlay(play());
}

Result<Done> RandomVerbs::playPrerequisites()
{
    const PlayId id = play();
    const Play* shipped = m_document.content().findPlay(id);
    const PlayId need = shipped && !shipped->prerequisites.isEmpty()
                            ? m_random.oneOf(shipped->prerequisites)
                            : play();
    return m_random.chance(60) ? m_document.waivePrerequisite(id, need)
                               : m_document.requirePrerequisite(id, need);
}

Result<Done> RandomVerbs::playForceOrReset()
{
    return m_random.chance(70)
               ? m_document.forcePlay(play(), static_cast<Forced>(m_random.number(0, 2)))
               : m_document.resetPlay(play());
}

Result<Done> RandomVerbs::addOwnPlay()
{
    PlannedPlay made = m_make.play();
    if (!made.custom)
        made.custom.emplace();
    return done(m_document.addOwnPlay(*made.custom, made.effortDays, made.durationWeeks));
}

Result<Done> RandomVerbs::editOwnPlay()
{
    if (m_random.chance(40))
        return m_document.deleteOwnPlay(play());
    CustomPlay own = m_make.play().custom.value_or(CustomPlay());
    if (m_random.chance(40))
        own.prerequisites = {play()};
    return m_document.updateOwnPlay(play(), own, merge());
}

Result<Done> RandomVerbs::metricValue()
{
    return m_document.setMetricValue(m_make.metricValue(), merge());
}

Result<Done> RandomVerbs::metricValues()
{
    QList<MetricValue> values{m_make.metricValue(), m_make.metricValue()};
    if (!now().metricValues.isEmpty()) {
        values.append(m_random.oneOf(now().metricValues));
        values.last().value = m_random.real(0, 1);
    }
    return m_document.setMetricValues(values);
}

Result<Done> RandomVerbs::replaceOrRemoveMetricValue()
{
    const MetricKey key = now().metricValues.isEmpty() || m_random.chance(5)
                              ? keyOf(m_make.metricValue())
                              : keyOf(m_random.oneOf(now().metricValues));
    return m_random.chance(50) ? m_document.replaceMetricValue(key, m_make.metricValue())
                               : m_document.removeMetricValues({key});
}

Result<Done> RandomVerbs::risk()
{
    Risk made = m_make.risk();
    if (m_random.chance(50))
        return done(m_document.addRisk(made));
    made.id = idFrom(now().risks);
    return m_document.updateRisk(made, merge());
}

Result<Done> RandomVerbs::moveOrDeleteRisk()
{
    return m_random.chance(60) ? m_document.moveRisk(idFrom(now().risks), m_random.number(0, 4))
                               : m_document.deleteRisk(idFrom(now().risks));
}

Result<Done> RandomVerbs::review()
{
    Review made = m_make.review();
    switch (m_random.number(1, 3)) {
    case 1:
        return done(m_document.addReview(made));
    case 2:
        made.id = idFrom(now().reviews);
        return m_document.updateReview(made, merge());
    default:
        return m_document.deleteReview(idFrom(now().reviews));
    }
}

Result<Done> RandomVerbs::pitfall()
{
    const Dismissal made = m_make.dismissal();
    if (m_random.chance(60))
        return m_document.dismissPitfall(made.pitfall, made.subject, made.reason);
    if (now().dismissals.isEmpty())
        return m_document.takeBackDismissal(made.pitfall, made.subject);
    const Dismissal& there = m_random.oneOf(now().dismissals);
    return m_document.takeBackDismissal(there.pitfall, there.subject);
}

Result<Done> RandomVerbs::snapshot()
{
    switch (m_random.number(1, 3)) {
    case 1:
        return done(m_document.takeSnapshot(name(), m_random.maybeDate()));
    case 2:
        return m_document.renameSnapshot(idFrom(now().snapshots), name(), merge());
    default:
        return m_document.deleteSnapshot(idFrom(now().snapshots));
    }
}

} // namespace milepost
