// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language.h"

#include "core/base/percent.h"
#include "core/language/pseudolanguage.h"

#include <QDir>
#include <QRegularExpression>
#include <QTranslator>

#include <cmath>

namespace milepost {

namespace {

const QChar kMinus(0x2212);
const QChar kNoBreakSpace(0x00A0);
const QChar kEnDash(0x2013);

/// The locale's long date without the day of the week.
QString longDateFormat(const QLocale& locale)
{
    static const QRegularExpression weekday(
        QStringLiteral("^\\s*dddd[,.\\x{060C}\\s]*|[,\\s(]*dddd[,)\\s]*$"));
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

/// The signs that readers everywhere know; any other currency is written by its code.
QString currencySign(const QString& code)
{
    static const QHash<QString, QString> signs{
        {QStringLiteral("EUR"), QStringLiteral("€")}, {QStringLiteral("USD"), QStringLiteral("$")},
        {QStringLiteral("GBP"), QStringLiteral("£")}, {QStringLiteral("JPY"), QStringLiteral("¥")},
        {QStringLiteral("INR"), QStringLiteral("₹")}, {QStringLiteral("ILS"), QStringLiteral("₪")},
        {QStringLiteral("KRW"), QStringLiteral("₩")}, {QStringLiteral("NGN"), QStringLiteral("₦")},
        {QStringLiteral("UAH"), QStringLiteral("₴")}, {QStringLiteral("VND"), QStringLiteral("₫")},
    };
    return signs.value(code, code + kNoBreakSpace);
}

/// Where the program has its catalogues, one a language.
const QString kCatalogues = QStringLiteral(":/languages/");
const QString kCatalogueName = QStringLiteral("milepost_%1.qm");

} // namespace

Language Language::english()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), nullptr};
}

std::optional<Language> Language::named(const QString& code)
{
    if (code == QLatin1String("en"))
        return english();
    if (code == kPseudoLanguage)
        return Language(english().locale(), std::make_shared<PseudoCatalogue>());
    auto catalogue = std::make_shared<QTranslator>();
    if (!codes().contains(code) || !catalogue->load(kCatalogues + kCatalogueName.arg(code)))
        return std::nullopt;
    return Language(QLocale(code), std::move(catalogue));
}

QList<QString> Language::codes()
{
    QList<QString> found{QStringLiteral("en")};
    const QStringList files =
        QDir(kCatalogues).entryList({kCatalogueName.arg(QLatin1Char('*'))}, QDir::Files);
    for (const QString& file : files)
        found.append(file.section(u'_', 1).section(u'.', 0, 0));
    return found;
}

QString Language::code() const
{
    // Each catalogue translates "en" with the code of its own language.
    return text(Message("Language", "en"));
}

Language::Language(const QLocale& locale, std::shared_ptr<const QTranslator> catalogue)
    : m_locale(locale), m_catalogue(std::move(catalogue)), m_longDate(longDateFormat(locale)),
      m_shortDate(QString(m_longDate).replace(QStringLiteral("MMMM"), QStringLiteral("MMM")))
{}

QString Language::text(const Message& message) const
{
    return message.toText(m_locale, m_catalogue.get());
}

QString Language::list(const QList<QString>& items) const
{
    return listed(items, m_catalogue.get());
}

QString Language::date(const QDate& date) const
{
    return m_locale.toString(date, m_longDate);
}

QString Language::shortDate(const QDate& date) const
{
    return m_locale.toString(date, m_shortDate);
}

QString Language::month(const QDate& date) const
{
    return m_locale.toString(date, QStringLiteral("MMM yyyy"));
}

QString Language::dateRange(const QDate& from, const QDate& to) const
{
    return shortDate(from) + u' ' + kEnDash + u' ' + shortDate(to);
}

QString Language::number(double value, int minDecimals, int maxDecimals) const
{
    return decimalText(m_locale, value, minDecimals, maxDecimals);
}

QString Language::percent(double fraction, int maxDecimals) const
{
    return withPercentSign(number(fraction * 100, 0, maxDecimals), m_locale);
}

QString Language::money(double amount, const QString& currency) const
{
    const int decimals = std::abs(amount) < 100 ? 2 : 0;
    if (currency.isEmpty())
        return number(amount, 0, decimals);
    const double shown = std::abs(amount);
    const bool whole = number(shown, 0, decimals) == number(std::round(shown), 0, 0);
    const QString text =
        m_locale.toCurrencyString(shown, currencySign(currency), whole ? 0 : decimals).trimmed();
    return amount < 0 && number(amount, 0, decimals).startsWith(kMinus) ? kMinus + text : text;
}

} // namespace milepost
