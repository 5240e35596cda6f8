// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/typesetter.h"

#include "ui/figures/textlines.h"

#include <algorithm>

namespace milepost {

namespace {

// The steps in which a text shrinks.
constexpr qreal kShrinkStep = 0.08;

QString drawable(QString text)
{
    for (QChar& character : text) {
        if (character == QLatin1Char('\n'))
            character = QChar::LineSeparator;
        else if (character.category() == QChar::Other_Control)
            character = QLatin1Char(' ');
    }
    return text;
}

QTextCharFormat spanFormat(const Span& span, const QColor& linkColour)
{
    QTextCharFormat format;
    if (span.style == SpanStyle::Strong)
        format.setFontWeight(QFont::Bold);
    if (span.style == SpanStyle::Emphasis)
        format.setFontItalic(true);
    if (!span.link.isEmpty())
        format.setForeground(linkColour);
    return format;
}

bool breaksBehind(QChar character)
{
    return character.isSpace() || character == QLatin1Char('-') || character == QLatin1Char('/');
}

} // namespace

Typesetter::Typesetter(const QColor& linkColour) : m_linkColour(linkColour)
{
    registerFonts();
}

const Typesetter::Face& Typesetter::face(const TextStyle& style) const
{
    const int pixels = qRound(pointsOf(style.size) * style.scale * kUnitsPerPoint);
    const int weight = static_cast<int>(style.weight);
    const int key = (pixels * kTextWeightCount + weight) * 2 + (style.italic ? 1 : 0);
    auto found = m_faces.constFind(key);
    if (found == m_faces.constEnd()) {
        const QFont font = reportFont(pixels, style.weight, style.italic);
        found = m_faces.insert(key, Face{font, QFontMetricsF(font)});
    }
    return *found;
}

Text Typesetter::set(const StyledText& text, const TextStyle& style, qreal width) const
{
    auto lines = std::make_shared<Text::Lines>();
    lines->colour = style.colour;
    lines->width = width * kUnitsPerPoint;

    QString plain;
    QList<QTextLayout::FormatRange> formats;
    for (const Span& span : text.spans) {
        const int start = static_cast<int>(plain.size());
        const int length = static_cast<int>(span.text.size());
        plain += drawable(span.text);
        if (span.style != SpanStyle::Plain || !span.link.isEmpty())
            formats.append({start, length, spanFormat(span, m_linkColour)});
        if (!span.link.isEmpty())
            lines->links.append({start, length, span.link});
    }
    if (plain.isEmpty())
        return {};

    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    QTextLayout& layout = lines->layout;
    layout.setText(plain);
    layout.setFont(face(style).font);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.setCacheEnabled(true);

    const qreal leading = leadingOf(style.size) * style.scale * kUnitsPerPoint;
    qreal top = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(lines->width);
        // Fallback fonts may be taller than the leading; such lines move apart.
        const qreal advance = std::max(leading, line.height());
        line.setPosition(QPointF(0, top + (advance - line.height()) / 2));
        lines->tops.push_back(top);
        top += advance;
    }
    layout.endLayout();
    m_glyphs.look(layout);
    lines->tops.push_back(top);
    const int count = layout.lineCount();
    return {std::move(lines), 0, count};
}

Text Typesetter::set(const QString& text, const TextStyle& style, qreal width) const
{
    return set(StyledText(text), style, width);
}

Text Typesetter::setLine(const QString& text, const TextStyle& style) const
{
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    Text wide =
        set(StyledText(line), style.aligned(Qt::AlignLeft | Qt::AlignAbsolute), kUnlimitedWidth);
    return wide;
}

Text Typesetter::setFitting(const QString& text, const TextStyle& style, qreal width, int maxLines,
                            qreal leastScale) const
{
    for (qreal scale = 1; scale > leastScale; scale -= kShrinkStep) {
        const TextStyle smaller = style.scaledBy(scale);
        Text candidate = set(text, smaller, width);
        if (candidate.lineCount() <= maxLines && longestWord(text, smaller) <= width)
            return candidate;
    }
    return set(text, style.scaledBy(leastScale), width);
}

qreal Typesetter::longestWord(const QString& text, const TextStyle& style) const
{
    const QFontMetricsF& metrics = face(style).metrics;
    qreal longest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !breaksBehind(text[i]))
            continue;
        const QString word = text.mid(start, i - start + 1).trimmed();
        longest = std::max(longest, metrics.horizontalAdvance(word));
        start = i + 1;
    }
    return longest / kUnitsPerPoint;
}

} // namespace milepost
