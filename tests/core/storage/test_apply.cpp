// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/database.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/generatedchange.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"

using namespace milepost;

namespace {

Engagement withBallots()
{
    Engagement engagement;
    engagement.organization.name = QStringLiteral("Acme");
    engagement.organization.units = {
        {UnitId(QStringLiteral("u1")), QStringLiteral("North"), std::nullopt, {}},
        {UnitId(QStringLiteral("u2")), QStringLiteral("South"), std::nullopt, {}}};
    for (int i = 1; i <= 4; ++i) {
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
    for (const Dimension& dimension : shippedContent().matrices.first().dimensions) {
        DimensionRecord record;
        record.id = dimension.id;
        for (const Participant& participant : engagement.participants)
            record.ballots.append({participant.id, 1, Vote(), 2, {}, {}});
        assessment.dimensions.append(record);
    }
    engagement.assessments.append(assessment);
    return engagement;
}

EntityRef top(EntityKind kind, qsizetype index)
{
    return {kind, {}, {}, index};
}

} // namespace

/// Every edit of memory, written by apply(), leaves the file equal to memory.
class TestApply : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    Engagement m_engagement;
    std::unique_ptr<EngagementStore> m_store;

    void start(const Engagement& engagement)
    {
        m_store.reset();
        QFile::remove(m_path);
        m_engagement = engagement;
        auto store =
            EngagementStore::create(m_path, engagement, shippedContentSources(), machineClock());
        QVERIFY2(store.ok(), qPrintable(store ? QString() : store.error().toLine()));
        m_store = std::move(*store);
    }

    void apply(const Change& change)
    {
        applyChange(m_engagement, change);
        const WriteResult result = m_store->apply(change);
        QVERIFY2(result.ok(), qPrintable(result ? QString() : result.error().toLine()));
    }

    void compareWithFile()
    {
        const Result<OpenedEngagement> opened =
            EngagementStore::open(m_path, machineClock(), OpenMode::ReadOnly);
        QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.error().toLine()));
        QCOMPARE(opened->engagement, m_engagement);
    }

private slots:
    void initTestCase() { m_path = m_folder.filePath(QStringLiteral("x.milepost")); }

    void randomChangesAndTheirInverses()
    {
        RandomSource random(11);
        for (quint32 seed = 0; seed < 25; ++seed) {
            start(generateEngagement(shippedContent(), seed));
            const Engagement first = m_engagement;
            QList<Change> done;
            for (int i = 0; i < 40; ++i) {
                const bool undo = !done.isEmpty() && random.chance(30);
                const Change change = undo ? inverse(done.takeLast())
                                           : generateChange(shippedContent(), m_engagement, random);
                if (!undo)
                    done.append(change);
                apply(change);
                if (i % 10 == 9)
                    compareWithFile();
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(i)));
            }
            while (!done.isEmpty())
                apply(inverse(done.takeLast()));
            compareWithFile();
            QCOMPARE(m_engagement, first);
        }
    }

    void insertingAndRemovingInTheMiddleMovesTheRest()
    {
        start(withBallots());
        const DimensionId dimension = m_engagement.assessments[0].dimensions[2].id;
        const EntityRef ref{EntityKind::Ballot, AssessmentId(QStringLiteral("a1")), dimension, 1};
        const Ballot second{ParticipantId(QStringLiteral("p1")), 2, Vote::dontKnow(), {}, {}, {}};
        apply({QStringLiteral("Add"), {{ref, {}, second}}});
        compareWithFile();
        apply({QStringLiteral("Remove first"),
               {{{ref.kind, ref.assessment, ref.dimension, 0},
                 m_engagement.assessments[0].dimensions[2].ballots[0],
                 {}}}});
        compareWithFile();
        QCOMPARE(m_engagement.assessments[0].dimensions[2].ballots.size(), 4);
    }

    /// Rows keep their ranks when others come, go and move, until a gap is used up.
    void comingAndMovingWritesOneRow()
    {
        start(withBallots());
        const auto ranks = [&] {
            QMap<QString, qlonglong> found;
            Database database(m_path, Database::Access::ReadOnly);
            QSqlQuery& query = database.select(QStringLiteral("SELECT id, rank FROM unit"));
            while (Database::next(query))
                found.insert(query.value(0).toString(), query.value(1).toLongLong());
            query.finish();
            return found;
        };
        QMap<QString, qlonglong> before = ranks();
        int renumbered = 0;
        for (int i = 0; i < 60; ++i) {
            const Unit unit{UnitId(QStringLiteral("new%1").arg(i)), QStringLiteral("U"), {}, {}};
            apply({QStringLiteral("Add"), {{top(EntityKind::Unit, 1), {}, unit}}});
            QMap<QString, qlonglong> after = ranks();
            after.remove(unit.id.text());
            renumbered += after == before ? 0 : 1;
            before = ranks();
        }
        QVERIFY2(renumbered >= 1 && renumbered <= 4, qPrintable(QString::number(renumbered)));
        compareWithFile();

        const Unit last = m_engagement.organization.units.last();
        apply({QStringLiteral("Move"), {{top(EntityKind::Unit, 61), last, last, 0}}});
        compareWithFile();
        QMap<QString, qlonglong> after = ranks();
        QVERIFY(after.value(last.id.text()) != before.value(last.id.text()));
        after.insert(last.id.text(), before.value(last.id.text()));
        QCOMPARE(after, before);
    }

    void moves_data()
    {
        QTest::addColumn<qsizetype>("from");
        QTest::addColumn<qsizetype>("to");
        for (qsizetype from = 0; from < 4; ++from) {
            for (qsizetype to = 0; to < 4; ++to)
                QTest::addRow("%d to %d", int(from), int(to)) << from << to;
        }
    }

    void moves()
    {
        QFETCH(const qsizetype, from);
        QFETCH(const qsizetype, to);
        start(withBallots());
        const Participant person = m_engagement.participants.at(from);
        const Change change{QStringLiteral("Move"),
                            {{top(EntityKind::Participant, from), person, person, to}}};
        apply(change);
        compareWithFile();
        apply(inverse(change));
        compareWithFile();
        QCOMPARE(m_engagement, withBallots());
    }

    void removingAnAssessmentTakesAllThatItHolds()
    {
        start(withBallots());
        const Assessment assessment = m_engagement.assessments[0];
        const Change remove{QStringLiteral("Remove"),
                            {{top(EntityKind::Assessment, 0), assessment, {}}}};
        apply(remove);
        compareWithFile();
        apply(inverse(remove));
        compareWithFile();
        QCOMPARE(m_engagement, withBallots());
    }

    void renamingAnAssessmentKeepsWhatItHolds()
    {
        start(withBallots());
        Assessment before = m_engagement.assessments[0];
        before.dimensions.clear();
        Assessment after = before;
        after.id = AssessmentId(QStringLiteral("another id"));
        apply({QStringLiteral("Rename"), {{top(EntityKind::Assessment, 0), before, after}}});
        compareWithFile();
    }

    void rowsMaySwapTheirIdsInOneChange()
    {
        start(withBallots());
        const Goal first{shippedContent().metrics[0].id, 1.0, {}, {}, {}, {}, {}};
        const Goal second{shippedContent().metrics[1].id, 2.0, {}, {}, {}, {}, {}};
        apply({QStringLiteral("Goals"),
               {{top(EntityKind::Goal, 0), {}, first}, {top(EntityKind::Goal, 1), {}, second}}});
        apply({QStringLiteral("Swap"),
               {{top(EntityKind::Goal, 0), first, second},
                {top(EntityKind::Goal, 1), second, first}}});
        compareWithFile();
    }

    void aThingAndWhatRefersToItMayGoInEitherOrder()
    {
        start(withBallots());
        const Unit unit = m_engagement.organization.units[0];
        Change change{QStringLiteral("Remove unit"), {{top(EntityKind::Unit, 0), unit, {}}}};
        for (qsizetype i = 0; i < m_engagement.participants.size(); ++i) {
            Participant after = m_engagement.participants[i];
            after.unit.reset();
            change.edits.append(
                {top(EntityKind::Participant, i), m_engagement.participants[i], after});
        }
        apply(change);
        compareWithFile();
        apply(inverse(change));
        compareWithFile();
    }

    void anEditWithoutDifferenceWritesNothing()
    {
        start(withBallots());
        const QByteArray before = bytesOf(m_path);
        Organization organization = m_engagement.organization;
        organization.units.clear();
        apply({QStringLiteral("Nothing"),
               {{top(EntityKind::Organization, 0), organization, organization}}});
        QCOMPARE(bytesOf(m_path), before);
    }

    void replacingAllWritesWhatMemoryHolds()
    {
        start(withBallots());
        m_engagement = generateEngagement(shippedContent(), 77);
        QVERIFY(m_store->replaceAll(m_engagement).ok());
        compareWithFile();
        RandomSource random(3);
        apply(generateChange(shippedContent(), m_engagement, random));
        compareWithFile();
    }

    void severalChangesGoTogether()
    {
        start(withBallots());
        RandomSource random(8);
        QList<Change> changes;
        for (int i = 0; i < 8; ++i) {
            changes.append(generateChange(shippedContent(), m_engagement, random));
            applyChange(m_engagement, changes.last());
        }
        QVERIFY(m_store->apply(changes).ok());
        compareWithFile();
    }

    void whatBreaksARuleIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<Change>("change");
        const Engagement engagement = withBallots();
        const AssessmentId a1(QStringLiteral("a1"));
        const DimensionId dimension = engagement.assessments[0].dimensions[0].id;
        const auto one = [](const Edit& edit) { return Change{QStringLiteral("Bad"), {edit}}; };
        const Participant person = engagement.participants[0];
        PlannedPlay play;
        play.id = shippedContent().plays[0].id;
        QTest::newRow("removing a person who has voted")
            << one({top(EntityKind::Participant, 0), person, {}});
        QTest::newRow("an id that is taken") << one({top(EntityKind::Participant, 4), {}, person});
        QTest::newRow("a ballot of nobody")
            << one({{EntityKind::Ballot, a1, dimension, 4},
                    {},
                    Ballot{ParticipantId(QStringLiteral("ghost")), 1, Vote(), {}, {}, {}}});
        QTest::newRow("a ballot in no assessment")
            << one({{EntityKind::Ballot, AssessmentId(QStringLiteral("a9")), dimension, 0},
                    {},
                    Ballot{person.id, 1, Vote(), {}, {}, {}}});
        QTest::newRow("a round that does not exist")
            << one({{EntityKind::Ballot, a1, dimension, 0},
                    engagement.assessments[0].dimensions[0].ballots[0],
                    Ballot{person.id, 3, Vote(), {}, {}, {}}});
        QTest::newRow("beyond the end of the list")
            << one({top(EntityKind::Unit, 9),
                    {},
                    Unit{UnitId(QStringLiteral("u9")), QStringLiteral("U"), {}, {}}});
        QTest::newRow("before the start of the list")
            << one({top(EntityKind::Unit, -1),
                    {},
                    Unit{UnitId(QStringLiteral("u9")), QStringLiteral("U"), {}, {}}});
        QTest::newRow("updating what is not there") << one(
            {top(EntityKind::Risk, 0),
             Risk{RiskId(QStringLiteral("r")), QStringLiteral("A"), {}, {}, {}, {}, {}, {}},
             Risk{RiskId(QStringLiteral("r")), QStringLiteral("B"), {}, {}, {}, {}, {}, {}}});
        QTest::newRow("a value of another kind")
            << one({top(EntityKind::Unit, 0), engagement.organization.units[0], person});
        QTest::newRow("neither old nor new") << one({top(EntityKind::Unit, 0), {}, {}});
        QTest::newRow("a play without a plan") << one({top(EntityKind::PlannedPlay, 0), {}, play});
        QTest::newRow("the second of two edits")
            << Change{QStringLiteral("Bad"),
                      {{top(EntityKind::Unit, 2),
                        {},
                        Unit{UnitId(QStringLiteral("u3")), QStringLiteral("U"), {}, {}}},
                       {top(EntityKind::Unit, 7),
                        {},
                        Unit{UnitId(QStringLiteral("u4")), QStringLiteral("U"), {}, {}}}}};
    }

    void whatBreaksARuleIsRefusedAndChangesNothing()
    {
        QFETCH(const Change, change);
        start(withBallots());
        const QByteArray before = bytesOf(m_path);
        const WriteResult result = m_store->apply(change);
        QVERIFY(!result.ok());
        QCOMPARE(result.fault(), WriteFault::Refused);
        QVERIFY(!mayPass(result.fault()));
        QVERIFY(!result.error().message.isEmpty());
        QCOMPARE(bytesOf(m_path), before);
        compareWithFile();
        RandomSource random(2);
        apply(generateChange(shippedContent(), m_engagement, random));
        compareWithFile();
    }

    void aChangeLeavesNothingBesideTheFileButTheLock()
    {
        start(withBallots());
        RandomSource random(2);
        apply(generateChange(shippedContent(), m_engagement, random));
        QCOMPARE(filesIn(m_folder.path()),
                 QStringList({QStringLiteral("x.milepost"), QStringLiteral("x.milepost-lock")}));
        m_store.reset();
        QCOMPARE(filesIn(m_folder.path()), QStringList{QStringLiteral("x.milepost")});
    }
};

MILEPOST_TEST(TestApply)
#include "test_apply.moc"
