// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/filledfixture.h"
#include "tests/support/testclass.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

const SentFixture& shippedSent()
{
    static const SentFixture sent;
    return sent;
}

/// A row of a sheet once more, below all others; `line` and `copy` count from 1.
QByteArray withCopyOfRow(const QByteArray& xml, int line, int copy)
{
    const QRegularExpression row(u"<row r=\"%1\".*?</row>"_s.arg(line));
    QString text = QString::fromUtf8(xml);
    QString again = row.match(text).captured();
    if (again.isEmpty())
        qFatal("there is no row %d", line);
    again.replace(u"<row r=\"%1\""_s.arg(line), u"<row r=\"%1\""_s.arg(copy));
    again.replace(QRegularExpression(u"r=\"([A-Z]+)%1\""_s.arg(line)), u"r=\"\\1%1\""_s.arg(copy));
    return text.replace(u"</sheetData>"_s, again + u"</sheetData>"_s).toUtf8();
}

QString inLine(const QString& cell, int line)
{
    return xlsxAddress({line - 1, xlsxPlace(cell)->column});
}

int lineOf(const QString& cell)
{
    return xlsxPlace(cell)->row + 1;
}

/// The refusals of these cells and no others, whose reasons have that in them; nothing changes.
void verifyRefused(const FilledAnswer& answer, QStringList cells, const QString& reason)
{
    QStringList refused;
    for (const FilledRefusal& refusal : answer.refusals) {
        refused.append(refusal.cell);
        if (refusal.cell == cells.value(0)) {
            const QString why = refusal.reason.toEnglish();
            QVERIFY2(why.contains(reason), qPrintable(why));
        }
    }
    refused.sort();
    cells.sort();
    QCOMPARE(refused, cells);
    QVERIFY(answer.changes.isEmpty());
    QVERIFY(answer.change.edits.isEmpty());
}

/// A workbook as it is read, for changing its cells.
FilledWorkbook readBack(const SentFixture& sent)
{
    return *SentFixture::read(sent.bytes);
}

XlsxSheet& sheetCalled(FilledWorkbook& workbook, const QString& name)
{
    for (XlsxSheet& sheet : workbook.book.sheets) {
        if (sheet.name == name)
            return sheet;
    }
    qFatal("there is no sheet %s", qPrintable(name));
}

FilledAnswer answerTo(const FilledWorkbook& workbook)
{
    return answerOf(shippedContent(), shippedSent().engagement, workbook);
}

} // namespace

class TestFilledRefusals : public QObject {
    Q_OBJECT

private slots:
    /// Sorting a protected sheet would move open cells alone.
    void noSheetMayBeSorted()
    {
        for (const QString& part : {kPlanPart, kKpiPart}) {
            const QByteArray xml = shippedSent().parts[part];
            QVERIFY(xml.contains("<sheetProtection"));
            QVERIFY(xml.contains("autoFilter=\"0\""));
            QVERIFY(!xml.contains("sort="));
        }
    }

    /// A row that says that it is about something else is not taken for the one that was sent.
    void aRowAboutSomethingElseIsNotTaken()
    {
        const SentFixture& sent = shippedSent();
        const QString period = sent.shareCell(FillInField::PeriodEnd, false);
        const QString value = sent.shareCell(FillInField::Value, false);
        PackageParts parts = sent.with(kKpiPart, period, asDay({2027, 1, 31}));
        parts[kKpiPart] = withCell(parts[kKpiPart], value, asNumber(u"0.9"_s));
        verifyRefused(sent.answer(parts), {value, period}, u"was changed in %1"_s.arg(period));

        const auto inMoney = [](const FillInRow& row) {
            return shippedContent().findMetric(row.key.metric)->unit == MetricUnit::Currency &&
                   row.open.at(5) && row.key.periodEnd.isValid();
        };
        const QString unit = sent.addressOf(1, FillInField::Unit, inMoney);
        const QString money = sent.addressOf(1, FillInField::Value, inMoney);
        const QString source = sent.addressOf(1, FillInField::Source, inMoney);
        parts = sent.with(kKpiPart, unit, asText(u"kEUR"_s));
        parts[kKpiPart] = withCell(parts[kKpiPart], money, asNumber(u"5"_s));
        parts[kKpiPart] = withCell(parts[kKpiPart], source, asText(u"Ledger"_s));
        verifyRefused(sent.answer(parts), {money, unit, source}, u"was changed in %1"_s.arg(unit));

        const QString play = sent.playCell(FillInField::Play, PlayState::Started);
        const QString owner = sent.playCell(FillInField::Accountable, PlayState::Started);
        parts = sent.with(kPlanPart, play, asText(u"Another play"_s));
        parts[kPlanPart] = withCell(parts[kPlanPart], owner, asText(u"Ann Lee"_s));
        verifyRefused(sent.answer(parts), {owner, play}, u"was changed in %1"_s.arg(play));
    }

    void propertiesOfExtensionsDoNotChangeHowDaysAreCounted()
    {
        const SentFixture& sent = shippedSent();
        const QString cell = sent.playCell(FillInField::ActualStart, PlayState::Started);
        const QDate day(2026, 5, 4);
        PackageParts parts =
            sent.with(kPlanPart, cell, asNumber(QString::number(QDate(1904, 1, 1).daysTo(day))));
        QByteArray& book = parts[u"xl/workbook.xml"_s];
        book.replace("<workbookPr ", "<workbookPr date1904=\"1\" ");
        book.replace("</workbook>",
                     "<extLst><ext uri=\"x\" xmlns:x15=\"http://schemas.microsoft.com/office/"
                     "spreadsheetml/2010/11/main\"><x15:workbookPr chartTrackingRefBase=\"1\"/>"
                     "</ext></extLst></workbook>");
        bool found = false;
        for (const FilledChange& change : sent.answer(parts).changes) {
            if (change.cell == cell)
                QCOMPARE(change.after, FillInValue(day));
            found = found || change.cell == cell;
        }
        QVERIFY(found);
    }

    /// Without a day on which it was made no engagement can be told from another one.
    void anEngagementThatWasNeverSavedHasNoWorkbook()
    {
        const ToldEngagement told(shippedSent().engagement);
        const Result<QByteArray> made = fillInWorkbook(told.telling, {});
        QVERIFY(!made.ok());
        QVERIFY(made.error().message.toEnglish().startsWith(u"Save the engagement first"_s));
        const Result<FilledWorkbook> workbook =
            readFilledWorkbook(shippedSent().bytes, {}, QLocale());
        QVERIFY(!workbook.ok());
        QVERIFY(workbook.error().message.toEnglish().contains(u"another engagement"_s));
    }

    /// What a hidden sheet says is small; one that reaches far is none, and takes no memory.
    void aHiddenSheetOfAnotherShapeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("rows");
        const auto cell = [](const QByteArray& address) {
            return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>a</t></is></c>";
        };
        QTest::newRow("wide") << "<row r=\"1\">" + cell("A1") + cell("XFD1") +
                                     "</row><row r=\"2\">" + cell("A2") + "</row>";
        QTest::newRow("long") << "<row r=\"1\">" + cell("A1") + "</row><row r=\"1048576\">" +
                                     cell("H1048576") + "</row>";
        QTest::newRow("wide and long") << "<row r=\"1\">" + cell("XFD1") +
                                              "</row><row r=\"1048576\">" + cell("A1048576") +
                                              "</row>";
    }
    void aHiddenSheetOfAnotherShapeIsRefused()
    {
        QFETCH(QByteArray, rows);
        PackageParts parts = shippedSent().parts;
        parts[u"xl/worksheets/sheet3.xml"_s] =
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
        QElapsedTimer timer;
        timer.start();
        const Result<FilledWorkbook> workbook = SentFixture::read(packageOf(parts));
        QVERIFY(!workbook.ok());
        QVERIFY(workbook.error().message.toEnglish().contains(u"not made by"_s));
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }

    void anEmptyRowOnTheHiddenSheetIsRefused()
    {
        QList<QStringList> rows =
            stateRows(shippedSent().sheets, kSentTimes, Wording(Language::english(), {}));
        QVERIFY(sentStateFrom(rows).ok());
        rows.removeLast();
        rows.insert(3, QStringList());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QStringList& row : rows)
            hash.addData(row.join(u'\x1f').toUtf8() + '\n');
        rows.append({u"sum"_s, QString::fromLatin1(hash.result().toHex())});
        QVERIFY(!sentStateFrom(rows).ok());
    }

    /// A text of nothing but codes takes as long as any other of its size.
    void manyCodesOfCharactersAreReadInOneGo()
    {
        constexpr int codes = 150'000;
        const SentFixture& sent = shippedSent();
        const QString cell = sent.playCell(FillInField::Accountable, PlayState::Started);
        const PackageParts parts =
            sent.with(kPlanPart, cell, asText(QString(u"_x005F__x0041_b"_s).repeated(codes)));
        QElapsedTimer timer;
        timer.start();
        const Result<XlsxBook> book = readXlsx(packageOf(parts));
        QVERIFY(book.ok());
        QVERIFY2(timer.elapsed() < 4'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(book->sheets[0].cells.value(*xlsxPlace(cell)).text,
                 QString(u"_Ab"_s).repeated(codes));
    }

    /// Each place where somebody wrote something that is not read is named.
    void nothingThatWasWrittenIsLostWithoutAWord_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");
        QTest::newRow("column without heading")
            << u"column"_s << u"Plan status, M3"_s << u"has no heading"_s;
        QTest::newRow("line above the headings")
            << u"above"_s << u"Plan status, B1"_s << u"above the headings"_s;
        QTest::newRow("line in a column that was not sent")
            << u"remark"_s << u"Plan status, M300"_s << u"has no id"_s;
        QTest::newRow("sheet that was not sent")
            << u"sheet"_s << u"Plan status (2)"_s << u"was not sent"_s;
    }
    void nothingThatWasWrittenIsLostWithoutAWord()
    {
        QFETCH(QString, kind);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        FilledWorkbook workbook = readBack(shippedSent());
        XlsxSheet& plan = sheetCalled(workbook, u"Plan status"_s);
        const XlsxCell note{XlsxKind::Text, u"see the mail"_s};
        const auto put = [&](const QString& cell) { plan.cells.insert(*xlsxPlace(cell), note); };
        plan.columns = 20;
        plan.rows = 400;
        if (kind == u"column"_s) {
            put(u"M5"_s);
            put(u"M3"_s);
        } else if (kind == u"remark"_s) {
            put(u"M1"_s);
            put(u"M300"_s);
        } else if (kind == u"sheet"_s) {
            XlsxSheet copy = plan;
            copy.name = u"Plan status (2)"_s;
            workbook.book.sheets.append(copy);
        } else {
            QHash<XlsxPlace, XlsxCell> lower;
            for (auto it = plan.cells.cbegin(); it != plan.cells.cend(); ++it)
                lower.insert({it.key().row + 1, it.key().column}, *it);
            plan.cells = lower;
            put(u"B1"_s);
        }
        QStringList places;
        for (const FilledRefusal& refusal : answerTo(workbook).refusals) {
            places.append(cellWords(refusal.sheet, refusal.cell));
            if (places.last() == place)
                QVERIFY2(refusal.reason.toEnglish().contains(reason),
                         qPrintable(refusal.reason.toEnglish()));
        }
        places.removeOne(u"Plan status, M1"_s); // the heading that was not sent
        QCOMPARE(places, QStringList{place});
    }

    void commentsAreNamed()
    {
        PackageParts parts = shippedSent().parts;
        parts[u"xl/worksheets/_rels/sheet1.xml.rels"_s] =
            "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/"
            "officeDocument/2006/relationships/comments\" Target=\"../comments1.xml\"/>"
            "</Relationships>";
        parts[u"xl/comments1.xml"_s] =
            "<comments><commentList><comment ref=\"D4\" authorId=\"0\"><text><t>late</t></text>"
            "</comment></commentList></comments>";
        verifyRefused(shippedSent().answer(parts), {u"D4"_s}, u"comment"_s);
    }

    /// Progress of a play that is done and a start wanted for one that was started are not offered
    /// in the window either.
    void whatIsPastStaysAsItIs()
    {
        const SentFixture& sent = shippedSent();
        const QString progress = sent.playCell(FillInField::Progress, PlayState::Done);
        verifyRefused(sent.answer(sent.with(kPlanPart, progress, asNumber(u"0.25"_s))), {progress},
                      u"is done"_s);
        for (const PlayState state : {PlayState::Started, PlayState::Done}) {
            const QString pin = sent.playCell(FillInField::Pin, state);
            verifyRefused(sent.answer(sent.with(kPlanPart, pin, asDay({2026, 9, 7}))), {pin},
                          u"was started already"_s);
        }
    }

    /// No day is guessed: started and done are taken with their days, in the same row.
    void aPlayIsStartedOrDoneWithItsDays()
    {
        const SentFixture& sent = shippedSent();
        const QString planned = sent.playCell(FillInField::State, PlayState::Planned);
        PackageParts parts = sent.with(kPlanPart, planned, asText(u"Started"_s));
        verifyRefused(sent.answer(parts), {planned}, u"was started, too"_s);
        parts[kPlanPart] =
            withCell(parts[kPlanPart], sent.playCell(FillInField::ActualStart, PlayState::Planned),
                     asDay({2026, 7, 6}));
        QCOMPARE(refusalsOf(sent.answer(parts)), QStringList());
        QCOMPARE(sent.answer(parts).changes.size(), 2);

        const QString started = sent.playCell(FillInField::State, PlayState::Started);
        parts = sent.with(kPlanPart, started, asText(u"Done"_s));
        verifyRefused(sent.answer(parts), {started}, u"was finished, too"_s);
        parts[kPlanPart] =
            withCell(parts[kPlanPart], sent.playCell(FillInField::ActualFinish, PlayState::Started),
                     asDay({2026, 7, 17}));
        QCOMPARE(refusalsOf(sent.answer(parts)), QStringList());
        QCOMPARE(sent.answer(parts).changes.size(), 2);
    }

    /// A new value is counted as the one before it was.
    void aNewValueHasTheDefinitionOfItsSeries()
    {
        Engagement engagement = sampleEngagement();
        for (MetricValue& value : engagement.metricValues)
            value.definition.basis = EnumNames<MetricBasis>::table.back().first;
        const SentFixture sent(engagement);
        PackageParts parts =
            sent.with(kKpiPart, sent.shareCell(FillInField::PeriodEnd, true), asDay({2027, 1, 31}));
        parts[kKpiPart] =
            withCell(parts[kKpiPart], sent.shareCell(FillInField::Value, true), asNumber(u"0.9"_s));
        Engagement so = engagement;
        applyChange(so, sent.answer(parts).change);
        QCOMPARE(so.metricValues.size(), engagement.metricValues.size() + 1);
        QCOMPARE(so.metricValues.last().definition.basis,
                 engagement.metricValues.first().definition.basis);
    }

    /// Several changed values are all noted with what they were.
    void allChangedValuesAreNoted()
    {
        const SentFixture& sent = shippedSent();
        PackageParts parts = sent.parts;
        QStringList cells;
        const FillInSheet& values = sent.sheets.at(1);
        for (int row = 0; row < static_cast<int>(values.rows.size()) && cells.size() < 3; ++row) {
            const FillInRow& of = values.rows.at(row);
            if (!of.key.periodEnd.isValid())
                continue;
            cells.append(xlsxAddress({row + 1, 8}));
            parts[kKpiPart] = withCell(parts[kKpiPart], cells.last(), asText(u"Ledger"_s));
        }
        QStringList changed;
        for (const FilledChange& change : sent.answer(parts).changes)
            changed.append(change.cell);
        QCOMPARE(changed, cells);
    }

    /// Two values for one period are both refused; one that cannot be does not stand in the way.
    void newValuesThatContradictOneAnother()
    {
        const SentFixture& sent = shippedSent();
        const QString period = sent.shareCell(FillInField::PeriodEnd, true);
        const QString value = sent.shareCell(FillInField::Value, true);
        constexpr int copy = 900;
        PackageParts parts = sent.with(kKpiPart, period, asDay({2027, 1, 31}));
        parts[kKpiPart] = withCell(parts[kKpiPart], value, asNumber(u"0.9"_s));
        parts[kKpiPart] = withCopyOfRow(parts[kKpiPart], lineOf(value), copy);
        PackageParts impossible = parts;
        parts[kKpiPart] = withCell(parts[kKpiPart], inLine(value, copy), asNumber(u"0.8"_s));
        verifyRefused(sent.answer(parts),
                      {value, period, inLine(value, copy), inLine(period, copy)},
                      u"in several rows"_s);

        impossible[kKpiPart] = withCell(impossible[kKpiPart], value, asNumber(u"-3"_s));
        const FilledAnswer answer = sent.answer(impossible);
        QCOMPARE(answer.changes.size(), 1);
        QCOMPARE(answer.changes[0].cell, inLine(value, copy));
        QCOMPARE(answer.refusals.size(), 1);
        QCOMPARE(answer.refusals[0].cell, value);
    }

    /// Characters that turn what follows are shown, not obeyed.
    void quotedTextsAreHarmless()
    {
        const SentFixture& sent = shippedSent();
        const QString turned = u"a\u202eb"_s;
        const auto state = sent.answer(sent.with(
            kPlanPart, sent.playCell(FillInField::State, PlayState::Started), asText(turned)));
        const auto day = sent.answer(
            sent.with(kPlanPart, sent.playCell(FillInField::ActualStart, PlayState::Started),
                      asText(turned)));
        const auto share = sent.answer(
            sent.with(kKpiPart, sent.shareCell(FillInField::Value, false), asText(turned + u'%')));
        const auto id = sent.answer(sent.with(kPlanPart, u"A2"_s, asText(turned)));
        for (const FilledAnswer& answer : {state, day, share, id}) {
            QVERIFY(!answer.refusals.isEmpty());
            const QString all = refusalsOf(answer).join(u'\n');
            QVERIFY2(all.contains(u"U+202E"_s), qPrintable(all));
            QVERIFY(!all.contains(u'\u202e'));
        }
    }

    /// A restored backup may lack what the workbook was made from.
    void aFileThatIsOlderThanTheWorkbookIsTold()
    {
        const Wording say(Language::english(), {});
        const auto told = [&](const QDateTime& changed) {
            const Result<FilledWorkbook> workbook =
                readFilledWorkbook(shippedSent().bytes, {kSentTimes.created, changed}, QLocale());
            return answerWords(say, answerTo(*workbook)).contains(u"older than the workbook"_s);
        };
        QVERIFY(told(kSentTimes.changed.addSecs(-1)));
        QVERIFY(!told(kSentTimes.changed));
        QVERIFY(!told(kSentTimes.changed.addSecs(1)));
    }
};

MILEPOST_TEST(TestFilledRefusals)
#include "test_filledrefusals.moc"
