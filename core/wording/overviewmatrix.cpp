// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/method.h"
#include "core/scoring/scorewords.h"
#include "core/wording/overviewparts.h"
#include "core/wording/phrases.h"
#include "core/wording/ratingwords.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const AssessedMatrix& entry, const DimensionId& id)
{
    return entry.matrix->findDimension(id)->name;
}

OverviewLink linkTo(const AssessedMatrix& entry, const DimensionId& dimension = {})
{
    return {OverviewArea::Assess, entry.assessment->id, dimension, {}};
}

QString scopeWords(const Telling& telling, const AssessedMatrix& entry)
{
    QList<QString> parts{capitalized(telling.unitName(entry.assessment->unit)),
                         telling.say.date(entry.assessment->date)};
    if (entry.assessment->kind == AssessmentKind::Self)
        parts.append(telling.text(Message("Wording", "self-assessment")));
    if (entry.assessment->status == AssessmentStatus::Open)
        parts.append(telling.text(Message("Wording", "still open")));
    return parts.join(u", "_s);
}

QString coverageWords(const Telling& telling, const AssessedMatrix& entry)
{
    qsizetype notApplicable = 0;
    for (const DimensionScore& score : entry.card->dimensions)
        notApplicable += score.status == DimensionStatus::NotApplicable ? 1 : 0;
    QString words = telling.text(
        Message("Wording", "%1 of %2 rated")
            .arg(QString::number(entry.card->rated),
                 telling.say.count(entry.card->dimensions.size(),
                                   Counted("Wording", "%n dimension", "%n dimensions"))));
    if (notApplicable > 0)
        words += u", "_s + telling.say.count(notApplicable, Counted("Wording", "%n does not apply",
                                                                    "%n do not apply"));
    if (entry.card->coverage > 1 - kTolerance)
        return words;
    return telling.text(Message("Wording", "%1, %2 of the weight")
                            .arg(words, telling.say.percent(entry.card->coverage, 0)));
}

std::optional<OverviewLine> otherLine(const Telling& telling, const AssessedMatrix& entry)
{
    const Assessment* other = telling.reading.besides(entry);
    if (!other)
        return std::nullopt;
    const Scorecard* card = telling.reading.cardOf(other->id);
    qsizetype applicable = 0;
    for (const DimensionScore& score : card->dimensions)
        applicable += score.status == DimensionStatus::NotApplicable ? 0 : 1;
    const QString date = telling.say.date(other->date);
    OverviewLine line;
    line.title = other->status == AssessmentStatus::Open
                     ? telling.text(Message("Wording", "In progress: %1").arg(date))
                     : telling.text(Message("Wording", "Newer, not in the plan: %1").arg(date));
    line.text = other->title;
    line.value =
        telling.text(Message("Wording", "%1 of %2 scored").arg(card->rated).arg(applicable));
    line.link = {OverviewArea::Assess, other->id, {}, {}};
    return line;
}

QString stageSentence(const Telling& telling, const AssessedMatrix& entry)
{
    if (entry.card->figures) {
        const int stage = entry.card->figures->stage;
        return telling.text(terms::stageNamed(stage, entry.matrix->stageName(stage)));
    }
    if (entry.card->rated == 0)
        return telling.text(Message("Wording", "Not rated yet"));
    return telling.text(Message("Wording", "No index until %1 of the weight is rated")
                            .arg(telling.say.percent(telling.content.scoring.minCoverage, 0)));
}

QString confidenceOf(const Telling& telling, double confidence)
{
    const ConfidenceLabel label =
        confidence >= method::kHighFrom - kTolerance     ? ConfidenceLabel::High
        : confidence >= method::kMediumFrom - kTolerance ? ConfidenceLabel::Medium
                                                         : ConfidenceLabel::Low;
    return u"%1 (%2)"_s.arg(confidenceWords(telling.say, label), telling.say.share(confidence));
}

OverviewLine weakestLine(const Telling& telling, const AssessedMatrix& entry)
{
    const DimensionScore* score = entry.card->findDimension(entry.card->figures->weakest);
    if (noneStandsOut(entry.card->dimensions)) {
        return {telling.text(Message("Wording", "All at %1").arg(telling.say.score(*score->score))),
                telling.text(Message("Wording", "No dimension stands out as the weakest")),
                {},
                false,
                linkTo(entry, score->id)};
    }
    return {
        nameOf(entry, score->id),
        telling.text(
            Message("Wording", "Weakest: %1").arg(stageWords(telling.say, *entry.matrix, *score))),
        telling.say.score(*score->score), false, linkTo(entry, score->id)};
}

std::optional<OverviewLine> disputedLine(const Telling& telling, const AssessedMatrix& entry)
{
    const DimensionScore* disputed = nullptr;
    for (const DimensionScore& score : entry.card->dimensions) {
        if (!score.votes || score.votes->band == ConsensusBand::Aligned)
            continue;
        if (!disputed || score.votes->consensus < disputed->votes->consensus - kTolerance)
            disputed = &score;
    }
    if (!disputed)
        return std::nullopt;
    const DimensionRecord* record = entry.assessment->findDimension(disputed->id);
    return OverviewLine{nameOf(entry, disputed->id),
                        record ? voteWords(telling.say, *record, disputed->round) : QString(),
                        bandWords(telling.say, disputed->votes->band),
                        disputed->votes->band == ConsensusBand::Split, linkTo(entry, disputed->id)};
}

QList<QString> comparisonNotes(const Telling& telling, const AssessmentComparison& comparison,
                               const AssessedMatrix& entry)
{
    QList<QString> unrated;
    for (const DimensionComparison& dimension : comparison.dimensions) {
        if (!dimension.comparable() && (dimension.before || dimension.after))
            unrated.append(nameOf(entry, dimension.id));
    }
    QList<QString> notes;
    if (!unrated.isEmpty())
        notes.append(telling.text(
            Message("Wording", "Not rated both times: %1.").arg(telling.say.joined(unrated))));
    for (const ComparisonBreak& why : comparison.breaks) {
        // Said above, by name.
        if (why.kind != BreakKind::NothingInCommon && why.kind != BreakKind::AnotherScope)
            notes.append(breakWords(telling.say, why));
    }
    return notes;
}

void compare(MatrixOverview& overview, const Telling& telling, const AssessedMatrix& entry)
{
    if (!entry.previous)
        return;
    const AssessmentComparison comparison = telling.reading.sincePrevious(entry);
    for (const DimensionComparison& dimension : comparison.dimensions) {
        if (!dimension.counts())
            continue;
        overview.changes.append({nameOf(entry, dimension.id),
                                 u"%1 \u2192 %2"_s.arg(telling.say.score(*dimension.before),
                                                       telling.say.score(*dimension.after)),
                                 telling.say.change(*dimension.difference()), false,
                                 linkTo(entry, dimension.id)});
    }
    overview.comparedWith = telling.previousWords(entry);
    overview.changeNotes = comparisonNotes(telling, comparison, entry);
    if (comparison.comparable() && overview.changes.isEmpty())
        overview.changeNotes.prepend(telling.text(noDimensionMoved()));
}

} // namespace

MatrixOverview overviewOf(const Telling& telling, const AssessedMatrix& entry)
{
    MatrixOverview overview;
    overview.matrix = entry.matrix->id;
    overview.assessment = entry.assessment->id;
    overview.name = entry.matrix->name;
    overview.shortName = entry.matrix->shortName;
    overview.date = telling.say.date(entry.assessment->date);
    overview.scope = scopeWords(telling, entry);
    overview.other = otherLine(telling, entry);
    overview.stageText = stageSentence(telling, entry);
    overview.coverage = coverageWords(telling, entry);
    overview.profile = profileFigure(telling, entry);
    overview.profileText = profileText(telling.say, overview.profile);
    if (const std::optional<MatrixFigures>& figures = entry.card->figures) {
        overview.stage = figures->stage;
        overview.index = telling.say.index(figures->index);
        overview.targetIndex = telling.say.index(figures->targetIndex);
        overview.confidence = confidenceOf(telling, figures->confidence);
        overview.weakest = weakestLine(telling, entry);
    }
    overview.disputed = disputedLine(telling, entry);
    compare(overview, telling, entry);
    return overview;
}

QList<OverviewLine> overviewGaps(const Telling& telling, const QList<AssessedMatrix>& entries)
{
    struct Gap {
        double weighted;
        OverviewLine line;
    };
    QList<Gap> gaps;
    for (const AssessedMatrix& entry : entries) {
        for (const DimensionScore& score : entry.card->dimensions) {
            const double gap = score.gap().value_or(0);
            if (gap <= kTolerance)
                continue;
            const QString from = u"%1 \u2192 %2"_s.arg(telling.say.score(*score.score),
                                                       telling.say.score(score.target.value()));
            gaps.append(
                {*score.weightedGap(),
                 {nameOf(entry, score.id),
                  telling.text(
                      Message("Wording", "%1, %2, weight %3")
                          .arg(entry.matrix->shortName, from, QString::number(score.weight))),
                  telling.say.score(*score.weightedGap()), false, linkTo(entry, score.id)}});
        }
    }
    std::stable_sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) {
        return a.weighted > b.weighted + kTolerance;
    });
    QList<OverviewLine> lines;
    for (const Gap& gap : std::as_const(gaps))
        lines.append(gap.line);
    return lines;
}

} // namespace milepost
