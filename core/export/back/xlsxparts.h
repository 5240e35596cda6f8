// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/back/xlsxbook.h"

#include <QXmlStreamReader>

#include <functional>

/// The parts that readXlsx() is made of.
namespace milepost::xlsx {

/// Calls `element` at the beginning of each element; it may read on from there. False where the
/// XML is not well-formed, declares a document type or nests too deeply, or `element` says so.
[[nodiscard]] bool readElements(const QByteArray& xml,
                                const std::function<bool(QXmlStreamReader&)>& element);

/// The text of the element that begins here, with what it holds, but for how it is spoken; the
/// codes of characters (_x0041_) are these characters. Nothing where the XML is broken.
[[nodiscard]] std::optional<QString> richText(QXmlStreamReader& reader);

[[nodiscard]] std::optional<QList<QString>> sharedTexts(const QByteArray& xml);

/// How the numbers of each cell style are shown, by its index.
[[nodiscard]] std::optional<QList<XlsxFormat>> cellFormats(const QByteArray& xml);

/// What the code of a number format shows; `id` is that of a built-in one.
[[nodiscard]] XlsxFormat formatOfCode(const QString& code);
[[nodiscard]] XlsxFormat builtInFormat(int id);

/// What cells refer to.
struct CellParts {
    QList<QString> texts;
    QList<XlsxFormat> formats;
};

/// Reads a worksheet; `cellsLeft` is how many more there may be, and is counted down.
[[nodiscard]] Result<XlsxSheet> readSheet(const QByteArray& xml, const CellParts& parts,
                                          qsizetype& cellsLeft);

[[nodiscard]] Error damaged();
[[nodiscard]] Error tooLarge();
[[nodiscard]] Error withMacros();

} // namespace milepost::xlsx
