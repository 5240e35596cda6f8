// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care/checkfile.h"
#include "core/storage/file/schema.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/faultyio.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cerrno>
#include <memory>

using namespace milepost;

#ifdef __SANITIZE_ADDRESS__
constexpr int kEnds = 12; ///< several times as slow
constexpr int kStep = 24;
#else
constexpr int kEnds = 30;
constexpr int kStep = 8;
#endif

/// A file of an older version whose update is cut short anywhere, by a fault or by the end of the
/// program, says all that it said when it is opened next.
class TestMigrationFaults : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Engagement m_whole;

    void putFixture()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::currentPath() +
                                                   QStringLiteral("/migration-XXXXXX"));
        QVERIFY(m_folder->isValid());
        faultyio::watch(
            QFile::encodeName(QFileInfo(m_folder->path()).canonicalFilePath()).constData());
        m_path = m_folder->filePath(QStringLiteral("x.milepost"));
        QVERIFY(QFile::copy(
            QStringLiteral(MILEPOST_TEST_DATA "/storage/version-1-every-kind.milepost"), m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    }

    // Whatever lies there now: the file opens, is of the newest version then, and is whole; no
    // other file of the folder is less.
    void verifyWhole()
    {
        {
            const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
            QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toLine()));
            QVERIFY2(!opened->store->isReadOnly(),
                     qPrintable(opened->notices.value(0).toEnglish()));
            QVERIFY(opened->engagement == m_whole);
        }
        const Result<QList<FileProblem>> problems = checkFile(m_path);
        QVERIFY(problems.ok());
        QVERIFY2(problems->isEmpty(), qPrintable(problems->value(0).toLine()));
        const QStringList backups =
            QDir(m_folder->path()).entryList({QStringLiteral("x (version 1*).milepost")});
        QVERIFY2(!backups.isEmpty(), "the update leaves the file as it was beside it");
        for (const QString& backup : backups) {
            const Result<OpenedEngagement> old = EngagementStore::open(
                m_folder->filePath(backup), machineClock(), OpenMode::ReadOnly);
            QVERIFY2(old.ok(), qPrintable(backup));
            QVERIFY(old->engagement == m_whole);
        }
    }

    // How many calls that change files an undisturbed update makes.
    int callsOfAnUpdate()
    {
        putFixture();
        faultyio::arm(0, EIO, faultyio::Lasting::Once);
        const bool isOpen = EngagementStore::open(m_path, machineClock()).ok();
        faultyio::disarm();
        return isOpen ? faultyio::calls() : 0;
    }

private slots:
    void initTestCase()
    {
        putFixture();
        const Result<OpenedEngagement> opened =
            EngagementStore::open(m_path, machineClock(), OpenMode::ReadOnly);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toLine()));
        m_whole = opened->engagement;
    }

    void cleanupTestCase() { m_folder.reset(); }

    void aFaultAtEachStepLosesNothing_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("lasting");
        QTest::newRow("one call fails") << EIO << false;
        QTest::newRow("the disk is full from there on") << ENOSPC << true;
    }

    void aFaultAtEachStepLosesNothing()
    {
        QFETCH(const int, error);
        QFETCH(const bool, lasting);
        const int calls = callsOfAnUpdate();
        QVERIFY(calls > 20);
        int faults = 0;
        // All of the first and the last calls, and some between them.
        for (int nth = 1; nth <= calls; nth += nth < kEnds || nth > calls - kEnds ? 1 : kStep) {
            putFixture();
            faultyio::arm(nth, error,
                          lasting ? faultyio::Lasting::UntilDisarmed : faultyio::Lasting::Once);
            {
                const Result<OpenedEngagement> opened =
                    EngagementStore::open(m_path, machineClock());
                if (opened) {
                    QVERIFY(opened->engagement == m_whole);
                } else {
                    QVERIFY(opened.error().toLine().contains(u'.'));
                    ++faults;
                }
            }
            faultyio::disarm();
            verifyWhole();
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("call %1 of %2").arg(nth).arg(calls)));
        }
        QVERIFY(faults > 10);
    }

    void aKillAtAnyMomentLosesNothing()
    {
        const QString peer = QStringLiteral(MILEPOST_STORAGE_PEER);
        QElapsedTimer whole;
        putFixture();
        whole.start();
        QProcess first;
        first.start(peer, {QStringLiteral("hold"), m_path});
        QVERIFY(first.waitForReadyRead());
        const auto longest = static_cast<unsigned long>(whole.nsecsElapsed() / 1000);
        first.closeWriteChannel();
        QVERIFY(first.waitForFinished());

        constexpr unsigned long kMoments = 40;
        int interrupted = 0;
        for (unsigned long moment = 0; moment < kMoments; ++moment) {
            putFixture();
            QProcess process;
            process.start(peer, {QStringLiteral("hold"), m_path});
            QVERIFY(process.waitForStarted());
            QThread::usleep(longest * moment / kMoments);
            process.kill();
            QVERIFY(process.waitForFinished());
            interrupted += process.readAllStandardOutput().isEmpty() ? 1 : 0;
            verifyWhole();
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("moment %1").arg(moment)));
        }
        QVERIFY(interrupted > 0);
    }
};

MILEPOST_TEST(TestMigrationFaults)
#include "test_migrationfaults.moc"
