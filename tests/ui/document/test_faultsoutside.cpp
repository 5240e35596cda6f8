// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care/checkfile.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/machineclock.h"
#include "tests/support/smallcontent.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/randomverbs.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace milepost;

namespace {

constexpr int kSteps = 25;

// How often each call is made to fail; `MILEPOST_FAULT_RUNS` asks for more than the suite has time
// for.
int runs()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("MILEPOST_FAULT_RUNS", &ok);
    return ok ? wanted : 1;
}

} // namespace

/// A program that edits meets an operating system that fails it now and then. The file then opens,
/// has no problem, and holds every step that was reported as saved; of the one that was not it
/// holds all or nothing.
class TestFaultsOutside : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_failed = 0;

private slots:
    void init() { m_path = m_folder.filePath(QStringLiteral("a.milepost")); }

    void nothingReportedIsLost_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("error");
        QTest::newRow("fsync, device error") << "posix/io/sync/fsync" << EIO;
        QTest::newRow("fsync, disk full") << "posix/io/sync/fsync" << ENOSPC;
        QTest::newRow("fdatasync, device error") << "posix/io/sync/fdatasync" << EIO;
        QTest::newRow("fdatasync, interrupted") << "posix/io/sync/fdatasync" << EINTR;
        QTest::newRow("pwrite, device error") << "posix/io/rw/pwrite" << EIO;
        QTest::newRow("pwrite, disk full") << "posix/io/rw/pwrite" << ENOSPC;
        QTest::newRow("pwrite, interrupted") << "posix/io/rw/pwrite" << EINTR;
        QTest::newRow("pwrite, short") << "posix/io/rw/pwrite/reduce" << 0;
        QTest::newRow("ftruncate, device error") << "posix/io/rw/ftruncate" << EIO;
        QTest::newRow("unlink, device error") << "posix/io/dir/unlink" << EIO;
        QTest::newRow("rename, device error") << "posix/io/dir/rename" << EIO;
        QTest::newRow("open, device error") << "posix/io/oc/open" << EIO;
        QTest::newRow("open, too many files") << "posix/io/oc/open" << EMFILE;
    }

    void nothingReportedIsLost()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The sanitizer has to be the first library of a program, and so has libfiu.");
#endif
        QFETCH(const QString, call);
        QFETCH(const int, error);
        for (int run = 0; run < runs(); ++run) {
            const Engagement start = makeFile(quint32(run));
            const int reported = editWhile(call, error, run);
            if (!QTest::currentTestFailed())
                checkFileHolds(start, quint32(run), reported);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("run %1").arg(run)));
        }
    }

    void cleanupTestCase()
    {
        qInfo("%d programs ended because of a fault", m_failed);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY(m_failed >= 3);
#endif
    }

private:
    Engagement makeFile(quint32 seed)
    {
        const Engagement engagement = generateEngagement(smallContent(), seed);
        const auto store = EngagementStore::create(m_path, engagement, smallContentSources(),
                                                   machineClock(), ExistingFile::Replace);
        if (!store)
            qFatal("%s", qPrintable(store.error().toLine()));
        return engagement;
    }

    // Edits with faults; returns how many steps were reported as saved.
    int editWhile(const QString& call, int error, int run)
    {
        QProcess driver;
        driver.start(QStringLiteral(MILEPOST_FIU_RUN),
                     {QStringLiteral("-x"), QStringLiteral("-f"), QString(), QStringLiteral("-c"),
                      QStringLiteral("enable_random name=%1,probability=%2,failinfo=%3")
                          .arg(call)
                          .arg(0.02 + 0.02 * (run % 4))
                          .arg(error),
                      QStringLiteral(MILEPOST_EDIT_DRIVER), m_path, QString::number(run),
                      QString::number(kSteps)});
        driver.closeWriteChannel();
        if (!driver.waitForFinished() || driver.exitStatus() != QProcess::NormalExit)
            QTest::qFail(qPrintable(driver.errorString()), __FILE__, __LINE__);
        const QByteArray output = driver.readAllStandardOutput();
        const int steps = int(output.count("done\n"));
        if (driver.exitCode() == 0)
            return steps;
        ++m_failed;
        // The last step is the one that was not saved, after which a sentence says why.
        if (output.contains("open\n") && !output.contains("milepost: "))
            QTest::qFail(output.constData(), __FILE__, __LINE__);
        return std::max(0, steps - 1);
    }

    void checkFileHolds(const Engagement& start, quint32 seed, int reported)
    {
        const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().toLine()));
        const Result<QList<FileProblem>> problems = checkFile(m_path);
        QVERIFY(problems.ok());
        QVERIFY2(problems->isEmpty(), qPrintable(problems->value(0).toLine()));

        EngagementDocument document(smallContent(), start);
        RandomVerbs verbs(document, seed);
        for (int i = 0; i < reported; ++i)
            verbs.step();
        if (opened->engagement == document.engagement())
            return;
        verbs.step();
        QVERIFY(opened->engagement == document.engagement());
    }
};

MILEPOST_TEST(TestFaultsOutside)
#include "test_faultsoutside.moc"
