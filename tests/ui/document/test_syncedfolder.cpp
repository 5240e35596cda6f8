// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/organization.h"
#include "core/storage/care/conflictedcopies.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/machineclock.h"
#include "tests/support/smallcontent.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/powercuts.h"
#include "tests/ui/document/randomverbs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace milepost;

namespace {

using Document = std::unique_ptr<EngagementDocument>;

Document documentAt(const QString& path)
{
    auto document = QFileInfo::exists(path)
                        ? EngagementDocument::open(path, machineClock())
                        : EngagementDocument::create(path, generateEngagement(smallContent(), 7),
                                                     smallContentSources(), machineClock());
    if (!document)
        qFatal("%s", qPrintable(document.error().toLine()));
    return std::move(document).value();
}

void setName(EngagementDocument& document, const char* name)
{
    if (!document.perform(edits::setOrganizationText, OrganizationField::Name,
                          QString::fromLatin1(name)) ||
        document.saving().state != SaveState::Saved)
        qFatal("not saved");
}

} // namespace

/// An engagement in a folder that a cloud client copies and writes to.
class TestSyncedFolder : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("Acme.milepost"));
    }

    void theEngagementIsOneFileAtRest()
    {
        Document document = documentAt(m_path);
        setName(*document, "Idle");
        QCOMPARE(files(), QStringList({QStringLiteral("Acme.milepost"),
                                       QStringLiteral("Acme.milepost-lock")}));
        const QString copy = m_folder->filePath(QStringLiteral("elsewhere.milepost"));
        QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(documentAt(copy)->engagement() == document->engagement());
        QVERIFY(QFile::remove(copy));
        document.reset();
        QCOMPARE(files(), QStringList{QStringLiteral("Acme.milepost")});
    }

    void aCopyTakenWhileWritingOpensOrIsRefusedWithItsCause()
    {
        PowerCuts disk;
        const QString name = QStringLiteral("a.milepost");
        auto document =
            EngagementDocument::create(disk.path(name), generateEngagement(smallContent(), 7),
                                       smallContentSources(), PowerCuts::clock());
        QVERIFY(document.ok());
        const auto promise = [&] {
            disk.promise(name, {(*document)->engagement(), (*document)->journal(100'000).value()});
        };
        promise();
        disk.start();
        RandomVerbs verbs(**document, 7);
        for (int i = 0; i < 40; ++i) {
            verbs.step();
            promise();
            disk.endStep("edit");
        }
        const PowerCuts::Copies copies = disk.copiesWhileWritten(name);
        for (const QString& sentence : copies.sentences)
            QVERIFY2(sentence.contains(QStringLiteral("damaged")) ||
                         sentence.contains(QStringLiteral("cannot be right")) ||
                         sentence.contains(QStringLiteral("cut off")),
                     qPrintable(sentence));
        qInfo("%d copies are whole, %d mixed, %d refused", copies.whole, copies.mixed,
              copies.refused);
        QVERIFY(copies.whole > 20);
    }

    void namesOfConflictedCopiesAreKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char* name, bool isOne) {
            QTest::newRow(name) << QString::fromUtf8(name) << isOne;
        };
        row("Acme (conflicted copy 2025-06-02 101010).milepost", true);
        row("Acme (Ada's conflicted copy 2025-06-02).milepost", true);
        row("Acme (Case Conflict).milepost", true);
        row("Acme.sync-conflict-20250602-101010-ABCDEFG.milepost", true);
        row("Acme_conflict-20250602-101010.milepost", true);
        row("Acme (1).milepost", true);
        row("Acme-DESK7.milepost", true);
        row("Acme-final.milepost", false);
        row("Acme (version 1).milepost", false);
        row("Acme (1).pdf", false);
        row("Acme Europe (1).milepost", false);
        row("Other (1).milepost", false);
    }

    void namesOfConflictedCopiesAreKnown()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isOne);
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(conflictedCopies(m_path, QStringLiteral("desk7")).size(), isOne ? 1 : 0);
    }

    void aConflictedCopyIsNamedWithWhatEachHasOfItsOwn()
    {
        Document document = documentAt(m_path);
        const QString copy = m_folder->filePath(QStringLiteral("Acme (conflicted copy).milepost"));
        QVERIFY(document->saveCopy(copy));
        setName(*document, "Here");
        document.reset();
        QVERIFY(documentAt(m_path)->notices().isEmpty());

        setName(*documentAt(copy), "There");
        document = documentAt(m_path);
        QCOMPARE(document->notices().size(), 1);
        const QString notice = document->notices().first();
        QVERIFY2(notice.contains(QStringLiteral("\"Acme (conflicted copy).milepost\"")),
                 qPrintable(notice));
        QVERIFY2(notice.contains(QStringLiteral(
                     "it has 1 change of its own, this file has 1 change of its own.")),
                 qPrintable(notice));
        QCOMPARE(document->engagement().organization.name, QStringLiteral("Here"));
        QCOMPARE(documentAt(copy)->engagement().organization.name, QStringLiteral("There"));
    }

    void anotherEngagementOfSuchANameIsNoVersion()
    {
        documentAt(m_path).reset();
        const auto other =
            EngagementDocument::create(m_folder->filePath(QStringLiteral("Acme (1).milepost")),
                                       generateEngagement(smallContent(), 7), smallContentSources(),
                                       Clock::at(QDate(2020, 1, 1)));
        QVERIFY(other.ok());
        QVERIFY(documentAt(m_path)->notices().isEmpty());
    }

    void aVersionThatIsPutInPlaceOfTheOpenOneIsNoticedAndNeitherIsLost()
    {
        Document document = documentAt(m_path);
        const QString other = m_folder->filePath(QStringLiteral("other.milepost"));
        QVERIFY(document->saveCopy(other));
        setName(*documentAt(other), "There");
        QCOMPARE(std::rename(QFile::encodeName(other).constData(),
                             QFile::encodeName(m_path).constData()),
                 0);
        QVERIFY(document->perform(edits::setOrganizationText, OrganizationField::Name,
                                  QStringLiteral("Here")));
        QCOMPARE(document->saving().state, SaveState::Blocked);
        QVERIFY(document->saveCopy(other));
        document.reset();
        QCOMPARE(documentAt(m_path)->engagement().organization.name, QStringLiteral("There"));
        QCOMPARE(documentAt(other)->engagement().organization.name, QStringLiteral("Here"));
    }
};

MILEPOST_TEST(TestSyncedFolder)
#include "test_syncedfolder.moc"
