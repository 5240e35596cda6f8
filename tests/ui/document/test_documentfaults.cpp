// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"
#include "core/edits/dimensions.h"
#include "core/edits/evidence.h"
#include "core/edits/participants.h"
#include "core/edits/playdecisions.h"
#include "core/edits/votes.h"
#include "core/storage/care/checkfile.h"
#include "tests/support/faultyio.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/verbtest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>

using namespace milepost;
using namespace std::chrono_literals;

namespace {

/// Edits of every shape: one row, many rows, rows that move, attachments, undo and redo.
const QList<Verb>& scenario()
{
    static const QList<Verb> edits{
        [](EngagementDocument& d) {
            return d.perform(edits::setTarget, recordedPlace(), HalfStage());
        },
        [](EngagementDocument& d) {
            return d.perform(edits::castBallot, emptyPlace(), ballotOf("p1", 1.5));
        },
        [](EngagementDocument& d) {
            return d.perform(edits::moveParticipant, ParticipantId(QStringLiteral("p1")), 2);
        },
        [](EngagementDocument& d) {
            EvidenceItem file;
            file.kind = EvidenceKind::File;
            file.fileName = QStringLiteral("minutes.pdf");
            file.content = QByteArray(60'000, 'm');
            return d.perform(edits::addEvidence, recordedPlace(), file);
        },
        [](EngagementDocument& d) {
            return d.perform(edits::deleteParticipants, {ParticipantId(QStringLiteral("p1"))});
        },
        [](EngagementDocument& d) {
            d.undo();
            return Result<Done>(Done());
        },
        [](EngagementDocument& d) {
            return d.perform(edits::deleteAssessment, AssessmentId(QStringLiteral("a0001")));
        },
        [](EngagementDocument& d) {
            return d.perform(edits::pinPlay, PlayId(QStringLiteral("align-sponsor-charter")),
                             QDate(2025, 6, 2));
        }};
    return edits;
}

Engagement inFile(const QString& path)
{
    Result<OpenedEngagement> opened =
        EngagementStore::open(path, machineClock(), OpenMode::ReadOnly);
    return opened ? opened->engagement : Engagement();
}

} // namespace

/// Every write, sync, open, truncation and removal of a run of edits fails once: after each edit
/// the file holds all that was reported as saved, and of the edits that were not the first ones or
/// none; once the fault is over it holds everything. The suite tries some of the calls,
/// `MILEPOST_EVERY_CALL=1` all of them.
class TestDocumentFaults : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_fresh;
    QByteArray m_lastBytes;
    Engagement m_lastFound;

private slots:
    void initTestCase()
    {
        const QString folder = QFileInfo(m_folder.path()).canonicalFilePath();
        QVERIFY(QDir(folder).mkdir(QStringLiteral("disk")));
        m_path = folder + QStringLiteral("/disk/a.milepost");
        m_fresh = folder + QStringLiteral("/fresh.milepost");
        QVERIFY(EngagementStore::create(m_fresh, smallEngagement(), shippedContentSources(),
                                        machineClock())
                    .ok());
        faultyio::watch((folder + QStringLiteral("/disk")).toUtf8().constData());
    }

    void anyCallMayFail_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("lasting");
        QTest::addColumn<int>("first");
        QTest::newRow("disk full, once") << ENOSPC << false << 1;
        QTest::newRow("disk full, until the end") << ENOSPC << true << 3;
        QTest::newRow("device error, once") << EIO << false << 6;
        QTest::newRow("device error, until the end") << EIO << true << 9;
        QTest::newRow("read-only medium, until the end") << EROFS << true << 11;
    }

    void anyCallMayFail()
    {
        QFETCH(const int, error);
        QFETCH(const bool, lasting);
        QFETCH(const int, first);
        const bool everyCall = qEnvironmentVariableIsSet("MILEPOST_EVERY_CALL");
        int nth = everyCall ? 1 : first;
        int tried = 0;
        while (failsAt(nth, error, lasting)) {
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("when call %1 fails").arg(nth)));
            nth += everyCall ? 1 : 23;
            ++tried;
        }
        qInfo("%d calls failed in turn, of about %d", tried, nth - 1);
        // Each edit opens, writes and syncs its journal and the file.
        QVERIFY(nth > 6 * scenario().size());
    }

    void aFullDiskIsNamedWhereTheLockHasNoRoom()
    {
        openFresh().reset();
        int readOnly = 0;
        for (int nth = 1; nth <= 4; ++nth) {
            faultyio::arm(nth, ENOSPC, faultyio::Lasting::Once);
            const auto opened = EngagementDocument::open(m_path, machineClock());
            faultyio::disarm();
            if (!opened || !(*opened)->isReadOnly())
                continue;
            ++readOnly;
            QCOMPARE((*opened)->notices().size(), 1);
            QVERIFY2((*opened)->notices()[0].contains(QStringLiteral("the disk is full")),
                     qPrintable((*opened)->notices()[0]));
        }
        QVERIFY(readOnly > 0);
    }

    void retriesByItselfWhenTheFaultEnds()
    {
        auto opened = openFresh();
        EngagementDocument& document = *opened;
        document.setRetrySchedule({10ms, 20ms});
        // The journal can be opened, and then there is no room for its first byte.
        faultyio::arm(2, ENOSPC, faultyio::Lasting::UntilDisarmed);
        QVERIFY(scenario().at(0)(document).ok());
        QCOMPARE(document.saving().state, SaveState::Pending);
        QCOMPARE(document.saving().failure->fault, WriteFault::DiskFull);
        QVERIFY(document.saving().failure->error.message.toEnglish().contains(
            QStringLiteral("no room left")));
        QVERIFY(scenario().at(1)(document).ok());
        QCOMPARE(document.saving().state, SaveState::Pending);
        QCOMPARE(document.saving().unsavedChanges, 2);
        const int failures = faultyio::failures();
        QTRY_VERIFY(faultyio::failures() > failures + 3);
        QCOMPARE(document.saving().state, SaveState::Pending);
        faultyio::disarm();
        QTRY_COMPARE(document.saving().state, SaveState::Saved);
        QCOMPARE(inFile(m_path), document.engagement());
    }

private:
    std::unique_ptr<EngagementDocument> openFresh()
    {
        QDir disk(QFileInfo(m_path).path());
        for (const QString& name : disk.entryList(QDir::Files))
            disk.remove(name);
        if (!QFile::copy(m_fresh, m_path))
            qFatal("The fresh file cannot be copied.");
        Result<std::unique_ptr<EngagementDocument>> opened =
            EngagementDocument::open(m_path, machineClock());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toLine()));
        return std::move(opened).value();
    }

    // What a reader finds when the machine stops now: the file and its journal as they lie there.
    Engagement asItLies()
    {
        const QTemporaryDir side;
        const QDir disk(QFileInfo(m_path).path());
        QByteArray bytes;
        for (const QString& name : disk.entryList(QDir::Files)) {
            if (name.endsWith(QLatin1String("-lock")))
                continue;
            QFile file(disk.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                bytes += name.toUtf8() + file.readAll();
            file.copy(side.filePath(name));
        }
        // Mostly nothing has changed since the edit before.
        if (bytes != m_lastBytes) {
            m_lastFound = inFile(side.filePath(QStringLiteral("a.milepost")));
            m_lastBytes = bytes;
        }
        return m_lastFound;
    }

    // Runs the scenario with the nth call failing; false when there are not so many calls.
    bool failsAt(int nth, int error, bool lasting)
    {
        const std::unique_ptr<EngagementDocument> document = openFresh();
        document->setRetrySchedule({1h, 1h});
        QList<Engagement> possible{document->engagement()};
        faultyio::arm(nth, error,
                      lasting ? faultyio::Lasting::UntilDisarmed : faultyio::Lasting::Once);
        for (const Verb& verb : scenario()) {
            [&] { QVERIFY(verb(*document).ok()); }();
            if (document->saving().state == SaveState::Saved)
                possible.clear();
            possible.append(document->engagement());
            if (faultyio::failures() > 0)
                [&] { QVERIFY(possible.contains(asItLies())); }();
        }
        const bool failed = faultyio::failures() > 0;
        faultyio::disarm();
        const Result<Done> retried = document->retryNow();
        [&] {
            QVERIFY2(retried.ok(), retried.ok() ? "" : qPrintable(retried.error().toLine()));
            QCOMPARE(document->saving().state, SaveState::Saved);
            QVERIFY(inFile(m_path) == document->engagement());
            QVERIFY(checkFile(m_path).value().isEmpty());
        }();
        return failed;
    }
};

MILEPOST_TEST(TestDocumentFaults)
#include "test_documentfaults.moc"
