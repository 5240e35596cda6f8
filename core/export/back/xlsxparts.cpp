// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/back/xlsxparts.h"

#include "core/export/back/xlsxpackage.h"

#include <QRegularExpression>

namespace milepost::xlsx {

using namespace Qt::StringLiterals;

namespace {

/// Spreadsheets write a character that XML has no place for as _x0007_.
QString withoutCodes(const QString& text)
{
    static const QRegularExpression code(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = code.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += QChar(match.capturedView(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    plain += QStringView(text).sliced(from);
    return plain;
}

/// The first part of a format code, without what is quoted, escaped or in brackets.
QString bareCode(const QString& code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const bool counts = c == u'[' && end > 0 &&
                                QString(u"hms"_s).contains(code[i + 1].toLower()); // [hh]:mm
            if (counts)
                bare += u'h';
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u';') {
            break;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

} // namespace

Error damaged()
{
    return {
        Message("Export", "The workbook is damaged and cannot be read; ask for it again."), {}, {}};
}

Error tooLarge()
{
    return {Message("Export", "The workbook is larger than any that was sent can become; nothing "
                              "of it was read."),
            {},
            {}};
}

Error withMacros()
{
    return {Message("Export", "The workbook has macros; save it as XLSX, which has none."), {}, {}};
}

bool readElements(const QByteArray& xml, const std::function<bool(QXmlStreamReader&)>& element)
{
    QXmlStreamReader reader(xml);
    int depth = 0;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return false;
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (++depth > xlsxlimits::kNesting || !element(reader))
            return false;
        // Who read the element to its end stands there now.
        if (reader.tokenType() == QXmlStreamReader::EndElement)
            --depth;
    }
    return !reader.hasError();
}

std::optional<QString> richText(QXmlStreamReader& reader)
{
    QString text;
    int depth = 1;
    int spoken = 0; // depth of what tells how it is spoken
    bool isText = reader.name() == u"t"_s || reader.name() == u"v"_s;
    while (depth > 0 && !reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (depth > xlsxlimits::kNesting)
                return std::nullopt;
            if (spoken == 0 && reader.name() == u"rPh"_s)
                spoken = depth;
            isText = reader.name() == u"t"_s;
            break;
        case QXmlStreamReader::EndElement:
            if (depth == spoken)
                spoken = 0;
            --depth;
            isText = false;
            break;
        case QXmlStreamReader::Characters:
            if (isText && spoken == 0)
                text += reader.text();
            break;
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        default:
            return std::nullopt;
        }
    }
    return reader.hasError() ? std::nullopt : std::optional(withoutCodes(text));
}

std::optional<QList<QString>> sharedTexts(const QByteArray& xml)
{
    QList<QString> texts;
    const bool whole = readElements(xml, [&](QXmlStreamReader& reader) {
        if (reader.name() != u"si"_s)
            return true;
        const std::optional<QString> text = richText(reader);
        if (text)
            texts.append(*text);
        return text.has_value() && texts.size() <= xlsxlimits::kCells;
    });
    return whole ? std::optional(texts) : std::nullopt;
}

XlsxFormat builtInFormat(int id)
{
    // ISO 29500-1, 18.8.30, with those of East Asia.
    if (id == 9 || id == 10)
        return XlsxFormat::Percent;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
        id == 57 || id == 58)
        return XlsxFormat::Day;
    if (id == 22)
        return XlsxFormat::Moment;
    return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 ||
                   id == 56
               ? XlsxFormat::Time
               : XlsxFormat::Plain;
}

XlsxFormat formatOfCode(const QString& code)
{
    QString bare = bareCode(code);
    bare.remove(u"general"_s).remove(u"standard"_s);
    const bool time = bare.contains(u'h') || bare.contains(u's');
    const bool day = bare.contains(u'd') || bare.contains(u'y') || (bare.contains(u'm') && !time);
    if (day)
        return time ? XlsxFormat::Moment : XlsxFormat::Day;
    if (time)
        return XlsxFormat::Time;
    return bare.contains(u'%') ? XlsxFormat::Percent : XlsxFormat::Plain;
}

std::optional<QList<XlsxFormat>> cellFormats(const QByteArray& xml)
{
    QHash<int, XlsxFormat> own;
    QList<int> styles;
    bool inCells = false;
    bool known = true;
    const bool whole = readElements(xml, [&](QXmlStreamReader& reader) {
        const QXmlStreamAttributes attributes = reader.attributes();
        const QStringView name = reader.name();
        if (name == u"cellXfs"_s) {
            inCells = true;
        } else if (name == u"cellStyleXfs"_s || name == u"cellStyles"_s || name == u"dxfs"_s) {
            inCells = false;
        } else if (name == u"numFmt"_s) {
            const int id = attributes.value(u"numFmtId"_s).toInt(&known);
            if (!own.contains(id)) // those of conditional formats come later
                own.insert(id, formatOfCode(attributes.value(u"formatCode"_s).toString()));
        } else if (inCells && name == u"xf"_s) {
            const QStringView id = attributes.value(u"numFmtId"_s);
            styles.append(id.isEmpty() ? 0 : id.toInt(&known));
        }
        return known;
    });
    if (!whole)
        return std::nullopt;
    QList<XlsxFormat> formats;
    formats.reserve(styles.size());
    for (const int id : std::as_const(styles))
        formats.append(own.contains(id) ? own.value(id) : builtInFormat(id));
    return formats;
}

} // namespace milepost::xlsx
