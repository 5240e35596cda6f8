// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"
#include "tests/support/machineclock.h"
#include "tests/ui/shell/assessedits.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace milepost;
using namespace milepost::test;

namespace {

const QString kEdit = QStringLiteral("--edit");
const QString kOwnScore = QStringLiteral("own");

/// Makes one edit in a window, tells its file and what memory holds then, and is killed, without a
/// turn of the event loop between the edit and the end.
void editAndDie(bool ownScore, int number)
{
    AssessWindow opened(ownScore ? alone() : prepared());
    (ownScore ? ownScoreEdits() : assessEdits()).at(number).second(*opened.page);
    const QByteArray told = opened.path.toUtf8() + '\n' + exportEngagement(opened.engagement());
    std::fwrite(told.constData(), 1, static_cast<size_t>(told.size()), stdout);
    std::fflush(stdout);
    std::raise(SIGKILL);
}

void addRows(bool ownScore)
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const auto& [name, edit] : ownScore ? ownScoreEdits() : assessEdits())
        QTest::newRow(name) << number++;
}

void verifyKept(bool ownScore, int number)
{
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), folder.path());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {kEdit, ownScore ? kOwnScore : QString(), QString::number(number)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    const QByteArray told = process.readAllStandardOutput();
    const qsizetype end = told.indexOf('\n');
    QVERIFY2(end > 0, process.readAllStandardError().constData());
    const QByteArray memory = told.mid(end + 1);
    QVERIFY2(memory != exportEngagement(ownScore ? alone() : prepared()), "the edit changed it");

    const auto reopened =
        EngagementDocument::open(QString::fromUtf8(told.left(end)), machineClock());
    QVERIFY2(reopened.ok(), reopened ? "" : qPrintable(reopened.error().toLine()));
    QVERIFY2(!(*reopened)->isReadOnly(), "the lock of the dead process is known as stale");
    QCOMPARE(exportEngagement((*reopened)->engagement()), memory);
}

} // namespace

/// The program is killed right after each edit of the Assess page; the file opens with that edit.
class TestKilledAfterEdit : public QObject {
    Q_OBJECT

private slots:
    void everyEditIsInTheFile_data() { addRows(false); }
    void everyEditIsInTheFile()
    {
        QFETCH(int, number);
        verifyKept(false, number);
    }

    void theOwnScoreIsInTheFile_data() { addRows(true); }
    void theOwnScoreIsInTheFile()
    {
        QFETCH(int, number);
        verifyKept(true, number);
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == kEdit) {
        editAndDie(arguments.at(2) == kOwnScore, arguments.at(3).toInt());
        return 1;
    }
    TestKilledAfterEdit test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_killedafteredit.moc"
