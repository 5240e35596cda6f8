// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/exchange/results.h"
#include "core/wording/ratingwords.h"
#include "tests/support/testclass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

const DimensionId kGoals(u"align-strategy-goals"_s);
const DimensionId kDesign(u"align-lifecycle-design"_s);
const DimensionId kData(u"align-data-visibility"_s);

struct Rating {
    DimensionId dimension;
    double score;
    double target = 2;
    QString reason = {};
};

Assessment agreed(const QString& id, const QDate& date, const QList<Rating>& ratings)
{
    Assessment assessment;
    assessment.id = AssessmentId(id);
    assessment.matrix = MatrixId(u"cs-ecosystem-alignment"_s);
    assessment.date = date;
    for (const Rating& rating : ratings) {
        DimensionRecord record;
        record.id = rating.dimension;
        record.agreed = HalfStage::fromValue(rating.score);
        record.target = HalfStage::fromValue(rating.target);
        record.reason = rating.reason;
        assessment.dimensions.append(record);
    }
    return assessment;
}

void vote(Assessment& assessment, const QString& person, double score)
{
    Ballot ballot;
    ballot.participant = ParticipantId(person);
    ballot.vote = Vote(*HalfStage::fromValue(score));
    assessment.dimensions.first().ballots.append(ballot);
}

QJsonObject scoresOf(const std::optional<double>& goals, const std::optional<double>& design,
                     const std::optional<double>& data)
{
    const auto orNull = [](const std::optional<double>& value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    return {{u"align-strategy-goals"_s, orNull(goals)},
            {u"align-lifecycle-design"_s, orNull(design)},
            {u"align-data-visibility"_s, orNull(data)},
            {u"align-incentives-governance"_s, QJsonValue()},
            {u"align-customer-experience"_s, QJsonValue()}};
}

} // namespace

class TestProgress : public QObject {
    Q_OBJECT

private:
    Content m_content;

    [[nodiscard]] QList<MatrixProgress> progress(const Engagement& engagement) const
    {
        return progressOf(m_content, engagement, scoreAll(m_content, engagement));
    }

    [[nodiscard]] static Engagement of(const QList<Assessment>& assessments)
    {
        Engagement engagement;
        engagement.assessments = assessments;
        return engagement;
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().toLine()));
        m_content = *content;
    }

    /// Weights are 3 each. Then: (1 + 1.5 + 2) ÷ 3 = 1.5, index 25. Now: (1.5 + 1.5 + 2.5) ÷ 3,
    /// index 41.67. Gaps now 0.5 + 0.5 + 0 of a way of 1 + 1 + 1: 1 − 1 ÷ 3.
    void theJsonHasTheShapeOfTheFormat()
    {
        Engagement engagement =
            of({agreed(u"now"_s, QDate(2026, 7, 6),
                       {{kGoals, 1.5, 2, u"A charter is signed."_s}, {kDesign, 1.5}, {kData, 2.5}}),
                agreed(u"then"_s, QDate(2026, 1, 5), {{kGoals, 1}, {kDesign, 1.5}, {kData, 2}})});
        engagement.assessments[1].kind = AssessmentKind::Self;
        const QJsonObject json =
            progressResult(progress(engagement), [](const ComparisonBreak& why) {
                return breakWords(Wording(Language::english(), {}), why);
            });
        const QJsonObject expected{
            {u"matrix"_s, u"cs-ecosystem-alignment"_s},
            {u"unit"_s, QJsonValue()},
            {u"points"_s, QJsonArray{QJsonObject{{u"assessment"_s, u"then"_s},
                                                 {u"date"_s, u"2026-01-05"_s},
                                                 {u"index"_s, 25},
                                                 {u"stage"_s, 1},
                                                 {u"scores"_s, scoresOf(1, 1.5, 2)}},
                                     QJsonObject{{u"assessment"_s, u"now"_s},
                                                 {u"date"_s, u"2026-07-06"_s},
                                                 {u"index"_s, (5.5 / 3 - 1) / 2 * 100},
                                                 {u"stage"_s, 1},
                                                 {u"scores"_s, scoresOf(1.5, 1.5, 2.5)}}}},
            {u"changes"_s, QJsonArray{QJsonObject{{u"dimension"_s, u"align-strategy-goals"_s},
                                                  {u"from"_s, 1},
                                                  {u"to"_s, 1.5},
                                                  {u"changed"_s, true},
                                                  {u"reason"_s, u"A charter is signed."_s}},
                                      QJsonObject{{u"dimension"_s, u"align-lifecycle-design"_s},
                                                  {u"from"_s, 1.5},
                                                  {u"to"_s, 1.5},
                                                  {u"changed"_s, false},
                                                  {u"reason"_s, u""_s}},
                                      QJsonObject{{u"dimension"_s, u"align-data-visibility"_s},
                                                  {u"from"_s, 2},
                                                  {u"to"_s, 2.5},
                                                  {u"changed"_s, true},
                                                  {u"reason"_s, u""_s}}}},
            {u"breaks"_s,
             QJsonArray{QJsonObject{{u"assessment"_s, u"now"_s},
                                    {u"why"_s, u"The earlier one was a self-assessment."_s}}}},
            {u"wayToTarget"_s, 1 - 1.0 / 3}};
        QCOMPARE(json, (QJsonObject{{u"matrices"_s, QJsonArray{expected}}}));
    }

    void aChangeCountsFromHalfAStage_data()
    {
        QTest::addColumn<QList<double>>("before");
        QTest::addColumn<QList<double>>("after");
        QTest::addColumn<double>("difference");
        QTest::addColumn<bool>("counts");
        QTest::newRow("half a stage up")
            << QList<double>{1, 1} << QList<double>{1.5, 1.5} << 0.5 << true;
        QTest::newRow("half a stage down")
            << QList<double>{2, 2} << QList<double>{1.5, 1.5} << -0.5 << true;
        QTest::newRow("a quarter") << QList<double>{1, 1} << QList<double>{1, 1.5} << 0.25 << false;
        QTest::newRow("none") << QList<double>{2, 2} << QList<double>{2, 2} << 0.0 << false;
    }

    void aChangeCountsFromHalfAStage()
    {
        QFETCH(QList<double>, before);
        QFETCH(QList<double>, after);
        QFETCH(double, difference);
        Engagement engagement = of({agreed(u"a"_s, QDate(2026, 1, 5), {{kGoals, 1}}),
                                    agreed(u"b"_s, QDate(2026, 1, 5), {{kGoals, 1}})});
        for (qsizetype i = 0; i < 2; ++i) {
            Assessment& assessment = engagement.assessments[i];
            assessment.dimensions.first().agreed.reset();
            vote(assessment, u"p1"_s, (i == 0 ? before : after).at(0));
            vote(assessment, u"p2"_s, (i == 0 ? before : after).at(1));
        }
        const ProgressChange change = progress(engagement).first().changes.first();
        QCOMPARE(change.scores.difference(), std::optional<double>(difference));
        QTEST(change.scores.counts(), "counts");
    }

    void onlyDimensionsRatedInBothAreCompared()
    {
        const MatrixProgress one =
            progress(of({agreed(u"a"_s, QDate(2026, 1, 5), {{kGoals, 1}, {kDesign, 1}}),
                         agreed(u"b"_s, QDate(2026, 2, 2), {{kDesign, 2}, {kData, 2}})}))
                .first();
        QCOMPARE(one.changes.size(), 1);
        QCOMPARE(one.changes.first().scores.id, kDesign);
    }

    void theLastTwoThatCanBeComparedAre()
    {
        const MatrixProgress one = progress(of({agreed(u"a"_s, QDate(2026, 1, 5), {{kGoals, 1}}),
                                                agreed(u"b"_s, QDate(2026, 2, 2), {{kGoals, 2}}),
                                                agreed(u"c"_s, QDate(2026, 3, 2), {})}))
                                       .first();
        QCOMPARE(one.points.size(), 3);
        QCOMPARE(one.comparedFrom.text(), u"a"_s);
        QCOMPARE(one.comparedTo.text(), u"b"_s);
        QCOMPARE(one.breaks.size(), 1);
        QCOMPARE(one.breaks.first().assessment.text(), u"c"_s);
        QCOMPARE(one.breaks.first().why.kind, BreakKind::NothingInCommon);
        QCOMPARE(one.wayToTarget, std::optional<double>(1));
    }

    void theWayToTheTargetExistsWhereThereIsAWay_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<double>("target");
        QTest::addColumn<double>("way"); // −1: none
        QTest::newRow("at the start") << 1.0 << 3.0 << 0.0;
        QTest::newRow("half of it") << 2.0 << 3.0 << 0.5;
        QTest::newRow("beyond it") << 3.0 << 2.0 << 1.0;
        QTest::newRow("the target is the start") << 2.0 << 1.0 << -1.0;
    }

    void theWayToTheTargetExistsWhereThereIsAWay()
    {
        QFETCH(double, score);
        QFETCH(double, target);
        QFETCH(double, way);
        const MatrixProgress one =
            progress(of({agreed(u"a"_s, QDate(2026, 1, 5), {{kGoals, score, target}})})).first();
        QCOMPARE(one.wayToTarget, way < 0 ? std::nullopt : std::optional(way));
    }

    void functionsThatCameAndWentAreBreaks()
    {
        Engagement engagement = of({agreed(u"a"_s, QDate(2026, 1, 5), {{kGoals, 1}}),
                                    agreed(u"b"_s, QDate(2026, 2, 2), {{kGoals, 1}})});
        engagement.participants = {{ParticipantId(u"p1"_s), u"Ada"_s, Function::Cs, {}, {}},
                                   {ParticipantId(u"p2"_s), u"Ben"_s, Function::Finance, {}, {}}};
        vote(engagement.assessments[0], u"p1"_s, 1);
        vote(engagement.assessments[1], u"p2"_s, 1);
        engagement.assessments[1].balanceFunctions = true;
        const MatrixProgress one = progress(engagement).first();
        QStringList why;
        for (const ProgressBreak& found : one.breaks)
            why.append(breakWords(Wording(Language::english(), {}), found.why));
        QCOMPARE(why, (QStringList{u"Only one of the two balances the functions."_s,
                                   u"New in the room: Finance."_s,
                                   u"No longer in the room: Customer success."_s}));
    }

    void unitsAreComparedWithThemselves()
    {
        Engagement engagement = of({agreed(u"whole"_s, QDate(2026, 1, 5), {{kGoals, 1}}),
                                    agreed(u"north"_s, QDate(2026, 2, 2), {{kGoals, 2}})});
        engagement.organization.units.append({UnitId(u"n"_s), u"North"_s, {}, {}});
        engagement.assessments[1].unit = UnitId(u"n"_s);
        const QList<MatrixProgress> all = progress(engagement);
        QCOMPARE(all.size(), 2);
        QVERIFY(!all.at(0).unit);
        QCOMPARE(all.at(1).unit, std::optional(UnitId(u"n"_s)));
        QVERIFY(all.at(0).changes.isEmpty() && all.at(1).changes.isEmpty());
    }

    void anotherSetOfApplyingDimensionsPartsTheMatrixAndNotTheDimension()
    {
        Engagement engagement =
            of({agreed(u"a"_s, QDate(2026, 1, 5), {{kGoals, 1}, {kDesign, 1}}),
                agreed(u"b"_s, QDate(2026, 2, 2), {{kGoals, 2}, {kDesign, 1}})});
        engagement.assessments[1].dimensions[1].notApplicable = u"No such journey."_s;
        engagement.assessments[1].dimensions[1].agreed.reset();
        const MatrixProgress one = progress(engagement).first();
        QCOMPARE(one.breaks.size(), 1);
        const ComparisonBreak& why = one.breaks.first().why;
        QCOMPARE(why.kind, BreakKind::AnotherScope);
        QCOMPARE(why.dimensions, QList<DimensionId>{kDesign});
        QVERIFY(!partsScores(why.kind));
        QCOMPARE(breakWords(Wording(Language::english(), {}), why),
                 u"1 dimension is rated in only one of the two."_s);
    }

    void anotherVersionOfTheContentIsABreak_data()
    {
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("breaks");
        QTest::newRow("another") << u"1.0"_s << u"2.0"_s << true;
        QTest::newRow("the same") << u"1.0"_s << u"1.0"_s << false;
        QTest::newRow("not known") << QString() << u"1.0"_s << false;
    }

    /// Each assessment has the version of the first snapshot that holds it; the second holds both.
    void anotherVersionOfTheContentIsABreak()
    {
        QFETCH(QString, then);
        QFETCH(QString, now);
        QFETCH(bool, breaks);
        Engagement engagement = of({agreed(u"a"_s, QDate(2026, 1, 5), {{kGoals, 1}}),
                                    agreed(u"b"_s, QDate(2026, 2, 2), {{kGoals, 2}})});
        const auto take = [&](const QString& version, const QDate& date, const QStringList& ids) {
            QJsonArray cards;
            for (const QString& id : ids)
                cards.append(QJsonObject{{u"id"_s, id}});
            Snapshot snapshot;
            snapshot.id = SnapshotId(date.toString());
            snapshot.date = date;
            snapshot.state = {{u"contentVersion"_s, version},
                              {u"score"_s, QJsonObject{{u"assessments"_s, cards}}}};
            engagement.snapshots.append(snapshot);
        };
        take(now, QDate(2026, 2, 3), {u"a"_s, u"b"_s});
        take(then, QDate(2026, 1, 6), {u"a"_s});
        const QList<ProgressBreak> found = progress(engagement).first().breaks;
        QCOMPARE(found.size(), breaks ? 1 : 0);
        if (breaks)
            QCOMPARE(found.first().why.kind, BreakKind::AnotherContent);
    }
};

MILEPOST_TEST(TestProgress)
#include "test_progress.moc"
