// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplereports.h"
#include "tests/support/testclass.h"
#include "ui/print/pdf.h"
#include "ui/print/printedreport.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace milepost;
using namespace milepost::examples;

/// What a reader, a viewer and a printer find in the file.
class TestPdf : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFontIsEmbedded();
    void textsCanBeFoundAndCopied_data();
    void textsCanBeFoundAndCopied();
    void textComesInReadingOrder();
    void pagesHaveTheirPaperSize_data();
    void pagesHaveTheirPaperSize();
    void outlineHoldsSectionsAndSheets();
    void everyLinkLeadsToAPage();
    void propertiesTellWhatItIs();
    void sameContentAndDateGiveTheSameBytes();
    void aBrandChangesColoursAndNoWord();
    void aLogoThatCannotBeDrawnIsLeftOutWithAWarning();
    void anotherDateGivesOtherBytes();
    void writesWhatAPreviewShows();
    void replacesAFileAsAWhole();
    void saysInOneSentenceWhyItCannotWrite_data();
    void saysInOneSentenceWhyItCannotWrite();
    void aReportWithoutPagesIsAnError();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString run(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_workshop;
};

QString TestPdf::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning("%s does not run", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestPdf::initTestCase()
{
    m_workshop = path(QStringLiteral("workshop.pdf"));
    QVERIFY(writePdf(workshopReport(), {m_workshop, Paper::A4, QDate(2026, 7, 8)}).ok());
}

void TestPdf::everyFontIsEmbedded()
{
    const QString hard = path(QStringLiteral("hard.pdf"));
    QVERIFY(writePdf(hardReport(), {hard, Paper::A4, {}}).ok());
    for (const QString& file : {m_workshop, hard}) {
        const QStringList lines = run(QStringLiteral("pdffonts"), {file}).split(QLatin1Char('\n'));
        int fonts = 0;
        for (const QString& line : lines.mid(2)) {
            if (line.isEmpty())
                continue;
            ++fonts;
            // name, type, encoding, then: embedded, subset, with a map to Unicode
            const QRegularExpression allThree(QStringLiteral("yes (yes|no )\\s+yes"));
            QVERIFY2(allThree.match(line).hasMatch(), qPrintable(line));
        }
        QVERIFY(fonts >= 3);
    }
}

void TestPdf::textsCanBeFoundAndCopied_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters that join elsewhere")
        << QStringLiteral("Office fjord butter Aufteilung");
    QTest::newRow("Greek") << QStringLiteral("Άννα Παπαδοπούλου");
    QTest::newRow("Cyrillic") << QStringLiteral("Юлия Щербакова");
    QTest::newRow("Vietnamese") << QStringLiteral("Nguyễn Thị Hương");
    QTest::newRow("symbols") << QStringLiteral(
        "26 → 67, at least ≥ 2 × ½ – paid in € – done ✓ rising ▲");
    QTest::newRow("what looks like markup") << QStringLiteral("<b>Q&A</b> %1 &amp; \\n");
}

void TestPdf::textsCanBeFoundAndCopied()
{
    QFETCH(QString, text);
    const QString file = path(QStringLiteral("text.pdf"));
    QVERIFY(writePdf(reportOf({Paragraph{text, {}}}), {file, Paper::A4, {}}).ok());
    const QString found = run(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    QVERIFY2(found.normalized(QString::NormalizationForm_C).contains(text), qPrintable(found));
}

void TestPdf::textComesInReadingOrder()
{
    const QString text = run(QStringLiteral("pdftotext"), {m_workshop, QStringLiteral("-")});
    qsizetype last = -1;
    for (const QString& part :
         {QStringLiteral("Contents"), QStringLiteral("Decision asked"), QStringLiteral("Why now"),
          QStringLiteral("Three moves"), QStringLiteral("Top risk"), QStringLiteral("Weakest"),
          QStringLiteral("Foundations by July"), QStringLiteral("One overload in July")}) {
        const qsizetype at = text.indexOf(part);
        QVERIFY2(at > last, qPrintable(part));
        last = at;
    }
}

void TestPdf::pagesHaveTheirPaperSize_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QSizeF>("portrait");
    QTest::newRow("A4") << Paper::A4 << QSizeF(595, 842);
    QTest::newRow("Letter") << Paper::Letter << QSizeF(612, 792);
}

void TestPdf::pagesHaveTheirPaperSize()
{
    QFETCH(Paper, paper);
    QFETCH(QSizeF, portrait);
    const PrintedReport report(workshopReport(), paper);
    const Result<QByteArray> bytes = renderPdf(report, {});
    QVERIFY(bytes.ok());
    QPDF pdf;
    pdf.processMemoryFile("test", bytes->constData(), static_cast<std::size_t>(bytes->size()));
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QCOMPARE(static_cast<int>(pages.size()), report.pageCount());
    for (int i = 0; i < report.pageCount(); ++i) {
        const auto box = pages[static_cast<std::size_t>(i)]
                             .getObjectHandle()
                             .getKey("/MediaBox")
                             .getArrayAsRectangle();
        const QSizeF size(box.urx - box.llx, box.ury - box.lly);
        QCOMPARE(size, report.page(i).size);
        QVERIFY(size == portrait || size == portrait.transposed());
    }
}

void TestPdf::outlineHoldsSectionsAndSheets()
{
    QPDF pdf;
    pdf.processFile(m_workshop.toLocal8Bit().constData());
    auto top = QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines();
    const ReportContent content = workshopReport();
    QCOMPARE(top.size(), content.sections.size());
    for (std::size_t i = 0; i < top.size(); ++i) {
        const QString title = QString::fromStdString(top[i].getTitle());
        QVERIFY2(title.endsWith(content.sections[i].shortTitle), qPrintable(title));
        QVERIFY(top[i].getDestPage().isPageObject());
    }
    QCOMPARE(top[top.size() - 2].getKids().size(), std::size_t(2));
}

void TestPdf::everyLinkLeadsToAPage()
{
    QPDF pdf;
    pdf.processFile(m_workshop.toLocal8Bit().constData());
    int links = 0;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (QPDFAnnotationObjectHelper& annotation : page.getAnnotations("/Link")) {
            auto target = annotation.getObjectHandle().getKey("/Dest").getArrayItem(0);
            QVERIFY(target.isPageObject());
            ++links;
        }
    }
    // One for each section behind the cover, and one on each of the three sheets.
    QCOMPARE(links, static_cast<int>(workshopReport().sections.size()) - 1 + 3);
}

void TestPdf::propertiesTellWhatItIs()
{
    QPDF pdf;
    pdf.processFile(m_workshop.toLocal8Bit().constData());
    auto info = pdf.getTrailer().getKey("/Info");
    const auto value = [&](const char* key) {
        return QString::fromStdString(info.getKey(key).getUTF8Value());
    };
    const ReportMeta meta = workshopReport().meta;
    QVERIFY(value("/Title").contains(meta.title));
    QVERIFY(value("/Title").contains(meta.client));
    QCOMPARE(value("/Author"), meta.author);
    QCOMPARE(value("/Subject"), meta.editionName);
    QVERIFY(value("/Keywords").contains(meta.checksum));
    QCOMPARE(value("/CreationDate"), QStringLiteral("D:20260708000000Z"));
    auto root = pdf.getRoot();
    QCOMPARE(QString::fromStdString(root.getKey("/Lang").getUTF8Value()), meta.language);
    QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    QVERIFY(root.hasKey("/PageLabels"));
}

void TestPdf::sameContentAndDateGiveTheSameBytes()
{
    const auto bytes = [](const ReportContent& content) {
        return *renderPdf(PrintedReport(content, Paper::A4), QDate(2026, 7, 8));
    };
    QCOMPARE(bytes(workshopReport()), bytes(workshopReport()));
    QCOMPARE(bytes(hardReport()), bytes(hardReport()));
}

void TestPdf::aBrandChangesColoursAndNoWord()
{
    ReportContent branded = workshopReport();
    branded.meta.brand = {QStringLiteral("#00695c"),
                          QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 "
                                            "4 1'><rect width='4' height='1'/></svg>"),
                          true};
    const auto bytes = [](const ReportContent& content) {
        return *renderPdf(PrintedReport(content, Paper::A4), QDate(2026, 7, 8));
    };
    QCOMPARE(bytes(branded), bytes(branded));
    ReportContent plain = branded;
    plain.meta.brand.watermark = false;
    QVERIFY2(bytes(plain) != bytes(branded), "the watermark is not drawn");
    ReportContent uncoloured = branded;
    uncoloured.meta.brand.accentColour.clear();
    QVERIFY2(bytes(uncoloured) != bytes(branded), "the colour is not used");
    const QString file = path(QStringLiteral("branded.pdf"));
    const Result<QList<Message>> written = writePdf(branded, {file, Paper::A4, QDate(2026, 7, 8)});
    QVERIFY(written.ok());
    QVERIFY(written->isEmpty());
    const auto words = [this](const QString& pdf) {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")})
            .simplified();
    };
    QCOMPARE(words(file).split(u' ').size(), words(m_workshop).split(u' ').size());
    QVERIFY(run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file})
                .contains(QStringLiteral("image")));
}

void TestPdf::aLogoThatCannotBeDrawnIsLeftOutWithAWarning()
{
    ReportContent content = workshopReport();
    content.meta.brand.logo = QByteArrayLiteral("no picture");
    const Result<QList<Message>> written =
        writePdf(content, {path(QStringLiteral("nologo.pdf")), Paper::A4, {}});
    QVERIFY(written.ok());
    QCOMPARE(written->size(), 1);
    QCOMPARE(written->first().toEnglish(),
             QStringLiteral("The logo is left out. This is no picture in PNG or SVG."));
}

void TestPdf::anotherDateGivesOtherBytes()
{
    const PrintedReport report(workshopReport(), Paper::A4);
    QVERIFY(*renderPdf(report, QDate(2026, 7, 8)) != *renderPdf(report, QDate(2026, 7, 9)));
}

void TestPdf::writesWhatAPreviewShows()
{
    QFile file(m_workshop);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const PrintedReport report(workshopReport(), Paper::A4);
    QCOMPARE(file.readAll(), *renderPdf(report, QDate(2026, 7, 8)));
}

void TestPdf::replacesAFileAsAWhole()
{
    const QString name = path(QStringLiteral("again.pdf"));
    QFile old(name);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    // A report that cannot be printed leaves the old file as it is.
    QVERIFY(!writePdf(ReportContent(), {name, Paper::A4, {}}).ok());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    old.close();
    QVERIFY(writePdf(workshopReport(), {name, Paper::A4, {}}).ok());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(old.read(5) == "%PDF-");
    const QStringList files = QDir(m_folder.path()).entryList({QStringLiteral("again*")});
    QCOMPARE(files, QStringList{QStringLiteral("again.pdf")});
}

void TestPdf::saysInOneSentenceWhyItCannotWrite_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("no such folder") << path(QStringLiteral("missing/report.pdf"));
    QTest::newRow("is a folder") << m_folder.path();
    QTest::newRow("below a file") << m_workshop + QStringLiteral("/report.pdf");
    QTest::newRow("not writable") << QStringLiteral("/proc/report.pdf");
    QTest::newRow("no name") << QString();
}

void TestPdf::saysInOneSentenceWhyItCannotWrite()
{
    QFETCH(QString, target);
    const auto written = writePdf(workshopReport(), {target, Paper::A4, {}});
    QVERIFY(!written.ok());
    QCOMPARE(written.error().where, target);
    QVERIFY(!written.error().message.isEmpty());
    QVERIFY(!written.error().toLine().contains(QLatin1Char('\n')));
    QVERIFY(!QDir(path(QStringLiteral("missing"))).exists());
}

void TestPdf::aReportWithoutPagesIsAnError()
{
    const Result<QByteArray> bytes = renderPdf(PrintedReport(ReportContent(), Paper::A4), {});
    QVERIFY(!bytes.ok());
    QVERIFY(bytes.error().message.toEnglish().contains(QStringLiteral("no pages")));
}

MILEPOST_TEST(TestPdf)
#include "test_pdf.moc"
