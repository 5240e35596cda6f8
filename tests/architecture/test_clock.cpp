// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"
#include "tests/support/testclass.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace milepost::testing;

namespace {

void sourcesOf(const QStringList& rooms)
{
    QTest::addColumn<QString>("path");
    for (const QString& room : rooms) {
        QDirIterator files(kRoot + u'/' + room, {"*.h", "*.cpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(kRoot.size() + 1);
            if (path != QLatin1String("app/main.cpp"))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
}

} // namespace

/// The program is put together in app/main.cpp, and the machine is asked there alone.
class TestClock : public QObject {
    Q_OBJECT

private slots:
    void onlyMainAsksForTheTime_data()
    {
        sourcesOf({"app", "core/base", "core/report", "core/exchange", "ui/view", "ui/models",
                   "ui/widgets", "ui/pages", "ui/actions", "ui/shell"});
    }
    void onlyMainAsksForTheTime()
    {
        QFETCH(QString, path);
        static const QRegularExpression asks(
            QStringLiteral("\\bcurrent(Date|Time|DateTime\\w*)\\(|_clock::now\\("));
        const QRegularExpressionMatch match = asks.match(textOf(path));
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }

    void onlyMainMakesSettings_data()
    {
        sourcesOf({"app", "core/base", "core/report", "core/exchange", "ui/shell"});
    }
    void onlyMainMakesSettings()
    {
        QFETCH(QString, path);
        static const QRegularExpression makes(QStringLiteral("\\bQSettings( \\w+[;({]|\\()"));
        const QRegularExpressionMatch match = makes.match(textOf(path));
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }
};

MILEPOST_TEST(TestClock)
#include "test_clock.moc"
