// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/inwords.h"

#include "ui/language/windowlanguage.h"

#include <QCoreApplication>
#include <QTranslator>

namespace milepost {

namespace {

/// The catalogues that the program has installed.
class InstalledCatalogues : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* disambiguation, int n) const override
    {
        const QString words = QCoreApplication::translate(context, source, disambiguation, n);
        const QString untranslated =
            QString::fromUtf8(source).replace(QStringLiteral("%n"), QString::number(n));
        return words == untranslated ? QString() : words;
    }
};

} // namespace

QString inWords(const Message& message)
{
    const InstalledCatalogues catalogues;
    return message.toText(QLocale(), &catalogues);
}

Language windowLanguage(const QLocale& locale)
{
    return {locale, std::make_shared<InstalledCatalogues>()};
}

QString inWords(const Error& error)
{
    return error.toLine(inWords(error.message));
}

} // namespace milepost
