// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontwith.h"

#include <QList>
#include <QMap>
#include <QtEndian>

#include <algorithm>

namespace milepost::testing {

namespace {

constexpr quint32 kFirstGlyph = 36; ///< of the letter A in DejaVu Sans
constexpr int kGlyphs = 26;

template <class T>
QByteArray big(T number)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

template <class T>
T numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

/// The table from letters to glyphs, in format 12.
QByteArray lettersTable(const QString& letters)
{
    QList<uint> codes = letters.toUcs4();
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    QByteArray groups;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const auto glyph = kFirstGlyph + static_cast<quint32>(i % kGlyphs);
        groups += big<quint32>(codes[i]) + big<quint32>(codes[i]) + big<quint32>(glyph);
    }
    const auto count = static_cast<quint32>(codes.size());
    return big<quint16>(0) + big<quint16>(1) + big<quint16>(3) + big<quint16>(10) +
           big<quint32>(12) + big<quint16>(12) + big<quint16>(0) + big<quint32>(16 + 12 * count) +
           big<quint32>(0) + big<quint32>(count) + groups;
}

QByteArray namesTable()
{
    const QList<std::pair<quint16, QByteArray>> names{
        {1, "Milepost Test"}, {2, "Book"}, {4, "Milepost Test"}, {6, "MilepostTest"}};
    QByteArray records;
    QByteArray texts;
    for (const auto& [id, name] : names) {
        QByteArray text;
        for (const char c : name)
            text += QByteArray(1, '\0') + c;
        records += big<quint16>(3) + big<quint16>(1) + big<quint16>(0x409) + big<quint16>(id) +
                   big(static_cast<quint16>(text.size())) + big(static_cast<quint16>(texts.size()));
        texts += text;
    }
    const auto count = static_cast<quint16>(names.size());
    return big<quint16>(0) + big(count) + big(static_cast<quint16>(6 + 12 * count)) + records +
           texts;
}

} // namespace

QByteArray fontWith(const QString& letters, const QByteArray& from)
{
    QMap<QByteArray, QByteArray> tables;
    for (quint16 i = 0; i < numberAt<quint16>(from, 4); ++i) {
        const qsizetype entry = 12 + 16 * qsizetype(i);
        tables.insert(from.mid(entry, 4), from.mid(numberAt<quint32>(from, entry + 8),
                                                   numberAt<quint32>(from, entry + 12)));
    }
    // What shapes the letters of the font that this is made of.
    for (const char* shaping : {"GSUB", "GPOS", "GDEF", "kern"})
        tables.remove(shaping);
    tables.insert("cmap", lettersTable(letters));
    tables.insert("name", namesTable());

    QByteArray directory =
        from.left(4) + big(static_cast<quint16>(tables.size())) + QByteArray(6, '\0');
    QByteArray data;
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        const qsizetype at = 12 + 16 * tables.size() + data.size();
        directory += table.key() + big<quint32>(0) + big(static_cast<quint32>(at)) +
                     big(static_cast<quint32>(table->size()));
        data += *table + QByteArray((4 - table->size() % 4) % 4, '\0');
    }
    return directory + data;
}

} // namespace milepost::testing
