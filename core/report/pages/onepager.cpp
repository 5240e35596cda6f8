// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/commonwords.h"
#include "core/report/pages/decisionparts.h"
#include "core/report/pages/pages.h"
#include "core/report/pages/shortened.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// How much of everything fits on one sheet, whatever was typed.
constexpr qsizetype kLetters = 180;
constexpr qsizetype kTitleLetters = 40;
constexpr qsizetype kOwnerLetters = 24;
constexpr qsizetype kPlaysEach = 4;

/// The same text in the same styles, cut where the letters are used up.
StyledText shortenedSpans(const StyledText& text, qsizetype letters)
{
    StyledText cut;
    for (const Span& span : text.spans) {
        if (letters <= 0)
            break;
        cut.spans.append(Span{shortened(span.text, letters), span.style, span.link});
        letters -= span.text.size();
    }
    return cut;
}

QList<StyledText> shortenedTexts(QList<StyledText> texts, qsizetype letters)
{
    for (StyledText& text : texts)
        text = shortenedSpans(text, letters);
    return texts;
}

StyledText stripCell(const ReportContext& context, const PlanItem& item)
{
    QString details = u"%1, %2"_s.arg(shortened(context.ownerText(item), kOwnerLetters),
                                      context.say.shortDate(item.finish));
    if (item.late)
        details += u", "_s + latenessWords(context.say, *item.late);
    return {Span{shortened(item.play->title, kTitleLetters) + u'\n', SpanStyle::Strong, {}},
            Span{details, SpanStyle::Plain, {}}};
}

/// Now, next and later side by side, the plays of the highest priority first; how many more there
/// are is said.
Table roadmapStrip(const ReportContext& context)
{
    const std::pair<Horizon, QString> columns[] = {
        {Horizon::Now, horizonWords(context.say, Horizon::Now)},
        {Horizon::Next, horizonWords(context.say, Horizon::Next)},
        {Horizon::Later, horizonWords(context.say, Horizon::Later)}};
    Table table = makeTable(context, {}, {});
    table.rows.resize(kPlaysEach + 1);
    for (const auto& [horizon, title] : columns) {
        table.columns.append({title, ColumnAlignment::Start, 1});
        qsizetype row = 0;
        qsizetype more = 0;
        for (const PlanItem* item : context.reading.openItems()) {
            if (item->horizon != horizon)
                continue;
            if (row < kPlaysEach)
                table.rows[row++].cells.append(stripCell(context, *item));
            else
                ++more;
        }
        if (more > 0)
            table.rows[row++].cells.append(
                context.say.count(more, Counted("Report", "and %n more", "and %n more")));
        while (row <= kPlaysEach)
            table.rows[row++].cells.append(StyledText());
    }
    table.rows.removeIf([](const TableRow& row) {
        return std::all_of(row.cells.cbegin(), row.cells.cend(),
                           [](const StyledText& cell) { return cell.plain().isEmpty(); });
    });
    return table;
}

} // namespace

PageContent composeOnePager(const ReportContext& context)
{
    BlockBuilder blocks;
    Callout asked = decisionAsked(context);
    asked.text = shortenedSpans(asked.text, 2 * kLetters);
    blocks.add(std::move(asked));
    KeyFigures numbers = threeNumbers(context);
    for (KeyFigure& figure : numbers.figures)
        figure.note = shortened(figure.note, kLetters / 2);
    blocks.add(std::move(numbers));
    blocks.heading(context.text(reportwords::whyNow()));
    blocks.bullets(shortenedTexts(whyNow(context), kLetters));
    if (!context.reading.openItems().isEmpty()) {
        blocks.heading(context.text(terms::roadmap()));
        blocks.add(roadmapStrip(context));
    }
    blocks.heading(context.text(reportwords::topRiskAndAnswer()));
    if (const std::optional<StyledText> risk = topRiskWithAnswer(context))
        blocks.paragraph(shortenedSpans(*risk, kLetters + kLetters / 2));
    else
        blocks.missing(noTopRisk(context));
    blocks.paragraph(shortened(whoDecides(context), kLetters));
    blocks.footnote(context.text(
        Message("Report", "Texts that end in \u2026 stand in full in the full report.")));
    return {decisionTitle(context), blocks.take()};
}

} // namespace milepost
