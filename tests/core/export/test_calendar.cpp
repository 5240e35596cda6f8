// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/export/calendar.h"
#include "tests/core/export/exportfixture.h"
#include "tests/support/testclass.h"

#include <QRegularExpression>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kRandomCalendars = 60;

const EngagementTimes kTimes{QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC),
                             QDateTime(QDate(2026, 7, 19), QTime(16, 0, 1), Qt::UTC)};

/// An event as a calendar program sees it: its properties by name with their parameters.
struct ReadEvent {
    QMap<QString, QString> properties;
    QStringList alarms; ///< the triggers
};

/// The text of a value, its escapes taken away; empty and with a failed test where there is another
/// escape than RFC 5545 has.
QString unescaped(const QString& value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\') {
            text += value[i];
            continue;
        }
        const QChar next = value[++i];
        if (next == u'n' || next == u'N')
            text += u'\n';
        else if (u"\\;,"_s.contains(next))
            text += next;
        else
            qFatal("unknown escape %s", qPrintable(value));
    }
    return text;
}

/// Reads a calendar by the rules of RFC 5545 and nothing else.
class StrictReader {
public:
    QList<ReadEvent> events;
    QMap<QString, QString> calendar;
    QString problem;

    explicit StrictReader(const QByteArray& bytes)
    {
        if (!bytes.endsWith("\r\n"))
            problem = u"the last line has no end"_s;
        if (bytes.count('\n') != bytes.count("\r\n") || bytes.count('\r') != bytes.count('\n'))
            problem = u"a line does not end with CRLF"_s;
        QStringList lines;
        for (QByteArray content : bytes.chopped(1).split('\n')) {
            content.chop(1);
            if (content.size() > 75)
                problem = u"a line is longer than 75 octets"_s;
            const QString text = QString::fromUtf8(content);
            if (text.contains(QChar::ReplacementCharacter))
                problem = u"a character is folded in two"_s;
            if (text.startsWith(u' '))
                lines.last() += text.mid(1);
            else
                lines.append(text);
        }
        QStringList open;
        for (const QString& line : std::as_const(lines))
            take(line, open);
        if (!open.isEmpty())
            problem = u"something is not closed"_s;
    }

private:
    void take(const QString& line, QStringList& open)
    {
        static const QRegularExpression form(u"^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$"_s);
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch()) {
            problem = u"no property: "_s + line;
            return;
        }
        const QString name = match.captured(1);
        const QString value = match.captured(3);
        if (name == u"BEGIN"_s) {
            open.append(value);
            if (value == u"VEVENT"_s)
                events.append(ReadEvent());
        } else if (name == u"END"_s) {
            if (open.isEmpty() || open.takeLast() != value)
                problem = u"closed twice: "_s + line;
        } else if (open.last() == u"VALARM"_s) {
            if (name == u"TRIGGER"_s)
                events.last().alarms.append(value);
        } else {
            QMap<QString, QString>& properties =
                open.last() == u"VEVENT"_s ? events.last().properties : calendar;
            if (properties.contains(name))
                problem = u"twice: "_s + line;
            properties.insert(name, unescaped(value));
            if (name.startsWith(u"DT"_s))
                properties.insert(name + u";"_s, match.captured(2));
        }
    }
};

QDate dayOf(const QString& text)
{
    return QDate::fromString(text, u"yyyyMMdd"_s);
}

QMap<QString, ReadEvent> byId(const QByteArray& bytes)
{
    QMap<QString, ReadEvent> events;
    for (const ReadEvent& event : StrictReader(bytes).events)
        events.insert(event.properties[u"UID"_s], event);
    return events;
}

/// The event of a play.
ReadEvent eventOf(const QByteArray& bytes, const PlayId& play)
{
    const QMap<QString, ReadEvent> events = byId(bytes);
    for (auto it = events.cbegin(); it != events.cend(); ++it) {
        if (it.key().startsWith(u"play-"_s + play.text() + u"-2026"_s))
            return *it;
    }
    qFatal("there is no event of %s", qPrintable(play.text()));
}

void verifyCalendar(const Engagement& engagement)
{
    const ToldEngagement told(engagement);
    const QByteArray bytes = calendarOf(told.telling, kTimes, {3});
    const StrictReader reader(bytes);
    QVERIFY2(reader.problem.isEmpty(), qPrintable(reader.problem));
    QCOMPARE(reader.calendar.value(u"VERSION"_s), u"2.0"_s);
    qsizetype dated = 0;
    for (const PlanItem& item : told.telling.items) {
        if (!item.start.isValid() || !item.finish.isValid() || item.start > item.finish ||
            item.finish.year() > limits::kLastYear)
            continue;
        ++dated;
        const ReadEvent event = eventOf(bytes, item.play->id);
        QCOMPARE(event.properties.value(u"DTSTART;"_s), u";VALUE=DATE"_s);
        QCOMPARE(dayOf(event.properties.value(u"DTSTART"_s)), item.start);
        QCOMPARE(dayOf(event.properties.value(u"DTEND"_s)), item.finish.addDays(1));
        QCOMPARE(event.properties.value(u"SUMMARY"_s), item.play->title);
        QCOMPARE(event.alarms, QStringList{u"-P3D"_s});
    }
    QVERIFY(reader.events.size() >= dated + engagement.reviews.size());
    QCOMPARE(byId(bytes).size(), reader.events.size());
    QCOMPARE(calendarOf(told.telling, kTimes, {3}), bytes);
}

} // namespace

class TestCalendar : public QObject {
    Q_OBJECT

private slots:
    void aCalendarReadsBackAsThePlan()
    {
        verifyCalendar(sampleEngagement());
        verifyCalendar({});
        for (quint32 seed = 1; seed <= kRandomCalendars && !QTest::currentTestFailed(); ++seed)
            verifyCalendar(generateEngagement(shippedContent(), seed));
    }

    /// What a second import goes by.
    void anEventThatMovedHasItsIdAndAHigherSequence()
    {
        const Engagement before = sampleEngagement();
        const ToldEngagement first(before);
        const PlayId moved = first.telling.reading.openItems().last()->play->id;
        Engagement after = before;
        if (!after.plan)
            after.plan.emplace();
        PlannedPlay pinned;
        pinned.id = moved;
        for (const PlannedPlay& play : after.plan->plays) {
            if (play.id == moved)
                pinned = play;
        }
        after.plan->plays.removeIf([&](const PlannedPlay& play) { return play.id == moved; });
        pinned.state = PlayState::Planned;
        pinned.forced = Forced::In;
        pinned.pinnedStart = QDate(2027, 3, 1);
        after.plan->plays.append(pinned);
        const ToldEngagement second(after);
        EngagementTimes later = kTimes;
        later.changed = later.changed.addSecs(1);
        const ReadEvent old = eventOf(calendarOf(first.telling, kTimes), moved);
        const ReadEvent now = eventOf(calendarOf(second.telling, later), moved);
        QCOMPARE(now.properties.value(u"UID"_s), old.properties.value(u"UID"_s));
        QVERIFY(now.properties.value(u"DTSTART"_s) != old.properties.value(u"DTSTART"_s));
        QCOMPARE(dayOf(now.properties.value(u"DTSTART"_s)), QDate(2027, 3, 1));
        QVERIFY(now.properties.value(u"SEQUENCE"_s).toInt() >
                old.properties.value(u"SEQUENCE"_s).toInt());
        QCOMPARE(now.properties.value(u"LAST-MODIFIED"_s), u"20260719T160002Z"_s);

        // The next day may bring other milestones without any change.
        const ToldEngagement tomorrow(before, kDate.addDays(1));
        QVERIFY(eventOf(calendarOf(tomorrow.telling, kTimes), moved)
                    .properties.value(u"SEQUENCE"_s)
                    .toInt() > old.properties.value(u"SEQUENCE"_s).toInt());
    }

    void twoEngagementsShareNoId()
    {
        const Engagement engagement = sampleEngagement();
        const ToldEngagement told(engagement);
        EngagementTimes other = kTimes;
        other.created = other.created.addMSecs(1);
        const QMap<QString, ReadEvent> one = byId(calendarOf(told.telling, kTimes));
        const QMap<QString, ReadEvent> two = byId(calendarOf(told.telling, other));
        QCOMPARE(one.size(), two.size());
        for (const QString& id : one.keys())
            QVERIFY2(!two.contains(id), qPrintable(id));
    }

    void whateverIsTypedComesBackWordForWord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("separators") << u"a; b, c: \\n \\ \"d\""_s;
        QTest::newRow("line break") << u"first\nsecond"_s;
        QTest::newRow("long, without a space") << QString(400, u'x');
        QTest::newRow("long, of three octets each") << QString(200, QChar(0x6E2C));
        QTest::newRow("outside the first plane") << u"🎯"_s.repeated(60);
    }
    void whateverIsTypedComesBackWordForWord()
    {
        QFETCH(QString, typed);
        Engagement engagement;
        Review review;
        review.id = ReviewId(u"r"_s);
        review.date = QDate(2026, 9, 1);
        review.decisions = {typed};
        engagement.reviews.append(review);
        const ToldEngagement told(engagement);
        const StrictReader reader(calendarOf(told.telling, kTimes));
        QVERIFY2(reader.problem.isEmpty(), qPrintable(reader.problem));
        QCOMPARE(reader.events.size(), 1);
        QCOMPARE(reader.events.first().properties.value(u"DESCRIPTION"_s), typed);
        QVERIFY(reader.events.first().alarms.isEmpty());
    }

    void everyWordComesFromTheCatalogueOrTheFile()
    {
        const Result<Engagement> greek =
            importEngagement(greekContentForExport(), inGreek(sampleJson()));
        QVERIFY2(greek, qPrintable(greek ? QString() : greek.error().toLine()));
        const ToldEngagement told(*greek, kDate, pseudoLanguage(), greekContentForExport());
        const StrictReader reader(calendarOf(told.telling, kTimes));
        QVERIFY(reader.events.size() > 20);
        for (const ReadEvent& event : reader.events) {
            for (const char* name : {"SUMMARY", "DESCRIPTION", "CATEGORIES"}) {
                const QString said = event.properties.value(QString::fromLatin1(name));
                QVERIFY2(plainWordsIn(said).isEmpty(), qPrintable(said));
            }
        }
    }
};

MILEPOST_TEST(TestCalendar)
#include "test_calendar.moc"
