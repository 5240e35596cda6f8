// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/assessmentdetectors.h"
#include "core/pitfalls/requiredfunctions.h"

namespace milepost {

namespace {

constexpr double kLargestShare = 0.60;

} // namespace

QList<Seen> detectOneSidedRoom(const AssessmentView& view)
{
    const QList<ParticipantId> voters = votersOf(view.assessment);
    if (voters.size() < 2)
        return {}; // of a single voter "too few voices" says all there is to say
    const FunctionsById functions = functionsOf(view.engagement.participants);
    QMap<Function, int> count;
    for (const ParticipantId& voter : voters)
        ++count[functions.value(voter, Function::Other)];

    QList<Message> reasons;
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        if (it.value() > kLargestShare * static_cast<double>(voters.size()) + kTolerance) {
            reasons.append(Message("Pitfalls", "%1 has %2 of the %3 voters.")
                               .arg(functionLabel(it.key()))
                               .arg(it.value())
                               .arg(voters.size()));
        }
    }
    const QList<Function> missing =
        missingFunctions(view.assessment.matrix, view.engagement, voters);
    if (!missing.isEmpty()) {
        reasons.append(
            Message("Pitfalls", "Nobody from %1 has voted.").arg(functionLabels(missing)));
    }
    if (reasons.isEmpty())
        return {};
    Message sentences = reasons.first();
    for (const Message& reason : reasons.mid(1))
        sentences = bothSentences(sentences, reason);
    return {{{}, sentences}};
}

} // namespace milepost
