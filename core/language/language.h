// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QLocale>

#include <memory>
#include <optional>

namespace milepost {

/// A language to say things in: a catalogue of translated sentences and how its readers write
/// numbers, money and dates. A value; copies share the catalogue, so a window and the report that
/// it makes may speak different ones.
class Language {
public:
    /// British English, which needs no catalogue.
    [[nodiscard]] static Language english();
    /// The language of a code such as "de", with the locale that its readers expect; nothing where
    /// there is no catalogue for it.
    [[nodiscard]] static std::optional<Language> named(const QString& code);
    /// The codes that named() knows, but for the pseudo-language of the tests.
    [[nodiscard]] static QList<QString> codes();

    /// Without a catalogue the sentences are English.
    Language(const QLocale& locale, std::shared_ptr<const QTranslator> catalogue);

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    /// BCP 47 code of the words: "en", "de".
    [[nodiscard]] QString code() const;
    [[nodiscard]] const std::shared_ptr<const QTranslator>& catalogue() const
    {
        return m_catalogue;
    }
    /// The same words with the numbers and dates of another locale.
    [[nodiscard]] Language writtenAs(const QLocale& locale) const { return {locale, m_catalogue}; }

    [[nodiscard]] QString text(const Message& message) const;
    [[nodiscard]] QString list(const QList<QString>& items) const; ///< "a, b and c"

    [[nodiscard]] QString date(const QDate& date) const;      ///< "19 May 2026"
    [[nodiscard]] QString shortDate(const QDate& date) const; ///< "8 Jun 2026"
    [[nodiscard]] QString month(const QDate& date) const;     ///< "Jun 2026"
    [[nodiscard]] QString dateRange(const QDate& from, const QDate& to) const;

    /// At least `minDecimals` and at most `maxDecimals` places, without further trailing zeros.
    [[nodiscard]] QString number(double value, int minDecimals, int maxDecimals) const;
    /// A share from 0 to 1, "12.5%", in German "12,5 %".
    [[nodiscard]] QString percent(double fraction, int maxDecimals) const;
    /// "€681,379", cents below 100 only; an amount alone where `currency`, an ISO 4217 code, is
    /// empty.
    [[nodiscard]] QString money(double amount, const QString& currency) const;

private:
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_catalogue;
    QString m_longDate;
    QString m_shortDate;
};

} // namespace milepost
