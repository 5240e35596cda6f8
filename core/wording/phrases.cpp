// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/phrases.h"

#include "core/base/limits.h"
#include "core/base/plainline.h"
#include "core/engagement/ownkeys.h"
#include "core/planning/outlook.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamedDimensions = 2;

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
        parts.append(u"%1 in %2"_s.arg(telling.say.stages(gap), telling.dimensionName(dimension)));
    }
    const qsizetype more = closed.size() - parts.size();
    if (more > 0)
        parts.append(telling.say.count(more, u"other dimension"_s, u"other dimensions"_s));
    return parts.isEmpty() ? QString() : u"closes "_s + joined(parts);
}

QString neededByWords(const QList<int>& plays)
{
    QList<QString> numbers;
    for (const int play : plays)
        numbers.append(QString::number(play));
    return (plays.size() == 1 ? u"needed by play "_s : u"needed by plays "_s) + joined(numbers);
}

} // namespace

QString stageWords(const Matrix& matrix, const DimensionScore& score)
{
    if (score.status == DimensionStatus::NotApplicable)
        return u"does not apply"_s;
    if (!score.stage)
        return u"not rated"_s;
    const QString& name = matrix.stageName(*score.stage);
    return score.inTransition ? u"%1, moving to %2"_s.arg(name, matrix.stageName(*score.stage + 1))
                              : name;
}

QString bandWords(ConsensusBand band)
{
    return toName(band);
}

QString confidenceWords(const DimensionScore& score)
{
    if (!score.confidence)
        return {};
    const QString words = toName(score.confidence->label) + u" confidence"_s;
    return score.provisional ? words + u", provisional"_s : words;
}

QString evidenceWords(const Content& content, int grade)
{
    for (const EvidenceGrade& entry : content.evidenceGrades) {
        if (entry.grade == grade) {
            const QString label = entry.label.left(1).toLower() + entry.label.mid(1);
            return u"Evidence grade %1 of 3: %2"_s.arg(QString::number(grade), label);
        }
    }
    return u"Evidence grade %1 of 3"_s.arg(grade);
}

QString voteWords(const Wording& say, const DimensionRecord& record, int round)
{
    QMap<HalfStage, int> counts;
    int notApplicable = 0;
    int dontKnow = 0;
    for (const Ballot& ballot : record.ballots) {
        if (ballot.round != round)
            continue;
        if (ballot.vote.isScore())
            ++counts[ballot.vote.score()];
        else
            ++(ballot.vote.kind() == Vote::Kind::NotApplicable ? notApplicable : dontKnow);
    }
    QList<QString> parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        parts.append(
            u"%1 at %2"_s.arg(say.count(*it, u"vote"_s, u"votes"_s), say.score(it.key().value())));
    }
    if (notApplicable > 0)
        parts.append(say.count(notApplicable, u"“does not apply”"_s, u"“does not apply”"_s));
    if (dontKnow > 0)
        parts.append(say.count(dontKnow, u"“cannot judge”"_s, u"“cannot judge”"_s));
    return joined(parts);
}

QString horizonWords(Horizon horizon)
{
    return capitalized(toName(horizon));
}

QString stateWords(PlayState state)
{
    return toName(state);
}

QString latenessWords(const Wording& say, const Lateness& late)
{
    return (late.missed == Lateness::Missed::Finish ? u"%1 overdue"_s : u"%1 late to start"_s)
        .arg(spanOfDays(say, late.days));
}

QString spanOfDays(const Wording& say, qint64 days)
{
    if (days < 14)
        return say.count(days, u"day"_s, u"days"_s);
    if (days < 63)
        return say.count(days / 7, u"week"_s, u"weeks"_s);
    return say.count(days / 30, u"month"_s, u"months"_s);
}

QString quadrantWords(const PriorityRow& row)
{
    switch (row.quadrant) {
    case Quadrant::QuickWin:
        return u"Quick win"_s;
    case Quadrant::MajorProject:
        return u"Major project"_s;
    case Quadrant::FillIn:
        return u"Fill-in"_s;
    case Quadrant::Reconsider:
        break;
    }
    return row.enabler ? u"Enabler"_s : u"Reconsider"_s;
}

QString severityWords(const QString& severity)
{
    if (severity.isEmpty())
        return u"not rated"_s;
    return severityRank(severity) < 3 ? capitalized(severity) : severity;
}

int severityRank(const QString& severity)
{
    const std::optional<Severity> known = fromName<Severity>(severity.toLower());
    if (!known)
        return 3;
    return *known == Severity::High ? 0 : *known == Severity::Medium ? 1 : 2;
}

QString votesChangedWords(const Wording& say, const DimensionScore& score)
{
    return u"agreed on %1, the median is now %2"_s.arg(say.score(*score.score),
                                                       say.score(score.votes->median));
}

QString breakWords(const ComparisonBreak& why)
{
    QList<QString> names;
    for (const Function function : why.functions)
        names.append(functionLabel(function).toEnglish());
    switch (why.kind) {
    case BreakKind::NothingInCommon:
        return u"No dimension is rated both times."_s;
    case BreakKind::AnotherKind:
        return why.before == AssessmentKind::Self ? u"The earlier one was a self-assessment."_s
                                                  : u"The earlier one was a workshop."_s;
    case BreakKind::AnotherMedian:
        return u"Only one of the two balances the functions."_s;
    case BreakKind::FunctionsJoined:
        return u"New in the room: %1."_s.arg(joined(names));
    case BreakKind::FunctionsLeft:
        break;
    }
    return u"No longer in the room: %1."_s.arg(joined(names));
}

QString worthWords(const Telling& telling, const PlanItem& item)
{
    QList<QString> parts;
    const QString closes = closesWords(telling, *item.play);
    if (!closes.isEmpty())
        parts.append(closes);
    QList<QString> hits;
    for (const MetricId& kpi : item.play->kpis) {
        const Metric* metric = telling.content.findMetric(kpi);
        if (metric && telling.plan.goals.contains(kpi))
            hits.append(shortMetricName(*metric));
    }
    if (!hits.isEmpty())
        parts.append(u"hits "_s + joined(hits));
    if (!item.neededBy.isEmpty() && (closes.isEmpty() || item.priority->enabler ||
                                     item.priority->effective > item.priority->priority + 1e-9))
        parts.append(neededByWords(item.neededBy));
    if (parts.isEmpty())
        parts.append(u"chosen by the team"_s);
    parts.append(u"takes "_s + telling.say.days(item.play->effortDays));
    return parts.join(u", "_s);
}

QString startSentence(const Telling& telling, const PlanItem& item)
{
    if (!item.scheduled)
        return {};
    const PlanItem* other = telling.reading.item(item.scheduled->waitsFor);
    const QString otherTitle = other ? telling.numbered(*other) : u"an earlier play"_s;
    switch (item.scheduled->reason) {
    case StartReason::AtOnce:
        return replannedFrom(telling.settings) > telling.plan.start
                   ? u"It was planned anew from %1."_s.arg(
                         telling.say.date(replannedFrom(telling.settings)))
                   : u"It can start at once."_s;
    case StartReason::Prerequisite:
        return u"It starts when %1 is finished."_s.arg(otherTitle);
    case StartReason::OwnerBusy:
        return u"%1 is busy until then with %2."_s.arg(
            item.accountable.isEmpty() ? telling.roleName(item.play->ownerRole) : item.accountable,
            otherTitle);
    case StartReason::ParallelLimit:
        return u"Until then %1 run at the same time, which is the limit."_s.arg(
            telling.say.plays(telling.settings.parallelLimit));
    case StartReason::FreezeWeek:
        return u"The weeks before are frozen."_s;
    case StartReason::Pinned:
        return u"Its start was set by hand."_s;
    case StartReason::Started:
        break;
    }
    return u"It has started and keeps its dates."_s;
}

QString moveWords(const Telling& after, const PlayMove& move)
{
    const PlanItem* item = after.reading.item(move.play);
    const QString reason = item ? startSentence(after, *item) : QString();
    if (move.reason == MoveReason::GivesWay)
        return reason;
    return u"It should have started on %1. %2"_s.arg(after.say.date(move.before.start), reason);
}

QString violationWords(const Telling& telling, const PlanItem& item, const Violation& violation)
{
    const QString week = telling.say.date(weekDate(telling, violation.week));
    switch (violation.kind) {
    case ViolationKind::BeforePrerequisite: {
        const PlanItem* need = telling.reading.item(violation.prerequisite);
        return u"starts before %1 is finished"_s.arg(
            need ? telling.numbered(*need) : telling.playTitle(violation.prerequisite));
    }
    case ViolationKind::OverCapacity:
        return u"overloads %1 in the week of %2"_s.arg(
            item.accountable.isEmpty() ? telling.roleName(item.play->ownerRole) : item.accountable,
            week);
    case ViolationKind::OverParallelLimit:
        return u"brings more than %1 to the week of %2"_s.arg(
            telling.say.plays(telling.settings.parallelLimit), week);
    case ViolationKind::InFreezeWeek:
        break;
    }
    return u"starts in a freeze week (%1)"_s.arg(week);
}

QString beyondCalendarSentence(const Telling& telling)
{
    const QList<PlayId> beyond = beyondCalendar(telling.plan.schedule);
    if (beyond.isEmpty())
        return {};
    const QString first = telling.playTitle(beyond.first());
    const QString which =
        beyond.size() == 1
            ? u"“%1”"_s.arg(first)
            : u"“%1” and %2"_s.arg(
                  first, telling.say.count(beyond.size() - 1, u"other play"_s, u"other plays"_s));
    return u"The plan does not fit the calendar: %1 would end after %2. Raise the days a week of the owners or lower the effort."_s
        .arg(which, QString::number(limits::kLastYear));
}

QString datesWords(const Wording& say, const PlanItem& item)
{
    return item.finish.year() > limits::kLastYear
               ? u"%1 \u2013 after %2"_s.arg(say.shortDate(item.start),
                                             QString::number(limits::kLastYear))
               : say.dateRange(item.start, item.finish);
}

QString evidenceText(const EvidenceItem& item)
{
    const QString title = item.title.isEmpty() ? QString() : harmless(item.title) + u": "_s;
    const QString text = harmless(item.text);
    switch (item.kind) {
    case EvidenceKind::Link:
        return title + text;
    case EvidenceKind::Quote:
        return title + u'“' + text + u'”';
    case EvidenceKind::File:
        break;
    }
    const QString name = item.fileName.isEmpty() ? u"attached file"_s : harmless(item.fileName);
    return title + u"file "_s + name + (text.isEmpty() ? QString() : u" ("_s + text + u')');
}

QDate weekDate(const Telling& telling, int week)
{
    return telling.plan.firstMonday.addDays(7 * week);
}

} // namespace milepost
