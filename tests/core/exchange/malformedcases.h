// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace milepost {

/// A JSON string of so many characters.
inline QByteArray textOf(qsizetype length)
{
    return '"' + QByteArray(length, 'n') + '"';
}

/// Who must refuse a spoiled document: what a JSON Schema can say is refused by reader and schema
/// alike, what needs the content or a second place of the file only by the import as a whole.
enum class RefusedBy { ReaderAndSchema, ImportOnly };

/// One thing wrong in an otherwise good file: `json` at `at` (empty: what stands there is removed),
/// and the JSON pointer that the error must name.
struct SpoiledValue {
    const char* name;
    const char* at;
    QByteArray json;
    const char* where;
    RefusedBy refusedBy = RefusedBy::ReaderAndSchema;
};

/// Changes of `tests/data/exchange/full.json`, part by part.
[[nodiscard]] QList<SpoiledValue> spoiledOrganization();
[[nodiscard]] QList<SpoiledValue> spoiledAssessments();
[[nodiscard]] QList<SpoiledValue> spoiledPlan();
[[nodiscard]] QList<SpoiledValue> spoiledRecords();
[[nodiscard]] QList<SpoiledValue> spoiledEcosystem();
[[nodiscard]] QList<SpoiledValue> spoiledSession();

/// A file that is wrong as a text, not only in its values.
struct SpoiledText {
    const char* name;
    QByteArray json;
    QString where;
};

/// Changes of the same file, given as its bytes.
[[nodiscard]] QList<SpoiledText> spoiledTexts(const QByteArray& full);

} // namespace milepost
