// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/commonwords.h"
#include "core/report/pages/pages.h"
#include "core/scoring/scorewords.h"
#include "core/wording/phrases.h"
#include "core/wording/ratingwords.h"
#include "core/wording/terms.h"

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
    QString text = evidenceWords(context.say, context.content, gradeOf(finding));
    QList<QString> items;
    if (finding.record) {
        for (const EvidenceItem& item : finding.record->evidence)
            items.append(evidenceText(context.say, item));
    }
    return items.isEmpty() ? text + context.text(Message("Report", ". No proof is attached."))
                           : text + u". "_s + sentence(items.join(u"; "_s));
}

void addFinding(BlockBuilder& blocks, const ReportContext& context, const Finding& finding)
{
    blocks.heading(
        u"%1: %2 (%3)"_s.arg(context.dimensionName(finding.dimension->id),
                             stageWords(context.say, *finding.entry->matrix, *finding.score),
                             context.say.score(*finding.score->score)),
        3);
    const QString reason = finding.record ? finding.record->reason : QString();
    blocks.paragraph(reason.isEmpty() ? context.text(reportwords::noReasonRecorded()) : reason);
    blocks.paragraph(
        labelled(context.text(Message("Report", "Proof seen")), proofText(context, finding)));
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
    blocks.heading(context.text(Message("Report", "Strengths")));
    for (const Finding& finding : findings.mid(0, kStrengths))
        addFinding(blocks, context, finding);
    if (findings.size() >= kStrengths)
        return;
    if (alsoGaps == 0) {
        blocks.paragraph(
            findings.isEmpty()
                ? context.text(Message("Report", "No dimension has reached stage 2 yet."))
                : context.text(Message("Report", "No other dimension has reached stage 2 yet.")));
    } else {
        blocks.paragraph(
            findings.isEmpty()
                ? context.text(Message(
                      "Report",
                      "There is no strength to name yet: what has reached stage 2 is among the largest gaps."))
                : context.text(Message(
                      "Report", "What else has reached stage 2 is among the largest gaps.")));
    }
}

void addGaps(BlockBuilder& blocks, const ReportContext& context, const QList<Finding>& gaps)
{
    blocks.heading(context.text(terms::largestGaps()));
    for (const Finding& finding : gaps) {
        addFinding(blocks, context, finding);
        blocks.paragraph(
            labelled(context.text(terms::gap()),
                     context.text(Message("Report", "%1 to the target of %2, weight %3 of 5")
                                      .arg(context.say.stages(*finding.score->gap()),
                                           context.say.score(finding.score->target.value()),
                                           QString::number(finding.score->weight)))));
    }
    if (gaps.isEmpty())
        blocks.paragraph(
            context.text(Message("Report", "All rated dimensions have reached their targets.")));
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
        votes.append(
            context.text(Message("Report", "%1 at %2")
                             .arg(context.say.count(*it, Counted("Report", "%n vote", "%n votes")),
                                  context.say.score(it.key().value()))));
    }
    if (context.options.audience.withheld.quotes)
        return context.say.joined(votes) + u'.';
    return context.say.joined(votes) +
           (proofs.isEmpty() ? context.text(Message("Report", ". No reason was written down."))
                             : u": "_s + proofs.join(u' '));
}

/// Whether its votes are there: they may be withheld from the audience.
bool hasVotes(const Finding& finding)
{
    return std::any_of(finding.record->ballots.cbegin(), finding.record->ballots.cend(),
                       [&](const Ballot& ballot) { return ballot.round == finding.score->round; });
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
    blocks.heading(context.text(Message("Report", "Disagreements")));
    if (findings.isEmpty())
        blocks.paragraph(context.text(
            Message("Report", "The votes agree on every dimension that was voted on.")));
    for (const Finding& finding : findings.mid(0, kDisagreements)) {
        blocks.heading(u"%1: %2"_s.arg(context.dimensionName(finding.dimension->id),
                                       bandWords(context.say, finding.score->votes->band)),
                       3);
        QList<StyledText> lines;
        if (hasVotes(finding)) {
            lines = {labelled(context.text(Message("Report", "One view")),
                              viewText(context, finding, true)),
                     labelled(context.text(Message("Report", "The other view")),
                              viewText(context, finding, false))};
        }
        lines.append(evidenceWords(context.say, context.content, gradeOf(finding)) + u'.');
        blocks.bullets(lines);
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
            parts.append(context.text(
                Message("Report", "the score is %1, yet a sign of stage 1 was confirmed: %2")
                    .arg(context.say.score(*finding.score->score),
                         context.say.joined(symptomsOf(finding)))));
        }
        if (finding.score->hint && std::abs(*finding.score->score - finding.score->hint->value()) >=
                                       kHintApart - kTolerance) {
            parts.append(
                context.text(Message("Report", "the score is %1, while the indicators point to %2")
                                 .arg(context.say.score(*finding.score->score),
                                      context.say.score(finding.score->hint->value()))));
        }
        if (parts.isEmpty())
            continue;
        const QString solved =
            finding.record && !finding.record->reason.isEmpty()
                ? context.text(
                      Message("Report", "Reason given: %1").arg(sentence(finding.record->reason)))
                : context.text(Message("Report", "No reason has been given yet."));
        lines.append(labelled(context.dimensionName(finding.dimension->id),
                              sentence(parts.join(u"; "_s)) + u' ' + solved + u' ' +
                                  evidenceWords(context.say, context.content, gradeOf(finding)) +
                                  u'.'));
    }
    blocks.heading(context.text(Message("Report", "Contradictions between scores and indicators")));
    if (lines.isEmpty())
        blocks.paragraph(context.text(Message("Report", "None were found.")));
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
        open == 0
            ? context.text(Message("Report", "What we found: all targets are reached"))
            : context.text(
                  Counted("Report", "What we found: %1 of %2 is short of its target",
                          "What we found: %1 of %2 are short of their target")
                      .of(open)
                      .arg(open)
                      .arg(context.say.count(findings.size(),
                                             Counted("Report", "%n dimension", "%n dimensions"))));
    return {title, blocks.take()};
}

} // namespace milepost
