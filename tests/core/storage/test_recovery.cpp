// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/validate.h"
#include "core/storage/care/recovery.h"
#include "core/storage/care/repair.h"
#include "tests/core/storage/sqliteshell.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"

using namespace milepost;

namespace {

constexpr int kPageBytes = 512;

Ballot ballot(const ParticipantId& id, int round)
{
    return {id, round, Vote(), 2, {}, {}};
}

/// Something of every kind that recovery treats in its own way; with rows enough for many pages.
Engagement sample()
{
    Engagement engagement;
    engagement.organization.name = QStringLiteral("Acme");
    for (int i = 1; i <= 3; ++i) {
        engagement.organization.units.append(
            {UnitId(QStringLiteral("u%1").arg(i)), QStringLiteral("Unit %1").arg(i), {}, {}});
    }
    engagement.organization.units[1].parent = UnitId(QStringLiteral("u1"));
    for (int i = 1; i <= 30; ++i) {
        engagement.participants.append({ParticipantId(QStringLiteral("p%1").arg(i)),
                                        QStringLiteral("Person %1").arg(i),
                                        Function::Cs,
                                        UnitId(QStringLiteral("u2")),
                                        {}});
    }
    Assessment assessment;
    assessment.id = AssessmentId(QStringLiteral("a1"));
    assessment.matrix = shippedContent().matrices.first().id;
    assessment.date = QDate(2025, 3, 31);
    for (const Dimension& dimension : shippedContent().matrices.first().dimensions) {
        DimensionRecord record;
        record.id = dimension.id;
        record.notes = QString(300, u'n');
        for (const Participant& participant : engagement.participants)
            record.ballots.append(ballot(participant.id, 1));
        record.indicators.append({dimension.cells.first().indicators.first().id, true, {}, {}});
        record.evidence.append(
            {EvidenceKind::File, {}, {}, QByteArray(2000, 'x'), {}, {}, {}, evidenceIdAt(0)});
        assessment.dimensions.append(record);
    }
    engagement.assessments.append(assessment);
    engagement.plan = Plan();
    for (int i = 1; i <= 20; ++i)
        engagement.risks.append(
            {RiskId(QStringLiteral("r%1").arg(i)), QString(80, u'r'), {}, {}, {}, {}, {}, {}});
    return engagement;
}

QString lines(const QList<FileProblem>& problems)
{
    QStringList all;
    for (const FileProblem& problem : problems)
        all.append(problem.toLine());
    return all.join(u'\n');
}

} // namespace

/// What is readable of a damaged file goes into a new valid one, what is lost is listed, and the
/// damaged file stays as it is, byte for byte.
class TestRecovery : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_new;
    QByteArray m_good;

    // Recovers the file as it lies there and verifies what always holds; the engagement that was
    // saved, or nothing when none was.
    std::optional<Engagement> recovered(RecoveryReport* report = nullptr)
    {
        QFile::remove(m_new);
        const QByteArray before = bytesOf(m_path);
        const QStringList files = filesIn(m_folder->path());
        const Result<RecoveryReport> result = recover(m_path, m_new, machineClock());
        std::optional<Engagement> engagement;
        [&] {
            QCOMPARE(bytesOf(m_path), before);
            if (!result) {
                QVERIFY(result.error().message.toEnglish().endsWith(u'.'));
                QCOMPARE(filesIn(m_folder->path()), files);
                return;
            }
            QCOMPARE(filesIn(m_folder->path()).size(), files.size() + 1);
            const Result<QList<FileProblem>> problems = checkFile(m_new);
            QVERIFY(problems.ok());
            QVERIFY2(problems->isEmpty(), qPrintable(lines(*problems)));
            const Result<OpenedEngagement> opened = EngagementStore::open(m_new, machineClock());
            QVERIFY(opened.ok());
            QVERIFY(!opened->store->isReadOnly());
            QCOMPARE(rowCount(opened->engagement), result->rowsKept);
            QCOMPARE(opened->store->journal(1)->value(0).change,
                     QStringLiteral("Recover from a damaged file"));
            engagement = opened->engagement;
            if (report)
                *report = *result;
        }();
        return engagement;
    }

    void makeGoodFile(int pageBytes)
    {
        QFile::remove(m_path);
        makeFile(m_path, sample());
        runSql(m_path, QStringLiteral("PRAGMA page_size = %1; VACUUM").arg(pageBytes));
        m_good = bytesOf(m_path);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("x.milepost"));
        m_new = m_folder->filePath(QStringLiteral("new.milepost"));
        makeGoodFile(4096);
    }

    void aGoodFileComesBackWhole()
    {
        RecoveryReport report;
        const std::optional<Engagement> engagement = recovered(&report);
        QVERIFY(engagement.has_value());
        QCOMPARE(*engagement, sample());
        QVERIFY2(report.lost.isEmpty(), qPrintable(lines(report.lost)));
        QCOMPARE(report.rowsRead, report.rowsKept);
        QVERIFY(!report.contentReplaced);
        const QList<JournalEntry> journal =
            EngagementStore::open(m_new, machineClock(), OpenMode::ReadOnly)
                ->store->journal(10)
                .value();
        QCOMPARE(journal.size(), 2);
        QCOMPARE(journal.last().change, QStringLiteral("New engagement"));
    }

    void everyGeneratedFileComesBackWhole()
    {
        for (quint32 seed = 0; seed < 6; ++seed) {
            const Engagement engagement = generateEngagement(shippedContent(), seed);
            QFile::remove(m_path);
            makeFile(m_path, engagement);
            RecoveryReport report;
            const std::optional<Engagement> found = recovered(&report);
            QVERIFY(found.has_value());
            QCOMPARE(*found, engagement);
            QVERIFY2(report.lost.isEmpty(), qPrintable(lines(report.lost)));
        }
    }

    void aDamagedIndexCostsNothing()
    {
        makeGoodFile(kPageBytes);
        const Engagement whole = sample();
        const QStringList roots =
            sqlValue(m_path, QStringLiteral("SELECT group_concat(rootpage) FROM sqlite_schema "
                                            "WHERE type = 'index'"))
                .split(u',');
        QVERIFY(roots.size() > 3);
        for (const QString& root : roots) {
            QByteArray damaged = m_good;
            const qsizetype start = (root.toLongLong() - 1) * kPageBytes;
            damaged.replace(start, kPageBytes, QByteArray(kPageBytes, char(0xa5)));
            writeBytes(m_path, damaged);
            const std::optional<Engagement> found = recovered();
            QVERIFY(found.has_value());
            QVERIFY2(*found == whole, qPrintable(QStringLiteral("page ") + root));
        }
    }

    void anAttachmentThatIsDamagedInsideIsKeptAndListed()
    {
        makeGoodFile(kPageBytes);
        const QByteArray attached(400, 'x'); // whole inside one page
        const qsizetype at = m_good.indexOf(attached);
        QVERIFY(at > 0);
        QByteArray damaged = m_good;
        damaged[at + 200] = 'y';
        writeBytes(m_path, damaged);
        RecoveryReport report;
        const std::optional<Engagement> found = recovered(&report);
        QVERIFY(found.has_value());
        QCOMPARE(report.rowsKept, report.rowsRead);
        QCOMPARE(report.lost.size(), 1);
        QCOMPARE(report.lost.first().table, QStringLiteral("evidence"));
        QVERIFY(report.lost.first().message.toEnglish().startsWith(u"the attached file"));
    }

    /// Whatever page is overwritten: tables that it is no part of come back whole, and what is lost
    /// of the others is listed. An index is no part of what there is to lose.
    void oneLostPageCostsNoOtherTable()
    {
        makeGoodFile(kPageBytes);
        const Engagement whole = sample();
        const qsizetype pages = m_good.size() / kPageBytes;
        const int step = qEnvironmentVariableIsSet("MILEPOST_EVERY_PAGE") ? 1 : 37;
        int saved = 0;
        for (qsizetype page = 1; page < pages; page += step) {
            writeBytes(m_path, m_good);
            const QString owner = sqlValue(
                m_path, QStringLiteral("SELECT coalesce((SELECT tbl_name FROM sqlite_schema s "
                                       "WHERE s.name = d.name), d.name) FROM dbstat d "
                                       "WHERE pageno = %1")
                            .arg(page + 1));
            const bool isIndex =
                sqlValue(m_path, QStringLiteral("SELECT type FROM sqlite_schema s, dbstat d "
                                                "WHERE s.name = d.name AND pageno = %1")
                                     .arg(page + 1)) == QLatin1String("index");
            QByteArray damaged = m_good;
            for (qsizetype i = page * kPageBytes; i < (page + 1) * kPageBytes; ++i)
                damaged[i] = char(0xa5);
            writeBytes(m_path, damaged);
            RecoveryReport report;
            const std::optional<Engagement> found = recovered(&report);
            const QByteArray at = "page " + QByteArray::number(page) + " of " + owner.toUtf8() +
                                  (isIndex ? " (index)\n" : "\n") + lines(report.lost).toUtf8();
            if (QTest::currentTestFailed())
                QFAIL(at.constData());
            // A page of the schema is lost: there is no telling what is what.
            if (owner == QLatin1String("sqlite_schema"))
                continue;
            QVERIFY2(found.has_value(), at.constData());
            ++saved;
            if (isIndex) {
                QVERIFY2(*found == whole, at.constData());
                continue;
            }
            const bool isContent =
                owner == QLatin1String("content") || owner == QLatin1String("journal");
            if (isContent || owner == QLatin1String("engagement")) {
                QVERIFY2(*found == whole, at.constData());
                continue;
            }
            QVERIFY2(!report.lost.isEmpty(), at.constData());
            const auto keeps = [&](const char* table, const auto& then, const auto& now) {
                QVERIFY2(owner == QLatin1String(table) || then == now, at.constData());
            };
            keeps("risk", whole.risks, found->risks);
            keeps("unit", whole.organization.units, found->organization.units);
            keeps("participant", whole.participants, found->participants);
            keeps("plan", whole.plan, found->plan);
            if (owner == QLatin1String("assessment"))
                continue;
            QCOMPARE(found->assessments.size(), 1);
            if (owner == QLatin1String("dimension"))
                continue;
            QCOMPARE(found->assessments.first().dimensions.size(),
                     whole.assessments.first().dimensions.size());
            for (qsizetype i = 0; i < whole.assessments.first().dimensions.size(); ++i) {
                const DimensionRecord& then = whole.assessments.first().dimensions.at(i);
                const DimensionRecord& now = found->assessments.first().dimensions.at(i);
                QCOMPARE(now.notes, then.notes);
                keeps("ballot", then.ballots, now.ballots);
                keeps("indicator", then.indicators, now.indicators);
                keeps("evidence", then.evidence, now.evidence);
            }
        }
        QVERIFY(saved > 5);
    }

    void aFileThatIsCutOffGivesWhatIsLeft()
    {
        makeGoodFile(kPageBytes);
        int saved = 0;
        for (const int percent : {5, 25, 50, 75, 90, 99}) {
            writeBytes(m_path, m_good.left(m_good.size() * percent / 100));
            RecoveryReport report;
            const std::optional<Engagement> found = recovered(&report);
            if (!found)
                continue;
            QVERIFY(!report.lost.isEmpty());
            ++saved;
        }
        QVERIFY(saved > 0);
    }

    void wrongRowsAreTakenOutAndListed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("rowsFewer");
        const QString dimension = shippedContent().matrices.first().dimensions.first().id.text();
        const QString inside = QStringLiteral("a1 / ") + dimension;
        const QString at =
            QStringLiteral("WHERE rank = 2000000 AND dimension = '%1'").arg(dimension);
        QTest::newRow("a score outside the scale")
            << QStringLiteral("UPDATE ballot SET score = 4 ") + at << "ballot"
            << inside + QStringLiteral(" / p2, round 1") << 1;
        QTest::newRow("a third round")
            << QStringLiteral("UPDATE ballot SET round = 3 ") + at << "ballot"
            << inside + QStringLiteral(" / p2, round 3") << 1;
        QTest::newRow("a text that is too long")
            << "UPDATE risk SET mitigation = hex(zeroblob(6000)) WHERE id = 'r3'"
            << "risk"
            << "r3" << 1;
        QTest::newRow("cyclic parents") << "UPDATE unit SET parent = 'u2' WHERE id = 'u1'"
                                        << "unit"
                                        << "u1" << 0;
        QTest::newRow("a person whose name is lost")
            << "UPDATE participant SET name = ' ' WHERE id = 'p7'"
            << "participant"
            << "p7" << 0;
        QTest::newRow("a unit whose name is lost") << "UPDATE unit SET name = ' ' WHERE id = 'u2'"
                                                   << "unit"
                                                   << "u2" << 0;
        QTest::newRow("a ballot of somebody with an id that cannot be")
            << QStringLiteral("UPDATE ballot SET participant = hex(zeroblob(60)) ") + at << "ballot"
            << inside + QStringLiteral(" / ") + QString(120, u'0') + QStringLiteral(", round 1")
            << 1;
        QTest::newRow("ballots of nobody: the person comes back")
            << "DELETE FROM participant WHERE id = 'p30'"
            << "participant"
            << "p30" << 0;
        QTest::newRow("a lost unit comes back") << "DELETE FROM unit WHERE id = 'u3'; "
                                                   "UPDATE assessment SET unit = 'u3'"
                                                << "unit"
                                                << "u3" << 0;
        QTest::newRow("a matrix that is not there") << "UPDATE assessment SET matrix = 'ghost'"
                                                    << "assessment"
                                                    << "a1" << 1 + 5 * (1 + 30 + 1 + 1);
        QTest::newRow("settings of the plan") << "UPDATE plan SET capacity_days_per_week = 9e999"
                                              << "plan"
                                              << "" << 0;
        QTest::newRow("no organization") << "DELETE FROM organization"
                                         << "organization"
                                         << "" << 0;
    }

    void wrongRowsAreTakenOutAndListed()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, table);
        QFETCH(const QString, row);
        QFETCH(const int, rowsFewer);
        runSql(m_path, QStringLiteral("PRAGMA ignore_check_constraints = ON; "
                                      "PRAGMA foreign_keys = OFF; ") +
                           sql);
        QVERIFY(!EngagementStore::open(m_path, machineClock()).ok());
        RecoveryReport report;
        const std::optional<Engagement> found = recovered(&report);
        QVERIFY(found.has_value());
        QCOMPARE(rowCount(*found), rowCount(sample()) - rowsFewer);
        const bool named =
            std::any_of(report.lost.cbegin(), report.lost.cend(), [&](const FileProblem& problem) {
                return problem.table == table && problem.row == row && !problem.message.isEmpty();
            });
        QVERIFY2(named, qPrintable(lines(report.lost)));
    }

    void peopleWhoseRowsAreLostKeepTheirVotes()
    {
        runSql(m_path, QStringLiteral("DELETE FROM participant"));
        RecoveryReport report;
        const std::optional<Engagement> found = recovered(&report);
        QVERIFY(found.has_value());
        QCOMPARE(found->participants.size(), sample().participants.size());
        for (const Participant& participant : found->participants)
            QCOMPARE(participant.name, participant.id.text());
        QCOMPARE(found->assessments.first().dimensions.first().ballots,
                 sample().assessments.first().dimensions.first().ballots);
        QCOMPARE(report.lost.size(), sample().participants.size());
    }

    void contentThatIsUnreadableIsReplaced()
    {
        runSql(m_path, QStringLiteral("UPDATE content SET json = '{}' WHERE name = 'plays'"));
        RecoveryReport report;
        const std::optional<Engagement> found = recovered(&report);
        QVERIFY(found.has_value());
        QCOMPARE(*found, sample());
        QVERIFY(report.contentReplaced);
        QCOMPARE(report.lost.size(), 1);
        QCOMPARE(report.lost.first().table, QStringLiteral("content"));
        QCOMPARE(EngagementStore::open(m_new, machineClock(), OpenMode::ReadOnly)->contentSources,
                 shippedContentSources());
    }

    void whatStrangersAddedIsLeftOut()
    {
        runSql(m_path, QStringLiteral("CREATE TABLE evil (x); CREATE TRIGGER worse AFTER INSERT ON "
                                      "risk BEGIN DELETE FROM ballot; END; DROP TABLE dismissal; "
                                      "CREATE VIEW dismissal AS SELECT 1 AS rank"));
        RecoveryReport report;
        const std::optional<Engagement> found = recovered(&report);
        QVERIFY(found.has_value());
        QCOMPARE(*found, sample());
        QCOMPARE(report.lost.size(), 1);
        QCOMPARE(report.lost.first().table, QStringLiteral("dismissal"));
    }

    void nothingIsMadeOfAFileThatHoldsNothing()
    {
        QByteArray bytes = m_good;
        for (qsizetype i = 4096; i < bytes.size(); ++i)
            bytes[i] = char(0xa5);
        writeBytes(m_path, bytes);
        QVERIFY(!recovered().has_value());
        QVERIFY(recover(m_path, m_new, machineClock())
                    .error()
                    .message.toEnglish()
                    .contains(QStringLiteral("backup")));
    }

    void nothingIsMadeOfAnotherFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a text") << QByteArray("Not a database");
        QTest::newRow("another database")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    }

    void nothingIsMadeOfAnotherFile()
    {
        QFETCH(const QByteArray, bytes);
        writeBytes(m_path, bytes);
        QVERIFY(!recovered().has_value());
        QVERIFY(!QFile::exists(m_new));
    }

    void aFileThatIsThereIsNotReplaced()
    {
        writeBytes(m_new, QByteArray("precious"));
        QVERIFY(!recover(m_path, m_new, machineClock()).ok());
        QCOMPARE(bytesOf(m_new), QByteArray("precious"));
        QVERIFY(!recover(m_path, m_path, machineClock()).ok());
        QCOMPARE(bytesOf(m_path), m_good);
    }

    /// Bytes 18 and 19 say how the file is written; with a 2 SQLite would put files beside it.
    void aFileInAnotherModeIsReadWithoutATrace()
    {
        QByteArray bytes = m_good;
        bytes[18] = bytes[19] = 2;
        writeBytes(m_path, bytes);
        QVERIFY(!EngagementStore::open(m_path, machineClock()).ok());
        const std::optional<Engagement> found = recovered();
        QVERIFY(found.has_value());
        QCOMPARE(*found, sample());
    }

    /// What a program that was killed in the middle of a write leaves behind is undone first.
    void aWriteThatWasCutShortIsUndone()
    {
        const QString journal = m_path + QStringLiteral("-journal");
        QByteArray halfWritten;
        QByteArray hot;
        {
            const SqlHolder other(m_path,
                                  QStringLiteral("PRAGMA cache_size = 2; PRAGMA cache_spill = 2; "
                                                 "BEGIN; UPDATE ballot SET proof = hex(zeroblob("
                                                 "900)); UPDATE risk SET title = 'half'"));
            halfWritten = bytesOf(m_path);
            hot = bytesOf(journal);
        }
        QVERIFY(!hot.isEmpty() && halfWritten != m_good);
        writeBytes(m_path, halfWritten);
        writeBytes(journal, hot);
        RecoveryReport report;
        const std::optional<Engagement> found = recovered(&report);
        QVERIFY(found.has_value());
        QCOMPARE(*found, sample());
        QVERIFY2(report.lost.isEmpty(), qPrintable(lines(report.lost)));
        QCOMPARE(bytesOf(journal), hot);
    }
};

MILEPOST_TEST(TestRecovery)
#include "test_recovery.moc"
