// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testclass.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace milepost::testing;
using namespace Qt::StringLiterals;

/// Figures that cannot be are kept, said, and left out of what is compared and printed.
class TestImpossibleFigures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void aCaseIsKeptSaidAndLeftOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("figure"); // that must not be printed
        QTest::newRow("churn of 150 %")
            << u"metric-churn-150"_s
            << u"The value is 150%, but can only lie between 0% and 100%."_s
            << u"range needs account data"_s;
        QTest::newRow("lifetime value without churn")
            << u"clv-churn-zero"_s << u"the formula has no finite value"_s << u"999,999"_s;
    }

    void aCaseIsKeptSaidAndLeftOut()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        QFETCH(QString, figure);
        const QString given = QStringLiteral(MILEPOST_TEST_DATA "/cases/%1.json").arg(name);
        const QString file = m_folder.filePath(name + u".milepost"_s);
        const QString place = u"/metrics/0: "_s;

        const Run imported = program({u"import"_s, given, u"-o"_s, file});
        QCOMPARE(imported.exitCode, 0);
        QVERIFY2(imported.err.contains(place) && imported.err.contains(reason),
                 qPrintable(imported.err));

        const Run checked = program({u"check"_s, file});
        QCOMPARE(checked.exitCode, 1);
        QVERIFY2(checked.out.contains(place) && checked.out.contains(reason),
                 qPrintable(checked.out));

        const QString again = m_folder.filePath(name + u".json"_s);
        const Run exported = program({u"export"_s, file, u"-o"_s, again});
        QCOMPARE(exported.exitCode, 0);
        QVERIFY(exported.err.contains(reason));
        QCOMPARE(jsonOf(QString::fromUtf8(bytesOf(again)))[u"metrics"_s][0][u"value"_s],
                 jsonOf(QString::fromUtf8(bytesOf(given)))[u"metrics"_s][0][u"value"_s]);

        const QString pdf = m_folder.filePath(name + u".pdf"_s);
        QCOMPARE(program({u"report"_s, file, u"-o"_s, pdf}).exitCode, 0);
        const QString printed = run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).out.simplified();
        QVERIFY(printed.contains(u"left out"_s));
        QVERIFY2(!printed.contains(figure), qPrintable(figure));
    }

    void possibleFiguresAreNotSpokenOf()
    {
        const QString file = m_folder.filePath(u"sample.milepost"_s);
        QCOMPARE(program({u"sample"_s, u"-o"_s, file}).exitCode, 0);
        const Run exported =
            program({u"export"_s, file, u"-o"_s, m_folder.filePath(u"sample.json"_s)});
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(exported.err, QString());
        QCOMPARE(program({u"check"_s, file}).exitCode, 0);
    }

private:
    QTemporaryDir m_folder;
};

MILEPOST_TEST(TestImpossibleFigures)
#include "test_impossiblefigures.moc"
