// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/textsize.h"

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

/// In parts of the letters' size.
double widthOfCharacter(QChar character)
{
    const char16_t code = character.unicode();
    if (character.isMark() || character.isLowSurrogate())
        return 0;
    if (code >= 0x1100 && (code <= 0x11FF || code >= 0x2E80))
        return 1;
    if (QStringView(u"iljtf.,:;!'|()[]Ir/-").contains(character) || character == u' ')
        return 0.32;
    if (QStringView(u"mwMW@%—…").contains(character))
        return 0.9;
    return character.isUpper() ? 0.66 : 0.54;
}

int linesOfParagraph(QStringView text, double room)
{
    int lines = 1;
    double used = 0;
    for (const QStringView word : text.split(u' ')) {
        double width = 0;
        double whole = 0;
        for (const QChar character : word)
            whole += widthOfCharacter(character);
        if (used > 0 && whole > room) { // a word that will be broken begins on a line of its own
            ++lines;
            used = 0;
        }
        for (const QChar character : word) {
            const double more = widthOfCharacter(character);
            // A word longer than a line is broken.
            if (width + more > room) {
                ++lines;
                width = 0;
            }
            width += more;
        }
        if (used > 0 && used + width > room) {
            ++lines;
            used = 0;
        }
        used += width + widthOfCharacter(u' ');
    }
    return lines;
}

double textWidth(const SlideParagraph& paragraph, double width)
{
    const double indent = paragraph.marker == SlideMarker::None ? 0 : kMarkerIndent;
    return std::max(20.0, width - 2 * kTextInset - indent);
}

StyledText slice(const StyledText& text, qsizetype from, qsizetype to)
{
    StyledText part;
    qsizetype at = 0;
    for (const Span& span : text.spans) {
        const qsizetype begin = std::max(from - at, qsizetype(0));
        const qsizetype end = std::min(to - at, span.text.size());
        if (begin < end)
            part.spans.append({span.text.mid(begin, end - begin), span.style, span.link});
        at += span.text.size();
    }
    return part;
}

/// The longest beginning of which `fits` holds, at least a character.
template <class Fits>
qsizetype longestBeginning(const QString& text, const Fits& fits)
{
    qsizetype low = 1;
    qsizetype high = text.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (fits(text.left(middle)))
            low = middle;
        else
            high = middle - 1;
    }
    const qsizetype space = text.lastIndexOf(u' ', low - 1);
    if (space > low / 2)
        return space + 1;
    return low > 1 && text[low - 1].isHighSurrogate() ? low - 1 : low;
}

} // namespace

int lineCount(const QString& text, double size, double width)
{
    int lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        lines += linesOfParagraph(line, width / size);
    return lines;
}

double letterSize(const SlideParagraph& paragraph, double bodySize)
{
    switch (paragraph.role) {
    case SlideTextRole::Lead:
        return bodySize + 2;
    case SlideTextRole::Small:
        return std::max(9.0, bodySize - 4);
    case SlideTextRole::Value:
        return bodySize + 8;
    case SlideTextRole::Body:
    case SlideTextRole::Heading:
        break;
    }
    return bodySize;
}

double spaceBefore(const SlideParagraph& paragraph)
{
    switch (paragraph.role) {
    case SlideTextRole::Heading:
        return 10;
    case SlideTextRole::Small:
    case SlideTextRole::Value:
        return 1;
    case SlideTextRole::Lead:
    case SlideTextRole::Body:
        break;
    }
    return 4;
}

double heightOf(const SlideParagraph& paragraph, double bodySize, double width)
{
    const double size = letterSize(paragraph, bodySize);
    return spaceBefore(paragraph) +
           kLineHeight * size *
               lineCount(paragraph.text.plain(), size, textWidth(paragraph, width));
}

double heightOf(const QList<SlideParagraph>& paragraphs, double bodySize, double width)
{
    double height = 2 * kTextPadding;
    for (const SlideParagraph& paragraph : paragraphs)
        height += heightOf(paragraph, bodySize, width);
    return height;
}

std::pair<StyledText, StyledText> parted(const SlideParagraph& paragraph, double bodySize,
                                         double width, double height)
{
    const QString text = paragraph.text.plain();
    const qsizetype length = longestBeginning(text, [&](const QString& begin) {
        SlideParagraph part = paragraph;
        part.text = begin;
        return heightOf(part, bodySize, width) <= height;
    });
    return {slice(paragraph.text, 0, length), slice(paragraph.text, length, text.size())};
}

QString cutToLines(const QString& text, double size, double width, int lines)
{
    if (lineCount(text, size, width) <= lines)
        return text;
    const qsizetype length = longestBeginning(
        text, [&](const QString& begin) { return lineCount(begin + u'…', size, width) <= lines; });
    return text.left(length).trimmed() + u'…';
}

} // namespace milepost
