// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care/checkfile.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/randomverbs.h"
#include "tests/ui/document/verbtest.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace milepost;

namespace {

constexpr int kKillsPerFile = 10; ///< then a new file, so that none grows without end

int kills()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("MILEPOST_KILLS", &ok);
    return ok ? wanted : 25;
}

} // namespace

/// A process that edits is killed at random moments. The file then opens for writing, has no
/// problem, and holds every step that was reported as done; of the step under way it holds all or
/// nothing. `MILEPOST_KILLS` asks for more kills than the suite has time for.
class TestDocumentKill : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    RandomSource m_moments{20'250'331};
    qint64 m_steps = 0;
    int m_caughtInTheAct = 0;

private slots:
    void nothingReportedIsLost()
    {
        for (int kill = 0; kill < kills(); ++kill) {
            if (kill % kKillsPerFile == 0)
                makeFile(quint32(kill));
            const Engagement start = contents();
            const int reported = editUntilKilled(quint32(kill));
            if (QTest::currentTestFailed())
                return;
            checkFileHolds(start, quint32(kill), reported);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("kill %1 after %2 steps").arg(kill).arg(reported)));
        }
        qInfo("%d kills, %lld steps reported, %d kills with a further step in the file", kills(),
              m_steps, m_caughtInTheAct);
        QVERIFY(m_steps > kills());
    }

private:
    void makeFile(quint32 seed)
    {
        m_path = m_folder.filePath(QStringLiteral("%1.milepost").arg(seed));
        QVERIFY(EngagementStore::create(m_path, generateEngagement(shippedContent(), seed),
                                        shippedContentSources(), machineClock())
                    .ok());
    }

    // What the file holds; opening it for writing is what the user does after a crash.
    Engagement contents()
    {
        Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
        if (!opened || opened->store->isReadOnly()) {
            QTest::qFail(opened ? "opened for reading only" : qPrintable(opened.error().toLine()),
                         __FILE__, __LINE__);
            return {};
        }
        return opened->engagement;
    }

    // Lets the driver edit and kills it; returns how many steps it reported.
    int editUntilKilled(quint32 seed)
    {
        QProcess driver;
        driver.start(QStringLiteral(MILEPOST_EDIT_DRIVER), {m_path, QString::number(seed)});
        const int least = m_moments.number(0, 40);
        QByteArray output;
        while (output.count('\n') <= least) {
            if (!driver.waitForReadyRead(20'000)) {
                QTest::qFail((output + driver.errorString().toUtf8()).constData(), __FILE__,
                             __LINE__);
                return 0;
            }
            output += driver.readAllStandardOutput();
        }
        // The moment of the kill falls anywhere in a step, so the wait is a random one.
        QThread::usleep(static_cast<unsigned long>(m_moments.number(0, 12'000)));
        driver.kill();
        driver.waitForFinished();
        output += driver.readAllStandardOutput();
        if (driver.exitStatus() != QProcess::CrashExit || output.contains("error")) {
            QTest::qFail(("the driver ended by itself: " + output.right(300)).constData(), __FILE__,
                         __LINE__);
        }
        return static_cast<int>(output.count("done\n"));
    }

    // Does the same steps in memory and compares.
    void checkFileHolds(const Engagement& start, quint32 seed, int reported)
    {
        const Engagement found = contents();
        const Result<QList<FileProblem>> problems = checkFile(m_path);
        QVERIFY(problems.ok());
        QVERIFY2(problems->isEmpty(), qPrintable(problems->value(0).toLine()));

        EngagementDocument document(shippedContent(), start);
        RandomVerbs verbs(document, seed);
        for (int i = 0; i < reported; ++i)
            verbs.step();
        m_steps += reported;
        if (found == document.engagement())
            return;
        verbs.step();
        QVERIFY(found == document.engagement());
        ++m_caughtInTheAct;
    }
};

MILEPOST_TEST(TestDocumentKill)
#include "test_documentkill.moc"
