// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationlanguage.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <optional>

namespace milepost {

Result<Language> takeLanguage(QStringList& arguments)
{
    const QString option = QStringLiteral("--language");
    QString code = QStringLiteral("en");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option) {
            code = arguments.value(i + 1);
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
            break;
        }
        if (arguments[i].startsWith(option + u'=')) {
            code = arguments.takeAt(i).mid(option.size() + 1);
            break;
        }
    }
    if (const std::optional<Language> language = Language::named(code))
        return *language;
    return Error{Message("Command", "there is no language \"%1\"; use %2")
                     .arg(code)
                     .arg(anyOf(Language::codes())),
                 {},
                 {}};
}

void installLanguage(const Language& language)
{
    if (language.catalogue()) // Qt only reads it
        QCoreApplication::installTranslator(const_cast<QTranslator*>(language.catalogue().get()));
}

} // namespace milepost
