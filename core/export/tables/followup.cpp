// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tables/tables.h"
#include "core/report/chosenoptions.h"
#include "core/scoring/scorewords.h"
#include "core/wording/phrases.h"
#include "core/wording/tablewords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost::exports {

namespace {

/// What stands at the beginning of each row of a review.
QList<ExportCell> meeting(const Review& review, bool named)
{
    QList<ExportCell> row{dateCell(review.date), textCell(review.cadence), dateCell(review.next),
                          review.attendees.isEmpty() ? ExportCell()
                                                     : wholeCell(review.attendees.size())};
    if (named)
        row.append(textCell(review.attendees.join(QStringLiteral("; "))));
    return row;
}

} // namespace

ExportTable risks(const Telling& telling)
{
    const auto text = [&](const Message& message) { return telling.text(message); };
    ExportTable table{{},
                      text(terms::risks()),
                      {text(terms::severity()), text(terms::risk()),
                       text(Message("Export", "Answer")), text(terms::earlySign()),
                       text(terms::owner()), text(terms::status()),
                       text(Message("Export", "Known as the pitfall"))},
                      {}};
    QList<const Risk*> ordered;
    for (const Risk& risk : telling.engagement.risks)
        ordered.append(&risk);
    std::stable_sort(ordered.begin(), ordered.end(), [](const Risk* a, const Risk* b) {
        return severityRank(a->severity) < severityRank(b->severity);
    });
    for (const Risk* risk : std::as_const(ordered)) {
        const Pitfall* pitfall =
            risk->pitfall ? telling.content.findPitfall(*risk->pitfall) : nullptr;
        table.rows.append({textCell(severityWords(telling.say, risk->severity)),
                           textCell(risk->title), textCell(risk->mitigation),
                           textCell(risk->earlySign), textCell(risk->owner),
                           textCell(riskStatusWords(telling.say, risk->status)),
                           textCell(pitfall ? pitfall->title : QString())});
    }
    return table;
}

ExportTable reviews(const Telling& telling)
{
    const auto text = [&](const Message& message) { return telling.text(message); };
    const bool named = chosenOptions(telling.engagement).audience.participantNames;
    ExportTable table{{},
                      text(terms::reviews()),
                      {text(terms::date()), text(Message("Export", "Rhythm")),
                       text(Message("Export", "Next review on")), text(terms::people())},
                      {}};
    if (named)
        table.columns.append(text(Message("Export", "Names")));
    table.columns.append({text(terms::kind()), text(Message("Export", "Decision or action")),
                          text(terms::owner()), text(Message("Export", "Due on")),
                          text(Message("Export", "Closed on"))});
    QList<const Review*> ordered;
    for (const Review& review : telling.engagement.reviews)
        ordered.append(&review);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Review* a, const Review* b) { return a->date < b->date; });
    const QString decision = text(Message("Export", "Decision"));
    const QString task = text(Message("Export", "Action"));
    for (const Review* review : std::as_const(ordered)) {
        const QList<ExportCell> begin = meeting(*review, named);
        for (const QString& words : review->decisions)
            table.rows.append(begin +
                              QList<ExportCell>{textCell(decision), textCell(words), {}, {}, {}});
        for (const ReviewAction& action : review->actions)
            table.rows.append(begin + QList<ExportCell>{textCell(task), textCell(action.text),
                                                        textCell(action.owner),
                                                        dateCell(action.due),
                                                        dateCell(action.closed)});
        if (review->decisions.isEmpty() && review->actions.isEmpty())
            table.rows.append(begin + QList<ExportCell>(5));
    }
    return table;
}

ExportTable matrix(const Telling& telling)
{
    const auto text = [&](const Message& message) { return telling.text(message); };
    ExportTable table{{},
                      text(terms::matrix()),
                      {text(terms::matrix()), text(terms::dimension()), text(terms::score()),
                       text(terms::target()), text(Message("Export", "Stage %1").arg(1)),
                       text(Message("Export", "Stage %1").arg(2)),
                       text(Message("Export", "Stage %1").arg(3))},
                      {}};
    for (const Matrix& one : telling.content.matrices) {
        const auto used =
            std::find_if(telling.matrices.cbegin(), telling.matrices.cend(),
                         [&](const AssessedMatrix& entry) { return entry.matrix->id == one.id; });
        for (const Dimension& dimension : one.dimensions) {
            const DimensionScore* score =
                used == telling.matrices.cend() ? nullptr : used->card->findDimension(dimension.id);
            QList<ExportCell> row{
                textCell(one.name), textCell(dimension.name),
                numberCell(score ? score->score : std::nullopt, NumberFormat::Score),
                numberCell(score ? std::optional(score->target.value()) : std::nullopt,
                           NumberFormat::Score)};
            for (const Cell& cell : dimension.cells) {
                ExportCell words = textCell(text(
                    Message("Export", "%1: %2").arg(one.stageName(cell.stage), cell.descriptor)));
                words.strong = score && score->stage == cell.stage;
                row.append(words);
            }
            table.rows.append(row);
        }
    }
    return table;
}

} // namespace milepost::exports
