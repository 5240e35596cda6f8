// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

class QLocale;

namespace milepost {

/// A date typed in one of the ways in which the locale writes dates, as numbers in its order
/// ("1/12/2026"), or as year-month-day; not valid when it is none. Two digits of a year mean this
/// century. Where the locale begins with the year, numbers that end in it are taken only if they
/// can be read in one way.
[[nodiscard]] QDate dateFromText(const QString& text, const QLocale& locale);

} // namespace milepost
