// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/changes.h"

#include "core/report/pages/blockbuilder.h"

#include <QSet>

#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastChange = 0.5;

/// How many people of each function voted.
QMap<Function, int> voters(const Engagement& engagement, const Assessment& assessment)
{
    QSet<ParticipantId> seen;
    QMap<Function, int> counts;
    for (const DimensionRecord& record : assessment.dimensions) {
        for (const Ballot& ballot : record.ballots) {
            const Participant* participant = engagement.findParticipant(ballot.participant);
            if (!participant || seen.contains(ballot.participant))
                continue;
            seen.insert(ballot.participant);
            ++counts[participant->function];
        }
    }
    return counts;
}

QString roomLine(const ReportContext& context, const AssessedMatrix& entry)
{
    const QMap<Function, int> before = voters(context.engagement, *entry.previous);
    const QMap<Function, int> now = voters(context.engagement, *entry.assessment);
    QList<QString> changes;
    for (const auto& [function, name] : EnumNames<Function>::table) {
        const int then = before.value(function);
        const int here = now.value(function);
        if (then != here) {
            changes.append(u"%1 %2 \u2192 %3"_s.arg(functionLabel(function).toEnglish(),
                                                    QString::number(then), QString::number(here)));
        }
    }
    return changes.isEmpty() ? u"the same functions as before"_s : joined(changes);
}

} // namespace

QList<StyledText> changeLines(const ReportContext& context, const AssessedMatrix& entry)
{
    QList<StyledText> lines;
    for (const DimensionScore& score : entry.card->dimensions) {
        const DimensionScore* before = entry.previousCard->findDimension(score.id);
        if (!before || !before->rated() || !score.rated())
            continue;
        const double change = *score.score - *before->score;
        if (std::abs(change) < kLeastChange - kTolerance)
            continue;
        lines.append(labelled(entry.matrix->findDimension(score.id)->name,
                              u"%1 \u2192 %2 (%3)"_s.arg(context.say.score(*before->score),
                                                         context.say.score(*score.score),
                                                         context.say.change(change))));
    }
    if (lines.isEmpty())
        lines.append(u"No dimension moved by half a stage or more."_s);
    lines.append(labelled(u"Who voted"_s, roomLine(context, entry)));
    return lines;
}

} // namespace milepost
