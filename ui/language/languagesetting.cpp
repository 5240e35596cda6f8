// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/languagesetting.h"

#include <QSettings>

namespace milepost {

namespace {

const QString kLanguage = QStringLiteral("language");

} // namespace

QString readLanguageChoice(const QSettings& settings)
{
    return settings.value(kLanguage).toString();
}

void keepLanguageChoice(QSettings& settings, const QString& code)
{
    if (code.isEmpty())
        settings.remove(kLanguage);
    else
        settings.setValue(kLanguage, code);
}

} // namespace milepost
