// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/outputfile.h"
#include "tests/support/testclass.h"
#include "ui/document/attachment.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace milepost;

class TestAttachment : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The file cannot be written.");
        return file.fileName();
    }

private slots:
    void fileIsReadWithNameAndType()
    {
        const auto item =
            readAttachment(write("Prüfung #1.txt", "Seen in May\n"), QStringLiteral("Audit"));
        QVERIFY(item.ok());
        QCOMPARE(item->kind, EvidenceKind::File);
        QCOMPARE(item->title, QStringLiteral("Audit"));
        QCOMPARE(item->fileName, QStringLiteral("Prüfung #1.txt"));
        QCOMPARE(item->mimeType, QStringLiteral("text/plain"));
        QCOMPARE(item->content, QByteArray("Seen in May\n"));
        QVERIFY(item->text.isEmpty());
    }

    void emptyFileIsAFile()
    {
        const auto item = readAttachment(write("empty.csv", {}));
        QVERIFY(item.ok());
        QVERIFY(item->content.isEmpty());
    }

    void largestFileIsReadAndALargerOneRefused()
    {
        QByteArray bytes(limits::kAttachmentBytes, 'x');
        QVERIFY(readAttachment(write("largest.bin", bytes)).ok());
        bytes.append('x');
        const auto refused = readAttachment(write("larger.bin", bytes));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.toEnglish().contains(QStringLiteral("at most 10.00 MiB")));
        QVERIFY(refused.error().message.toEnglish().contains(QStringLiteral("larger.bin")));
    }

    void whatIsNoReadableFileIsRefused()
    {
        for (const QString& path :
             {m_folder.filePath(QStringLiteral("gone.txt")), m_folder.path(), QString()}) {
            const auto refused = readAttachment(path);
            QVERIFY(!refused.ok());
            QVERIFY(refused.error().message.toEnglish().contains(QStringLiteral("cannot be read")));
        }
    }

    void savedFileHasTheSameBytesAndIsNotExecutable()
    {
        EvidenceItem item;
        item.kind = EvidenceKind::File;
        item.content = QByteArray("#!/bin/sh\nexit 1\n\0x", 19);
        const QString path = m_folder.filePath(QStringLiteral("saved.sh"));
        QVERIFY(writeOutput(path, item.content).ok());
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), item.content);
        QVERIFY(!(saved.permissions() & (QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther)));
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        const Result<Done> refused =
            writeOutput(m_folder.filePath(QStringLiteral("no/such/folder/file")), {});
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.toEnglish().contains(QStringLiteral("make it first")));
    }

    void suggestedNameLeadsNowhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("suggested");
        QTest::newRow("plain") << "Minutes 2025.pdf"
                               << "Minutes 2025.pdf";
        QTest::newRow("up and away") << "../../etc/passwd"
                                     << "_.._etc_passwd";
        QTest::newRow("drive") << "C:\\Windows\\a.exe"
                               << "C__Windows_a.exe";
        QTest::newRow("hidden") << ".bashrc"
                                << "bashrc";
        QTest::newRow("option") << "-rf"
                                << "rf";
        QTest::newRow("home") << "~root"
                              << "root";
        QTest::newRow("line break") << "a\nb.txt"
                                    << "a_b.txt";
        QTest::newRow("reversed ending") << QStringLiteral("a\u202Efdp.exe") << "a_fdp.exe";
        QTest::newRow("other script")
            << QStringLiteral("議事録.pdf") << QStringLiteral("議事録.pdf");
        QTest::newRow("nothing") << ""
                                 << "attachment";
        QTest::newRow("only dots") << ".."
                                   << "attachment";
    }
    void suggestedNameLeadsNowhere()
    {
        QFETCH(const QString, name);
        EvidenceItem item;
        item.fileName = name;
        QTEST(suggestedFileName(item), "suggested");
    }
};

MILEPOST_TEST(TestAttachment)
#include "test_attachment.moc"
