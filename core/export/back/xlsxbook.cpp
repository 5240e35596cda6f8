// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/back/xlsxbook.h"

#include "core/export/back/xlsxpackage.h"
#include "core/export/back/xlsxparts.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

using Parts = QHash<QString, QByteArray>;

constexpr int kLetters = 26;

/// A target of a relation as the name of a part; `base` is the folder of who relates.
QString partName(const QString& target, const QString& base)
{
    QStringList path =
        target.startsWith(u'/') ? QStringList() : base.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".."_s && !path.isEmpty())
            path.removeLast();
        else if (step != u"."_s)
            path.append(step);
    }
    return path.join(u'/').toLower();
}

struct Relation {
    QString type; ///< the last word of it
    QString part;
};

/// The relations of a part by their ids; nothing where they are broken. Those to what lies outside
/// the package, such as a link on a name, are left out.
std::optional<QHash<QString, Relation>> relationsOf(const Parts& parts, const QString& name,
                                                    const QString& base)
{
    QHash<QString, Relation> relations;
    const bool whole =
        parts.contains(name) &&
        xlsx::readElements(parts.value(name), [&](QXmlStreamReader& reader) {
            const QXmlStreamAttributes attributes = reader.attributes();
            if (reader.name() == u"Relationship"_s &&
                attributes.value(u"TargetMode"_s) != u"External"_s) {
                relations.insert(attributes.value(u"Id"_s).toString(),
                                 {attributes.value(u"Type"_s).toString().section(u'/', -1),
                                  partName(attributes.value(u"Target"_s).toString(), base)});
            }
            return true;
        });
    return whole ? std::optional(relations) : std::nullopt;
}

/// The part that holds the relations of another one.
QString relationsPart(const QString& name)
{
    return name.section(u'/', 0, -2) + u"/_rels/"_s + name.section(u'/', -1) + u".rels"_s;
}

/// The attribute that names a relation, whatever the prefix of its namespace.
QString relationId(const QXmlStreamAttributes& attributes)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == u"id"_s && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

/// The name of the sheet and the id of its relation.
using NamedSheets = QList<std::pair<QString, QString>>;

std::optional<NamedSheets> namedSheets(const QByteArray& xml, XlsxBook& book)
{
    NamedSheets sheets;
    std::optional<QString> main; // the namespace of the workbook; extensions have others
    const bool whole = xlsx::readElements(xml, [&](QXmlStreamReader& reader) {
        const QXmlStreamAttributes attributes = reader.attributes();
        if (!main)
            main = reader.namespaceUri().toString();
        if (reader.namespaceUri() != *main)
            return true;
        if (reader.name() == u"workbookPr"_s) {
            const QStringView from = attributes.value(u"date1904"_s);
            book.from1904 = from == u"1"_s || from == u"true"_s || from == u"on"_s;
        } else if (reader.name() == u"sheet"_s) {
            sheets.append({attributes.value(u"name"_s).toString(), relationId(attributes)});
        }
        return sheets.size() <= xlsxlimits::kSheets;
    });
    return whole ? std::optional(sheets) : std::nullopt;
}

bool hasMacros(const QByteArray& types)
{
    return types.contains("macroEnabled") || types.contains("vbaProject");
}

/// The part that a relation of that type leads to, or nothing.
QString partOfType(const QHash<QString, Relation>& relations, const QString& type)
{
    for (const Relation& relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

/// Where a sheet has comments; nothing where they are broken.
std::optional<QList<XlsxPlace>> commentsOn(const Parts& parts, const QString& sheet)
{
    QList<XlsxPlace> places;
    if (!parts.contains(relationsPart(sheet)))
        return places;
    const auto relations = relationsOf(parts, relationsPart(sheet), sheet.section(u'/', 0, -2));
    if (!relations)
        return std::nullopt;
    const QString part = partOfType(*relations, u"comments"_s);
    const bool whole =
        part.isEmpty() || xlsx::readElements(parts.value(part), [&](QXmlStreamReader& reader) {
            const auto place = reader.name() == u"comment"_s
                                   ? xlsxPlace(reader.attributes().value(u"ref"_s))
                                   : std::nullopt;
            if (place)
                places.append(*place);
            return true;
        });
    return whole ? std::optional(places) : std::nullopt;
}

Result<XlsxBook> bookOf(const Parts& parts, const QString& name)
{
    const QString folder = name.section(u'/', 0, -2);
    const auto relations = relationsOf(parts, relationsPart(name), folder);
    XlsxBook book;
    const auto named = namedSheets(parts.value(name), book);
    if (!relations || !named || named->isEmpty())
        return xlsx::damaged();
    xlsx::CellParts common;
    if (const QString part = partOfType(*relations, u"sharedStrings"_s); !part.isEmpty()) {
        const auto texts = xlsx::sharedTexts(parts.value(part));
        if (!texts)
            return xlsx::damaged();
        common.texts = *texts;
    }
    if (const QString part = partOfType(*relations, u"styles"_s); !part.isEmpty()) {
        const auto formats = xlsx::cellFormats(parts.value(part));
        if (!formats)
            return xlsx::damaged();
        common.formats = *formats;
    }
    qsizetype cellsLeft = xlsxlimits::kCells;
    for (const auto& [title, id] : *named) {
        const Relation relation = relations->value(id);
        if (relation.type != u"worksheet"_s) {
            if (relation.part.isEmpty())
                return xlsx::damaged();
            continue; // a chart
        }
        Result<XlsxSheet> sheet = xlsx::readSheet(parts.value(relation.part), common, cellsLeft);
        if (!sheet)
            return sheet.error();
        const auto comments = commentsOn(parts, relation.part);
        if (!comments)
            return xlsx::damaged();
        sheet->name = title;
        sheet->comments = *comments;
        book.sheets.append(std::move(*sheet));
    }
    return book;
}

} // namespace

QString xlsxAddress(const XlsxPlace& place)
{
    QString letters;
    for (int column = place.column + 1; column > 0; column = (column - 1) / kLetters)
        letters.prepend(QChar(u'A' + (column - 1) % kLetters));
    return letters + QString::number(place.row + 1);
}

std::optional<XlsxPlace> xlsxPlace(QStringView address)
{
    constexpr qsizetype mostLetters = 3;
    constexpr qsizetype mostDigits = 7;
    int column = 0;
    qsizetype at = 0;
    while (at < address.size() && at < mostLetters && address[at] >= u'A' && address[at] <= u'Z') {
        column = column * kLetters + (address[at].unicode() - u'A' + 1);
        ++at;
    }
    int row = 0;
    const qsizetype digits = address.size() - at;
    if (at == 0 || digits == 0 || digits > mostDigits)
        return std::nullopt;
    for (; at < address.size(); ++at) {
        if (address[at] < u'0' || address[at] > u'9')
            return std::nullopt;
        row = row * 10 + (address[at].unicode() - u'0');
    }
    return row > 0 ? std::optional(XlsxPlace{row - 1, column - 1}) : std::nullopt;
}

XlsxCell XlsxSheet::at(const XlsxPlace& place) const
{
    XlsxCell cell = cells.value(place);
    cell.merged = std::any_of(merged.cbegin(), merged.cend(),
                              [&](const XlsxArea& area) { return area.contains(place); });
    return cell;
}

const XlsxSheet* XlsxBook::findSheet(const QString& name) const
{
    for (const XlsxSheet& sheet : sheets) {
        if (sheet.name.compare(name, Qt::CaseInsensitive) == 0)
            return &sheet;
    }
    return nullptr;
}

Result<XlsxBook> readXlsx(const QByteArray& bytes)
{
    const Result<Parts> parts = xlsxParts(bytes);
    if (!parts)
        return parts.error();
    if (hasMacros(parts->value(u"[content_types].xml"_s)))
        return xlsx::withMacros();
    const auto relations = relationsOf(*parts, u"_rels/.rels"_s, {});
    const QString name = relations ? partOfType(*relations, u"officeDocument"_s) : QString();
    if (name.isEmpty() || !parts->contains(name))
        return xlsx::damaged();
    return bookOf(*parts, name);
}

} // namespace milepost
