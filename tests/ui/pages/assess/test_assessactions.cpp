// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"
#include "core/edits/dimensions.h"
#include "core/edits/plansettings.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/assess/assessactions.h"
#include "ui/pages/assess/assesscontext.h"

#include <QAction>

using namespace milepost;
using namespace milepost::testing;

class TestAssessActions : public QObject {
    Q_OBJECT

private slots:
    void aClosedAssessmentSaysWhyItIsNotDeleted()
    {
        EngagementDocument document(shippedContent(), opened(workedExample()));
        AssessContext context(viewOn(document));
        QWidget page;
        AssessActions actions(context, &page);
        const QString tip = actions.remove()->toolTip();
        QVERIFY(actions.remove()->isEnabled());
        QVERIFY(document.perform(edits::closeAssessment, context.view().assessmentId()));
        QVERIFY(!actions.remove()->isEnabled());
        QVERIFY(actions.remove()->toolTip().contains(QStringLiteral("re-open")));
        QVERIFY(document.perform(edits::reopenAssessment, context.view().assessmentId()));
        QVERIFY(actions.remove()->isEnabled());
        QCOMPARE(actions.remove()->toolTip(), tip);
    }

    void thePlanIsBasedOnTheAssessmentOneChooses()
    {
        EngagementDocument document(shippedContent(), opened(workedExample()));
        const AssessmentId first = document.engagement().assessments.first().id;
        QVERIFY(document.perform(edits::setPlanAssessments, QList{first}));
        const auto again = document.newId<AssessmentId>();
        QVERIFY(document.perform(edits::addReassessment, again, first, QDate(2027, 1, 11)));
        AssessContext context(viewOn(document));
        context.view().setAssessment(again);
        QWidget page;
        AssessActions actions(context, &page);
        QVERIFY2(!actions.basePlan()->isEnabled(), "nothing is rated in it");
        const DimensionId dimension =
            document.content().findMatrix(context.assessment()->matrix)->dimensions.first().id;
        QVERIFY(document.perform(edits::agreeScore, {again, dimension}, HalfStage::all()[2],
                                 QStringLiteral("All agreed."), {}));
        QVERIFY(actions.basePlan()->isEnabled());
        const QString before = actions.basePlan()->toolTip();

        actions.basePlan()->trigger();
        QCOMPARE(document.engagement().plan->assessments, QList{again});
        QVERIFY(!actions.basePlan()->isEnabled());
        QVERIFY(actions.basePlan()->toolTip() != before);

        document.undo();
        QCOMPARE(document.engagement().plan->assessments, QList{first});
        QVERIFY(actions.basePlan()->isEnabled());
    }

    void withoutAPlanNothingRestsOnAnAssessment()
    {
        Engagement engagement = workedExample();
        engagement.plan.reset();
        EngagementDocument document(shippedContent(), opened(engagement));
        QVERIFY(document.perform(edits::addReassessment, document.newId<AssessmentId>(),
                                 document.engagement().assessments.first().id, QDate(2020, 1, 11)));
        AssessContext context(viewOn(document));
        context.view().setAssessment(document.engagement().assessments.last().id);
        QWidget page;
        AssessActions actions(context, &page);
        QVERIFY(!actions.basePlan()->isEnabled());
    }

    void whatIsOfferedIsNotRefused_data()
    {
        QTest::addColumn<AssessmentStatus>("status");
        QTest::newRow("open") << AssessmentStatus::Open;
        QTest::newRow("closed") << AssessmentStatus::Closed;
    }

    void whatIsOfferedIsNotRefused()
    {
        QFETCH(AssessmentStatus, status);
        Engagement engagement = workedExample();
        engagement.assessments.first().status = status;
        EngagementDocument document(shippedContent(), engagement);
        AssessContext context(viewOn(document));
        QSignalSpy refused(&context, &AssessContext::refused);
        QWidget page;
        AssessActions actions(context, &page);
        for (QAction* action :
             {actions.remove(), actions.toggleClosed(), actions.repeat(), actions.basePlan()}) {
            if (!action->isEnabled())
                continue;
            action->trigger();
            QVERIFY2(refused.isEmpty(), qPrintable(action->text()));
            document.undo();
            QVERIFY(document.engagement() == engagement);
        }
    }
};

MILEPOST_TEST(TestAssessActions)
#include "test_assessactions.moc"
