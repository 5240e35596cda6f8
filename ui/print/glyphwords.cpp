// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/glyphwords.h"

namespace milepost {

namespace {

QList<Message> scripts(const QList<GlyphProblem>& problems, GlyphProblem::Kind kind,
                       bool withExamples)
{
    QList<Message> names;
    for (const GlyphProblem& problem : problems) {
        if (problem.kind == kind) {
            names.append(
                withExamples
                    ? Message("Glyphs", "%1 (%2)").arg(problem.script).quoted(problem.example)
                    : problem.script);
        }
    }
    return names;
}

} // namespace

QList<Message> glyphWarnings(const QList<GlyphProblem>& problems)
{
    QList<Message> warnings;
    if (const auto missing = scripts(problems, GlyphProblem::Kind::NotPrinted, true);
        !missing.isEmpty()) {
        warnings.append(Message("Glyphs",
                                "No font on this computer can print %1: the report has boxes or "
                                "gaps there. Install a font that has these letters, such as Noto.")
                            .arg(missing));
    }
    if (const auto lost = scripts(problems, GlyphProblem::Kind::NotFound, true); !lost.isEmpty()) {
        warnings.append(
            Message("Glyphs",
                    "Searching and copying in the PDF will not find %1, though it is printed.")
                .arg(lost));
    }
    return warnings;
}

QList<Fact> glyphFacts(const QList<GlyphProblem>& problems, const Language& language)
{
    QList<Fact> facts;
    if (const auto missing = scripts(problems, GlyphProblem::Kind::NotPrinted, false);
        !missing.isEmpty()) {
        facts.append(
            {language.text(Message("Glyphs", "Not printed")),
             language.text(
                 Message("Glyphs", "%1: the computer that made this report has no font for it")
                     .arg(missing))});
    }
    if (const auto lost = scripts(problems, GlyphProblem::Kind::NotFound, false); !lost.isEmpty()) {
        facts.append({language.text(Message("Glyphs", "Not searchable")),
                      language.text(
                          Message("Glyphs", "%1: printed, but not found by searching").arg(lost))});
    }
    return facts;
}

QList<LeftOut> glyphsLeftOut(const QList<GlyphProblem>& problems, const Language& language)
{
    QList<LeftOut> leftOut;
    for (const GlyphProblem& problem : problems) {
        if (problem.kind == GlyphProblem::Kind::NotPrinted) {
            leftOut.append(
                {language.text(Message("Glyphs", "words with %1").arg(problem.script)),
                 problem.words,
                 language.text(Message("Glyphs", "No font on this computer can print them."))});
        }
    }
    return leftOut;
}

} // namespace milepost
