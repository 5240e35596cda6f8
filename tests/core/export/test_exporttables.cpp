// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tablefolder.h"
#include "tests/core/export/exportfixture.h"
#include "tests/support/testclass.h"

#include <QTemporaryDir>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kRandomTables = 60;

/// Reads CSV by the grammar of RFC 4180 and nothing else; empty where it is broken.
QList<QStringList> strictRows(const QString& text, QChar separator)
{
    QList<QStringList> rows;
    QStringList cells;
    for (qsizetype at = 0; at < text.size();) {
        QString cell;
        if (text[at] == u'"') {
            for (++at;; ++at) {
                if (at >= text.size())
                    return {};
                if (text[at] != u'"')
                    cell += text[at];
                else if (at + 1 < text.size() && text[at + 1] == u'"')
                    cell += text[at++];
                else
                    break;
            }
            ++at;
        } else {
            while (at < text.size() && text[at] != separator && text[at] != u'\r')
                cell += text[at++];
            if (cell.contains(u'"') || cell.contains(u'\n'))
                return {};
        }
        cells.append(cell);
        if (at < text.size() && text[at] == separator) {
            ++at;
            continue;
        }
        if (text.mid(at, 2) != u"\r\n"_s)
            return {};
        at += 2;
        rows.append(cells);
        cells.clear();
    }
    return rows;
}

/// What a spreadsheet shows of a text that was guarded.
QString unguarded(const QString& cell)
{
    static const QString signs = u"=+-@\t\r\n＝＋－＠"_s;
    return cell.size() > 1 && cell[0] == u'\'' && signs.contains(cell[1]) ? cell.mid(1) : cell;
}

/// The text of a cell as what it stands for says it.
bool says(const QString& cell, const ExportCell& meant, QChar separator)
{
    if (meant.date.isValid())
        return QDate::fromString(cell, Qt::ISODate) == meant.date;
    if (!meant.number)
        return unguarded(cell) == meant.text;
    QString number = cell;
    if (separator == u';')
        number.replace(u',', u'.');
    bool isNumber = false;
    return number.toDouble(&isNumber) == *meant.number && isNumber;
}

void verifyReadsBack(const Engagement& engagement, const CsvStyle& style)
{
    const ToldEngagement told(engagement);
    for (const ExportTable& table : exportTables(told.telling)) {
        QByteArray bytes = csvOf(table.plain(), style);
        QCOMPARE(bytes.startsWith("\xEF\xBB\xBF"), style.mark);
        if (style.mark)
            bytes = bytes.mid(3);
        const QList<QStringList> rows = strictRows(QString::fromUtf8(bytes), style.separator);
        QCOMPARE(rows.size(), table.rows.size() + 1);
        QCOMPARE(rows.first().size(), table.columns.size());
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            QCOMPARE(rows[row + 1].size(), table.columns.size());
            QCOMPARE(table.rows[row].size(), table.columns.size());
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                QVERIFY2(says(rows[row + 1][column], table.rows[row][column], style.separator),
                         qPrintable(u"%1, %2: %3"_s.arg(table.id, table.columns[column],
                                                        rows[row + 1][column])));
            }
        }
    }
}

QString plainText(const ExportTable& table)
{
    QStringList texts = table.columns;
    for (const QList<ExportCell>& row : table.rows) {
        for (const ExportCell& cell : row)
            texts.append(cell.text);
    }
    return texts.join(u'\n');
}

ExportCell cellOf(const ExportTable& table, qsizetype row, const QString& column)
{
    const qsizetype place = table.columns.indexOf(column);
    if (place < 0)
        qFatal("there is no column %s", qPrintable(column));
    return table.rows.at(row).at(place);
}

QString medianOf(Function function)
{
    return Message("Export", "Median of %1").arg(functionLabel(function)).toEnglish();
}

} // namespace

class TestExportTables : public QObject {
    Q_OBJECT

private slots:
    void everyTableReadsBackAsItWasMeant_data()
    {
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<bool>("mark");
        QTest::newRow("commas and a mark") << QChar(u',') << true;
        QTest::newRow("semicolons") << QChar(u';') << false;
        QTest::newRow("tabs and a mark") << QChar(u'\t') << true;
    }
    void everyTableReadsBackAsItWasMeant()
    {
        QFETCH(QChar, separator);
        QFETCH(bool, mark);
        verifyReadsBack(sampleEngagement(), {separator, mark});
        verifyReadsBack({}, {separator, mark});
        for (quint32 seed = 1; seed <= kRandomTables && !QTest::currentTestFailed(); ++seed)
            verifyReadsBack(generateEngagement(shippedContent(), seed), {separator, mark});
    }

    void noTextOfAPersonIsAFormula_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"=HYPERLINK(\"http://x\")", "+1", "-1", "@sum", "\tx", "\rx"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
        QTest::newRow("full width") << u"＝1+1"_s;
    }
    void noTextOfAPersonIsAFormula()
    {
        QFETCH(QString, typed);
        Engagement engagement;
        Risk risk;
        risk.id = RiskId(u"r"_s);
        risk.title = typed;
        engagement.risks.append(risk);
        const ToldEngagement told(engagement);
        const QString csv = QString::fromUtf8(csvOf(tableCalled(told.telling, "risks").plain()));
        const QStringList row = strictRows(csv.mid(1), u',').at(1);
        QCOMPARE(row.at(1), u'\'' + typed);
    }

    void aNumberBelowZeroStaysANumber()
    {
        const FigureTable table{{u"Change"_s}, {{FigureCell{{}, -0.5, {}}}}};
        QCOMPARE(csvOf(table, {u';', false}), "Change\r\n-0,5\r\n");
    }

    void scoresAndDatesAreThoseOfTheReading()
    {
        const Engagement engagement = sampleEngagement();
        const ToldEngagement told(engagement);
        const ExportTable scores = tableCalled(told.telling, "scores");
        qsizetype row = 0;
        for (const auto* entries : {&told.telling.matrices, &told.telling.others}) {
            for (const AssessedMatrix& entry : *entries) {
                for (const DimensionScore& score : entry.card->dimensions) {
                    QCOMPARE(cellOf(scores, row, u"Date"_s).date, entry.assessment->date);
                    QCOMPARE(cellOf(scores, row, u"Score"_s).number, score.score);
                    QCOMPARE(cellOf(scores, row++, u"Gap"_s).number, score.gap());
                }
            }
        }
        QCOMPARE(scores.rows.size(), row);
        const ExportTable plan = tableCalled(told.telling, "plan");
        QVERIFY(told.telling.items.size() > 10);
        for (qsizetype i = 0; i < told.telling.items.size(); ++i) {
            const PlanItem& item = told.telling.items[i];
            QCOMPARE(cellOf(plan, i, u"No."_s).number, std::optional<double>(item.number));
            QCOMPARE(cellOf(plan, i, u"Play"_s).text, item.play->title);
            QCOMPARE(cellOf(plan, i, u"Start"_s).date, item.start);
            QCOMPARE(cellOf(plan, i, u"Finish"_s).date, item.finish);
            QCOMPARE(cellOf(plan, i, u"Accountable"_s).text, item.accountable);
        }
        QCOMPARE(plan.rows.size(),
                 told.telling.items.size() + told.telling.reading.unplanned.size());
    }

    /// Two votes of a function would tell who gave which.
    void aFunctionOfFewerThanThreeVotesIsNotTold()
    {
        Engagement engagement = threeVotes();
        engagement.participants.append(
            {ParticipantId(u"q"_s), u"Quinn"_s, Function::Partner, {}, {}});
        Ballot ballot;
        ballot.participant = ParticipantId(u"q"_s);
        ballot.vote = Vote(*HalfStage::fromValue(3));
        DimensionRecord& record = engagement.assessments.first().dimensions.first();
        record.ballots.append({ballot, ballot});
        const ToldEngagement told(engagement, kToday);
        const ExportTable scores = tableCalled(told.telling, "scores");
        QCOMPARE(cellOf(scores, 0, medianOf(Function::Cs)).number, std::optional<double>(1.5));
        const ExportCell hidden = cellOf(scores, 0, medianOf(Function::Partner));
        QCOMPARE(hidden.number, std::optional<double>());
        QCOMPARE(hidden.text, u"fewer than 3 votes"_s);
    }

    void peopleAreNamedWhereTheReportNamesThem()
    {
        Engagement engagement = sampleEngagement();
        QVERIFY(!engagement.participants.isEmpty());
        const QString name = u"Zaphod Quux"_s;
        engagement.reviews.append({ReviewId(u"z"_s), QDate(2026, 3, 1), {name}, {}, {}, {}});
        engagement.report.emplace().participantNames = false;
        const ToldEngagement unnamed(engagement);
        for (const ExportTable& table : exportTables(unnamed.telling))
            QVERIFY2(!plainText(table).contains(name), qPrintable(table.id));
        Engagement agreed = engagement;
        agreed.report->participantNames = true;
        const ToldEngagement named(agreed);
        QVERIFY(plainText(tableCalled(named.telling, "reviews")).contains(name));
    }

    void everyWordComesFromTheCatalogueOrTheFile()
    {
        const Result<Engagement> greek =
            importEngagement(greekContentForExport(), inGreek(sampleJson()));
        QVERIFY2(greek, qPrintable(greek ? QString() : greek.error().toLine()));
        const ToldEngagement told(*greek, kDate, pseudoLanguage(), greekContentForExport());
        for (const ExportTable& table : exportTables(told.telling)) {
            const QString currency = greek->organization.currency;
            const QString around = plainWordsIn(plainText(table).remove(currency));
            QVERIFY2(around.isEmpty(), qPrintable(table.id + u": "_s + around));
            QVERIFY(!table.title.isEmpty());
        }
    }

    void aFolderOfTablesIsThereAsAWholeOrNotAtAll()
    {
        const Engagement engagement = sampleEngagement();
        const ToldEngagement told(engagement);
        const QList<ExportTable> tables = exportTables(told.telling);
        const QTemporaryDir folder;
        const QString place = folder.filePath(u"tables"_s);
        const Result<Done> written = writeTableFolder(place, tables);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().toLine()));
        QCOMPARE(QDir(place).entryList(QDir::Files).size(), exportTableIds().size());
        QFile plan(place + u"/plan.csv"_s);
        QVERIFY(plan.open(QIODevice::ReadOnly));
        QCOMPARE(plan.readAll(), csvOf(tableCalled(told.telling, "plan").plain()));

        for (const QString& taken : {place, place + u'/', place + u"/plan.csv"_s, u"-"_s,
                                     folder.filePath(u"no/such/folder"_s)}) {
            const Result<Done> refused = writeTableFolder(taken, {});
            QVERIFY2(!refused, qPrintable(taken));
            QVERIFY(refused.error().message.toEnglish().endsWith(u'.'));
        }
        QCOMPARE(QDir(place).entryList(QDir::Files).size(), exportTableIds().size());
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"tables"_s});
    }
};

MILEPOST_TEST(TestExportTables)
#include "test_exporttables.moc"
