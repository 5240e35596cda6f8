// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontwith.h"
#include "tests/app/program.h"
#include "tests/support/testclass.h"

#include <QTemporaryDir>

using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

/// What is searched for: without the breaks of lines.
QString wordsOf(const QString& pdf)
{
    QString text = run(u"pdftotext"_s, {pdf, u"-"_s}).out;
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text.normalized(QString::NormalizationForm_KC);
}

} // namespace

/// What becomes of text for which a machine has no font: the PDF has it, or the program says that
/// it has not.
class TestGlyphs : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Lets programs see the fonts of a folder and no others.
    void useFontsOf(const QString& folder) const
    {
        const QString config = path(u"fonts.conf"_s);
        writeBytes(config, "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
                           "<fontconfig><dir>" +
                               QFile::encodeName(folder) + "</dir><cachedir>" +
                               QFile::encodeName(path(u"cache"_s)) + "</cachedir></fontconfig>");
        qputenv("FONTCONFIG_FILE", QFile::encodeName(config));
    }

    /// A report of the example for a client of this name.
    Run reportFor(const QString& name, const QString& pdf) const
    {
        QJsonObject data = jsonOf(
            QString::fromUtf8(bytesOf(QStringLiteral(MILEPOST_TEST_DATA "/cases/name-cjk.json"))));
        QJsonObject organization = data[u"organization"_s].toObject();
        organization[u"name"_s] = name;
        data[u"organization"_s] = organization;
        writeBytes(path(u"data.json"_s), QJsonDocument(data).toJson());
        QFile::remove(path(u"x.milepost"_s));
        const Run made =
            program({u"import"_s, path(u"data.json"_s), u"-o"_s, path(u"x.milepost"_s)});
        return made.exitCode == 0 ? program({u"report"_s, path(u"x.milepost"_s), u"-o"_s, pdf,
                                             u"--edition"_s, u"one-page"_s})
                                  : made;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const QString& folder : {u"none"_s, u"some"_s, u"one"_s})
            QVERIFY(QDir(m_folder.path()).mkdir(folder));
    }
    void cleanup() { qunsetenv("FONTCONFIG_FILE"); }

    void whatNoFontHasIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("script"); // empty: the built-in fonts have it
        QTest::newRow("the case") << u"株式会社テスト"_s << u"Japanese (“株式会社テスト”)"_s;
        QTest::newRow("Chinese") << u"测试公司"_s << u"Chinese characters (“测试公司”)"_s;
        QTest::newRow("Korean") << u"테스트 주식회사"_s << u"Korean (“테스트”)"_s;
        QTest::newRow("Thai") << u"บริษัททดสอบ"_s << u"Thai (“"_s;
        QTest::newRow("Hindi") << u"परीक्षण कंपनी"_s << u"Hindi (Devanagari) (“"_s;
        QTest::newRow("emoji") << u"Rocket 🚀 Ltd"_s << u"emoji and symbols (“🚀”)"_s;
        QTest::newRow("amid Latin letters")
            << u"Test(東京)GmbH"_s << u"Chinese characters (“東京”)"_s;
        QTest::newRow("Arabic") << u"شركة الاختبار"_s << QString();
        QTest::newRow("Hebrew") << u"חברת ניסיון"_s << QString();
        QTest::newRow("Greek") << u"Ωμέγα"_s << QString();
        QTest::newRow("Cyrillic") << u"Ёжик ҚазМұнай"_s << QString();
        QTest::newRow("Vietnamese") << u"Công ty Thử nghiệm"_s << QString();
    }
    void whatNoFontHasIsSaid()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, script);
        useFontsOf(path(u"none"_s));
        const QString pdf = path(u"x.pdf"_s);
        const Run run = reportFor(name, pdf);
        QCOMPARE(run.exitCode, 0);
        const QString words = wordsOf(pdf);
        if (script.isEmpty()) {
            QCOMPARE(run.err, QString());
            for (const QString& word : name.split(u' '))
                QVERIFY2(words.contains(word), qPrintable(words.left(300)));
            return;
        }
        QVERIFY2(run.err.startsWith(u"milepost: warning: No font on this computer can print "_s +
                                    script),
                 qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
        QVERIFY2(words.contains(u"Notprinted"_s), qPrintable(words.left(600)));
    }

    void whatTheMachineHasAFontForIsPrintedAndFound()
    {
        const QString name = u"株式会社テスト"_s;
        const QByteArray font = fontWith(name, bytesOf(QStringLiteral(MILEPOST_FONT)));
        writeBytes(path(u"some/test.ttf"_s), font);
        useFontsOf(path(u"some"_s));
        const QString pdf = path(u"y.pdf"_s);
        const Run run = reportFor(name, pdf);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QString());
        QVERIFY(wordsOf(pdf).contains(name));
    }

    /// A font for one of two scripts: the warning names the other one alone.
    void onlyWhatIsMissingIsNamed()
    {
        writeBytes(path(u"one/test.ttf"_s),
                   fontWith(u"東京"_s, bytesOf(QStringLiteral(MILEPOST_FONT))));
        useFontsOf(path(u"one"_s));
        const Run run = reportFor(u"東京 กขค"_s, path(u"z.pdf"_s));
        QVERIFY2(run.err.contains(u"can print Thai (“กขค”)"_s), qPrintable(run.err));
        QVERIFY2(!run.err.contains(u"東京"_s), qPrintable(run.err));
    }
};

MILEPOST_TEST(TestGlyphs)
#include "test_glyphs.moc"
