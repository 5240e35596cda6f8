// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/dimensions.h"
#include "core/edits/evidence.h"
#include "core/storage/care/checkfile.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/verbtest.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace milepost;
using namespace std::chrono_literals;

namespace {

bool run(const char* program, const QStringList& arguments)
{
    return QProcess::execute(QString::fromLatin1(program), arguments) == 0;
}

EvidenceItem attachmentOf(int bytes)
{
    EvidenceItem item;
    item.kind = EvidenceKind::File;
    item.fileName = QStringLiteral("minutes.pdf");
    item.content = QByteArray(bytes, 'm');
    return item;
}

} // namespace

/// A small disk of its own, which needs the right to mount one; skipped where that is not given.
class TestDocumentMedium : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_disk;
    QString m_path;
    std::unique_ptr<EngagementDocument> m_document;

private slots:
    void init()
    {
        m_disk = m_folder.filePath(QStringLiteral("disk"));
        QDir().mkdir(m_disk);
        if (!run("mount", {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("size=4m"), QStringLiteral("none"), m_disk}))
            QSKIP("no disk of one's own can be mounted here");
        m_path = m_disk + QStringLiteral("/a.milepost");
        auto created = EngagementDocument::create(m_path, smallEngagement(),
                                                  shippedContentSources(), machineClock());
        QVERIFY2(created.ok(), created.ok() ? "" : qPrintable(created.error().toLine()));
        m_document = std::move(created).value();
        m_document->setRetrySchedule({10ms, 40ms});
    }
    void cleanup()
    {
        m_document.reset();
        run("umount", {m_disk});
    }

    void fullDiskIsWrittenToOnceThereIsRoom()
    {
        QFile filler(m_disk + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly));
        while (filler.write(QByteArray(4096, 'x')) > 0 && filler.flush()) {
        }
        filler.close();
        QVERIFY(
            m_document->perform(edits::addEvidence, recordedPlace(), attachmentOf(500'000)).ok());
        QCOMPARE(m_document->saving().state, SaveState::Pending);
        QCOMPARE(m_document->saving().failure->fault, WriteFault::DiskFull);
        QVERIFY(m_document->saving().failure->error.message.toEnglish().contains(
            QStringLiteral("no room left")));
        QVERIFY(m_document->perform(edits::setWeight, recordedPlace(), 1).ok());
        const QString elsewhere = m_folder.filePath(QStringLiteral("copy.milepost"));
        QVERIFY(m_document->saveCopy(elsewhere, ExistingFile::Replace).ok());
        QCOMPARE(inFile(elsewhere), m_document->engagement());
        QVERIFY(filler.remove());
        QTRY_COMPARE(m_document->saving().state, SaveState::Saved);
        QCOMPARE(inFile(m_path), m_document->engagement());
        QVERIFY(checkFile(m_path).value().isEmpty());
    }

private:
    static Engagement inFile(const QString& path)
    {
        Result<OpenedEngagement> opened =
            EngagementStore::open(path, machineClock(), OpenMode::ReadOnly);
        return opened ? opened->engagement : Engagement();
    }
};

MILEPOST_TEST(TestDocumentMedium)
#include "test_documentmedium.moc"
