// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/dimensions.h"
#include "core/edits/organization.h"
#include "core/storage/care/checkfile.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/verbtest.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUndoStack>

#include <unistd.h>

using namespace milepost;
using namespace std::chrono_literals;

namespace {

using DocumentPtr = std::unique_ptr<EngagementDocument>;

Result<Done> setWeight(EngagementDocument& document, int weight)
{
    return document.perform(edits::setWeight, recordedPlace(), weight);
}

Engagement inFile(const QString& path)
{
    Result<OpenedEngagement> opened =
        EngagementStore::open(path, machineClock(), OpenMode::ReadOnly);
    return opened ? opened->engagement : Engagement();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A connection of another program to the file.
class OtherProgram {
public:
    explicit OtherProgram(const QString& path)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~OtherProgram()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    bool run(const char* sql) { return QSqlQuery(m_database).exec(QString::fromLatin1(sql)); }

private:
    QSqlDatabase m_database;
};

} // namespace

/// The document and its file: written at once, kept when that fails, written when it works again.
class TestDocumentFile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    DocumentPtr m_document;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("Büro’s \"share\"")));
        m_path = m_folder->filePath(QStringLiteral("Büro’s \"share\"/Größe 客户.milepost"));
        auto created = EngagementDocument::create(m_path, smallEngagement(),
                                                  shippedContentSources(), machineClock());
        QVERIFY2(created.ok(), created.ok() ? "" : qPrintable(created.error().toLine()));
        m_document = std::move(created).value();
        m_document->setRetrySchedule({10ms, 40ms});
    }
    void cleanup() { m_document.reset(); }

    void everyEditIsInTheFileWhenTheVerbReturns()
    {
        QVERIFY(setWeight(*m_document, 1).ok());
        QCOMPARE(inFile(m_path), m_document->engagement());
        QCOMPARE(m_document->saving().state, SaveState::Saved);
        m_document->undo();
        QCOMPARE(inFile(m_path), smallEngagement());
        m_document->redo();
        QCOMPARE(inFile(m_path), m_document->engagement());
    }

    void openedAgainItGoesOn()
    {
        QVERIFY(setWeight(*m_document, 1).ok());
        const Engagement before = m_document->engagement();
        m_document.reset();
        auto opened = EngagementDocument::open(m_path, machineClock());
        QVERIFY(opened.ok());
        QCOMPARE((*opened)->engagement(), before);
        QCOMPARE((*opened)->content().version, shippedContent().version);
        QVERIFY(!(*opened)->undoStack().canUndo());
        QVERIFY(setWeight(**opened, 2).ok());
        QCOMPARE(inFile(m_path), (*opened)->engagement());
    }

    void whatIsNoEngagementIsNotOpened()
    {
        const QString path = m_folder->filePath(QStringLiteral("text.milepost"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Not a database") > 0);
        file.close();
        const auto opened = EngagementDocument::open(path, machineClock());
        QVERIFY(!opened.ok());
        QVERIFY(!opened.error().message.isEmpty());
        QCOMPARE(bytesOf(path), QByteArray("Not a database"));
    }

    void readOnlyDocumentRefusesEdits()
    {
        m_document.reset();
        auto opened = EngagementDocument::open(m_path, machineClock(), OpenMode::ReadOnly);
        QVERIFY(opened.ok());
        EngagementDocument& document = **opened;
        QCOMPARE(document.saving().state, SaveState::ReadOnly);
        const QByteArray before = bytesOf(m_path);
        const Result<Done> refused = setWeight(document, 1);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.toEnglish().contains(QStringLiteral("reading only")));
        QVERIFY(
            !document.inOneStep(QStringLiteral("No"), [&] { return setWeight(document, 1); }).ok());
        QCOMPARE(document.engagement(), smallEngagement());
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(document.saving().canClose);
    }

    void readOnlyDocumentGoesOnInACopy()
    {
        m_document.reset();
        auto opened = EngagementDocument::open(m_path, machineClock(), OpenMode::ReadOnly);
        QVERIFY(opened.ok());
        const QString copy = m_folder->filePath(QStringLiteral("copy.milepost"));
        QVERIFY((*opened)->continueInCopy(copy).ok());
        QCOMPARE((*opened)->path(), copy);
        QVERIFY(setWeight(**opened, 1).ok());
        QCOMPARE(inFile(copy), (*opened)->engagement());
        QCOMPARE(inFile(m_path), smallEngagement());
    }

    void journalTellsWhoDidWhat()
    {
        m_document->setUser(QStringLiteral("Ada"));
        QVERIFY(setWeight(*m_document, 1).ok());
        m_document->undo();
        const auto lines = m_document->journal(2);
        QVERIFY(lines.ok());
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->at(1).change, QStringLiteral("Set weight of Strategy & Goals to 1"));
        QCOMPARE(lines->at(1).user, QStringLiteral("Ada"));
        QCOMPARE(lines->at(1).entity, QStringLiteral("dimension"));
        QCOMPARE(lines->at(1).field, QStringLiteral("weight"));
        QCOMPARE(lines->at(0).change, QStringLiteral("Undo: Set weight of Strategy & Goals to 1"));
    }

    void whatIsTypedInAFieldIsOneLineOfTheJournal()
    {
        const qint64 before = m_document->journal(1)->value(0).id;
        const qint64 size = QFileInfo(m_path).size();
        QString text;
        for (int letter = 0; letter < 1'000; ++letter) {
            text += QChar(u'a' + letter % 26);
            QVERIFY(m_document->perform(Merge::WithPrevious, edits::setOrganizationText,
                                        OrganizationField::Sponsor, text.right(100)));
        }
        const auto lines = m_document->journal(1);
        QCOMPARE(lines->at(0).id, before + 1);
        QCOMPARE(lines->at(0).after, text.right(100));
        QVERIFY(QFileInfo(m_path).size() < size + 65'536);
        const Engagement typed = m_document->engagement();
        QCOMPARE(inFile(m_path), typed);

        m_document->undo();
        QCOMPARE(m_document->journal(1)->at(0).id, before + 2);
        QCOMPARE(m_document->journal(1)->at(0).before, text.right(100));
        m_document->redo();
        QCOMPARE(m_document->journal(1)->at(0).id, before + 3);
    }

    void anotherFieldOrAnotherUserBeginsALineOfItsOwn()
    {
        const auto type = [this](OrganizationField field, const QString& text) {
            QVERIFY(
                m_document->perform(Merge::WithPrevious, edits::setOrganizationText, field, text));
        };
        const qint64 before = m_document->journal(1)->value(0).id;
        type(OrganizationField::Sponsor, QStringLiteral("a"));
        type(OrganizationField::Facilitator, QStringLiteral("b"));
        type(OrganizationField::Sponsor, QStringLiteral("ab"));
        QCOMPARE(m_document->journal(1)->at(0).id, before + 3);
        m_document->setUser(QStringLiteral("Ada"));
        type(OrganizationField::Sponsor, QStringLiteral("abc"));
        QCOMPARE(m_document->journal(1)->at(0).id, before + 4);
        QCOMPARE(m_document->journal(1)->at(0).before, QStringLiteral("ab"));
    }

    void backupIsMadeOnceADayAndCanBeRestored()
    {
        const QString folder = m_folder->filePath(QStringLiteral("backups"));
        QVERIFY(m_document->backUp(folder, QDate(2025, 5, 1)).ok());
        QVERIFY(setWeight(*m_document, 1).ok());
        QVERIFY(m_document->backUp(folder, QDate(2025, 5, 1)).ok());
        QVERIFY(m_document->backUp(folder, QDate(2025, 5, 2)).ok());
        const QList<Backup> backups = listBackups(folder, m_path);
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups.at(0).day, QDate(2025, 5, 2));
        const QString restored = m_folder->filePath(QStringLiteral("restored.milepost"));
        QVERIFY(restoreBackup(backups.at(1), restored, machineClock()).ok());
        QCOMPARE(inFile(restored), smallEngagement());
    }

    void copyOntoItselfIsRefused()
    {
        const Result<Done> copied = m_document->saveCopy(m_path, ExistingFile::Replace);
        QVERIFY(!copied.ok());
        QVERIFY(setWeight(*m_document, 1).ok());
        QCOMPARE(inFile(m_path), m_document->engagement());
    }

    /// Another program reads or writes at this moment: the edit waits for it.
    void lockedFileIsWrittenWhenTheLockEnds()
    {
        {
            OtherProgram other(m_path);
            QVERIFY(other.run("BEGIN EXCLUSIVE"));
            QVERIFY(setWeight(*m_document, 1).ok());
            QCOMPARE(m_document->saving().state, SaveState::Pending);
            QCOMPARE(m_document->saving().failure->fault, WriteFault::Locked);
            QVERIFY(!m_document->saving().failure->error.message.isEmpty());
            QCOMPARE(m_document->saving().unsavedChanges, 1);
            QVERIFY(!m_document->saving().canClose);
            QVERIFY(setWeight(*m_document, 2).ok());
            m_document->undo();
            QCOMPARE(m_document->saving().unsavedChanges, 3);
            QVERIFY(other.run("ROLLBACK"));
        }
        QTRY_COMPARE(m_document->saving().state, SaveState::Saved);
        QVERIFY(m_document->saving().canClose);
        QVERIFY(!m_document->saving().failure);
        QCOMPARE(inFile(m_path), m_document->engagement());
    }

    /// The folder is away, as a share or a stick can be, and comes back: all is written then.
    void shareThatComesBackGetsEverything()
    {
        const QString folder = QFileInfo(m_path).path();
        const QString away = m_folder->filePath(QStringLiteral("away"));
        QVERIFY(QDir().rename(folder, away));
        QVERIFY(setWeight(*m_document, 1).ok());
        QVERIFY(setWeight(*m_document, 2).ok());
        QCOMPARE(m_document->saving().state, SaveState::Pending);
        QCOMPARE(m_document->saving().failure->fault, WriteFault::FileGone);
        QVERIFY(!m_document->retryNow().ok());
        QVERIFY(QDir().rename(away, folder));
        QTRY_COMPARE(m_document->saving().state, SaveState::Saved);
        QCOMPARE(inFile(m_path), m_document->engagement());
        QVERIFY(m_document->notices().isEmpty());
        QVERIFY(checkFile(m_path).value().isEmpty());
    }

    /// The file is deleted while it is open: it is written anew, and the user is told.
    void deletedFileIsWrittenAnew()
    {
        QSignalSpy noticed(m_document.get(), &EngagementDocument::noticed);
        QVERIFY(QFile::remove(m_path));
        QVERIFY(setWeight(*m_document, 1).ok());
        QCOMPARE(m_document->saving().state, SaveState::Pending);
        QCOMPARE(m_document->saving().failure->fault, WriteFault::FileGone);
        QCOMPARE(m_document->saving().failure->error.message.toEnglish(),
                 QStringLiteral("The file is no longer at its place; put it back or save a copy."));
        QTRY_COMPARE(m_document->saving().state, SaveState::Saved);
        QCOMPARE(noticed.size(), 1);
        QVERIFY(m_document->notices().last().contains(QStringLiteral("was moved or deleted")));
        QCOMPARE(inFile(m_path), m_document->engagement());
        QVERIFY(checkFile(m_path).value().isEmpty());
        QVERIFY(setWeight(*m_document, 2).ok());
        QCOMPARE(inFile(m_path), m_document->engagement());
    }

    /// Another file lies at the path: it is left alone, nothing is tried unasked, and a copy with
    /// everything can be saved.
    void replacedFileIsLeftAlone()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.milepost"));
        Engagement theirs = smallEngagement();
        theirs.organization.name = QStringLiteral("Somebody else");
        QVERIFY(
            EngagementStore::create(other, theirs, shippedContentSources(), machineClock()).ok());
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(other, m_path));
        const QByteArray before = bytesOf(m_path);

        QVERIFY(setWeight(*m_document, 1).ok());
        QCOMPARE(m_document->saving().state, SaveState::Blocked);
        QCOMPARE(m_document->saving().failure->fault, WriteFault::FileReplaced);
        QVERIFY(!m_document->saving().failure->error.message.isEmpty());
        QVERIFY(setWeight(*m_document, 2).ok());
        QVERIFY(!m_document->retryNow().ok());
        QCOMPARE(m_document->saving().unsavedChanges, 2);
        QCOMPARE(bytesOf(m_path), before);
        leaveForACopy();
        QCOMPARE(bytesOf(m_path), before);
    }

    /// Another program has changed the engagement: its work is not overwritten.
    void fileChangedElsewhereIsLeftAlone()
    {
        {
            OtherProgram other(m_path);
            QVERIFY(other.run("UPDATE organization SET sponsor = 'Dana'"));
        }
        const QByteArray before = bytesOf(m_path);
        QVERIFY(setWeight(*m_document, 1).ok());
        QCOMPARE(m_document->saving().state, SaveState::Blocked);
        QCOMPARE(m_document->saving().failure->fault, WriteFault::ChangedElsewhere);
        QCOMPARE(bytesOf(m_path), before);
        leaveForACopy();
        QCOMPARE(inFile(m_path).organization.sponsor, QStringLiteral("Dana"));
    }

    /// The folder and the file are made read-only while they are open.
    void readOnlyFolderIsWrittenToOnceItCanBe()
    {
        // Root may write anywhere, so the rights of nobody are borrowed.
        constexpr uid_t kNobody = 65534;
        const bool isRoot = ::geteuid() == 0;
        const QString folder = QFileInfo(m_path).path();
        if (isRoot) {
            for (const QString& path : {m_folder->path(), folder, m_path})
                QCOMPARE(::chown(QFile::encodeName(path).constData(), kNobody, kNobody), 0);
            QCOMPARE(::setresuid(kNobody, kNobody, 0), 0);
        }
        const auto allow = [&](bool writing) {
            const auto rights = QFile::ReadOwner | (writing ? QFile::WriteOwner : QFile::ReadOwner);
            return QFile::setPermissions(m_path, rights) &&
                   QFile::setPermissions(folder, rights | QFile::ExeOwner);
        };
        const bool denied = allow(false);
        const Result<Done> edited = setWeight(*m_document, 1);
        const SaveStatus saving = m_document->saving();
        const bool allowed = allow(true);
        const Result<Done> retried = m_document->retryNow();
        if (isRoot)
            QCOMPARE(::setresuid(0, 0, 0), 0);
        QVERIFY(denied && edited.ok() && allowed);
        QCOMPARE(saving.state, SaveState::Pending);
        QCOMPARE(saving.failure->fault, WriteFault::ReadOnly);
        QCOMPARE(saving.failure->error.message.toEnglish(),
                 QStringLiteral("The file or its folder cannot be written; allow writing "
                                "there or save a copy elsewhere."));
        QVERIFY2(retried.ok(), retried.ok() ? "" : qPrintable(retried.error().toLine()));
        QCOMPARE(inFile(m_path), m_document->engagement());
    }

    void savedCopyAllowsClosing()
    {
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QDir().mkdir(m_path)); // nothing can be written there
        QVERIFY(setWeight(*m_document, 1).ok());
        QVERIFY(!m_document->saving().canClose);
        QVERIFY(m_document->saveCopy(m_folder->filePath(QStringLiteral("copy.milepost"))).ok());
        QVERIFY(m_document->saving().canClose);
        QVERIFY(setWeight(*m_document, 2).ok());
        QVERIFY(!m_document->saving().canClose);
    }

    void stateIsToldOnceItIsSo()
    {
        QList<SaveState> told;
        connect(m_document.get(), &EngagementDocument::saveStateChanged, this,
                [&](SaveState state) {
                    QCOMPARE(state, m_document->saving().state);
                    told.append(state);
                });
        QVERIFY(setWeight(*m_document, 1).ok());
        QVERIFY(QFile::remove(m_path));
        QVERIFY(setWeight(*m_document, 2).ok());
        QTRY_COMPARE(m_document->saving().state, SaveState::Saved);
        QCOMPARE(told, (QList<SaveState>{SaveState::Saved, SaveState::Pending, SaveState::Saved}));
    }

private:
    // The way out: a copy with everything, in which the work goes on with its history.
    void leaveForACopy()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy.milepost"));
        QSignalSpy moved(m_document.get(), &EngagementDocument::pathChanged);
        const Result<Done> went = m_document->continueInCopy(copy);
        QVERIFY2(went.ok(), went.ok() ? "" : qPrintable(went.error().toLine()));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(m_document->path(), copy);
        QCOMPARE(m_document->saving().state, SaveState::Saved);
        QCOMPARE(m_document->saving().unsavedChanges, 0);
        QCOMPARE(inFile(copy), m_document->engagement());
        m_document->undo();
        QCOMPARE(inFile(copy), m_document->engagement());
        QVERIFY(checkFile(copy).value().isEmpty());
    }
};

MILEPOST_TEST(TestDocumentFile)
#include "test_documentfile.moc"
