// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "tests/core/exchange/malformedcases.h"

#include <QStringEncoder>

namespace milepost {

namespace {

QByteArray replaced(QByteArray text, const QByteArray& what, const QByteArray& with)
{
    const qsizetype at = text.indexOf(what);
    if (at < 0 || text.indexOf(what, at + 1) >= 0)
        qFatal("\"%s\" is not exactly once in the file", what.constData());
    return text.replace(at, what.size(), with);
}

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

} // namespace

QList<SpoiledText> spoiledTexts(const QByteArray& full)
{
    const QString top = QStringLiteral("/");
    const QString baseline = QStringLiteral("/goals/0/baseline");
    const QString confidence = QStringLiteral("/assessments/0/dimensions/0/ballots/0/confidence");
    const QString sponsor = QStringLiteral("/organization/sponsor");
    const QByteArray name = "\"Aileen Braithwood\",\n  \"facil";
    const auto sponsorAs = [&](const QByteArray& json) {
        return replaced(full, name, json + ",\n  \"facil");
    };
    const auto baselineAs = [&](const QByteArray& json) { return replaced(full, "0.985", json); };
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray wide = utf16.encode(QString::fromUtf8(full));
    QStringEncoder utf16Bare(QStringEncoder::Utf16BE);
    const QByteArray wideBare = utf16Bare.encode(QString::fromUtf8(full));

    return {
        {"nothing at all", "", top},
        {"white space alone", " \n\t\r\n", top},
        {"a word", "engagement", top},
        {"a number at the top", "1", top},
        {"a list at the top", "[]", top},
        {"null at the top", "null", top},
        {"an empty object", "{}", top},
        {"a comma too much at the end", replaced(full, "\n }\n}\n", "\n },\n}\n"), top},
        {"something behind the end", full + "{}", top},
        {"a zero byte behind the end", full + QByteArray(1, '\0'), top},
        {"a comment", "// exported\n" + full, top},
        {"a byte order mark", "\xEF\xBB\xBF" + full, top},
        {"UTF-16 with a mark", wide, top},
        {"UTF-16 without a mark", wideBare, top},
        {"more than 64 MB of blanks", full + QByteArray(limits::kExchangeBytes, ' '), top},
        {"cut off in the middle", full.left(full.indexOf("\"confidence\": 3") + 13), confidence},
        {"cut off inside a text", full.left(full.indexOf("leen Braithwood")), sponsor},
        {"the last bracket missing", full.left(full.lastIndexOf('}')),
         QStringLiteral("/x-exporter")},
        {"100,000 brackets", nested(100'000),
         QStringLiteral("/0").repeated(31) + QStringLiteral("/0")},
        {"100,000 brackets inside", baselineAs(nested(100'000)),
         baseline + QStringLiteral("/0").repeated(29)},
        {"100,000 brackets in a kept key",
         replaced(full, "{\n  \"name\": \"Some other tool\"",
                  "{\n  \"deep\": " + nested(100'000) + ",\n  \"name\": \"Some other tool\""),
         QStringLiteral("/x-exporter/deep") + QStringLiteral("/0").repeated(30)},
        {"100,000 objects inside each other", QByteArray("{\"a\":").repeated(100'000),
         QStringLiteral("/a").repeated(32)},
        {"a key twice",
         replaced(full, "\"version\": 1", "\"version\": 1,\n \"format\": \"milepost-engagement\""),
         QStringLiteral("/format")},
        {"a key twice, once in escapes",
         replaced(full, "\"industry\"", "\"n\\u0061me\": \"B\",\n  \"industry\""),
         QStringLiteral("/organization/name")},
        {"a key twice in a kept object", replaced(full, "\"seats\"", "\"name\": 1,\n    \"seats\""),
         QStringLiteral("/assessments/0/x-room/name")},
        {"1e400", baselineAs("1e400"), baseline},
        {"-1e400", baselineAs("-1e400"), baseline},
        {"1e-400", baselineAs("1e-400"), baseline},
        {"NaN", baselineAs("NaN"), baseline},
        {"Infinity", baselineAs("-Infinity"), baseline},
        {"a plus sign", baselineAs("+1"), baseline},
        {"a leading zero", baselineAs("01"), baseline},
        {"a point at the end", baselineAs("1."), baseline},
        {"a point at the start", baselineAs(".5"), baseline},
        {"an exponent without digits", baselineAs("1e"), baseline},
        {"a hexadecimal number", baselineAs("0x10"), baseline},
        {"two numbers", baselineAs("1 2"), baseline},
        {"1e308 as a score", replaced(full, "\"score\": 3\n", "\"score\": 1e308\n"),
         QStringLiteral("/assessments/0/dimensions/0/ballots/4/score")},
        {"True with a capital",
         replaced(full, "\"balanceFunctions\": true", "\"balanceFunctions\": True"),
         QStringLiteral("/assessments/0/balanceFunctions")},
        {"single quotes", sponsorAs("'Aileen'"), sponsor},
        {"a key without quotes", replaced(full, "\"industry\"", "industry"),
         QStringLiteral("/organization")},
        {"a colon missing", replaced(full, "\"industry\":", "\"industry\""),
         QStringLiteral("/organization/industry")},
        {"a comma missing", replaced(full, "\"EUR\",", "\"EUR\""),
         QStringLiteral("/organization/currency")},
        {"brackets that do not match", replaced(full, "\"none\": []", "\"none\": [}"),
         QStringLiteral("/metrics/0/inputs/none/0")},
        {"a raw line break in a text", sponsorAs("\"Aileen\nBraithwood\""), sponsor},
        {"a raw tab in a text", sponsorAs("\"Aileen\tBraithwood\""), sponsor},
        {"a raw zero byte in a text", sponsorAs(QByteArray("\"Ai\0leen\"", 9)), sponsor},
        {"an unknown escape", sponsorAs("\"\\q\""), sponsor},
        {"half an escape", sponsorAs("\"\\u12\""), sponsor},
        {"bytes that are not UTF-8", sponsorAs("\"\xFF\xFE\""), sponsor},
        {"an overlong form", sponsorAs("\"\xC0\xAF\""), sponsor},
        {"Latin-1", sponsorAs("\"J\xF6rg\""), sponsor},
        {"half of a surrogate pair", sponsorAs("\"\\ud83d\""), sponsor},
        {"the other half", sponsorAs("\"\\ude00\""), sponsor},
        {"a pair the wrong way round", sponsorAs("\"\\ude00\\ud83d\""), sponsor},
        {"half of a pair as UTF-8", sponsorAs("\"\xED\xA0\xBD\""), sponsor},
        {"half of a pair in a kept key", replaced(full, "#336699", "\\ud83d"),
         QStringLiteral("/assessments/0/dimensions/0/x-colour")},
        {"a name of 16 MB for an input",
         replaced(full, "\"none\"", '"' + QByteArray(16 * 1024 * 1024, 'i') + '"'),
         QStringLiteral("/metrics/0/inputs/")},
    };
}

} // namespace milepost
