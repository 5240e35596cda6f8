// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wording/telling.h"

#include <QByteArray>
#include <QSet>

#include <functional>

struct lxw_workbook;

/// What workbooks of every kind are made of.
namespace milepost {

/// In UTF-8, with dots at its end where it is longer.
[[nodiscard]] QByteArray cutText(const QString& text, qsizetype longest);

/// A text as a cell takes it: line feeds alone, and nothing that XML has no place for. What a
/// spreadsheet would take for the code of a character (_x0041_) is told apart from one.
[[nodiscard]] QByteArray cellText(QString text);

/// A name that a sheet may have and that none has yet.
[[nodiscard]] QByteArray sheetName(QString title, QSet<QString>& taken);

/// The number by which spreadsheets know a day; none of the calendar is before 1 March 1900, from
/// which on all of them agree.
[[nodiscard]] double dayNumber(const QDate& day);

/// The workbook of that engagement as `write` fills it, which returns an lxw_error. Fails where
/// that is not LXW_NO_ERROR, or no temporary file can be written.
[[nodiscard]] Result<QByteArray> makeWorkbook(const Telling& telling,
                                              const std::function<int(lxw_workbook*)>& write);

} // namespace milepost
