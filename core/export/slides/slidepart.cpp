// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/slidepart.h"

#include "core/export/slides/slidetext.h"
#include "core/export/slides/tablerows.h"
#include "core/export/slides/textsize.h"

#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLargestTitle = 26;
constexpr double kSmallestTitle = 14;
constexpr double kDeckTitle = 36;
constexpr qsizetype kLongestName = 120; ///< of a shape

/// The largest size in which the title fits its place.
double titleSize(const QString& title, const SlideFrame& frame, double largest)
{
    double size = largest;
    while (size > kSmallestTitle &&
           kLineHeight * size * lineCount(title, size, frame.width - 2 * kTextInset) >
               frame.height - 2 * kTextPadding)
        size -= 2;
    return size;
}

class SlideWriter {
public:
    explicit SlideWriter(const DeckLook& look) : m_look(look)
    {
        m_text.language = languageTag(look.meta);
    }

    QByteArray write(const Slide& slide, const QList<QString>& charts, int number)
    {
        open("p:sld"_L1);
        writeTitle(slide);
        auto chart = charts.cbegin();
        for (const SlideItem& item : slide.items) {
            if (const auto* box = std::get_if<SlideTextBox>(&item))
                writeBox(*box);
            else if (const auto* table = std::get_if<SlideTable>(&item))
                writeTable(*table);
            else
                writeChart(std::get<SlideChart>(item), *chart++);
        }
        writeFooter(number);
        return close();
    }

    QByteArray writeNotes(const Slide& slide)
    {
        open("p:notes"_L1);
        beginShape(u"Image"_s);
        m_xml.open("p:cNvSpPr"_L1);
        m_xml.leaf("a:spLocks"_L1, {{"noGrp"_L1, 1}, {"noRot"_L1, 1}, {"noChangeAspect"_L1, 1}});
        m_xml.close();
        placeholder({{"type"_L1, "sldImg"_L1}});
        m_xml.close();
        m_xml.leaf("p:spPr"_L1);
        m_xml.close();
        beginShape(u"Notes"_s);
        lockedShape();
        placeholder({{"type"_L1, "body"_L1}, {"idx"_L1, 1}});
        m_xml.close();
        m_xml.leaf("p:spPr"_L1);
        m_xml.open("p:txBody"_L1);
        m_xml.leaf("a:bodyPr"_L1);
        m_xml.leaf("a:lstStyle"_L1);
        for (const QString& note : slide.notes)
            writeRuns(m_xml, note, 12, m_text);
        m_xml.close(2);
        return close();
    }

private:
    void open(QLatin1StringView root)
    {
        m_xml.open(root, {{"xmlns:a"_L1, kDrawingNames},
                          {"xmlns:r"_L1, kRelationNames},
                          {"xmlns:p"_L1, kSlideNames}});
        m_xml.open("p:cSld"_L1);
        openShapeTree(m_xml);
    }

    QByteArray close()
    {
        m_xml.close(2);
        m_xml.open("p:clrMapOvr"_L1);
        m_xml.leaf("a:masterClrMapping"_L1);
        return m_xml.take();
    }

    void name(const QString& words, const QString& description = {})
    {
        const QString shown = words.simplified().left(kLongestName);
        if (description.isEmpty())
            m_xml.leaf("p:cNvPr"_L1, {{"id"_L1, ++m_id}, {"name"_L1, shown}});
        else
            m_xml.leaf("p:cNvPr"_L1,
                       {{"id"_L1, ++m_id}, {"name"_L1, shown}, {"descr"_L1, description}});
    }

    void beginShape(const QString& words)
    {
        m_xml.open("p:sp"_L1);
        m_xml.open("p:nvSpPr"_L1);
        name(words);
    }

    void lockedShape()
    {
        m_xml.open("p:cNvSpPr"_L1);
        m_xml.leaf("a:spLocks"_L1, {{"noGrp"_L1, 1}});
        m_xml.close();
    }

    void placeholder(XmlWriter::Attributes attributes)
    {
        m_xml.open("p:nvPr"_L1);
        m_xml.leaf("p:ph"_L1, attributes);
        m_xml.close();
    }

    void writeTitle(const Slide& slide)
    {
        const bool isCover = slide.layout == SlideLayout::Title;
        beginShape(u"Title"_s);
        lockedShape();
        placeholder({{"type"_L1, isCover ? "ctrTitle"_L1 : "title"_L1}});
        m_xml.close();
        m_xml.leaf("p:spPr"_L1);
        m_xml.open("p:txBody"_L1);
        m_xml.open("a:bodyPr"_L1);
        m_xml.leaf("a:normAutofit"_L1);
        m_xml.close();
        m_xml.leaf("a:lstStyle"_L1);
        SlideTextLook look = m_text;
        look.colour = look.heading;
        const SlideFrame frame = isCover ? m_look.geometry.deckTitle() : m_look.geometry.title();
        writeRuns(m_xml, StyledText{Span{slide.title, SpanStyle::Strong, {}}},
                  titleSize(slide.title, frame, isCover ? kDeckTitle : kLargestTitle), look);
        m_xml.close(2);
    }

    void writeFill(SlideFill fill)
    {
        if (fill == SlideFill::None) {
            m_xml.leaf("a:noFill"_L1);
            return;
        }
        m_xml.open("a:solidFill"_L1);
        m_xml.open("a:schemeClr"_L1,
                   {{"val"_L1, fill == SlideFill::Outline ? "bg1"_L1 : "accent1"_L1}});
        if (fill == SlideFill::Tint) {
            m_xml.leaf("a:lumMod"_L1, {{"val"_L1, 15000}});
            m_xml.leaf("a:lumOff"_L1, {{"val"_L1, 85000}});
        }
        m_xml.close(2);
        m_xml.open("a:ln"_L1, {{"w"_L1, 9525}});
        m_xml.open("a:solidFill"_L1);
        m_xml.leaf("a:schemeClr"_L1,
                   {{"val"_L1, fill == SlideFill::Outline ? "accent3"_L1 : "accent1"_L1}});
        m_xml.close(2);
    }

    void writeBox(const SlideTextBox& box)
    {
        const bool isPlaceholder = box.place != SlidePlace::Free;
        beginShape(isPlaceholder        ? u"Text %1"_s.arg(box.index)
                   : box.name.isEmpty() ? box.paragraphs.first().text.plain()
                                        : box.name);
        if (isPlaceholder) {
            lockedShape();
            if (box.place == SlidePlace::Subtitle)
                placeholder({{"type"_L1, "subTitle"_L1}, {"idx"_L1, box.index}});
            else
                placeholder({{"type"_L1, "body"_L1}, {"idx"_L1, box.index}});
        } else {
            m_xml.leaf("p:cNvSpPr"_L1, {{"txBox"_L1, box.fill == SlideFill::None ? 1 : 0}});
            m_xml.leaf("p:nvPr"_L1);
        }
        m_xml.close();
        m_xml.open("p:spPr"_L1);
        writePlace(m_xml, "a:xfrm"_L1, box.frame);
        if (!isPlaceholder) {
            m_xml.open("a:prstGeom"_L1, {{"prst"_L1, box.rounded ? "roundRect"_L1 : "rect"_L1}});
            m_xml.open("a:avLst"_L1);
            if (box.rounded)
                m_xml.leaf("a:gd"_L1, {{"name"_L1, "adj"_L1}, {"fmla"_L1, "val 8000"_L1}});
            m_xml.close(2);
            writeFill(box.fill);
        }
        m_xml.close();
        m_xml.open("p:txBody"_L1);
        m_xml.open("a:bodyPr"_L1, {{"wrap"_L1, "square"_L1}, {"anchor"_L1, "t"_L1}});
        m_xml.leaf("a:normAutofit"_L1);
        m_xml.close();
        m_xml.leaf("a:lstStyle"_L1);
        SlideTextLook look = m_text;
        if (box.fill == SlideFill::Accent)
            look.colour = takesDarkText(m_look.brand) ? "tx1"_L1 : "bg1"_L1;
        writeParagraphs(m_xml, box.paragraphs, box.size, look);
        m_xml.close(2);
    }

    void openFrame(const QString& words, const QString& description, const SlideFrame& frame,
                   QLatin1StringView kind)
    {
        m_xml.open("p:graphicFrame"_L1);
        m_xml.open("p:nvGraphicFramePr"_L1);
        name(words, description);
        m_xml.open("p:cNvGraphicFramePr"_L1);
        m_xml.leaf("a:graphicFrameLocks"_L1, {{"noGrp"_L1, 1}});
        m_xml.close();
        m_xml.leaf("p:nvPr"_L1);
        m_xml.close();
        writePlace(m_xml, "p:xfrm"_L1, frame);
        m_xml.open("a:graphic"_L1);
        m_xml.open("a:graphicData"_L1, {{"uri"_L1, kind}});
    }

    void writeChart(const SlideChart& chart, const QString& id)
    {
        openFrame(chart.data.title, chart.altText, chart.frame, kChartNames);
        m_xml.leaf("c:chart"_L1, {{"xmlns:c"_L1, kChartNames}, {"r:id"_L1, id}});
        m_xml.close(3);
    }

    void writeTable(const SlideTable& table)
    {
        openFrame(table.name, {}, table.frame,
                  "http://schemas.openxmlformats.org/drawingml/2006/table"_L1);
        m_xml.open("a:tbl"_L1);
        m_xml.open("a:tblPr"_L1, {{"firstRow"_L1, 1}});
        m_xml.textLeaf("a:tableStyleId"_L1, u"{2D5ABB26-0587-4C30-8999-92F81FD0307C}"_s);
        m_xml.close();
        double shares = 0;
        for (const TableColumn& column : table.columns)
            shares += column.width;
        m_xml.open("a:tblGrid"_L1);
        for (const TableColumn& column : table.columns)
            m_xml.leaf("a:gridCol"_L1,
                       {{"w"_L1, emuOf(table.frame.width * column.width / shares)}});
        m_xml.close();
        openRow(table.heights.first());
        for (const TableColumn& column : table.columns)
            writeCell(StyledText{Span{column.title, SpanStyle::Strong, {}}}, column.alignment,
                      table.size, SlideFill::Accent);
        m_xml.close();
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            openRow(table.heights[i + 1]);
            writeRow(table, table.rows[i]);
            m_xml.close();
        }
        m_xml.close(4);
    }

    void openRow(double height) { m_xml.open("a:tr"_L1, {{"h"_L1, emuOf(height)}}); }

    void writeRow(const SlideTable& table, const TableRow& row)
    {
        if (row.kind == RowKind::Group) {
            writeCell(StyledText{Span{row.cells.first().plain(), SpanStyle::Strong, {}}},
                      ColumnAlignment::Start, table.size, SlideFill::Tint,
                      {{"gridSpan"_L1, qint64(table.columns.size())}});
            for (qsizetype i = 1; i < table.columns.size(); ++i)
                writeCell({}, ColumnAlignment::Start, table.size, SlideFill::Tint,
                          {{"hMerge"_L1, 1}});
            return;
        }
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            StyledText text = row.cells.value(column);
            if (row.kind == RowKind::Total)
                text = StyledText{Span{text.plain(), SpanStyle::Strong, {}}};
            writeCell(text, table.columns[column].alignment, table.size, SlideFill::None);
        }
    }

    void writeCell(const StyledText& text, ColumnAlignment alignment, double size, SlideFill fill,
                   XmlWriter::Attributes attributes = {})
    {
        m_xml.open("a:tc"_L1, attributes);
        m_xml.open("a:txBody"_L1);
        m_xml.leaf("a:bodyPr"_L1);
        m_xml.leaf("a:lstStyle"_L1);
        SlideTextLook look = m_text;
        look.alignment = alignment == ColumnAlignment::Center ? "ctr"_L1
                         : alignment == ColumnAlignment::End  ? "r"_L1
                                                              : "l"_L1;
        if (fill == SlideFill::Accent)
            look.colour = takesDarkText(m_look.brand) ? "tx1"_L1 : "bg1"_L1;
        writeRuns(m_xml, text, size, look);
        m_xml.close();
        m_xml.open("a:tcPr"_L1, {{"marL"_L1, emuOf(kCellInset)},
                                 {"marR"_L1, emuOf(kCellInset)},
                                 {"marT"_L1, emuOf(kCellPadding)},
                                 {"marB"_L1, emuOf(kCellPadding)}});
        m_xml.open("a:lnB"_L1, {{"w"_L1, 6350}});
        m_xml.open("a:solidFill"_L1);
        m_xml.leaf("a:schemeClr"_L1, {{"val"_L1, "accent3"_L1}});
        m_xml.close(2);
        if (fill == SlideFill::None) {
            m_xml.leaf("a:noFill"_L1);
        } else {
            m_xml.open("a:solidFill"_L1);
            m_xml.open("a:schemeClr"_L1, {{"val"_L1, "accent1"_L1}});
            if (fill == SlideFill::Tint) {
                m_xml.leaf("a:lumMod"_L1, {{"val"_L1, 15000}});
                m_xml.leaf("a:lumOff"_L1, {{"val"_L1, 85000}});
            }
            m_xml.close(2);
        }
        m_xml.close(2);
    }

    void writeFooter(int number)
    {
        beginShape(u"Footer"_s);
        lockedShape();
        placeholder({{"type"_L1, "ftr"_L1}, {"sz"_L1, "quarter"_L1}, {"idx"_L1, 11}});
        m_xml.close();
        m_xml.leaf("p:spPr"_L1);
        m_xml.open("p:txBody"_L1);
        m_xml.leaf("a:bodyPr"_L1);
        m_xml.leaf("a:lstStyle"_L1);
        writeRuns(m_xml, footerText(m_look.meta), 10, m_text);
        m_xml.close(2);
        beginShape(u"Number"_s);
        lockedShape();
        placeholder({{"type"_L1, "sldNum"_L1}, {"sz"_L1, "quarter"_L1}, {"idx"_L1, 12}});
        m_xml.close();
        m_xml.leaf("p:spPr"_L1);
        m_xml.open("p:txBody"_L1);
        m_xml.leaf("a:bodyPr"_L1);
        m_xml.leaf("a:lstStyle"_L1);
        m_xml.open("a:p"_L1);
        m_xml.open("a:fld"_L1, {{"id"_L1, kNumberField}, {"type"_L1, "slidenum"_L1}});
        m_xml.leaf("a:rPr"_L1, {{"lang"_L1, m_text.language}});
        m_xml.textLeaf("a:t"_L1, QString::number(number));
        m_xml.close();
        m_xml.leaf("a:endParaRPr"_L1, {{"lang"_L1, m_text.language}});
        m_xml.close(3);
    }

    XmlWriter m_xml;
    const DeckLook& m_look;
    SlideTextLook m_text;
    int m_id = 1; ///< of the last shape; the group of all has 1
};

} // namespace

QByteArray slideXml(const Slide& slide, const QList<QString>& charts, int number,
                    const DeckLook& look)
{
    return SlideWriter(look).write(slide, charts, number);
}

QByteArray notesXml(const Slide& slide, const DeckLook& look)
{
    return SlideWriter(look).writeNotes(slide);
}

QString languageTag(const ReportMeta& meta)
{
    return QString(meta.locale).replace(u'_', u'-');
}

QString footerText(const ReportMeta& meta)
{
    QList<QString> parts{meta.client, meta.editionName, meta.stateLabel, meta.confidentiality};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

qint64 emuOf(double points)
{
    return std::llround(points * 12'700);
}

void writePlace(XmlWriter& xml, QLatin1StringView element, const SlideFrame& frame)
{
    xml.open(element);
    xml.leaf("a:off"_L1, {{"x"_L1, emuOf(frame.x)}, {"y"_L1, emuOf(frame.y)}});
    xml.leaf("a:ext"_L1, {{"cx"_L1, emuOf(frame.width)}, {"cy"_L1, emuOf(frame.height)}});
    xml.close();
}

void openShapeTree(XmlWriter& xml)
{
    xml.open("p:spTree"_L1);
    xml.open("p:nvGrpSpPr"_L1);
    xml.leaf("p:cNvPr"_L1, {{"id"_L1, 1}, {"name"_L1, ""_L1}});
    xml.leaf("p:cNvGrpSpPr"_L1);
    xml.leaf("p:nvPr"_L1);
    xml.close();
    xml.open("p:grpSpPr"_L1);
    xml.open("a:xfrm"_L1);
    for (const auto& [element, across, down] :
         {std::tuple("a:off"_L1, "x"_L1, "y"_L1), std::tuple("a:ext"_L1, "cx"_L1, "cy"_L1),
          std::tuple("a:chOff"_L1, "x"_L1, "y"_L1), std::tuple("a:chExt"_L1, "cx"_L1, "cy"_L1)})
        xml.leaf(element, {{across, 0}, {down, 0}});
    xml.close(2);
}

} // namespace milepost
