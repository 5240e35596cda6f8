// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/dimensions.h"
#include "core/edits/plansettings.h"
#include "core/edits/playdecisions.h"
#include "core/edits/votes.h"
#include "core/progress/statecomparison.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/verbtest.h"
#include "ui/document/snapshotstate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace milepost;

namespace {

QJsonObject frozen(const EngagementDocument& document)
{
    return freezeState(document.content(), document.engagement(), document.scorecards(),
                       document.plan());
}

StateComparison compared(const QJsonObject& before, const QJsonObject& after)
{
    return compareStates(shippedContent(), before, after);
}

} // namespace

class TestSnapshotState : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<EngagementDocument> m_document;

private slots:
    void init()
    {
        m_document = std::make_unique<EngagementDocument>(shippedContent(), smallEngagement());
    }

    void stateHoldsNoNames()
    {
        const QByteArray json = QJsonDocument(frozen(*m_document)).toJson();
        for (const Participant& person : m_document->engagement().participants)
            QVERIFY(!json.contains(person.name.toUtf8()));
        QVERIFY(json.contains(m_document->content().version.toUtf8()));
    }

    void stateIsTheSameForTheSameEngagement()
    {
        QCOMPARE(frozen(*m_document), frozen(*m_document));
        const StateComparison same = compared(frozen(*m_document), frozen(*m_document));
        QVERIFY(same.sameContent);
        QVERIFY(same.playsAdded.isEmpty() && same.playsRemoved.isEmpty());
        for (const DimensionComparison& dimension : same.matrices.at(0).dimensions)
            QVERIFY(!dimension.counts());
    }

    /// One step, which undo takes back as a whole.
    void closingTakesASnapshotInTheSameStep()
    {
        const AssessmentId id = m_document->engagement().assessments.first().id;
        const qsizetype before = m_document->engagement().snapshots.size();
        QVERIFY(closeWithSnapshot(*m_document, id, QDate(2026, 7, 20)).ok());
        const Engagement& engagement = m_document->engagement();
        QCOMPARE(engagement.findAssessment(id)->status, AssessmentStatus::Closed);
        QCOMPARE(engagement.snapshots.size(), before + 1);
        QVERIFY(engagement.snapshots.last().name.startsWith(QStringLiteral("Closed: ")));
        QCOMPARE(engagement.snapshots.last().date, QDate(2026, 7, 20));
        QCOMPARE(engagement.snapshots.last().state, frozen(*m_document));
        m_document->undo();
        QCOMPARE(engagement.findAssessment(id)->status, AssessmentStatus::Open);
        QCOMPARE(engagement.snapshots.size(), before);
        QVERIFY(!closeWithSnapshot(*m_document, AssessmentId(QStringLiteral("none")),
                                   QDate(2026, 7, 20))
                     .ok());
    }

    void changesFromHalfAStageCount()
    {
        const QJsonObject before = frozen(*m_document);
        QVERIFY(m_document
                    ->perform(edits::agreeScore, recordedPlace(), *HalfStage::fromValue(2),
                              QStringLiteral("Seen"), {})
                    .ok());
        QVERIFY(
            m_document->perform(edits::setTarget, recordedPlace(), HalfStage::fromValue(3)).ok());
        const StateComparison moved = compared(before, frozen(*m_document));
        QCOMPARE(moved.matrices.size(), 1); // the plan names one assessment
        const DimensionComparison& dimension = moved.matrices.at(0).dimensions.at(0);
        QCOMPARE(dimension.id, recordedPlace().dimension);
        QCOMPARE(dimension.difference(), std::optional<double>(0.5));
        QVERIFY(dimension.counts());
        QCOMPARE(dimension.targetBefore, std::optional<double>(2));
        QCOMPARE(dimension.targetAfter, std::optional<double>(3));

        const QJsonObject then = frozen(*m_document);
        QVERIFY(m_document->perform(edits::withdrawAgreedScore, recordedPlace())
                    .ok()); // 2 → median 1.75
        const DimensionComparison less =
            compared(then, frozen(*m_document)).matrices.at(0).dimensions.at(0);
        QCOMPARE(less.difference(), std::optional<double>(-0.25));
        QVERIFY(!less.counts());
    }

    void onlyWhatWasRatedTwiceIsCompared()
    {
        const QJsonObject before = frozen(*m_document);
        QVERIFY(m_document->perform(edits::castBallot, emptyPlace(), ballotOf("p1", 3)).ok());
        const DimensionComparison added =
            compared(before, frozen(*m_document)).matrices.at(0).dimensions.at(1);
        QCOMPARE(added.id, emptyPlace().dimension);
        QVERIFY(!added.before);
        QCOMPARE(added.after, std::optional<double>(3));
        QVERIFY(!added.comparable());
        QVERIFY(!added.difference());
        QVERIFY(!added.counts());
    }

    void functionsThatCameAndWentAreShown()
    {
        const QJsonObject before = frozen(*m_document);
        QVERIFY(m_document
                    ->perform(edits::clearBallot, recordedPlace(),
                              ParticipantId(QStringLiteral("p2")), 1)
                    .ok());
        QVERIFY(m_document->perform(edits::castBallot, recordedPlace(), ballotOf("p3", 2)).ok());
        const MatrixComparison matrix = compared(before, frozen(*m_document)).matrices.at(0);
        QCOMPARE(matrix.functionsJoined, QList<Function>{Function::Revops});
        QCOMPARE(matrix.functionsLeft, QList<Function>{Function::Partner});
    }

    void playsThatCameAndWentAreShown()
    {
        const QJsonObject before = frozen(*m_document);
        const PlayId charter(QStringLiteral("align-sponsor-charter"));
        const PlayId own(QStringLiteral("own-1"));
        const PlayId scorecard(QStringLiteral("align-outcome-scorecard"));
        QVERIFY(m_document->perform(edits::setCandidates, QList<PlayId>{charter, scorecard}).ok());
        QVERIFY(m_document->perform(edits::forcePlay, own, Forced::Out).ok());
        const StateComparison changed = compared(before, frozen(*m_document));
        QCOMPARE(changed.playsAdded, QList<PlayId>{charter});
        QCOMPARE(changed.playsRemoved, QList<PlayId>{own});
        QVERIFY(changed.finishBefore.isValid() && changed.finishAfter.isValid());
    }

    void playsThatMovedOrAreDoneAreShown()
    {
        const PlayId charter(QStringLiteral("align-sponsor-charter"));
        const PlayId scorecard(QStringLiteral("align-outcome-scorecard"));
        QVERIFY(m_document->perform(edits::setCandidates, QList<PlayId>{charter, scorecard}).ok());
        const QJsonObject before = frozen(*m_document);
        const ScheduledPlay* scheduled = m_document->plan().schedule.find(charter);
        QVERIFY(scheduled);
        const AgreedDates then{scheduled->start, scheduled->finish};
        QVERIFY(m_document->perform(edits::pinPlay, charter, then.start.addDays(28)).ok());
        const StateComparison moved = compared(before, frozen(*m_document));
        const auto move = std::find_if(moved.playsMoved.cbegin(), moved.playsMoved.cend(),
                                       [&](const MovedPlay& one) { return one.play == charter; });
        QVERIFY(move != moved.playsMoved.cend());
        QCOMPARE(move->before, then);
        QCOMPARE(move->after.start, then.start.addDays(28));
        QVERIFY(moved.playsDone.isEmpty());
        QVERIFY(m_document
                    ->perform(edits::setPlayState, charter, PlayState::Done,
                              PlayDates{then.start, then.finish})
                    .ok());
        QCOMPARE(compared(before, frozen(*m_document)).playsDone, QList<PlayId>{charter});
    }

    void anotherContentBreaksTheComparison()
    {
        QJsonObject before = frozen(*m_document);
        before.insert(QStringLiteral("contentVersion"), QStringLiteral("0.0"));
        QVERIFY(!compared(before, frozen(*m_document)).sameContent);
    }

    void stateOfAStrangerIsReadAsData_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("wrong types")
            << QByteArray(R"({"score":[1],"plan":"x","participants":3,"contentVersion":{}})");
        QTest::newRow("wrong types inside") << QByteArray(
            R"({"score":{"assessments":[7,{"id":"a0001","matrix":["x"],"dimensions":{}}]},)"
            R"("plan":{"assessments":["a0001"],"selected":[{},7],"finish":"soon"}})");
        QTest::newRow("score off the scale") << QByteArray(
            R"({"score":{"assessments":[{"id":"a0001","matrix":"cs-ecosystem-alignment",)"
            R"("index":1e300,"dimensions":[{"id":"align-strategy-goals","score":99}]}]},)"
            R"("plan":{"assessments":["a0001"]}})");
    }
    void stateOfAStrangerIsReadAsData()
    {
        QFETCH(const QByteArray, json);
        const QJsonObject state = QJsonDocument::fromJson(json).object();
        const StateComparison result = compared(state, frozen(*m_document));
        QVERIFY(result.playsRemoved.isEmpty());
        QVERIFY(!result.finishBefore.isValid());
        for (const MatrixComparison& matrix : result.matrices) {
            QVERIFY(!matrix.indexBefore);
            for (const DimensionComparison& dimension : matrix.dimensions)
                QVERIFY(!dimension.before);
        }
    }
};

MILEPOST_TEST(TestSnapshotState)
#include "test_snapshotstate.moc"
