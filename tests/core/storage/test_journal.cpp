// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storagefixture.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"

#include <QJsonDocument>

using namespace milepost;

class TestJournal : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EngagementStore> m_store;

    // The lines that a change adds, oldest first.
    QList<JournalEntry> linesOf(const Edit& edit)
    {
        const qint64 last = m_store->journal(1)->value(0).id;
        if (!m_store->apply({QStringLiteral("The step"), {edit}}))
            return {};
        QList<JournalEntry> lines;
        const Result<QList<JournalEntry>> all = m_store->journal(1000);
        for (const JournalEntry& line : *all) {
            if (line.id > last)
                lines.prepend(line);
        }
        return lines;
    }

    static DimensionRecord dimension()
    {
        DimensionRecord record;
        record.id = shippedContent().matrices.first().dimensions.first().id;
        return record;
    }

    static EntityRef in(EntityKind kind)
    {
        return {kind, AssessmentId(QStringLiteral("a1")), dimension().id, 0};
    }

private slots:
    void init()
    {
        m_store.reset();
        const QString path = m_folder.filePath(QStringLiteral("x.milepost"));
        QFile::remove(path);
        Engagement engagement;
        engagement.organization.name = QStringLiteral("Acme");
        engagement.participants.append(
            {ParticipantId(QStringLiteral("p1")), QStringLiteral("Ada"), Function::Cs, {}, {}});
        Assessment assessment;
        assessment.id = AssessmentId(QStringLiteral("a1"));
        assessment.matrix = shippedContent().matrices.first().id;
        assessment.date = QDate(2025, 3, 31);
        assessment.dimensions.append(dimension());
        engagement.assessments.append(assessment);
        auto store =
            EngagementStore::create(path, engagement, shippedContentSources(), machineClock());
        QVERIFY(store.ok());
        m_store = std::move(*store);
        m_store->setUser(QStringLiteral("Jana Nováková"));
    }

    void beginsWithTheMakingOfTheFile()
    {
        const QList<JournalEntry> lines = *m_store->journal(10);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().entity, QStringLiteral("engagement"));
        QVERIFY(!lines.first().user.isEmpty());
    }

    void saysWhoWhenWhatAndWhere()
    {
        DimensionRecord after = dimension();
        after.target = HalfStage::fromValue(2.5);
        const QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
        const QList<JournalEntry> lines =
            linesOf({{EntityKind::Dimension, AssessmentId(QStringLiteral("a1")), {}, 0},
                     dimension(),
                     after});
        QCOMPARE(lines.size(), 1);
        const JournalEntry& line = lines.first();
        QCOMPARE(line.user, QStringLiteral("Jana Nováková"));
        QVERIFY(line.time >= before && line.time <= QDateTime::currentDateTimeUtc());
        QCOMPARE(line.change, QStringLiteral("The step"));
        QCOMPARE(line.entity, QStringLiteral("dimension"));
        QCOMPARE(line.place, QStringLiteral("a1 / ") + dimension().id.text());
        QCOMPARE(line.field, QStringLiteral("target"));
        QCOMPARE(line.before, std::nullopt);
        QCOMPARE(line.after, QStringLiteral("2.5"));
    }

    void hasOneLineForEachFieldThatDiffers()
    {
        Participant after{ParticipantId(QStringLiteral("p1")),
                          QStringLiteral("Ada L."),
                          Function::Finance,
                          {},
                          {}};
        const QList<JournalEntry> lines = linesOf(
            {{EntityKind::Participant, {}, {}, 0},
             Participant{
                 ParticipantId(QStringLiteral("p1")), QStringLiteral("Ada"), Function::Cs, {}, {}},
             after});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].field, QStringLiteral("name"));
        QCOMPARE(lines[0].before, QStringLiteral("Ada"));
        QCOMPARE(lines[0].after, QStringLiteral("Ada L."));
        QCOMPARE(lines[1].field, QStringLiteral("function"));
        QCOMPARE(lines[1].before, QStringLiteral("cs"));
        QCOMPARE(lines[1].after, QStringLiteral("finance"));
        QVERIFY(lines[0].time == lines[1].time);
    }

    void tellsTheWholeThingWhenItComesOrGoes()
    {
        const Ballot ballot{ParticipantId(QStringLiteral("p1")),
                            1,
                            Vote(*HalfStage::fromValue(1.5)),
                            3,
                            QStringLiteral("seen"),
                            {}};
        const Edit edit{in(EntityKind::Ballot), {}, ballot};
        const QList<JournalEntry> added = linesOf(edit);
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().place,
                 QStringLiteral("a1 / %1 / p1, round 1").arg(dimension().id.text()));
        QVERIFY(added.first().field.isEmpty());
        QCOMPARE(added.first().before, std::nullopt);
        const QJsonObject expected{{QStringLiteral("participant"), QStringLiteral("p1")},
                                   {QStringLiteral("round"), 1},
                                   {QStringLiteral("answer"), QStringLiteral("score")},
                                   {QStringLiteral("score"), 1.5},
                                   {QStringLiteral("confidence"), 3},
                                   {QStringLiteral("proof"), QStringLiteral("seen")}};
        QCOMPARE(QJsonDocument::fromJson(added.first().after->toUtf8()).object(), expected);
        const QList<JournalEntry> removed = linesOf(inverse(edit));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().before, added.first().after);
        QCOMPARE(removed.first().after, std::nullopt);
    }

    void keepsAttachedFilesOut()
    {
        EvidenceItem item;
        item.id = EvidenceId(QStringLiteral("e1"));
        item.kind = EvidenceKind::File;
        item.fileName = QStringLiteral("minutes.pdf");
        item.content = QByteArray("secret").repeated(10);
        const QList<JournalEntry> lines = linesOf({in(EntityKind::Evidence), {}, item});
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().after->contains(QStringLiteral("\"size\":60")));
        QVERIFY(lines.first().after->contains(QStringLiteral("\"sha256\":")));
        QVERIFY(!lines.first().after->contains(QStringLiteral("secret")));
        EvidenceItem other = item;
        other.content = QByteArray("other");
        QStringList fields;
        for (const JournalEntry& line : linesOf({in(EntityKind::Evidence), item, other}))
            fields.append(line.field);
        QCOMPARE(fields, QStringList({QStringLiteral("size"), QStringLiteral("sha256")}));
    }

    void cutsVeryLongValues()
    {
        Snapshot snapshot;
        snapshot.id = SnapshotId(QStringLiteral("s1"));
        snapshot.name = QStringLiteral("Now");
        snapshot.date = QDate(2025, 3, 31);
        snapshot.state = {{QStringLiteral("text"), QStringLiteral("🚀").repeated(20'000)}};
        const QList<JournalEntry> lines =
            linesOf({{EntityKind::Snapshot, {}, {}, 0}, {}, snapshot});
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().after->size() <= 10'000);
        QVERIFY(lines.first().after->endsWith(u'…'));
        QVERIFY(lines.first().after->isValidUtf16());
    }

    void comesNewestFirstAndAsMuchAsAskedFor()
    {
        QString name = QStringLiteral("Acme");
        for (int i = 0; i < 5; ++i) {
            const QString next = QStringLiteral("Acme %1").arg(i);
            QCOMPARE(linesOf({{EntityKind::Organization, {}, {}, 0},
                              Organization{name, {}, {}, {}, {}, {}, {}},
                              Organization{next, {}, {}, {}, {}, {}, {}}})
                         .size(),
                     1);
            name = next;
        }
        const QList<JournalEntry> lines = *m_store->journal(3);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].after, QStringLiteral("Acme 4"));
        QCOMPARE(lines[2].after, QStringLiteral("Acme 2"));
    }

    void notesPendingChangesWhenAllIsWritten()
    {
        Engagement engagement;
        engagement.organization.name = QStringLiteral("New");
        const Change pending{QStringLiteral("Rename"),
                             {{{EntityKind::Organization, {}, {}, 0},
                               Organization{QStringLiteral("Acme"), {}, {}, {}, {}, {}, {}},
                               engagement.organization}}};
        QVERIFY(m_store->replaceAll(engagement, {pending}).ok());
        const QList<JournalEntry> lines = *m_store->journal(2);
        QCOMPARE(lines[0].entity, QStringLiteral("engagement"));
        QCOMPARE(lines[1].change, QStringLiteral("Rename"));
        QCOMPARE(lines[1].after, QStringLiteral("New"));
    }

    void namesAreMadeFitToBeWritten()
    {
        m_store->setUser(QStringLiteral("  a\nb ") + QString(500, u'x'));
        QVERIFY(m_store->user().startsWith(QStringLiteral("a b x")));
        QCOMPARE(m_store->user().size(), 200);
    }
};

MILEPOST_TEST(TestJournal)
#include "test_journal.moc"
