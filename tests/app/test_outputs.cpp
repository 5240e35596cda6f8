// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testclass.h"

#include <QTemporaryDir>

#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

/// A command that writes a file, without its "-o FILE".
struct Writing {
    const char* name;
    QStringList arguments;
};

bool isOneSentence(const QString& err)
{
    return err.startsWith(u"milepost: "_s) && err.endsWith(u'\n') && err.count(u'\n') == 1 &&
           (err.trimmed().endsWith(u'.') || err.trimmed().endsWith(u')'));
}

ino_t inodeOf(const QString& path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

} // namespace

/// Every command that writes, onto everything that must not be lost.
class TestOutputs : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_engagement;
    QByteArray m_data;

    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] QList<Writing> commands() const
    {
        return {{"report", {u"report"_s, path("in.milepost"), u"--edition"_s, u"one-page"_s}},
                {"export", {u"export"_s, path("in.milepost")}},
                {"sample", {u"sample"_s}},
                {"import", {u"import"_s, path("in.json")}},
                {"recover", {u"recover"_s, path("in.milepost")}}};
    }

    /// They go the way of the export above; looked at where their bytes matter.
    [[nodiscard]] QList<Writing> furtherExports() const
    {
        const QStringList command{u"export"_s, path("in.milepost"), u"--format"_s};
        return {{"workbook", command + QStringList{u"xlsx"_s}},
                {"calendar", command + QStringList{u"ics"_s}},
                {"table", command + QStringList{u"csv"_s, u"--table"_s, u"plan"_s}}};
    }

    [[nodiscard]] static Run writingTo(const QStringList& command, const QString& target)
    {
        return program(command + QStringList{u"-o"_s, target});
    }

    /// Runs a command that may write no file of more than 2,000 bytes.
    static void runWithSmallFiles(QProcess& process, const QStringList& command,
                                  const QString& target)
    {
        process.setChildProcessModifier([] {
            const rlimit limit{2'000, 2'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        process.start(QStringLiteral(MILEPOST_BINARY), command + QStringList{u"-o"_s, target});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    }

    void verifyRefused(const Run& run) const
    {
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(isOneSentence(run.err), qPrintable(run.err));
        QCOMPARE(bytesOf(path("in.milepost")), m_engagement);
        QCOMPARE(bytesOf(path("other.milepost")), m_engagement);
        QCOMPARE(bytesOf(path("in.json")), m_data);
        const QStringList left =
            QDir(m_folder.path()).entryList({u".milepost-*"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(left, QStringList());
    }

    void commandRows() const
    {
        QTest::addColumn<QStringList>("command");
        for (const Writing& writing : commands())
            QTest::newRow(writing.name) << writing.arguments;
    }

    /// Those that do not make an engagement, and so may replace an ordinary file.
    void replacingRows() const
    {
        QTest::addColumn<QStringList>("command");
        for (const Writing& writing : commands().first(2) + furtherExports())
            QTest::newRow(writing.name) << writing.arguments;
    }

    void printingRows() const
    {
        QTest::addColumn<QStringList>("command");
        for (const char* command : {"score", "plan", "metrics", "progress", "check"})
            QTest::newRow(command)
                << QStringList{QString::fromLatin1(command), path("in.milepost")};
        QTest::newRow("export") << QStringList{u"export"_s, path("in.milepost"), u"-o"_s, u"-"_s};
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(program({u"sample"_s, u"-o"_s, path("in.milepost")}).exitCode, 0);
        m_engagement = bytesOf(path("in.milepost"));
        QVERIFY(!m_engagement.isEmpty());
        QVERIFY(QFile::copy(path("in.milepost"), path("other.milepost")));
        QVERIFY(QFile::copy(path("in.milepost"), path("plain name")));
        QCOMPARE(program({u"export"_s, path("in.milepost"), u"-o"_s, path("in.json")}).exitCode, 0);
        m_data = bytesOf(path("in.json"));
        QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
        QVERIFY(QFile::link(path("in.milepost"), path("link")));
        QVERIFY(QFile::link(path("link"), path("link to link")));
        QCOMPARE(::link(QFile::encodeName(path("in.milepost")).constData(),
                        QFile::encodeName(path("hard link")).constData()),
                 0);
    }

    /// Of no use as they are, and all that there is of the work in them.
    void aDamagedEngagementIsNotReplaced_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("bytes");
        QByteArray otherProgram = m_engagement;
        otherProgram.replace(68, 4, QByteArray(4, '\0'));
        for (const Writing& writing : commands()) {
            QTest::addRow("%s onto one without a head", writing.name)
                << writing.arguments << path("headless.milepost")
                << QByteArray(100, 'x') + m_engagement.mid(100);
            QTest::addRow("%s onto one that is cut off", writing.name)
                << writing.arguments << path("CUT.MILEPOST") << m_engagement.first(50);
            QTest::addRow("%s onto an empty one", writing.name)
                << writing.arguments << path("empty.milepost") << QByteArray();
            QTest::addRow("%s onto another database", writing.name)
                << writing.arguments << path("database.pdf") << otherProgram;
        }
    }
    void aDamagedEngagementIsNotReplaced()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QString, target);
        QFETCH(const QByteArray, bytes);
        {
            QFile file(target);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        }
        verifyRefused(writingTo(command, target));
        QCOMPARE(bytesOf(target), bytes);
        QVERIFY(QFile::remove(target));
    }

    void nothingIsWrittenOverWhatMustStay_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("target");
        for (const Writing& writing : commands()) {
            for (const char* target :
                 {"in.milepost", "other.milepost", "plain name", "link", "link to link",
                  "hard link", "folder", "folder/", "no such folder/x"}) {
                QTest::addRow("%s onto %s", writing.name, target)
                    << writing.arguments << path(target);
            }
            for (const char* device : {"/dev/null", "/dev/full", "/dev/zero"})
                QTest::addRow("%s onto %s", writing.name, device)
                    << writing.arguments << QString::fromLatin1(device);
        }
        for (const Writing& writing : commands().first(2)) {
            for (const char* beside :
                 {"in.milepost-journal", "in.milepost-wal", "in.milepost-lock"})
                QTest::addRow("%s onto %s", writing.name, beside)
                    << writing.arguments << path(beside);
        }
        QTest::newRow("import onto its input") << commands().at(3).arguments << path("in.json");
    }
    void nothingIsWrittenOverWhatMustStay()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QString, target);
        const ino_t before = inodeOf(target);
        verifyRefused(writingTo(command, target));
        QCOMPARE(inodeOf(target), before);
    }

    void anOrdinaryFileIsReplacedWithItsPermissionsKept_data() { replacingRows(); }
    void anOrdinaryFileIsReplacedWithItsPermissionsKept()
    {
        QFETCH(const QStringList, command);
        const QString target = path("ordinary");
        writeBytes(target, "old");
        const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(target, permissions));
        QFile::remove(path("to ordinary"));
        QVERIFY(QFile::link(target, path("to ordinary")));
        const Run run = writingTo(command, path("to ordinary"));
        QCOMPARE(run.err, QString());
        QCOMPARE(run.exitCode, 0);
        QVERIFY(QFileInfo(path("to ordinary")).isSymLink());
        QVERIFY(bytesOf(target).size() > 100);
        QCOMPARE(QFileInfo(target).permissions() & ~QFile::Permissions(0x0700),
                 QFile::Permissions(permissions));
    }

    void standardOutputIsWrittenStraight_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("head");
        const QList<QByteArray> heads{"%PDF-", "{", "SQLite format 3", "SQLite format 3",
                                      "SQLite format 3"};
        for (qsizetype i = 0; i < heads.size(); ++i) {
            for (const char* target : {"-", "/dev/stdout", "/dev/fd/1"})
                QTest::addRow("%s to %s", commands().at(i).name, target)
                    << commands().at(i).arguments << QString::fromLatin1(target) << heads.at(i);
        }
        const QList<QByteArray> furtherHeads{"PK\3\4", "BEGIN:VCALENDAR\r\n", "\xEF\xBB\xBFNo.,"};
        for (qsizetype i = 0; i < furtherHeads.size(); ++i)
            QTest::newRow(furtherExports().at(i).name)
                << furtherExports().at(i).arguments << u"-"_s << furtherHeads.at(i);
    }
    void standardOutputIsWrittenStraight()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QString, target);
        QFETCH(const QByteArray, head);
        for (const bool toFile : {false, true}) {
            const QString file = path("redirected");
            QFile::remove(file);
            QProcess process;
            process.setStandardInputFile(QProcess::nullDevice());
            if (toFile)
                process.setStandardOutputFile(file);
            process.start(QStringLiteral(MILEPOST_BINARY), command + QStringList{u"-o"_s, target});
            QVERIFY(process.waitForFinished(120'000));
            QCOMPARE(process.exitCode(), 0);
            const QByteArray out = toFile ? bytesOf(file) : process.readAllStandardOutput();
            QVERIFY2(out.startsWith(head), out.left(200).constData());
            QVERIFY(out.size() > 1'000);
        }
    }

    void standardOutputThatIsAnEngagementIsRefused_data() { printingRows(); }
    void standardOutputThatIsAnEngagementIsRefused()
    {
        QFETCH(const QStringList, command);
        QProcess process;
        process.setStandardOutputFile(path("other.milepost"), QIODevice::Append);
        process.start(QStringLiteral(MILEPOST_BINARY), command);
        QVERIFY(process.waitForFinished(120'000));
        verifyRefused({process.exitCode(), {}, QString::fromUtf8(process.readAllStandardError())});
    }

    void nothingIsAppendedToADamagedEngagement()
    {
        const QString damaged = path("damaged.milepost");
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no head of a database any more");
        file.close();
        QProcess process;
        process.setStandardOutputFile(damaged, QIODevice::Append);
        process.start(QStringLiteral(MILEPOST_BINARY), {u"score"_s, path("in.milepost")});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(QFileInfo(damaged).size(), 30);
        QVERIFY(QFile::remove(damaged));
    }

    void aPipeStaysAPipe_data() { commandRows(); }
    void aPipeStaysAPipe()
    {
        QFETCH(const QStringList, command);
        const QString pipe = path("pipe");
        QFile::remove(pipe);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QByteArray read;
        std::thread reader([&] {
            QFile file(pipe);
            if (file.open(QIODevice::ReadOnly))
                read = file.readAll();
        });
        const Run run = writingTo(command, pipe);
        if (run.exitCode != 0)
            QFile(pipe).open(QIODevice::ReadWrite); // lets the reader end
        reader.join();
        QCOMPARE(run.exitCode, 0);
        QVERIFY(read.size() > 1'000);
        struct stat status = {};
        QCOMPARE(::lstat(QFile::encodeName(pipe).constData(), &status), 0);
        QVERIFY(S_ISFIFO(status.st_mode));
    }

    void whatDoesNotFitLeavesWhatWasThere_data()
    {
        commandRows();
        for (const Writing& writing : furtherExports().mid(1))
            QTest::newRow(writing.name) << writing.arguments;
    }
    void whatDoesNotFitLeavesWhatWasThere()
    {
        QFETCH(const QStringList, command);
        const bool replaces = command.first() == u"report"_s || command.first() == u"export"_s;
        const QString target = path("small");
        QFile::remove(target);
        if (replaces)
            writeBytes(target, "old");
        QProcess process;
        runWithSmallFiles(process, command, target);
        const QString said = QString::fromUtf8(process.readAllStandardError());
        verifyRefused({process.exitCode(), {}, said});
        QVERIFY2(said.contains(target), qPrintable(said));
        QVERIFY2(!said.contains(u"in.milepost"_s), qPrintable(said));
        QCOMPARE(QFile::exists(target), replaces);
        QCOMPARE(bytesOf(target), replaces ? QByteArray("old") : QByteArray());
    }

    /// The library that makes it also says so itself.
    void aWorkbookThatDoesNotFitLeavesWhatWasThere()
    {
        const QString target = path("small");
        writeBytes(target, "old");
        QProcess process;
        runWithSmallFiles(process, furtherExports().first().arguments, target);
        const QString said = QString::fromUtf8(process.readAllStandardError());
        const QString last = said.trimmed().section(u'\n', -1) + u'\n';
        verifyRefused({process.exitCode(), {}, last});
        QVERIFY2(last.contains(target), qPrintable(said));
        QCOMPARE(bytesOf(target), QByteArray("old"));
    }

    void outputThatIsLostIsSaid_data() { printingRows(); }
    void outputThatIsLostIsSaid()
    {
        QFETCH(const QStringList, command);
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(MILEPOST_BINARY), command);
        QVERIFY(process.waitForFinished(120'000));
        verifyRefused({process.exitCode(), {}, QString::fromUtf8(process.readAllStandardError())});
    }

    /// On a disk of its own, which only the program sees: so the administrator is no exception.
    void aFullOrReadOnlyDiskKeepsWhatWasThere_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("options");
        for (const Writing& writing : commands()) {
            QTest::addRow("%s, full", writing.name) << writing.arguments << u"remount,size=16k"_s;
            QTest::addRow("%s, read-only", writing.name) << writing.arguments << u"remount,ro"_s;
        }
    }
    void aFullOrReadOnlyDiskKeepsWhatWasThere()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QString, options);
        QStringList apart{u"-m"_s};
        if (::geteuid() != 0)
            apart.prepend(u"-r"_s);
        if (run(u"unshare"_s,
                apart + QStringList{u"mount"_s, u"-t"_s, u"tmpfs"_s, u"none"_s, path("folder")})
                .exitCode != 0)
            QSKIP("a disk of its own cannot be had here");
        const bool replaces = command.first() == u"report"_s || command.first() == u"export"_s;
        const QString script =
            u"mount -t tmpfs none \"$0\" && printf old >\"$0/there\" && mount -o \"$1\" \"$0\";"
            " target=\"$2\"; shift 2; \"$@\" -o \"$0/$target\";"
            " echo \"$? $(cat \"$0/there\") $(ls -A \"$0\")\""_s;
        const QStringList given{u"sh"_s,
                                u"-c"_s,
                                script,
                                path("folder"),
                                options,
                                replaces ? u"there"_s : u"new"_s,
                                QStringLiteral(MILEPOST_BINARY)};
        const Run run = milepost::testing::run(u"unshare"_s, apart + given + command);
        QCOMPARE(run.out, u"1 old there\n"_s);
        verifyRefused({1, {}, run.err});
    }

    void whatOnlyReadsChangesNothing_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const char* command : {"score", "plan", "metrics", "progress", "check"}) {
            const QString name = QString::fromLatin1(command);
            QTest::newRow(command) << QStringList{name, path("in.milepost")};
            QTest::addRow("%s of a link", command) << QStringList{name, path("link")};
        }
    }
    void whatOnlyReadsChangesNothing()
    {
        QFETCH(const QStringList, command);
        const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(program(command).exitCode, 0);
        QCOMPARE(bytesOf(path("in.milepost")), m_engagement);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
    }

    void aFolderThatMayNotBeWrittenIsLeftAlone_data() { commandRows(); }
    void aFolderThatMayNotBeWrittenIsLeftAlone()
    {
        if (::geteuid() == 0)
            QSKIP("the administrator may write everywhere");
        QFETCH(const QStringList, command);
        const QString closed = path("closed");
        QDir(m_folder.path()).mkdir(u"closed"_s);
        QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
        verifyRefused(writingTo(command, closed + u"/x"_s));
        QVERIFY(
            QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(QDir(closed).isEmpty());
    }
};

MILEPOST_TEST(TestOutputs)
#include "test_outputs.moc"
