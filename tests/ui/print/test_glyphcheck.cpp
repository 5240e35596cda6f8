// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplereports.h"
#include "tests/support/testclass.h"
#include "ui/print/glyphwords.h"
#include "ui/print/printedreport.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

/// Linear A, which hardly any machine has letters for.
const QString kUnknown = u"𐘀𐘁𐘂"_s;

QList<GlyphProblem> problemsOf(const QString& text)
{
    const ReportContent content = examples::reportOf({Paragraph{text, {}}});
    return PrintedReport(content, Paper::A4).glyphProblems();
}

QString factsOf(const PrintedReport& report)
{
    QStringList texts;
    for (const PlacedText& text : report.trace(0).texts)
        texts.append(text.text.plain());
    return texts.join(u' ').simplified();
}

} // namespace

class TestGlyphCheck : public QObject {
    Q_OBJECT

private slots:
    void whatTheBuiltInFontsHaveIsNoProblem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ASCII") << u"Plain text, 1 + 1 = 2"_s;
        QTest::newRow("signs") << u"“Quoted” – 5 € → ½ m² … № 1 • × ✓"_s;
        QTest::newRow("composed") << u"Zoë Żółć Đặng Ærøskøbing"_s;
        QTest::newRow("decomposed") << u"Zoe\u0308 Ze\u0301"_s;
        QTest::newRow("Greek") << u"Ωμέγα και άλφα"_s;
        QTest::newRow("Cyrillic") << u"Қазақстан и ёж"_s;
        QTest::newRow("Arabic") << u"شركة الاختبار السلام"_s;
        QTest::newRow("Hebrew") << u"חברת ניסיון"_s;
        QTest::newRow("Georgian") << u"ქართული"_s;
        QTest::newRow("not to be seen") << u"Zo\u00ad\u00eb a\u200bb \u2060 c\ufe0f"_s;
        QTest::newRow("line break") << u"Zoë\nAnn"_s;
    }
    void whatTheBuiltInFontsHaveIsNoProblem()
    {
        QFETCH(const QString, text);
        const QList<Message> warnings = glyphWarnings(problemsOf(text));
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.value(0).toEnglish()));
    }

    void whatNoFontHasIsNamedWithAnExample()
    {
        const QList<GlyphProblem> problems = problemsOf(u"Known "_s + kUnknown + u" and Aé"_s +
                                                        kUnknown + u"b, once more "_s + kUnknown);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().kind, GlyphProblem::Kind::NotPrinted);
        QCOMPARE(problems.first().example, kUnknown);
        QCOMPARE(problems.first().words, 2); // different ones
        const QList<Message> warnings = glyphWarnings(problems);
        QCOMPARE(warnings.size(), 1);
        const QString warning = warnings.first().toEnglish();
        QVERIFY2(warning.contains(u"another script (“"_s + kUnknown), qPrintable(warning));
        QCOMPARE(glyphsLeftOut(problems, Language::english()).size(), 1);
        QCOMPARE(glyphsLeftOut(problems, Language::english()).first().count, 2);
    }

    void aLongExampleIsCutBetweenLetters()
    {
        const QList<GlyphProblem> problems = problemsOf(kUnknown.repeated(20));
        QCOMPARE(problems.first().example, kUnknown.repeated(2));
    }

    /// They are drawn with a glyph that leads back to no letter: that of DejaVu Sans for a letter
    /// beyond the first 65,536.
    void whatIsDrawnButNotFoundIsSaidToBe()
    {
        const QList<GlyphProblem> problems = problemsOf(u"Well done \U0001F600"_s);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().kind, GlyphProblem::Kind::NotFound);
        QCOMPARE(problems.first().script.toEnglish(), u"emoji and symbols"_s);
        QVERIFY(glyphsLeftOut(problems, Language::english()).isEmpty());
    }

    void theCoverSaysWhatIsNotPrinted()
    {
        ReportContent content = examples::workshopReport();
        const QString label = u"Not printed"_s;
        QVERIFY(!factsOf(PrintedReport(content, Paper::A4)).contains(label));
        content.meta.client = kUnknown;
        const QString facts = factsOf(PrintedReport(content, Paper::A4));
        QVERIFY2(facts.contains(label + u" another script"_s), qPrintable(facts));
    }

    void aReportWithoutCoverSaysItInItsNote()
    {
        const ReportContent content = examples::reportOf(
            {Paragraph{kUnknown, {}}, Paragraph{u"The note."_s, ParagraphRole::Footnote}});
        const QString page = factsOf(PrintedReport(content, Paper::A4));
        QVERIFY2(page.contains(u"The note. Not printed another script: the computer"_s),
                 qPrintable(page));
    }

    void formsStandForTheirLetters()
    {
        QCOMPARE(letterOfForm(0xfedf), u"ل"_s);
        QCOMPARE(letterOfForm(0xfefb), QString(QChar(0xfefb)));
        QCOMPARE(letterOfForm(0x2f00), u"一"_s);
        QCOMPARE(letterOfForm(u'²'), u"²"_s);
        QCOMPARE(letterOfForm(0xfb01), QString(QChar(0xfb01)));
    }
};

MILEPOST_TEST(TestGlyphCheck)
#include "test_glyphcheck.moc"
