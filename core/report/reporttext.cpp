// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportcontent.h"

namespace milepost {

namespace {

/// Collects every text that is not empty, in reading order.
class TextCollector {
public:
    QList<QString> texts;

    void add(const QString& text)
    {
        if (!text.isEmpty())
            texts.append(text);
    }
    void add(const StyledText& text) { add(text.plain()); }
    void add(const QList<QString>& list)
    {
        for (const QString& text : list)
            add(text);
    }
    void add(const QList<Fact>& facts)
    {
        for (const Fact& fact : facts) {
            add(fact.label);
            add(fact.value);
        }
    }
    void add(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks)
            std::visit([this](const auto& value) { read(value); }, block.value);
    }

private:
    void read(const Heading& heading) { add(heading.text); }
    void read(const Paragraph& paragraph) { add(paragraph.text); }
    void read(const FactList& list) { add(list.facts); }
    void read(const KeyFigures& key)
    {
        for (const KeyFigure& figure : key.figures)
            add({figure.label, figure.value, figure.note});
    }
    void read(const Table& table)
    {
        add(table.caption);
        for (const TableColumn& column : table.columns)
            add(column.title);
        for (const TableRow& row : table.rows) {
            for (const StyledText& cell : row.cells)
                add(cell);
            add(row.note);
        }
    }
    void read(const ItemList& list)
    {
        for (const StyledText& item : list.items)
            add(item);
    }
    void read(const Callout& callout)
    {
        add(callout.title);
        add(callout.text);
    }
    void read(const Figure& figure)
    {
        add(figure.caption);
        std::visit([this](const auto& drawing) { read(drawing); }, figure.drawing);
        add(figure.altText);
    }
    void read(const SignOffLines& lines)
    {
        for (const SignOffLine& line : lines.lines)
            add({line.role, line.name});
        add({lines.dateLabel, lines.signatureLabel});
    }
    void read(const Cover& cover)
    {
        add({cover.client, cover.title, cover.subtitle, cover.stateLabel});
        add(cover.facts);
    }
    void read(const TwoColumns& columns)
    {
        add(columns.left);
        add(columns.right);
    }
    void read(const Sheet& sheet)
    {
        add({sheet.title, sheet.subtitle});
        add(sheet.blocks);
    }

    void read(const ProfileFigure& profile)
    {
        add(profile.stageNames);
        for (const ProfileRow& row : profile.rows) {
            add({row.name, row.scoreText, row.targetText, row.stageText, row.consensusText,
                 row.confidenceText});
        }
    }
    void read(const RadarFigure& radar)
    {
        add(radar.axes);
        for (const RadarSeries& series : radar.series)
            add(series.label);
    }
    void read(const QuadrantFigure& quadrant)
    {
        add({quadrant.effortTitle, quadrant.impactTitle, quadrant.quickWinName,
             quadrant.majorProjectName, quadrant.fillInName, quadrant.reconsiderName});
        for (const QuadrantPoint& point : quadrant.points)
            add(point.label);
    }
    void read(const RoadmapFigure& roadmap)
    {
        for (const RoadmapColumn& column : roadmap.columns)
            add({column.title, column.period});
        for (const RoadmapLane& lane : roadmap.lanes) {
            add(lane.name);
            for (const RoadmapBar& bar : lane.bars)
                add({bar.title, bar.owner, bar.datesText, bar.stateText});
        }
        for (const RoadmapMilestone& milestone : roadmap.milestones)
            add(milestone.label);
        add(roadmap.continuation);
    }
    void read(const TimelineFigure& timeline)
    {
        for (const TimelineGroup& group : timeline.groups) {
            add(group.name);
            for (const TimelineBar& bar : group.bars) {
                add({bar.title, bar.owner, bar.stateText});
                add(bar.violations);
            }
        }
        for (const LoadRow& row : timeline.loads)
            add({row.owner, row.summary});
    }
    void read(const TrendFigure& trend)
    {
        for (const TrendPanel& panel : trend.panels) {
            add({panel.title, panel.unit, panel.targetText});
            for (const TrendPoint& point : panel.points)
                add(point.text);
        }
    }
};

} // namespace

const Section* ReportContent::findSection(const QString& id) const
{
    for (const Section& section : sections) {
        if (section.id == id)
            return &section;
    }
    return nullptr;
}

QList<QString> allTexts(const Section& section)
{
    TextCollector collector;
    collector.add(section.title);
    collector.add(section.blocks);
    return collector.texts;
}

QList<QString> allTexts(const ReportContent& content)
{
    QList<QString> texts{content.meta.title, content.meta.client, content.meta.confidentiality,
                         content.meta.checksum};
    for (const Section& section : content.sections)
        texts += allTexts(section);
    for (const LeftOut& leftOut : content.leftOut)
        texts += {leftOut.what, leftOut.why};
    texts.removeAll(QString());
    return texts;
}

} // namespace milepost
