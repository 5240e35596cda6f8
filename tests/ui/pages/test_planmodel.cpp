// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/telling.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/document/documentreading.h"
#include "ui/models/leftoutplaysmodel.h"
#include "ui/models/planmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace milepost;
using namespace milepost::testing;

namespace {

using FailureMode = QAbstractItemModelTester::FailureReportingMode;

QStringList ids(const PlanModel& model)
{
    QStringList list;
    for (const PlanRow& row : model.rows())
        list.append(row.id.text());
    return list;
}

const QDate kToday(2026, 1, 5);

template <class Model>
void refresh(Model& model, EngagementDocument& document)
{
    model.refresh(Telling(DocumentReading::of(document).asOf(kToday), Language::english()));
}

} // namespace

class TestPlanModel : public QObject {
    Q_OBJECT

private slots:
    void rowsAreThePlanInOrderOfPriority()
    {
        EngagementDocument document(shippedContent(), workedExample());
        PlanModel model(viewOn(document));
        refresh(model, document);
        QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        QStringList expected;
        for (const PriorityRow& row : document.plan().priorities)
            expected.append(row.id.text());
        QCOMPARE(ids(model), expected);
        QCOMPARE(model.row(0).id.text(), QStringLiteral("align-sponsor-charter"));
        QCOMPARE(model.index(0, PlanModel::Kind).data().toString(), QStringLiteral("Quick win"));
        QCOMPARE(model.index(0, PlanModel::Priority).data().toString(),
                 QLocale().toString(17.2, 'f', 1));
    }

    void editsGoThroughTheDocumentAndCanBeUndone_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("effort") << int(PlanModel::Effort) << QVariant(4.5);
        QTest::newRow("accountable")
            << int(PlanModel::Accountable) << QVariant(QStringLiteral("Ada Byron"));
        QTest::newRow("start") << int(PlanModel::Start) << QVariant(QDate(2026, 3, 2));
        QTest::newRow("state") << int(PlanModel::State)
                               << QVariant(static_cast<int>(PlayState::Started));
    }

    void editsGoThroughTheDocumentAndCanBeUndone()
    {
        QFETCH(int, column);
        QFETCH(QVariant, value);
        EngagementDocument document(shippedContent(), workedExample());
        PlanModel model(viewOn(document));
        refresh(model, document);
        QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        connect(&document, &EngagementDocument::changed, &model, [&] { refresh(model, document); });
        const PlayId id = model.row(1).id;
        const QPersistentModelIndex cell(model.index(1, column));
        const QVariant before = cell.data(Qt::EditRole);
        QVERIFY(model.setData(cell, value, Qt::EditRole));
        QVERIFY(cell.isValid());
        QCOMPARE(model.row(cell.row()).id, id);
        QCOMPARE(cell.data(Qt::EditRole), value);
        document.undo();
        QCOMPARE(cell.data(Qt::EditRole), before);
        document.redo();
        QCOMPARE(cell.data(Qt::EditRole), value);
    }

    void startAndEndOfWorkAreNotedWithTheDay()
    {
        EngagementDocument document(shippedContent(), workedExample());
        PlanModel model(viewOn(document));
        refresh(model, document);
        viewOn(document).setStatusDate(QDate(2026, 1, 14));
        connect(&document, &EngagementDocument::changed, &model, [&] { refresh(model, document); });
        const PlayId id = model.row(0).id;
        const QPersistentModelIndex state(model.index(0, PlanModel::State));
        model.setData(state, static_cast<int>(PlayState::Started), Qt::EditRole);
        QCOMPARE(decisionOn(document, id)->actualStart, QDate(2026, 1, 14));
        viewOn(document).setStatusDate(QDate(2026, 1, 30));
        model.setData(state, static_cast<int>(PlayState::Done), Qt::EditRole);
        QCOMPARE(decisionOn(document, id)->actualStart, QDate(2026, 1, 14));
        QCOMPARE(decisionOn(document, id)->actualFinish, QDate(2026, 1, 30));
        QCOMPARE(model.row(state.row()).number, model.rowCount()); // done ones come last
    }

    void anEmptyEffortGivesTheContentsOwnBack()
    {
        EngagementDocument document(shippedContent(), workedExample());
        PlanModel model(viewOn(document));
        refresh(model, document);
        connect(&document, &EngagementDocument::changed, &model, [&] { refresh(model, document); });
        const QPersistentModelIndex cell(model.index(0, PlanModel::Effort));
        const QVariant usual = cell.data(Qt::EditRole);
        model.setData(cell, 4.5, Qt::EditRole);
        model.setData(cell, QVariant(), Qt::EditRole);
        QCOMPARE(cell.data(Qt::EditRole), usual);
    }

    void aRefusedEditSaysWhy()
    {
        EngagementDocument document(shippedContent(), workedExample());
        PlanModel model(viewOn(document));
        refresh(model, document);
        QSignalSpy refused(&model, &PlanModel::refused);
        QVERIFY(!model.setData(model.index(0, PlanModel::Effort), -1.0, Qt::EditRole));
        QCOMPARE(refused.size(), 1);
        QVERIFY(!refused.first().first().toString().isEmpty());
    }

    // Style shows tool tips as they are, so nothing may be escaped here.
    void namesStandInToolTipsAsTyped()
    {
        Engagement engagement = sampleEngagement();
        for (PlannedPlay& play : engagement.plan->plays)
            play.accountable = QStringLiteral("<img src=x>");
        EngagementDocument document(shippedContent(), engagement);
        PlanModel model(viewOn(document));
        refresh(model, document);
        const QString tip = model.index(0, PlanModel::Accountable).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(QStringLiteral("<img src=x>")), qPrintable(tip));
    }

    void everyPlayIsInOneOfTheTwoLists()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanModel plan(viewOn(document));
        LeftOutPlaysModel leftOut;
        refresh(plan, document);
        refresh(leftOut, document);
        QAbstractItemModelTester tester(&leftOut, FailureMode::QtTest);
        QSet<PlayId> named;
        for (const PlanRow& row : plan.rows())
            named.insert(row.id);
        for (const LeftOutRow& row : leftOut.rows()) {
            QVERIFY(!named.contains(row.id));
            QVERIFY(!row.why.isEmpty());
            named.insert(row.id);
        }
        for (const PriorityRow& row : document.plan().candidates)
            QVERIFY2(named.contains(row.id), qPrintable(row.id.text()));
        for (const PlannedPlay& play : document.engagement().plan->plays)
            QVERIFY2(named.contains(play.id), qPrintable(play.id.text()));
    }

    void whatIsDroppedGoesToThoseLeftOut()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanModel plan(viewOn(document));
        LeftOutPlaysModel leftOut;
        refresh(plan, document);
        refresh(leftOut, document);
        QAbstractItemModelTester planTester(&plan, FailureMode::QtTest);
        QAbstractItemModelTester leftTester(&leftOut, FailureMode::QtTest);
        connect(&document, &EngagementDocument::changed, this, [&] {
            refresh(plan, document);
            refresh(leftOut, document);
        });
        const PlayId id = plan.row(2).id;
        QVERIFY(plan.setData(plan.index(2, PlanModel::State), static_cast<int>(PlayState::Dropped),
                             Qt::EditRole));
        QCOMPARE(plan.rowOf(id), -1);
        QVERIFY(leftOut.rowOf(id) >= 0);
        document.undo();
        QVERIFY(plan.rowOf(id) >= 0);
        QCOMPARE(leftOut.rowOf(id), -1);
    }
};

MILEPOST_TEST(TestPlanModel)
#include "test_planmodel.moc"
