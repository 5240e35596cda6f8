// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/scriptnames.h"

#include <QList>

namespace milepost {

namespace {

/// The first script in the text that is one; the common signs are in all of them.
QChar::Script mainScript(const QList<uint>& text)
{
    QChar::Script first = QChar::Script_Common;
    for (const char32_t c : text) {
        const QChar::Script script = QChar::script(c);
        if (script == QChar::Script_Katakana || script == QChar::Script_Hiragana ||
            script == QChar::Script_Hangul)
            return script;
        if (first == QChar::Script_Common && script > QChar::Script_Common)
            first = script;
    }
    return first;
}

} // namespace

Message scriptName(const QString& text)
{
    switch (mainScript(text.toUcs4())) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Unknown:
        return Message("Scripts", "emoji and symbols");
    case QChar::Script_Han:
    case QChar::Script_Bopomofo:
        return Message("Scripts", "Chinese characters");
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Message("Scripts", "Japanese");
    case QChar::Script_Hangul:
        return Message("Scripts", "Korean");
    case QChar::Script_Thai:
        return Message("Scripts", "Thai");
    case QChar::Script_Lao:
        return Message("Scripts", "Lao");
    case QChar::Script_Khmer:
        return Message("Scripts", "Khmer");
    case QChar::Script_Myanmar:
        return Message("Scripts", "Burmese");
    case QChar::Script_Tibetan:
        return Message("Scripts", "Tibetan");
    case QChar::Script_Devanagari:
        return Message("Scripts", "Hindi (Devanagari)");
    case QChar::Script_Bengali:
        return Message("Scripts", "Bengali");
    case QChar::Script_Gurmukhi:
        return Message("Scripts", "Punjabi");
    case QChar::Script_Gujarati:
        return Message("Scripts", "Gujarati");
    case QChar::Script_Oriya:
        return Message("Scripts", "Odia");
    case QChar::Script_Tamil:
        return Message("Scripts", "Tamil");
    case QChar::Script_Telugu:
        return Message("Scripts", "Telugu");
    case QChar::Script_Kannada:
        return Message("Scripts", "Kannada");
    case QChar::Script_Malayalam:
        return Message("Scripts", "Malayalam");
    case QChar::Script_Sinhala:
        return Message("Scripts", "Sinhala");
    case QChar::Script_Arabic:
        return Message("Scripts", "Arabic");
    case QChar::Script_Hebrew:
        return Message("Scripts", "Hebrew");
    case QChar::Script_Ethiopic:
        return Message("Scripts", "Amharic (Ethiopic)");
    case QChar::Script_Armenian:
        return Message("Scripts", "Armenian");
    case QChar::Script_Georgian:
        return Message("Scripts", "Georgian");
    case QChar::Script_Cyrillic:
        return Message("Scripts", "Cyrillic");
    case QChar::Script_Greek:
        return Message("Scripts", "Greek");
    case QChar::Script_Latin:
        return Message("Scripts", "Latin letters");
    default:
        return Message("Scripts", "another script");
    }
}

} // namespace milepost
