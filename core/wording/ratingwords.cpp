// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/ratingwords.h"

#include "core/base/plainline.h"
#include "core/engagement/organization.h"
#include "core/scoring/scorewords.h"
#include "core/wording/phrases.h"

#include <QMap>

namespace milepost {

using namespace Qt::StringLiterals;

Message noDimensionMoved()
{
    return Message("Wording", "No dimension moved by half a stage or more.");
}

QString stageWords(const Wording& say, const Matrix& matrix, const DimensionScore& score)
{
    if (score.status == DimensionStatus::NotApplicable)
        return say.text(doesNotApply());
    if (!score.stage)
        return say.text(notRated());
    const QString& name = matrix.stageName(*score.stage);
    return score.inTransition ? say.text(terms::movingTo(name, matrix.stageName(*score.stage + 1)))
                              : name;
}

QString confidenceWords(const Wording& say, const DimensionScore& score)
{
    if (!score.confidence)
        return {};
    const QString words = confidenceWords(say, score.confidence->label);
    return score.provisional ? say.text(Message("Wording", "%1, provisional").arg(words)) : words;
}

QString evidenceWords(const Wording& say, const Content& content, int grade)
{
    for (const EvidenceGrade& entry : content.evidenceGrades) {
        if (entry.grade == grade) {
            const QString label = entry.label.left(1).toLower() + entry.label.mid(1);
            return say.text(Message("Wording", "Evidence grade %1 of 3: %2").arg(grade).arg(label));
        }
    }
    return say.text(Message("Wording", "Evidence grade %1 of 3").arg(grade));
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
        parts.append(say.text(Message("Wording", "%1 at %2")
                                  .arg(say.count(*it, Counted("Wording", "%n vote", "%n votes")),
                                       say.score(it.key().value()))));
    }
    if (notApplicable > 0)
        parts.append(say.count(notApplicable,
                               Counted("Wording", "%n “does not apply”", "%n “does not apply”")));
    if (dontKnow > 0)
        parts.append(
            say.count(dontKnow, Counted("Wording", "%n “cannot judge”", "%n “cannot judge”")));
    return say.joined(parts);
}

QString votesChangedWords(const Wording& say, const DimensionScore& score)
{
    return say.text(Message("Wording", "agreed on %1, the median is now %2")
                        .arg(say.score(*score.score), say.score(score.votes->median)));
}

QString breakWords(const Wording& say, const ComparisonBreak& why)
{
    QList<Message> names;
    for (const Function function : why.functions)
        names.append(functionLabel(function));
    switch (why.kind) {
    case BreakKind::NothingInCommon:
        return say.text(Message("Wording", "No dimension is rated both times."));
    case BreakKind::AnotherKind:
        return say.text(why.before == AssessmentKind::Self
                            ? Message("Wording", "The earlier one was a self-assessment.")
                            : Message("Wording", "The earlier one was a workshop."));
    case BreakKind::AnotherMedian:
        return say.text(Message("Wording", "Only one of the two balances the functions."));
    case BreakKind::FunctionsJoined:
        return say.text(Message("Wording", "New in the room: %1.").arg(names));
    case BreakKind::FunctionsLeft:
        return say.text(Message("Wording", "No longer in the room: %1.").arg(names));
    case BreakKind::AnotherScope:
        return say.text(Counted("Wording", "%n dimension is rated in only one of the two.",
                                "%n dimensions are rated in only one of the two.")
                            .of(why.dimensions.size()));
    case BreakKind::AnotherContent:
        break;
    }
    return say.text(
        Message("Wording", "The two were scored with different versions of the matrices."));
}

QString evidenceText(const Wording& say, const EvidenceItem& item)
{
    const QString title = item.title.isEmpty() ? QString() : harmless(item.title) + u": "_s;
    const QString text = harmless(item.text);
    switch (item.kind) {
    case EvidenceKind::Link: // its address may be withheld
        return text.isEmpty() ? harmless(item.title) : title + text;
    case EvidenceKind::Quote:
        return title + u'“' + text + u'”';
    case EvidenceKind::File:
        break;
    }
    const QString name = item.fileName.isEmpty() ? say.text(Message("Wording", "attached file"))
                                                 : harmless(item.fileName);
    return title + say.text(Message("Wording", "file %1").arg(name)) +
           (text.isEmpty() ? QString() : u" ("_s + text + u')');
}

} // namespace milepost
