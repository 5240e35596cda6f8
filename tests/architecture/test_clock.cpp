// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"
#include "tests/support/testclass.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace milepost::testing;

namespace {

void everySource()
{
    QTest::addColumn<QString>("path");
    for (const char* part : {"app", "core", "ui"}) {
        QDirIterator files(kRoot + u'/' + QLatin1String(part), {"*.h", "*.cpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(kRoot.size() + 1);
            if (path != QLatin1String("app/main.cpp"))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
}

/// Where a text asks the machine for its time, or nothing.
QString askForTime(const QString& text)
{
    static const QRegularExpression asks(QStringLiteral(
        "\\bcurrent(Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\\b|"
        "\\b(system|utc|file|high_resolution)_clock\\b|_clock::now\\b|"
        "(^|[^\\w.>:]|std::|(^|\\W)::)time\\((nullptr|NULL|0|&\\w+)\\)|"
        "\\b(gettimeofday|clock_gettime|localtime|gmtime)\\b"));
    return asks.match(text).captured();
}

/// Where a text makes settings of its own, or nothing.
QString makingOfSettings(const QString& text)
{
    static const QRegularExpression makes(QStringLiteral(
        "\\bQSettings(\\s+\\w+\\s*[;({=]|\\s*[({])|<QSettings>\\(|new QSettings\\b"));
    return makes.match(text).captured();
}

} // namespace

/// The program is put together in app/main.cpp, and the machine is asked there alone.
class TestClock : public QObject {
    Q_OBJECT

private slots:
    void onlyMainAsksForTheTime_data() { everySource(); }
    void onlyMainAsksForTheTime()
    {
        QFETCH(QString, path);
        const QString found = askForTime(textOf(path));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void everyWayToAskForTheTimeIsFound_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"QDate::currentDate()", "QDateTime::currentDateTime()",
              "QDateTime::currentDateTimeUtc()", "Clock(&QDateTime::currentDateTimeUtc)",
              "QDateTime::currentMSecsSinceEpoch()", "QDateTime::currentSecsSinceEpoch()",
              "QTime::currentTime()", "std::chrono::system_clock::now()",
              "using Machine = std::chrono::system_clock;", "std::time(nullptr)",
              "const auto now = time(nullptr);", "::time(&now)", "return time(0);",
              "clock_gettime(CLOCK_REALTIME, &now)", "gettimeofday(&now, nullptr)"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void everyWayToAskForTheTimeIsFound()
    {
        QFETCH(QString, line);
        QVERIFY(!askForTime(line).isEmpty());
    }

    void timesThatArePassedInAreNoQuestion()
    {
        QCOMPARE(askForTime(QStringLiteral("local.time(), clock.now(), when.time(0), entry->time(),"
                                           "clock.today(), runTime(0), model.currentDateColumn")),
                 QString());
    }

    void onlyMainMakesSettings_data() { everySource(); }
    void onlyMainMakesSettings()
    {
        QFETCH(QString, path);
        const QString found = makingOfSettings(textOf(path));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void everyWayToMakeSettingsIsFound_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"QSettings settings;", "QSettings settings(path, QSettings::IniFormat);",
              "QSettings().value(key)", "QSettings{}.setValue(key, value)", "QSettings m_settings;",
              "std::make_unique<QSettings>()", "new QSettings(this)"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void everyWayToMakeSettingsIsFound()
    {
        QFETCH(QString, line);
        QVERIFY(!makingOfSettings(line).isEmpty());
    }

    void settingsThatArePassedInAreNotMade()
    {
        QCOMPARE(makingOfSettings(QStringLiteral("class QSettings;\n#include <QSettings>\n"
                                                 "void keep(const QSettings& settings);")),
                 QString());
    }
};

MILEPOST_TEST(TestClock)
#include "test_clock.moc"
