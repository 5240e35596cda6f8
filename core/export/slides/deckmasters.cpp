// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/deckframe.h"
#include "core/export/slides/slidepart.h"
#include "core/export/slides/xmlwriter.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLevels = 9;

struct MasterPlace {
    QString name;
    QLatin1StringView type; ///< of the placeholder
    int index = 0;          ///< 0: none
    SlideFrame frame;
    QString text;
    QLatin1StringView anchor{"t"};
    int size = 0; ///< in points; 0: the master's
};

QLatin1StringView typeOf(SlideLayout layout)
{
    switch (layout) {
    case SlideLayout::Title:
        return "title"_L1;
    case SlideLayout::Content:
        return "tx"_L1;
    case SlideLayout::TwoContents:
        return "twoTxTwoObj"_L1;
    case SlideLayout::TitleOnly:
        break;
    }
    return "titleOnly"_L1;
}

QLatin1StringView nameOf(SlideLayout layout)
{
    switch (layout) {
    case SlideLayout::Title:
        return "Cover"_L1;
    case SlideLayout::Content:
        return "Text"_L1;
    case SlideLayout::TwoContents:
        return "Texts"_L1;
    case SlideLayout::TitleOnly:
        break;
    }
    return "Title"_L1;
}

/// The upper or the lower half.
SlideFrame half(const SlideFrame& frame, bool isLower)
{
    return {frame.x, frame.y + (isLower ? frame.height / 2 : 0), frame.width, frame.height / 2};
}

class MasterWriter {
public:
    explicit MasterWriter(QLatin1StringView root)
    {
        m_xml.open(root, {{"xmlns:a"_L1, kDrawingNames},
                          {"xmlns:r"_L1, kRelationNames},
                          {"xmlns:p"_L1, kSlideNames}});
    }
    explicit MasterWriter(SlideLayout layout)
    {
        m_xml.open("p:sldLayout"_L1, {{"xmlns:a"_L1, kDrawingNames},
                                      {"xmlns:r"_L1, kRelationNames},
                                      {"xmlns:p"_L1, kSlideNames},
                                      {"type"_L1, typeOf(layout)},
                                      {"preserve"_L1, 1}});
    }

    XmlWriter& xml() { return m_xml; }

    void beginTree(QLatin1StringView name, bool hasBackground)
    {
        if (name.isEmpty())
            m_xml.open("p:cSld"_L1);
        else
            m_xml.open("p:cSld"_L1, {{"name"_L1, name}});
        if (hasBackground) {
            m_xml.open("p:bg"_L1);
            m_xml.open("p:bgRef"_L1, {{"idx"_L1, 1001}});
            m_xml.leaf("a:schemeClr"_L1, {{"val"_L1, "bg1"_L1}});
            m_xml.close(2);
        }
        openShapeTree(m_xml);
    }

    void writePlaceholder(const MasterPlace& place)
    {
        m_xml.open("p:sp"_L1);
        m_xml.open("p:nvSpPr"_L1);
        m_xml.leaf("p:cNvPr"_L1, {{"id"_L1, ++m_id}, {"name"_L1, place.name}});
        m_xml.open("p:cNvSpPr"_L1);
        m_xml.leaf("a:spLocks"_L1, {{"noGrp"_L1, 1}});
        m_xml.close();
        m_xml.open("p:nvPr"_L1);
        if (place.index == 0)
            m_xml.leaf("p:ph"_L1, {{"type"_L1, place.type}});
        else if (place.type == "ftr"_L1 || place.type == "sldNum"_L1)
            m_xml.leaf("p:ph"_L1,
                       {{"type"_L1, place.type}, {"sz"_L1, "quarter"_L1}, {"idx"_L1, place.index}});
        else
            m_xml.leaf("p:ph"_L1, {{"type"_L1, place.type}, {"idx"_L1, place.index}});
        m_xml.close(2);
        m_xml.open("p:spPr"_L1);
        writePlace(m_xml, "a:xfrm"_L1, place.frame);
        m_xml.open("a:prstGeom"_L1, {{"prst"_L1, "rect"_L1}});
        m_xml.leaf("a:avLst"_L1);
        m_xml.close(2);
        if (place.type == "sldImg"_L1) {
            m_xml.close();
            return;
        }
        m_xml.open("p:txBody"_L1);
        m_xml.open("a:bodyPr"_L1, {{"vert"_L1, "horz"_L1}, {"anchor"_L1, place.anchor}});
        m_xml.leaf("a:normAutofit"_L1);
        m_xml.close();
        m_xml.open("a:lstStyle"_L1);
        if (place.size > 0) {
            m_xml.open("a:lvl1pPr"_L1, {{"algn"_L1, place.type == "sldNum"_L1 ? "r"_L1 : "l"_L1}});
            m_xml.open("a:defRPr"_L1, {{"sz"_L1, place.size * 100}});
            m_xml.leaf("a:latin"_L1, {{"typeface"_L1, "+mn-lt"_L1}});
            m_xml.close();
            m_xml.close();
        }
        m_xml.close();
        m_xml.open("a:p"_L1);
        if (place.type == "sldNum"_L1) {
            m_xml.open("a:fld"_L1, {{"id"_L1, kNumberField}, {"type"_L1, "slidenum"_L1}});
            m_xml.leaf("a:rPr"_L1);
            m_xml.textLeaf("a:t"_L1, u"‹#›"_s);
            m_xml.close();
        } else if (!place.text.isEmpty()) {
            m_xml.open("a:r"_L1);
            m_xml.leaf("a:rPr"_L1);
            m_xml.textLeaf("a:t"_L1, place.text);
            m_xml.close();
        }
        m_xml.close(3);
    }

    void writeFoot(const SlideGeometry& geometry, const QString& footer)
    {
        writePlaceholder({u"Footer"_s, "ftr"_L1, 11, geometry.footer(), footer, "ctr"_L1, 10});
        writePlaceholder({u"Number"_s, "sldNum"_L1, 12, geometry.number(), {}, "ctr"_L1, 10});
    }

    void writeColourMap()
    {
        m_xml.leaf("p:clrMap"_L1, {{"bg1"_L1, "lt1"_L1},
                                   {"tx1"_L1, "dk1"_L1},
                                   {"bg2"_L1, "lt2"_L1},
                                   {"tx2"_L1, "dk2"_L1},
                                   {"accent1"_L1, "accent1"_L1},
                                   {"accent2"_L1, "accent2"_L1},
                                   {"accent3"_L1, "accent3"_L1},
                                   {"accent4"_L1, "accent4"_L1},
                                   {"accent5"_L1, "accent5"_L1},
                                   {"accent6"_L1, "accent6"_L1},
                                   {"hlink"_L1, "hlink"_L1},
                                   {"folHlink"_L1, "folHlink"_L1}});
    }

    /// How text looks that says nothing of its own: titles are bold and in the accent, what is
    /// listed has bullets on several levels.
    enum class Style { Title, Listed, Plain };

    void writeStyle(QLatin1StringView element, QLatin1StringView font, int size, Style style)
    {
        const bool isTitle = style == Style::Title;
        const bool isListed = style == Style::Listed;
        m_xml.open(element);
        for (int level = 0; level < (isListed ? kLevels : 1); ++level) {
            const int indent = isListed ? 203'200 : 0;
            const QByteArray name = "a:lvl" + QByteArray::number(level + 1) + "pPr";
            m_xml.open(QLatin1StringView(name), {{"marL"_L1, indent * (level + 1)},
                                                 {"indent"_L1, -indent},
                                                 {"algn"_L1, "l"_L1},
                                                 {"defTabSz"_L1, 914'400},
                                                 {"rtl"_L1, 0},
                                                 {"eaLnBrk"_L1, 1},
                                                 {"latinLnBrk"_L1, 0},
                                                 {"hangingPunct"_L1, 1}});
            m_xml.open("a:spcBef"_L1);
            m_xml.leaf("a:spcPts"_L1, {{"val"_L1, isListed ? 400 : 0}});
            m_xml.close();
            if (isListed) {
                m_xml.leaf("a:buFont"_L1, {{"typeface"_L1, "Arial"_L1}});
                m_xml.leaf("a:buChar"_L1, {{"char"_L1, u"•"_s}});
            } else {
                m_xml.leaf("a:buNone"_L1);
            }
            m_xml.open("a:defRPr"_L1,
                       {{"sz"_L1, size * 100}, {"b"_L1, isTitle ? 1 : 0}, {"kern"_L1, 1200}});
            m_xml.open("a:solidFill"_L1);
            m_xml.leaf("a:schemeClr"_L1, {{"val"_L1, isTitle ? "tx2"_L1 : "tx1"_L1}});
            m_xml.close();
            for (const auto& [use, ending] :
                 {std::pair("a:latin"_L1, "lt"_L1), std::pair("a:ea"_L1, "ea"_L1),
                  std::pair("a:cs"_L1, "cs"_L1)})
                m_xml.leaf(use, {{"typeface"_L1, QString(font) + ending}});
            m_xml.close(2);
        }
        m_xml.close();
    }

    [[nodiscard]] QByteArray take() { return m_xml.take(); }

private:
    XmlWriter m_xml;
    int m_id = 1;
};

} // namespace

QByteArray masterPart(const QList<QString>& layouts, const SlideGeometry& geometry)
{
    MasterWriter master("p:sldMaster"_L1);
    XmlWriter& xml = master.xml();
    master.beginTree({}, true);
    master.writePlaceholder({u"Title"_s, "title"_L1, 0, geometry.title(), {}, "ctr"_L1, 0});
    master.writePlaceholder({u"Text"_s, "body"_L1, 1, geometry.body(), {}, "t"_L1, 0});
    master.writeFoot(geometry, {});
    xml.close(2);
    master.writeColourMap();
    xml.open("p:sldLayoutIdLst"_L1);
    qint64 id = 2'147'483'649;
    for (const QString& layout : layouts)
        xml.leaf("p:sldLayoutId"_L1, {{"id"_L1, id++}, {"r:id"_L1, layout}});
    xml.close();
    xml.open("p:txStyles"_L1);
    master.writeStyle("p:titleStyle"_L1, "+mj-"_L1, 26, MasterWriter::Style::Title);
    master.writeStyle("p:bodyStyle"_L1, "+mn-"_L1, 16, MasterWriter::Style::Listed);
    master.writeStyle("p:otherStyle"_L1, "+mn-"_L1, 14, MasterWriter::Style::Plain);
    return master.take();
}

QByteArray layoutXml(SlideLayout layout, const SlideGeometry& geometry, const ReportMeta& meta)
{
    MasterWriter writer(layout);
    XmlWriter& xml = writer.xml();
    writer.beginTree(nameOf(layout), false);
    const SlideFrame body = geometry.body();
    if (layout == SlideLayout::Title) {
        writer.writePlaceholder(
            {u"Title"_s, "ctrTitle"_L1, 0, geometry.deckTitle(), {}, "b"_L1, 36});
        writer.writePlaceholder(
            {u"Subtitle"_s, "subTitle"_L1, 1, geometry.subtitle(), {}, "t"_L1, 18});
        writer.writePlaceholder({u"Facts"_s, "body"_L1, 2, geometry.facts(), {}, "t"_L1, 12});
    } else {
        writer.writePlaceholder({u"Title"_s, "title"_L1, 0, geometry.title(), {}, "ctr"_L1, 0});
    }
    if (layout == SlideLayout::Content)
        writer.writePlaceholder({u"Text"_s, "body"_L1, 1, body, {}, "t"_L1, 0});
    if (layout == SlideLayout::TwoContents) {
        for (const int index : {1, 2})
            writer.writePlaceholder(
                {u"Text %1"_s.arg(index), "body"_L1, index, half(body, index == 2), {}, "t"_L1, 0});
    }
    writer.writeFoot(geometry, footerText(meta));
    xml.close(2);
    xml.open("p:clrMapOvr"_L1);
    xml.leaf("a:masterClrMapping"_L1);
    return writer.take();
}

QByteArray notesMasterPart()
{
    MasterWriter master("p:notesMaster"_L1);
    XmlWriter& xml = master.xml();
    master.beginTree({}, true);
    master.writePlaceholder({u"Image"_s, "sldImg"_L1, 2, {54, 54, 432, 243}, {}, "t"_L1, 0});
    master.writePlaceholder({u"Notes"_s, "body"_L1, 1, {54, 320, 432, 346}, {}, "t"_L1, 12});
    xml.close(2);
    master.writeColourMap();
    master.writeStyle("p:notesStyle"_L1, "+mn-"_L1, 12, MasterWriter::Style::Plain);
    return master.take();
}

} // namespace milepost
