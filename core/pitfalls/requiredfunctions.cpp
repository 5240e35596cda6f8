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

QString listOfFunctions(const QList<Function>& functions)
{
    QString text;
    for (qsizetype i = 0; i < functions.size(); ++i) {
        if (i > 0)
            text += i + 1 == functions.size() ? QStringLiteral(" and ") : QStringLiteral(", ");
        text += functionLabel(functions[i]);
    }
    return text;
}

} // namespace milepost
