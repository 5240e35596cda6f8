// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/coveragegrid.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMomentsBeside = 5;

using Cells = QHash<std::pair<QString, QString>, const Coverage*>; ///< by segment and moment

StyledText cellText(const ReportContext& context, const Coverage& coverage)
{
    const Wording& say = context.say;
    StyledText text = coverage.leads.isEmpty()
                          ? StyledText(say.text(Message("Report", "no lead yet")))
                          : strong(coverage.leads.join(u", "_s));
    if (!coverage.supporters.isEmpty()) {
        text.spans.append(
            {u'\n' + say.text(Message("Report", "with %1").arg(coverage.supporters.join(u", "_s))),
             SpanStyle::Plain,
             {}});
    }
    return text;
}

Table gridOf(const ReportContext& context, const QList<QString>& segments,
             const QList<QString>& moments, const Cells& cells)
{
    Table table = makeTable(
        context, context.say.text(Message("Report", "Who leads whom: segments and moments")),
        {{context.say.text(Message("Report", "Segment")), ColumnAlignment::Start, 2}});
    for (const QString& moment : moments)
        table.columns.append({moment, ColumnAlignment::Start, 2});
    for (const QString& segment : segments) {
        TableRow row{{strong(segment)}, {}, RowKind::Normal};
        bool any = false;
        for (const QString& moment : moments) {
            const Coverage* coverage = cells.value({segment, moment});
            row.cells.append(coverage ? cellText(context, *coverage) : StyledText(u"\u2013"_s));
            any = any || coverage;
        }
        if (any)
            table.rows.append(row);
    }
    return table;
}

} // namespace

void addCoverageGrid(BlockBuilder& blocks, const ReportContext& context)
{
    QList<QString> segments;
    QList<QString> moments;
    Cells cells;
    for (const Coverage& coverage : context.engagement.coverage) {
        if (!segments.contains(coverage.segment))
            segments.append(coverage.segment);
        if (!moments.contains(coverage.moment))
            moments.append(coverage.moment);
        cells.insert({coverage.segment, coverage.moment}, &coverage);
    }
    for (qsizetype i = 0; i < moments.size(); i += kMomentsBeside)
        blocks.add(gridOf(context, segments, moments.mid(i, kMomentsBeside), cells));
}

qsizetype cellsWithoutLead(const Engagement& engagement)
{
    return std::count_if(engagement.coverage.cbegin(), engagement.coverage.cend(),
                         [](const Coverage& coverage) { return coverage.leads.isEmpty(); });
}

} // namespace milepost
