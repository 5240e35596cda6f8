// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/pseudolanguage.h"

#include <QRegularExpression>

#include <cstring>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    static const QString small = u"áḃçďéḟğĥíĵķļṁñóṗɋŕšţúṽŵẋýž"_s;
    static const QString capital = u"ÁḂÇĎÉḞĞĤÍĴĶĻṀÑÓṖɊŔŠŢÚṼŴẊÝŽ"_s;
    if (letter >= u'a' && letter <= u'z')
        return small[letter.unicode() - u'a'];
    if (letter >= u'A' && letter <= u'Z')
        return capital[letter.unicode() - u'A'];
    return letter;
}

/// Words of "ó" that are together a third as long as the text.
QString padding(qsizetype letters)
{
    QString text;
    for (qsizetype i = 0; i < (letters + 2) / 3; ++i)
        text += i % 6 == 0 ? u" ó"_s : u"ó"_s;
    return text;
}

} // namespace

QString pseudoText(const QString& source)
{
    static const QRegularExpression kept(u"%L?(?:\\d{1,2}|n)|<[^<>]*>|&[a-z]+;"_s);
    QString text = u"["_s;
    qsizetype letters = 0;
    qsizetype read = 0;
    const auto disguise = [&](qsizetype end) {
        for (; read < end; ++read) {
            text += accented(source[read]);
            letters += source[read].isLetter() ? 1 : 0;
        }
    };
    for (auto matches = kept.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        disguise(match.capturedStart());
        text += match.captured();
        read = match.capturedEnd();
    }
    disguise(source.size());
    return text + padding(letters) + u']';
}

QString PseudoCatalogue::translate(const char* context, const char* source,
                                   const char* disambiguation, int n) const
{
    if (std::strcmp(context, "Language") == 0)
        return kPseudoLanguage;
    // A message that depends on a number has its plural where others have a remark.
    const QString plural = QString::fromUtf8(disambiguation);
    const bool many = n >= 0 && n != 1 && !plural.isEmpty();
    return pseudoText(many ? plural : QString::fromUtf8(source));
}

} // namespace milepost
