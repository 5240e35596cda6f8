// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/personname.h"

#include <QList>

namespace milepost {

namespace {

constexpr char32_t kNonJoiner = 0x200c;
constexpr char32_t kJoiner = 0x200d;

bool isJoiner(char32_t c)
{
    return c == kNonJoiner || c == kJoiner;
}

/// Nothing of it is seen: Unicode's Default_Ignorable_Code_Point and the blank Braille pattern.
bool isInvisible(char32_t c)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    static constexpr Range ranges[] = {{0x00ad, 0x00ad},   {0x034f, 0x034f},   {0x061c, 0x061c},
                                       {0x115f, 0x1160},   {0x17b4, 0x17b5},   {0x180b, 0x180f},
                                       {0x200b, 0x200f},   {0x202a, 0x202e},   {0x2060, 0x206f},
                                       {0x2800, 0x2800},   {0x3164, 0x3164},   {0xfe00, 0xfe0f},
                                       {0xfeff, 0xfeff},   {0xffa0, 0xffa0},   {0xfff0, 0xfffb},
                                       {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff}};
    for (const Range& range : ranges) {
        if (c >= range.first && c <= range.last)
            return true;
    }
    return false;
}

/// Letters and marks of the scripts from Arabic to Khmer, in which a joiner changes the word.
bool isJoinedScript(char32_t c)
{
    return c >= 0x0600 && c < 0x1800 && (QChar::isLetter(c) || QChar::isMark(c));
}

QString composed(const QString& text, bool keepJoiners)
{
    const QList<uint> in = text.toUcs4();
    QString out;
    out.reserve(text.size());
    bool gap = false;
    char32_t before = 0;
    for (qsizetype i = 0; i < in.size(); ++i) {
        const char32_t c = in[i];
        if (QChar::isSpace(c)) {
            gap = true;
            continue;
        }
        const bool joins = keepJoiners && isJoiner(c) && !gap && isJoinedScript(before) &&
                           i + 1 < in.size() && isJoinedScript(in[i + 1]);
        if (!joins && (isInvisible(c) || QChar::category(c) == QChar::Other_Control ||
                       QChar::category(c) == QChar::Other_Format))
            continue;
        if (gap && !out.isEmpty())
            out += u' ';
        gap = false;
        before = c;
        out += QChar::fromUcs4(c);
    }
    return out.normalized(QString::NormalizationForm_C);
}

/// Qt folds one character to one; those that fold to several are the ones whose capital is several.
QString folded(const QString& text)
{
    constexpr char32_t capitalSharpS = 0x1e9e;
    QString out;
    out.reserve(text.size());
    const QList<uint> in = text.toUcs4();
    for (const char32_t c : in) {
        if (c == capitalSharpS) {
            out += QLatin1String("ss");
            continue;
        }
        const QString one = QString::fromUcs4(&c, 1);
        const QString capital = one.toUpper();
        out += capital.toUcs4().size() > 1 ? capital.toCaseFolded() : one.toCaseFolded();
    }
    return out;
}

} // namespace

QString normalizedName(const QString& text)
{
    return composed(text, true);
}

QString personKey(const QString& name)
{
    // Folded in decomposed form, as Unicode's canonical caseless matching asks for (D145).
    const QString parts = composed(name, false).normalized(QString::NormalizationForm_D);
    return folded(parts).normalized(QString::NormalizationForm_C);
}

bool samePerson(const QString& a, const QString& b)
{
    return a == b || personKey(a) == personKey(b);
}

} // namespace milepost
