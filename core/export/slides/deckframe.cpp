// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/deckframe.h"

#include "core/export/slides/slidepart.h"
#include "core/export/slides/xmlwriter.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFirstMaster = 2'147'483'648;
constexpr qint64 kFirstSlide = 256;

void openRoot(XmlWriter& xml, QLatin1StringView root)
{
    xml.open(root, {{"xmlns:a"_L1, kDrawingNames},
                    {"xmlns:r"_L1, kRelationNames},
                    {"xmlns:p"_L1, kSlideNames}});
}

void writeRatio(XmlWriter& xml, QLatin1StringView element)
{
    xml.open(element);
    xml.leaf("a:sx"_L1, {{"n"_L1, 1}, {"d"_L1, 1}});
    xml.leaf("a:sy"_L1, {{"n"_L1, 1}, {"d"_L1, 1}});
    xml.close();
}

} // namespace

QByteArray presentationPart(const PresentationParts& parts, const SlideGeometry& geometry)
{
    XmlWriter xml;
    openRoot(xml, "p:presentation"_L1);
    xml.open("p:sldMasterIdLst"_L1);
    xml.leaf("p:sldMasterId"_L1, {{"id"_L1, kFirstMaster}, {"r:id"_L1, parts.master}});
    xml.close();
    xml.open("p:notesMasterIdLst"_L1);
    xml.leaf("p:notesMasterId"_L1, {{"r:id"_L1, parts.notesMaster}});
    xml.close();
    xml.open("p:sldIdLst"_L1);
    qint64 id = kFirstSlide;
    for (const QString& slide : parts.slides)
        xml.leaf("p:sldId"_L1, {{"id"_L1, id++}, {"r:id"_L1, slide}});
    xml.close();
    const qint64 width = emuOf(geometry.width);
    const qint64 height = emuOf(geometry.height);
    if (geometry.isWide)
        xml.leaf("p:sldSz"_L1, {{"cx"_L1, width}, {"cy"_L1, height}});
    else
        xml.leaf("p:sldSz"_L1, {{"cx"_L1, width}, {"cy"_L1, height}, {"type"_L1, "screen4x3"_L1}});
    xml.leaf("p:notesSz"_L1, {{"cx"_L1, emuOf(540)}, {"cy"_L1, emuOf(720)}});
    return xml.take();
}

QByteArray presentationPropertiesPart()
{
    XmlWriter xml;
    openRoot(xml, "p:presentationPr"_L1);
    return xml.take();
}

QByteArray viewPropertiesPart()
{
    XmlWriter xml;
    openRoot(xml, "p:viewPr"_L1);
    xml.open("p:notesTextViewPr"_L1);
    xml.open("p:cViewPr"_L1);
    writeRatio(xml, "p:scale"_L1);
    xml.leaf("p:origin"_L1, {{"x"_L1, 0}, {"y"_L1, 0}});
    xml.close(2);
    xml.leaf("p:gridSpacing"_L1, {{"cx"_L1, 76'200}, {"cy"_L1, 76'200}});
    return xml.take();
}

QByteArray tableStylesPart()
{
    XmlWriter xml;
    xml.leaf("a:tblStyleLst"_L1, {{"xmlns:a"_L1, kDrawingNames},
                                  {"def"_L1, "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"_L1}});
    return xml.take();
}

QByteArray corePropertiesPart(const ReportMeta& meta)
{
    XmlWriter xml;
    xml.open("cp:coreProperties"_L1,
             {{"xmlns:cp"_L1,
               "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_L1},
              {"xmlns:dc"_L1, "http://purl.org/dc/elements/1.1/"_L1},
              {"xmlns:dcterms"_L1, "http://purl.org/dc/terms/"_L1},
              {"xmlns:xsi"_L1, "http://www.w3.org/2001/XMLSchema-instance"_L1}});
    xml.textLeaf("dc:title"_L1, meta.title);
    xml.textLeaf("dc:subject"_L1, meta.client);
    xml.textLeaf("dc:creator"_L1, meta.author);
    xml.textLeaf("dc:language"_L1, languageTag(meta));
    // As in the workbooks: noon of the day of the report.
    const QString time = meta.date.toString(Qt::ISODate) + u"T12:00:00Z"_s;
    xml.textLeaf("dcterms:created"_L1, time, {{"xsi:type"_L1, "dcterms:W3CDTF"_L1}});
    xml.textLeaf("dcterms:modified"_L1, time, {{"xsi:type"_L1, "dcterms:W3CDTF"_L1}});
    return xml.take();
}

QByteArray appPropertiesPart(std::size_t slides)
{
    XmlWriter xml;
    xml.open("Properties"_L1,
             {{"xmlns"_L1,
               "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_L1}});
    xml.textLeaf("Application"_L1, u"Milepost"_s);
    xml.textLeaf("Slides"_L1, QString::number(slides));
    xml.textLeaf("Notes"_L1, QString::number(slides));
    return xml.take();
}

} // namespace milepost
