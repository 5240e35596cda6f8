// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/evidence.h"
#include "core/edits/organization.h"
#include "core/storage/care/backups.h"
#include "core/storage/care/recovery.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/smallcontent.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/powercuts.h"
#include "tests/ui/document/randomverbs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUndoStack>

#include <algorithm>
#include <cerrno>

using namespace milepost;

namespace {

const QString kName = QStringLiteral("a.milepost");

// How many power cuts there are in all; `MILEPOST_POWER_CUTS` asks for more than the suite has time
// for.
int cuts()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("MILEPOST_POWER_CUTS", &ok);
    return ok ? wanted : 10'000;
}

void promise(PowerCuts& disk, const EngagementDocument& document, const QString& name = kName)
{
    disk.promise(name, {document.engagement(), document.journal(100'000).value()});
}

std::unique_ptr<EngagementDocument> made(PowerCuts& disk, quint32 seed)
{
    auto created =
        EngagementDocument::create(disk.path(kName), generateEngagement(smallContent(), seed),
                                   smallContentSources(), PowerCuts::clock());
    if (!created)
        qFatal("%s", qPrintable(created.error().toLine()));
    return std::move(created).value();
}

std::unique_ptr<EngagementDocument> opened(PowerCuts& disk)
{
    auto found = EngagementDocument::open(disk.path(kName), PowerCuts::clock());
    if (!found || (*found)->isReadOnly())
        qFatal("%s", found ? "read-only" : qPrintable(found.error().toLine()));
    (*found)->setRetrySchedule({std::chrono::hours(1), std::chrono::hours(1)});
    return std::move(found).value();
}

void rename(EngagementDocument& document, int number)
{
    if (!document.perform(edits::setOrganizationText, OrganizationField::Name,
                          QStringLiteral("Name %1").arg(number)) ||
        document.saving().state != SaveState::Saved)
        qFatal("not renamed");
}

void putFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

/// The power fails after any call to the operating system, and of what was not synced the disk has
/// kept what it likes: every file opens, holds what was reported as saved, and nothing by halves.
class TestPowerLoss : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PowerCuts> m_disk;

    void verify(int share)
    {
        const QString problem = m_disk->replay(cuts() * share / 100, 20'250'331);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        for (auto it = m_disk->counts().cbegin(); it != m_disk->counts().cend(); ++it)
            qInfo("%-28s %7d power cuts, %6d different files opened, %6d settled",
                  it.key().constData(), it->images, it->opened, it->settled);
    }

private slots:
    void init() { m_disk = std::make_unique<PowerCuts>(); }
    void cleanup() { m_disk.reset(); }

    void editsOfEveryKind()
    {
        m_disk->start();
        auto document = made(*m_disk, 7);
        promise(*m_disk, *document);
        m_disk->endStep("new file");
        RandomVerbs verbs(*document, 7);
        const int steps = std::clamp(cuts() / 250, 40, 500);
        for (int i = 0; i < steps; ++i) {
            const int index = document->undoStack().index();
            const int count = document->undoStack().count();
            verbs.step();
            QVERIFY(document->saving().state == SaveState::Saved);
            promise(*m_disk, *document);
            m_disk->endStep(document->undoStack().count() == count &&
                                    document->undoStack().index() != index
                                ? "undo or redo"
                                : "edit");
        }
        document.reset();
        m_disk->endStep("close");
        verify(60);
    }

    void attachedFiles()
    {
        auto document = made(*m_disk, 7);
        promise(*m_disk, *document);
        m_disk->start();
        const Assessment& assessment = document->engagement().assessments.first();
        const DimensionPlace place{
            assessment.id,
            document->content().findMatrix(assessment.matrix)->dimensions.first().id};
        for (const int size : {60'000, 300'000, 4'096}) {
            EvidenceItem file;
            file.kind = EvidenceKind::File;
            file.fileName = QStringLiteral("minutes.pdf");
            file.content = QByteArray(size, 'm');
            QVERIFY(document->perform(edits::addEvidence, place, file));
            QVERIFY(document->saving().state == SaveState::Saved);
            promise(*m_disk, *document);
            m_disk->endStep("attach");
        }
        for (int i = 0; i < 3; ++i) {
            document->undo();
            QVERIFY(document->saving().state == SaveState::Saved);
            promise(*m_disk, *document);
            m_disk->endStep("undo of attaching");
        }
        verify(5);
    }

    void theUpdateFromVersion1()
    {
        QVERIFY(QFile::copy(QStringLiteral(MILEPOST_TEST_DATA "/storage/version-1.milepost"),
                            m_disk->path(kName)));
        QVERIFY(QFile::setPermissions(m_disk->path(kName), QFile::ReadOwner | QFile::WriteOwner));
        m_disk->promiseAsItIs(kName);
        m_disk->start();
        opened(*m_disk).reset();
        m_disk->promiseAsItIs(kName);
        m_disk->promiseAsItIs(QStringLiteral("a (version 1).milepost"));
        m_disk->endStep("update from version 1");
        verify(1);
    }

    void dailyBackupsAndTheWayBack()
    {
        auto document = made(*m_disk, 3);
        promise(*m_disk, *document);
        m_disk->start();
        const QString folder = m_disk->path(QStringLiteral("more/backups"));
        QStringList kept;
        for (int day = 0; day < kBackupDays + 2; ++day) {
            rename(*document, day);
            promise(*m_disk, *document);
            m_disk->endStep("edit between backups");
            const Result<Backup> backup = document->backUp(folder, QDate(2025, 6, 2).addDays(day));
            QVERIFY2(backup, backup ? "" : qPrintable(backup.error().toLine()));
            const QString name = backup->path.mid(m_disk->path({}).size());
            promise(*m_disk, *document, name);
            kept.append(name);
            if (kept.size() > kBackupDays)
                m_disk->forget(kept.takeFirst());
            m_disk->endStep("daily backup");
        }
        const QString restored = QStringLiteral("restored.milepost");
        QVERIFY(
            restoreBackup(listBackups(folder).last(), m_disk->path(restored), PowerCuts::clock()));
        m_disk->promiseAsItIs(restored);
        m_disk->endStep("restore a backup");
        verify(5);
    }

    void copies()
    {
        auto document = made(*m_disk, 3);
        promise(*m_disk, *document);
        m_disk->start();
        const QString copy = QStringLiteral("copy.milepost");
        QVERIFY(document->saveCopy(m_disk->path(copy)));
        promise(*m_disk, *document, copy);
        m_disk->endStep("save a copy");
        rename(*document, 1);
        promise(*m_disk, *document);
        m_disk->endStep("edit");
        QVERIFY(document->saveCopy(m_disk->path(copy), ExistingFile::Replace));
        promise(*m_disk, *document, copy);
        m_disk->endStep("save over a copy");
        const QString next = QStringLiteral("next.milepost");
        QVERIFY(document->continueInCopy(m_disk->path(next)));
        promise(*m_disk, *document, next);
        m_disk->endStep("continue in a copy");
        rename(*document, 2);
        promise(*m_disk, *document, next);
        m_disk->endStep("edit of the copy");
        verify(5);
    }

    void recovery()
    {
        made(*m_disk, 5).reset();
        const QString broken = m_disk->path(QStringLiteral("broken"));
        QVERIFY(QFile::rename(m_disk->path(kName), broken));
        {
            QFile file(broken);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(file.size() * 3 / 4));
            QCOMPARE(file.write(QByteArray(4'096, 'x')), qint64(4'096));
        }
        m_disk->start();
        const Result<RecoveryReport> report =
            recover(broken, m_disk->path(kName), PowerCuts::clock());
        QVERIFY2(report, report ? "" : qPrintable(report.error().toLine()));
        m_disk->promiseAsItIs(kName);
        m_disk->endStep("recover");
        verify(2);
    }

    void aLockLeftBehindIsTakenOver()
    {
        made(*m_disk, 5).reset();
        m_disk->promiseAsItIs(kName);
        const QString lock = m_disk->path(kName) + QStringLiteral("-lock");
        putFile(lock, "999999\nanother machine\nBen\n");
        {
            QFile file(lock);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                     QFileDevice::FileModificationTime));
        }
        m_disk->start();
        auto document = opened(*m_disk);
        m_disk->endStep("open with a lock left behind");
        rename(*document, 1);
        promise(*m_disk, *document);
        m_disk->endStep("edit");
        document.reset();
        m_disk->endStep("close");
        document = opened(*m_disk);
        m_disk->endStep("open again");
        verify(2);
    }

    /// The power may fail again while the first power cut is being mended.
    void anotherPowerCutWhileAWriteIsUndone()
    {
        made(*m_disk, 5).reset();
        m_disk->promiseAsItIs(kName);
        const QString journal = m_disk->path(kName) + QStringLiteral("-journal");
        for (int nth = 8; nth < 60 && !QFileInfo(journal).size(); ++nth) {
            auto document = opened(*m_disk);
            faultyio::arm(nth, EIO, faultyio::Lasting::UntilDisarmed);
            QVERIFY(document->perform(edits::setOrganizationText, OrganizationField::Name,
                                      QStringLiteral("Never saved")));
            QVERIFY(document->saving().state != SaveState::Saved);
            document.reset();
            faultyio::disarm();
            QFile::remove(m_disk->path(kName) + QStringLiteral("-lock"));
        }
        QVERIFY(QFileInfo(journal).size() > 0);
        m_disk->start();
        auto document = opened(*m_disk);
        m_disk->endStep("undo a write cut short");
        rename(*document, 1);
        promise(*m_disk, *document);
        m_disk->endStep("edit");
        verify(5);
    }

    /// What a failed sync was to save is lost or not. It is not reported as saved, and what is
    /// reported after the next try is safe.
    void failedSyncs()
    {
        auto document = made(*m_disk, 7);
        document->setRetrySchedule({std::chrono::hours(1), std::chrono::hours(1)});
        promise(*m_disk, *document);
        m_disk->start();
        RandomVerbs verbs(*document, 11);
        int failed = 0;
        // Not the second, of the folder with the new journal: SQLite does not look at its outcome,
        // and on Linux the sync of the journal has saved its name already.
        const QList<int> syncs{1, 3, 4, 5, 6};
        for (int i = 0; i < 30; ++i) {
            faultyio::arm(syncs[i % syncs.size()], EIO, faultyio::Lasting::Once,
                          faultyio::Calls::Syncs);
            verbs.step();
            if (document->saving().state != SaveState::Saved) {
                ++failed;
                faultyio::disarm();
                QVERIFY(document->retryNow());
            }
            faultyio::disarm();
            promise(*m_disk, *document);
            m_disk->endStep("edit with a failed sync");
        }
        QVERIFY(failed > 10);
        int refused = 0;
        for (int nth = 1; nth <= 6; ++nth) {
            const QString copy = QStringLiteral("copy %1.milepost").arg(nth);
            faultyio::arm(nth, EIO, faultyio::Lasting::Once, faultyio::Calls::Syncs);
            const bool saved = document->saveCopy(m_disk->path(copy)).ok();
            faultyio::disarm();
            refused += saved ? 0 : 1;
            QVERIFY(saved || !QFileInfo::exists(m_disk->path(copy)));
            QVERIFY(saved || document->saveCopy(m_disk->path(copy)));
            promise(*m_disk, *document, copy);
            m_disk->endStep("copy with a failed sync");
        }
        QVERIFY(refused >= 3);
        verify(15);
    }
};

MILEPOST_TEST(TestPowerLoss)
#include "test_powerloss.moc"
