// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/roadmapboard.h"

#include "core/export/slides/textsize.h"
#include "core/wording/figurewords.h"
#include "core/wording/telling.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBoardGap = 4;
constexpr double kTextSize = 10;
constexpr qsizetype kColumns = 3;
constexpr double kLaneWidth = 120; ///< points

qsizetype columnOf(const RoadmapFigure& roadmap, Horizon horizon)
{
    for (qsizetype column = 0; column < roadmap.columns.size(); ++column) {
        if (roadmap.columns[column].horizon == horizon)
            return column;
    }
    return roadmap.columns.size() - 1;
}

SlideParagraph small(const QString& text)
{
    return {text, SlideTextRole::Small};
}

} // namespace

RoadmapBoard::RoadmapBoard(const Telling& telling, const SlideGeometry& geometry)
    : m_telling(telling), m_geometry(geometry)
{}

double RoadmapBoard::columnWidth() const
{
    return (m_geometry.inner() - kLaneWidth - kColumns * kBoardGap) / kColumns;
}

double RoadmapBoard::columnLeft(qsizetype column) const
{
    return m_geometry.margin + kLaneWidth + kBoardGap +
           static_cast<double>(column) * (columnWidth() + kBoardGap);
}

SlideTextBox RoadmapBoard::barBox(const RoadmapBar& bar) const
{
    QList<QString> facts{bar.owner, bar.datesText};
    if (!bar.dependsOn.isEmpty())
        facts.append(m_telling.text(terms::afterWhat().arg(m_telling.numbersText(bar.dependsOn))));
    facts.append(bar.stateText);
    if (bar.quickWin)
        facts.append(m_telling.text(figurewords::quickWin()));
    facts.removeAll(QString());
    SlideTextBox box;
    box.name = u"%1 %2"_s.arg(QString::number(bar.number), bar.title);
    box.paragraphs = {{StyledText{Span{QString::number(bar.number) + u' ', SpanStyle::Plain, {}},
                                  Span{bar.title, SpanStyle::Strong, {}}}},
                      small(facts.join(u" · "_s))};
    box.size = kTextSize;
    box.fill = bar.state == PlayState::Started ? SlideFill::Tint : SlideFill::Outline;
    box.rounded = true;
    return box;
}

void RoadmapBoard::measure(Row& row) const
{
    row.height = 0;
    for (const auto& cell : row.cells) {
        if (cell)
            row.height =
                std::max(row.height, heightOf(cell->paragraphs, cell->size, columnWidth()));
    }
}

std::vector<RoadmapBoard::Row> RoadmapBoard::rowsOf(const RoadmapFigure& roadmap) const
{
    std::vector<Row> rows;
    std::vector<qsizetype> filled;
    const auto begin = [&] { filled.assign(kColumns, 0); };
    const auto put = [&](qsizetype lane, const QString& name, std::size_t first, qsizetype column,
                         const SlideTextBox& box) {
        const auto at =
            first + static_cast<std::size_t>(filled[static_cast<std::size_t>(column)]++);
        if (at == rows.size())
            rows.push_back({lane, name, std::vector<std::optional<SlideTextBox>>(kColumns), 0});
        rows[at].cells[static_cast<std::size_t>(column)] = box;
    };
    begin();
    for (const RoadmapMilestone& milestone : roadmap.milestones) {
        SlideTextBox box;
        box.name = milestone.label;
        box.paragraphs = {small(u"◆ "_s + milestone.label)};
        box.size = kTextSize;
        put(0, m_telling.text(figurewords::milestones()), 0, columnOf(roadmap, milestone.horizon),
            box);
    }
    for (qsizetype lane = 0; lane < roadmap.lanes.size(); ++lane) {
        const std::size_t first = rows.size();
        begin();
        for (const RoadmapBar& bar : roadmap.lanes[lane].bars)
            put(lane + 1, roadmap.lanes[lane].name, first, columnOf(roadmap, bar.horizon),
                barBox(bar));
    }
    for (Row& row : rows)
        measure(row);
    return rows;
}

std::vector<SlideTextBox> RoadmapBoard::headers(const RoadmapFigure& roadmap, double& y) const
{
    std::vector<SlideTextBox> boxes;
    double height = 0;
    for (qsizetype column = 0; column < roadmap.columns.size(); ++column) {
        SlideTextBox box;
        box.name = roadmap.columns[column].title;
        box.paragraphs = {{StyledText{Span{roadmap.columns[column].title, SpanStyle::Strong, {}}}},
                          small(roadmap.columns[column].period)};
        box.size = kTextSize + 2;
        box.fill = SlideFill::Accent;
        height = std::max(height, heightOf(box.paragraphs, box.size, columnWidth()));
        box.frame = {columnLeft(column), y, columnWidth(), 0};
        boxes.push_back(std::move(box));
    }
    for (SlideTextBox& box : boxes)
        box.frame.height = height;
    y += height + kBoardGap;
    return boxes;
}

std::vector<std::vector<SlideTextBox>> RoadmapBoard::pagesOf(const RoadmapFigure& roadmap) const
{
    const SlideFrame body = m_geometry.body();
    std::vector<std::vector<SlideTextBox>> pages;
    double y = body.y;
    pages.push_back(headers(roadmap, y));
    const double top = y;
    qsizetype lane = -1;
    for (Row& row : rowsOf(roadmap)) {
        SlideTextBox name;
        name.name = row.name;
        name.paragraphs = {{StyledText{Span{row.name, SpanStyle::Strong, {}}}}};
        name.size = kTextSize;
        const double nameHeight = heightOf(name.paragraphs, name.size, kLaneWidth);
        const bool beginsLane = row.lane != lane;
        const double height = beginsLane ? std::max(row.height, nameHeight) : row.height;
        if (y + height > body.y + body.height && y > top) {
            y = body.y;
            pages.push_back(headers(roadmap, y));
            lane = -1;
        }
        if (row.lane != lane) {
            name.frame = {m_geometry.margin, y, kLaneWidth, std::max(height, nameHeight)};
            pages.back().push_back(std::move(name));
            lane = row.lane;
        }
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            if (!row.cells[column])
                continue;
            SlideTextBox& box = *row.cells[column];
            box.frame = {columnLeft(static_cast<qsizetype>(column)), y, columnWidth(), row.height};
            pages.back().push_back(std::move(box));
        }
        y += height + kBoardGap;
    }
    return pages;
}

} // namespace milepost
