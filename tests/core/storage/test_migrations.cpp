// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"
#include "core/storage/care/checkfile.h"
#include "core/storage/care/recovery.h"
#include "core/storage/file/engagementstore.h"
#include "core/storage/file/migrations.h"
#include "core/storage/file/sqlerror.h"
#include "core/storage/file/storeopener.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace milepost;

namespace {

int versionOf(const QString& path)
{
    Database database(path, Database::Access::ReadOnly);
    return database.scalar(QStringLiteral("PRAGMA user_version")).toInt();
}

/// The real history with one made-up version after it, reached by `run`.
SchemaHistory withNextVersion(const std::function<void(Database&, const QDateTime&)>& run)
{
    SchemaHistory history = schemaHistory();
    const int newest = history.newest();
    history.schemas.insert(newest + 1,
                           history.schemas.value(newest) +
                               QStringLiteral("\nCREATE TABLE note (id TEXT) STRICT;\n"));
    history.migrations.append({newest, run});
    return history;
}

SchemaHistory withNote()
{
    return withNextVersion([](Database& database, const QDateTime&) {
        database.execute(QStringLiteral("CREATE TABLE note (id TEXT) STRICT"));
    });
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString copyOfFixture(const QString& name) const
    {
        QString path = m_folder.filePath(name);
        QFile::copy(QStringLiteral(MILEPOST_TEST_DATA "/storage/version-1.milepost"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }

private slots:
    void aFileOfVersionOneOpensForEver()
    {
        const QString path = copyOfFixture(QStringLiteral("one.milepost"));
        QCOMPARE(versionOf(path), 1);
        const Result<OpenedEngagement> opened =
            EngagementStore::open(path, machineClock(), OpenMode::ReadWrite);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toLine()));
        QCOMPARE(opened->engagement.organization.name, QStringLiteral("Example Instruments GmbH"));
        QCOMPARE(opened->engagement.assessments.size(), 1);
        const Result<QList<FileProblem>> problems = checkFile(path);
        QVERIFY(problems.ok());
        QVERIFY(problems->isEmpty());
    }

    /// Everything that version 1 could say, in the rows of today: the file says the same, before
    /// and after an edit and its undo.
    void nothingOfVersionOneIsLost()
    {
        const QString path = m_folder.filePath(QStringLiteral("every.milepost"));
        QFile::copy(QStringLiteral(MILEPOST_TEST_DATA "/storage/version-1-every-kind.milepost"),
                    path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(versionOf(path), 1);
        const QByteArray exported =
            bytesOf(QStringLiteral(MILEPOST_TEST_DATA "/storage/version-1-every-kind.json"));
        {
            Result<OpenedEngagement> opened = EngagementStore::open(path, machineClock());
            QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toLine()));
            QCOMPARE(exportEngagement(opened->engagement), exported);
            QCOMPARE(versionOf(path), 2);

            Engagement engagement = opened->engagement;
            const Participant person = engagement.participants.at(1);
            const Ballot ballot = engagement.assessments.first().dimensions.first().ballots.first();
            Ballot changed = ballot;
            changed.confidence = 1;
            const Change change{QStringLiteral("Two edits"),
                                {{{EntityKind::Ballot, engagement.assessments.first().id,
                                   engagement.assessments.first().dimensions.first().id, 0},
                                  ballot,
                                  changed},
                                 {{EntityKind::Participant, {}, {}, 1}, person, person, 0}}};
            applyChange(engagement, change);
            QVERIFY(opened->store->apply(change).ok());
            QCOMPARE(EngagementStore::open(path, machineClock(), OpenMode::ReadOnly)->engagement,
                     engagement);
            QVERIFY(opened->store->apply(inverse(change)).ok());
        }
        QCOMPARE(exportEngagement(
                     EngagementStore::open(path, machineClock(), OpenMode::ReadOnly)->engagement),
                 exported);
        QVERIFY(checkFile(path).value().isEmpty());
    }

    /// Version 1 took names in several spellings; the update says in the journal what it made of
    /// them.
    void namesAreBroughtIntoOneForm()
    {
        const QString path = copyOfFixture(QStringLiteral("names.milepost"));
        {
            Database database(path, Database::Access::ReadWrite);
            database.run(QStringLiteral("UPDATE organization SET sponsor = ?"),
                         {QStringLiteral(" Zoe\u0301  Lind\nBerg ")});
        }
        QVERIFY(checkFile(path).value().isEmpty());
        const Result<OpenedEngagement> opened = EngagementStore::open(path, machineClock());
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toLine()));
        QCOMPARE(opened->engagement.organization.sponsor, QStringLiteral("Zo\u00e9 Lind Berg"));
        const JournalEntry last = opened->store->journal(1).value().first();
        QCOMPARE(last.place, QStringLiteral("organization"));
        QCOMPARE(last.field, QStringLiteral("sponsor"));
        QCOMPARE(last.before, QStringLiteral(" Zoe\u0301  Lind\nBerg "));
        QCOMPARE(last.after, QStringLiteral("Zo\u00e9 Lind Berg"));
    }

    /// The old file is as good as before in every respect, also for the one who only looks at it.
    void aFileOfVersionOneIsCheckedAsItIs()
    {
        const QString path = copyOfFixture(QStringLiteral("looked-at.milepost"));
        const QByteArray before = bytesOf(path);
        QVERIFY(checkFile(path).value().isEmpty());
        {
            Database database(path, Database::Access::ReadWrite);
            database.execute(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
            database.execute(QStringLiteral("UPDATE ballot SET score = 4 WHERE position = 0"));
        }
        const QList<FileProblem> problems = checkFile(path).value();
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.first().table, QStringLiteral("ballot"));
        QVERIFY(bytesOf(path) != before);
        QCOMPARE(versionOf(path), 1);
    }

    void aDamagedFileOfVersionOneIsRecovered()
    {
        const QString path = copyOfFixture(QStringLiteral("damaged.milepost"));
        const Engagement whole =
            EngagementStore::open(path, machineClock(), OpenMode::ReadOnly)->engagement;
        {
            Database database(path, Database::Access::ReadWrite);
            database.execute(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
            database.execute(QStringLiteral("UPDATE ballot SET score = 4 WHERE position = 0"));
        }
        QVERIFY(!EngagementStore::open(path, machineClock(), OpenMode::ReadOnly));
        const QString saved = m_folder.filePath(QStringLiteral("saved.milepost"));
        const Result<RecoveryReport> report = recover(path, saved, machineClock());
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().toLine()));
        const Result<OpenedEngagement> opened =
            EngagementStore::open(saved, machineClock(), OpenMode::ReadOnly);
        QVERIFY(opened.ok());
        QCOMPARE(versionOf(saved), schemaHistory().newest());
        QCOMPARE(opened->engagement.organization, whole.organization);
        QCOMPARE(opened->engagement.plan, whole.plan);
        QCOMPARE(opened->engagement.assessments.first().dimensions.first().evidence,
                 whole.assessments.first().dimensions.first().evidence);
    }

    void aStepRaisesTheVersionOfACopy()
    {
        const QString path = copyOfFixture(QStringLiteral("two.milepost"));
        const QByteArray before = bytesOf(path);
        const QString copy = m_folder.filePath(QStringLiteral("two-copy.milepost"));
        migrateCopy(path, copy, path, withNote(), machineClock().now());
        QCOMPARE(versionOf(copy), schemaHistory().newest() + 1);
        QCOMPARE(bytesOf(path), before);
    }

    void aStepThatFailsInTheMiddleLeavesTheFileUntouched()
    {
        const QString path = copyOfFixture(QStringLiteral("three.milepost"));
        const QByteArray before = bytesOf(path);
        const SchemaHistory history = withNextVersion([](Database& database, const QDateTime&) {
            database.execute(QStringLiteral("CREATE TABLE note (id TEXT) STRICT"));
            database.execute(QStringLiteral("INSERT INTO no_such_table VALUES (1)"));
        });
        bool failed = false;
        try {
            static_cast<void>(migrateFile(path, history, machineClock().now()));
        } catch (const Failure& failure) {
            failed = true;
            QVERIFY(!failure.error.message.isEmpty());
        }
        QVERIFY(failed);
        QCOMPARE(bytesOf(path), before);
    }

    /// The program that knows the next version updates the file and says where the old one is.
    void openingPutsACopyBesideTheFileFirst()
    {
        const QString path = copyOfFixture(QStringLiteral("six.milepost"));
        const Engagement before =
            EngagementStore::open(path, machineClock(), OpenMode::ReadOnly)->engagement;
        const Result<OpenedEngagement> opened =
            openEngagement(path, OpenMode::ReadWrite, machineClock(), withNote());
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toLine()));
        QVERIFY(!opened->store->isReadOnly());
        QCOMPARE(opened->engagement, before);
        QCOMPARE(versionOf(path), schemaHistory().newest() + 1);

        const QString backup = m_folder.filePath(QStringLiteral("six (version 1).milepost"));
        QCOMPARE(QFileInfo(opened->backupPath), QFileInfo(backup));
        QCOMPARE(opened->notices.size(), 1);
        QCOMPARE(opened->notices.first().toEnglish(),
                 QStringLiteral("The file was updated to this version of Milepost; "
                                "\"six (version 1).milepost\" has it as it was."));
        QCOMPARE(versionOf(backup), 1);
        QVERIFY(checkFile(backup).value().isEmpty());
        QCOMPARE(EngagementStore::open(backup, machineClock(), OpenMode::ReadOnly)->engagement,
                 before);
    }

    void aCopyThatIsThereAlreadyStays()
    {
        const QString path = copyOfFixture(QStringLiteral("seven.milepost"));
        const QString taken = m_folder.filePath(QStringLiteral("seven (version 1).milepost"));
        QFile other(taken);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("precious") == 8);
        other.close();
        const Result<OpenedEngagement> opened =
            openEngagement(path, OpenMode::ReadWrite, machineClock(), withNote());
        QVERIFY(opened.ok());
        QCOMPARE(QFileInfo(opened->backupPath).fileName(),
                 QStringLiteral("seven (version 1, 2).milepost"));
        QCOMPARE(bytesOf(taken), QByteArray("precious"));
        QVERIFY(checkFile(opened->backupPath).value().isEmpty());
    }

    void openingForReadingUpdatesNothing()
    {
        const QString path = copyOfFixture(QStringLiteral("eight.milepost"));
        const QByteArray before = bytesOf(path);
        const Result<OpenedEngagement> opened =
            openEngagement(path, OpenMode::ReadOnly, machineClock(), withNote());
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toLine()));
        QCOMPARE(opened->engagement.assessments.size(), 1);
        QVERIFY(opened->backupPath.isEmpty());
        QCOMPARE(bytesOf(path), before);
    }

    void aStepWhoseOutcomeCannotBeOpenedLeavesTheFileUntouched()
    {
        const QString path = copyOfFixture(QStringLiteral("nine.milepost"));
        const QByteArray before = bytesOf(path);
        const auto history = withNextVersion([](Database& database, const QDateTime&) {
            database.execute(QStringLiteral("CREATE TABLE note (id TEXT) STRICT"));
            database.execute(QStringLiteral("DELETE FROM organization"));
        });
        const Result<OpenedEngagement> opened =
            openEngagement(path, OpenMode::ReadWrite, machineClock(), history);
        QVERIFY(!opened.ok());
        QCOMPARE(bytesOf(path), before);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("nine (version 1).milepost"))));
    }

    void aFileOfANewerVersionIsRefusedAndUntouched()
    {
        const QString path = copyOfFixture(QStringLiteral("four.milepost"));
        {
            Database database(path, Database::Access::ReadWrite);
            database.execute(QStringLiteral("PRAGMA user_version = 99"));
        }
        const QByteArray before = bytesOf(path);
        const Result<OpenedEngagement> opened =
            EngagementStore::open(path, machineClock(), OpenMode::ReadWrite);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().toLine().contains(QStringLiteral("99")),
                 qPrintable(opened.error().toLine()));
        QCOMPARE(bytesOf(path), before);
    }
};

MILEPOST_TEST(TestMigrations)
#include "test_migrations.moc"
