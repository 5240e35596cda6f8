// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/pseudolanguage.h"
#include "examplereports.h"
#include "pageproblems.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;
using namespace milepost::examples;

namespace {

std::vector<Block> figure(const Drawing& drawing)
{
    return {Figure{QStringLiteral("Caption"), {}, drawing}};
}

} // namespace

/// What a page may hold and what never happens on it.
class TestPrintLayout : public QObject {
    Q_OBJECT

private slots:
    void noTextLeavesThePageOrCoversAnother_data();
    void noTextLeavesThePageOrCoversAnother();
    void everyTextOfTheContentIsDrawnInFull_data();
    void everyTextOfTheContentIsDrawnInFull();
    void figuresKeepAllTheirNames_data();
    void figuresKeepAllTheirNames();
    void headingsAreNotTheLastTextOfAPage();
    void longTablesRepeatTheirHeader();
    void rowsAreNotSplitBetweenPages();
    void everyPageTellsItsNumberAndTheirCount();
    void sectionsBeginOnTheirOwnPageAndOrientation();
    void linksAndBookmarksLeadToTheirSections();
    void paintingAPageDrawsWhatItsTraceTells();
    void legendsSpeakTheLanguageOfTheReport_data();
    void legendsSpeakTheLanguageOfTheReport();
};

void TestPrintLayout::noTextLeavesThePageOrCoversAnother_data()
{
    QTest::addColumn<ReportContent>("content");
    QTest::addColumn<Paper>("paper");
    const auto both = [](const QByteArray& name, const ReportContent& content) {
        QTest::newRow((name + ", A4").constData()) << content << Paper::A4;
        QTest::newRow((name + ", Letter").constData()) << content << Paper::Letter;
    };
    both("workshop", workshopReport());
    both("hard", hardReport());
    both("empty", ReportContent());
    for (const int length : {0, 80, 200}) {
        for (const PageOrientation way : {PageOrientation::Portrait, PageOrientation::Landscape}) {
            const auto name = [&](const char* kind) {
                return QByteArray(kind) + ", names of " + QByteArray::number(length) +
                       (way == PageOrientation::Portrait ? ", portrait" : ", landscape");
            };
            both(name("profile"), reportOf(figure(profile(length, 3)), way));
            both(name("radar"), reportOf(figure(radar(5, length)), way));
            both(name("radar of 15"), reportOf(figure(radar(15, length)), way));
            both(name("quadrant"), reportOf(figure(quadrant(12, length)), way));
            both(name("roadmap"), reportOf(figure(roadmap(15, length)), way));
            both(name("timeline"), reportOf(figure(timeline(60, length, 40)), way));
            both(name("trend"), reportOf(figure(trend(7, length)), way));
            both(name("table"), reportOf({table(30, length)}, way));
        }
    }
    both("ten years", reportOf(figure(timeline(20, 0, 520)), PageOrientation::Landscape));
    both("one week", reportOf(figure(timeline(3, 0, 1)), PageOrientation::Landscape));
    both("40,000 votes", reportOf(figure(profile(0, 8000))));
    both("300 plays in the quadrant", reportOf(figure(quadrant(300, 20))));
}

void TestPrintLayout::noTextLeavesThePageOrCoversAnother()
{
    QFETCH(ReportContent, content);
    QFETCH(Paper, paper);
    const PrintedReport report(content, paper);
    const QStringList problems = layoutProblems(report);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 12).join(QLatin1Char('\n'))));
}

void TestPrintLayout::everyTextOfTheContentIsDrawnInFull_data()
{
    QTest::addColumn<ReportContent>("content");
    QTest::newRow("workshop") << workshopReport();
    QTest::newRow("names of 80 characters, 60 plays")
        << reportOf({table(60, 80), Figure{{}, {}, roadmap(15, 80)},
                     Figure{{}, {}, timeline(60, 80, 52)}, Figure{{}, {}, profile(80, 2)}},
                    PageOrientation::Landscape);
    QTest::newRow("texts of 10,000 characters")
        << reportOf({Paragraph{nameOfLength(10000), {}}, table(2, 10000),
                     Callout{CalloutKind::Note, {}, nameOfLength(10000)},
                     FactList{{{QStringLiteral("Fact"), nameOfLength(10000)}}},
                     ItemList{false, {nameOfLength(10000)}}});
}

void TestPrintLayout::everyTextOfTheContentIsDrawnInFull()
{
    QFETCH(ReportContent, content);
    const QString drawn = drawnText(PrintedReport(content, Paper::A4));
    for (const Section& section : content.sections) {
        for (const QString& text : allTexts(section)) {
            // A long text may be in pieces on several pages: look for its words.
            for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                QVERIFY2(drawn.contains(withoutSpace(word)), qPrintable(word));
            if (text.size() < 400)
                QVERIFY2(drawn.contains(withoutSpace(text)), qPrintable(text));
        }
    }
}

void TestPrintLayout::figuresKeepAllTheirNames_data()
{
    QTest::addColumn<Drawing>("drawing");
    QTest::newRow("profile") << Drawing(profile(200, 2));
    QTest::newRow("radar") << Drawing(radar(15, 200));
    QTest::newRow("quadrant") << Drawing(quadrant(60, 200));
    QTest::newRow("roadmap") << Drawing(roadmap(15, 200));
    QTest::newRow("timeline") << Drawing(timeline(60, 200, 100));
    QTest::newRow("trend") << Drawing(trend(5, 200));
}

void TestPrintLayout::figuresKeepAllTheirNames()
{
    QFETCH(Drawing, drawing);
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const ReportContent content = reportOf(figure(drawing));
        const PrintedReport report(content, paper);
        const QString drawn = drawnText(report);
        for (const QString& text : allTexts(content.sections.front()))
            QVERIFY2(drawn.contains(withoutSpace(text)), qPrintable(text));
    }
}

void TestPrintLayout::headingsAreNotTheLastTextOfAPage()
{
    std::vector<Block> blocks;
    for (int i = 0; i < 40; ++i) {
        blocks.emplace_back(Heading{2 + i % 2, QStringLiteral("Heading %1").arg(i)});
        blocks.emplace_back(Paragraph{sentences(1 + i % 7), {}});
    }
    const PrintedReport report(reportOf(blocks), Paper::A4);
    QVERIFY(report.pageCount() > 2);
    for (int page = 0; page < report.pageCount(); ++page) {
        const PageTrace trace = report.trace(page);
        QVERIFY(!trace.texts.back().text.plain().startsWith(QStringLiteral("Heading")));
    }
}

void TestPrintLayout::longTablesRepeatTheirHeader()
{
    const PrintedReport report(reportOf({table(60, 80)}), Paper::A4);
    QVERIFY(report.pageCount() > 2);
    for (int page = 0; page < report.pageCount(); ++page) {
        QStringList texts;
        for (const PlacedText& text : report.trace(page).texts)
            texts.append(text.text.plain());
        QVERIFY(texts.contains(QStringLiteral("Accountable")));
        const bool isContinued = !texts.filter(QStringLiteral("continued")).isEmpty();
        QCOMPARE(isContinued, page > 0);
    }
}

void TestPrintLayout::rowsAreNotSplitBetweenPages()
{
    const PrintedReport report(reportOf({table(60, 80)}), Paper::A4);
    const QString name = withoutSpace(nameOfLength(80));
    int rows = 0;
    for (int page = 0; page < report.pageCount(); ++page) {
        int names = 0;
        int reasons = 0;
        for (const PlacedText& text : report.trace(page).texts) {
            const QString plain = withoutSpace(text.text.plain());
            names += plain == name ? 1 : 0;
            reasons += plain == withoutSpace(QStringLiteral("Quick win. ") + sentences(1)) ? 1 : 0;
        }
        QCOMPARE(reasons, names);
        rows += names;
    }
    QCOMPARE(rows, 60);
}

void TestPrintLayout::everyPageTellsItsNumberAndTheirCount()
{
    const PrintedReport report(workshopReport(), Paper::A4);
    for (int page = 0; page < report.pageCount(); ++page) {
        QStringList texts;
        for (const PlacedText& text : report.trace(page).texts)
            texts.append(text.text.plain());
        QVERIFY(texts.contains(QStringLiteral("%1 / %2").arg(page + 1).arg(report.pageCount())));
    }
}

void TestPrintLayout::sectionsBeginOnTheirOwnPageAndOrientation()
{
    const ReportContent content = workshopReport();
    const PrintedReport report(content, Paper::Letter);
    QVERIFY(report.page(0).isCover);
    for (const Section& section : content.sections) {
        const Bookmark place = report.destination(section.id);
        QVERIFY(place.page >= 0);
        const PageInfo page = report.page(place.page);
        QCOMPARE(page.section, section.id);
        const QSizeF portrait(612, 792);
        QCOMPARE(page.size, section.orientation == PageOrientation::Portrait
                                ? portrait
                                : portrait.transposed());
    }
}

void TestPrintLayout::linksAndBookmarksLeadToTheirSections()
{
    const PrintedReport report(workshopReport(), Paper::A4);
    // The contents on the cover lead to each section, and a dimension sheet to the play sheet.
    QStringList targets;
    for (int page = 0; page < report.pageCount(); ++page) {
        for (const PlacedLink& link : report.trace(page).links) {
            QVERIFY2(report.destination(link.target).page >= 0, qPrintable(link.target));
            targets.append(link.target);
        }
    }
    QVERIFY(targets.contains(QStringLiteral("scorecard")));
    QVERIFY(targets.contains(QStringLiteral("sheet-p1")));

    const std::vector<Bookmark>& bookmarks = report.bookmarks();
    QCOMPARE(bookmarks.size(), workshopReport().sections.size());
    const Bookmark& sheets = bookmarks[bookmarks.size() - 2];
    QCOMPARE(sheets.title, QStringLiteral("A1 Dimension sheets"));
    QCOMPARE(sheets.children.size(), std::size_t(2));
    QCOMPARE(sheets.children.back().title, QStringLiteral("Lifecycle Design"));
    QVERIFY(sheets.children.back().top > sheets.children.front().top);
    QCOMPARE(report.destination(QStringLiteral("nowhere")).page, -1);
}

void TestPrintLayout::paintingAPageDrawsWhatItsTraceTells()
{
    const PrintedReport report(workshopReport(), Paper::A4);
    QImage image(report.page(2).size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const PageTrace painted = report.paint(painter, 2);
    painter.end();
    const PageTrace traced = report.trace(2);
    QCOMPARE(painted.texts.size(), traced.texts.size());
    for (const PlacedText& text : traced.texts) {
        const QRect rect = text.rect().toAlignedRect();
        bool hasInk = false;
        for (int y = rect.top(); y < rect.bottom() && !hasInk; ++y) {
            for (int x = rect.left(); x < rect.right() && !hasInk; ++x)
                hasInk = qGray(image.pixel(x, y)) < 200;
        }
        QVERIFY2(hasInk, qPrintable(text.text.plain()));
    }
}

void TestPrintLayout::legendsSpeakTheLanguageOfTheReport_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("report");
    const QString english = QStringLiteral("en");
    QTest::newRow("English in an English window") << english << english;
    QTest::newRow("another in an English window") << english << QString(kPseudoLanguage);
    QTest::newRow("English in a window of another") << QString(kPseudoLanguage) << english;
}

void TestPrintLayout::legendsSpeakTheLanguageOfTheReport()
{
    QFETCH(QString, window);
    QFETCH(QString, report);
    ReportContent content = workshopReport();
    content.meta.language = report;
    PseudoCatalogue installed;
    if (window == kPseudoLanguage)
        QCoreApplication::installTranslator(&installed);
    const QString drawn = drawnText(PrintedReport(content, Paper::A4));
    QCoreApplication::removeTranslator(&installed);

    const QStringList words{QStringLiteral("Contents"),      QStringLiteral("One vote"),
                            QStringLiteral("quick win"),     QStringLiteral("Freeze week"),
                            QStringLiteral("Capacity"),      QStringLiteral("Milestones"),
                            QStringLiteral("Play and owner")};
    for (const QString& word : words) {
        const QString shown = report == kPseudoLanguage ? pseudoText(word) : word;
        QVERIFY2(drawn.contains(withoutSpace(shown)), qPrintable(shown));
    }
    QCOMPARE(drawn.contains(u'['), report == kPseudoLanguage);
}

MILEPOST_TEST(TestPrintLayout)
#include "test_printlayout.moc"
