// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plainline.h"

#include "core/base/personname.h"

#include <QList>

#include <algorithm>

namespace milepost {

namespace {

bool isLineBreak(char32_t c)
{
    return (c >= 0x0a && c <= 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

/// Turns the direction of the text around it, or stands for nothing at all. The joiners and
/// variation selectors shape a word or an emoji and stay.
bool isDeceptive(char32_t c)
{
    return c == 0x00ad || c == 0x061c || c == 0x180e || c == 0x200b || c == 0x200e || c == 0x200f ||
           (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff ||
           (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

} // namespace

LineProblem lineProblem(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    if (std::any_of(characters.cbegin(), characters.cend(), isLineBreak))
        return LineProblem::LineBreak;
    if (std::any_of(characters.cbegin(), characters.cend(), isControl))
        return LineProblem::ControlCharacter;
    if (!text.trimmed().isEmpty() && personKey(text).isEmpty())
        return LineProblem::OnlyInvisible;
    return LineProblem::None;
}

QString plainLine(const QString& text)
{
    switch (lineProblem(text)) {
    case LineProblem::None:
        return text;
    case LineProblem::OnlyInvisible:
        return {};
    case LineProblem::LineBreak:
    case LineProblem::ControlCharacter:
        break;
    }
    QString line;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        if (isLineBreak(c) || c == U'\t')
            line += u' ';
        else if (!isControl(c))
            line += QChar::fromUcs4(c);
    }
    line = line.trimmed();
    return personKey(line).isEmpty() ? QString() : line;
}

QString harmless(const QString& text)
{
    const auto suspect = [](QChar c) { return c.isSurrogate() || isDeceptive(c.unicode()); };
    if (std::none_of(text.cbegin(), text.cend(), suspect))
        return text;
    QString shown;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        if (isDeceptive(c))
            shown +=
                QStringLiteral("\u2039U+%1\u203a").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += QChar::fromUcs4(c);
    }
    return shown;
}

} // namespace milepost
