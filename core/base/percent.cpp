// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/percent.h"

namespace milepost {

namespace {

bool setsApart(const QLocale& locale)
{
    switch (locale.language()) {
    case QLocale::German:
        return locale.territory() != QLocale::Switzerland &&
               locale.territory() != QLocale::Liechtenstein;
    case QLocale::Bulgarian:
    case QLocale::Czech:
    case QLocale::Danish:
    case QLocale::Finnish:
    case QLocale::French:
    case QLocale::NorwegianBokmal:
    case QLocale::NorwegianNynorsk:
    case QLocale::Romanian:
    case QLocale::Russian:
    case QLocale::Slovak:
    case QLocale::Spanish:
    case QLocale::Swedish:
    case QLocale::Ukrainian:
        return true;
    default:
        return false;
    }
}

} // namespace

QString withPercentSign(const QString& number, const QLocale& locale)
{
    const QString sign = locale.percent();
    return setsApart(locale) ? number + QChar(0x00A0) + sign : number + sign;
}

} // namespace milepost
