// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tablereader.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;

using Cells = QList<QStringList>;

namespace {

Cells cellsOf(const CellTable& table)
{
    Cells cells;
    for (const CellRow& row : table.rows)
        cells.append(row.cells);
    return cells;
}

} // namespace

class TestTableReader : public QObject {
    Q_OBJECT

private slots:
    void readsWhatSpreadsheetsCopy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Cells>("cells");
        QTest::newRow("rows and columns") << "a\tb\r\nc\td\r\n" << Cells{{"a", "b"}, {"c", "d"}};
        QTest::newRow("one cell") << "a" << Cells{{"a"}};
        QTest::newRow("nothing") << "" << Cells{};
        QTest::newRow("a line break in a cell") << "\"a\nb\"\tc\nd\te\n"
                                                << Cells{{"a\nb", "c"}, {"d", "e"}};
        QTest::newRow("a break of Windows in a cell")
            << "\"a\r\nb\"\r\nc" << Cells{{"a\nb"}, {"c"}};
        QTest::newRow("a tab in a cell") << "\"a\tb\"\tc" << Cells{{"a\tb", "c"}};
        QTest::newRow("quotes in a cell") << "\"say \"\"hi\"\"\"\tb" << Cells{{"say \"hi\"", "b"}};
        QTest::newRow("quotes within")
            << "5\" pipe\tb\nc\td" << Cells{{"5\" pipe", "b"}, {"c", "d"}};
        QTest::newRow("a quote that has no end")
            << "\"Smith\tb\nc\td" << Cells{{"\"Smith", "b"}, {"c", "d"}};
        QTest::newRow("text behind the quotes")
            << "\"Big\" deals\tb\nc\td" << Cells{{"\"Big\" deals", "b"}, {"c", "d"}};
        QTest::newRow("empty cells") << "\tb\n\t\nc\t" << Cells{{"", "b"}, {"", ""}, {"c", ""}};
        QTest::newRow("empty last rows") << "a\tb\n\t\n \t\n\n" << Cells{{"a", "b"}};
        QTest::newRow("an empty row between") << "a\n\nb\n" << Cells{{"a"}, {""}, {"b"}};
        QTest::newRow("line ends of old") << "a\rb" << Cells{{"a"}, {"b"}};
        QTest::newRow("blanks around the quotes") << " \"a\tb\" \tc" << Cells{{"a\tb", "c"}};
        QTest::newRow("blanks stay") << " a \t b" << Cells{{" a ", " b"}};
    }
    void readsWhatSpreadsheetsCopy()
    {
        QFETCH(QString, text);
        QFETCH(Cells, cells);
        QCOMPARE(cellsOf(readPastedTable(text, u'\t')), cells);
    }

    void rowsKnowTheirLine()
    {
        const CellTable table =
            readPastedTable(QStringLiteral("\"a\nb\"\r\nc\rd\n\"e\r\nf\"\ng"), u'\t');
        QList<int> lines;
        for (const CellRow& row : table.rows)
            lines.append(row.line);
        QCOMPARE(lines, (QList<int>{1, 3, 4, 5, 7}));
    }

    void theSeparatorIsWhatDivides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("tab") << "1,5\t2;3"
                             << ";," << QChar(u'\t');
        QTest::newRow("semicolon") << "1,5;2"
                                   << ";," << QChar(u';');
        QTest::newRow("comma") << "1.5,2"
                               << ";," << QChar(u',');
        QTest::newRow("decimals") << "1,5\n2,5\n"
                                  << ";," << QChar();
        QTest::newRow("decimals and a word") << "1,5\nn\n"
                                             << ";," << QChar(u',');
        QTest::newRow("within quotes") << "\"a,b;c\td\""
                                       << ";," << QChar();
        QTest::newRow("prose") << "seen, in May; twice"
                               << "" << QChar();
    }
    void theSeparatorIsWhatDivides()
    {
        QFETCH(QString, text);
        QFETCH(QString, others);
        QFETCH(QChar, separator);
        QCOMPARE(pastedSeparator(text, others), separator);
    }

    void filesSayTheirSeparatorInTheFirstLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("comma") << "a,b\n\"1,5\",2;3\n";
        QTest::newRow("semicolon") << "a;b\r\n\r\n1,5;\"2;3\"\r\n";
        QTest::newRow("tab") << "\ufeff"
                                "a\tb\n \t \n1,5\t2;3";
    }
    void filesSayTheirSeparatorInTheFirstLine()
    {
        QFETCH(QString, text);
        const Result<CellTable> table = readTableFile(text);
        QVERIFY(table.ok());
        QCOMPARE(cellsOf(*table), (Cells{{"a", "b"}, {"1,5", "2;3"}}));
    }

    void aQuotedCellOfAFileMustEnd()
    {
        const Result<CellTable> table = readTableFile(QStringLiteral("a,b\n1,2\n\"3,4\n5,6\n"));
        QVERIFY(!table);
        QCOMPARE(table.error().toLine().section(u':', 0, 0), QStringLiteral("line 3"));
    }
};

MILEPOST_TEST(TestTableReader)
#include "test_tablereader.moc"
