// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/plaindata.h"

#include "core/content/contentreader.h"
#include "core/exchange/exporter.h"
#include "core/language/language.h"
#include "core/language/languagename.h"
#include "ui/shell/help/helptopics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace milepost::test {

namespace {

/// Ids and the words of enumerations, which are never shown.
bool isKey(const QString& text)
{
    static const QRegularExpression key(QStringLiteral("^[a-z0-9]+(?:[-_][A-Za-z0-9]+)*$"));
    return key.match(text).hasMatch();
}

void collect(const QJsonValue& value, QSet<QString>& texts)
{
    if (value.isString() && !isKey(value.toString()))
        texts.insert(value.toString());
    for (const auto& item : value.toArray())
        collect(item, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key() == QLatin1String("cadence")) // "monthly" is said as it stands
            texts.insert(it.value().toString());
        collect(it.value(), texts);
    }
}

bool hasPlainLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z');
    });
}

/// As one reads it: without markup, signs of direction and double space.
QString read(const QString& text)
{
    static const QRegularExpression direction(
        QStringLiteral("[\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"));
    QString plain = text;
    if (Qt::mightBeRichText(plain) || plain.contains(QLatin1String("</"))) {
        QTextDocument document;
        document.setHtml(plain);
        plain = document.toPlainText();
    }
    static const QRegularExpression broken(QStringLiteral("(?<=\\S[-/])\n(?=\\S)"));
    return plain.remove(direction).remove(broken).simplified();
}

/// Without the marks of keys; where one is meant, "&" stands twice.
QString withoutMarks(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("&(\\S)"));
    return QString(text).replace(mark, QStringLiteral("\\1"));
}

/// Days, months and times as the locale writes them.
const QRegularExpression& dates()
{
    static const QRegularExpression expression = [] {
        QStringList months;
        QStringList days;
        for (const QLocale& locale : {QLocale(), QLocale::c()}) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (int month = 1; month <= 12; ++month)
                    months.append(QRegularExpression::escape(locale.monthName(month, format)));
                for (int day = 1; day <= 7; ++day)
                    days.append(QRegularExpression::escape(locale.dayName(day, format)));
            }
        }
        return QRegularExpression(
            QStringLiteral("(?:\\b(?:%2),? )?(?:\\b\\d{1,2} (?:%1)(?: \\d{2,4})?\\b"
                           "|\\b(?:%1) \\d{1,2}(?:,? \\d{4})?\\b|\\b(?:%1) \\d{4}\\b)"
                           "|^(?:%1)$|\\b(?:%2)\\b|\\b\\d{1,2}:\\d\\d(?::\\d\\d)? [AP]M\\b"
                           "|\\b[\\d.,]+ (?:[kMG]B|[KMG]iB)\\b")
                .arg(months.join(u'|'), days.join(u'|')));
    }();
    return expression;
}

/// Whether it is a date that breaks off in its month, as "Dec" or "31 De".
bool beginsDate(const QString& text)
{
    static const QRegularExpression beginning(QStringLiteral("^(?:\\d{1,2} )?([A-Z][a-z]*)$"));
    const QString begun = beginning.match(text).captured(1);
    if (begun.isEmpty())
        return false;
    for (int month = 1; month <= 12; ++month) {
        if (QLocale().monthName(month).startsWith(begun))
            return true;
    }
    return false;
}

/// Single capitals: the letters of keys, and those by which the functions of people are told. Codes
/// of colours.
const QRegularExpression& signs()
{
    static const QRegularExpression expression(
        QStringLiteral("(?<![A-Za-z])[A-Z](?![A-Za-z])|#[0-9a-f]{6}(?![0-9A-Za-z])"));
    return expression;
}

bool isLetterOrDigit(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].unicode() < 128 && text[at].isLetterOrNumber();
}

/// Without the whole words of `part`.
void take(QString& text, const QString& part)
{
    qsizetype at = 0;
    while ((at = text.indexOf(part, at)) >= 0) {
        const bool whole =
            (!isLetterOrDigit(part, 0) || !isLetterOrDigit(text, at - 1)) &&
            (!isLetterOrDigit(part, part.size() - 1) || !isLetterOrDigit(text, at + part.size()));
        if (whole)
            text.replace(at, part.size(), QStringLiteral("\u00A7"));
        ++at;
    }
}

} // namespace

PlainData::PlainData()
{
    const ContentSources sources = shippedContentSources();
    for (const QByteArray& json : sources)
        addStrings(json);
    // The name of a metric has its short name in brackets.
    static const QRegularExpression shortName(QStringLiteral("\\(([A-Z][^()]+)\\)$"));
    for (const QString& text : QList<QString>(m_texts.cbegin(), m_texts.cend()))
        add(shortName.match(text).captured(1));
    for (const QString& code : Language::codes()) // each calls itself by its own name
        add(languageName(code));
}

// The pages of the help are documents of their own, with places for what the program fills in.
void PlainData::addHelp()
{
    for (const HelpTopic& topic : helpTopics()) {
        QTextDocument document;
        document.setMarkdown(helpText(topic.id));
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (const QString& part : block.text().split(QStringLiteral("{pages}")))
                add(part);
        }
    }
}

void PlainData::addStrings(const QByteArray& json)
{
    QSet<QString> texts;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
            texts);
    for (const QString& text : texts)
        add(text);
}

void PlainData::add(const Engagement& engagement)
{
    addStrings(exportEngagement(engagement));
}

void PlainData::add(const QString& text)
{
    const QString plain = text.simplified();
    if (!hasPlainLetter(plain) || m_texts.contains(plain))
        return;
    m_texts.insert(plain);
    const auto place =
        std::upper_bound(m_longestFirst.begin(), m_longestFirst.end(), plain,
                         [](const QString& a, const QString& b) { return a.size() > b.size(); });
    m_longestFirst.insert(place, plain);
    m_known.clear();
}

QString PlainData::foreignPart(const QString& text, bool painted) const
{
    if (!hasPlainLetter(text) || m_texts.contains(text))
        return {};
    const auto known = m_known.constFind({text, painted});
    if (known != m_known.constEnd())
        return *known;
    const QString plain = read(text);
    QString part = withoutData(withoutShortened(plain, painted));
    for (const QString& other : {plain, withoutShortened(withoutMarks(plain), painted)}) {
        if (!part.isEmpty() && withoutData(other).isEmpty())
            part.clear();
    }
    m_known.insert({text, painted}, part);
    return part;
}

QString PlainData::withoutData(const QString& text) const
{
    QString left = text;
    for (const QString& data : m_longestFirst) {
        if (data.size() <= left.size())
            take(left, data);
    }
    left.remove(dates());
    left.remove(signs());
    return hasPlainLetter(left) ? left : QString();
}

// The beginning of a text that ends with an ellipsis; charts have three dots.
QString PlainData::withoutShortened(const QString& text, bool painted) const
{
    QString left = text;
    left.replace(QLatin1String("..."), QString(QChar(0x2026)));
    qsizetype end = -1;
    while ((end = left.indexOf(QChar(0x2026), end + 1)) >= 0) {
        for (qsizetype start = 0; start < end; ++start) {
            const bool word = isLetterOrDigit(left, start) && !isLetterOrDigit(left, start - 1);
            if (!word || !begins(left.mid(start, end - start).trimmed(), painted))
                continue;
            left.remove(start, end - start);
            end = start;
            break;
        }
    }
    return left;
}

bool PlainData::begins(const QString& text, bool painted) const
{
    // One word begins too much that is not data; what is painted is looked at in full elsewhere.
    return beginsDate(text) ||
           ((painted || text.contains(u' ')) &&
            std::any_of(m_longestFirst.begin(), m_longestFirst.end(),
                        [&](const QString& data) { return data.startsWith(text); }));
}

} // namespace milepost::test
