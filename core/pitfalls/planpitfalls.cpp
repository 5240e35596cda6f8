// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/planpitfalls.h"

#include "core/base/personname.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr int kMostStarts = 5;
constexpr int kMostAtOnce = 3; ///< plays of one person
constexpr double kMostPlatform = 0.4;
constexpr qsizetype kNamed = 3;

/// The plan with what the detectors ask of it.
class PlanView {
public:
    PlanView(const PitfallSources& sources, const QDate& statusDate)
        : content(sources.content), engagement(sources.engagement), plan(*sources.plan),
          settings(engagement.plan.value_or(Plan())), from(countedFrom(plan.start, statusDate))
    {
        for (const PlayId& id : plan.selection.chosen) {
            if (const Play* play = plan.findPlay(id))
                plays.append(play);
        }
    }

    const Content& content;
    const Engagement& engagement;
    const CompiledPlan& plan;
    const Plan settings;
    const QDate from;
    QList<const Play*> plays; ///< of the plan

    [[nodiscard]] static bool hasTopic(const Play& play, const char* topic)
    {
        return play.topics.contains(TopicId(QString::fromLatin1(topic)));
    }

    [[nodiscard]] bool anyWithTopic(const char* topic) const
    {
        return std::any_of(plays.cbegin(), plays.cend(),
                           [&](const Play* play) { return hasTopic(*play, topic); });
    }

    /// The plays that are not done and start now or next.
    [[nodiscard]] QList<const ScheduledPlay*> nowAndNext() const
    {
        QList<const ScheduledPlay*> found;
        for (const ScheduledPlay& play : plan.schedule.plays) {
            if (horizonOf(from, play.start) != Horizon::Later)
                found.append(&play);
        }
        return found;
    }

    [[nodiscard]] QString title(const PlayId& id) const
    {
        const Play* play = plan.findPlay(id);
        return play ? play->title : id.text();
    }

    [[nodiscard]] QString ownerName(const OwnerLoad& load) const
    {
        const Role* role = content.findRole(load.role);
        return !load.person.isEmpty() ? load.person : role ? role->name : load.role.text();
    }
};

/// "“A”, “B”, “C” and 4 more".
Message namesOf(const QStringList& names)
{
    QList<Message> parts;
    for (const QString& name : names.mid(0, kNamed))
        parts.append(Message("Pitfalls", "%1").quoted(name));
    const qsizetype more = names.size() - parts.size();
    if (more > 0)
        parts.append(Counted("Pitfalls", "%n more", "%n more").of(more));
    return Message("Pitfalls", "%1").arg(parts);
}

Message about(const Message& what, const QStringList& names)
{
    return Message("Pitfalls", "%1: %2.").arg(what).arg(namesOf(names));
}

using Sighting = std::optional<Message>; ///< what was seen; nothing when all is well

Sighting noSponsor(const PlanView& view)
{
    const QString& sponsor = view.engagement.organization.sponsor;
    if (personKey(sponsor).isEmpty())
        return Message("Pitfalls", "No executive sponsor is named.");
    const QList<Participant>& people = view.engagement.participants;
    const bool present =
        std::any_of(people.cbegin(), people.cend(),
                    [&](const Participant& person) { return samePerson(person.name, sponsor); });
    if (present || view.anyWithTopic("executive-sponsorship"))
        return {};
    return Message("Pitfalls",
                   "%1 is not among the participants, and no play of the plan wins a sponsor.")
        .arg(sponsor);
}

Sighting ownerMissing(const PlanView& view)
{
    QStringList names;
    for (const ScheduledPlay* play : view.nowAndNext()) {
        if (personKey(play->accountable).isEmpty())
            names.append(view.title(play->id));
    }
    if (names.isEmpty())
        return {};
    return about(Counted("Pitfalls", "%n play of now and next has no accountable person",
                         "%n plays of now and next have no accountable person")
                     .of(names.size()),
                 names);
}

/// The most plays that one person works on in a week.
int mostAtOnce(const PlanView& view, const QString& person)
{
    QMap<int, int> changes; // week → plays that begin less those that have ended
    for (const ScheduledPlay& play : view.plan.schedule.plays) {
        if (!samePerson(play.accountable, person))
            continue;
        ++changes[play.startWeek];
        --changes[play.endWeek + 1];
    }
    int now = 0;
    int most = 0;
    for (const int change : std::as_const(changes)) {
        now += change;
        most = std::max(most, now);
    }
    return most;
}

Sighting ownerOverload(const PlanView& view)
{
    QStringList names;
    for (const OwnerLoad& load : view.plan.schedule.loads) {
        const bool over = std::any_of(load.days.cbegin(), load.days.cend(), [&](double days) {
            return days > load.capacity + kTolerance;
        });
        if (over || (!load.person.isEmpty() && mostAtOnce(view, load.person) > kMostAtOnce))
            names.append(view.ownerName(load));
    }
    if (names.isEmpty())
        return {};
    return about(Message("Pitfalls", "More work in a week than days, or more than %1 plays at the "
                                     "same time")
                     .arg(kMostAtOnce),
                 names);
}

Sighting tooManyStarts(const PlanView& view)
{
    int starts = 0;
    bool overLimit = false;
    for (const ScheduledPlay& play : view.plan.schedule.plays) {
        const qint64 day = view.plan.start.daysTo(play.start);
        starts += day >= 0 && day <= kNowDays ? 1 : 0;
        overLimit =
            overLimit || std::any_of(play.violations.cbegin(), play.violations.cend(),
                                     [](const Violation& violation) {
                                         return violation.kind == ViolationKind::OverParallelLimit;
                                     });
    }
    if (starts > kMostStarts)
        return Counted("Pitfalls", "%n play starts in the first 30 days.",
                       "%n plays start in the first 30 days.")
            .of(starts);
    if (overLimit) {
        return Counted("Pitfalls", "More than %n play runs at the same time.",
                       "More than %n plays run at the same time.")
            .of(view.settings.parallelLimit);
    }
    return {};
}

Sighting playWithoutKpi(const PlanView& view)
{
    QStringList names;
    for (const Play* play : view.plays) {
        const bool measured =
            std::any_of(play->kpis.cbegin(), play->kpis.cend(), [&](const MetricId& kpi) {
                const QList<Goal>& goals = view.engagement.goals;
                return std::any_of(goals.cbegin(), goals.cend(), [&](const Goal& goal) {
                    return goal.metric == kpi && goal.baseline && !goal.owners.isEmpty();
                });
            });
        if (!measured && view.plan.schedule.find(play->id)) // what is done needs none
            names.append(play->title);
    }
    if (names.isEmpty())
        return {};
    return about(Counted("Pitfalls", "%n play has no KPI with an owner and a baseline",
                         "%n plays have no KPI with an owner and a baseline")
                     .of(names.size()),
                 names);
}

Sighting prerequisiteSkipped(const PlanView& view)
{
    QStringList names;
    for (const SkippedPrerequisite& skipped : view.plan.schedule.skipped)
        names.append(view.title(skipped.play));
    names.removeDuplicates();
    if (names.isEmpty())
        return {};
    return about(Message("Pitfalls", "A prerequisite is neither in the plan nor done or waived"),
                 names);
}

Sighting toolFirst(const PlanView& view)
{
    double effort = 0;
    double platform = 0;
    QDate tool;
    QDate rules;
    for (const Play* play : view.plays) {
        const ScheduledPlay* scheduled = view.plan.schedule.find(play->id);
        effort += play->effortDays;
        if (PlanView::hasTopic(*play, "ecosystem-platform")) {
            platform += play->effortDays;
            if (scheduled && (!tool.isValid() || scheduled->start < tool))
                tool = scheduled->start;
        }
        const bool sets = PlanView::hasTopic(*play, "clv-definition") ||
                          PlanView::hasTopic(*play, "data-foundation") ||
                          PlanView::hasTopic(*play, "rules-of-engagement");
        if (scheduled && sets && (!rules.isValid() || scheduled->finish > rules))
            rules = scheduled->finish;
    }
    if (tool.isValid() && rules.isValid() && tool <= rules) {
        return Message("Pitfalls",
                       "A platform play starts on %1, before definitions, data and rules of "
                       "engagement are finished (%2).")
            .arg(tool)
            .arg(rules);
    }
    if (effort > 0 && platform / effort > kMostPlatform + kTolerance) {
        return Message("Pitfalls", "Platform plays take %1 % of the effort of the plan.")
            .arg(100 * platform / effort, 0, 0);
    }
    return {};
}

Sighting channelConflictIgnored(const PlanView& view)
{
    const DimensionGap* governance =
        view.plan.findDimension(DimensionId(QStringLiteral("align-incentives-governance")));
    if (!governance || governance->score >= 2 - kTolerance)
        return {};
    for (const ScheduledPlay* scheduled : view.nowAndNext()) {
        const Play* play = view.plan.findPlay(scheduled->id);
        if (play && (PlanView::hasTopic(*play, "channel-conflict") ||
                     PlanView::hasTopic(*play, "rules-of-engagement")))
            return {};
    }
    return Message("Pitfalls",
                   "Incentives and governance score %1, and no play of now or next settles "
                   "conflicts or rules of engagement.")
        .arg(governance->score, 1, 2);
}

Sighting csmPenalised(const PlanView& view)
{
    const IndicatorId indicator(QStringLiteral("align-incentives-governance-s1-i1"));
    bool holds = false;
    for (const AssessmentId& id : view.plan.assessments) {
        const Assessment* assessment = view.engagement.findAssessment(id);
        for (const DimensionRecord& record :
             assessment ? assessment->dimensions : QList<DimensionRecord>()) {
            holds = holds || std::any_of(record.indicators.cbegin(), record.indicators.cend(),
                                         [&](const IndicatorAnswer& answer) {
                                             return answer.id == indicator && answer.yes;
                                         });
        }
    }
    if (!holds || view.anyWithTopic("incentives"))
        return {};
    return Message("Pitfalls", "CSMs lose by involving partners, and no play changes incentives.");
}

Sighting pilotWithoutExit(const PlanView& view)
{
    QStringList names;
    for (const Play* play : view.plays) {
        const PlannedPlay* decision = view.settings.findPlay(play->id);
        const bool ends = decision && !decision->exitCriterion.trimmed().isEmpty() &&
                          decision->evaluationDate.isValid();
        if (PlanView::hasTopic(*play, "start-small") && !ends && view.plan.schedule.find(play->id))
            names.append(play->title);
    }
    if (names.isEmpty())
        return {};
    return about(Counted("Pitfalls", "%n pilot has no exit criterion or no evaluation date",
                         "%n pilots have no exit criterion or no evaluation date")
                     .of(names.size()),
                 names);
}

using PlanDetector = Sighting (*)(const PlanView&);

PlanDetector planDetectorOf(const PitfallId& id)
{
    static const QHash<QString, PlanDetector> detectors{
        {QStringLiteral("no-sponsor"), noSponsor},
        {QStringLiteral("owner-missing-or-shared"), ownerMissing},
        {QStringLiteral("owner-overload"), ownerOverload},
        {QStringLiteral("too-many-starts"), tooManyStarts},
        {QStringLiteral("play-without-kpi"), playWithoutKpi},
        {QStringLiteral("prerequisite-skipped"), prerequisiteSkipped},
        {QStringLiteral("tool-first"), toolFirst},
        {QStringLiteral("channel-conflict-ignored"), channelConflictIgnored},
        {QStringLiteral("csm-penalised"), csmPenalised},
        {QStringLiteral("pilot-without-exit"), pilotWithoutExit},
    };
    return detectors.value(id.text(), nullptr);
}

} // namespace

QList<Finding> detectPlanPitfalls(const PitfallSources& sources, const QDate& statusDate)
{
    const PlanView view(sources, statusDate);
    QList<Finding> findings;
    if (view.plays.isEmpty())
        return findings;
    for (const Pitfall& pitfall : sources.content.pitfalls) {
        const PlanDetector detector = planDetectorOf(pitfall.id);
        const Sighting seen = detector ? detector(view) : std::nullopt;
        if (!seen)
            continue;
        Finding finding{
            pitfall.id, pitfall.severity, pitfall.title, *seen, pitfall.prompt, {}, {}, {}, {}};
        for (const Dismissal& dismissal : sources.engagement.dismissals) {
            if (dismissal.pitfall == pitfall.id && dismissal.subject.isEmpty())
                finding.dismissedBecause = dismissal.reason;
        }
        findings.append(finding);
    }
    return findings;
}

} // namespace milepost
