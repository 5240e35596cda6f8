// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care/backups.h"
#include "core/storage/care/checkfile.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"

using namespace milepost;

namespace {

const QDate kFirstDay(2025, 5, 1);

Engagement named(const QString& name)
{
    Engagement engagement;
    engagement.organization.name = name;
    return engagement;
}

} // namespace

/// A copy for each of the last days of use, and the way back from one.
class TestBackups : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backups;
    std::unique_ptr<EngagementStore> m_store;

    // Writes the name of the organization, so that each day's file can be told from the others.
    void rename(const QString& name)
    {
        const Organization before =
            EngagementStore::open(m_path, machineClock(), OpenMode::ReadOnly)
                ->engagement.organization;
        Organization after = before;
        after.name = name;
        QVERIFY(m_store
                    ->apply({QStringLiteral("Rename"),
                             {{{EntityKind::Organization, {}, {}, 0}, before, after}}})
                    .ok());
    }

    static QString nameIn(const QString& path)
    {
        const Result<OpenedEngagement> opened =
            EngagementStore::open(path, machineClock(), OpenMode::ReadOnly);
        return opened ? opened->engagement.organization.name : opened.error().toLine();
    }

    QList<QDate> daysKept() const
    {
        QList<QDate> days;
        for (const Backup& backup : listBackups(m_backups, m_path))
            days.append(backup.day);
        return days;
    }

private slots:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("in")));
        m_path = m_folder->filePath(QStringLiteral("in/Größe, \"x\" #1.milepost"));
        m_backups = m_folder->filePath(QStringLiteral("data/backups"));
        auto made = EngagementStore::create(m_path, named(QStringLiteral("Acme")),
                                            shippedContentSources(), machineClock());
        QVERIFY(made.ok());
        m_store = std::move(made).value();
    }
    void cleanupTestCase() { m_store.reset(); }

    void theFirstUseOfADayMakesACopy()
    {
        const Result<Backup> made = backUp(*m_store, m_backups, kFirstDay);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().toLine()));
        QCOMPARE(made->day, kFirstDay);
        QCOMPARE(made->name, QStringLiteral("Größe, \"x\" #1"));
        QCOMPARE(made->bytes, QFileInfo(made->path).size());
        QCOMPARE(QFileInfo(made->path).canonicalPath(), QFileInfo(m_backups).canonicalFilePath());
        QCOMPARE(nameIn(made->path), QStringLiteral("Acme"));
        QVERIFY(checkFile(made->path).value().isEmpty());
        QVERIFY(!m_store->isReadOnly());
    }

    void theDaysFirstCopyStays()
    {
        QVERIFY(backUp(*m_store, m_backups, kFirstDay).ok());
        rename(QStringLiteral("Later"));
        const Result<Backup> again = backUp(*m_store, m_backups, kFirstDay);
        QVERIFY(again.ok());
        QCOMPARE(nameIn(again->path), QStringLiteral("Acme"));
        QCOMPARE(listBackups(m_backups).size(), 1);
    }

    void theLastTenDaysOfUseAreKept()
    {
        // Days of use, with pauses between them.
        QList<QDate> days;
        for (int use = 0; use < kBackupDays + 3; ++use) {
            days.prepend(kFirstDay.addDays(use * 11));
            rename(days.first().toString(Qt::ISODate));
            const Result<Backup> made = backUp(*m_store, m_backups, days.first());
            QVERIFY(made.ok());
            QCOMPARE(made->day, days.first());
        }
        QCOMPARE(daysKept(), days.mid(0, kBackupDays));
        for (const Backup& backup : listBackups(m_backups, m_path))
            QCOMPARE(nameIn(backup.path), backup.day.toString(Qt::ISODate));
        QCOMPARE(filesIn(m_backups).size(), kBackupDays);
    }

    void aClockThatWasSetBackCostsNoCopyOfToday()
    {
        for (int use = 0; use < kBackupDays; ++use)
            QVERIFY(backUp(*m_store, m_backups, kFirstDay.addDays(use)).ok());
        const QDate earlier = kFirstDay.addDays(-30);
        const Result<Backup> made = backUp(*m_store, m_backups, earlier);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().toLine()));
        QCOMPARE(made->day, earlier);
        QVERIFY(QFile::exists(made->path));
    }

    void otherFilesInTheFolderAreLeftAlone()
    {
        QVERIFY(QDir().mkpath(m_backups));
        const QStringList others{QStringLiteral("notes.txt"),
                                 QStringLiteral("x-0123abcd-2025-02-31.milepost"),
                                 QStringLiteral("x-0123ABCD-2025-02-01.milepost"),
                                 QStringLiteral("x-2025-02-01.milepost")};
        for (const QString& name : others)
            writeBytes(QDir(m_backups).filePath(name), QByteArray("precious"));
        for (int use = 0; use < kBackupDays + 2; ++use)
            QVERIFY(backUp(*m_store, m_backups, kFirstDay.addDays(use)).ok());
        for (const QString& name : others)
            QCOMPARE(bytesOf(QDir(m_backups).filePath(name)), QByteArray("precious"));
        QCOMPARE(listBackups(m_backups).size(), kBackupDays);
    }

    void filesOfOneNameInDifferentFoldersAreKeptApart()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
        const QString other = m_folder->filePath(QStringLiteral("out/Größe, \"x\" #1.milepost"));
        auto made = EngagementStore::create(other, named(QStringLiteral("Other")),
                                            shippedContentSources(), machineClock());
        QVERIFY(made.ok());
        for (int use = 0; use < kBackupDays; ++use)
            QVERIFY(backUp(*m_store, m_backups, kFirstDay.addDays(use)).ok());
        QVERIFY(backUp(**made, m_backups, kFirstDay.addDays(20)).ok());
        QCOMPARE(daysKept().size(), kBackupDays);
        const QList<Backup> theirs = listBackups(m_backups, other);
        QCOMPARE(theirs.size(), 1);
        QCOMPARE(nameIn(theirs.first().path), QStringLiteral("Other"));
        QCOMPARE(listBackups(m_backups).size(), kBackupDays + 1);
        QCOMPARE(listBackups(m_backups).first().day, kFirstDay.addDays(20));
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        writeBytes(m_folder->filePath(QStringLiteral("data")), QByteArray("in the way"));
        const Result<Backup> made = backUp(*m_store, m_backups, kFirstDay);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().message.toEnglish(),
                 QStringLiteral("The folder for backups cannot be made."));
        QCOMPARE(made.error().where, m_backups);
    }

    void nothingIsListedWhereThereIsNothing()
    {
        QVERIFY(listBackups(m_backups).isEmpty());
        QVERIFY(listBackups(QString()).isEmpty());
    }

    void aBackupIsRestoredToANewFile()
    {
        const Backup backup = backUp(*m_store, m_backups, kFirstDay).value();
        rename(QStringLiteral("Later"));
        const QByteArray before = bytesOf(backup.path);
        const QString restored = m_folder->filePath(QStringLiteral("in/restored.milepost"));
        const Result<Done> done = restoreBackup(backup, restored, machineClock());
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().toLine()));
        QCOMPARE(nameIn(restored), QStringLiteral("Acme"));
        QCOMPARE(nameIn(m_path), QStringLiteral("Later"));
        QVERIFY(checkFile(restored).value().isEmpty());
        QCOMPARE(bytesOf(backup.path), before);
        const Result<OpenedEngagement> opened = EngagementStore::open(restored, machineClock());
        QVERIFY(opened.ok());
        QVERIFY(!opened->store->isReadOnly());
        QCOMPARE(opened->store->journal(10).value(), m_store->journal(10).value().mid(1));
    }

    void aBackupDoesNotReplaceAFile()
    {
        const Backup backup = backUp(*m_store, m_backups, kFirstDay).value();
        const QByteArray before = bytesOf(m_path);
        const Result<Done> done = restoreBackup(backup, m_path, machineClock());
        QVERIFY(!done.ok());
        QVERIFY(done.error().message.toEnglish().contains(QStringLiteral("choose another name")));
        QCOMPARE(bytesOf(m_path), before);
    }

    void aDamagedBackupIsNotRestored()
    {
        const Backup backup = backUp(*m_store, m_backups, kFirstDay).value();
        QByteArray bytes = bytesOf(backup.path);
        for (qsizetype i = 4096; i < bytes.size(); ++i)
            bytes[i] = char(0xa5);
        writeBytes(backup.path, bytes);
        const QString restored = m_folder->filePath(QStringLiteral("in/restored.milepost"));
        const Result<Done> done = restoreBackup(backup, restored, machineClock());
        QVERIFY(!done.ok());
        QVERIFY(done.error().message.toEnglish().endsWith(u'.'));
        QVERIFY(!QFile::exists(restored));
        QCOMPARE(bytesOf(backup.path), bytes);
    }
};

MILEPOST_TEST(TestBackups)
#include "test_backups.moc"
