// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testclass.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace milepost::testing;

namespace {

const QString kSample = QStringLiteral(MILEPOST_SOURCE_DIR "/resources/sample/sample.json");

/// Only letters and digits, since a line break or a hyphen may stand anywhere in printed text.
QString squeezed(const QString& from)
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]"));
    return QString(from).remove(other);
}

} // namespace

class TestReportCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_sample;
    QString m_pdf;
    QString m_words;

    [[nodiscard]] Run report(const QString& pdf, const QStringList& more = {}) const
    {
        return program(QStringList{text("report"), m_sample, text("-o"), pdf, text("--date"),
                                   text("2026-07-15")} +
                       more);
    }

    static QString wordsOf(const QString& pdf)
    {
        return squeezed(run(text("pdftotext"), {pdf, text("-")}).out);
    }

private slots:
    void initTestCase()
    {
        m_sample = m_folder.filePath(text("sample.milepost"));
        m_pdf = m_folder.filePath(text("full.pdf"));
        QCOMPARE(program({text("sample"), text("-o"), m_sample, text("--date"), text("2026-07-20")})
                     .exitCode,
                 0);
        const Run run = report(m_pdf);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.exitCode, 0);
        m_words = wordsOf(m_pdf);
        QVERIFY(!m_words.isEmpty());
    }

    void everyDimensionOfTheMatricesIsNamed()
    {
        const QJsonObject models = jsonOf(QString::fromUtf8(
            bytesOf(QStringLiteral(MILEPOST_SOURCE_DIR "/resources/content/models.json"))));
        int names = 0;
        for (const QJsonValue& matrix : models.value(text("matrices")).toArray()) {
            for (const QJsonValue& dimension : matrix[text("dimensions")].toArray()) {
                ++names;
                const QString name = dimension[text("name")].toString();
                QVERIFY2(m_words.contains(squeezed(name)), qPrintable(name));
            }
        }
        QCOMPARE(names, 15);
    }

    void everyPlannedPlayIsNamed()
    {
        const QJsonObject plan = jsonOf(program({text("plan"), m_sample, text("--json")}).out);
        const QJsonObject plays = jsonOf(QString::fromUtf8(
            bytesOf(QStringLiteral(MILEPOST_SOURCE_DIR "/resources/content/plays.json"))));
        QHash<QString, QString> titles;
        for (const QJsonValue& play : plays.value(text("plays")).toArray())
            titles.insert(play[text("id")].toString(), play[text("title")].toString());
        const QJsonObject sample = jsonOf(QString::fromUtf8(bytesOf(kSample)));
        for (const QJsonValue& play :
             sample.value(text("plan")).toObject().value(text("plays")).toArray()) {
            if (play[text("custom")].toBool())
                titles.insert(play[text("id")].toString(), play[text("title")].toString());
        }
        const QJsonArray selected = plan.value(text("selected")).toArray();
        QVERIFY(selected.size() > 20);
        for (const QJsonValue& id : selected) {
            const QString title = titles.value(id.toString());
            QVERIFY2(!title.isEmpty() && m_words.contains(squeezed(title)),
                     qPrintable(id.toString()));
        }
    }

    void everyAgreedReasonAndRiskIsPrinted()
    {
        const QString annex = m_folder.filePath(text("annex.pdf"));
        QCOMPARE(report(annex, {text("--edition"), text("annex")}).exitCode, 0);
        const QString words = m_words + wordsOf(annex);
        const QJsonObject sample = jsonOf(QString::fromUtf8(bytesOf(kSample)));
        int reasons = 0;
        for (const QJsonValue& assessment : sample.value(text("assessments")).toArray()) {
            for (const QJsonValue& dimension : assessment[text("dimensions")].toArray()) {
                const QString reason = dimension[text("reason")].toString();
                if (reason.isEmpty())
                    continue;
                ++reasons;
                QVERIFY2(words.contains(squeezed(reason)), qPrintable(reason));
            }
        }
        QVERIFY(reasons > 20);
        for (const QJsonValue& risk : sample.value(text("risks")).toArray()) {
            QVERIFY2(m_words.contains(squeezed(risk[text("title")].toString())),
                     qPrintable(risk[text("title")].toString()));
            QVERIFY2(m_words.contains(squeezed(risk[text("mitigation")].toString())),
                     qPrintable(risk[text("mitigation")].toString()));
        }
    }

    void everyFontIsEmbedded()
    {
        const QStringList lines =
            run(text("pdffonts"), {m_pdf}).out.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString& line : lines) {
            static const QRegularExpression columns(
                QStringLiteral("(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"));
            const QRegularExpressionMatch match = columns.match(line.trimmed());
            QVERIFY2(match.hasMatch() && match.captured(1) == text("yes"), qPrintable(line));
        }
    }

    void theSameDateGivesTheSameBytes()
    {
        const QString again = m_folder.filePath(text("again.pdf"));
        QCOMPARE(report(again).exitCode, 0);
        QCOMPARE(bytesOf(again), bytesOf(m_pdf));
    }

    void editionsAndPaper_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("mostPages");
        const QStringList letter{text("--paper"), text("letter")};
        const QStringList onePage{text("--edition"), text("one-page")};
        const QStringList board{text("--edition"), text("board")};
        QTest::newRow("one page, A4") << onePage << text("595") << 1;
        QTest::newRow("one page, letter") << onePage + letter << text("612") << 1;
        QTest::newRow("board, A4") << board << text("595") << 8;
        QTest::newRow("board, letter") << board + letter << text("612") << 8;
        QTest::newRow("progress") << QStringList{text("--edition"), text("progress")} << text("595")
                                  << 10;
        QTest::newRow("annex") << QStringList{text("--edition"), text("annex")} << text("595")
                               << 60;
        QTest::newRow("full, letter") << letter << text("612") << 55;
    }

    void editionsAndPaper()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, size);
        QFETCH(int, mostPages);
        const QString pdf = m_folder.filePath(text("edition.pdf"));
        QCOMPARE(report(pdf, options).exitCode, 0);
        const QString info = run(text("pdfinfo"), {pdf}).out;
        QVERIFY2(
            info.contains(QRegularExpression(QStringLiteral("Page size:.*\\b%1\\b").arg(size))),
            qPrintable(info));
        const QRegularExpressionMatch pages =
            QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(info);
        QVERIFY2(pages.captured(1).toInt() >= 1 && pages.captured(1).toInt() <= mostPages,
                 qPrintable(info));
    }

    void theEngagementsOwnChoicesHoldUnlessOptionsSayOtherwise_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("size");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("noWords");
        QTest::newRow("as chosen")
            << QStringList() << text("612")
            << QStringList{text("OnlyforNorthwind"), text("Final"), text("Boardpack")}
            << QStringList{text("Draft")};
        QTest::newRow("otherwise")
            << QStringList{text("--confidentiality"),
                           text("Public"),
                           text("--draft"),
                           text("--edition"),
                           text("one-page"),
                           text("--paper"),
                           text("a4")}
            << text("595") << QStringList{text("Public"), text("Draft"), text("Onepager")}
            << QStringList{text("OnlyforNorthwind"), text("Final")};
    }

    void theEngagementsOwnChoicesHoldUnlessOptionsSayOtherwise()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, size);
        QFETCH(const QStringList, words);
        QFETCH(const QStringList, noWords);
        QJsonObject engagement = jsonOf(QString::fromUtf8(bytesOf(kSample)));
        engagement.insert(text("report"),
                          QJsonObject{{text("edition"), text("board")},
                                      {text("paper"), text("letter")},
                                      {text("final"), true},
                                      {text("confidentiality"), text("Only for Northwind")}});
        const QString json = m_folder.filePath(text("chosen.json"));
        writeBytes(json, QJsonDocument(engagement).toJson());
        const QString file = m_folder.filePath(text("chosen.milepost"));
        QFile::remove(file);
        QCOMPARE(program({text("import"), json, text("-o"), file}).exitCode, 0);
        const QString pdf = m_folder.filePath(text("chosen.pdf"));
        const Run made = program(
            QStringList{text("report"), file, text("-o"), pdf, text("--date"), text("2026-07-15")} +
            options);
        QCOMPARE(made.err, QString());
        const QString printed = wordsOf(pdf);
        for (const QString& word : words)
            QVERIFY2(printed.contains(word), qPrintable(word));
        for (const QString& word : noWords)
            QVERIFY2(!printed.contains(word), qPrintable(word));
        QVERIFY(run(text("pdfinfo"), {pdf})
                    .out.contains(
                        QRegularExpression(QStringLiteral("Page size:.*\\b%1\\b").arg(size))));
    }

    void theReportSpeaksTheLanguageOfItsEngagementUnlessAnotherIsNamed()
    {
        QJsonObject engagement = jsonOf(QString::fromUtf8(bytesOf(kSample)));
        engagement.insert(text("report"), QJsonObject{{text("edition"), text("one-page")},
                                                      {text("language"), text("en-XA")}});
        const QString json = m_folder.filePath(text("language.json"));
        writeBytes(json, QJsonDocument(engagement).toJson());
        const QString file = m_folder.filePath(text("language.milepost"));
        QCOMPARE(program({text("import"), json, text("-o"), file}).exitCode, 0);
        const QString pdf = m_folder.filePath(text("language.pdf"));
        const QString pseudo = QStringLiteral("Óñéṗáğéŕ"); // One-pager
        QCOMPARE(program({text("report"), file, text("-o"), pdf}).err, QString());
        QVERIFY2(wordsOf(pdf).contains(pseudo), qPrintable(wordsOf(pdf).left(300)));
        QCOMPARE(
            program({text("report"), file, text("-o"), pdf, text("--language"), text("en")}).err,
            QString());
        QVERIFY(!wordsOf(pdf).contains(pseudo));
        QVERIFY(wordsOf(pdf).contains(text("Onepager")));
    }

    void wrongOptionsWriteNothing_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("edition") << QStringList{text("--edition"), text("huge")};
        QTest::newRow("paper") << QStringList{text("--paper"), text("a5")};
        QTest::newRow("profile") << QStringList{text("--profile"), text("rivals")};
        QTest::newRow("date") << QStringList{text("--date"), text("2026-02-30")};
        QTest::newRow("locale") << QStringList{text("--locale"), text("xx_QQ")};
        QTest::newRow("draft and final") << QStringList{text("--final"), text("--draft")};
        QTest::newRow("names and none") << QStringList{text("--names"), text("--no-names")};
    }

    void wrongOptionsWriteNothing()
    {
        QFETCH(QStringList, options);
        const QString pdf = m_folder.filePath(text("nothing.pdf"));
        const Run run = report(pdf, options);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count(u'\n'), 1);
        QVERIFY(!QFile::exists(pdf));
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        const Run run = report(m_folder.filePath(text("no/folder/x.pdf")));
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count(u'\n'), 1);
    }
};

MILEPOST_TEST(TestReportCommand)
#include "test_reportcommand.moc"
