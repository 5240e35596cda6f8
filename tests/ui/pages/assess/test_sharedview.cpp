// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/assess/assessactions.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/assessheader.h"
#include "ui/pages/assess/assesspage.h"
#include "ui/pages/assess/dimensionlist.h"
#include "ui/pages/assess/peopledialog.h"
#include "ui/pages/overview/overviewpage.h"

#include <QAction>
#include <QComboBox>

using namespace milepost;
using namespace milepost::testing;

namespace {

/// The pages of two windows on one document.
struct TwoWindows {
    TwoWindows()
        : document(shippedContent(), opened(sampleEngagement())), first(viewOn(document)),
          second(viewOn(document)), overview(viewOn(document))
    {
        for (Page* page : {static_cast<Page*>(&first), static_cast<Page*>(&second),
                           static_cast<Page*>(&overview)})
            show(*page);
    }
    [[nodiscard]] AssessmentId another() const
    {
        for (const Assessment& assessment : document.engagement().assessments) {
            if (assessment.id != first.context().view().assessmentId())
                return assessment.id;
        }
        return {};
    }

    EngagementDocument document;
    AssessPage first;
    AssessPage second;
    OverviewPage overview;
};

} // namespace

class TestSharedView : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void bothLookAtTheSameAssessmentAndDimension()
    {
        TwoWindows windows;
        Place place;
        place.assessment = windows.another();
        const Assessment* other = windows.document.engagement().findAssessment(place.assessment);
        place.dimension = windows.document.content().findMatrix(other->matrix)->dimensions.at(1).id;
        windows.first.reveal(place);
        for (const Page* page :
             {static_cast<Page*>(&windows.second), static_cast<Page*>(&windows.overview)})
            QCOMPARE(page->currentPlace().assessment, place.assessment);
        QCOMPARE(windows.second.currentPlace().dimension, place.dimension);
        QCOMPARE(windows.second.header().assessments().currentText(),
                 windows.first.header().assessments().currentText());
        windows.second.context().view().stepDimension(-1);
        QVERIFY(windows.first.currentPlace().dimension != place.dimension);
    }

    void bothShowNamesOrNeitherDoes()
    {
        TwoWindows windows;
        QVERIFY(!windows.second.actions().showNames()->isChecked());
        windows.first.actions().showNames()->trigger();
        QVERIFY(windows.second.actions().showNames()->isChecked());
        windows.second.actions().showNames()->trigger();
        QVERIFY(!windows.first.actions().showNames()->isChecked());
    }

    void whatOneDeletesTheOtherNoLongerShowsUntilItIsBack()
    {
        TwoWindows windows;
        const AssessmentId shown = windows.first.currentPlace().assessment;
        const QString name = windows.second.header().assessments().currentText();
        windows.first.actions().remove()->trigger();
        QVERIFY(!windows.document.engagement().findAssessment(shown));
        QVERIFY(windows.second.currentPlace().assessment != shown);
        QVERIFY(
            windows.document.engagement().findAssessment(windows.second.currentPlace().assessment));
        windows.document.undo();
        for (const AssessPage* page : {&windows.first, &windows.second}) {
            QCOMPARE(page->currentPlace().assessment, shown);
            QCOMPARE(page->header().assessments().currentText(), name);
        }
    }

    void aNewAssessmentIsOfTheStatusDate()
    {
        TwoWindows windows;
        viewOn(windows.document).setStatusDate(QDate(2026, 9, 7));
        windows.second.actions().repeat()->trigger();
        QCOMPARE(windows.first.context().assessment()->date, QDate(2026, 9, 7));
    }
};

MILEPOST_TEST(TestSharedView)
#include "test_sharedview.moc"
