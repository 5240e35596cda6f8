// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"

#include "core/base/limits.h"
#include "core/edits/making.h"
#include "core/engagement/subjects.h"

#include <QLocale>
#include <QSet>

namespace milepost::edits {

namespace {

QSet<ParticipantId> votersOf(const Assessment& assessment)
{
    QSet<ParticipantId> voters;
    for (const DimensionRecord& record : assessment.dimensions) {
        for (const Ballot& ballot : record.ballots)
            voters.insert(ballot.participant);
    }
    return voters;
}

// What a repetition is called: when, and what of. Without a title the matrix and the date name it.
QString titleOfRepetition(const Content& content, const Engagement& engagement,
                          const Assessment& earlier, const QDate& date)
{
    if (earlier.title.isEmpty())
        return {};
    const QString month = QLocale().toString(date, QStringLiteral("MMMM yyyy"));
    QString what = content.findMatrix(earlier.matrix)->shortName;
    if (earlier.unit)
        what = QStringLiteral("%1, %2").arg(what, nameOf(engagement, *earlier.unit));
    const QString title = Message("Edits", "%1: re-assessment %2").arg(what, month).toEnglish();
    return title.left(limits::kNameLength);
}

} // namespace

Result<Change> addAssessment(const Content& content, const Engagement& engagement,
                             const AssessmentId& id, const NewAssessment& assessment)
{
    const QList<Assessment>& assessments = engagement.assessments;
    EditCheck check;
    check.found(content.findMatrix(assessment.matrix), Message("Edits", "matrix"),
                assessment.matrix.text());
    check.date(subjects::theDateOfTheAssessment(), assessment.date);
    check.line(subjects::theTitleOfTheAssessment(), assessment.title);
    checkUnit(check, engagement, assessment.unit);
    check.fresh(id, assessments);
    check.count(Message("Edits", "assessments"), assessments.size() + 1, limits::kAssessments);
    if (!check.ok())
        return check.error();
    Assessment added;
    added.id = id;
    added.matrix = assessment.matrix;
    added.date = assessment.date;
    added.title = assessment.title;
    added.unit = assessment.unit;
    added.kind = assessment.kind;
    return changeOf(Message("Edits", "Add assessment %1").arg(nameOf(content, engagement, added)),
                    {insertion(refAt(EntityKind::Assessment, assessments.size()), added)});
}

Result<Change> addReassessment(const Content& content, const Engagement& engagement,
                               const AssessmentId& id, const AssessmentId& source,
                               const QDate& date)
{
    const QList<Assessment>& assessments = engagement.assessments;
    const Assessment* earlier = engagement.findAssessment(source);
    EditCheck check;
    check.found(earlier, Message("Edits", "assessment"), source.text());
    check.date(subjects::theDateOfTheAssessment(), date);
    check.fresh(id, assessments);
    check.count(Message("Edits", "assessments"), assessments.size() + 1, limits::kAssessments);
    if (!check.ok())
        return check.error();
    Assessment added = *earlier;
    added.id = id;
    added.date = date;
    added.title = titleOfRepetition(content, engagement, *earlier, date);
    added.status = AssessmentStatus::Open;
    added.dimensions.clear();
    added.extensions = {};
    for (const DimensionRecord& record : earlier->dimensions) {
        if (!record.weight && !record.target && record.notApplicable.isEmpty())
            continue;
        DimensionRecord carried;
        carried.id = record.id;
        carried.weight = record.weight;
        carried.target = record.target;
        carried.notApplicable = record.notApplicable;
        added.dimensions.append(carried);
    }
    return changeOf(Message("Edits", "Repeat assessment %1 on %2")
                        .arg(nameOf(content, engagement, *earlier), dateText(date)),
                    {insertion(refAt(EntityKind::Assessment, assessments.size()), added)});
}

Result<Change> setAssessmentTitle(const Content& content, const Engagement& engagement,
                                  const AssessmentId& id, const QString& title)
{
    EditCheck check;
    (void)openAssessment(check, content, engagement, id);
    check.line(subjects::theTitleOfTheAssessment(), title);
    if (!check.ok())
        return check.error();
    const auto set = [&](Assessment& assessment) { assessment.title = title; };
    return changeOf(Message("Edits", "Set title of the assessment to %1").arg(shortName(title)),
                    {update<Assessment>(engagement, refOf(engagement, id), set)},
                    fieldOf("assessment-title", id));
}

Result<Change> setAssessmentDate(const Content& content, const Engagement& engagement,
                                 const AssessmentId& id, const QDate& date)
{
    EditCheck check;
    const Assessment* assessment = openAssessment(check, content, engagement, id);
    check.date(subjects::theDateOfTheAssessment(), date);
    if (!check.ok())
        return check.error();
    const auto set = [&](Assessment& changed) { changed.date = date; };
    return changeOf(Message("Edits", "Set date of %1 to %2")
                        .arg(nameOf(content, engagement, *assessment), dateText(date)),
                    {update<Assessment>(engagement, refOf(engagement, id), set)});
}

Result<Change> setAssessmentUnit(const Content& content, const Engagement& engagement,
                                 const AssessmentId& id, const std::optional<UnitId>& unit)
{
    EditCheck check;
    const Assessment* assessment = openAssessment(check, content, engagement, id);
    checkUnit(check, engagement, unit);
    if (!check.ok())
        return check.error();
    const Message scope =
        unit ? Message(nameOf(engagement, *unit)) : Message("Edits", "the whole organization");
    const auto set = [&](Assessment& changed) { changed.unit = unit; };
    return changeOf(Message("Edits", "Set scope of %1 to %2")
                        .arg(nameOf(content, engagement, *assessment))
                        .arg(scope),
                    {update<Assessment>(engagement, refOf(engagement, id), set)});
}

Result<Change> setAssessmentKind(const Content& content, const Engagement& engagement,
                                 const AssessmentId& id, AssessmentKind kind)
{
    EditCheck check;
    const Assessment* assessment = openAssessment(check, content, engagement, id);
    if (!check.ok())
        return check.error();
    const QString name = nameOf(content, engagement, *assessment);
    const auto set = [&](Assessment& changed) { changed.kind = kind; };
    return changeOf(kind == AssessmentKind::Workshop
                        ? Message("Edits", "Make %1 a workshop").arg(name)
                        : Message("Edits", "Make %1 a self-assessment").arg(name),
                    {update<Assessment>(engagement, refOf(engagement, id), set)});
}

Result<Change> setBalanceFunctions(const Content& content, const Engagement& engagement,
                                   const AssessmentId& id, bool balance)
{
    EditCheck check;
    const Assessment* assessment = openAssessment(check, content, engagement, id);
    if (!check.ok())
        return check.error();
    const QString name = nameOf(content, engagement, *assessment);
    const auto set = [&](Assessment& changed) { changed.balanceFunctions = balance; };
    return changeOf(balance ? Message("Edits", "Balance functions in %1").arg(name)
                            : Message("Edits", "Count all votes of %1 alike").arg(name),
                    {update<Assessment>(engagement, refOf(engagement, id), set)});
}

Result<Change> setEligible(const Content& content, const Engagement& engagement,
                           const AssessmentId& id,
                           const std::optional<QList<ParticipantId>>& eligible)
{
    EditCheck check;
    const Assessment* assessment = openAssessment(check, content, engagement, id);
    if (assessment && eligible) {
        QSet<ParticipantId> known;
        for (const Participant& person : engagement.participants)
            known.insert(person.id);
        QSet<ParticipantId> asked;
        for (const ParticipantId& person : *eligible) {
            check.found(known.contains(person), Message("Edits", "participant"), person.text());
            check.require(!asked.contains(person),
                          Message("Edits", "%1 is listed twice.").arg(nameOf(engagement, person)));
            asked.insert(person);
        }
        for (const ParticipantId& person : votersOf(*assessment)) {
            check.require(
                asked.contains(person),
                Message("Edits", "%1 has voted in this assessment; clear these votes first.")
                    .arg(nameOf(engagement, person)));
        }
    }
    if (!check.ok())
        return check.error();
    const auto set = [&](Assessment& changed) { changed.eligible = eligible; };
    return changeOf(
        Message("Edits", "Set who may vote in %1").arg(nameOf(content, engagement, *assessment)),
        {update<Assessment>(engagement, refOf(engagement, id), set)});
}

Result<Change> closeAssessment(const Content& content, const Engagement& engagement,
                               const AssessmentId& id)
{
    const Assessment* assessment = engagement.findAssessment(id);
    EditCheck check;
    check.found(assessment, Message("Edits", "assessment"), id.text());
    if (!check.ok())
        return check.error();
    const auto set = [](Assessment& changed) { changed.status = AssessmentStatus::Closed; };
    return changeOf(
        Message("Edits", "Close assessment %1").arg(nameOf(content, engagement, *assessment)),
        {update<Assessment>(engagement, refOf(engagement, id), set)});
}

Result<Change> reopenAssessment(const Content& content, const Engagement& engagement,
                                const AssessmentId& id)
{
    const Assessment* assessment = engagement.findAssessment(id);
    EditCheck check;
    check.found(assessment, Message("Edits", "assessment"), id.text());
    if (!check.ok())
        return check.error();
    const auto set = [](Assessment& changed) { changed.status = AssessmentStatus::Open; };
    return changeOf(
        Message("Edits", "Re-open assessment %1").arg(nameOf(content, engagement, *assessment)),
        {update<Assessment>(engagement, refOf(engagement, id), set)});
}

Result<Change> deleteAssessment(const Content& content, const Engagement& engagement,
                                const AssessmentId& id)
{
    EditCheck check;
    const Assessment* assessment = openAssessment(check, content, engagement, id);
    if (!check.ok())
        return check.error();
    QList<Edit> edits;
    if (engagement.plan && engagement.plan->assessments) {
        edits.append(update<Plan>(engagement, refAt(EntityKind::Plan, 0), [&](Plan& plan) {
            plan.assessments->removeAll(id);
            if (plan.assessments->isEmpty())
                plan.assessments.reset();
        }));
    }
    const qsizetype scenarios = engagement.plan ? engagement.plan->scenarios.size() : 0;
    for (qsizetype i = 0; i < scenarios; ++i) {
        edits.append(
            update<Scenario>(engagement, refAt(EntityKind::Scenario, i), [&](Scenario& scenario) {
                if (scenario.assessments && scenario.assessments->removeAll(id) > 0 &&
                    scenario.assessments->isEmpty())
                    scenario.assessments.reset();
            }));
    }
    if (engagement.workshop) {
        edits.append(
            update<Workshop>(engagement, refAt(EntityKind::Workshop, 0), [&](Workshop& workshop) {
                workshop.assessments.removeAll(id);
                workshop.revealed.removeIf(
                    [&](const Reveal& reveal) { return reveal.assessment == id; });
            }));
    }
    edits.append(removal(engagement, refOf(engagement, id)));
    return changeOf(
        Message("Edits", "Delete assessment %1").arg(nameOf(content, engagement, *assessment)),
        edits);
}

} // namespace milepost::edits
