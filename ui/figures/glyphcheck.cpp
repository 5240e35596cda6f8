// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/glyphcheck.h"

#include "core/base/personname.h"
#include "ui/figures/scriptnames.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace milepost {

namespace {

constexpr qsizetype kExampleLength = 12;

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x7f; });
}

bool isBlank(char16_t letter)
{
    const QChar c(letter);
    return c.isSpace() || !c.isPrint() || normalizedName(c).isEmpty();
}

/// What is compared: letters without what cannot be seen, and without hyphens, which lines break
/// behind.
QString comparable(const QString& text)
{
    QString letters;
    for (const QChar c : text)
        letters += letterOfForm(c.unicode());
    QString kept = normalizedName(letters.normalized(QString::NormalizationForm_KC));
    kept.removeIf([](QChar c) { return c.category() == QChar::Punctuation_Dash || c.isSpace(); });
    return kept;
}

QString inAnyOrder(QString text)
{
    text = text.normalized(QString::NormalizationForm_D);
    std::sort(text.begin(), text.end());
    return text;
}

} // namespace

QString letterOfForm(char16_t form)
{
    const bool isForm = (form >= 0x2e80 && form < 0x2fe0) || (form >= 0xf900 && form < 0xfb00) ||
                        (form >= 0xfb1d && form < 0xfe00) || (form >= 0xfe70 && form < 0xff00);
    const QString text = QChar(form);
    const QString letter = text.normalized(QString::NormalizationForm_KC);
    return isForm && letter.size() == 1 ? letter : text;
}

void GlyphCheck::look(const QTextLayout& layout)
{
    const QString text = layout.text();
    if (isPlain(text))
        return;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace())
            continue;
        if (!isPlain(QStringView(text).mid(start, i - start)))
            lookAtWord(layout, static_cast<int>(start), static_cast<int>(i - start));
        start = i + 1;
    }
}

void GlyphCheck::lookAtWord(const QTextLayout& layout, int start, int length)
{
    const QString word = layout.text().mid(start, length);
    const QFont font = layout.font();
    const QString key = QString::number(2 * font.weight() + (font.italic() ? 1 : 0)) + u' ' + word;
    if (m_seen.contains(key))
        return;
    m_seen.insert(key);
    const QList<QGlyphRun> runs = layout.glyphRuns(start, length);
    if (!isPrinted(runs))
        add(GlyphProblem::Kind::NotPrinted, unprintedPart(layout, start, length));
    else if (!isFound(runs, word))
        add(GlyphProblem::Kind::NotFound, word);
}

bool GlyphCheck::isPrinted(const QList<QGlyphRun>& runs)
{
    for (const QGlyphRun& run : runs) {
        const QRawFont font = run.rawFont();
        // What has no table of letters is no font but a bar in their place.
        if (run.glyphIndexes().contains(0) || font.fontTable("cmap").isEmpty())
            return false;
        const Letters& letters = lettersOf(run);
        for (const quint32 glyph : run.glyphIndexes()) {
            const auto letter = letters.constFind(glyph);
            const bool blank = letter != letters.constEnd() && isBlank(*letter);
            if (!blank && font.pathForGlyph(glyph).isEmpty())
                return false;
        }
    }
    return true;
}

bool GlyphCheck::isFound(const QList<QGlyphRun>& runs, const QString& word)
{
    QString found;
    bool turned = word.isRightToLeft();
    for (const QGlyphRun& run : runs) {
        const Letters& letters = lettersOf(run);
        turned = turned || run.isRightToLeft();
        for (const quint32 glyph : run.glyphIndexes()) {
            const auto letter = letters.constFind(glyph);
            found +=
                letter == letters.constEnd() ? QChar(QChar::ReplacementCharacter) : QChar(*letter);
        }
    }
    const QString wanted = comparable(word);
    const QString given = comparable(found);
    return turned ? inAnyOrder(wanted) == inAnyOrder(given) : wanted == given;
}

QString GlyphCheck::unprintedPart(const QTextLayout& layout, int start, int length)
{
    const QString word = layout.text().mid(start, length);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    QString part;
    int from = 0;
    for (int to = static_cast<int>(letters.toNextBoundary()); to > 0;
         to = static_cast<int>(letters.toNextBoundary())) {
        if (!isPrinted(layout.glyphRuns(start + from, to - from)))
            part += word.mid(from, to - from);
        else if (!part.isEmpty())
            break;
        from = to;
    }
    return part.isEmpty() ? word : part;
}

void GlyphCheck::add(GlyphProblem::Kind kind, const QString& text)
{
    const Message script = scriptName(text);
    const auto known =
        std::find_if(m_problems.begin(), m_problems.end(), [&](const GlyphProblem& problem) {
            return problem.kind == kind && problem.script == script;
        });
    if (known != m_problems.end()) {
        ++known->words;
        return;
    }
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(std::min(kExampleLength, text.size()));
    const qsizetype end = letters.isAtBoundary() ? letters.position() : letters.toNextBoundary();
    m_problems.append({kind, script, text.left(end), 1});
}

const GlyphCheck::Letters& GlyphCheck::lettersOf(const QGlyphRun& run)
{
    const QRawFont font = run.rawFont();
    const QString name = font.familyName() + u' ' + font.styleName();
    const auto known = m_letters.constFind(name);
    if (known != m_letters.constEnd())
        return *known;
    QString all;
    for (uint c = 0; c < 0x10000; ++c) {
        if (!QChar::isSurrogate(c))
            all += QChar(static_cast<char16_t>(c));
    }
    Letters letters;
    const QList<quint32> glyphs = font.glyphIndexesForString(all);
    for (qsizetype i = 0; i < std::min(glyphs.size(), all.size()); ++i) {
        // The first letter of a glyph is the one that QPdfWriter takes.
        if (glyphs[i] != 0 && !letters.contains(glyphs[i]))
            letters.insert(glyphs[i], all[i].unicode());
    }
    return *m_letters.insert(name, letters);
}

} // namespace milepost
