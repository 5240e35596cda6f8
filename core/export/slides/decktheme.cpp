// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/decktheme.h"

#include "core/export/slides/xmlwriter.h"

#include <array>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// The fonts of scripts that the text font has no letters for, by the script's ISO 15924 code.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 8> kScriptFonts{{
    {"Jpan"_L1, "Meiryo"_L1},
    {"Hang"_L1, "Gulim"_L1},
    {"Hans"_L1, "SimSun"_L1},
    {"Hant"_L1, "PMingLiU"_L1},
    {"Arab"_L1, "Arial"_L1},
    {"Hebr"_L1, "Arial"_L1},
    {"Thai"_L1, "Tahoma"_L1},
    {"Deva"_L1, "Mangal"_L1},
}};

void writeColour(XmlWriter& xml, QLatin1StringView name, const QString& colour)
{
    xml.open(name);
    xml.leaf("a:srgbClr"_L1, {{"val"_L1, colour}});
    xml.close();
}

void writeColours(XmlWriter& xml, const SlideBrand& brand)
{
    xml.open("a:clrScheme"_L1, {{"name"_L1, "Milepost"_L1}});
    writeColour(xml, "a:dk1"_L1, u"1A1A1A"_s);
    writeColour(xml, "a:lt1"_L1, u"FFFFFF"_s);
    writeColour(xml, "a:dk2"_L1, titleColour(brand));
    writeColour(xml, "a:lt2"_L1, u"F2F4F6"_s);
    writeColour(xml, "a:accent1"_L1, brand.accent);
    writeColour(xml, "a:accent2"_L1, u"7A7F85"_s);
    writeColour(xml, "a:accent3"_L1, u"C3C8CE"_s);
    writeColour(xml, "a:accent4"_L1, u"4F81BD"_s);
    writeColour(xml, "a:accent5"_L1, u"B8860B"_s);
    writeColour(xml, "a:accent6"_L1, u"6A8D4E"_s);
    writeColour(xml, "a:hlink"_L1, titleColour(brand));
    writeColour(xml, "a:folHlink"_L1, u"6B5B7B"_s);
    xml.close();
}

void writeFonts(XmlWriter& xml, const SlideBrand& brand)
{
    xml.open("a:fontScheme"_L1, {{"name"_L1, "Milepost"_L1}});
    for (const QLatin1StringView use : {"a:majorFont"_L1, "a:minorFont"_L1}) {
        xml.open(use);
        xml.leaf("a:latin"_L1, {{"typeface"_L1, brand.font}});
        xml.leaf("a:ea"_L1, {{"typeface"_L1, ""_L1}});
        xml.leaf("a:cs"_L1, {{"typeface"_L1, ""_L1}});
        for (const auto& [script, font] : kScriptFonts)
            xml.leaf("a:font"_L1, {{"script"_L1, script}, {"typeface"_L1, font}});
        xml.close();
    }
    xml.close();
}

void writeFill(XmlWriter& xml)
{
    xml.open("a:solidFill"_L1);
    xml.leaf("a:schemeClr"_L1, {{"val"_L1, "phClr"_L1}});
    xml.close();
}

/// Three of each, as a theme must have; all are plain.
void writeFormats(XmlWriter& xml)
{
    xml.open("a:fmtScheme"_L1, {{"name"_L1, "Milepost"_L1}});
    xml.open("a:fillStyleLst"_L1);
    for (int i = 0; i < 3; ++i)
        writeFill(xml);
    xml.close();
    xml.open("a:lnStyleLst"_L1);
    for (const int width : {6350, 12700, 19050}) {
        xml.open(
            "a:ln"_L1,
            {{"w"_L1, width}, {"cap"_L1, "flat"_L1}, {"cmpd"_L1, "sng"_L1}, {"algn"_L1, "ctr"_L1}});
        writeFill(xml);
        xml.leaf("a:prstDash"_L1, {{"val"_L1, "solid"_L1}});
        xml.close();
    }
    xml.close();
    xml.open("a:effectStyleLst"_L1);
    for (int i = 0; i < 3; ++i) {
        xml.open("a:effectStyle"_L1);
        xml.leaf("a:effectLst"_L1);
        xml.close();
    }
    xml.close();
    xml.open("a:bgFillStyleLst"_L1);
    for (int i = 0; i < 3; ++i)
        writeFill(xml);
    xml.close(2);
}

} // namespace

QByteArray themePart(const SlideBrand& brand)
{
    XmlWriter xml;
    xml.open("a:theme"_L1, {{"xmlns:a"_L1, kDrawingNames}, {"name"_L1, "Milepost"_L1}});
    xml.open("a:themeElements"_L1);
    writeColours(xml, brand);
    writeFonts(xml, brand);
    writeFormats(xml);
    xml.close();
    xml.leaf("a:objectDefaults"_L1);
    xml.leaf("a:extraClrSchemeLst"_L1);
    return xml.take();
}

} // namespace milepost
