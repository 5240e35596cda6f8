// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/ballotimport.h"

#include "core/base/limits.h"
#include "core/edits/assessments.h"
#include "core/edits/participants.h"
#include "core/edits/votes.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace milepost {

namespace {

struct BallotImportWords {
    Q_DECLARE_TR_FUNCTIONS(milepost::BallotImport)
};

Error because(const QString& path, const QString& sentence)
{
    return {
        BallotImportWords::tr("%1 was not taken in: %2").arg(QFileInfo(path).fileName(), sentence),
        {},
        path};
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return because(path,
                       BallotImportWords::tr("it cannot be read (%1).").arg(file.errorString()));
    if (file.size() > limits::kExchangeBytes)
        return because(path, BallotImportWords::tr("it is larger than %1 MB.")
                                 .arg(limits::kExchangeBytes / 1024 / 1024));
    return file.readAll();
}

QString voteText(const Ballot& ballot)
{
    switch (ballot.vote.kind()) {
    case Vote::Kind::NotApplicable:
        return BallotImportWords::tr("n/a");
    case Vote::Kind::DontKnow:
        return BallotImportWords::tr("do not know");
    case Vote::Kind::Score:
        break;
    }
    return QLocale().toString(ballot.vote.score().value());
}

bool isCast(const PlannedBallot& ballot)
{
    return ballot.step == BallotStep::New || ballot.step == BallotStep::Changed;
}

Result<Done> take(EngagementDocument& document, const AssessmentId& id, const BallotPlan& plan)
{
    QList<ParticipantId> people;
    for (const PlannedRater& rater : plan.raters)
        people.append(rater.choice);
    QList<ParticipantId> voters;
    QList<DimensionBallot> ballots;
    for (const PlannedBallot& each : plan.ballots) {
        if (!isCast(each))
            continue;
        ParticipantId& person = people[each.rater];
        if (person.isEmpty()) {
            const Rater& rater = plan.raters.at(each.rater).rater;
            person = document.newId<ParticipantId>();
            Result<Done> added =
                document.perform(edits::addParticipant, person,
                                 {rater.name, rater.function.value_or(Function::Other), {}});
            if (!added)
                return added;
        }
        if (!voters.contains(person))
            voters.append(person);
        Ballot ballot = each.ballot;
        ballot.participant = person;
        ballots.append({each.dimension, ballot});
    }
    const Assessment* assessment = document.engagement().findAssessment(id);
    if (assessment && assessment->eligible) {
        QList<ParticipantId> eligible = *assessment->eligible;
        for (const ParticipantId& person : std::as_const(voters)) {
            if (!eligible.contains(person))
                eligible.append(person);
        }
        const auto done = document.perform(edits::setEligible, id, eligible);
        if (!done)
            return done.error();
    }
    return document.perform(edits::castBallots, id, ballots);
}

} // namespace

Result<BallotFile> readBallots(const EngagementDocument& document, const AssessmentId& assessment,
                               const QString& path)
{
    const Assessment* found = document.engagement().findAssessment(assessment);
    const Matrix* matrix = found ? document.content().findMatrix(found->matrix) : nullptr;
    if (!matrix)
        return because(path, BallotImportWords::tr("there is no assessment to take it."));
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    Result<BallotFile> file = readBallotFile(document.content(), *matrix, *bytes);
    if (!file)
        return because(path, inWords(file.error()));
    return file;
}

Result<Done> takeBallots(EngagementDocument& document, const AssessmentId& assessment,
                         const BallotPlan& plan)
{
    const auto cast = std::count_if(plan.ballots.cbegin(), plan.ballots.cend(), isCast);
    if (cast == 0)
        return Done();
    return document.inOneStep(
        BallotImportWords::tr("Import %n ballots", nullptr, static_cast<int>(cast)),
        [&] { return take(document, assessment, plan); });
}

QString ballotCounts(const BallotPlan& plan)
{
    QStringList parts;
    const auto add = [&](BallotStep step, const QString& words) {
        if (plan.count(step) > 0)
            parts.append(QStringLiteral("%1 %2").arg(QLocale().toString(plan.count(step)), words));
    };
    add(BallotStep::New, BallotImportWords::tr("new"));
    add(BallotStep::Changed, BallotImportWords::tr("changed"));
    add(BallotStep::Same, BallotImportWords::tr("there already"));
    add(BallotStep::Refused, BallotImportWords::tr("refused"));
    return BallotImportWords::tr("Ballots: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString ballotOutcome(const PlannedBallot& ballot)
{
    switch (ballot.step) {
    case BallotStep::New:
        return BallotImportWords::tr("new: %1").arg(voteText(ballot.ballot));
    case BallotStep::Same:
        return BallotImportWords::tr("the same as here: %1").arg(voteText(ballot.ballot));
    case BallotStep::Refused:
        return BallotImportWords::tr("refused: %1").arg(inWords(ballot.reason));
    case BallotStep::Changed:
        break;
    }
    return ballot.before->vote == ballot.ballot.vote
               ? BallotImportWords::tr("keeps %1, changes proof or self-confidence")
                     .arg(voteText(ballot.ballot))
               : BallotImportWords::tr("changes %1 to %2")
                     .arg(voteText(*ballot.before), voteText(ballot.ballot));
}

} // namespace milepost
