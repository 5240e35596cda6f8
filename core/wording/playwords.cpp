// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/playwords.h"

#include "core/base/halfstage.h"
#include "core/base/limits.h"
#include "core/engagement/notbefore.h"
#include "core/planning/outlook.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString otherPlays(const Telling& telling, qsizetype count)
{
    return telling.say.count(count, Counted("Wording", "%n other play", "%n other plays"));
}

constexpr qsizetype kNamedDimensions = 2;
constexpr qsizetype kNamedLate = 3;

/// What a play still closes of each rated dimension, largest first.
QList<std::pair<DimensionId, double>> closedGaps(const Telling& telling, const Play& play)
{
    QList<std::pair<DimensionId, double>> closed;
    for (const DimensionGap& dimension : telling.plan.dimensions) {
        double sum = 0;
        for (const Advance& advance : play.advances) {
            if (advance.dimension == dimension.id)
                sum += std::min(advance.lift, dimension.gaps.of(advance.transition));
        }
        if (sum > kTolerance)
            closed.append({dimension.id, sum});
    }
    std::stable_sort(closed.begin(), closed.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second + kTolerance; });
    return closed;
}

QString closesWords(const Telling& telling, const Play& play)
{
    const QList<std::pair<DimensionId, double>> closed = closedGaps(telling, play);
    QList<QString> parts;
    for (const auto& [dimension, gap] : closed.mid(0, kNamedDimensions)) {
        parts.append(
            telling.text(Message("Wording", "%1 in %2")
                             .arg(telling.say.stages(gap), telling.dimensionName(dimension))));
    }
    const qsizetype more = closed.size() - parts.size();
    if (more > 0)
        parts.append(telling.say.count(
            more, Counted("Wording", "%n other dimension", "%n other dimensions")));
    return parts.isEmpty()
               ? QString()
               : telling.text(Message("Wording", "closes %1").arg(telling.say.joined(parts)));
}

QString neededByWords(const Telling& telling, const QList<int>& plays)
{
    QList<QString> numbers;
    for (const int play : plays)
        numbers.append(QString::number(play));
    return telling.text(Counted("Wording", "needed by play %1", "needed by plays %1")
                            .of(plays.size())
                            .arg(telling.say.joined(numbers)));
}

QList<QString> worthParts(const Telling& telling, const Play& play)
{
    QList<QString> parts;
    const QString closes = closesWords(telling, play);
    if (!closes.isEmpty())
        parts.append(closes);
    QList<QString> hits;
    for (const MetricId& kpi : play.kpis) {
        const Metric* metric = telling.content.findMetric(kpi);
        if (metric && telling.plan.goals.contains(kpi))
            hits.append(shortMetricName(*metric));
    }
    if (!hits.isEmpty())
        parts.append(telling.text(Message("Wording", "moves %1").arg(telling.say.joined(hits))));
    return parts;
}

QString effortPart(const Telling& telling, const Play& play)
{
    return telling.text(Message("Wording", "takes %1").arg(telling.say.days(play.effortDays)));
}

} // namespace

Message stepWords(const Step& step)
{
    return step.name.startsWith(step.verb, Qt::CaseInsensitive)
               ? Message(step.name)
               : Message("Wording", "%1: %2").arg(step.verb, step.name);
}

QString latenessWords(const Wording& say, const Lateness& late)
{
    return say.text((late.missed == Lateness::Missed::Finish
                         ? Message("Wording", "%1 overdue")
                         : Message("Wording", "%1 late to start"))
                        .arg(spanOfDays(say, late.days)));
}

QString lateSentence(const Telling& telling)
{
    QList<const PlanItem*> late;
    for (const PlanItem& item : telling.items) {
        if (item.late)
            late.append(&item);
    }
    if (late.isEmpty())
        return {};
    std::stable_sort(late.begin(), late.end(), [](const PlanItem* a, const PlanItem* b) {
        return a->late->days > b->late->days;
    });
    QList<QString> named;
    for (const PlanItem* item : late.mid(0, kNamedLate)) {
        named.append(
            telling.text(Message("Wording", "“%1” (%2)")
                             .arg(item->play->title, latenessWords(telling.say, *item->late))));
    }
    if (late.size() > kNamedLate) {
        named.append(otherPlays(telling, late.size() - kNamedLate));
    }
    return telling.text(Counted("Wording", "%n play is late: %1", "%n plays are late: %1")
                            .of(late.size())
                            .arg(telling.say.joined(named)));
}

QString spanOfDays(const Wording& say, qint64 days)
{
    if (days < 14)
        return say.count(days, Counted("Wording", "%n day", "%n days"));
    if (days < 63)
        return say.count(days / 7, Counted("Wording", "%n week", "%n weeks"));
    return say.count(days / 30, Counted("Wording", "%n month", "%n months"));
}

QString worthWords(const Telling& telling, const PlanItem& item)
{
    QList<QString> parts = worthParts(telling, *item.play);
    const bool closes = !closesWords(telling, *item.play).isEmpty();
    if (!item.neededBy.isEmpty() && (!closes || item.priority->enabler ||
                                     item.priority->effective > item.priority->priority + 1e-9))
        parts.append(neededByWords(telling, item.neededBy));
    if (parts.isEmpty())
        parts.append(telling.text(Message("Wording", "chosen by the team")));
    parts.append(effortPart(telling, *item.play));
    return parts.join(u", "_s);
}

QString playWorthWords(const Telling& telling, const Play& play)
{
    return (worthParts(telling, play) << effortPart(telling, play)).join(u", "_s);
}

QString startSentence(const Telling& telling, const PlanItem& item)
{
    if (!item.scheduled)
        return {};
    const PlanItem* other = telling.reading.item(item.scheduled->waitsFor);
    const QString otherTitle =
        other ? telling.numbered(*other) : telling.text(Message("Wording", "an earlier play"));
    switch (item.scheduled->reason) {
    case StartReason::AtOnce:
        if (const QDate day = notBeforeDays(telling.settings).value(item.play->id);
            day.isValid() && day > telling.settings.replannedFrom && day > telling.plan.start) {
            return telling.text(
                Message("Wording", "It starts after %1, when the plan was last changed.")
                    .arg(telling.say.date(day)));
        }
        return telling.settings.replannedFrom > telling.plan.start
                   ? telling.text(Message("Wording", "It was planned anew from %1.")
                                      .arg(telling.say.date(telling.settings.replannedFrom)))
                   : telling.text(Message("Wording", "It can start at once."));
    case StartReason::Prerequisite:
        return telling.text(Message("Wording", "It starts when %1 is finished.").arg(otherTitle));
    case StartReason::OwnerBusy:
        return telling.text(Message("Wording", "%1 is busy until then with %2.")
                                .arg(item.accountable.isEmpty()
                                         ? telling.roleName(item.play->ownerRole)
                                         : item.accountable,
                                     otherTitle));
    case StartReason::ParallelLimit:
        return telling.text(
            Message("Wording", "Until then %1 run at the same time, which is the limit.")
                .arg(telling.say.plays(telling.settings.parallelLimit)));
    case StartReason::FreezeWeek:
        return telling.text(Message("Wording", "The weeks before are frozen."));
    case StartReason::Pinned:
        return telling.text(Message("Wording", "Its start was set by hand."));
    case StartReason::Started:
        break;
    }
    return telling.text(Message("Wording", "It has started and keeps its dates."));
}

QString moveWords(const Telling& after, const PlayMove& move)
{
    const PlanItem* item = after.reading.item(move.play);
    QString reason = item ? startSentence(after, *item) : QString();
    if (move.reason == MoveReason::GivesWay)
        return reason;
    return after.text(Message("Wording", "It should have started on %1. %2")
                          .arg(after.say.date(move.before.start), reason));
}

QString violationWords(const Telling& telling, const PlanItem& item, const Violation& violation)
{
    const QString week = telling.say.date(weekDate(telling, violation.week));
    switch (violation.kind) {
    case ViolationKind::BeforePrerequisite: {
        const PlanItem* need = telling.reading.item(violation.prerequisite);
        return telling.text(
            Message("Wording", "starts before %1 is finished")
                .arg(need ? telling.numbered(*need) : telling.playTitle(violation.prerequisite)));
    }
    case ViolationKind::OverCapacity:
        return telling.text(Message("Wording", "overloads %1 in the week of %2")
                                .arg(item.accountable.isEmpty()
                                         ? telling.roleName(item.play->ownerRole)
                                         : item.accountable,
                                     week));
    case ViolationKind::OverParallelLimit:
        return telling.text(Message("Wording", "brings more than %1 to the week of %2")
                                .arg(telling.say.plays(telling.settings.parallelLimit), week));
    case ViolationKind::InFreezeWeek:
        break;
    }
    return telling.text(Message("Wording", "starts in a freeze week (%1)").arg(week));
}

QString doneAheadWords(const Telling& telling, const PlanItem& item)
{
    if (!item.done() || !item.finish.isValid() || item.finish <= telling.reading.statusDate)
        return {};
    return telling.text(Message("Wording", "is done, yet its finish, %1, is still to come")
                            .arg(telling.say.date(item.finish)));
}

QString beyondCalendarSentence(const Telling& telling)
{
    const QList<PlayId> beyond = beyondCalendar(telling.plan.schedule);
    if (beyond.isEmpty())
        return {};
    const QString first = telling.playTitle(beyond.first());
    const QString which =
        beyond.size() == 1 ? u"“%1”"_s.arg(first)
                           : telling.text(Message("Wording", "“%1” and %2")
                                              .arg(first, otherPlays(telling, beyond.size() - 1)));
    return telling.text(
        Message(
            "Wording",
            "The plan does not fit the calendar: %1 would end after %2. Raise the days a week of the owners or lower the effort.")
            .arg(which, QString::number(limits::kLastYear)));
}

QString datesWords(const Wording& say, const PlanItem& item)
{
    return item.finish.year() > limits::kLastYear
               ? say.text(Message("Wording", "%1 – after %2")
                              .arg(say.shortDate(item.start), QString::number(limits::kLastYear)))
               : say.dateRange(item.start, item.finish);
}

QDate weekDate(const Telling& telling, int week)
{
    return telling.plan.firstMonday.addDays(7 * week);
}

} // namespace milepost
