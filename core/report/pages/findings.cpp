// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/wording/phrases.h"

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kStrengths = 3;
constexpr qsizetype kGaps = 3;
constexpr qsizetype kDisagreements = 2;
constexpr double kStrongFrom = 2;
constexpr double kHintApart = 1;

/// A rated dimension with everything around it.
struct Finding {
    const AssessedMatrix* entry = nullptr;
    const Dimension* dimension = nullptr;
    const DimensionScore* score = nullptr;
    const DimensionRecord* record = nullptr; ///< null when nothing was recorded
};

QList<Finding> ratedDimensions(const ReportContext& context)
{
    QList<Finding> findings;
    for (const AssessedMatrix& entry : context.matrices) {
        for (const DimensionScore& score : entry.card->dimensions) {
            if (score.rated()) {
                findings.append({&entry, entry.matrix->findDimension(score.id), &score,
                                 entry.assessment->findDimension(score.id)});
            }
        }
    }
    return findings;
}

int gradeOf(const Finding& finding)
{
    return finding.record ? finding.record->evidenceGrade : 0;
}

QString proofText(const ReportContext& context, const Finding& finding)
{
    QString text = evidenceWords(context.content, gradeOf(finding));
    QList<QString> items;
    if (finding.record) {
        for (const EvidenceItem& item : finding.record->evidence)
            items.append(evidenceText(item));
    }
    return items.isEmpty() ? text + u". No proof is attached."_s
                           : text + u". "_s + sentence(items.join(u"; "_s));
}

void addFinding(BlockBuilder& blocks, const ReportContext& context, const Finding& finding)
{
    blocks.heading(u"%1: %2 (%3)"_s.arg(context.dimensionName(finding.dimension->id),
                                        stageWords(*finding.entry->matrix, *finding.score),
                                        context.say.score(*finding.score->score)),
                   3);
    const QString reason = finding.record ? finding.record->reason : QString();
    blocks.paragraph(reason.isEmpty() ? finding.dimension->cell(*finding.score->stage).descriptor
                                      : reason);
    blocks.paragraph(labelled(u"Proof seen"_s, proofText(context, finding)));
}

/// The largest weighted gaps, at most kGaps.
QList<Finding> largestGaps(QList<Finding> findings)
{
    findings.removeIf([](const Finding& finding) { return *finding.score->gap() <= kTolerance; });
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::pair(-*a.score->weightedGap(), -*a.score->gap()) <
               std::pair(-*b.score->weightedGap(), -*b.score->gap());
    });
    return findings.mid(0, kGaps);
}

/// What has reached stage 2; what is told as a gap is not told as a strength as well.
void addStrengths(BlockBuilder& blocks, const ReportContext& context, QList<Finding> findings,
                  const QList<Finding>& gaps)
{
    findings.removeIf(
        [](const Finding& finding) { return *finding.score->score < kStrongFrom - kTolerance; });
    const auto alsoGaps = findings.removeIf([&gaps](const Finding& finding) {
        return std::any_of(gaps.cbegin(), gaps.cend(),
                           [&finding](const Finding& gap) { return gap.score == finding.score; });
    });
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::pair(-*a.score->score, -gradeOf(a)) < std::pair(-*b.score->score, -gradeOf(b));
    });
    blocks.heading(u"Strengths"_s);
    for (const Finding& finding : findings.mid(0, kStrengths))
        addFinding(blocks, context, finding);
    if (findings.size() >= kStrengths)
        return;
    if (alsoGaps == 0) {
        blocks.paragraph(findings.isEmpty() ? u"No dimension has reached stage 2 yet."_s
                                            : u"No other dimension has reached stage 2 yet."_s);
    } else {
        blocks.paragraph(
            findings.isEmpty()
                ? u"There is no strength to name yet: what has reached stage 2 is among the largest gaps."_s
                : u"What else has reached stage 2 is among the largest gaps."_s);
    }
}

void addGaps(BlockBuilder& blocks, const ReportContext& context, const QList<Finding>& gaps)
{
    blocks.heading(u"Largest gaps"_s);
    for (const Finding& finding : gaps) {
        addFinding(blocks, context, finding);
        blocks.paragraph(labelled(u"Gap"_s, u"%1 to the target of %2, weight %3 of 5"_s.arg(
                                                context.say.stages(*finding.score->gap()),
                                                context.say.score(finding.score->target.value()),
                                                QString::number(finding.score->weight))));
    }
    if (gaps.isEmpty())
        blocks.paragraph(u"All rated dimensions have reached their targets."_s);
}

/// The votes on one side of the middle, with their proofs and without names.
QString viewText(const ReportContext& context, const Finding& finding, bool lower)
{
    const double middle = finding.score->votes->mean;
    QMap<HalfStage, int> counts;
    QList<QString> proofs;
    for (const Ballot& ballot : finding.record->ballots) {
        if (ballot.round != finding.score->round || !ballot.vote.isScore() ||
            (ballot.vote.score().value() < middle) != lower)
            continue;
        ++counts[ballot.vote.score()];
        if (!ballot.proof.isEmpty())
            proofs.append(u'“' + ballot.proof + u'”');
    }
    QList<QString> votes;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        votes.append(u"%1 at %2"_s.arg(context.say.count(*it, u"vote"_s, u"votes"_s),
                                       context.say.score(it.key().value())));
    }
    return joined(votes) +
           (proofs.isEmpty() ? u". No reason was written down."_s : u": "_s + proofs.join(u' '));
}

void addDisagreements(BlockBuilder& blocks, const ReportContext& context, QList<Finding> findings)
{
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [](const Finding& finding) {
                                      return !finding.score->votes ||
                                             finding.score->votes->band == ConsensusBand::Aligned;
                                  }),
                   findings.end());
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return a.score->votes->consensus < b.score->votes->consensus;
    });
    blocks.heading(u"Disagreements"_s);
    if (findings.isEmpty())
        blocks.paragraph(u"The votes agree on every dimension that was voted on."_s);
    for (const Finding& finding : findings.mid(0, kDisagreements)) {
        blocks.heading(u"%1: %2"_s.arg(context.dimensionName(finding.dimension->id),
                                       bandWords(finding.score->votes->band)),
                       3);
        blocks.bullets({labelled(u"One view"_s, viewText(context, finding, true)),
                        labelled(u"The other view"_s, viewText(context, finding, false)),
                        evidenceWords(context.content, gradeOf(finding)) + u'.'});
    }
}

/// The symptoms of stage 1 that were answered yes.
QList<QString> symptomsOf(const Finding& finding)
{
    QList<QString> symptoms;
    for (const Indicator& indicator : finding.dimension->cell(1).indicators) {
        for (const IndicatorAnswer& answer : finding.record->indicators) {
            if (answer.id == indicator.id && answer.yes)
                symptoms.append(u'“' + indicator.text + u'”');
        }
    }
    return symptoms;
}

void addContradictions(BlockBuilder& blocks, const ReportContext& context,
                       const QList<Finding>& findings)
{
    QList<StyledText> lines;
    for (const Finding& finding : findings) {
        QList<QString> parts;
        if (finding.score->contradiction && finding.record) {
            parts.append(u"the score is %1, yet a sign of stage 1 was confirmed: %2"_s.arg(
                context.say.score(*finding.score->score), joined(symptomsOf(finding))));
        }
        if (finding.score->hint && std::abs(*finding.score->score - finding.score->hint->value()) >=
                                       kHintApart - kTolerance) {
            parts.append(u"the score is %1, while the indicators point to %2"_s.arg(
                context.say.score(*finding.score->score),
                context.say.score(finding.score->hint->value())));
        }
        if (parts.isEmpty())
            continue;
        const QString solved = finding.record && !finding.record->reason.isEmpty()
                                   ? u" Reason given: "_s + sentence(finding.record->reason)
                                   : u" No reason has been given yet."_s;
        lines.append(labelled(context.dimensionName(finding.dimension->id),
                              sentence(parts.join(u"; "_s)) + solved + u' ' +
                                  evidenceWords(context.content, gradeOf(finding)) + u'.'));
    }
    blocks.heading(u"Contradictions between scores and indicators"_s);
    if (lines.isEmpty())
        blocks.paragraph(u"None were found."_s);
    blocks.bullets(lines);
}

} // namespace

PageContent composeFindings(const ReportContext& context)
{
    const QList<Finding> findings = ratedDimensions(context);
    BlockBuilder blocks;
    const QList<Finding> gaps = largestGaps(findings);
    addStrengths(blocks, context, findings, gaps);
    addGaps(blocks, context, gaps);
    addDisagreements(blocks, context, findings);
    addContradictions(blocks, context, findings);
    const auto open = std::count_if(findings.cbegin(), findings.cend(), [](const Finding& finding) {
        return *finding.score->gap() > kTolerance;
    });
    const QString title =
        open == 0 ? u"What we found: all targets are reached"_s
                  : u"What we found: %1 of %2 %3"_s.arg(
                        QString::number(open),
                        context.say.count(findings.size(), u"dimension"_s, u"dimensions"_s),
                        open == 1 ? u"is short of its target"_s : u"are short of their target"_s);
    return {title, blocks.take()};
}

} // namespace milepost
