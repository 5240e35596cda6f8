// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationlanguage.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <optional>

namespace milepost {

namespace {

const QString kOption = QStringLiteral("--language");

} // namespace

bool namesLanguage(const QStringList& arguments)
{
    return std::any_of(arguments.cbegin(), arguments.cend(), [](const QString& argument) {
        return argument == kOption || argument.startsWith(kOption + u'=');
    });
}

Language languageOfWindow(const QString& choice, const QStringList& systemLanguages)
{
    if (const std::optional<Language> chosen = Language::named(choice))
        return *chosen;
    for (const QString& tag : systemLanguages) {
        if (const std::optional<Language> known = Language::named(tag.section(u'-', 0, 0)))
            return *known;
    }
    return Language::english();
}

Result<Language> takeLanguage(QStringList& arguments)
{
    QString code = QStringLiteral("en");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == kOption) {
            code = arguments.value(i + 1);
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
            break;
        }
        if (arguments[i].startsWith(kOption + u'=')) {
            code = arguments.takeAt(i).mid(kOption.size() + 1);
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
