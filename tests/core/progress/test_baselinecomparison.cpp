// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language.h"
#include "core/progress/baselinecomparison.h"
#include "core/wording/baselinewords.h"
#include "tests/support/testclass.h"

#include <QJsonArray>
#include <QTest>

using namespace milepost;

namespace {

PlayId baselinePlay(const char* text)
{
    return PlayId(QString::fromLatin1(text));
}

ScheduledPlay scheduledPlay(const char* id, const QDate& start, const QDate& finish)
{
    ScheduledPlay play;
    play.id = baselinePlay(id);
    play.start = start;
    play.finish = finish;
    return play;
}

QJsonObject agreedRow(const char* id, const QDate& start, const QDate& finish)
{
    return {{QStringLiteral("id"), QString::fromLatin1(id)},
            {QStringLiteral("start"), start.toString(Qt::ISODate)},
            {QStringLiteral("finish"), finish.toString(Qt::ISODate)}};
}

/// Agreed were: slips, early, same, goes, ends (now done) and old, which was done then.
Engagement agreedEngagement()
{
    Snapshot snapshot;
    snapshot.id = SnapshotId(QStringLiteral("s1"));
    snapshot.name = QStringLiteral("Kick-off");
    snapshot.date = QDate(2026, 1, 5);
    const QDate start(2026, 1, 5);
    const QDate finish(2026, 1, 30);
    QJsonArray rows;
    for (const char* id : {"slips", "early", "same", "goes", "ends"})
        rows.append(agreedRow(id, start, finish));
    snapshot.state = {{QStringLiteral("plan"),
                       QJsonObject{{QStringLiteral("selected"),
                                    QJsonArray{QStringLiteral("slips"), QStringLiteral("early"),
                                               QStringLiteral("same"), QStringLiteral("goes"),
                                               QStringLiteral("ends"), QStringLiteral("old")}},
                                   {QStringLiteral("schedule"), rows},
                                   {QStringLiteral("finish"), QStringLiteral("2026-01-30")}}}};
    Engagement engagement;
    engagement.snapshots.append(snapshot);
    engagement.plan.emplace();
    engagement.plan->baseline = snapshot.id;
    for (const char* id : {"ends", "old"}) {
        PlannedPlay done;
        done.id = baselinePlay(id);
        done.state = PlayState::Done;
        done.actualStart = start;
        done.actualFinish = QDate(2026, 1, 27);
        engagement.plan->plays.append(done);
    }
    return engagement;
}

CompiledPlan planOfNow()
{
    CompiledPlan plan;
    for (const char* id : {"slips", "early", "same", "ends", "old", "comes"})
        plan.selection.chosen.append(baselinePlay(id));
    plan.schedule.plays = {scheduledPlay("slips", QDate(2026, 1, 26), QDate(2026, 2, 20)),
                           scheduledPlay("early", QDate(2026, 1, 5), QDate(2026, 1, 23)),
                           scheduledPlay("same", QDate(2026, 1, 5), QDate(2026, 1, 30)),
                           scheduledPlay("comes", QDate(2026, 2, 2), QDate(2026, 2, 6))};
    plan.schedule.finish = QDate(2026, 2, 20);
    return plan;
}

} // namespace

class TestBaselineComparison : public QObject {
    Q_OBJECT

private slots:
    void whatSlippedCameWentAndIsDoneIsListed()
    {
        const auto found = compareWithBaseline(agreedEngagement(), planOfNow());
        QVERIFY(found);
        QStringList lines;
        for (const BaselineLine& line : found->lines)
            lines.append(QStringLiteral("%1 %2 %3")
                             .arg(line.play.text())
                             .arg(static_cast<int>(line.event))
                             .arg(line.days));
        QCOMPARE(lines, (QStringList{QStringLiteral("slips 0 21"), QStringLiteral("early 1 -7"),
                                     QStringLiteral("comes 2 0"), QStringLiteral("goes 3 0"),
                                     QStringLiteral("ends 4 -3")}));
        QCOMPARE(found->finishThen, QDate(2026, 1, 30));
        QCOMPARE(found->finishNow, QDate(2026, 2, 20));
    }

    void itIsToldInOneLine()
    {
        const Wording say(Language::english(), {});
        const auto found = compareWithBaseline(agreedEngagement(), planOfNow());
        const auto plain = [](QString text) { return text.replace(QChar::Nbsp, QLatin1Char(' ')); };
        const QString told = plain(baselineSummary(say, *found));
        QVERIFY2(told.startsWith(QStringLiteral("Since “Kick-off” of ")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("1 play slipped, 1 play is earlier, 1 play was "
                                              "added, 1 play left and 1 play is done.")),
                 qPrintable(told));
        QVERIFY2(told.endsWith(QStringLiteral("3 weeks later than agreed.")), qPrintable(told));
        QCOMPARE(plain(baselineEventWords(say, found->lines.first())),
                 QStringLiteral("Slipped by 3 weeks"));
        QCOMPARE(plain(baselineEventWords(say, found->lines.last())),
                 QStringLiteral("Done 3 days before the agreed day"));
    }

    void withoutABaselineThereIsNothingToCompare()
    {
        Engagement engagement = agreedEngagement();
        engagement.plan->baseline.reset();
        QVERIFY(!compareWithBaseline(engagement, planOfNow()));
        engagement.plan.reset();
        QVERIFY(!compareWithBaseline(engagement, planOfNow()));
    }

    /// A state from a stranger's file: what is not there counts as not agreed.
    void aStateThatIsNoPlanIsPassedOver()
    {
        Engagement engagement = agreedEngagement();
        engagement.snapshots.first().state = {
            {QStringLiteral("plan"), QJsonArray{1, QStringLiteral("x")}}};
        const auto found = compareWithBaseline(engagement, planOfNow());
        QVERIFY(found);
        QCOMPARE(found->count(BaselineEvent::Added), 4);
        QCOMPARE(found->count(BaselineEvent::Done), 2);
        QCOMPARE(found->count(BaselineEvent::Slipped), 0);
    }
};

MILEPOST_TEST(TestBaselineComparison)
#include "test_baselinecomparison.moc"
