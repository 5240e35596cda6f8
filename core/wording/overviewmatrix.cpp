// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/method.h"
#include "core/wording/overviewparts.h"
#include "core/wording/phrases.h"

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
        parts.append(u"self-assessment"_s);
    if (entry.assessment->status == AssessmentStatus::Open)
        parts.append(u"still open"_s);
    return parts.join(u", "_s);
}

QString coverageWords(const Telling& telling, const AssessedMatrix& entry)
{
    qsizetype notApplicable = 0;
    for (const DimensionScore& score : entry.card->dimensions)
        notApplicable += score.status == DimensionStatus::NotApplicable ? 1 : 0;
    QString words = u"%1 of %2 rated"_s.arg(
        QString::number(entry.card->rated),
        telling.say.count(entry.card->dimensions.size(), u"dimension"_s, u"dimensions"_s));
    if (notApplicable > 0)
        words += u", "_s + telling.say.count(notApplicable, u"does not apply"_s, u"do not apply"_s);
    if (entry.card->coverage > 1 - kTolerance)
        return words;
    return u"%1, %2 of the weight"_s.arg(words, telling.say.percent(entry.card->coverage, 0));
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
                     ? u"In progress: %1"_s.arg(date)
                     : u"Newer, not in the plan: %1"_s.arg(date);
    line.text = other->title;
    line.value = u"%1 of %2 scored"_s.arg(card->rated).arg(applicable);
    line.link = {OverviewArea::Assess, other->id, {}, {}};
    return line;
}

QString stageSentence(const Telling& telling, const AssessedMatrix& entry)
{
    if (entry.card->figures) {
        const int stage = entry.card->figures->stage;
        return u"Stage %1, %2"_s.arg(QString::number(stage), entry.matrix->stageName(stage));
    }
    if (entry.card->rated == 0)
        return u"Not rated yet"_s;
    return u"No index until %1 of the weight is rated"_s.arg(
        telling.say.percent(telling.content.scoring.minCoverage, 0));
}

QString confidenceOf(const Telling& telling, double confidence)
{
    const QLatin1String label = confidence >= method::kHighFrom - kTolerance     ? "high"_L1
                                : confidence >= method::kMediumFrom - kTolerance ? "medium"_L1
                                                                                 : "low"_L1;
    return u"%1 confidence (%2)"_s.arg(label, telling.say.share(confidence));
}

OverviewLine weakestLine(const Telling& telling, const AssessedMatrix& entry)
{
    const DimensionScore* score = entry.card->findDimension(entry.card->figures->weakest);
    if (noneStandsOut(entry.card->dimensions)) {
        return {u"All at %1"_s.arg(telling.say.score(*score->score)),
                u"No dimension stands out as the weakest"_s,
                {},
                false,
                linkTo(entry, score->id)};
    }
    return {nameOf(entry, score->id), u"Weakest: %1"_s.arg(stageWords(*entry.matrix, *score)),
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
                        bandWords(disputed->votes->band),
                        disputed->votes->band == ConsensusBand::Split, linkTo(entry, disputed->id)};
}

QList<QString> comparisonNotes(const AssessmentComparison& comparison, const AssessedMatrix& entry)
{
    QList<QString> unrated;
    for (const DimensionComparison& dimension : comparison.dimensions) {
        if (!dimension.comparable() && (dimension.before || dimension.after))
            unrated.append(nameOf(entry, dimension.id));
    }
    QList<QString> notes;
    if (!unrated.isEmpty())
        notes.append(u"Not rated both times: %1."_s.arg(joined(unrated)));
    for (const ComparisonBreak& why : comparison.breaks) {
        if (why.kind != BreakKind::NothingInCommon)
            notes.append(breakWords(why));
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
    overview.changeNotes = comparisonNotes(comparison, entry);
    if (comparison.comparable() && overview.changes.isEmpty())
        overview.changeNotes.prepend(u"No dimension moved by half a stage or more."_s);
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
    overview.profileText = profileText(overview.profile);
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
                  u"%1, %2, weight %3"_s.arg(entry.matrix->shortName, from,
                                             QString::number(score.weight)),
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
