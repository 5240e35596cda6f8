// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/requiredfunctions.h"

#include <QSet>

namespace milepost {

QList<Function> requiredFunctions(const MatrixId& matrix)
{
    QList<Function> required{Function::Cs, Function::Partner, Function::Revops};
    if (matrix == MatrixId(QStringLiteral("clv-measurement")))
        required.append(Function::Finance);
    return required;
}

QList<Function> missingFunctions(const MatrixId& matrix, const Engagement& engagement,
                                 const QList<ParticipantId>& people)
{
    const QSet<ParticipantId> asked(people.cbegin(), people.cend());
    QSet<Function> present;
    for (const Participant& participant : engagement.participants) {
        if (asked.contains(participant.id))
            present.insert(participant.function);
    }
    QList<Function> missing = requiredFunctions(matrix);
    missing.removeIf([&](Function function) { return present.contains(function); });
    return missing;
}

QList<ParticipantId> votersOf(const Assessment& assessment)
{
    QList<ParticipantId> voters;
    QSet<ParticipantId> seen;
    for (const DimensionRecord& record : assessment.dimensions) {
        for (const Ballot& ballot : record.ballots) {
            if (seen.contains(ballot.participant))
                continue;
            seen.insert(ballot.participant);
            voters.append(ballot.participant);
        }
    }
    return voters;
}

QList<Message> functionLabels(const QList<Function>& functions)
{
    QList<Message> labels;
    for (const Function function : functions)
        labels.append(functionLabel(function));
    return labels;
}

} // namespace milepost
