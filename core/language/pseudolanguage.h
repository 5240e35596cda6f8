// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QTranslator>

namespace milepost {

/// The code under which the pseudo-language is chosen.
inline constexpr QLatin1String kPseudoLanguage("en-XA");

/// English in disguise: an accent on every letter, in brackets and a third longer. Places (%1, %n),
/// markup, entities and mnemonics stay. So a text that did not pass a catalogue stands out, and so
/// does one that has no room to grow.
[[nodiscard]] QString pseudoText(const QString& source);

/// A catalogue that makes its translations with pseudoText(), of every sentence that it is asked.
class PseudoCatalogue : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* disambiguation, int n) const override;
};

} // namespace milepost
