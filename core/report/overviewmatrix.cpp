// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overviewparts.h"
#include "core/report/pages/profilefigures.h"
#include "core/report/phrases.h"
#include "core/scoring/method.h"

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastChange = 0.5; ///< stages (domain section 5)

QString nameOf(const AssessedMatrix& entry, const DimensionId& id)
{
    return entry.matrix->findDimension(id)->name;
}

OverviewLink linkTo(const AssessedMatrix& entry, const DimensionId& dimension = {})
{
    return {OverviewArea::Assess, entry.assessment->id, dimension, {}};
}

QString scopeWords(const ReportContext& context, const AssessedMatrix& entry)
{
    QList<QString> parts{capitalized(context.unitName(entry.assessment->unit)),
                         context.say.date(entry.assessment->date)};
    if (entry.assessment->kind == AssessmentKind::Self)
        parts.append(u"self-assessment"_s);
    if (entry.assessment->status == AssessmentStatus::Open)
        parts.append(u"still open"_s);
    return parts.join(u", "_s);
}

QString coverageWords(const ReportContext& context, const AssessedMatrix& entry)
{
    qsizetype notApplicable = 0;
    for (const DimensionScore& score : entry.card->dimensions)
        notApplicable += score.status == DimensionStatus::NotApplicable ? 1 : 0;
    QString words = u"%1 of %2 rated"_s.arg(
        QString::number(entry.card->rated),
        context.say.count(entry.card->dimensions.size(), u"dimension"_s, u"dimensions"_s));
    if (notApplicable > 0)
        words += u", "_s + context.say.count(notApplicable, u"does not apply"_s, u"do not apply"_s);
    if (entry.card->coverage > 1 - kTolerance)
        return words;
    return u"%1, %2 of the weight"_s.arg(words, context.say.percent(entry.card->coverage, 0));
}

/// Whether `a` is to be told rather than `b`: an open one first, then the later one.
bool isNearer(const Assessment& a, const Assessment& b)
{
    const bool aOpen = a.status == AssessmentStatus::Open;
    const bool bOpen = b.status == AssessmentStatus::Open;
    if (aOpen != bOpen)
        return aOpen;
    return std::pair(a.date, a.id) > std::pair(b.date, b.id);
}

std::optional<OverviewLine> otherLine(const ReportContext& context, const AssessedMatrix& entry)
{
    const Assessment* other = otherAssessment(context, entry);
    if (!other)
        return std::nullopt;
    const Scorecard* card = context.cardOf(other->id);
    qsizetype applicable = 0;
    for (const DimensionScore& score : card->dimensions)
        applicable += score.status == DimensionStatus::NotApplicable ? 0 : 1;
    const QString date = context.say.date(other->date);
    OverviewLine line;
    line.title = other->status == AssessmentStatus::Open
                     ? u"In progress: %1"_s.arg(date)
                     : u"Newer, not in the plan: %1"_s.arg(date);
    line.text = other->title;
    line.value = u"%1 of %2 scored"_s.arg(card->rated).arg(applicable);
    line.link = {OverviewArea::Assess, other->id, {}, {}};
    return line;
}

QString stageSentence(const ReportContext& context, const AssessedMatrix& entry)
{
    if (entry.card->figures) {
        const int stage = entry.card->figures->stage;
        return u"Stage %1, %2"_s.arg(QString::number(stage), entry.matrix->stageName(stage));
    }
    if (entry.card->rated == 0)
        return u"Not rated yet"_s;
    return u"No index until %1 of the weight is rated"_s.arg(
        context.say.percent(context.content.scoring.minCoverage, 0));
}

QString confidenceOf(const ReportContext& context, double confidence)
{
    const QLatin1String label = confidence >= method::kHighFrom - kTolerance     ? "high"_L1
                                : confidence >= method::kMediumFrom - kTolerance ? "medium"_L1
                                                                                 : "low"_L1;
    return u"%1 confidence (%2)"_s.arg(label, context.say.share(confidence));
}

OverviewLine weakestLine(const ReportContext& context, const AssessedMatrix& entry)
{
    const DimensionScore* score = entry.card->findDimension(entry.card->figures->weakest);
    if (noneStandsOut(entry.card->dimensions)) {
        return {u"All at %1"_s.arg(context.say.score(*score->score)),
                u"No dimension stands out as the weakest"_s,
                {},
                false,
                linkTo(entry, score->id)};
    }
    return {nameOf(entry, score->id), u"Weakest: %1"_s.arg(stageWords(*entry.matrix, *score)),
            context.say.score(*score->score), false, linkTo(entry, score->id)};
}

std::optional<OverviewLine> disputedLine(const ReportContext& context, const AssessedMatrix& entry)
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
                        record ? voteWords(context.say, *record, disputed->round) : QString(),
                        bandWords(disputed->votes->band),
                        disputed->votes->band == ConsensusBand::Split, linkTo(entry, disputed->id)};
}

QSet<Function> functionsIn(const Engagement& engagement, const Assessment& assessment)
{
    QHash<ParticipantId, Function> functions = functionsOf(engagement.participants);
    QSet<Function> present;
    for (const DimensionRecord& record : assessment.dimensions) {
        for (const Ballot& ballot : record.ballots) {
            const auto found = functions.constFind(ballot.participant);
            if (found != functions.cend())
                present.insert(*found);
        }
    }
    return present;
}

/// "Finance and Sales", those of `some` that are not among `others`.
QString functionsOnlyIn(const QSet<Function>& some, const QSet<Function>& others)
{
    QList<QString> names;
    for (const auto& [function, name] : EnumNames<Function>::table) {
        if (some.contains(function) && !others.contains(function))
            names.append(functionLabel(function).toEnglish());
    }
    return joined(names);
}

QList<QString> comparisonNotes(const ReportContext& context, const AssessedMatrix& entry,
                               const QList<QString>& unrated)
{
    QList<QString> notes;
    if (!unrated.isEmpty())
        notes.append(u"Not rated both times: %1."_s.arg(joined(unrated)));
    if (entry.previous->kind != entry.assessment->kind) {
        notes.append(entry.previous->kind == AssessmentKind::Self
                         ? u"The earlier one was a self-assessment."_s
                         : u"The earlier one was a workshop."_s);
    }
    if (entry.previous->balanceFunctions != entry.assessment->balanceFunctions)
        notes.append(u"Only one of the two balances the functions."_s);
    const QSet<Function> before = functionsIn(context.engagement, *entry.previous);
    const QSet<Function> now = functionsIn(context.engagement, *entry.assessment);
    const QString joinedNow = functionsOnlyIn(now, before);
    const QString leftSince = functionsOnlyIn(before, now);
    if (!joinedNow.isEmpty())
        notes.append(u"New in the room: %1."_s.arg(joinedNow));
    if (!leftSince.isEmpty())
        notes.append(u"No longer in the room: %1."_s.arg(leftSince));
    return notes;
}

void compare(MatrixOverview& overview, const ReportContext& context, const AssessedMatrix& entry)
{
    if (!entry.previous || !entry.previousCard)
        return;
    QList<QString> unrated;
    qsizetype comparable = 0;
    for (const DimensionScore& score : entry.card->dimensions) {
        const DimensionScore* before = entry.previousCard->findDimension(score.id);
        if (!before || !before->rated() || !score.rated()) {
            if (score.rated() || (before && before->rated()))
                unrated.append(nameOf(entry, score.id));
            continue;
        }
        ++comparable;
        const double change = *score.score - *before->score;
        if (std::abs(change) < kLeastChange - kTolerance)
            continue;
        overview.changes.append({nameOf(entry, score.id),
                                 u"%1 \u2192 %2"_s.arg(context.say.score(*before->score),
                                                       context.say.score(*score.score)),
                                 context.say.change(change), false, linkTo(entry, score.id)});
    }
    overview.comparedWith = context.previousWords(entry);
    overview.changeNotes = comparisonNotes(context, entry, unrated);
    if (comparable > 0 && overview.changes.isEmpty())
        overview.changeNotes.prepend(u"No dimension moved by half a stage or more."_s);
}

} // namespace

const Assessment* otherAssessment(const ReportContext& context, const AssessedMatrix& entry)
{
    const Assessment& used = *entry.assessment;
    const Assessment* other = nullptr;
    for (const Assessment& candidate : context.engagement.assessments) {
        if (candidate.id == used.id || candidate.matrix != used.matrix ||
            candidate.unit != used.unit)
            continue;
        const bool later = std::pair(candidate.date, candidate.id) > std::pair(used.date, used.id);
        const bool worked =
            candidate.status == AssessmentStatus::Open && used.status == AssessmentStatus::Closed;
        if ((later || worked) && (!other || isNearer(candidate, *other)))
            other = &candidate;
    }
    return other;
}

MatrixOverview overviewOf(const ReportContext& context, const AssessedMatrix& entry)
{
    MatrixOverview overview;
    overview.matrix = entry.matrix->id;
    overview.assessment = entry.assessment->id;
    overview.name = entry.matrix->name;
    overview.shortName = entry.matrix->shortName;
    overview.date = context.say.date(entry.assessment->date);
    overview.scope = scopeWords(context, entry);
    overview.other = otherLine(context, entry);
    overview.stageText = stageSentence(context, entry);
    overview.coverage = coverageWords(context, entry);
    overview.profile = profileFigure(context, entry);
    if (const std::optional<MatrixFigures>& figures = entry.card->figures) {
        overview.stage = figures->stage;
        overview.index = context.say.index(figures->index);
        overview.targetIndex = context.say.index(figures->targetIndex);
        overview.confidence = confidenceOf(context, figures->confidence);
        overview.weakest = weakestLine(context, entry);
    }
    overview.disputed = disputedLine(context, entry);
    compare(overview, context, entry);
    return overview;
}

QList<OverviewLine> overviewGaps(const ReportContext& context, const QList<AssessedMatrix>& entries)
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
            const QString from = u"%1 \u2192 %2"_s.arg(context.say.score(*score.score),
                                                       context.say.score(score.target.value()));
            gaps.append(
                {*score.weightedGap(),
                 {nameOf(entry, score.id),
                  u"%1, %2, weight %3"_s.arg(entry.matrix->shortName, from,
                                             QString::number(score.weight)),
                  context.say.score(*score.weightedGap()), false, linkTo(entry, score.id)}});
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
