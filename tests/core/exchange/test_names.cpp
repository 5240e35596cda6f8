// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/engagement/mendnames.h"
#include "core/engagement/validate.h"
#include "core/exchange/importer.h"
#include "core/planning/compiledplan.h"
#include "tests/support/testclass.h"

#include <QFile>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

class TestNames : public QObject {
    Q_OBJECT

private:
    Content m_content;

    [[nodiscard]] static QByteArray caseFile(const QString& name)
    {
        QFile file(QStringLiteral(MILEPOST_TEST_DATA "/cases/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        return file.readAll();
    }

    [[nodiscard]] Result<Engagement> imported(const QByteArray& json) const
    {
        return importEngagement(m_content, json);
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().toLine()));
        m_content = *content;
    }

    void oneOwnerWrittenWithTwoSpacesHasOneCapacity()
    {
        const Result<Engagement> engagement = imported(caseFile(u"owner-double-space.json"_s));
        QVERIFY2(engagement.ok(), engagement ? "" : qPrintable(engagement.error().toLine()));
        const Schedule schedule =
            compilePlan(m_content, *engagement, scoreAll(m_content, *engagement)).schedule;
        const ScheduledPlay* play = schedule.find(PlayId(u"align-customer-voice"_s));
        QVERIFY(play);
        QCOMPARE(play->start, QDate(2026, 1, 26));
        QCOMPARE(play->finish, QDate(2026, 2, 27));
        QSet<QString> owners;
        for (const OwnerLoad& load : schedule.loads) {
            QVERIFY2(!owners.contains(load.person) || load.person.isEmpty(),
                     qPrintable(load.person));
            owners.insert(load.person);
        }
        owners.remove(QString());
        QCOMPARE(owners.size(), 1);
    }

    void anOwnerInOtherLettersIsTheSameOwner()
    {
        Result<Engagement> engagement = imported(caseFile(u"owner-double-space.json"_s));
        QVERIFY(engagement.ok());
        bool capitals = false;
        for (PlannedPlay& play : engagement->plan->plays) {
            if (!play.accountable.isEmpty() && std::exchange(capitals, true))
                play.accountable = play.accountable.toUpper();
        }
        const Schedule schedule =
            compilePlan(m_content, *engagement, scoreAll(m_content, *engagement)).schedule;
        QCOMPARE(std::count_if(schedule.loads.cbegin(), schedule.loads.cend(),
                               [](const OwnerLoad& load) { return !load.person.isEmpty(); }),
                 1);
    }

    void aCapacityHoldsForEverySpellingOfTheName()
    {
        Result<Engagement> engagement = imported(caseFile(u"owner-double-space.json"_s));
        QVERIFY(engagement.ok());
        engagement->plan->personCapacity = {{u"ann  lee"_s, 4.0}};
        const Schedule schedule =
            compilePlan(m_content, *engagement, scoreAll(m_content, *engagement)).schedule;
        for (const OwnerLoad& load : schedule.loads) {
            if (!load.person.isEmpty())
                QCOMPARE(load.capacity, 4.0);
        }
        QVERIFY(std::any_of(schedule.loads.cbegin(), schedule.loads.cend(),
                            [](const OwnerLoad& load) { return !load.person.isEmpty(); }));
    }

    void aNameOfTwoLinesIsRefusedWithItsPlace()
    {
        const Result<Engagement> engagement = imported(caseFile(u"name-newline.json"_s));
        QVERIFY(!engagement.ok());
        const QString line = engagement.error().toLine();
        QVERIFY2(line.contains(u"line break"_s), qPrintable(line));
        QVERIFY2(engagement.error().where.contains(u"/name"_s), qPrintable(line));
    }

    void aNameThatDeceivesIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("pointer");
        const QString person =
            u"\"participants\": [{\"id\": \"p\", \"name\": \"%1\", \"function\": \"cs\"}]"_s;
        QTest::newRow("zero width") << person.arg(u"\u200b\u2060"_s) << u"/participants/0/name"_s;
        QTest::newRow("tab") << person.arg(u"Anna\\tBoss"_s) << u"/participants/0/name"_s;
        QTest::newRow("C1 control") << person.arg(u"Anna\u0085"_s) << u"/participants/0/name"_s;
        QTest::newRow("line separator")
            << person.arg(u"Anna\u2028Boss"_s) << u"/participants/0/name"_s;
        QTest::newRow("risk owner")
            << u"\"risks\": [{\"id\": \"r\", \"title\": \"R\", \"owner\": \"A\\nB\"}]"_s
            << u"/risks/0/owner"_s;
        QTest::newRow("attendee")
            << u"\"reviews\": [{\"id\": \"r\", \"date\": \"2026-01-05\", \"attendees\": [\"A\\nB\"]}]"_s
            << u"/reviews/0/attendees/0"_s;
    }
    void aNameThatDeceivesIsRefusedWithItsPlace()
    {
        QFETCH(const QString, member);
        QFETCH(const QString, pointer);
        const QString json = u"{\"format\": \"milepost-engagement\", \"version\": 1, "
                             "\"organization\": {\"name\": \"Acme\"}, %1}"_s.arg(member);
        const Result<Engagement> engagement = imported(json.toUtf8());
        QVERIFY(!engagement.ok());
        QVERIFY2(engagement.error().where.contains(pointer),
                 qPrintable(engagement.error().toLine()));
    }

    void namesAreNormalizedOnImport()
    {
        const Result<Engagement> engagement =
            imported(u"{\"format\": \"milepost-engagement\", \"version\": 1, "
                     "\"organization\": {\"name\": \"Acme\", \"sponsor\": \" Zoe\u0308  Li\"}, "
                     "\"participants\": [{\"id\": \"p\", \"name\": \"Petra\u00a0\u200bOsei\", "
                     "\"function\": \"cs\"}]}"_s.toUtf8());
        QVERIFY2(engagement.ok(), engagement ? "" : qPrintable(engagement.error().toLine()));
        QCOMPARE(engagement->organization.sponsor, u"Zoë Li"_s);
        QCOMPARE(engagement->participants.first().name, u"Petra Osei"_s);
    }

    void olderNamesAreMendedAndListed()
    {
        Engagement engagement;
        engagement.organization.name = u"Acme\nInc."_s;
        engagement.participants = {{ParticipantId(u"a"_s), u"Petra  Osei"_s, {}, {}, {}},
                                   {ParticipantId(u"b"_s), u"Petra Osei"_s, {}, {}, {}},
                                   {ParticipantId(u"c"_s), u"\u200b"_s, {}, {}, {}}};
        engagement.reviews = {
            {ReviewId(u"r"_s), QDate(2026, 1, 5), {u"\u2060"_s, u"Li\tWei"_s}, {}, {}, {}}};
        QVERIFY(!validate(m_content, engagement).isEmpty());

        const QList<MendedName> expected{
            {u"/organization/name"_s, u"Acme\nInc."_s, u"Acme Inc."_s},
            {u"/participants/0/name"_s, u"Petra  Osei"_s, u"Petra Osei"_s},
            {u"/participants/2/name"_s, u"\u200b"_s, u"(no name)"_s},
            {u"/reviews/0/attendees/0"_s, u"\u2060"_s, QString()},
            {u"/reviews/0/attendees/1"_s, u"Li\tWei"_s, u"Li Wei"_s}};
        QCOMPARE(mendNames(engagement), expected);
        QCOMPARE(engagement.participants.size(), 3);
        QCOMPARE(engagement.reviews.first().attendees, QList<QString>{u"Li Wei"_s});
        QVERIFY(validate(m_content, engagement).isEmpty());
        QVERIFY(mendNames(engagement).isEmpty());
    }
};

MILEPOST_TEST(TestNames)
#include "test_names.moc"
