// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"
#include "core/exchange/csvtable.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>
#include <QTest>

using namespace milepost;

namespace {

constexpr int kTables = 10'000;

const QList<QLocale> kLocales{
    {QLocale::English, QLocale::UnitedStates}, {QLocale::German, QLocale::Germany},
    {QLocale::French, QLocale::France},        {QLocale::Swedish, QLocale::Sweden},
    {QLocale::German, QLocale::Switzerland},   {QLocale::Arabic, QLocale::Egypt}};

struct Made {
    QList<QStringList> cells;
    QList<int> lines; ///< where the rows begin
    QStringList numbers;
    QString text;
};

QString randomNumber(QRandomGenerator& random, const QLocale& locale)
{
    const int decimals = random.bounded(5);
    const double value = (random.bounded(2) ? 1 : -1) *
                         double(random.bounded(random.bounded(2) ? 1'000 : 10'000'000)) / 4;
    return locale.toString(value, 'f', decimals);
}

QString randomText(QRandomGenerator& random)
{
    static const QStringList pieces{"a",  "ö",  " ", "\"",  ",",   ";",      "\t",  "\n",
                                    "''", "。", "1", "2.5", "2,5", "\u00a0", "n/a", "\"\""};
    QString cell;
    for (int piece = random.bounded(5); piece > 0; --piece)
        cell += pieces[random.bounded(pieces.size())];
    return cell;
}

/// As spreadsheets write a cell: in quotes where it would be misread without.
QString written(const QString& cell, QChar separator)
{
    const bool quotes =
        cell.contains(separator) || cell.contains(u'\n') || cell.trimmed().startsWith(u'"');
    return quotes
               ? u'"' + QString(cell).replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"'
               : cell;
}

Made randomTable(QRandomGenerator& random, const QLocale& locale, QChar separator)
{
    static const QStringList lineEnds{"\n", "\r\n"};
    const QString& lineEnd = lineEnds[random.bounded(2)];
    Made made;
    int line = 1;
    const int rows = 1 + random.bounded(4);
    const int columns = 2 + random.bounded(3);
    for (int row = 0; row < rows; ++row) {
        QStringList cells{QStringLiteral("row")}; // never blank
        while (cells.size() < columns)
            cells.append(random.bounded(2)
                             ? randomText(random)
                             : made.numbers.emplaceBack(randomNumber(random, locale)));
        QStringList texts;
        for (const QString& cell : std::as_const(cells))
            texts.append(written(cell, separator));
        made.cells.append(cells);
        made.lines.append(line);
        made.text += texts.join(separator) + lineEnd;
        line += static_cast<int>(cells.join(QString()).count(u'\n')) + 1;
    }
    return made;
}

/// Another parser of such tables, one character after the other.
QList<QStringList> parsedAgain(const QString& text, QChar separator)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    bool begins = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString& cell = rows.last().last();
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (text.mid(i + 1, 1) == QLatin1String("\""))
                cell += text[++i];
            else
                quoted = false;
        } else if (c == u'"' && begins) {
            quoted = true;
            begins = false;
        } else if (c == separator) {
            rows.last().append(QString());
            begins = true;
        } else if (c == u'\n') {
            rows.append(QStringList{QString()});
            begins = true;
        } else if (c != u'\r') {
            cell += c;
            begins = false;
        }
    }
    rows.removeLast(); // each row ends with a line break
    return rows;
}

QList<QStringList> cellsOf(const QList<CellRow>& rows)
{
    QList<QStringList> cells;
    for (const CellRow& row : rows)
        cells.append(row.cells);
    return cells;
}

/// What a number means that QLocale has written.
double valueOf(const QString& text, const QLocale& locale)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (QString(c) == locale.decimalPoint())
            plain += u'.';
        else if (c == u'-' || c == QChar(0x2212))
            plain += u'-';
    }
    return plain.toDouble();
}

/// Whether another reading of the text in some locale is that number: then it may be refused.
bool canMislead(const QString& text)
{
    const qsizetype point = text.indexOf(u'.');
    const qsizetype comma = text.indexOf(u',');
    const qsizetype separator = std::max(point, comma);
    return (point < 0) != (comma < 0) && text.size() - separator == 4 &&
           text.count(text[separator]) == 1;
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private slots:
    void noCellIsShiftedAndNoNumberChanged()
    {
        QRandomGenerator random(20260105);
        int numbers = 0;
        int refused = 0;
        for (int i = 0; i < kTables; ++i) {
            const QLocale& locale = kLocales[i % kLocales.size()];
            const QChar separator = QStringLiteral("\t;,")[i % 3];
            const Made made = randomTable(random, locale, separator);
            QCOMPARE(parsedAgain(made.text, separator), made.cells);
            QCOMPARE(cellsOf(readPastedTable(made.text, separator).rows), made.cells);

            for (const QString& number : made.numbers) {
                ++numbers;
                const Result<double> read = readNumber(number, locale);
                if (read) {
                    QVERIFY2(*read == valueOf(number, locale),
                             qPrintable(QStringLiteral("%1: %2").arg(locale.name(), number)));
                } else {
                    ++refused;
                    QVERIFY2(canMislead(number), qPrintable(number));
                    QVERIFY(read.error().message.toEnglish().contains(number));
                }
            }
        }
        QVERIFY(numbers > kTables);
        QVERIFY2(refused * 10 < numbers, qPrintable(QString::number(refused)));
    }

    void filesAreReadCellByCellOrRefusedWithTheLine()
    {
        QRandomGenerator random(20260106);
        for (int i = 0; i < kTables; ++i) {
            const QLocale& locale = kLocales[i % kLocales.size()];
            const QChar separator = QStringLiteral(",;\t")[i % 3];
            Made made = randomTable(random, locale, separator);
            QStringList headings;
            while (headings.size() < made.cells.first().size())
                headings.append(QStringLiteral("c%1").arg(headings.size()));
            const QByteArray head = (headings.join(separator) + u'\n').toUtf8();
            const Result<CsvTable> table = readCsv(head + made.text.toUtf8());
            QVERIFY2(table.ok(), qPrintable(table ? QString() : table.error().toLine()));
            QCOMPARE(table->columns, headings);
            QCOMPARE(cellsOf(table->rows), made.cells);
            for (qsizetype row = 0; row < made.lines.size(); ++row)
                QCOMPARE(table->rows[row].line, made.lines[row] + 1);

            // One cell more than there are headings, as a decimal comma makes it.
            const Made more = randomTable(random, locale, separator);
            QString broken = made.text + QStringLiteral("row") +
                             QString(separator).repeated(headings.size()) + QStringLiteral("5\n") +
                             more.text;
            const Result<CsvTable> refused = readCsv(head + broken.toUtf8());
            QVERIFY(!refused);
            const QString line = QStringLiteral("line %1: ").arg(made.text.count(u'\n') + 2);
            QVERIFY2(refused.error().toLine().startsWith(line),
                     qPrintable(refused.error().toLine()));
        }
    }

    void bothDecimalsAreTheSameEverywhere()
    {
        QRandomGenerator random(20260107);
        for (int i = 0; i < kTables; ++i) {
            const double value = random.bounded(100'000) / 100.0;
            const QString point = QString::number(value, 'f', 2);
            for (const QLocale& locale : kLocales) {
                QCOMPARE(*readNumber(point, locale), value);
                QCOMPARE(*readNumber(QString(point).replace(u'.', u','), locale), value);
            }
        }
    }
};

MILEPOST_TEST(TestTables)
#include "test_tables.moc"
