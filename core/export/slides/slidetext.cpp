// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/slidetext.h"

#include "core/export/slides/textsize.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEmuOfPoint = 12'700;

enum class Letters { Latin, EastAsian, Complex };

struct Script {
    Letters letters = Letters::Latin;
    QString language; ///< empty: the deck's

    bool operator==(const Script&) const = default;
};

/// The script of a character; nothing where it goes with those before it.
std::optional<Script> scriptOf(char32_t character, bool hasKana)
{
    switch (QChar::script(character)) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
        return std::nullopt;
    case QChar::Script_Han:
        return Script{Letters::EastAsian, hasKana ? u"ja-JP"_s : u"zh-CN"_s};
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Script{Letters::EastAsian, u"ja-JP"_s};
    case QChar::Script_Hangul:
        return Script{Letters::EastAsian, u"ko-KR"_s};
    case QChar::Script_Bopomofo:
        return Script{Letters::EastAsian, u"zh-TW"_s};
    case QChar::Script_Arabic:
        return Script{Letters::Complex, u"ar-SA"_s};
    case QChar::Script_Hebrew:
        return Script{Letters::Complex, u"he-IL"_s};
    case QChar::Script_Thai:
        return Script{Letters::Complex, u"th-TH"_s};
    case QChar::Script_Devanagari:
        return Script{Letters::Complex, u"hi-IN"_s};
    default:
        return Script();
    }
}

bool hasKana(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.script() == QChar::Script_Hiragana ||
               character.script() == QChar::Script_Katakana;
    });
}

/// A text cut where its script changes.
QList<std::pair<Script, QString>> runsOf(const QString& text, bool kana)
{
    QList<std::pair<Script, QString>> runs;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const qsizetype length = isPair ? 2 : 1;
        const std::optional<Script> script = scriptOf(character, kana);
        if (runs.isEmpty() || (script && *script != runs.last().first))
            runs.append({script.value_or(Script()), {}});
        runs.last().second += text.mid(i, length);
        i += length;
    }
    return runs;
}

struct RunLook {
    double size = 16;
    bool isStrong = false;
    bool isEmphasis = false;
    QLatin1StringView colour;
};

void writeRunLook(XmlWriter& xml, QLatin1StringView element, const Script& script,
                  const RunLook& run, const SlideTextLook& look)
{
    xml.open(element, {{"lang"_L1, script.language.isEmpty() ? look.language : script.language},
                       {"sz"_L1, letterHundredths(run.size)},
                       {"b"_L1, run.isStrong ? 1 : 0},
                       {"i"_L1, run.isEmphasis ? 1 : 0},
                       {"dirty"_L1, 0}});
    xml.open("a:solidFill"_L1);
    xml.leaf("a:schemeClr"_L1, {{"val"_L1, run.colour}});
    xml.close();
    if (script.letters != Letters::Latin) {
        xml.leaf("a:latin"_L1, {{"typeface"_L1, "+mn-lt"_L1}});
        xml.leaf("a:ea"_L1, {{"typeface"_L1, "+mn-ea"_L1}});
        xml.leaf("a:cs"_L1, {{"typeface"_L1, "+mn-cs"_L1}});
    }
    xml.close();
}

bool runsFromRight(const QString& text)
{
    for (const QChar character : text) {
        switch (character.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
            return true;
        case QChar::DirL:
            return false;
        default:
            break;
        }
    }
    return false;
}

void writeText(XmlWriter& xml, const StyledText& text, const RunLook& run,
               const SlideTextLook& look)
{
    const bool kana = hasKana(text.plain());
    for (const Span& span : text.spans) {
        RunLook styled = run;
        styled.isStrong = run.isStrong || span.style == SpanStyle::Strong;
        styled.isEmphasis = span.style == SpanStyle::Emphasis;
        QString words = span.text;
        words.replace(u"\r\n"_s, u"\n"_s)
            .replace(u'\r', u'\n')
            .replace(QChar::LineSeparator, u'\n');
        const QStringList lines = xmlText(words).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                xml.open("a:br"_L1);
                writeRunLook(xml, "a:rPr"_L1, {}, styled, look);
                xml.close();
            }
            for (const auto& [script, piece] : runsOf(lines[i], kana)) {
                xml.open("a:r"_L1);
                writeRunLook(xml, "a:rPr"_L1, script, styled, look);
                xml.textLeaf("a:t"_L1, piece);
                xml.close();
            }
        }
    }
    writeRunLook(xml, "a:endParaRPr"_L1, {}, run, look);
}

} // namespace

int letterHundredths(double points)
{
    return qRound(points * 100);
}

void writeRuns(XmlWriter& xml, const StyledText& text, double size, const SlideTextLook& look)
{
    const bool isFromRight = runsFromRight(text.plain());
    xml.open("a:p"_L1);
    xml.leaf("a:pPr"_L1,
             {{"algn"_L1, isFromRight ? "r"_L1 : look.alignment}, {"rtl"_L1, isFromRight ? 1 : 0}});
    RunLook run;
    run.size = size;
    run.colour = look.colour;
    writeText(xml, text, run, look);
    xml.close();
}

void writeParagraphs(XmlWriter& xml, const QList<SlideParagraph>& paragraphs, double bodySize,
                     const SlideTextLook& look)
{
    for (const SlideParagraph& paragraph : paragraphs) {
        const bool isFromRight = runsFromRight(paragraph.text.plain());
        const bool isMarked = paragraph.marker != SlideMarker::None;
        const int indent = isMarked ? qRound(kMarkerIndent) * kEmuOfPoint : 0;
        xml.open("a:p"_L1);
        xml.open("a:pPr"_L1, {{"marL"_L1, indent},
                              {"indent"_L1, -indent},
                              {"algn"_L1, isFromRight ? "r"_L1 : look.alignment},
                              {"rtl"_L1, isFromRight ? 1 : 0}});
        xml.open("a:spcBef"_L1);
        xml.leaf("a:spcPts"_L1, {{"val"_L1, letterHundredths(spaceBefore(paragraph))}});
        xml.close();
        if (paragraph.marker == SlideMarker::Bullet) {
            xml.leaf("a:buFont"_L1, {{"typeface"_L1, "Arial"_L1}});
            xml.leaf("a:buChar"_L1, {{"char"_L1, u"•"_s}});
        } else if (paragraph.marker == SlideMarker::Number) {
            xml.leaf("a:buFont"_L1, {{"typeface"_L1, "+mj-lt"_L1}});
            xml.leaf("a:buAutoNum"_L1,
                     {{"type"_L1, "arabicPeriod"_L1}, {"startAt"_L1, paragraph.number}});
        } else {
            xml.leaf("a:buNone"_L1);
        }
        xml.close();
        const bool isSetOff =
            paragraph.role == SlideTextRole::Heading || paragraph.role == SlideTextRole::Value;
        RunLook run;
        run.size = letterSize(paragraph, bodySize);
        run.isStrong = isSetOff;
        run.colour = isSetOff ? look.heading : look.colour;
        writeText(xml, paragraph.text, run, look);
        xml.close();
    }
}

} // namespace milepost
