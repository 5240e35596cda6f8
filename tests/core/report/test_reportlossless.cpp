// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"
#include "tests/core/report/reportfixture.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/testclass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

/// Keys of the exchange format whose texts are ids, words of a fixed list, dates or codes. All
/// other texts were typed by a person; a key that is new to the format counts as typed.
const QSet<QString> kNotTyped{
    u"format"_s,    u"version"_s,     u"currency"_s,     u"id"_s,           u"parent"_s,
    u"function"_s,  u"unit"_s,        u"metric"_s,       u"baselineDate"_s, u"targetDate"_s,
    u"owners"_s,    u"matrix"_s,      u"date"_s,         u"kind"_s,         u"participant"_s,
    u"answer"_s,    u"score"_s,       u"mimeType"_s,     u"playbooks"_s,    u"assessments"_s,
    u"start"_s,     u"freezeWeeks"_s, u"candidates"_s,   u"state"_s,        u"pinnedStart"_s,
    u"waived"_s,    u"forced"_s,      u"actualStart"_s,  u"actualFinish"_s, u"playbook"_s,
    u"step"_s,      u"ownerRole"_s,   u"supportRoles"_s, u"workstream"_s,   u"prerequisites"_s,
    u"dimension"_s, u"transition"_s,  u"kpis"_s,         u"periodEnd"_s,    u"group"_s,
    u"pitfall"_s,   u"subject"_s,     u"eligible"_s};

/// What the report leaves out on purpose and counts instead.
bool isCounted(const QString& path)
{
    return path.startsWith(u"/participants"_s) || path.contains(u"/attendees"_s);
}

bool isTyped(const QString& path, const QString& key, const QJsonObject& holder)
{
    if (key.startsWith(u"x-"_s) || isCounted(path))
        return false;
    if (key == u"status"_s)
        return path.startsWith(u"/risks"_s);
    if (key == u"value"_s && path.contains(u"/evidence/"_s))
        return holder.value(u"kind"_s) != u"file"_s;
    return !kNotTyped.contains(key);
}

/// Calls `visit` with each typed text, and puts what it returns in its place.
template <class Visit>
QJsonValue mapTyped(const QJsonValue& value, const QString& path, const QString& key,
                    const QJsonObject& holder, Visit& visit)
{
    if (key.startsWith(u"x-"_s))
        return value; // of other tools, with all that it holds
    if (value.isString()) {
        return isTyped(path, key, holder) && !value.toString().isEmpty()
                   ? visit(path, value.toString())
                   : value;
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue& item : value.toArray())
            list.append(mapTyped(item, path + u'/', key, holder, visit));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    if (key == u"state"_s || key == u"inputs"_s)
        return object; // of a snapshot: computed, not typed; of a metric: numbers
    const QJsonObject before = object;
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = mapTyped(it.value(), path + u'/' + it.key(), it.key(), before, visit);
    return object;
}

struct TypedText {
    QString path;
    QString text;
};

QList<TypedText> typedTexts(const Engagement& engagement)
{
    QList<TypedText> texts;
    auto collect = [&texts](const QString& path, const QString& text) {
        texts.append({path, text});
        return QJsonValue(text);
    };
    const QJsonObject root = QJsonDocument::fromJson(exportEngagement(engagement)).object();
    mapTyped(root, {}, {}, root, collect);
    return texts;
}

QList<QString> missingFrom(const QString& report, const QList<TypedText>& texts)
{
    QList<QString> missing;
    for (const TypedText& typed : texts) {
        if (!report.contains(typed.text))
            missing.append(typed.path + u": "_s + typed.text.left(40));
    }
    return missing;
}

/// The sample with what it does not have: warnings set aside, an old play of one's own, a snapshot.
Engagement richSample()
{
    Engagement engagement = sampleEngagement();
    Dismissal high;
    high.pitfall = PitfallId(u"no-sponsor"_s);
    high.reason = u"The sponsor joined by phone."_s;
    Dismissal medium;
    medium.pitfall = PitfallId(u"top-stage-everywhere"_s);
    medium.subject = u"align-strategy-goals"_s;
    medium.reason = u"Only for this one dimension."_s;
    engagement.dismissals = {medium, high};
    PlannedPlay dropped;
    dropped.id = PlayId(u"own-dropped"_s);
    dropped.state = PlayState::Dropped;
    dropped.notes = u"Nobody wanted to own it."_s;
    dropped.custom.emplace();
    dropped.custom->title = u"Partner newsletter"_s;
    dropped.custom->what = u"Send a letter each month."_s;
    dropped.custom->deliverable = u"Twelve letters"_s;
    engagement.plan->plays.append(dropped);
    Snapshot snapshot;
    snapshot.id = SnapshotId(u"spring"_s);
    snapshot.name = u"After the spring workshop"_s;
    snapshot.date = QDate(2026, 5, 19);
    engagement.snapshots.append(snapshot);
    return engagement;
}

/// The rich sample with a text of its own in every place where a person can type, each with what
/// could be mistaken for a placeholder or for markup.
Engagement markedSample()
{
    int number = 0;
    auto mark = [&number](const QString&, const QString&) {
        return QJsonValue(u"mark"_s + QString::number(number++) + u"end %1 %2 <b>&amp;</b>"_s);
    };
    const QJsonObject root = QJsonDocument::fromJson(exportEngagement(richSample())).object();
    const QJsonValue marked = mapTyped(root, {}, {}, root, mark);
    return imported(QJsonDocument(marked.toObject()).toJson());
}

} // namespace

class TestReportLossless : public QObject {
    Q_OBJECT

private slots:
    void everythingTypedIsInTheFullReport_data();
    void everythingTypedIsInTheFullReport();
    void markupAndPlaceholdersInTypedTextStayAsTyped();
    void whatIsLeftOutIsCounted();
    void lastAssessmentsOfUnitsAreKept();
};

void TestReportLossless::everythingTypedIsInTheFullReport_data()
{
    QTest::addColumn<Engagement>("engagement");
    QTest::newRow("sample") << sampleEngagement();
    QTest::newRow("rich sample") << richSample();
    QTest::newRow("three votes") << threeVotes();
    QTest::newRow("sixty plays") << sixtyLongPlays();
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("generated %u", seed) << generateEngagement(shippedContent(), seed);
}

void TestReportLossless::everythingTypedIsInTheFullReport()
{
    QFETCH(Engagement, engagement);
    const QString report = textOf(composed(engagement, optionsOn(QDate(2026, 7, 20))));
    const QList<QString> missing = missingFrom(report, typedTexts(engagement));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u" | "_s)));
}

void TestReportLossless::markupAndPlaceholdersInTypedTextStayAsTyped()
{
    const Engagement engagement = markedSample();
    const QList<TypedText> typed = typedTexts(engagement);
    QVERIFY(typed.size() > 300);
    QVERIFY(typed.first().text.contains(u"%1"_s));
    const QString report = textOf(composed(engagement, optionsOn(QDate(2026, 7, 20))));
    const QList<QString> missing = missingFrom(report, typed);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u" | "_s)));
}

void TestReportLossless::whatIsLeftOutIsCounted()
{
    const Engagement engagement = richSample();
    qsizetype attendees = 0;
    for (const Review& review : engagement.reviews)
        attendees += review.attendees.size();
    const ReportContent report = composed(engagement, optionsOn(QDate(2026, 7, 20)));
    QHash<QString, int> counts;
    for (const LeftOut& leftOut : report.leftOut) {
        QVERIFY2(!leftOut.why.isEmpty(), qPrintable(leftOut.what));
        counts.insert(leftOut.what, leftOut.count);
    }
    QCOMPARE(counts.value(u"names of participants"_s), engagement.participants.size());
    QCOMPARE(counts.value(u"names of people at reviews"_s), attendees);
    QCOMPARE(counts.value(u"contents of snapshots"_s), 1);
}

void TestReportLossless::lastAssessmentsOfUnitsAreKept()
{
    const Engagement engagement = sampleEngagement();
    const ReportContent report = composed(engagement, optionsOn(QDate(2026, 7, 20)));
    const QString sheets = textOf(report, "dimension-sheets");
    for (const Assessment& assessment : engagement.assessments)
        QVERIFY2(sheets.contains(assessment.title), qPrintable(assessment.title));
}

MILEPOST_TEST(TestReportLossless)
#include "test_reportlossless.moc"
