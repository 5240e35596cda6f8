// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/heatfigure.h"

#include "core/engagement/latest.h"
#include "core/wording/ratingwords.h"

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

using Scopes = QList<std::optional<UnitId>>;

Scopes scopesOf(const Engagement& engagement)
{
    Scopes scopes{std::nullopt};
    for (const Unit& unit : engagement.organization.units)
        scopes.append(unit.id);
    return scopes;
}

std::optional<AssessedMatrix> latestAssessed(const Telling& telling, const Matrix& matrix,
                                             const std::optional<UnitId>& unit)
{
    const Assessment* latest = latestOf(telling.engagement, matrix.id, unit);
    if (!latest || !telling.reading.cardOf(latest->id))
        return std::nullopt;
    return telling.reading.assessed(*latest);
}

/// Whether the two assessments are alike, so that a difference is a change.
bool isLike(const AssessmentComparison& comparison, bool wholeMatrix)
{
    return std::none_of(
        comparison.breaks.cbegin(), comparison.breaks.cend(),
        [&](const ComparisonBreak& why) { return wholeMatrix || partsScores(why.kind); });
}

QString changeOf(const Telling& telling, const AssessedMatrix& entry, const DimensionId& id)
{
    if (!entry.previous || !entry.previousCard)
        return {};
    const AssessmentComparison comparison = telling.reading.sincePrevious(entry);
    if (!isLike(comparison, false))
        return {};
    for (const DimensionComparison& dimension : comparison.dimensions) {
        if (dimension.id == id && dimension.counts())
            return telling.say.change(*dimension.difference());
    }
    return {};
}

QString withChange(const Telling& telling, const AssessedMatrix& entry, const QString& words,
                   const QString& change)
{
    if (change.isEmpty())
        return words;
    return telling.text(
        Message("Progress", "%1; %2 since %3").arg(words, change, telling.previousWords(entry)));
}

HeatCell dimensionCell(const Telling& telling, const QString& row, const AssessedMatrix& entry,
                       const DimensionScore& score)
{
    HeatCell cell;
    cell.value = score.score;
    cell.stage = score.stage.value_or(0);
    cell.text = score.score ? telling.say.score(*score.score) : u"–"_s;
    cell.change = changeOf(telling, entry, score.id);
    const QString rated = stageWords(telling.say, *entry.matrix, score);
    const QString what = score.score
                             ? telling.text(Message("Progress", "%1, stage %2, %3")
                                                .arg(cell.text, QString::number(cell.stage), rated))
                             : rated;
    cell.words =
        withChange(telling, entry,
                   telling.text(Message("Progress", "%1, %2: %3")
                                    .arg(row, entry.matrix->findDimension(score.id)->name, what)),
                   cell.change);
    return cell;
}

/// In whole points, as they are shown.
QString indexChange(const Telling& telling, const AssessedMatrix& entry)
{
    if (!entry.previousCard || !entry.previousCard->figures ||
        !isLike(telling.reading.sincePrevious(entry), true))
        return {};
    const double difference =
        std::round(entry.card->figures->index) - std::round(entry.previousCard->figures->index);
    if (difference == 0)
        return {};
    return (difference > 0 ? u"+"_s : QString()) + telling.say.number(difference, 0);
}

HeatCell matrixCell(const Telling& telling, const QString& row, const Matrix& matrix,
                    const std::optional<AssessedMatrix>& entry)
{
    HeatCell cell;
    cell.text = u"–"_s;
    if (!entry || !entry->card->figures) {
        cell.words = telling.text((entry ? Message("Progress", "%1, %2: too little is rated")
                                         : Message("Progress", "%1, %2: not assessed"))
                                      .arg(row, matrix.shortName));
        return cell;
    }
    const MatrixFigures& figures = *entry->card->figures;
    cell.value = figures.index;
    cell.stage = figures.stage;
    cell.text = telling.say.index(figures.index);
    cell.change = indexChange(telling, *entry);
    cell.words = withChange(
        telling, *entry,
        telling.text(Message("Progress", "%1, %2: index %3, stage %4, %5")
                         .arg(row, matrix.shortName, cell.text, QString::number(figures.stage),
                              matrix.stageName(figures.stage))),
        cell.change);
    return cell;
}

void addMissing(const Telling& telling, HeatFigure& heat, qsizetype missing)
{
    if (missing > 0) {
        heat.remarks.append(
            telling.text(Counted("Progress", "%n unit was not assessed and is not shown.",
                                 "%n units were not assessed and are not shown.")
                             .of(missing)));
    }
}

} // namespace

HeatFigure heatOfDimensions(const Telling& telling, const Matrix& matrix)
{
    HeatFigure heat;
    heat.title = telling.text(Message("Progress", "Units by dimension: latest scores"));
    for (const Dimension& dimension : matrix.dimensions)
        heat.columns.append(dimension.name);
    qsizetype missing = 0;
    for (const std::optional<UnitId>& scope : scopesOf(telling.engagement)) {
        const std::optional<AssessedMatrix> entry = latestAssessed(telling, matrix, scope);
        if (!entry) {
            missing += scope ? 1 : 0;
            continue;
        }
        HeatRow row{telling.scopeName(scope), {}};
        for (const DimensionScore& score : entry->card->dimensions)
            row.cells.append(dimensionCell(telling, row.name, *entry, score));
        heat.rows.append(row);
    }
    addMissing(telling, heat, missing);
    return heat;
}

HeatFigure heatOfMatrices(const Telling& telling)
{
    HeatFigure heat;
    heat.title = telling.text(Message("Progress", "Units by matrix: latest index (0 to 100)"));
    for (const Matrix& matrix : telling.content.matrices)
        heat.columns.append(matrix.shortName);
    qsizetype missing = 0;
    for (const std::optional<UnitId>& scope : scopesOf(telling.engagement)) {
        HeatRow row{telling.scopeName(scope), {}};
        bool any = false;
        for (const Matrix& matrix : telling.content.matrices) {
            const std::optional<AssessedMatrix> entry = latestAssessed(telling, matrix, scope);
            any = any || entry;
            row.cells.append(matrixCell(telling, row.name, matrix, entry));
        }
        if (any)
            heat.rows.append(row);
        else
            missing += scope ? 1 : 0;
    }
    addMissing(telling, heat, missing);
    return heat;
}

} // namespace milepost
