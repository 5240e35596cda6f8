// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/organization.h"
#include "core/storage/care/checkfile.h"
#include "core/storage/file/filelock.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/randomverbs.h"
#include "tests/ui/document/verbtest.h"

#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace milepost;

namespace {

using DocumentPtr = std::unique_ptr<EngagementDocument>;

constexpr quint32 kSeed = 7;
constexpr int kSteps = 6;

QString heldNotice(const QString& user, const QString& machine, qint64 process)
{
    return QStringLiteral("The file is opened for reading only, since %1 on %2 (process %3) has it "
                          "open.")
        .arg(user, machine)
        .arg(process);
}

/// What the other process has made of the small engagement.
Engagement afterTheSteps()
{
    EngagementDocument document(shippedContent(), smallEngagement());
    RandomVerbs verbs(document, kSeed);
    for (int i = 0; i < kSteps; ++i)
        verbs.step();
    return document.engagement();
}

} // namespace

/// What a person sees of a file that somebody else has open or had open: the state of the document,
/// its sentences, and what becomes of edits.
class TestDocumentLock : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    DocumentPtr opened() const
    {
        Result<DocumentPtr> document = EngagementDocument::open(m_path, machineClock());
        if (!document)
            qFatal("%s", qPrintable(document.error().toLine()));
        return std::move(document).value();
    }

    // Another process that has made its steps and keeps the file open.
    std::unique_ptr<QProcess> otherProcess() const
    {
        auto other = std::make_unique<QProcess>();
        other->start(QStringLiteral(MILEPOST_EDIT_DRIVER),
                     {m_path, QString::number(kSeed), QString::number(kSteps)});
        QByteArray said;
        while (said.count("done\n") < kSteps && other->waitForReadyRead(20'000))
            said += other->readAllStandardOutput();
        if (said.count("done\n") != kSteps)
            qFatal("The other process said: %s", said.constData());
        return other;
    }

    void writeLock(const QByteArray& holder) const
    {
        QFile file(FileLock::lockPath(m_path));
        if (!file.open(QIODevice::WriteOnly) || file.write(holder) != holder.size())
            qFatal("The lock cannot be written.");
    }

    // All that a person may do with a file that is theirs.
    void verifyMine(EngagementDocument& document)
    {
        QCOMPARE(document.saving().state, SaveState::Saved);
        QVERIFY(document.notices().isEmpty());
        QVERIFY(!document.holder());
        const Engagement before = document.engagement();
        QVERIFY(document
                    .perform(edits::setOrganizationText, OrganizationField::Sponsor,
                             QStringLiteral("Dana"))
                    .ok());
        QCOMPARE(document.saving().state, SaveState::Saved);
        QVERIFY(document.engagement() != before);
        QCOMPARE(EngagementStore::open(m_path, machineClock(), OpenMode::ReadOnly)->engagement,
                 document.engagement());
    }

    // A file that is another's: read, told who has it, nothing written.
    void verifyTheirs(EngagementDocument& document, const QString& notice)
    {
        QCOMPARE(document.saving().state, SaveState::ReadOnly);
        QCOMPARE(document.notices(), QList<QString>{notice});
        const Engagement before = document.engagement();
        const Result<Done> refused = document.perform(
            edits::setOrganizationText, OrganizationField::Sponsor, QStringLiteral("Dana"));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().message.toEnglish(),
                 QStringLiteral("This file is open for reading only; save a copy of it to make "
                                "changes."));
        QCOMPARE(document.engagement(), before);
        QCOMPARE(document.saving().unsavedChanges, 0);
        QVERIFY(document.saving().canClose);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.milepost"));
        QVERIFY(EngagementDocument::create(m_path, smallEngagement(), shippedContentSources(),
                                           machineClock())
                    .ok());
    }

    void aFileThatAnotherProcessHasIsReadAndNamesIt()
    {
        const auto other = otherProcess();
        const DocumentPtr document = opened();
        verifyTheirs(*document,
                     heldNotice(systemUser(), QSysInfo::machineHostName(), other->processId()));
        QCOMPARE(document->holder()->process, other->processId());
        QCOMPARE(document->engagement(), afterTheSteps());
        other->closeWriteChannel();
        QVERIFY(other->waitForFinished());
        QCOMPARE(other->exitCode(), 0);
    }

    void afterTheOtherProcessIsKilledTheFileIsMineWithAllItsEdits()
    {
        const auto other = otherProcess();
        const qint64 process = other->processId();
        const DocumentPtr reader = opened();
        other->kill();
        QVERIFY(other->waitForFinished());
        QVERIFY(QFile::exists(FileLock::lockPath(m_path)));

        // Who only reads goes on reading, since what it has read may be outdated by now.
        verifyTheirs(*reader, heldNotice(systemUser(), QSysInfo::machineHostName(), process));
        const DocumentPtr document = opened();
        QCOMPARE(document->engagement(), afterTheSteps());
        verifyMine(*document);
        QVERIFY(checkFile(m_path).value().isEmpty());
    }

    void aLockOfAProcessThatIsGoneIsTakenOver()
    {
        QProcess gone;
        gone.start(QStringLiteral("true"), QStringList());
        QVERIFY(gone.waitForStarted());
        const qint64 process = gone.processId();
        QVERIFY(gone.waitForFinished());
        writeLock(QStringLiteral("%1\n%2\n%3\n")
                      .arg(process)
                      .arg(QSysInfo::machineHostName(), systemUser())
                      .toUtf8());
        verifyMine(*opened());
        QVERIFY(!QFile::exists(FileLock::lockPath(m_path)));
    }

    void anOpenDocumentTellsOtherMachinesThatItLives()
    {
        const DocumentPtr document = opened();
        document->setRetrySchedule({.signOfLife = std::chrono::milliseconds(10)});
        QFile lock(FileLock::lockPath(m_path));
        QVERIFY(lock.open(QIODevice::ReadWrite));
        const QDateTime old = QDateTime::currentDateTime().addSecs(-3'600);
        QVERIFY(lock.setFileTime(old, QFileDevice::FileModificationTime));
        QTRY_VERIFY(QFileInfo(lock.fileName()).lastModified() > old.addSecs(3'000));
    }

    void aLockOfAnotherMachineIsBelievedAndTheWorkGoesOnInACopy()
    {
        const QByteArray lock("17\nfar-away\njana\n");
        writeLock(lock);
        const DocumentPtr document = opened();
        verifyTheirs(*document, heldNotice(QStringLiteral("jana"), QStringLiteral("far-away"), 17));

        const QString copy = m_folder->filePath(QStringLiteral("copy.milepost"));
        QVERIFY(document->continueInCopy(copy).ok());
        QVERIFY(!document->holder());
        QVERIFY(document
                    ->perform(edits::setOrganizationText, OrganizationField::Sponsor,
                              QStringLiteral("Dana"))
                    .ok());
        QCOMPARE(document->saving().state, SaveState::Saved);
        QFile file(FileLock::lockPath(m_path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), lock);
    }
};

MILEPOST_TEST(TestDocumentLock)
#include "test_documentlock.moc"
