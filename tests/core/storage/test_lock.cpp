// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care/checkfile.h"
#include "core/storage/file/filelock.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"

#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QScopeGuard>
#include <QSysInfo>

#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace milepost;

namespace {

Engagement plain()
{
    Engagement engagement;
    engagement.organization.name = QStringLiteral("Acme");
    return engagement;
}

Change rename(const QString& from, const QString& to)
{
    return {QStringLiteral("Rename"),
            {{{EntityKind::Organization, {}, {}, 0},
              Organization{from, {}, {}, {}, {}, {}, {}},
              Organization{to, {}, {}, {}, {}, {}, {}}}}};
}

void age(const QString& path, std::chrono::minutes time)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(QDateTime::currentDateTime().addSecs(
                              -std::chrono::duration_cast<std::chrono::seconds>(time).count()),
                          QFileDevice::FileModificationTime))
        qFatal("The time of the file cannot be set.");
}

} // namespace

/// One writer, seen by all; what a killed process leaves does not keep others out.
class TestLock : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    // A process that does `what` with the file; ready when it has said its first line.
    static std::unique_ptr<QProcess> peer(const QString& what, const QString& path,
                                          QByteArray* firstLine)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(MILEPOST_STORAGE_PEER), {what, path});
        while (!process->canReadLine() && process->waitForReadyRead(20'000)) {
        }
        *firstLine = process->readLine().trimmed();
        return process;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("x.milepost"));
        makeFile(m_path, plain());
    }

    void theSecondProcessReadsAndKnowsWhoWrites()
    {
        QByteArray said;
        const auto other = peer(QStringLiteral("hold"), m_path, &said);
        QCOMPARE(said, QByteArray("write"));
        const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
        QVERIFY(opened.ok());
        QVERIFY(opened->store->isReadOnly());
        QCOMPARE(opened->engagement, plain());
        QVERIFY(opened->holder.has_value());
        QCOMPARE(opened->holder->process, other->processId());
        QCOMPARE(opened->holder->machine, QSysInfo::machineHostName());
        QCOMPARE(opened->holder->user, systemUser());
        QCOMPARE(opened->notices.size(), 1);
        QVERIFY(opened->notices.first().toEnglish().contains(systemUser()));
        const QByteArray before = bytesOf(m_path);
        const WriteResult result =
            opened->store->apply(rename(QStringLiteral("Acme"), QStringLiteral("B")));
        QVERIFY(!result.ok());
        QCOMPARE(result.fault(), WriteFault::ReadOnly);
        QCOMPARE(bytesOf(m_path), before);
    }

    void theSecondStoreOfOneProcessReadsToo()
    {
        const Result<OpenedEngagement> first = EngagementStore::open(m_path, machineClock());
        QVERIFY(!first->store->isReadOnly());
        QVERIFY(EngagementStore::open(m_path, machineClock())->store->isReadOnly());
        QVERIFY(first->store->apply(rename(QStringLiteral("Acme"), QStringLiteral("B"))).ok());
    }

    void theLockEndsWithTheStore()
    {
        Result<OpenedEngagement> first = EngagementStore::open(m_path, machineClock());
        QVERIFY(QFile::exists(FileLock::lockPath(m_path)));
        first->store.reset();
        QVERIFY(!QFile::exists(FileLock::lockPath(m_path)));
        QVERIFY(!EngagementStore::open(m_path, machineClock())->store->isReadOnly());
    }

    void theLockEndsWithAKilledProcess()
    {
        QByteArray said;
        const auto other = peer(QStringLiteral("hold"), m_path, &said);
        QCOMPARE(said, QByteArray("write"));
        other->kill();
        QVERIFY(other->waitForFinished());
        QVERIFY(QFile::exists(FileLock::lockPath(m_path)));
        const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
        QVERIFY(opened.ok());
        QVERIFY(!opened->store->isReadOnly());
        QVERIFY(opened->notices.isEmpty());
    }

    // Who is not root stands for another user by a lock file that may only be read.
    void aLockOfAnotherUserNamesItsHolderAndEndsWithIt()
    {
        QByteArray said;
        const auto other = peer(QStringLiteral("hold"), m_path, &said);
        QCOMPARE(said, QByteArray("write"));
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0666), 0);
        QCOMPARE(::chmod(QFile::encodeName(FileLock::lockPath(m_path)).constData(), 0444), 0);
        const uid_t self = ::geteuid();
        const auto back = qScopeGuard([self] { static_cast<void>(::seteuid(self)); });
        if (self == 0)
            QCOMPARE(::seteuid(65'534), 0);
        {
            const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
            QVERIFY(opened.ok());
            QVERIFY(opened->store->isReadOnly());
            QVERIFY(opened->holder);
            QCOMPARE(opened->holder->process, other->processId());
        }
        QCOMPARE(::seteuid(self), 0);
        other->kill();
        QVERIFY(other->waitForFinished());
        if (self == 0)
            QCOMPARE(::seteuid(65'534), 0);
        const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
        QVERIFY(opened.ok());
        QVERIFY2(!opened->store->isReadOnly(), qPrintable(opened->notices.value(0).toEnglish()));
    }

    void aLockOfAnotherMachineIsBelieved()
    {
        writeBytes(FileLock::lockPath(m_path), QByteArray("17\nfar-away\njana\n"));
        age(FileLock::lockPath(m_path), FileLock::kSilence - std::chrono::minutes(1));
        const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
        QVERIFY(opened.ok());
        QVERIFY(opened->store->isReadOnly());
        QCOMPARE(*opened->holder,
                 (LockHolder{QStringLiteral("jana"), QStringLiteral("far-away"), 17}));
        QVERIFY(QFile::exists(FileLock::lockPath(m_path)));
    }

    void aLockOfAnotherMachineThatFellSilentIsTakenOver()
    {
        const QString lock = FileLock::lockPath(m_path);
        writeBytes(lock, QByteArray("17\nfar-away\njana\n"));
        age(lock, FileLock::kSilence + std::chrono::minutes(1));
        const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
        QVERIFY(opened.ok());
        QVERIFY(!opened->store->isReadOnly());
        QVERIFY(!opened->holder);
        QVERIFY(opened->notices.isEmpty());
        QVERIFY(bytesOf(lock).contains(QSysInfo::machineHostName().toUtf8()));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
    }

    void aSignOfLifeKeepsTheLock()
    {
        const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
        const QString lock = FileLock::lockPath(m_path);
        age(lock, std::chrono::hours(1));
        opened->store->showLife();
        QVERIFY(QFileInfo(lock).lastModified().secsTo(QDateTime::currentDateTime()) < 60);
    }

    void whoLostTheLockDoesNotWrite()
    {
        const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
        const QString lock = FileLock::lockPath(m_path);
        // As another machine does that took this one for dead.
        QVERIFY(QFile::remove(lock));
        writeBytes(lock, QByteArray("17\nfar-away\njana\n"));
        const Change change = rename(QStringLiteral("Acme"), QStringLiteral("B"));
        const QByteArray before = bytesOf(m_path);
        const WriteResult result = opened->store->apply(change);
        QVERIFY(!result.ok());
        QCOMPARE(result.fault(), WriteFault::Locked);
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(QFile::remove(lock));
        QVERIFY(opened->store->apply(change).ok());
        QVERIFY(bytesOf(lock).contains(QSysInfo::machineHostName().toUtf8()));
    }

    void strangeLockFilesDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray(5000, '\xff');
        QTest::newRow("not a number") << QByteArray("x\n\n\n");
        QTest::newRow("half a record") << QByteArray("17\nfar-aw");
    }

    void strangeLockFilesDoNoHarm()
    {
        QFETCH(const QByteArray, bytes);
        writeBytes(FileLock::lockPath(m_path), bytes);
        const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
        QVERIFY(opened.ok());
        QVERIFY(!opened->store->isReadOnly());
    }

    void aLinkInPlaceOfTheLockIsNotFollowed()
    {
        const QString victim = m_folder->filePath(QStringLiteral("victim"));
        writeBytes(victim, QByteArray("precious"));
        QVERIFY(QFile::link(victim, FileLock::lockPath(m_path)));
        const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
        QVERIFY(opened.ok());
        QVERIFY(opened->store->isReadOnly());
        QCOMPARE(bytesOf(victim), QByteArray("precious"));
    }

    void openingForReadingTakesNoLock()
    {
        const Result<OpenedEngagement> reader =
            EngagementStore::open(m_path, machineClock(), OpenMode::ReadOnly);
        QVERIFY(reader.ok());
        QVERIFY(!QFile::exists(FileLock::lockPath(m_path)));
        QVERIFY(!EngagementStore::open(m_path, machineClock())->store->isReadOnly());
    }

    void aFileThatIsOpenElsewhereIsNotReplaced()
    {
        QByteArray said;
        const auto other = peer(QStringLiteral("hold"), m_path, &said);
        const QByteArray before = bytesOf(m_path);
        const auto made = EngagementStore::create(m_path, plain(), shippedContentSources(),
                                                  machineClock(), ExistingFile::Replace);
        QVERIFY(!made.ok());
        QVERIFY(made.error().message.toEnglish().contains(systemUser()));
        QCOMPARE(bytesOf(m_path), before);
    }

    void whatAKilledProcessReportedIsInTheFile()
    {
        qsizetype reported = -1;
        for (int round = 0; round < 25; ++round) {
            QByteArray said;
            const auto other = peer(QStringLiteral("edit"), m_path, &said);
            QVERIFY2(said.toLongLong() == reported + 1, said.constData());
            reported = said.toLongLong();
            // Further edits, so that it is killed at another moment of its work each time.
            for (int more = 0; more < round; ++more) {
                while (!other->canReadLine() && other->waitForReadyRead(20'000)) {
                }
                reported = other->readLine().trimmed().toLongLong();
            }
            other->kill();
            QVERIFY(other->waitForFinished());
            while (other->canReadLine())
                reported = other->readLine().trimmed().toLongLong();

            const Result<QList<FileProblem>> problems = checkFile(m_path);
            QVERIFY(problems.ok());
            QVERIFY2(problems->isEmpty(), qPrintable(problems->value(0).toLine()));
            const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
            QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.error().toLine()));
            const qsizetype units = opened->engagement.organization.units.size();
            // One more may be in the file than could be said.
            QVERIFY2(units == reported + 1 || units == reported + 2,
                     qPrintable(QStringLiteral("%1 of %2").arg(units).arg(reported)));
            reported = units - 1;
        }
    }
};

MILEPOST_TEST(TestLock)
#include "test_lock.moc"
