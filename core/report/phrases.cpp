// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phrases.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamedDimensions = 2;

/// What a play still closes of each rated dimension, largest first.
QList<std::pair<DimensionId, double>> closedGaps(const ReportContext& context, const Play& play)
{
    QList<std::pair<DimensionId, double>> closed;
    for (const DimensionGap& dimension : context.plan.dimensions) {
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

QString closesWords(const ReportContext& context, const Play& play)
{
    const QList<std::pair<DimensionId, double>> closed = closedGaps(context, play);
    QList<QString> parts;
    for (const auto& [dimension, gap] : closed.mid(0, kNamedDimensions)) {
        parts.append(u"%1 in %2"_s.arg(context.say.stages(gap), context.dimensionName(dimension)));
    }
    const qsizetype more = closed.size() - parts.size();
    if (more > 0)
        parts.append(context.say.count(more, u"other dimension"_s, u"other dimensions"_s));
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

QString worthWords(const ReportContext& context, const PlanItem& item)
{
    QList<QString> parts;
    const QString closes = closesWords(context, *item.play);
    if (!closes.isEmpty())
        parts.append(closes);
    QList<QString> hits;
    for (const MetricId& kpi : item.play->kpis) {
        const Metric* metric = context.content.findMetric(kpi);
        if (metric && context.plan.goals.contains(kpi))
            hits.append(shortMetricName(*metric));
    }
    if (!hits.isEmpty())
        parts.append(u"hits "_s + joined(hits));
    if (!item.neededBy.isEmpty() && (closes.isEmpty() || item.priority->enabler ||
                                     item.priority->effective > item.priority->priority + 1e-9))
        parts.append(neededByWords(item.neededBy));
    if (parts.isEmpty())
        parts.append(u"chosen by the team"_s);
    parts.append(u"takes "_s + context.say.days(item.play->effortDays));
    return parts.join(u", "_s);
}

QString startSentence(const ReportContext& context, const PlanItem& item)
{
    if (!item.scheduled)
        return {};
    const PlanItem* other = context.item(item.scheduled->waitsFor);
    const QString otherTitle = other ? context.playLink(*other).text : u"an earlier play"_s;
    switch (item.scheduled->reason) {
    case StartReason::AtOnce:
        return u"It can start at once."_s;
    case StartReason::Prerequisite:
        return u"It starts when %1 is finished."_s.arg(otherTitle);
    case StartReason::OwnerBusy:
        return u"%1 is busy until then with %2."_s.arg(
            item.accountable.isEmpty() ? context.roleName(item.play->ownerRole) : item.accountable,
            otherTitle);
    case StartReason::ParallelLimit:
        return u"Until then %1 run at the same time, which is the limit."_s.arg(
            context.say.plays(context.settings.parallelLimit));
    case StartReason::FreezeWeek:
        return u"The weeks before are frozen."_s;
    case StartReason::Pinned:
        return u"Its start was set by hand."_s;
    case StartReason::Started:
        break;
    }
    return u"It has started and keeps its dates."_s;
}

QString violationWords(const ReportContext& context, const PlanItem& item,
                       const Violation& violation)
{
    const QString week = context.say.date(weekDate(context, violation.week));
    switch (violation.kind) {
    case ViolationKind::BeforePrerequisite: {
        const PlanItem* need = context.item(violation.prerequisite);
        return u"starts before %1 is finished"_s.arg(
            need ? context.playLink(*need).text : context.playTitle(violation.prerequisite));
    }
    case ViolationKind::OverCapacity:
        return u"overloads %1 in the week of %2"_s.arg(
            item.accountable.isEmpty() ? context.roleName(item.play->ownerRole) : item.accountable,
            week);
    case ViolationKind::OverParallelLimit:
        return u"brings more than %1 to the week of %2"_s.arg(
            context.say.plays(context.settings.parallelLimit), week);
    case ViolationKind::InFreezeWeek:
        break;
    }
    return u"starts in a freeze week (%1)"_s.arg(week);
}

QString evidenceText(const EvidenceItem& item)
{
    const QString title = item.title.isEmpty() ? QString() : item.title + u": "_s;
    switch (item.kind) {
    case EvidenceKind::Link:
        return title + item.text;
    case EvidenceKind::Quote:
        return title + u'“' + item.text + u'”';
    case EvidenceKind::File:
        break;
    }
    const QString name = item.fileName.isEmpty() ? u"attached file"_s : item.fileName;
    return title + u"file "_s + name +
           (item.text.isEmpty() ? QString() : u" ("_s + item.text + u')');
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

QString loadOwner(const ReportContext& context, const OwnerLoad& load)
{
    return load.person.isEmpty() ? context.roleName(load.role) : load.person;
}

QDate weekDate(const ReportContext& context, int week)
{
    return context.plan.firstMonday.addDays(7 * week);
}

} // namespace milepost
