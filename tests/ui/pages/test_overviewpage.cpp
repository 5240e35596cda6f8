// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"
#include "core/edits/dimensionplace.h"
#include "core/edits/dimensions.h"
#include "core/edits/organization.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/charts/profilechartview.h"
#include "ui/pages/overview/linkrow.h"
#include "ui/pages/overview/matrixcard.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/pagelabels.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace milepost;
using namespace milepost::testing;

namespace {

template <class Widget>
QList<Widget*> visible(const QWidget& page)
{
    QList<Widget*> found;
    for (Widget* widget : page.findChildren<Widget*>()) {
        if (widget->isVisible())
            found.append(widget);
    }
    return found;
}

} // namespace

class TestOverviewPage : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void eachMatrixHasACardWithItsFigures()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        OverviewPage page(viewOn(document));
        show(page);
        const QList<MatrixCard*> cards = visible<MatrixCard>(page);
        QCOMPARE(cards.size(), 3);
        for (qsizetype i = 0; i < cards.size(); ++i) {
            const MatrixOverview& matrix = page.content().matrices.at(i);
            QVERIFY(cards.at(i)->accessibleName().contains(matrix.index));
            QVERIFY(cards.at(i)->accessibleDescription().contains(matrix.coverage));
            QVERIFY(cards.at(i)->accessibleDescription().contains(matrix.confidence));
            QVERIFY(cards.at(i)->accessibleDescription().contains(matrix.stageText));
        }
        QVERIFY(cards.first()->isChecked());
    }

    void theUnitOfTheScopeIsShown()
    {
        Engagement engagement = workedExample();
        engagement.organization.units.append(
            {UnitId(QStringLiteral("emea")), QStringLiteral("EMEA"), {}, {}});
        Assessment ofUnit = engagement.assessments.first();
        const AssessmentId whole = ofUnit.id;
        ofUnit.id = AssessmentId(QStringLiteral("emea-first"));
        ofUnit.unit = engagement.organization.units.last().id;
        ofUnit.status = AssessmentStatus::Open;
        for (DimensionRecord& record : ofUnit.dimensions)
            record.agreed = HalfStage::fromValue(3);
        engagement.assessments.append(ofUnit);
        EngagementDocument document(shippedContent(), engagement);
        OverviewPage page(viewOn(document));
        show(page);
        const auto titled = [&page](const QString& words) {
            const auto labels = visible<TextLabel>(page);
            return std::any_of(labels.cbegin(), labels.cend(), [&words](const TextLabel* label) {
                return label->accessibleName().contains(words);
            });
        };
        const QString before = page.content().matrices.first().index;
        QVERIFY(!titled(QStringLiteral("EMEA")));

        viewOn(document).setAssessment(ofUnit.id);
        QCOMPARE(page.content().matrices.first().index, QStringLiteral("100"));
        QVERIFY(
            visible<MatrixCard>(page).first()->accessibleName().contains(QStringLiteral("100")));
        QVERIFY(titled(QStringLiteral("EMEA")));

        viewOn(document).setAssessment(whole);
        QCOMPARE(page.content().matrices.first().index, before);
        QVERIFY(!titled(QStringLiteral("EMEA")));

        viewOn(document).setAssessment(ofUnit.id);
        QVERIFY(document.perform(edits::deleteAssessment, ofUnit.id));
        QTRY_COMPARE(page.content().matrices.first().index, before);
    }

    void aReassessmentInProgressIsOneClickAway()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        OverviewPage page(viewOn(document));
        show(page);
        const QList<MatrixCard*> cards = visible<MatrixCard>(page);
        const QList<MatrixOverview> before = page.content().matrices;
        const auto added = document.newId<AssessmentId>();
        QVERIFY(document.perform(edits::addReassessment, added, before.at(1).assessment,
                                 QDate(2026, 11, 22)));
        QTRY_VERIFY(cards.at(1)->other()->isVisible());
        QVERIFY(!cards.at(0)->other()->isVisible());
        QVERIFY(cards.at(1)->accessibleDescription().contains(
            QStringLiteral("In progress: 22 November 2026, 0 of 5 scored")));
        QCOMPARE(page.content().matrices.at(1).index, before.at(1).index);
        QTRY_VERIFY(cards.at(1)->rect().contains(cards.at(1)->other()->geometry()));

        QSignalSpy asked(&page, &Page::placeRequested);
        QTest::mouseClick(cards.at(1)->other(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Place>().assessment, added);
        QCOMPARE(asked.first().first().value<Place>().page, PageId::Assess);
    }

    void choosingACardStaysWithTheAssessmentInProgress()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        OverviewPage page(viewOn(document));
        show(page);
        const QList<MatrixCard*> cards = visible<MatrixCard>(page);
        const AssessmentId used = page.content().matrices.at(1).assessment;
        const auto added = document.newId<AssessmentId>();
        QVERIFY(document.perform(edits::addReassessment, added, used, QDate(2026, 11, 22)));
        QTRY_VERIFY(cards.at(1)->other()->isVisible());
        QTest::mouseClick(cards.at(1), Qt::LeftButton, {}, QPoint(30, 20));
        QCOMPARE(viewOn(document).assessmentId(), added);
        QVERIFY(document.perform(edits::closeAssessment, added));
        QCoreApplication::processEvents();
        QTest::mouseClick(cards.at(0), Qt::LeftButton, {}, QPoint(30, 20));
        QTest::mouseClick(cards.at(1), Qt::LeftButton, {}, QPoint(30, 20));
        QCOMPARE(viewOn(document).assessmentId(), used);
    }

    void theMatrixOfTheAssessmentInHandIsChosen()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        OverviewPage page(viewOn(document));
        show(page);
        const QList<MatrixCard*> cards = visible<MatrixCard>(page);
        cards.first()->setFocus();
        QTRY_VERIFY(cards.first()->hasFocus());
        const auto added = document.newId<AssessmentId>();
        QVERIFY(document.perform(edits::addReassessment, added,
                                 page.content().matrices.at(2).assessment, QDate(2026, 11, 22)));
        viewOn(document).setAssessment(added);
        QVERIFY(cards.at(2)->isChecked());
        QVERIFY2(cards.at(2)->hasFocus(), "focus and choice are on different cards");
    }

    void arrowsSwitchTheMatrix()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        OverviewPage page(viewOn(document));
        show(page);
        const QList<MatrixCard*> cards = visible<MatrixCard>(page);
        cards.first()->setFocus();
        QTRY_VERIFY(cards.first()->hasFocus());
        const auto* chart = page.findChild<ProfileChartView*>();
        const QString before = chart->accessibleDescription();
        QTest::keyClick(cards.first(), Qt::Key_Right);
        QVERIFY(cards.at(1)->isChecked());
        QVERIFY(chart->accessibleDescription() != before);
        QCOMPARE(chart->accessibleDescription(), page.content().matrices.at(1).profileText);
    }

    void everyLineLeadsToItsPlaceWithTheKeyboard()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        OverviewPage page(viewOn(document));
        show(page);
        const QList<LinkRow*> rows = visible<LinkRow>(page);
        QVERIFY(rows.size() > 8);
        QSignalSpy asked(&page, &Page::placeRequested);
        for (LinkRow* row : rows) {
            asked.clear();
            QVERIFY(row->focusPolicy() & Qt::TabFocus);
            QVERIFY(!row->accessibleName().isEmpty());
            QTest::keyClick(row, Qt::Key_Return);
            QCOMPARE(asked.size(), 1);
            const auto place = asked.first().first().value<Place>();
            const OverviewLink& link = row->line().link;
            QCOMPARE(place.page, link.area == OverviewArea::Plan ? PageId::Plan : PageId::Assess);
            QCOMPARE(place.assessment, link.assessment);
            QCOMPARE(place.dimension, link.dimension);
            QCOMPARE(place.play, link.play);
        }
    }

    void aClickOnABarLeadsToItsDimension()
    {
        EngagementDocument document(shippedContent(), workedExample());
        OverviewPage page(viewOn(document));
        show(page);
        QSignalSpy asked(&page, &Page::placeRequested);
        auto* chart = page.findChild<ProfileChartView*>();
        chart->setFocus();
        QTRY_VERIFY(chart->hasFocus());
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const auto place = asked.first().first().value<Place>();
        QCOMPARE(place.page, PageId::Assess);
        QCOMPARE(place.dimension, DimensionId(QStringLiteral("align-lifecycle-design")));
    }

    void figuresAskForTheirArithmetic()
    {
        EngagementDocument document(shippedContent(), workedExample());
        OverviewPage page(viewOn(document));
        show(page);
        QSignalSpy asked(&page, &Page::explanationRequested);
        for (FigureButton* figure : visible<FigureButton>(page))
            QTest::mouseClick(figure, Qt::LeftButton);
        QCOMPARE(asked.size(), 5);
        const auto first = asked.first().first().value<Place>();
        QCOMPARE(first.assessment, AssessmentId(QStringLiteral("baseline")));
        QCOMPARE(first.quantity, std::optional(Quantity::Index));
    }

    void anEditShowsAtOnceAndItsUndoToo()
    {
        EngagementDocument document(shippedContent(), opened(workedExample()));
        OverviewPage page(viewOn(document));
        show(page);
        const QString before = page.content().matrices.first().index;
        const DimensionPlace place{AssessmentId(QStringLiteral("baseline")),
                                   DimensionId(QStringLiteral("align-data-visibility"))};
        QVERIFY(document.perform(edits::agreeScore, place, *HalfStage::fromValue(3),
                                 QStringLiteral("Seen."), {}));
        QTRY_VERIFY(page.content().matrices.first().index != before);
        document.undo();
        QTRY_COMPARE(page.content().matrices.first().index, before);
    }

    void nothingIsComputedWhileThePageIsHidden()
    {
        EngagementDocument document(shippedContent(), workedExample());
        OverviewPage page(viewOn(document));
        show(page);
        page.hide();
        const OverviewContent before = page.content();
        QVERIFY(document.perform(edits::setOrganizationText, OrganizationField::Name,
                                 QStringLiteral("Other")));
        QCoreApplication::processEvents();
        QVERIFY(page.content() == before);
        page.show();
        QCOMPARE(page.content().organization, QStringLiteral("Other"));
    }

    void anEmptyEngagementOffersTheNextStep()
    {
        EngagementDocument document(shippedContent(), Engagement());
        OverviewPage page(viewOn(document));
        show(page);
        QVERIFY(visible<MatrixCard>(page).isEmpty());
        const QList<QPushButton*> buttons = visible<QPushButton>(page);
        QCOMPARE(buttons.size(), 1);
        QSignalSpy asked(&page, &Page::placeRequested);
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        QCOMPARE(asked.first().first().value<Place>().page, PageId::Assess);
    }

    void nothingIsWiderThanThePage_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("1280x800") << QSize(1120, 690) << false;
        QTest::newRow("mirrored") << QSize(1120, 690) << true;
        QTest::newRow("at 200 %") << QSize(480, 320) << false;
    }

    void nothingIsWiderThanThePage()
    {
        QFETCH(QSize, size);
        QFETCH(bool, mirrored);
        EngagementDocument document(shippedContent(), longNames());
        OverviewPage page(viewOn(document));
        page.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        show(page, size);
        for (QWidget* widget : visible<QWidget>(page)) {
            const QRect place(widget->mapTo(&page, QPoint()), widget->size());
            QVERIFY2(place.left() >= 0 && place.right() < page.width(),
                     qPrintable(QStringLiteral("%1 at %2 to %3")
                                    .arg(QString::fromLatin1(widget->metaObject()->className()))
                                    .arg(place.left())
                                    .arg(place.right())));
        }
    }
};

MILEPOST_TEST(TestOverviewPage)
#include "test_overviewpage.moc"
