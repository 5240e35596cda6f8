// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

class QGlyphRun;
class QTextLayout;

namespace milepost {

/// Words of one script that a PDF does not give back as they were typed.
struct GlyphProblem {
    enum class Kind {
        NotPrinted, ///< no font has them, or only pictures: they are boxes or gaps
        NotFound,   ///< they can be read, but not be searched for or copied
    };
    Kind kind = Kind::NotPrinted;
    Message script;  ///< "Japanese"
    QString example; ///< the beginning of the first such text
    int words = 0;   ///< different ones

    bool operator==(const GlyphProblem&) const = default;
};

/// Looks at laid-out text as a PDF will have it: whether the fonts that Qt took, those that are
/// built in and those of the system, have an outline for every letter, and whether their glyphs
/// lead back to the letters. It asks the fonts and knows no ranges. One thread.
class GlyphCheck {
public:
    void look(const QTextLayout& layout);
    /// In the order in which they were met.
    [[nodiscard]] const QList<GlyphProblem>& problems() const { return m_problems; }

private:
    using Letters = QHash<quint32, char16_t>; ///< of glyphs, as QPdfWriter finds them

    void lookAtWord(const QTextLayout& layout, int start, int length);
    [[nodiscard]] bool isPrinted(const QList<QGlyphRun>& runs);
    [[nodiscard]] bool isFound(const QList<QGlyphRun>& runs, const QString& word);
    [[nodiscard]] QString unprintedPart(const QTextLayout& layout, int start, int length);
    void add(GlyphProblem::Kind kind, const QString& text);
    [[nodiscard]] const Letters& lettersOf(const QGlyphRun& run);

    QSet<QString> m_seen; ///< words, each with the weight that it was set in
    QHash<QString, Letters> m_letters;
    QList<GlyphProblem> m_problems;
};

/// The letter of a form of it, such as the one that an Arabic letter takes at the end of a word.
/// Others stay as they are, also a form of two letters, since readers of PDFs differ in the order
/// in which they take these.
[[nodiscard]] QString letterOfForm(char16_t form);

} // namespace milepost
