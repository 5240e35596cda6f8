// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/leftout.h"

#include "core/report/leftoutrecords.h"
#include "core/report/pages/commonwords.h"
#include "core/report/withholding.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

class EntryCounter {
public:
    qsizetype entries = 0;

    void count(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks)
            std::visit([this](const auto& value) { read(value); }, block.value);
    }

private:
    void read(const KeyFigures& key) { entries += key.figures.size(); }
    void read(const ItemList& list) { entries += list.items.size(); }
    void read(const FactList& list) { entries += list.facts.size(); }
    void read(const Cover& cover) { entries += cover.facts.size(); }
    void read(const Callout&) { ++entries; }
    void read(const Figure&) { ++entries; }
    void read(const Paragraph&) { ++entries; }
    void read(const Heading&) {}
    void read(const SignOffLines&) {}
    void read(const Table& table)
    {
        for (const TableRow& row : table.rows)
            entries += row.kind == RowKind::Normal ? 1 : 0;
    }
    void read(const TwoColumns& columns)
    {
        count(columns.left);
        count(columns.right);
    }
    void read(const Sheet& sheet) { count(sheet.blocks); }
};

class LeftOutList {
public:
    QList<LeftOut> list;

    void add(const QString& what, qsizetype count, const QString& why)
    {
        if (count > 0)
            list.append({what, static_cast<int>(count), why});
    }
};

qsizetype attachedFiles(const Engagement& engagement)
{
    qsizetype files = 0;
    for (const Assessment& assessment : engagement.assessments) {
        for (const DimensionRecord& record : assessment.dimensions) {
            for (const EvidenceItem& item : record.evidence)
                files += item.content.isEmpty() ? 0 : 1;
        }
    }
    return files;
}

qsizetype ballotCount(const Engagement& engagement)
{
    qsizetype ballots = 0;
    for (const Assessment& assessment : engagement.assessments) {
        for (const DimensionRecord& record : assessment.dimensions)
            ballots += std::count_if(record.ballots.cbegin(), record.ballots.cend(),
                                     [](const Ballot& ballot) { return !isEmptied(ballot); });
    }
    return ballots;
}

void addMetrics(LeftOutList& left, const ReportContext& context)
{
    qsizetype inputs = 0;
    for (const MetricValue& value : context.engagement.metricValues) {
        const Metric* metric = context.content.findMetric(value.metric);
        if (!metric || metric->category != MetricCategory::Value)
            inputs += value.inputs.size();
    }
    left.add(
        context.text(Message("Report", "inputs of metric values")), inputs,
        context.text(Message(
            "Report", "The KPI page shows results; only the value case prints its assumptions.")));
}

} // namespace

QList<LeftOut> leftOutOf(const ReportContext& context)
{
    const Engagement& engagement = context.engagement;
    LeftOutList left;
    if (!context.options.audience.participantNames) {
        const QString consent =
            context.text(reportwords::whyNoNames(context.options.audience.withheld.names));
        left.add(context.text(Message("Report", "names of participants")),
                 engagement.participants.size(), consent);
        qsizetype attendees = 0;
        for (const Review& review : engagement.reviews)
            attendees += review.attendees.size();
        left.add(context.text(Message("Report", "names of people at reviews")), attendees, consent);
    }
    left.add(
        context.text(Message("Report", "votes with the person who cast them")),
        ballotCount(engagement),
        context.text(Message("Report", "Votes and lines of proof are printed without names.")));
    left.add(context.text(Message("Report", "contents of attached files")),
             attachedFiles(engagement),
             context.text(Message(
                 "Report", "Files are named in the report and stay in the engagement file.")));
    addMetrics(left, context);
    left.list += leftOutRecords(context);
    left.add(
        context.text(Message("Report", "contents of snapshots")), engagement.snapshots.size(),
        context.text(Message(
            "Report", "The report names each snapshot; its figures stay in the engagement file.")));
    left.add(context.text(Message("Report", "entries of other tools")), extensionCount(engagement),
             context.text(Message(
                 "Report", "Milepost keeps them in the file and does not know what they mean.")));
    return left.list;
}

qsizetype entryCount(const Section& section)
{
    EntryCounter counter;
    counter.count(section.blocks);
    return counter.entries;
}

} // namespace milepost
