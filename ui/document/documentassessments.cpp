// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "ui/document/documentcore.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace milepost {

namespace {

// Of two assessments on one day the one with the higher id counts as later, so ids are numbered.
AssessmentId nextId(const QList<Assessment>& assessments)
{
    static const QRegularExpression form(QStringLiteral("\\Aa([0-9]{4,9})\\z"));
    int last = 0;
    for (const Assessment& assessment : assessments) {
        const QRegularExpressionMatch match = form.match(assessment.id.text());
        if (match.hasMatch())
            last = std::max(last, match.captured(1).toInt());
    }
    return AssessmentId(QStringLiteral("a%1").arg(last + 1, 4, 10, QLatin1Char('0')));
}

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
        what = EngagementDocument::tr("%1, %2").arg(what, nameOf(engagement, *earlier.unit));
    const QString title = EngagementDocument::tr("%1: re-assessment %2").arg(what, month);
    return title.left(limits::kNameLength);
}

} // namespace

Result<AssessmentId> EngagementDocument::addAssessment(const NewAssessment& assessment)
{
    const QList<Assessment>& assessments = d->engagement.assessments;
    EditCheck check;
    check.found(d->content.findMatrix(assessment.matrix), tr("matrix"), assessment.matrix.text());
    check.date(tr("The date of the assessment"), assessment.date);
    check.line(tr("The title of the assessment"), assessment.title);
    d->checkUnit(check, assessment.unit);
    check.count(tr("assessments"), assessments.size() + 1, limits::kAssessments);
    if (!check.ok())
        return check.error();
    Assessment added;
    added.id = nextId(assessments);
    added.matrix = assessment.matrix;
    added.date = assessment.date;
    added.title = assessment.title;
    added.unit = assessment.unit;
    added.kind = assessment.kind;
    const EntityRef ref{EntityKind::Assessment, {}, {}, assessments.size()};
    const Result<Done> done = d->submit(
        {tr("Add assessment %1").arg(nameOf(d->content, added)), {Edit{ref, {}, added}}, {}, {}});
    if (!done)
        return done.error();
    return added.id;
}

Result<AssessmentId> EngagementDocument::addReassessment(const AssessmentId& source,
                                                         const QDate& date)
{
    const QList<Assessment>& assessments = d->engagement.assessments;
    const Assessment* earlier = d->engagement.findAssessment(source);
    EditCheck check;
    check.found(earlier, tr("assessment"), source.text());
    check.date(tr("The date of the assessment"), date);
    check.count(tr("assessments"), assessments.size() + 1, limits::kAssessments);
    if (!check.ok())
        return check.error();
    Assessment added = *earlier;
    added.id = nextId(assessments);
    added.date = date;
    added.title = titleOfRepetition(d->content, d->engagement, *earlier, date);
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
    const EntityRef ref{EntityKind::Assessment, {}, {}, assessments.size()};
    const Result<Done> done = d->submit(
        {tr("Repeat assessment %1 on %2").arg(nameOf(d->content, *earlier), dateText(date)),
         {Edit{ref, {}, added}},
         {},
         {}});
    if (!done)
        return done.error();
    return added.id;
}

Result<Done> EngagementDocument::setAssessmentTitle(const AssessmentId& id, const QString& title,
                                                    Merge merge)
{
    EditCheck check;
    (void)d->openAssessment(check, id);
    check.line(tr("The title of the assessment"), title);
    if (!check.ok())
        return check.error();
    const auto set = [&](Assessment& assessment) { assessment.title = title; };
    return d->submit({tr("Set title of the assessment to %1").arg(shortName(title)),
                      {d->update<Assessment>(d->refOf(id), set)},
                      merge,
                      fieldOf("assessment-title", id)});
}

Result<Done> EngagementDocument::setAssessmentDate(const AssessmentId& id, const QDate& date)
{
    EditCheck check;
    const Assessment* assessment = d->openAssessment(check, id);
    check.date(tr("The date of the assessment"), date);
    if (!check.ok())
        return check.error();
    const auto set = [&](Assessment& changed) { changed.date = date; };
    return d->submit(
        {tr("Set date of %1 to %2").arg(nameOf(d->content, *assessment), dateText(date)),
         {d->update<Assessment>(d->refOf(id), set)},
         {},
         {}});
}

Result<Done> EngagementDocument::setAssessmentUnit(const AssessmentId& id,
                                                   const std::optional<UnitId>& unit)
{
    EditCheck check;
    const Assessment* assessment = d->openAssessment(check, id);
    d->checkUnit(check, unit);
    if (!check.ok())
        return check.error();
    const QString scope = unit ? nameOf(d->engagement, *unit) : tr("the whole organization");
    const auto set = [&](Assessment& changed) { changed.unit = unit; };
    return d->submit({tr("Set scope of %1 to %2").arg(nameOf(d->content, *assessment), scope),
                      {d->update<Assessment>(d->refOf(id), set)},
                      {},
                      {}});
}

Result<Done> EngagementDocument::setAssessmentKind(const AssessmentId& id, AssessmentKind kind)
{
    EditCheck check;
    const Assessment* assessment = d->openAssessment(check, id);
    if (!check.ok())
        return check.error();
    const QString name = nameOf(d->content, *assessment);
    const auto set = [&](Assessment& changed) { changed.kind = kind; };
    return d->submit({kind == AssessmentKind::Workshop ? tr("Make %1 a workshop").arg(name)
                                                       : tr("Make %1 a self-assessment").arg(name),
                      {d->update<Assessment>(d->refOf(id), set)},
                      {},
                      {}});
}

Result<Done> EngagementDocument::setBalanceFunctions(const AssessmentId& id, bool balance)
{
    EditCheck check;
    const Assessment* assessment = d->openAssessment(check, id);
    if (!check.ok())
        return check.error();
    const QString name = nameOf(d->content, *assessment);
    const auto set = [&](Assessment& changed) { changed.balanceFunctions = balance; };
    return d->submit({balance ? tr("Balance functions in %1").arg(name)
                              : tr("Count all votes of %1 alike").arg(name),
                      {d->update<Assessment>(d->refOf(id), set)},
                      {},
                      {}});
}

Result<Done> EngagementDocument::setEligible(const AssessmentId& id,
                                             const std::optional<QList<ParticipantId>>& eligible)
{
    EditCheck check;
    const Assessment* assessment = d->openAssessment(check, id);
    if (assessment && eligible) {
        QSet<ParticipantId> known;
        for (const Participant& person : d->engagement.participants)
            known.insert(person.id);
        QSet<ParticipantId> asked;
        for (const ParticipantId& person : *eligible) {
            check.found(known.contains(person), tr("participant"), person.text());
            check.require(!asked.contains(person),
                          tr("%1 is listed twice.").arg(nameOf(d->engagement, person)));
            asked.insert(person);
        }
        for (const ParticipantId& person : votersOf(*assessment)) {
            check.require(asked.contains(person),
                          tr("%1 has voted in this assessment; clear these votes first.")
                              .arg(nameOf(d->engagement, person)));
        }
    }
    if (!check.ok())
        return check.error();
    const auto set = [&](Assessment& changed) { changed.eligible = eligible; };
    return d->submit({tr("Set who may vote in %1").arg(nameOf(d->content, *assessment)),
                      {d->update<Assessment>(d->refOf(id), set)},
                      {},
                      {}});
}

Result<Done> EngagementDocument::closeAssessment(const AssessmentId& id)
{
    const Assessment* assessment = d->engagement.findAssessment(id);
    EditCheck check;
    check.found(assessment, tr("assessment"), id.text());
    if (!check.ok())
        return check.error();
    const auto set = [](Assessment& changed) { changed.status = AssessmentStatus::Closed; };
    return d->submit({tr("Close assessment %1").arg(nameOf(d->content, *assessment)),
                      {d->update<Assessment>(d->refOf(id), set)},
                      {},
                      {}});
}

Result<Done> EngagementDocument::reopenAssessment(const AssessmentId& id)
{
    const Assessment* assessment = d->engagement.findAssessment(id);
    EditCheck check;
    check.found(assessment, tr("assessment"), id.text());
    if (!check.ok())
        return check.error();
    const auto set = [](Assessment& changed) { changed.status = AssessmentStatus::Open; };
    return d->submit({tr("Re-open assessment %1").arg(nameOf(d->content, *assessment)),
                      {d->update<Assessment>(d->refOf(id), set)},
                      {},
                      {}});
}

Result<Done> EngagementDocument::deleteAssessment(const AssessmentId& id)
{
    EditCheck check;
    const Assessment* assessment = d->openAssessment(check, id);
    if (!check.ok())
        return check.error();
    QList<Edit> edits;
    if (d->engagement.plan && d->engagement.plan->assessments) {
        edits.append(d->planEdit([&](Plan& plan) {
            plan.assessments->removeAll(id);
            if (plan.assessments->isEmpty())
                plan.assessments.reset();
        }));
    }
    edits.append(d->removal(d->refOf(id)));
    return d->submit(
        {tr("Delete assessment %1").arg(nameOf(d->content, *assessment)), edits, {}, {}});
}

} // namespace milepost
