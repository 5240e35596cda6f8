// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care/checkfile.h"
#include "core/storage/file/database.h"
#include "core/storage/file/fileheader.h"
#include "tests/core/storage/sqliteshell.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"

#include <QDir>

#include <array>
#include <csignal>
#include <memory>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace milepost;

namespace {

Change addUnit(qsizetype index)
{
    const Unit unit{UnitId(QStringLiteral("u%1").arg(index)), QString(180, u'n'), {}, {}};
    return {QStringLiteral("Add unit"), {{{EntityKind::Unit, {}, {}, index}, {}, unit}}};
}

// Lets no file of this process grow beyond `bytes`, as a full disk does.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// A write that fails says why, leaves the file as it was, and works again when the fault is over.
class TestFaults : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<EngagementStore> m_store;
    Engagement m_engagement;

    void verifyFault(const Change& change, WriteFault fault)
    {
        const WriteResult result = m_store->apply(change);
        QVERIFY(!result.ok());
        QCOMPARE(result.fault(), fault);
        QVERIFY(result.error().message.toEnglish().endsWith(u'.'));
        QCOMPARE(result.error().where, m_path);
    }

    void verifyApplied(const Change& change)
    {
        const WriteResult result = m_store->apply(change);
        QVERIFY2(result.ok(), qPrintable(result ? QString() : result.error().toLine()));
        applyChange(m_engagement, change);
        compareWithFile();
    }

    void compareWithFile()
    {
        const Result<OpenedEngagement> opened =
            EngagementStore::open(m_path, machineClock(), OpenMode::ReadOnly);
        QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.error().toLine()));
        QCOMPARE(opened->engagement, m_engagement);
        const Result<QList<FileProblem>> problems = checkFile(m_path);
        QVERIFY(problems.ok() && problems->isEmpty());
    }

private slots:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("in")));
        m_path = m_folder->filePath(QStringLiteral("in/x.milepost"));
        m_engagement = Engagement();
        m_engagement.organization.name = QStringLiteral("Acme");
        auto store =
            EngagementStore::create(m_path, m_engagement, shippedContentSources(), machineClock());
        QVERIFY(store.ok());
        m_store = std::move(*store);
        verifyApplied(addUnit(0));
    }

    void cleanupTestCase() { m_store.reset(); }

    void theFileIsDeletedAndPutBack()
    {
        const QString aside = m_folder->filePath(QStringLiteral("aside"));
        QVERIFY(QFile::rename(m_path, aside));
        verifyFault(addUnit(1), WriteFault::FileGone);
        verifyFault(addUnit(1), WriteFault::FileGone);
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(QFile::rename(aside, m_path));
        verifyApplied(addUnit(1));
    }

    void theFileIsDeletedForGood()
    {
        QVERIFY(QFile::remove(m_path));
        const Change change = addUnit(1);
        verifyFault(change, WriteFault::FileGone);
        applyChange(m_engagement, change);
        const WriteResult result = m_store->replaceAll(m_engagement, {change});
        QVERIFY2(result.ok(), qPrintable(result ? QString() : result.error().toLine()));
        compareWithFile();
        verifyApplied(addUnit(2));
        const QList<JournalEntry> lines = m_store->journal(100).value();
        QCOMPARE(lines.last().change, QStringLiteral("New engagement"));
        QCOMPARE(lines.size(), 5);
    }

    void theFolderIsMovedAwayAndBack()
    {
        const QString aside = m_folder->filePath(QStringLiteral("aside"));
        QVERIFY(QDir().rename(m_folder->filePath(QStringLiteral("in")), aside));
        verifyFault(addUnit(1), WriteFault::FileGone);
        const WriteResult result = m_store->replaceAll(m_engagement);
        QVERIFY(!result.ok());
        QCOMPARE(result.fault(), WriteFault::FileGone);
        QVERIFY(QDir().rename(aside, m_folder->filePath(QStringLiteral("in"))));
        verifyApplied(addUnit(1));
    }

    void anotherFileTakesItsPlace()
    {
        QVERIFY(QFile::remove(m_path));
        writeBytes(m_path, QByteArray("something else"));
        verifyFault(addUnit(1), WriteFault::FileReplaced);
        QVERIFY(!m_store->replaceAll(m_engagement).ok());
        QCOMPARE(bytesOf(m_path), QByteArray("something else"));
    }

    void anotherEngagementTakesItsPlace()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.milepost"));
        makeFile(other, m_engagement);
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(other, m_path));
        const QByteArray before = bytesOf(m_path);
        verifyFault(addUnit(1), WriteFault::FileReplaced);
        QCOMPARE(bytesOf(m_path), before);
    }

    void theSameFileComesBackAsACopy()
    {
        const QByteArray bytes = bytesOf(m_path);
        QVERIFY(QFile::remove(m_path));
        writeBytes(m_path, bytes);
        verifyApplied(addUnit(1));
    }

    void aCopyThatAnotherProgramChangedTakesItsPlace()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        QVERIFY(QFile::copy(m_path, copy));
        {
            Database database(copy, Database::Access::ReadWrite);
            database.execute(QStringLiteral("UPDATE organization SET name = 'Changed elsewhere'"));
        }
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(copy, m_path));
        const QByteArray changed = bytesOf(m_path);
        verifyFault(addUnit(1), WriteFault::FileReplaced);
        QCOMPARE(bytesOf(m_path), changed);
    }

    void contentsChangeThatNobodyCounted_data()
    {
        QTest::addColumn<bool>("copiedInto");
        QTest::addColumn<bool>("sameJournal");
        QTest::newRow("bytes in the file") << true << true;
        QTest::newRow("bytes of a copy that takes its place") << false << true;
        QTest::newRow("a copy changed as often, copied into the file") << true << false;
        QTest::newRow("a copy changed as often, moved to its place") << false << false;
    }
    void contentsChangeThatNobodyCounted()
    {
        QFETCH(const bool, copiedInto);
        QFETCH(const bool, sameJournal);
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        QVERIFY(QFile::copy(m_path, copy));
        if (sameJournal) {
            QByteArray bytes = bytesOf(copy);
            QVERIFY(bytes.contains("Acme"));
            writeBytes(copy, bytes.replace("Acme", "Acne"));
        } else {
            runSql(copy, QStringLiteral("UPDATE organization SET name = 'Changed elsewhere'"));
            verifyApplied(addUnit(1));
        }
        QCOMPARE(changeCounterOf(copy), changeCounterOf(m_path));
        const QByteArray changed = bytesOf(copy);
        if (copiedInto) {
            writeBytes(m_path, changed);
        } else {
            QVERIFY(QFile::remove(m_path));
            QVERIFY(QFile::rename(copy, m_path));
        }
        verifyFault(addUnit(2),
                    copiedInto ? WriteFault::ChangedElsewhere : WriteFault::FileReplaced);
        QCOMPARE(bytesOf(m_path), changed);
    }

    void theContentThatTheFileKeepsIsChangedByBytes()
    {
        QByteArray bytes = bytesOf(m_path);
        const QByteArray before = QByteArray("align-sponsor-charter");
        QVERIFY(bytes.contains(before));
        bytes.replace(bytes.indexOf(before), before.size(), "align-sponsor-chart3r");
        writeBytes(m_path, bytes);
        verifyFault(addUnit(1), WriteFault::ChangedElsewhere);
        QCOMPARE(bytesOf(m_path), bytes);
    }

    void theFileIsTouchedAndLinkedAndRewrittenAsItWas()
    {
        const auto times = std::array{timespec{1'000'000'000, 0}, timespec{1'000'000'000, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(m_path).constData(), times.data(), 0), 0);
        verifyApplied(addUnit(1));
        QCOMPARE(::link(QFile::encodeName(m_path).constData(),
                        QFile::encodeName(m_folder->filePath(QStringLiteral("link"))).constData()),
                 0);
        verifyApplied(addUnit(2));
        writeBytes(m_path, bytesOf(m_path));
        verifyApplied(addUnit(3));
    }

    void anotherProgramChangesTheFile()
    {
        runSql(m_path, QStringLiteral("UPDATE organization SET name = 'Other'"));
        const QByteArray before = bytesOf(m_path);
        verifyFault(addUnit(1), WriteFault::ChangedElsewhere);
        QVERIFY(!m_store->replaceAll(m_engagement).ok());
        QCOMPARE(bytesOf(m_path), before);
    }

    void anotherProgramLocksTheFile()
    {
        {
            const SqlHolder other(m_path, QStringLiteral("BEGIN IMMEDIATE"));
            verifyFault(addUnit(1), WriteFault::Locked);
        }
        verifyApplied(addUnit(1));
    }

    void anotherProgramReadsTheFile()
    {
        {
            const SqlHolder other(m_path, QStringLiteral("BEGIN; SELECT * FROM unit"));
            verifyFault(addUnit(1), WriteFault::Locked);
        }
        verifyApplied(addUnit(1));
    }

    void theFileIsMadeReadOnly()
    {
        if (::geteuid() == 0)
            QSKIP("the administrator may write everything");
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        verifyFault(addUnit(1), WriteFault::ReadOnly);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        verifyApplied(addUnit(1));
    }

    void theDiskIsFull()
    {
        // At every size: the file, its journal, or neither can grow by another page.
        const qint64 size = QFileInfo(m_path).size();
        qsizetype next = 1;
        for (const rlim_t limit : {rlim_t(0), rlim_t(512), rlim_t(4096), rlim_t(9000),
                                   rlim_t(20'000), rlim_t(size), rlim_t(size) + 4096}) {
            for (int i = 0; i < 20; ++i) {
                const Change change = addUnit(next);
                bool written = false;
                {
                    const FileSizeLimit full(limit);
                    const WriteResult result = m_store->apply(change);
                    written = result.ok();
                    if (!written)
                        QVERIFY(mayPass(result.fault()));
                }
                if (written) {
                    applyChange(m_engagement, change);
                    ++next;
                } else {
                    compareWithFile();
                    verifyApplied(change);
                    ++next;
                    break;
                }
            }
        }
        compareWithFile();
    }

    void aCopyCanBeSavedWhenWritingFails()
    {
        QVERIFY(QFile::remove(m_path));
        const Change change = addUnit(1);
        verifyFault(change, WriteFault::FileGone);
        applyChange(m_engagement, change);
        const QString copy = m_folder->filePath(QStringLiteral("copy.milepost"));
        const Result<Done> saved = m_store->saveCopy(copy, m_engagement, {change});
        QVERIFY2(saved.ok(), qPrintable(saved ? QString() : saved.error().toLine()));
        const Result<OpenedEngagement> opened = EngagementStore::open(copy, machineClock());
        QVERIFY(opened.ok());
        QCOMPARE(opened->engagement, m_engagement);
        const QList<JournalEntry> lines = opened->store->journal(10).value();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first().change, QStringLiteral("Add unit"));
    }

    void aCopyIsEqualAndTheFileStaysOpen()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy ?#%.milepost"));
        QVERIFY(m_store->saveCopy(copy).ok());
        const Result<OpenedEngagement> opened =
            EngagementStore::open(copy, machineClock(), OpenMode::ReadOnly);
        QVERIFY(opened.ok());
        QCOMPARE(opened->engagement, m_engagement);
        QCOMPARE(opened->store->journal(10).value(), m_store->journal(10).value());
        verifyApplied(addUnit(1));
    }

    void aCopyDoesNotReplaceWithoutBeingTold()
    {
        const QString other = m_folder->filePath(QStringLiteral("other"));
        writeBytes(other, QByteArray("precious"));
        QVERIFY(!m_store->saveCopy(other).ok());
        QCOMPARE(bytesOf(other), QByteArray("precious"));
        QVERIFY(m_store->saveCopy(other, ExistingFile::Replace).ok());
        QVERIFY(EngagementStore::open(other, machineClock()).ok());
    }

    void aCopyOntoItselfIsRefused()
    {
        const QString link = m_folder->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(m_path, link));
        QVERIFY(!m_store->saveCopy(m_path, ExistingFile::Replace).ok());
        QVERIFY(!m_store->saveCopy(link, ExistingFile::Replace).ok());
        compareWithFile();
    }

    void aFileIsMadeCompletelyOrNotAtAll_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no folder") << QStringLiteral("none/x.milepost");
        QTest::newRow("a folder of that name") << QStringLiteral("in");
        QTest::newRow("a name that is too long") << QString(250, u'x');
    }

    void aFileIsMadeCompletelyOrNotAtAll()
    {
        QFETCH(const QString, name);
        const QStringList before = filesIn(m_folder->path());
        const auto made = EngagementStore::create(m_folder->path() + u'/' + name, m_engagement,
                                                  shippedContentSources(), machineClock());
        QVERIFY(!made.ok());
        QVERIFY(made.error().message.toEnglish().endsWith(u'.'));
        QCOMPARE(filesIn(m_folder->path()), before);
    }

    void aFileIsNotMadeOnAFullDisk()
    {
        const QString path = m_folder->filePath(QStringLiteral("new.milepost"));
        const QStringList before = filesIn(m_folder->path());
        {
            const FileSizeLimit full(20'000);
            const auto made = EngagementStore::create(path, m_engagement, shippedContentSources(),
                                                      machineClock());
            QVERIFY(!made.ok());
        }
        QCOMPARE(filesIn(m_folder->path()), before);
    }

    void aFileIsNotMadeBesideTheRestOfAnother()
    {
        const QString path = m_folder->filePath(QStringLiteral("new.milepost"));
        writeBytes(path + QStringLiteral("-journal"), QByteArray("x"));
        QVERIFY(
            !EngagementStore::create(path, m_engagement, shippedContentSources(), machineClock())
                 .ok());
        QVERIFY(!QFile::exists(path));
    }

    void anInvalidEngagementIsNotWritten()
    {
        const QString path = m_folder->filePath(QStringLiteral("new.milepost"));
        QVERIFY(
            !EngagementStore::create(path, Engagement(), shippedContentSources(), machineClock())
                 .ok());
        QVERIFY(!QFile::exists(path));
    }
};

MILEPOST_TEST(TestFaults)
#include "test_faults.moc"
