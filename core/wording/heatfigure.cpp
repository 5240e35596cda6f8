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

/// The change of a dimension since the assessment before, where that is alike and it counts.
std::optional<double> changeOf(const std::optional<AssessmentComparison>& since,
                               const DimensionId& id)
{
    if (!since || !isLike(*since, false))
        return std::nullopt;
    for (const DimensionComparison& dimension : since->dimensions) {
        if (dimension.id == id && dimension.counts())
            return dimension.difference();
    }
    return std::nullopt;
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
                       const std::optional<AssessmentComparison>& since,
                       const DimensionScore& score)
{
    HeatCell cell;
    cell.value = score.score;
    cell.stage = score.stage.value_or(0);
    cell.text = score.score ? telling.say.score(*score.score) : u"–"_s;
    cell.difference = changeOf(since, score.id);
    cell.change = cell.difference ? telling.say.change(*cell.difference) : QString();
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
std::optional<double> indexChange(const Telling& telling, const AssessedMatrix& entry)
{
    if (!entry.previousCard || !entry.previousCard->figures ||
        !isLike(telling.reading.sincePrevious(entry), true))
        return std::nullopt;
    const double difference =
        std::round(entry.card->figures->index) - std::round(entry.previousCard->figures->index);
    return difference == 0 ? std::nullopt : std::optional(difference);
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
    cell.difference = indexChange(telling, *entry);
    if (cell.difference)
        cell.change =
            (*cell.difference > 0 ? u"+"_s : QString()) + telling.say.number(*cell.difference, 0);
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
        const std::optional<AssessmentComparison> since =
            entry->previousCard ? std::optional(telling.reading.sincePrevious(*entry))
                                : std::nullopt;
        for (const DimensionScore& score : entry->card->dimensions)
            row.cells.append(dimensionCell(telling, row.name, *entry, since, score));
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
