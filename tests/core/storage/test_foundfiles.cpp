// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/spoiledfilecheck.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testclass.h"

using namespace milepost;

/// Spoiled files that fuzz_storage found and that were once met wrongly, and one of each other
/// kind: all are met as they should be.
class TestFoundFiles : public QObject {
    Q_OBJECT

private slots:
    void isMetAsItShouldBe_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : filesIn(QStringLiteral(MILEPOST_TEST_DATA "/storage/found"))) {
            if (name.endsWith(QLatin1String(".milepost")))
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void isMetAsItShouldBe()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.milepost"));
        const QString found = QStringLiteral(MILEPOST_TEST_DATA "/storage/found/") + name;
        writeBytes(path, bytesOf(found));
        const QString journal = found + QStringLiteral("-journal");
        if (QFile::exists(journal))
            writeBytes(path + QStringLiteral("-journal"), bytesOf(journal));
        const Treatment treatment = treat(path, Thoroughness::Everything);
        QVERIFY2(treatment.complaint.isEmpty(), qPrintable(treatment.complaint));
    }
};

MILEPOST_TEST(TestFoundFiles)
#include "test_foundfiles.moc"
