// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/archivecheck.h"
#include "core/export/workbook.h"
#include "tests/core/export/exportfixture.h"
#include "tests/support/testclass.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kRandomWorkbooks = 30;

struct ReadCell {
    QString text;
    std::optional<double> number;
    int format = 0; ///< the number of its format
    QString code;   ///< the format, where it is one of the workbook's own

    [[nodiscard]] QDate day() const { return QDate(1899, 12, 30).addDays(qRound64(*number)); }
};

struct ReadSheet {
    QString name;
    QMap<QString, ReadCell> cells; ///< by their address
    QString filter;
    QString frozen; ///< the first cell that moves
    bool hasFormula = false;
};

struct ReadWorkbook {
    QList<ReadSheet> sheets;
    QMap<QString, QString> properties;
    QString definedNames;
    QString problem;
};

QByteArray partOf(const QString& folder, const QString& name)
{
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Spreadsheets write a character that XML has no place for as _x0007_.
QString shown(QString text)
{
    static const QRegularExpression code(u"_x([0-9A-F]{4})_"_s);
    qsizetype from = 0;
    for (auto match = code.match(text); match.hasMatch(); match = code.match(text, from)) {
        from = match.capturedStart() + 1;
        text.replace(match.capturedStart(), match.capturedLength(),
                     QChar(match.captured(1).toUShort(nullptr, 16)));
    }
    return text;
}

QStringList sharedStrings(const QByteArray& xml)
{
    QStringList strings;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"si"_s)
            strings.append(QString());
        else if (reader.isStartElement() && reader.name() == u"t"_s)
            strings.last() += shown(reader.readElementText());
    }
    return strings;
}

/// The number and the code of the format of each style.
QList<std::pair<int, QString>> stylesIn(const QByteArray& xml)
{
    QMap<int, QString> codes;
    QList<std::pair<int, QString>> styles;
    bool inCells = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == u"cellXfs"_s)
            inCells = reader.isStartElement();
        if (!reader.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const int id = attributes.value(u"numFmtId"_s).toInt();
        if (reader.name() == u"numFmt"_s)
            codes.insert(id, attributes.value(u"formatCode"_s).toString());
        else if (inCells && reader.name() == u"xf"_s)
            styles.append({id, codes.value(id)});
    }
    return styles;
}

ReadSheet sheetIn(const QByteArray& xml, const QStringList& strings,
                  const QList<std::pair<int, QString>>& styles)
{
    ReadSheet sheet;
    QString address;
    bool isText = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"c"_s) {
            address = attributes.value(u"r"_s).toString();
            isText = attributes.value(u"t"_s) == u"s"_s;
            const auto style = styles.value(attributes.value(u"s"_s).toInt());
            sheet.cells[address] = {{}, {}, style.first, style.second};
        } else if (reader.name() == u"v"_s) {
            const QString value = reader.readElementText();
            if (isText)
                sheet.cells[address].text = strings.value(value.toInt());
            else
                sheet.cells[address].number = value.toDouble();
        } else if (reader.name() == u"f"_s) {
            sheet.hasFormula = true;
        } else if (reader.name() == u"autoFilter"_s) {
            sheet.filter = attributes.value(u"ref"_s).toString();
        } else if (reader.name() == u"pane"_s) {
            sheet.frozen = attributes.value(u"topLeftCell"_s).toString();
        }
    }
    return sheet;
}

/// Unpacks a workbook with another program and reads what spreadsheets show of it.
ReadWorkbook readWorkbook(const QByteArray& bytes)
{
    ReadWorkbook book;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"book.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {{}, {}, {}, u"no temporary file"_s};
    file.close();
    const QString parts = folder.filePath(u"parts"_s);
    if (QProcess::execute(QStringLiteral(MILEPOST_UNZIP),
                          {u"-q"_s, file.fileName(), u"-d"_s, parts}) != 0)
        return {{}, {}, {}, u"no archive"_s};
    QDirIterator files(parts, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        QXmlStreamReader reader(partOf(name.section(u'/', 0, -2), name.section(u'/', -1)));
        while (!reader.atEnd())
            reader.readNext();
        if (reader.hasError())
            book.problem = name + u": "_s + reader.errorString();
    }
    const QStringList strings = sharedStrings(partOf(parts, u"xl/sharedStrings.xml"_s));
    const QList<std::pair<int, QString>> styles = stylesIn(partOf(parts, u"xl/styles.xml"_s));
    QXmlStreamReader reader(partOf(parts, u"xl/workbook.xml"_s));
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"sheet"_s) {
            const QString name = reader.attributes().value(u"name"_s).toString();
            const QString part = u"xl/worksheets/sheet%1.xml"_s.arg(book.sheets.size() + 1);
            book.sheets.append(sheetIn(partOf(parts, part), strings, styles));
            book.sheets.last().name = name;
        } else if (reader.name() == u"definedName"_s) {
            const QString name = reader.attributes().value(u"name"_s).toString();
            book.definedNames += name + u'=' + reader.readElementText() + u'\n';
        }
    }
    for (const QString& part : {u"docProps/core.xml"_s, u"docProps/app.xml"_s}) {
        QXmlStreamReader properties(partOf(parts, part));
        while (!properties.atEnd()) {
            if (properties.readNext() == QXmlStreamReader::Characters)
                continue;
            const QString name = properties.name().toString();
            if (properties.isStartElement() &&
                QStringList{u"title"_s, u"creator"_s, u"created"_s, u"Company"_s}.contains(name))
                book.properties.insert(name, properties.readElementText());
        }
    }
    return book;
}

/// "AB12" of a row and column from 0.
QString address(qsizetype row, qsizetype column)
{
    QString letters;
    for (qsizetype rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + rest % 26)));
    return letters + QString::number(row + 1);
}

QString asCell(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

bool same(const ReadCell& read, const ExportCell& meant)
{
    if (meant.date.isValid())
        return read.number && read.day() == meant.date && read.format == 14;
    if (!meant.number)
        return !read.number && read.text == asCell(meant.text);
    // The library writes 16 digits.
    return read.number &&
           std::abs(*read.number - *meant.number) <= 1e-15 * std::max(1.0, std::abs(*meant.number));
}

QByteArray workbookBytes(const Telling& telling)
{
    const Result<QByteArray> bytes = workbookOf(telling);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().toLine()));
    return *bytes;
}

void verifyWorkbook(const Engagement& engagement)
{
    const ToldEngagement told(engagement);
    const QByteArray bytes = workbookBytes(told.telling);
    const ReadWorkbook book = readWorkbook(bytes);
    QVERIFY2(book.problem.isEmpty(), qPrintable(book.problem));
    const QList<ExportTable> tables = exportTables(told.telling);
    QCOMPARE(book.sheets.size(), tables.size());
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const ExportTable& table = tables[i];
        const ReadSheet& sheet = book.sheets[i];
        QCOMPARE(sheet.name, table.title);
        QVERIFY(!sheet.hasFormula);
        qsizetype filled = table.columns.size();
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            QCOMPARE(sheet.cells.value(address(0, column)).text, table.columns[column]);
            for (qsizetype row = 0; row < table.rows.size(); ++row) {
                const ExportCell& meant = table.rows[row][column];
                filled += meant.date.isValid() || meant.number || !meant.text.isEmpty() ? 1 : 0;
                QVERIFY2(same(sheet.cells.value(address(row + 1, column)), meant),
                         qPrintable(u"%1 %2"_s.arg(table.id, address(row + 1, column))));
            }
        }
        QCOMPARE(sheet.cells.size(), filled);
        QCOMPARE(sheet.filter, u"A1:"_s + address(table.rows.size(), table.columns.size() - 1));
        QCOMPARE(sheet.frozen, address(1, table.fixedColumns));
    }
}

} // namespace

class TestWorkbook : public QObject {
    Q_OBJECT

private slots:
    void everyTextNumberAndDayIsInItsCell()
    {
        verifyWorkbook(sampleEngagement());
        verifyWorkbook({});
        verifyWorkbook(sixtyLongPlays());
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("MILEPOST_WORKBOOKS", &given);
        const quint32 random = given ? static_cast<quint32>(asked) : kRandomWorkbooks;
        for (quint32 seed = 1; seed <= random && !QTest::currentTestFailed(); ++seed)
            verifyWorkbook(generateEngagement(shippedContent(), seed));
    }

    void numbersHaveTheFormatOfWhatTheyAre()
    {
        const Engagement engagement = sampleEngagement();
        const ToldEngagement told(engagement);
        const ReadWorkbook book = readWorkbook(workbookBytes(told.telling));
        const QList<ExportTable> tables = exportTables(told.telling);
        QMap<NumberFormat, QSet<QString>> codes;
        for (qsizetype i = 0; i < tables.size(); ++i) {
            for (qsizetype row = 0; row < tables[i].rows.size(); ++row) {
                for (qsizetype column = 0; column < tables[i].columns.size(); ++column) {
                    const ExportCell& cell = tables[i].rows[row][column];
                    if (cell.number && !cell.date.isValid())
                        codes[cell.format].insert(
                            book.sheets[i].cells.value(address(row + 1, column)).code);
                }
            }
        }
        QCOMPARE(codes[NumberFormat::Percent], QSet<QString>{u"0.0%"_s});
        QCOMPARE(codes[NumberFormat::Score], QSet<QString>{u"0.0#"_s});
        const QString currency = engagement.organization.currency;
        QVERIFY(!currency.isEmpty());
        for (const QString& code : std::as_const(codes[NumberFormat::Money]))
            QVERIFY2(code.endsWith(u" \"%1\""_s.arg(currency)), qPrintable(code));
        QVERIFY(!codes[NumberFormat::Money].isEmpty());
    }

    void whatIsTypedIsTextWhateverItLooksLike_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shownThere");
        for (const char* typed : {"=1+1", "+1", "@sum", "{=1}", "12", "2026-01-31", "http://x.y",
                                  "'quoted", "<b>&amp;</b>", "a\nb", "TRUE"})
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(typed);
        QTest::newRow("escape of a spreadsheet") << u"_x0041_"_s << u"_x0041_"_s;
        QTest::newRow("other line ends") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
        QTest::newRow("control character") << u"a\u0007b"_s << u"a\u0007b"_s;
        QTest::newRow("outside the first plane") << u"🎯 測試"_s << u"🎯 測試"_s;
    }
    void whatIsTypedIsTextWhateverItLooksLike()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shownThere);
        Engagement engagement;
        Risk risk;
        risk.id = RiskId(u"r"_s);
        risk.title = typed;
        engagement.risks.append(risk);
        const ToldEngagement told(engagement);
        const ReadWorkbook book = readWorkbook(workbookBytes(told.telling));
        QVERIFY2(book.problem.isEmpty(), qPrintable(book.problem));
        const auto risks =
            std::find_if(book.sheets.cbegin(), book.sheets.cend(),
                         [](const ReadSheet& sheet) { return sheet.name == u"Risks"_s; });
        QVERIFY(risks != book.sheets.cend());
        QCOMPARE(risks->cells.value(u"B2"_s).text, shownThere);
        QVERIFY(!risks->hasFormula);
    }

    void aTextThatNoCellTakesEndsInDots()
    {
        Engagement engagement;
        engagement.reviews.append({ReviewId(u"r"_s), kDate, {}, {}, {}, {}});
        engagement.report.emplace().participantNames = true;
        for (int i = 0; i < 400; ++i)
            engagement.reviews.first().attendees.append(QString(100, u'x'));
        const ToldEngagement told(engagement);
        const ReadWorkbook book = readWorkbook(workbookBytes(told.telling));
        QVERIFY2(book.problem.isEmpty(), qPrintable(book.problem));
        const QString names = book.sheets.at(6).cells.value(u"E2"_s).text;
        QCOMPARE(names.size(), kLongestCell);
        QVERIFY(names.endsWith(u'…'));
    }

    void theSameEngagementAndDayGiveTheSameBytes()
    {
        const Engagement engagement = sampleEngagement();
        const ToldEngagement told(engagement);
        const QByteArray bytes = workbookBytes(told.telling);
        QCOMPARE(workbookBytes(told.telling), bytes);
        // Time and day of the first file in the archive: those of no clock.
        QCOMPARE(bytes.mid(10, 4).toHex(), QByteArray("00002100"));
        const ReadWorkbook book = readWorkbook(bytes);
        QCOMPARE(book.properties.value(u"created"_s), u"2026-07-20T12:00:00Z"_s);
        QCOMPARE(book.properties.value(u"Company"_s), engagement.organization.name);
        QCOMPARE(book.properties.value(u"creator"_s), engagement.organization.facilitator);
        QVERIFY(book.definedNames.contains(u"Print_Titles"_s));
    }

    /// A disk that was full while the parts were written.
    void anArchiveWithAPartThatBreaksOffIsSeen()
    {
        const Engagement engagement = sampleEngagement();
        const ToldEngagement told(engagement);
        const QByteArray bytes = workbookBytes(told.telling);
        QVERIFY(isWholeArchive(bytes));
        QVERIFY(!isWholeArchive({}));
        QVERIFY(!isWholeArchive(bytes.chopped(1)));
        QVERIFY(!isWholeArchive(bytes.left(bytes.size() / 2)));
        // Within the first part, whose bytes begin behind its name.
        for (const qsizetype place : {60, 200, 300}) {
            QByteArray changed = bytes;
            changed[place] = static_cast<char>(~changed[place]);
            QVERIFY2(!isWholeArchive(changed), qPrintable(QString::number(place)));
        }
    }

    void sheetsHaveNamesThatSpreadsheetsTake()
    {
        const Engagement engagement = sampleEngagement();
        const ToldEngagement told(engagement, kDate, pseudoLanguage());
        const ReadWorkbook book = readWorkbook(workbookBytes(told.telling));
        QVERIFY2(book.problem.isEmpty(), qPrintable(book.problem));
        QSet<QString> names;
        for (const ReadSheet& sheet : book.sheets) {
            QVERIFY2(!sheet.name.contains(QRegularExpression(u"[\\[\\]:*?/\\\\']"_s)),
                     qPrintable(sheet.name));
            QVERIFY(!sheet.name.isEmpty() && sheet.name.size() <= 31);
            QVERIFY2(plainWordsIn(sheet.name).isEmpty(), qPrintable(sheet.name));
            names.insert(sheet.name.toCaseFolded());
        }
        QCOMPARE(names.size(), book.sheets.size());
    }
};

MILEPOST_TEST(TestWorkbook)
#include "test_workbook.moc"
