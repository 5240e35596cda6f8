// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care/checkfile.h"
#include "tests/core/storage/sqliteshell.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"

#include <QProcess>

#include <sys/stat.h>
#include <unistd.h>

using namespace milepost;

namespace {

Engagement sampleEngagement()
{
    Engagement engagement;
    engagement.organization.name = QStringLiteral("Acme");
    engagement.organization.units = {
        {UnitId(QStringLiteral("u1")), QStringLiteral("North"), std::nullopt, {}},
        {UnitId(QStringLiteral("u2")), QStringLiteral("South"), UnitId(QStringLiteral("u1")), {}}};
    for (int i = 1; i <= 3; ++i) {
        engagement.participants.append({ParticipantId(QStringLiteral("p%1").arg(i)),
                                        QStringLiteral("Person %1").arg(i),
                                        Function::Cs,
                                        UnitId(QStringLiteral("u1")),
                                        {}});
    }
    Assessment assessment;
    assessment.id = AssessmentId(QStringLiteral("a1"));
    assessment.matrix = shippedContent().matrices.first().id;
    assessment.date = QDate(2025, 3, 31);
    DimensionRecord record;
    record.id = shippedContent().matrices.first().dimensions.first().id;
    for (const Participant& participant : engagement.participants)
        record.ballots.append({participant.id, 1, Vote(), 2, {}, {}});
    record.evidence.append(
        {EvidenceKind::File, {}, {}, QByteArray(9000, 'x'), {}, {}, {}, evidenceIdAt(0)});
    assessment.dimensions.append(record);
    engagement.assessments.append(assessment);
    engagement.plan = Plan();
    return engagement;
}

} // namespace

/// A file that is not right is named in one sentence and is not changed by a single byte.
class TestOpenErrors : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_good;

    void verifyRefused(const QString& path, const QString& words)
    {
        const QByteArray before = bytesOf(path);
        const QStringList files = filesIn(m_folder.path());
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            const Result<OpenedEngagement> opened =
                EngagementStore::open(path, machineClock(), mode);
            QVERIFY2(!opened.ok(), "the file was opened");
            const QString message = opened.error().message.toEnglish();
            QVERIFY2(opened.error().toLine().contains(words), qPrintable(opened.error().toLine()));
            QVERIFY2(message.endsWith(u'.') && message.front().isUpper() &&
                         !message.contains(u'\n'),
                     qPrintable(message));
            QCOMPARE(bytesOf(path), before);
            QCOMPARE(filesIn(m_folder.path()), files);
        }
    }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("x.milepost"));
        makeFile(m_path, sampleEngagement());
        m_good = bytesOf(m_path);
    }

    void init()
    {
        for (const QString& name : filesIn(m_folder.path()))
            QFile::remove(m_folder.filePath(name));
        writeBytes(m_path, m_good);
    }

    void aGoodFileIsOpenedAndNotChanged()
    {
        QVERIFY(EngagementStore::open(m_path, machineClock(), OpenMode::ReadOnly).ok());
        QVERIFY(EngagementStore::open(m_path, machineClock(), OpenMode::ReadWrite).ok());
        QCOMPARE(bytesOf(m_path), m_good);
        QCOMPARE(filesIn(m_folder.path()), QStringList{QStringLiteral("x.milepost")});
    }

    void nothingAtThePath()
    {
        verifyRefused(m_folder.filePath(QStringLiteral("none")), QStringLiteral("does not exist"));
        verifyRefused(m_folder.filePath(QStringLiteral("none/x")),
                      QStringLiteral("does not exist"));
        verifyRefused(QString(), QStringLiteral("No file"));
    }

    void aFolder() { verifyRefused(m_folder.path(), QStringLiteral("is a folder")); }

    void aPipe()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0644), 0);
        const Result<OpenedEngagement> opened = EngagementStore::open(pipe, machineClock());
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().message.toEnglish().contains(QStringLiteral("device")));
    }

    void noPermission()
    {
        if (::geteuid() == 0)
            QSKIP("the administrator may read everything");
        QFile::setPermissions(m_path, {});
        const Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().message.toEnglish().contains(QStringLiteral("may not read")));
    }

    void otherBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("text") << QByteArray("Dear all,\nplease find attached\n")
                              << QStringLiteral("not an engagement file");
        QTest::newRow("the beginning of the magic")
            << QByteArray("SQLite") << QStringLiteral("not an engagement file");
        QTest::newRow("JSON") << QByteArray("{\"format\":\"milepost-engagement\"}").repeated(99)
                              << QStringLiteral("not an engagement file");
        QTest::newRow("header alone") << m_good.left(90) << QStringLiteral("cut off");
        QTest::newRow("first page alone") << m_good.left(4096) << QStringLiteral("cut off");
        QTest::newRow("without the last byte") << m_good.chopped(1) << QStringLiteral("cut off");
        QTest::newRow("without the last page") << m_good.chopped(4096) << QStringLiteral("cut off");
        QByteArray pageSize = m_good;
        pageSize[16] = 3;
        QTest::newRow("a page size that cannot be") << pageSize << QStringLiteral("damaged");
        QByteArray wal = m_good;
        wal[18] = wal[19] = 2;
        QTest::newRow("write-ahead mode") << wal << QStringLiteral("journal_mode");
        QByteArray utf16 = m_good;
        utf16[59] = 2;
        QTest::newRow("UTF-16") << utf16 << QStringLiteral("UTF-8");
        QByteArray newer = m_good;
        newer[63] = 7;
        QTest::newRow("newer") << newer << QStringLiteral("newer Milepost that knows version 7");
        QByteArray never = m_good;
        never[63] = 0;
        QTest::newRow("version 0") << never << QStringLiteral("version 0");
        QByteArray negative = m_good;
        negative[60] = char(0x80);
        QTest::newRow("negative version") << negative << QStringLiteral("version -");
        for (int page = 1; page < 5; ++page) {
            QByteArray damaged = m_good;
            for (qsizetype i = page * 4096; i < (page + 1) * 4096; ++i)
                damaged[i] = char(0xa5);
            QTest::newRow(qPrintable(QStringLiteral("page %1 overwritten").arg(page)))
                << damaged << QStringLiteral("damaged");
        }
    }

    void otherBytes()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        writeBytes(m_path, bytes);
        verifyRefused(m_path, words);
    }

    void anotherDatabase()
    {
        const QString path = m_folder.filePath(QStringLiteral("other.db"));
        runSql(path, QStringLiteral("CREATE TABLE t (x); INSERT INTO t VALUES (1)"));
        verifyRefused(path, QStringLiteral("another program"));
    }

    void strangeSchema_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("words");
        QTest::newRow("trigger") << "CREATE TRIGGER evil AFTER INSERT ON risk BEGIN "
                                    "DELETE FROM ballot; END"
                                 << "trigger \"evil\"";
        QTest::newRow("view") << "CREATE VIEW evil AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL "
                                 "SELECT x + 1 FROM c) SELECT x FROM c"
                              << "view \"evil\"";
        QTest::newRow("virtual table") << "CREATE VIRTUAL TABLE evil USING fts5(x)"
                                       << "virtual table \"evil\"";
        QTest::newRow("extra table") << "CREATE TABLE evil (x)"
                                     << "table \"evil\"";
        QTest::newRow("extra index") << "CREATE INDEX evil ON risk (title)"
                                     << "index \"evil\"";
        QTest::newRow("extra column") << "ALTER TABLE risk ADD COLUMN evil TEXT"
                                      << "table \"risk\"";
        QTest::newRow("missing table") << "DROP TABLE dismissal"
                                       << "missing";
        QTest::newRow("missing index") << "DROP INDEX dismissal_once"
                                       << "index \"dismissal_once\"";
        QTest::newRow("a view in place of a table")
            << "ALTER TABLE ballot RENAME TO b2; CREATE VIEW ballot AS SELECT * FROM b2"
            << "ballot";
        QTest::newRow("a constraint taken out")
            << "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, "
               "'CHECK (round IN (1, 2))', '') WHERE name = 'ballot'; "
               "PRAGMA writable_schema = RESET"
            << "table \"ballot\"";
        QTest::newRow("statistics") << "ANALYZE"
                                    << "sqlite_stat1";
    }

    void strangeSchema()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, words);
        runSql(m_path, sql);
        verifyRefused(m_path, words);
        const Result<QList<FileProblem>> problems = checkFile(m_path);
        QVERIFY(problems.ok());
        QVERIFY(!problems->isEmpty());
        QVERIFY(problems->first().toLine().contains(words));
    }

    void wrongRows_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("row");
        const QString dimension = shippedContent().matrices.first().dimensions.first().id.text();
        const QString inside = QStringLiteral("a1 / ") + dimension;
        QTest::newRow("score outside the scale")
            << "UPDATE ballot SET score = 4 WHERE rank = 2000000"
            << "ballot" << inside + QStringLiteral(" / p2, round 1");
        QTest::newRow("score off the grid")
            << "UPDATE ballot SET score = 1.7 WHERE rank = 1000000"
            << "ballot" << inside + QStringLiteral(" / p1, round 1");
        QTest::newRow("no score") << "UPDATE ballot SET score = NULL WHERE rank = 1000000"
                                  << "ballot" << inside + QStringLiteral(" / p1, round 1");
        QTest::newRow("score beside another answer")
            << "UPDATE ballot SET answer = 'na' WHERE rank = 1000000"
            << "ballot" << inside + QStringLiteral(" / p1, round 1");
        QTest::newRow("an answer that is none")
            << "UPDATE ballot SET answer = 'maybe', score = NULL WHERE rank = 1000000"
            << "ballot" << inside + QStringLiteral(" / p1, round 1");
        QTest::newRow("round 3") << "UPDATE ballot SET round = 3 WHERE rank = 3000000"
                                 << "ballot" << inside + QStringLiteral(" / p3, round 3");
        QTest::newRow("a ballot of nobody")
            << "UPDATE ballot SET participant = 'ghost' WHERE rank = 3000000"
            << "ballot" << inside + QStringLiteral(" / ghost, round 1");
        QTest::newRow("a ballot in no dimension")
            << "UPDATE ballot SET dimension = 'ghost' WHERE rank = 3000000"
            << "ballot" << QStringLiteral("a1 / ghost / p3, round 1");
        QTest::newRow("a proof that is too long")
            << "UPDATE ballot SET proof = hex(zeroblob(6000)) WHERE rank = 1000000"
            << "ballot" << inside + QStringLiteral(" / p1, round 1");
        QTest::newRow("a proof with NUL")
            << "UPDATE ballot SET proof = 'a' || char(0) || 'b' WHERE rank = 1000000"
            << "ballot" << inside + QStringLiteral(" / p1, round 1");
        QTest::newRow("a text that is very long behind a NUL")
            << "UPDATE unit SET name = 'a' || char(0) || hex(zeroblob(5000000)) WHERE id = 'u1'"
            << "unit"
            << "u1";
        QTest::newRow("cyclic parents") << "UPDATE unit SET parent = 'u2' WHERE id = 'u1'"
                                        << "unit"
                                        << "u1";
        QTest::newRow("an unknown parent") << "UPDATE unit SET parent = 'ghost' WHERE id = 'u2'"
                                           << "unit"
                                           << "u2";
        QTest::newRow("an unknown unit") << "UPDATE participant SET unit = 'ghost' WHERE id = 'p2'"
                                         << "participant"
                                         << "p2";
        QTest::newRow("an unknown function")
            << "UPDATE participant SET function = 'boss' WHERE id = 'p2'"
            << "participant"
            << "p2";
        QTest::newRow("no organization") << "DELETE FROM organization"
                                         << "organization"
                                         << "";
        QTest::newRow("no head") << "DELETE FROM engagement"
                                 << "engagement"
                                 << "";
        QTest::newRow("an unknown matrix") << "UPDATE assessment SET matrix = 'ghost'"
                                           << "assessment"
                                           << "a1";
        QTest::newRow("a date that is none") << "UPDATE assessment SET date = '2025-02-31'"
                                             << "assessment"
                                             << "a1";
        QTest::newRow("a date far away") << "UPDATE assessment SET date = '9999-01-01'"
                                         << "assessment"
                                         << "a1";
        QTest::newRow("an attachment of another size")
            << "UPDATE evidence SET size = 1"
            << "evidence" << inside + QStringLiteral(" / e1");
        QTest::newRow("an attachment that is too large")
            << "UPDATE evidence SET content = zeroblob(11000000), size = 11000000"
            << "evidence" << inside + QStringLiteral(" / e1");
        QTest::newRow("plays without a plan")
            << "INSERT INTO play (rank, id, state, custom) VALUES (0, 'x', 'done', 0); "
               "DELETE FROM plan"
            << "play"
            << "x";
        QTest::newRow("infinite capacity") << "UPDATE plan SET capacity_days_per_week = 9e999"
                                           << "plan"
                                           << "";
        QTest::newRow("broken JSON") << "UPDATE plan SET freeze_weeks = '[1,'"
                                     << "plan"
                                     << "";
        QTest::newRow("JSON of another kind") << "UPDATE plan SET candidates = '[1]'"
                                              << "plan"
                                              << "";
        QTest::newRow("deeply nested JSON")
            << "UPDATE plan SET extensions = replace(hex(zeroblob(20000)), '00', '{\"x-\":') || "
               "'1' || replace(hex(zeroblob(20000)), '00', '}')"
            << "plan"
            << "";
    }

    void wrongRows()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, table);
        QFETCH(const QString, row);
        runSql(m_path, QStringLiteral("PRAGMA ignore_check_constraints = ON; "
                                      "PRAGMA foreign_keys = OFF; ") +
                           sql);
        verifyRefused(m_path, table);

        const QByteArray before = bytesOf(m_path);
        const Result<QList<FileProblem>> problems = checkFile(m_path);
        QVERIFY2(problems.ok(), qPrintable(problems ? QString() : problems.error().toLine()));
        const bool named =
            std::any_of(problems->cbegin(), problems->cend(), [&](const FileProblem& problem) {
                return problem.table == table && problem.row == row && !problem.message.isEmpty();
            });
        QStringList lines;
        for (const FileProblem& problem : *problems)
            lines.append(problem.toLine());
        QVERIFY2(named, qPrintable(lines.join(u'\n')));
        QCOMPARE(bytesOf(m_path), before);
    }

    void wrongTypesCannotHideInStrictTables()
    {
        runSql(m_path, QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
                                      "replace(sql, ') STRICT', ')') WHERE name = 'risk'; "
                                      "PRAGMA writable_schema = RESET"));
        runSql(m_path, QStringLiteral("INSERT INTO risk (rank, id, title) "
                                      "VALUES (0, 'r1', x'00ff')"));
        runSql(m_path, QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
                                      "sql || ' STRICT' WHERE name = 'risk'; "
                                      "PRAGMA writable_schema = RESET"));
        verifyRefused(m_path, QStringLiteral("risk"));
    }

    void contentThatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("missing") << "DELETE FROM content WHERE name = 'models'";
        QTest::newRow("not JSON") << "UPDATE content SET json = '{' WHERE name = 'plays'";
        QTest::newRow("changed") << "UPDATE content SET json = replace(json, 'play', 'p') "
                                    "WHERE name = 'plays'";
    }

    void contentThatCannotBeUsed()
    {
        QFETCH(const QString, sql);
        runSql(m_path, QStringLiteral("PRAGMA ignore_check_constraints = ON; ") + sql);
        verifyRefused(m_path, QStringLiteral("content"));
        const Result<QList<FileProblem>> problems = checkFile(m_path);
        QVERIFY(problems.ok());
        QCOMPARE(problems->first().table, QStringLiteral("content"));
    }

    void aWriteAheadLogBesideTheFile()
    {
        writeBytes(m_path + QStringLiteral("-wal"), QByteArray());
        // Moving that file away would lose what is in it.
        verifyRefused(m_path, QStringLiteral("-wal"));
        verifyRefused(m_path, QStringLiteral("PRAGMA journal_mode=DELETE"));
    }

    void aJournalThatNamesAnotherFile()
    {
        const QString victim = m_folder.filePath(QStringLiteral("victim"));
        writeBytes(victim, QByteArray("precious"));
        const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
        QByteArray journal = magic + QByteArray(504, '\0');
        journal += QByteArray(4, '\0') + QFile::encodeName(victim) + QByteArray(8, '\0') + magic;
        writeBytes(m_path + QStringLiteral("-journal"), journal);
        verifyRefused(m_path, QStringLiteral("journal"));
        QCOMPARE(bytesOf(victim), QByteArray("precious"));
    }

    void aJournalThatBlowsTheFileUp()
    {
        // Nothing to undo, and a file of 64 GiB before that.
        QByteArray journal = QByteArray::fromHex("d9d505f920a163d7");
        journal += QByteArray::fromHex("00000000"
                                       "12345678"
                                       "00ffffff"
                                       "00000200"
                                       "00001000");
        writeBytes(m_path + QStringLiteral("-journal"), journal + QByteArray(484, '\0'));
        verifyRefused(m_path, QStringLiteral("journal"));
    }

    void aJournalThatIsALink()
    {
        const QString victim = m_folder.filePath(QStringLiteral("victim"));
        writeBytes(victim, QByteArray("precious"));
        QVERIFY(QFile::link(victim, m_path + QStringLiteral("-journal")));
        verifyRefused(m_path, QStringLiteral("journal"));
        QCOMPARE(bytesOf(victim), QByteArray("precious"));
    }

    void attachmentsThatWereExchangedAreFoundByTheCheck()
    {
        runSql(m_path, QStringLiteral("UPDATE evidence SET content = zeroblob(9000)"));
        const Result<QList<FileProblem>> problems = checkFile(m_path);
        QVERIFY(problems.ok());
        QCOMPARE(problems->size(), 1);
        QCOMPARE(problems->first().table, QStringLiteral("evidence"));
    }

    void theCheckFindsNothingInGoodFiles()
    {
        for (quint32 seed = 100; seed < 110; ++seed) {
            const QString path = m_folder.filePath(QStringLiteral("g.milepost"));
            QFile::remove(path);
            makeFile(path, generateEngagement(shippedContent(), seed));
            const QByteArray before = bytesOf(path);
            const Result<QList<FileProblem>> problems = checkFile(path);
            QVERIFY(problems.ok());
            QVERIFY2(problems->isEmpty(), qPrintable(problems->value(0).toLine()));
            QCOMPARE(bytesOf(path), before);
        }
    }

    void theCheckReportsEveryProblem()
    {
        runSql(m_path, QStringLiteral("PRAGMA ignore_check_constraints = ON; "
                                      "UPDATE ballot SET score = 9 WHERE rank = 2000000; "
                                      "UPDATE unit SET name = ' ' WHERE id = 'u2'; "
                                      "UPDATE assessment SET unit = 'ghost'; "
                                      "UPDATE journal SET time = 'noon'"));
        const Result<QList<FileProblem>> problems = checkFile(m_path);
        QVERIFY(problems.ok());
        QStringList tables;
        for (const FileProblem& problem : *problems)
            tables.append(problem.table);
        tables.sort();
        QCOMPARE(tables, QStringList({QStringLiteral("assessment"), QStringLiteral("ballot"),
                                      QStringLiteral("journal"), QStringLiteral("unit")}));
    }
};

MILEPOST_TEST(TestOpenErrors)
#include "test_openerrors.moc"
