// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/ballotimport.h"

#include "core/base/limits.h"
#include "core/edits/assessments.h"
#include "core/edits/participants.h"
#include "core/edits/votes.h"
#include "core/exchange/ballotfile.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace milepost {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(milepost::BallotImport)
};

Error because(const QString& path, const QString& sentence)
{
    return {
        Words::tr("%1 was not taken in: %2").arg(QFileInfo(path).fileName(), sentence), {}, path};
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return because(path, Words::tr("it cannot be read (%1).").arg(file.errorString()));
    if (file.size() > limits::kExchangeBytes)
        return because(
            path, Words::tr("it is larger than %1 MB.").arg(limits::kExchangeBytes / 1024 / 1024));
    return file.readAll();
}

ParticipantId knownId(const Engagement& engagement, const Rater& rater)
{
    if (engagement.findParticipant(ParticipantId(rater.key)))
        return ParticipantId(rater.key);
    for (const Participant& participant : engagement.participants) {
        if (participant.name.compare(rater.name, Qt::CaseInsensitive) == 0)
            return participant.id;
    }
    return {};
}

Result<Done> take(EngagementDocument& document, const AssessmentId& id, const BallotFile& file)
{
    QHash<QString, ParticipantId> people;
    for (const Rater& rater : file.raters) {
        ParticipantId known = knownId(document.engagement(), rater);
        if (known.isEmpty()) {
            known = document.newId<ParticipantId>();
            const auto added =
                document.perform(edits::addParticipant, known, {rater.name, rater.function, {}});
            if (!added)
                return added;
        }
        people.insert(rater.key, known);
    }
    const Assessment* assessment = document.engagement().findAssessment(id);
    if (assessment && assessment->eligible) {
        QList<ParticipantId> eligible = *assessment->eligible;
        for (const ParticipantId& person : std::as_const(people)) {
            if (!eligible.contains(person))
                eligible.append(person);
        }
        const auto done = document.perform(edits::setEligible, id, eligible);
        if (!done)
            return done.error();
    }
    QList<DimensionBallot> ballots;
    for (const RaterBallot& each : file.ballots) {
        Ballot ballot = each.ballot;
        ballot.participant = people.value(each.rater);
        ballots.append({each.dimension, ballot});
    }
    return document.perform(edits::castBallots, id, ballots);
}

} // namespace

Result<Done> importBallots(EngagementDocument& document, const AssessmentId& assessment,
                           const QString& path)
{
    const Assessment* found = document.engagement().findAssessment(assessment);
    const Matrix* matrix = found ? document.content().findMatrix(found->matrix) : nullptr;
    if (!matrix)
        return because(path, Words::tr("there is no assessment to take it."));
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<BallotFile> file = readBallotFile(document.content(), *matrix, *bytes);
    if (!file)
        return because(path, inWords(file.error()));
    const Result<Done> taken = document.inOneStep(
        Words::tr("Import %n ballots", nullptr, static_cast<int>(file->ballots.size())),
        [&] { return take(document, assessment, *file); });
    return taken ? taken : because(path, inWords(taken.error().message));
}

} // namespace milepost
