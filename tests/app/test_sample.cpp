// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampledates.h"
#include "tests/app/program.h"
#include "tests/support/testclass.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

using namespace milepost;
using namespace milepost::testing;

namespace {

/// The days on which the assessments of the sample were held.
QList<QDate> assessmentDays(const QJsonObject& engagement)
{
    QList<QDate> days;
    for (const QJsonValue& assessment : engagement.value(text("assessments")).toArray())
        days.append(QDate::fromString(assessment[text("date")].toString(), Qt::ISODate));
    return days;
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT

private slots:
    void itMovesByWholeWeeksIntoTheWeekOfTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("days");
        QTest::newRow("its own day") << kSampleDay << 0;
        QTest::newRow("the Sunday after") << kSampleDay.addDays(6) << 0;
        QTest::newRow("a week later") << kSampleDay.addDays(7) << 7;
        QTest::newRow("the Sunday before") << kSampleDay.addDays(-1) << -7;
        QTest::newRow("years later") << QDate(2031, 2, 26) << 1680;
    }
    void itMovesByWholeWeeksIntoTheWeekOfTheDay()
    {
        QFETCH(QDate, day);
        QTEST(daysToMove(day), "days");
        const qint64 past = kSampleDay.addDays(daysToMove(day)).daysTo(day);
        QVERIFY(past >= 0 && past < 7);
    }

    void whatItsTextsSayMovesAlong_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("a day") << text("Signed by 26 June 2026.")
                               << text("Signed by 25 June 2027.");
        QTest::newRow("a month of a year")
            << text("Agenda, April 2026") << text("Agenda, April 2027");
        QTest::newRow("a month") << text("It began in June.") << text("It began in June.");
        QTest::newRow("a year") << text("Partner plan 2025") << text("Partner plan 2026");
        QTest::newRow("an id") << text("see review-2026-05 there")
                               << text("see review-2026-05 there");
        QTest::newRow("an address")
            << text("https://a.example/plan 2026") << text("https://a.example/plan 2026");
        QTest::newRow("a number") << text("2500 accounts, 2026 more")
                                  << text("2500 accounts, 2027 more");
    }
    void whatItsTextsSayMovesAlong()
    {
        QFETCH(QString, before);
        QTEST(movedText(before, 52 * 7), "after");
        QCOMPARE(movedText(before, 0), before);
    }

    void theSameDateGivesTheSameEngagement()
    {
        const QString date = text("2027-03-01");
        const QByteArray first = written({text("--date"), date});
        QVERIFY(!first.isEmpty());
        QCOMPARE(written({text("--date"), date}), first);
        const QList<QDate> days = assessmentDays(jsonOf(QString::fromUtf8(first)));
        const QList<QDate> shipped = assessmentDays(jsonOf(QString::fromUtf8(
            bytesOf(QStringLiteral(MILEPOST_SOURCE_DIR "/resources/sample/sample.json")))));
        QCOMPARE(days.size(), shipped.size());
        for (qsizetype i = 0; i < days.size(); ++i)
            QCOMPARE(shipped[i].daysTo(days[i]), static_cast<qint64>(daysToMove({2027, 3, 1})));
    }

    void withoutADateItIsAboutNow()
    {
        const QDate today = QDate::currentDate();
        const QList<QDate> days = assessmentDays(jsonOf(QString::fromUtf8(written({}))));
        QVERIFY(!days.isEmpty());
        const QDate latest = *std::max_element(days.cbegin(), days.cend());
        QVERIFY2(latest <= today && latest.daysTo(today) < 90, qPrintable(latest.toString()));
    }

    void whatIsNoDateIsRefused()
    {
        const Run run = program({text("sample"), text("-o"), m_folder.filePath(text("no.milepost")),
                                 text("--date"), text("tomorrow")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(text("\"tomorrow\" is not a date")), qPrintable(run.err));
        QVERIFY(!QFile::exists(m_folder.filePath(text("no.milepost"))));
    }

private:
    /// The exchange JSON of a sample made with these options.
    QByteArray written(const QStringList& options)
    {
        const QString base = m_folder.filePath(QString::number(++m_files));
        const QString file = base + text(".milepost");
        const QString json = base + text(".json");
        if (program(QStringList{text("sample"), text("-o"), file} + options).exitCode != 0)
            return {};
        if (program({text("export"), file, text("--format"), text("json"), text("-o"), json})
                .exitCode != 0)
            return {};
        return bytesOf(json);
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

MILEPOST_TEST(TestSample)
#include "test_sample.moc"
