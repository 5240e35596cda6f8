// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/snapshots/snapshotcomparison.h"

#include "ui/language/inwords.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace milepost {

namespace {

struct SnapshotComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(SnapshotComparison)
};

QString none()
{
    return QStringLiteral("–");
}

QString signedText(double difference, const QString& size)
{
    return difference > 0 ? u'+' + size : difference < 0 ? QChar(0x2212) + size : size;
}

ComparisonLine indexLine(const MatrixComparison& matrix, bool sameContent, const QLocale& locale)
{
    ComparisonLine line{1, SnapshotComparisonWords::tr("Index"), none(), none(), {}};
    if (matrix.indexBefore)
        line.before = wording::index(*matrix.indexBefore, locale);
    if (matrix.indexAfter)
        line.after = wording::index(*matrix.indexAfter, locale);
    if (matrix.indexBefore && matrix.indexAfter && sameContent) {
        const double difference = std::round(*matrix.indexAfter) - std::round(*matrix.indexBefore);
        line.change = signedText(difference, wording::index(std::abs(difference), locale));
    }
    return line;
}

QString scoreAndStage(const std::optional<double>& score, const std::optional<double>& target,
                      const QLocale& locale)
{
    if (!score)
        return none();
    QString text = SnapshotComparisonWords::tr("%1 (stage %2)")
                       .arg(wording::score(*score, locale))
                       .arg(static_cast<int>(std::floor(*score)));
    if (target)
        text += SnapshotComparisonWords::tr(", target %1").arg(wording::score(*target, locale));
    return text;
}

ComparisonLine dimensionLine(const Content& content, const DimensionComparison& dimension,
                             bool sameContent, const QLocale& locale)
{
    const Dimension* known = content.findDimension(dimension.id);
    ComparisonLine line{1,
                        known ? known->name : dimension.id.text(),
                        scoreAndStage(dimension.before, dimension.targetBefore, locale),
                        scoreAndStage(dimension.after, dimension.targetAfter, locale),
                        {}};
    if (!dimension.before && !dimension.after)
        line.change = SnapshotComparisonWords::tr("never rated");
    else if (!dimension.comparable())
        line.change = SnapshotComparisonWords::tr("rated only once");
    else if (!sameContent)
        line.change = SnapshotComparisonWords::tr("not comparable");
    else if (!dimension.counts())
        line.change = SnapshotComparisonWords::tr("no change that counts");
    else
        line.change = signedText(*dimension.difference(),
                                 wording::score(std::abs(*dimension.difference()), locale));
    return line;
}

QString functionNames(const QList<Function>& functions)
{
    QStringList names;
    for (const Function function : functions)
        names.append(inWords(functionLabel(function)));
    return names.join(QStringLiteral(", "));
}

QString playName(const Content& content, const Engagement& engagement, const PlayId& id)
{
    if (const Play* play = content.findPlay(id))
        return play->title;
    const PlannedPlay* own = engagement.plan ? engagement.plan->findPlay(id) : nullptr;
    return own && own->custom ? own->custom->title : id.text();
}

void addPlan(QList<ComparisonLine>& lines, const Content& content, const Engagement& engagement,
             const StateComparison& comparison, const QLocale& locale)
{
    lines.append({0, SnapshotComparisonWords::tr("Plan"), {}, {}, {}});
    const auto date = [&](const QDate& day) {
        return day.isValid() ? locale.toString(day, QLocale::ShortFormat) : none();
    };
    ComparisonLine finish{1,
                          SnapshotComparisonWords::tr("Finish"),
                          date(comparison.finishBefore),
                          date(comparison.finishAfter),
                          {}};
    if (comparison.finishBefore.isValid() && comparison.finishAfter.isValid()) {
        const qint64 days = comparison.finishBefore.daysTo(comparison.finishAfter);
        const QString size = locale.toString(std::abs(days));
        finish.change = days == 0   ? SnapshotComparisonWords::tr("the same day")
                        : days == 1 ? SnapshotComparisonWords::tr("one day later")
                        : days > 0  ? SnapshotComparisonWords::tr("%1 days later").arg(size)
                        : days < -1 ? SnapshotComparisonWords::tr("%1 days earlier").arg(size)
                                    : SnapshotComparisonWords::tr("one day earlier");
    }
    lines.append(finish);
    for (const PlayId& id : comparison.playsAdded)
        lines.append({1, playName(content, engagement, id), none(),
                      SnapshotComparisonWords::tr("in the plan"),
                      SnapshotComparisonWords::tr("added")});
    for (const PlayId& id : comparison.playsRemoved)
        lines.append({1, playName(content, engagement, id),
                      SnapshotComparisonWords::tr("in the plan"), none(),
                      SnapshotComparisonWords::tr("removed")});
    if (comparison.playsAdded.isEmpty() && comparison.playsRemoved.isEmpty())
        lines.append({1,
                      SnapshotComparisonWords::tr("Plays"),
                      {},
                      {},
                      SnapshotComparisonWords::tr("the same plays")});
}

} // namespace

QList<ComparisonLine> comparisonLines(const Content& content, const Engagement& engagement,
                                      const StateComparison& comparison, const QLocale& locale)
{
    QList<ComparisonLine> lines;
    for (const MatrixComparison& matrix : comparison.matrices) {
        const Matrix* known = content.findMatrix(matrix.matrix);
        lines.append({0, known ? known->name : matrix.matrix.text(), {}, {}, {}});
        lines.append(indexLine(matrix, comparison.sameContent, locale));
        for (const DimensionComparison& dimension : matrix.dimensions)
            lines.append(dimensionLine(content, dimension, comparison.sameContent, locale));
        if (!matrix.functionsJoined.isEmpty())
            lines.append({1,
                          SnapshotComparisonWords::tr("Took part only after"),
                          {},
                          functionNames(matrix.functionsJoined),
                          {}});
        if (!matrix.functionsLeft.isEmpty())
            lines.append({1,
                          SnapshotComparisonWords::tr("Took part only before"),
                          functionNames(matrix.functionsLeft),
                          {},
                          {}});
    }
    addPlan(lines, content, engagement, comparison, locale);
    return lines;
}

} // namespace milepost
