// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/languagename.h"

#include <QLocale>

namespace milepost {

QString languageName(const QString& code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::English) // elsewhere "American English"
        return QLocale::languageToString(QLocale::English);
    const QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::C || name.isEmpty())
        return code;
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace milepost
