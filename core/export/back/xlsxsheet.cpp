// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/back/xlsxpackage.h"
#include "core/export/back/xlsxparts.h"

#include <algorithm>
#include <cmath>

namespace milepost::xlsx {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 1'048'576;
constexpr int kMostColumns = 16'384;

/// "A1:B2", or one cell.
std::optional<XlsxArea> areaOf(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto first = xlsxPlace(colon < 0 ? text : text.left(colon));
    const auto last = xlsxPlace(colon < 0 ? text : text.mid(colon + 1));
    return first && last ? std::optional(XlsxArea{*first, *last}) : std::nullopt;
}

/// Reads one worksheet, cell by cell; where it stands where a cell says nothing of it.
class SheetReader {
public:
    SheetReader(const CellParts& parts, qsizetype& cellsLeft)
        : m_parts(parts), m_cellsLeft(cellsLeft)
    {}

    Result<XlsxSheet> read(const QByteArray& xml)
    {
        const bool whole =
            readElements(xml, [this](QXmlStreamReader& reader) { return readElement(reader); });
        if (m_cellsLeft < 0)
            return tooLarge();
        if (!whole)
            return damaged();
        for (auto it = m_sheet.cells.begin(); it != m_sheet.cells.end(); ++it) {
            const auto isIn = [&](const XlsxArea& area) { return area.contains(it.key()); };
            it->formula = it->formula || std::any_of(m_computed.cbegin(), m_computed.cend(), isIn);
        }
        return m_sheet;
    }

private:
    bool readElement(QXmlStreamReader& reader)
    {
        if (reader.name() == u"row"_s) {
            const QStringView number = reader.attributes().value(u"r"_s);
            bool isNumber = true;
            m_row = number.isEmpty() ? m_row + 1 : number.toInt(&isNumber) - 1;
            m_column = -1;
            return isNumber && m_row >= 0 && m_row < kMostRows;
        }
        if (reader.name() == u"c"_s)
            return readCell(reader);
        if (reader.name() == u"mergeCell"_s)
            return note(m_sheet.merged, reader.attributes().value(u"ref"_s));
        return true;
    }

    bool note(QList<XlsxArea>& areas, QStringView reference)
    {
        constexpr qsizetype mostAreas = 5'000;
        const auto area = areaOf(reference);
        if (!area || areas.size() > mostAreas)
            return false;
        areas.append(*area);
        return true;
    }

    bool readCell(QXmlStreamReader& reader)
    {
        const QXmlStreamAttributes attributes = reader.attributes();
        const QStringView address = attributes.value(u"r"_s);
        const std::optional<XlsxPlace> place =
            address.isEmpty() ? std::optional(XlsxPlace{m_row, m_column + 1}) : xlsxPlace(address);
        if (!place || place->row != m_row || place->column >= kMostColumns ||
            m_sheet.cells.contains(*place))
            return false;
        m_column = place->column;
        XlsxCell cell;
        const QStringView style = attributes.value(u"s"_s);
        bool isNumber = true;
        const int index = style.isEmpty() ? 0 : style.toInt(&isNumber);
        if (!isNumber || index < 0 || (index >= m_parts.formats.size() && !style.isEmpty()))
            return false;
        cell.format = m_parts.formats.value(index);
        const QString type = attributes.value(u"t"_s).toString();
        std::optional<QString> value;
        if (!readValue(reader, cell, value) || !setValue(cell, type, value))
            return false;
        if (cell.kind == XlsxKind::Empty && !cell.formula)
            return true;
        m_sheet.cells.insert(*place, cell);
        m_sheet.rows = std::max(m_sheet.rows, place->row + 1);
        m_sheet.columns = std::max(m_sheet.columns, place->column + 1);
        return --m_cellsLeft >= 0;
    }

    /// The formula and the value inside the cell.
    bool readValue(QXmlStreamReader& reader, XlsxCell& cell, std::optional<QString>& value)
    {
        while (!reader.atEnd()) {
            const QXmlStreamReader::TokenType token = reader.readNext();
            if (token == QXmlStreamReader::EndElement)
                return true;
            if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::Comment ||
                token == QXmlStreamReader::ProcessingInstruction)
                continue;
            if (token != QXmlStreamReader::StartElement)
                return false;
            if (reader.name() == u"f"_s) {
                cell.formula = true;
                const QXmlStreamAttributes attributes = reader.attributes();
                const QStringView kind = attributes.value(u"t"_s);
                // What it fills besides its own cell has a value alone there.
                if ((kind == u"array"_s || kind == u"dataTable"_s) &&
                    !note(m_computed, attributes.value(u"ref"_s)))
                    return false;
                reader.skipCurrentElement();
            } else if (reader.name() == u"v"_s || reader.name() == u"is"_s) {
                if (value)
                    return false;
                value = richText(reader);
                if (!value)
                    return false;
            } else {
                reader.skipCurrentElement();
            }
        }
        return false;
    }

    bool setValue(XlsxCell& cell, const QString& type, const std::optional<QString>& value)
    {
        if (!value)
            return true;
        bool isNumber = true;
        if (type.isEmpty() || type == u"n"_s) {
            if (value->trimmed().isEmpty())
                return true;
            cell.kind = XlsxKind::Number;
            cell.number = value->trimmed().toDouble(&isNumber);
            return isNumber && std::isfinite(cell.number);
        }
        if (type == u"s"_s) {
            const int index = value->trimmed().toInt(&isNumber);
            if (!isNumber || index < 0 || index >= m_parts.texts.size())
                return false;
            cell.text = m_parts.texts.at(index);
            cell.kind = cell.text.isEmpty() ? XlsxKind::Empty : XlsxKind::Text;
            return true;
        }
        cell.text = *value;
        if (type == u"str"_s || type == u"inlineStr"_s)
            cell.kind = cell.text.isEmpty() ? XlsxKind::Empty : XlsxKind::Text;
        else if (type == u"b"_s)
            cell.kind = XlsxKind::Boolean;
        else if (type == u"e"_s)
            cell.kind = XlsxKind::Fault;
        else if (type == u"d"_s)
            cell.kind = XlsxKind::IsoDate;
        else
            return false;
        return true;
    }

    const CellParts& m_parts;
    qsizetype& m_cellsLeft;
    XlsxSheet m_sheet;
    QList<XlsxArea> m_computed;
    int m_row = -1;
    int m_column = -1;
};

} // namespace

Result<XlsxSheet> readSheet(const QByteArray& xml, const CellParts& parts, qsizetype& cellsLeft)
{
    return SheetReader(parts, cellsLeft).read(xml);
}

} // namespace milepost::xlsx
