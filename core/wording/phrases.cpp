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

} // namespace

QString stageWords(const Wording& say, const Matrix& matrix, const DimensionScore& score)
{
    if (score.status == DimensionStatus::NotApplicable)
        return say.text(Message("Wording", "does not apply"));
    if (!score.stage)
        return say.text(Message("Wording", "not rated"));
    const QString& name = matrix.stageName(*score.stage);
    return score.inTransition ? say.text(Message("Wording", "%1, moving to %2")
                                             .arg(name, matrix.stageName(*score.stage + 1)))
                              : name;
}

QString bandWords(const Wording& say, ConsensusBand band)
{
    switch (band) {
    case ConsensusBand::Aligned:
        return say.text(Message("Wording", "aligned"));
    case ConsensusBand::Discuss:
        return say.text(Message("Wording", "discuss"));
    case ConsensusBand::Split:
        break;
    }
    return say.text(Message("Wording", "split"));
}

QString confidenceWords(const Wording& say, ConfidenceLabel label)
{
    switch (label) {
    case ConfidenceLabel::High:
        return say.text(Message("Wording", "high confidence"));
    case ConfidenceLabel::Medium:
        return say.text(Message("Wording", "medium confidence"));
    case ConfidenceLabel::Low:
        break;
    }
    return say.text(Message("Wording", "low confidence"));
}

QString confidenceWords(const Wording& say, const DimensionScore& score)
{
    if (!score.confidence)
        return {};
    const QString words = confidenceWords(say, score.confidence->label);
    return score.provisional ? say.text(Message("Wording", "%1, provisional").arg(words)) : words;
}

QString evidenceWords(const Wording& say, const Content& content, int grade)
{
    for (const EvidenceGrade& entry : content.evidenceGrades) {
        if (entry.grade == grade) {
            const QString label = entry.label.left(1).toLower() + entry.label.mid(1);
            return say.text(Message("Wording", "Evidence grade %1 of 3: %2").arg(grade).arg(label));
        }
    }
    return say.text(Message("Wording", "Evidence grade %1 of 3").arg(grade));
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
        parts.append(say.text(Message("Wording", "%1 at %2")
                                  .arg(say.count(*it, Counted("Wording", "%n vote", "%n votes")),
                                       say.score(it.key().value()))));
    }
    if (notApplicable > 0)
        parts.append(say.count(notApplicable,
                               Counted("Wording", "%n “does not apply”", "%n “does not apply”")));
    if (dontKnow > 0)
        parts.append(
            say.count(dontKnow, Counted("Wording", "%n “cannot judge”", "%n “cannot judge”")));
    return say.joined(parts);
}

QString horizonWords(const Wording& say, Horizon horizon)
{
    switch (horizon) {
    case Horizon::Now:
        return say.text(Message("Wording", "Now"));
    case Horizon::Next:
        return say.text(Message("Wording", "Next"));
    case Horizon::Later:
        break;
    }
    return say.text(Message("Wording", "Later"));
}

QString stateWords(const Wording& say, PlayState state)
{
    switch (state) {
    case PlayState::Proposed:
        return say.text(Message("Wording", "proposed"));
    case PlayState::Planned:
        return say.text(Message("Wording", "planned"));
    case PlayState::Started:
        return say.text(Message("Wording", "started"));
    case PlayState::Done:
        return say.text(Message("Wording", "done"));
    case PlayState::Dropped:
        break;
    }
    return say.text(Message("Wording", "dropped"));
}

QString latenessWords(const Wording& say, const Lateness& late)
{
    return say.text((late.missed == Lateness::Missed::Finish
                         ? Message("Wording", "%1 overdue")
                         : Message("Wording", "%1 late to start"))
                        .arg(spanOfDays(say, late.days)));
}

QString spanOfDays(const Wording& say, qint64 days)
{
    if (days < 14)
        return say.count(days, Counted("Wording", "%n day", "%n days"));
    if (days < 63)
        return say.count(days / 7, Counted("Wording", "%n week", "%n weeks"));
    return say.count(days / 30, Counted("Wording", "%n month", "%n months"));
}

QString quadrantWords(const Wording& say, const PriorityRow& row)
{
    switch (row.quadrant) {
    case Quadrant::QuickWin:
        return say.text(Message("Wording", "Quick win"));
    case Quadrant::MajorProject:
        return say.text(Message("Wording", "Major project"));
    case Quadrant::FillIn:
        return say.text(Message("Wording", "Fill-in"));
    case Quadrant::Reconsider:
        break;
    }
    return say.text(row.enabler ? Message("Wording", "Enabler") : Message("Wording", "Reconsider"));
}

QString severityWords(const Wording& say, Severity severity)
{
    switch (severity) {
    case Severity::High:
        return say.text(Message("Wording", "High"));
    case Severity::Medium:
        return say.text(Message("Wording", "Medium"));
    case Severity::Low:
        break;
    }
    return say.text(Message("Wording", "Low"));
}

QString severityWords(const Wording& say, const QString& severity)
{
    if (severity.isEmpty())
        return say.text(Message("Wording", "not rated"));
    const std::optional<Severity> known = fromName<Severity>(severity.toLower());
    return known ? severityWords(say, *known) : severity;
}

QString unitWords(const Wording& say, MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Percent:
        return say.text(Message("Wording", "percent"));
    case MetricUnit::Currency:
        return say.text(Message("Wording", "currency"));
    case MetricUnit::Days:
        return say.text(Message("Wording", "days"));
    case MetricUnit::Months:
        return say.text(Message("Wording", "months"));
    case MetricUnit::Hours:
        return say.text(Message("Wording", "hours"));
    case MetricUnit::Ratio:
        return say.text(Message("Wording", "ratio"));
    case MetricUnit::Points:
        return say.text(Message("Wording", "points"));
    case MetricUnit::Score:
        return say.text(Message("Wording", "score 1–5"));
    case MetricUnit::PerHundred:
        return say.text(Message("Wording", "per 100"));
    case MetricUnit::Count:
        break;
    }
    return say.text(Message("Wording", "count"));
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
    return say.text(Message("Wording", "agreed on %1, the median is now %2")
                        .arg(say.score(*score.score), say.score(score.votes->median)));
}

QString breakWords(const Wording& say, const ComparisonBreak& why)
{
    QList<Message> names;
    for (const Function function : why.functions)
        names.append(functionLabel(function));
    switch (why.kind) {
    case BreakKind::NothingInCommon:
        return say.text(Message("Wording", "No dimension is rated both times."));
    case BreakKind::AnotherKind:
        return say.text(why.before == AssessmentKind::Self
                            ? Message("Wording", "The earlier one was a self-assessment.")
                            : Message("Wording", "The earlier one was a workshop."));
    case BreakKind::AnotherMedian:
        return say.text(Message("Wording", "Only one of the two balances the functions."));
    case BreakKind::FunctionsJoined:
        return say.text(Message("Wording", "New in the room: %1.").arg(names));
    case BreakKind::FunctionsLeft:
        break;
    }
    return say.text(Message("Wording", "No longer in the room: %1.").arg(names));
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
        parts.append(telling.text(Message("Wording", "hits %1").arg(telling.say.joined(hits))));
    if (!item.neededBy.isEmpty() && (closes.isEmpty() || item.priority->enabler ||
                                     item.priority->effective > item.priority->priority + 1e-9))
        parts.append(neededByWords(telling, item.neededBy));
    if (parts.isEmpty())
        parts.append(telling.text(Message("Wording", "chosen by the team")));
    parts.append(
        telling.text(Message("Wording", "takes %1").arg(telling.say.days(item.play->effortDays))));
    return parts.join(u", "_s);
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
        return replannedFrom(telling.settings) > telling.plan.start
                   ? telling.text(Message("Wording", "It was planned anew from %1.")
                                      .arg(telling.say.date(replannedFrom(telling.settings))))
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

QString beyondCalendarSentence(const Telling& telling)
{
    const QList<PlayId> beyond = beyondCalendar(telling.plan.schedule);
    if (beyond.isEmpty())
        return {};
    const QString first = telling.playTitle(beyond.first());
    const QString which =
        beyond.size() == 1
            ? u"“%1”"_s.arg(first)
            : telling.text(Message("Wording", "“%1” and %2")
                               .arg(first, telling.say.count(beyond.size() - 1,
                                                             Counted("Wording", "%n other play",
                                                                     "%n other plays"))));
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

QString evidenceText(const Wording& say, const EvidenceItem& item)
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
    const QString name = item.fileName.isEmpty() ? say.text(Message("Wording", "attached file"))
                                                 : harmless(item.fileName);
    return title + say.text(Message("Wording", "file %1").arg(name)) +
           (text.isEmpty() ? QString() : u" ("_s + text + u')');
}

QDate weekDate(const Telling& telling, int week)
{
    return telling.plan.firstMonday.addDays(7 * week);
}

} // namespace milepost
