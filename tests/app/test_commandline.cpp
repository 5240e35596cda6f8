// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testclass.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace milepost::testing;

namespace {

const QString kCases = QStringLiteral(MILEPOST_TEST_DATA "/cases/");
const QString kWorked = QStringLiteral(MILEPOST_TEST_DATA "/worked/");

/// Every figure of `expected` is in `actual`, numbers to three decimals.
void compareFigures(const QJsonObject& actual, const QJsonObject& expected)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonValue value = actual.value(it.key());
        if (it.value().isDouble()) {
            QVERIFY2(value.isDouble() &&
                         std::abs(value.toDouble() - it.value().toDouble()) < 0.0005 + 1e-9,
                     qPrintable(it.key()));
        } else {
            QVERIFY2(value == it.value(), qPrintable(it.key()));
        }
    }
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(text(name)); }

    [[nodiscard]] QJsonObject worked(const char* key) const
    {
        return jsonOf(QString::fromUtf8(bytesOf(kWorked + text("worked_examples.json"))))
            .value(text(key))
            .toObject();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Run imported = program(
            {text("import"), kWorked + text("example.json"), text("-o"), path("x.milepost")});
        QCOMPARE(imported.err, QString());
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(program({text("sample"), text("-o"), path("sample.milepost"), text("--date"),
                          text("2026-07-20")})
                     .exitCode,
                 0);
    }

    void scoreReproducesTheWorkedExample()
    {
        const Run score = program({text("score"), path("x.milepost"), text("--json")});
        QCOMPARE(score.exitCode, 0);
        const QJsonObject card =
            jsonOf(score.out).value(text("assessments")).toArray().at(0).toObject();
        compareFigures(card, worked("scoring").value(text("matrix")).toObject());
        const QJsonArray expected = worked("scoring").value(text("dimensions")).toArray();
        const QJsonArray actual = card.value(text("dimensions")).toArray();
        QCOMPARE(actual.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            compareFigures(actual[i].toObject(), expected[i].toObject());
    }

    /// A workbook goes out, is filled in by another program, and comes back.
    void aWorkbookThatWasFilledInIsTakenIn()
    {
        const QString book = path("book.xlsx");
        const QString file = path("taking.milepost");
        QVERIFY(QFile::copy(path("sample.milepost"), file));
        QCOMPARE(program({text("export"), file, text("--format"), text("xlsx-update"), text("-o"),
                          book, text("--date"), text("2026-07-20")})
                     .exitCode,
                 0);
        QCOMPARE(run(text(MILEPOST_PYTHON), {text(MILEPOST_TEST_DATA "/fillin.py"), book}).exitCode,
                 0);
        const auto owners = [&] {
            return program({text("export"), file, text("-o"), text("-")})
                .out.count(text("\"Ann Lee\""));
        };
        const Run dry = program({text("import-xlsx"), file, book, text("--dry-run")});
        QCOMPARE(dry.exitCode, 0);
        QVERIFY2(dry.out.contains(text("Ann Lee")), qPrintable(dry.out));
        QVERIFY2(dry.out.contains(text("This is a formula")), qPrintable(dry.out));
        QCOMPARE(owners(), 0);
        const Run taken = program({text("import-xlsx"), file, book});
        QCOMPARE(taken.err, QString());
        QCOMPARE(taken.exitCode, 0);
        QCOMPARE(taken.out, dry.out);
        QVERIFY(owners() > 0);
        const Run again = program({text("import-xlsx"), file, book});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.out.startsWith(text("The workbook changes nothing.")),
                 qPrintable(again.out));

        const Run other = program({text("import-xlsx"), path("x.milepost"), book});
        QCOMPARE(other.exitCode, 1);
        QVERIFY2(other.err.contains(text("another engagement")), qPrintable(other.err));
        QCOMPARE(program({text("import-xlsx"), file, file}).exitCode, 1);
        QCOMPARE(program({text("import-xlsx"), file}).exitCode, 2);
    }

    void planReproducesTheWorkedExample()
    {
        const Run plan = program({text("plan"), path("x.milepost"), text("--json")});
        QCOMPARE(plan.exitCode, 0);
        const QJsonObject result = jsonOf(plan.out);
        const QJsonObject expected = worked("planSmall");
        const QJsonArray rows = expected.value(text("priorities")).toArray();
        QCOMPARE(result.value(text("priorities")).toArray().size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            compareFigures(result.value(text("priorities"))[i].toObject(), rows[i].toObject());
        const QJsonArray bars = expected.value(text("schedule")).toArray();
        QCOMPARE(result.value(text("schedule")).toArray().size(), bars.size());
        for (qsizetype i = 0; i < bars.size(); ++i) {
            QJsonObject bar = bars[i].toObject();
            bar.remove(text("startWeek"));
            bar.remove(text("endWeek"));
            compareFigures(result.value(text("schedule"))[i].toObject(), bar);
        }
        QCOMPARE(result.value(text("finish")), expected.value(text("finish")));
        compareFigures(result.value(text("projected")).toObject(),
                       expected.value(text("projected")).toObject());
    }

    void horizonsAreToldAsOfTheDate_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("horizon"); // of the dashboard, which starts on 9 March
        QTest::newRow("without a date, of the start") << QString() << text("next");
        QTest::newRow("before the start") << text("2025-06-01") << text("next");
        QTest::newRow("28 days before") << text("2026-02-09") << text("now");
        QTest::newRow("after it") << text("2026-06-01") << text("now");
    }

    void horizonsAreToldAsOfTheDate()
    {
        QFETCH(QString, date);
        QFETCH(QString, horizon);
        QStringList arguments{text("plan"), path("x.milepost"), text("--json")};
        if (!date.isEmpty())
            arguments += {text("--date"), date};
        const Run plan = program(arguments);
        QCOMPARE(plan.exitCode, 0);
        for (const QJsonValue& bar : jsonOf(plan.out).value(text("schedule")).toArray()) {
            if (bar[text("id")] == text("align-impact-dashboard"))
                QCOMPARE(bar[text("horizon")].toString(), horizon);
        }
    }

    void whatIsLateIsSaidWithHowMuch()
    {
        const Run plan =
            program({text("plan"), path("x.milepost"), text("--date"), text("2026-03-11")});
        QCOMPARE(plan.exitCode, 0);
        QVERIFY2(plan.out.contains(text("7 weeks overdue")), qPrintable(plan.out));
        QVERIFY2(plan.out.contains(text("2 days late to start")), qPrintable(plan.out));
        const Run bad = program({text("plan"), path("x.milepost"), text("--date"), text("soon")});
        QCOMPARE(bad.exitCode, 1);
        QVERIFY2(bad.err.contains(text("soon")), qPrintable(bad.err));
    }

    void progressNamesPointsChangesAndBreaks()
    {
        const Run progress = program({text("progress"), path("sample.milepost"), text("--json")});
        QCOMPARE(progress.exitCode, 0);
        const QJsonObject first =
            jsonOf(progress.out).value(text("matrices")).toArray().first().toObject();
        for (const char* key : {"matrix", "unit", "points", "changes", "breaks", "wayToTarget"})
            QVERIFY2(first.contains(text(key)), key);
        QCOMPARE(first.value(text("points")).toArray().size(), 2);
        QCOMPARE(first.value(text("changes")).toArray().size(), 5);
        const Run words = program({text("progress"), path("sample.milepost")});
        QCOMPARE(words.exitCode, 0);
        QVERIFY2(words.out.contains(text("Way to the targets: ")), qPrintable(words.out));
    }

    void aPlayPinnedToASaturdayLosesNoWeek()
    {
        QCOMPARE(program({text("import"), kCases + text("pin-saturday.json"), text("-o"),
                          path("saturday.milepost")})
                     .exitCode,
                 0);
        const Run plan = program({text("plan"), path("saturday.milepost"), text("--json")});
        QCOMPARE(plan.exitCode, 0);
        bool found = false;
        for (const QJsonValue& bar : jsonOf(plan.out).value(text("schedule")).toArray()) {
            if (bar[text("id")] != text("align-sponsor-charter"))
                continue;
            found = true;
            QCOMPARE(bar[text("start")].toString(), text("2026-03-02"));
            QCOMPARE(bar[text("finish")].toString(), text("2026-03-13"));
            QCOMPARE(bar[text("weeks")].toInt(), 2);
        }
        QVERIFY(found);
    }

    void aPlanThatLeavesTheCalendarIsASentence()
    {
        const QString file = path("overflow.milepost");
        QCOMPARE(program({text("import"), kCases + text("dates-overflow.json"), text("-o"), file})
                     .exitCode,
                 0);
        for (const QStringList& arguments :
             {QStringList{text("plan"), file}, {text("plan"), file, text("--json")}}) {
            const Run plan = program(arguments);
            QCOMPARE(plan.exitCode, 1);
            QCOMPARE(plan.out, QString());
            QCOMPARE(plan.err.count(u'\n'), 1);
            QVERIFY2(plan.err.contains(text("would end after 2199")), qPrintable(plan.err));
        }
        const Run check = program({text("check"), file});
        QCOMPARE(check.exitCode, 1);
        QVERIFY2(check.out.contains(text("would end after 2199")), qPrintable(check.out));
    }

    void tablesAreReadableWithoutJson()
    {
        const Run score = program({text("score"), path("sample.milepost")});
        QCOMPARE(score.exitCode, 0);
        QVERIFY(score.out.contains(text("Averholm Software AG")));
        QVERIFY(score.out.contains(text("Strategy & Goals")));
        QVERIFY(score.out.contains(text("Overall index")));
        const Run plan = program({text("plan"), path("sample.milepost")});
        QCOMPARE(plan.exitCode, 0);
        QVERIFY(plan.out.contains(text("Schedule as of 20")));
    }

    void allTablesGoIntoANewFolder()
    {
        const QStringList command{text("export"),   path("sample.milepost"),
                                  text("--format"), text("csv"),
                                  text("-o"),       path("tables")};
        const Run written = program(command);
        QCOMPARE(written.err, QString());
        QCOMPARE(written.exitCode, 0);
        const QByteArray plan = bytesOf(path("tables/plan.csv"));
        QVERIFY(plan.count("\r\n") > 10);
        QCOMPARE(program(command).exitCode, 1); // the folder is there now
        QCOMPARE(bytesOf(path("tables/plan.csv")), plan);
    }

    void anOptionOfAnotherFormatIsRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("table of a workbook")
            << QStringList{text("--format"), text("xlsx"), text("--table"), text("plan")};
        QTest::newRow("alarm in tables")
            << QStringList{text("--format"), text("csv"), text("--alarm"), text("1")};
        QTest::newRow("day of exchange data") << QStringList{text("--date"), text("2026-01-31")};
        QTest::newRow("no such table")
            << QStringList{text("--format"), text("csv"), text("--table"), text("votes")};
        QTest::newRow("no such separator")
            << QStringList{text("--format"), text("csv"), text("--separator"), text("bar")};
        QTest::newRow("too many days")
            << QStringList{text("--format"), text("ics"), text("--alarm"), text("61")};
    }
    void anOptionOfAnotherFormatIsRefused()
    {
        QFETCH(QStringList, options);
        const Run run = program(
            QStringList{text("export"), path("sample.milepost"), text("-o"), path("refused")} +
            options);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count(u'\n'), 1);
        QVERIFY(!QFile::exists(path("refused")));
    }

    void exportAndImportAreEachOthersInverse_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("example") << path("x.milepost");
        QTest::newRow("sample") << path("sample.milepost");
    }

    void exportAndImportAreEachOthersInverse()
    {
        QFETCH(QString, file);
        const QString first = path("first.json");
        const QString second = path("second.json");
        const QString again = path("again.milepost");
        QFile::remove(again);
        QCOMPARE(program({text("export"), file, text("--format"), text("json"), text("-o"), first})
                     .exitCode,
                 0);
        QCOMPARE(program({text("import"), first, text("-o"), again}).exitCode, 0);
        QCOMPARE(program({text("export"), again, text("-o"), second}).exitCode, 0);
        QVERIFY(!bytesOf(first).isEmpty());
        QCOMPARE(bytesOf(first), bytesOf(second));
        QCOMPARE(program({text("score"), file, text("--json")}).out,
                 program({text("score"), again, text("--json")}).out);
        QCOMPARE(program({text("plan"), file, text("--json")}).out,
                 program({text("plan"), again, text("--json")}).out);
    }

    void checkFindsNothingInAGoodFile()
    {
        for (const char* name : {"x.milepost", "sample.milepost"}) {
            const Run check = program({text("check"), path(name)});
            QCOMPARE(check.exitCode, 0);
            QCOMPARE(check.err, QString());
        }
    }

    void anExistingFileIsNotOverwritten()
    {
        const QByteArray before = bytesOf(path("x.milepost"));
        const Run again = program(
            {text("import"), kWorked + text("example.json"), text("-o"), path("x.milepost")});
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.err.contains(path("x.milepost")));
        QCOMPARE(bytesOf(path("x.milepost")), before);
    }

    void badInputIsOneLineWithPointerAndWritesNothing()
    {
        QByteArray json = bytesOf(kWorked + text("example.json"));
        json.replace("\"function\": \"revops\"", "\"function\": \"chief\"");
        writeBytes(path("bad.json"), json);
        const Run imported =
            program({text("import"), path("bad.json"), text("-o"), path("bad.milepost")});
        QCOMPARE(imported.exitCode, 1);
        QCOMPARE(imported.out, QString());
        QCOMPARE(imported.err.count(u'\n'), 1);
        QVERIFY(imported.err.startsWith(text("milepost: ") + path("bad.json") +
                                        text(": /participants/5/function: ")));
        QVERIFY(!QFile::exists(path("bad.milepost")));
    }

    void recoverWritesANewFileAndListsWhatIsLost()
    {
        QByteArray bytes = bytesOf(path("sample.milepost"));
        constexpr int page = 4096;
        for (qsizetype at = bytes.size() * 2 / 3 / page * page; at < bytes.size(); at += page)
            bytes.replace(at, page / 2, QByteArray(page / 2, '\x55'));
        const QString damaged = path("damaged.milepost");
        writeBytes(damaged, bytes);
        const QString made = path("recovered.milepost");
        const Run run = program({text("recover"), damaged, text("-o"), made});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains(text("Recovered:")), qPrintable(run.out));
        QVERIFY2(run.out.contains(text("Missing or changed:")), qPrintable(run.out));
        QCOMPARE(bytesOf(damaged), bytes);
        QCOMPARE(program({text("check"), made}).exitCode, 0);

        // What is there already stays as it is.
        const QByteArray before = bytesOf(made);
        const Run again = program({text("recover"), damaged, text("-o"), made});
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.err.count(u'\n'), 1);
        QCOMPARE(again.out, QString());
        QCOMPARE(bytesOf(made), before);
    }

    void recoverOfAGoodFileSaysThatNothingIsMissing()
    {
        const Run run =
            program({text("recover"), path("sample.milepost"), text("-o"), path("whole.milepost")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains(text("nothing is missing")), qPrintable(run.out));
        QVERIFY(!run.out.contains(text("Missing or changed:")));
    }

    void filesOfAnotherKindAreOneSentenceAndStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear reader,\nthis is a letter.\n");
        QTest::newRow("start of a database") << bytesOf(path("x.milepost")).left(1000);
        QTest::newRow("truncated copy") << bytesOf(path("x.milepost")).left(20'000);
    }

    void filesOfAnotherKindAreOneSentenceAndStayAsTheyAre()
    {
        QFETCH(QByteArray, bytes);
        const QString file = path("other.milepost");
        writeBytes(file, bytes);
        for (const char* command : {"score", "plan", "check"}) {
            const Run run = program({text(command), file});
            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.err.count(u'\n'), 1);
            QVERIFY2(run.err.startsWith(text("milepost: ") + file + text(": ")),
                     qPrintable(run.err));
            QCOMPARE(bytesOf(file), bytes);
        }
    }

    void wrongUsageExitsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList{text("scroe")};
        QTest::newRow("no file") << QStringList{text("score")};
        QTest::newRow("two files") << QStringList{text("score"), text("a"), text("b")};
        QTest::newRow("unknown option") << QStringList{text("score"), text("a"), text("--frob")};
        QTest::newRow("no output") << QStringList{text("import"), text("a.json")};
        QTest::newRow("no new file") << QStringList{text("recover"), text("a.milepost")};
    }

    void wrongUsageExitsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const Run run = program(arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.startsWith(text("milepost: ")));
        QCOMPARE(run.out, QString());
    }

    void helpAndVersionGoToStandardOutput()
    {
        const Run help = program({text("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char* command : {"sample", "import", "export", "score", "plan", "metrics",
                                    "report", "check", "recover"})
            QVERIFY(help.out.contains(text(command)));
        QCOMPARE(program({text("--version")}).out, text("milepost " MILEPOST_VERSION "\n"));
        QCOMPARE(program({text("plan"), text("--help")}).exitCode, 0);
    }

    void pathsMayHoldSpacesQuotesAndOtherScripts()
    {
        const QString file =
            m_folder.filePath(QStringLiteral("Übersicht 'Q1' \"neu\" %20 #1? 測試.milepost"));
        QCOMPARE(program({text("sample"), text("-o"), file}).exitCode, 0);
        QCOMPARE(program({text("check"), file}).exitCode, 0);
    }

    void anErrorNamesTheFileOnce_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char* command : {"score", "plan", "check"})
            QTest::newRow(command) << QStringList{text(command), text("no-such-file.milepost")};
        for (const char* command : {"export", "report", "recover"}) {
            QTest::newRow(command) << QStringList{text(command), text("no-such-file.milepost"),
                                                  text("-o"), path("never")};
        }
    }
    void anErrorNamesTheFileOnce()
    {
        QFETCH(const QStringList, arguments);
        const Run run = program(arguments);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count(text("no-such-file.milepost")), 1);
        QVERIFY(!QFile::exists(path("never")));
    }

    void aFolderThatIsNotThereIsAClearError()
    {
        const Run run = program({text("sample"), text("-o"), path("no/such/folder/x.milepost")});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count(u'\n'), 1);
    }
};

MILEPOST_TEST(TestCommandLine)
#include "test_commandline.moc"
