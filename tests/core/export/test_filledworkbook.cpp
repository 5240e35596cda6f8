// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/metricvalues.h"
#include "core/edits/playdecisions.h"
#include "core/engagement/validate.h"
#include "tests/core/export/filledfixture.h"
#include "tests/support/randomsource.h"
#include "tests/support/testclass.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

const SentFixture& sampleSent()
{
    static const SentFixture sent;
    return sent;
}

QString valueText(const FillInValue& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    if (const auto* number = std::get_if<double>(&value))
        return QString::number(*number, 'g', 12);
    return u"-"_s;
}

int mutations()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("MILEPOST_WORKBOOK_MUTATIONS", &ok);
    return ok ? wanted : 150;
}

/// What must hold of every workbook that can be read: the step fits, leaves a valid engagement,
/// and undo restores everything.
void verifyAnswer(const Engagement& engagement, const FilledAnswer& answer)
{
    Engagement so = engagement;
    for (const Edit& edit : answer.change.edits) {
        QVERIFY(fits(so, edit));
        applyEdit(so, edit);
    }
    const QList<Error> problems = validate(shippedContent(), so);
    QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems[0].toLine()));
    QCOMPARE(so != engagement, !answer.changes.isEmpty());
    applyChange(so, inverse(answer.change));
    QCOMPARE(so, engagement);
}

/// Some bytes of XML changed: cut out, doubled, exchanged for others that stand there.
QByteArray mutatedXml(QByteArray xml, RandomSource& random)
{
    for (int i = random.number(1, 4); i > 0 && xml.size() > 20; --i) {
        const int at = random.number(0, static_cast<int>(xml.size()) - 12);
        const int length = random.number(1, 10);
        switch (random.number(0, 3)) {
        case 0:
            xml.remove(at, length);
            break;
        case 1:
            xml.insert(at, xml.mid(at, length));
            break;
        case 2:
            xml[at] = random.oneOf(QList<char>{'<', '>', '/', '"', '=', '&', '0', '1', '9', 's',
                                               'n', 'b', 'e', 'd', ' ', '\xff'});
            break;
        default: {
            const int from = random.number(0, static_cast<int>(xml.size()) - 12);
            xml.replace(at, length, xml.mid(from, length));
        }
        }
    }
    return xml;
}

} // namespace

class TestFilledWorkbook : public QObject {
    Q_OBJECT

private slots:
    /// What nobody touched changes nothing and is refused nowhere, whatever is in it.
    void whatIsNotTouchedStays()
    {
        QCOMPARE(refusalsOf(sampleSent().answer(sampleSent().parts)), QStringList());
        QVERIFY(sampleSent().answer(sampleSent().parts).changes.isEmpty());
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const SentFixture sent(generateEngagement(shippedContent(), seed));
            const FilledAnswer answer = sent.answer(sent.parts);
            QCOMPARE(refusalsOf(answer), QStringList());
            QVERIFY(answer.changes.isEmpty());
            QVERIFY(answer.change.edits.isEmpty());
        }
    }

    void aCellIsTakenOverOrRefusedByName_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("after");   // of the first change; empty: none
        QTest::addColumn<QString>("refusal"); // a part of its sentence
        const SentFixture& sent = sampleSent();
        const auto play = [&](const char* name, FillInField field, const QString& inside,
                              const QString& after, const QString& refusal,
                              PlayState state = PlayState::Started) {
            QTest::newRow(name) << kPlanPart << sent.playCell(field, state) << inside << after
                                << refusal;
        };
        const auto share = [&](const char* name, FillInField field, const QString& inside,
                               const QString& after, const QString& refusal) {
            QTest::newRow(name) << kKpiPart << sent.shareCell(field, false) << inside << after
                                << refusal;
        };
        using F = FillInField;
        play("state", F::State, asText(u"Dropped"_s), u"dropped"_s, {});
        play("state in another case", F::State, asText(u" dropped "_s), u"dropped"_s, {});
        play("no state", F::State, asText(u"Finished"_s), {}, u"no state of a play"_s);
        play("emptied state", F::State, u">"_s, {}, u"has a state"_s);
        play("state as number", F::State, asNumber(u"1"_s), {}, u"no state of a play"_s);
        play("owner", F::Accountable, asText(u"Ann Lee"_s), u"Ann Lee"_s, {});
        play("owner as number", F::Accountable, asNumber(u"7"_s), {}, u"A text belongs here"_s);
        play("day", F::ActualStart, asDay({2026, 5, 4}), u"2026-05-04"_s, {});
        play("pinned day", F::Pin, asDay({2026, 9, 7}), u"2026-09-07"_s, {}, PlayState::Proposed);
        play("ISO text", F::ActualStart, asText(u"2026-05-04"_s), u"2026-05-04"_s, {});
        play("points", F::ActualStart, asText(u"4.5.2026"_s), u"2026-05-04"_s, {});
        play("slashes, one way", F::ActualStart, asText(u"25/5/2026"_s), u"2026-05-25"_s, {});
        play("slashes, month first", F::ActualStart, asText(u"5/25/2026"_s), u"2026-05-25"_s, {});
        play("slashes, two ways", F::ActualStart, asText(u"4/5/2026"_s), {}, u"one way"_s);
        play("two digits of a year", F::ActualStart, asText(u"25/5/26"_s), {}, u"one way"_s);
        play("English month", F::ActualStart, asText(u"4 May 2026"_s), u"2026-05-04"_s, {});
        play("month first", F::ActualStart, asText(u"May 4, 2026"_s), u"2026-05-04"_s, {});
        play("month with two digits of a year", F::ActualStart, asText(u"4 May 26"_s), {},
             u"one way"_s);
        play("point in a day", F::ActualStart, asText(u"1.2 May 2026"_s), {}, u"one way"_s);
        play("German month", F::ActualStart, asText(u"4. März 2026"_s), u"2026-03-04"_s, {});
        play("no day", F::ActualStart, asText(u"next week"_s), {}, u"one way"_s);
        play("no such day", F::ActualStart, asText(u"31.4.2026"_s), {}, u"one way"_s);
        play("day with a time", F::ActualStart, asNumber(u"46146.5"_s), {}, u"without a time"_s);
        play("day of another century", F::ActualStart, asNumber(u"100"_s), {},
             u"outside the years"_s);
        play("day that never was", F::ActualStart, asNumber(u"60"_s), {}, u"one way"_s);
        play("ISO cell", F::ActualStart, u"t=\"d\"><v>2026-05-04T00:00:00</v>"_s, u"2026-05-04"_s,
             {});
        play("end of what has not ended", F::ActualFinish, asDay({2026, 5, 4}), {},
             u"only when it is done"_s);
        play("formula", F::Accountable, u"t=\"str\"><f>A1</f><v>Ann</v>"_s, {}, u"formula"_s);
        play("formula without value", F::ActualStart, u"><f>TODAY()</f>"_s, {}, u"formula"_s);
        play("fault", F::ActualStart, u"t=\"e\"><v>#REF!</v>"_s, {}, u"#REF!"_s);
        play("truth value", F::Progress, u"t=\"b\"><v>1</v>"_s, {}, u"truth value"_s);
        play("progress", F::Progress, asNumber(u"0.55"_s), u"0.55"_s, {});
        play("progress in words", F::Progress, asText(u"55 %"_s), u"0.55"_s, {});
        play("progress without sign", F::Progress, asText(u"55"_s), {}, u"sign of per cent"_s);
        play("progress beyond all", F::Progress, asNumber(u"55"_s), {}, u"from 0 to 100"_s);
        play("progress in parts", F::Progress, asNumber(u"0.555"_s), {}, u"whole number"_s);
        play("what is only shown", F::Play, asText(u"Another name"_s), {}, u"not read back"_s);
        play("code of a character", F::Accountable, asText(u"A_x0042_C"_s), u"ABC"_s, {});
        share("value", F::Value, asNumber(u"0.875"_s), u"0.875"_s, {});
        share("value in words", F::Value, asText(u"87,5 %"_s), u"0.875"_s, {});
        share("value that can be read in two ways", F::Value, asText(u"1,234 %"_s), {}, u"1234"_s);
        share("value without sign", F::Value, asText(u"87.5"_s), {}, u"sign of per cent"_s);
        share("value that cannot be", F::Value, asNumber(u"-3"_s), {}, u"cannot be below"_s);
        share("value taken away", F::Value, u">"_s, {}, u"not taken away"_s);
        share("period of a recorded value", F::PeriodEnd, asDay({2027, 1, 31}), {},
              u"not read back"_s);
        share("accounts", F::Accounts, asNumber(u"41"_s), u"41"_s, {});
        share("part of an account", F::Accounts, asNumber(u"41.5"_s), {}, u"whole number"_s);
        share("source", F::Source, asText(u"CRM"_s), u"CRM"_s, {});
    }
    void aCellIsTakenOverOrRefusedByName()
    {
        QFETCH(QString, part);
        QFETCH(QString, cell);
        QFETCH(QString, inside);
        QFETCH(QString, after);
        QFETCH(QString, refusal);
        const SentFixture& sent = sampleSent();
        const FilledAnswer answer = sent.answer(sent.with(part, cell, inside));
        verifyAnswer(sent.engagement, answer);
        if (after.isEmpty()) {
            QVERIFY(answer.changes.isEmpty());
            QCOMPARE(answer.refusals.size(), 1);
            QCOMPARE(answer.refusals[0].cell, cell);
            const QString why = answer.refusals[0].reason.toEnglish();
            QVERIFY2(why.contains(refusal), qPrintable(why));
            return;
        }
        QCOMPARE(refusalsOf(answer), QStringList());
        QVERIFY(!answer.changes.isEmpty());
        const auto changed =
            std::find_if(answer.changes.cbegin(), answer.changes.cend(),
                         [&](const FilledChange& one) { return one.cell == cell; });
        QVERIFY(changed != answer.changes.cend());
        QCOMPARE(valueText(changed->after), after);
        QCOMPARE(valueText(changed->before), valueText(changed->sent));
        QVERIFY(!changed->meanwhile);
    }

    /// The same day, counted from 1904.
    void daysAreCountedAsTheWorkbookSays()
    {
        const SentFixture& sent = sampleSent();
        const QString cell = sent.playCell(FillInField::ActualStart, PlayState::Started);
        const QString number = QString::number(QDate(1904, 1, 1).daysTo({2026, 5, 4}));
        PackageParts parts = sent.with(kPlanPart, cell, asNumber(number));
        parts[u"xl/workbook.xml"_s].replace("<workbookPr ", "<workbookPr date1904=\"1\" ");
        for (const FilledChange& change : sent.answer(parts).changes) {
            if (change.cell != cell)
                continue;
            QCOMPARE(valueText(change.after), u"2026-05-04"_s);
            return;
        }
        QFAIL("the day was not read");
    }

    void aNumberInPlainFormatIsNoDayAndNoShare()
    {
        const SentFixture& sent = sampleSent();
        for (const FillInField field : {FillInField::ActualStart, FillInField::Progress}) {
            const QString cell = sent.playCell(field, PlayState::Started);
            PackageParts parts = sent.with(kPlanPart, cell, asNumber(u"46146"_s));
            static const QRegularExpression style(u" s=\"\\d+\""_s);
            const QString before = QString::fromUtf8(parts[kPlanPart]);
            const qsizetype at = before.indexOf(u"<c r=\"%1\""_s.arg(cell));
            QString after = before;
            after.replace(at, 30, before.mid(at, 30).remove(style));
            parts[kPlanPart] = after.toUtf8();
            const FilledAnswer answer = sent.answer(parts);
            QVERIFY(answer.changes.isEmpty());
            QCOMPARE(answer.refusals.size(), 1);
            QCOMPARE(answer.refusals[0].cell, cell);
        }
    }

    void mergedCellsAreRefused()
    {
        const SentFixture& sent = sampleSent();
        const QString cell = sent.playCell(FillInField::Accountable, PlayState::Started);
        PackageParts parts = sent.with(kPlanPart, cell, asText(u"Ann Lee"_s));
        const QString next = QString(cell).replace(u'D', u'E');
        parts[kPlanPart].replace("</sheetData>",
                                 "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"" +
                                     (cell + u':' + next).toUtf8() + "\"/></mergeCells>");
        const FilledAnswer answer = sent.answer(parts);
        QVERIFY(answer.changes.isEmpty());
        QCOMPARE(answer.refusals.size(), 2);
        QCOMPARE(answer.refusals[0].cell, cell);
        QVERIFY(answer.refusals[0].reason.toEnglish().contains(u"merged"_s));
    }

    /// A day and a value in the empty row of a metric make a new value.
    void aNewValueIsTakenIn()
    {
        const SentFixture& sent = sampleSent();
        PackageParts parts =
            sent.with(kKpiPart, sent.shareCell(FillInField::PeriodEnd, true), asDay({2027, 1, 31}));
        FilledAnswer answer = sent.answer(parts);
        QVERIFY(answer.changes.isEmpty());
        QCOMPARE(answer.refusals.size(), 1);
        QVERIFY(answer.refusals[0].reason.toEnglish().contains(u"value is missing"_s));

        const QString cell = sent.shareCell(FillInField::Value, true);
        parts[kKpiPart] = withCell(parts[kKpiPart], cell, asNumber(u"0.9"_s));
        answer = sent.answer(parts);
        QCOMPARE(refusalsOf(answer), QStringList());
        QCOMPARE(answer.changes.size(), 1);
        QCOMPARE(answer.changes[0].cell, cell);
        QCOMPARE(answer.changes[0].periodEnd, QDate(2027, 1, 31));
        verifyAnswer(sent.engagement, answer);
        Engagement so = sent.engagement;
        applyChange(so, answer.change);
        QCOMPARE(so.metricValues.size(), sent.engagement.metricValues.size() + 1);
        QCOMPARE(so.metricValues.last().value, 0.9);
    }

    /// What the file has changed since is told, and what was not touched never takes it back.
    void whatTheFileChangedMeanwhileIsTold()
    {
        const SentFixture& sent = sampleSent();
        const QString cell = sent.playCell(FillInField::Accountable, PlayState::Started);
        const PackageParts parts = sent.with(kPlanPart, cell, asText(u"Ann Lee"_s));
        const FilledAnswer first = sent.answer(parts);
        QCOMPARE(first.changes.size(), 1);
        PlayId play;
        for (const FillInRow& row : sent.sheets[0].rows) {
            if (std::get<QString>(row.values[1]) == first.changes[0].subject)
                play = PlayId(row.id);
        }
        const auto byAnother =
            edits::setAccountable(shippedContent(), sent.engagement, play, u"Bo Ray"_s);
        QVERIFY(byAnother.ok());
        Engagement meanwhile = sent.engagement;
        applyChange(meanwhile, *byAnother);
        const Result<FilledWorkbook> untouched = SentFixture::read(sent.bytes);
        QVERIFY(answerOf(shippedContent(), meanwhile, *untouched).changes.isEmpty());

        const Result<FilledWorkbook> workbook = SentFixture::read(packageOf(parts));
        const FilledAnswer answer = answerOf(shippedContent(), meanwhile, *workbook);
        QCOMPARE(answer.changes.size(), 1);
        QVERIFY(answer.changes[0].meanwhile);
        QCOMPARE(valueText(answer.changes[0].before), u"Bo Ray"_s);
        QCOMPARE(valueText(answer.changes[0].after), u"Ann Lee"_s);
        QCOMPARE(valueText(answer.changes[0].sent), valueText(first.changes[0].before));
        verifyAnswer(meanwhile, answer);
        applyChange(meanwhile, answer.change);
        QVERIFY(answerOf(shippedContent(), meanwhile, *workbook).changes.isEmpty());
    }

    /// The words of the language that it was sent in are understood.
    void itComesBackInTheLanguageThatItWasSentIn()
    {
        const SentFixture sent(sampleEngagement(), pseudoLanguage());
        const QString cell = sent.playCell(FillInField::State, PlayState::Started);
        const QString word = stateChoices(Wording(pseudoLanguage(), {})).at(4).second;
        QVERIFY(word != u"dropped"_s);
        const FilledAnswer answer = sent.answer(sent.with(kPlanPart, cell, asText(word)));
        QCOMPARE(refusalsOf(answer), QStringList());
        QCOMPARE(valueText(answer.changes[0].after), u"dropped"_s);
    }

    void whatIsNoAnswerIsRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const SentFixture& sent = sampleSent();
        const auto with = [&](const char* part, const QByteArray& xml) {
            PackageParts parts = sent.parts;
            parts[QString::fromLatin1(part)] = xml;
            return packageOf(parts);
        };
        const auto replaced = [&](const char* part, const char* before, const char* after) {
            return with(part,
                        QByteArray(sent.parts[QString::fromLatin1(part)]).replace(before, after));
        };
        const auto without = [&](const char* part) {
            PackageParts parts = sent.parts;
            parts.remove(QString::fromLatin1(part));
            return packageOf(parts);
        };
        QTest::newRow("nothing") << QByteArray() << u"no workbook"_s;
        QTest::newRow("text") << QByteArray("a;b\n") << u"no workbook"_s;
        QTest::newRow("old format") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << u"old format"_s;
        QTest::newRow("half") << sent.bytes.left(sent.bytes.size() / 2) << u"damaged"_s;
        QTest::newRow("another program")
            << with("mimetype", "application/vnd.oasis.opendocument.spreadsheet") << u"ODS"_s;
        QTest::newRow("macros") << with("xl/vbaProject.bin", "x") << u"macros"_s;
        QTest::newRow("macro type")
            << replaced("[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                        "application/vnd.ms-excel.sheet.macroEnabled.main")
            << u"macros"_s;
        QTest::newRow("links") << with("xl/externalLinks/externalLink1.xml", "<x/>")
                               << u"links to other workbooks"_s;
        PackageParts bomb = sent.parts;
        bomb[u"xl/media/a.bin"_s] = QByteArray(70 << 20, ' ');
        QTest::newRow("bomb") << packageOf(bomb, true) << u"larger"_s;
        QByteArray rows = "<worksheet><sheetData>";
        for (int row = 1; row <= 4'100; ++row)
            rows += "<row r=\"" + QByteArray::number(row) + "\">" +
                    QByteArray("<c><v>1</v></c>").repeated(100) + "</row>";
        QTest::newRow("huge sheet")
            << with("xl/worksheets/sheet1.xml", rows + "</sheetData></worksheet>") << u"larger"_s;
        QTest::newRow("entities") << replaced("xl/worksheets/sheet1.xml", "<worksheet",
                                              "<!DOCTYPE w [<!ENTITY a \"aa\">]><worksheet")
                                  << u"damaged"_s;
        QTest::newRow("broken XML")
            << replaced("xl/worksheets/sheet2.xml", "</sheetData>", "") << u"damaged"_s;
        QTest::newRow("no styles") << without("xl/styles.xml") << u"damaged"_s;
        QTest::newRow("no texts") << without("xl/sharedStrings.xml") << u"damaged"_s;
        QTest::newRow("no sheet") << without("xl/worksheets/sheet2.xml") << u"damaged"_s;
        QTest::newRow("no hidden sheet")
            << replaced("xl/workbook.xml", "milepost-state", "something-else") << u"not made"_s;
        QTest::newRow("hidden sheet changed")
            << replaced("xl/sharedStrings.xml", "2026-07-01T09:00", "2026-08-01T09:00")
            << u"not made"_s;
        const ToldEngagement told(sent.engagement);
        QTest::newRow("another engagement")
            << *fillInWorkbook(told.telling, {kSentTimes.created.addSecs(1), kSentTimes.changed})
            << u"another engagement"_s;
    }
    void whatIsNoAnswerIsRefusedInASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const Result<FilledWorkbook> workbook = SentFixture::read(bytes);
        QVERIFY(!workbook.ok());
        const QString why = workbook.error().message.toEnglish();
        QVERIFY2(why.contains(sentence), qPrintable(why));
    }

    /// Through another library: columns moved, rows sorted, one deleted, one added, one doubled.
    void anotherProgramMayMoveEverything()
    {
        const SentFixture& sent = sampleSent();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"book.xlsx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sent.bytes);
        file.close();
        QProcess python;
        python.start(QStringLiteral(MILEPOST_PYTHON),
                     {QStringLiteral(MILEPOST_TEST_DATA "/fillin.py"), path});
        QVERIFY(python.waitForFinished());
        const QStringList said = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n');
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<FilledWorkbook> workbook = SentFixture::read(file.readAll());
        QVERIFY2(workbook.ok(), workbook ? "" : qPrintable(workbook.error().toLine()));
        const FilledAnswer answer = answerOf(shippedContent(), sent.engagement, *workbook);
        verifyAnswer(sent.engagement, answer);
        QStringList told;
        for (const FilledChange& change : answer.changes) {
            told.append(u"change %1 %2"_s.arg(cellWords(change.sheet, change.cell),
                                              valueText(change.after)));
        }
        for (const FilledRefusal& refusal : answer.refusals)
            told.append(u"refusal %1"_s.arg(cellWords(refusal.sheet, refusal.cell)));
        QStringList expected = said;
        expected.removeAll(QString());
        told.sort();
        expected.sort();
        QCOMPARE(told, expected);
    }

    /// Bytes of the file and of its parts are changed at random. None crashes; what can be read
    /// keeps every promise. Where the package itself is hurt, nothing else than what was there is
    /// ever read. `MILEPOST_WORKBOOK_MUTATIONS` asks for more than the suite has time for.
    void damageIsNeverReadAsSomethingElse()
    {
        const SentFixture& sent = sampleSent();
        const QString cell = sent.playCell(FillInField::Accountable, PlayState::Started);
        const PackageParts parts = sent.with(kPlanPart, cell, asText(u"Ann Lee"_s));
        const QByteArray whole = packageOf(parts);
        const QList<FilledChange> right = sent.answer(parts).changes;
        QCOMPARE(right.size(), 1);
        int readable = 0;
        for (int seed = 0; seed < mutations(); ++seed) {
            RandomSource random(static_cast<quint32>(seed));
            const bool outside = seed % 2 == 0;
            QByteArray bytes = whole;
            if (outside) {
                for (int i = random.number(1, 3); i > 0; --i)
                    bytes[random.number(0, static_cast<int>(bytes.size()) - 1)] ^=
                        static_cast<char>(1 << random.number(0, 7));
            } else {
                PackageParts hurt = parts;
                const QString name = random.oneOf(hurt.keys());
                hurt[name] = mutatedXml(hurt[name], random);
                bytes = packageOf(hurt);
            }
            const Result<FilledWorkbook> workbook = SentFixture::read(bytes);
            if (!workbook) {
                QVERIFY(!workbook.error().message.isEmpty());
                continue;
            }
            ++readable;
            const FilledAnswer answer = answerOf(shippedContent(), sent.engagement, *workbook);
            verifyAnswer(sent.engagement, answer);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
            for (const FilledChange& change : answer.changes) {
                QVERIFY2(!outside || (change.cell == cell && change.after == right[0].after),
                         qPrintable(u"seed %1"_s.arg(seed)));
            }
        }
        qInfo("%d of %d could be read", readable, mutations());
        QVERIFY(readable > 0);
        QVERIFY(readable < mutations());
    }
};

MILEPOST_TEST(TestFilledWorkbook)
#include "test_filledworkbook.moc"
