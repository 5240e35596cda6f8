// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/peoplelist.h"
#include "tests/support/testclass.h"

#include <QFile>
#include <QTest>

using namespace milepost;

namespace {

bool isFunction(const QString& cell)
{
    static const QStringList functions{"sales", "cs", "finance"};
    return functions.contains(cell.toLower());
}

/// "name/function/unit" of each.
QStringList readList(const QString& text, ListGuess* guess = nullptr)
{
    const PeopleList list = readPeopleList(text, isFunction);
    if (guess)
        *guess = list.guess;
    QStringList people;
    for (const ListedPerson& person : list.people) {
        QStringList parts{person.name, person.function, person.unit};
        while (parts.last().isEmpty())
            parts.removeLast();
        people.append(parts.join(u'/'));
    }
    return people;
}

} // namespace

class TestPeopleList : public QObject {
    Q_OBJECT

private slots:
    void isReadAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("people");
        QTest::newRow("names") << "Ann Lee\nBo Ray\n" << QStringList{"Ann Lee", "Bo Ray"};
        QTest::newRow("functions and units") << "Ann Lee\tSales\tNorth\r\nBo Ray\t\tSouth\r\n"
                                             << QStringList{"Ann Lee/Sales/North", "Bo Ray//South"};
        QTest::newRow("a function nobody knows")
            << "Ann Lee\tGardening" << QStringList{"Ann Lee/Gardening"};
        QTest::newRow("commas") << "Ann Lee, Sales\nBo Ray, Gardening"
                                << QStringList{"Ann Lee/Sales", "Bo Ray/Gardening"};
        QTest::newRow("semicolons")
            << "Ann Lee;Sales;North\nBo Ray;CS" << QStringList{"Ann Lee/Sales/North", "Bo Ray/CS"};
        QTest::newRow("headings") << "Team,Mail,Unit,Full name\nSales,a@example.org,North,Ann Lee"
                                  << QStringList{"Ann Lee/Sales/North"};
        QTest::newRow("first and last names in columns")
            << "Last name\tFirst name\tDepartment\nLee\tAnn\tSales" << QStringList{"Ann Lee/Sales"};
        QTest::newRow("empty rows and cells") << "\t\nAnn Lee\tSales\n\n\tCS\n \t \n"
                                              << QStringList{"Ann Lee/Sales"};
        QTest::newRow("a line break in a cell")
            << "\"Ann\nLee\"\tSales\nBo Ray\tCS" << QStringList{"Ann Lee/Sales", "Bo Ray/CS"};
        QTest::newRow("a title behind the name")
            << "Ann Lee, PhD\tSales" << QStringList{"Ann Lee, PhD/Sales"};
        QTest::newRow("nothing") << " \n" << QStringList{};
    }
    void isReadAsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, people);
        ListGuess guess{};
        QCOMPARE(readList(text, &guess), people);
        QVERIFY(guess == ListGuess::Nothing);
    }

    void whatIsGuessedIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("guess");
        QTest::addColumn<QStringList>("people");
        const auto row = [](const char* name, const QString& text, ListGuess guess,
                            const QStringList& people) {
            QTest::newRow(name) << text << static_cast<int>(guess) << people;
        };
        const QStringList four{"Ann Lee", "Bo Ray", "Cy Poe", "Di Fox"};
        row("recipients",
            "Ann Lee <ann@example.org>; Bo Ray <bo@example.org>; Cy Poe "
            "<cy@example.org>; Di Fox <di@example.org>",
            ListGuess::Recipients, four);
        row("recipients with commas",
            "\"Lee, Ann\" <ann@example.org>, Bo Ray <bo@example.org>, Poe, Cy <cy@example.org>, Di "
            "Fox <di@example.org>",
            ListGuess::Recipients, four);
        row("recipients with commas and semicolons",
            "Ann Lee <ann@example.org>, \"Ray, Bo\" <bo@example.org>; Cy Poe <cy@example.org> , Di "
            "Fox <di@example.org>",
            ListGuess::Recipients, four);
        row("recipients whose last names are several words",
            "van der Lee, Ann <ann@example.org>, Bo Ray <bo@example.org>", ListGuess::Recipients,
            {"Ann van der Lee", "Bo Ray"});
        row("recipients with and without a name or an address",
            "Ann Lee <ann@example.org>, bo.ray@example.org, Cy Poe, Di Fox <di@example.org>",
            ListGuess::Recipients, four);
        row("recipients that end without an address",
            "Ann Lee <ann@example.org>, bo_ray@example.org, Cy Poe", ListGuess::Recipients,
            {"Ann Lee", "Bo Ray", "Cy Poe"});
        row("recipients, last names first",
            "Lee, Ann <ann@example.org>; Ray, Bo <bo@example.org>;\nPoe, Cy <cy@example.org>; Di Fox "
            "<di@example.org>;",
            ListGuess::Recipients, four);
        row("addresses alone", "ann.lee@example.org; bo_ray@example.org", ListGuess::Recipients,
            {"Ann Lee", "Bo Ray"});
        row("names on a line", "Ann Lee; Bo Ray; Cy Poe; Di Fox", ListGuess::Names, four);
        row("names with commas", "Ann Lee, Bo Ray, Cy Poe, Di Fox", ListGuess::Names, four);
        row("last names on a line", "Lee, Ann; Ray, Bo; Poe, Cy; Fox, Di", ListGuess::Names, four);
        row("last names first, with functions", "Lee, Ann, Sales\nRay, Bo, CS",
            ListGuess::LastFirst, {"Ann Lee/Sales", "Bo Ray/CS"});
        row("last names first in a column", "Lee, Ann\tSales\nBo Ray\tCS", ListGuess::LastFirst,
            {"Ann Lee/Sales", "Bo Ray/CS"});
        row("last names first under a heading", "Name\tTeam\nLee, Ann\tSales", ListGuess::LastFirst,
            {"Ann Lee/Sales"});
    }
    void whatIsGuessedIsSaid()
    {
        QFETCH(QString, text);
        QFETCH(int, guess);
        QFETCH(QStringList, people);
        ListGuess found{};
        QCOMPARE(readList(text, &found), people);
        QCOMPARE(static_cast<int>(found), guess);
    }

    void lastNamesFirstKeepTheFirstNames()
    {
        QFile file(QStringLiteral(MILEPOST_TEST_DATA "/cases/people-last-first.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        ListGuess guess{};
        QCOMPARE(readList(QString::fromUtf8(file.readAll()), &guess),
                 (QStringList{"Zoe Meyer", "Berta Kuhn", "Ann Lee"}));
        QVERIFY(guess == ListGuess::LastFirst);
    }
};

MILEPOST_TEST(TestPeopleList)
#include "test_peoplelist.moc"
