// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/pages/fit.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/assess/assesspage.h"
#include "ui/pages/assess/peopledialog.h"
#include "ui/pages/metrics/metricspage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/progress/progresspage.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/roadmap/roadmappage.h"
#include "ui/theme/windowtheme.h"
#include "ui/widgets/pagelabels.h"

using namespace milepost;
using namespace milepost::testing;

namespace {

std::unique_ptr<Page> makePage(PageId id, EngagementDocument& document)
{
    switch (id) {
    case PageId::Overview:
        return std::make_unique<OverviewPage>(viewOn(document));
    case PageId::Assess:
        return std::make_unique<AssessPage>(viewOn(document));
    case PageId::Plan:
        return std::make_unique<PlanPage>(viewOn(document));
    case PageId::Roadmap:
        return std::make_unique<RoadmapPage>(viewOn(document));
    case PageId::Progress:
        return std::make_unique<ProgressPage>(viewOn(document));
    case PageId::Metrics:
        return std::make_unique<MetricsPage>(viewOn(document));
    default:
        return std::make_unique<ReportPage>(viewOn(document));
    }
}

/// Names of 80 letters everywhere, and 20 people who have voted.
Engagement crowded()
{
    Engagement engagement = longNames();
    for (Assessment& assessment : engagement.assessments) {
        assessment.title = QString(80, u'W');
        assessment.status = AssessmentStatus::Open;
        assessment.eligible.reset();
    }
    for (Unit& unit : engagement.organization.units)
        unit.name = unit.name.leftJustified(80, u'u');
    DimensionRecord& record = engagement.assessments.last().dimensions.first();
    while (engagement.participants.size() < 20) {
        Participant participant = engagement.participants.first();
        participant.id =
            ParticipantId(QStringLiteral("more-%1").arg(engagement.participants.size()));
        engagement.participants.append(participant);
        Ballot ballot;
        ballot.participant = participant.id;
        ballot.round = 1;
        ballot.vote = Vote(*HalfStage::fromValue(1.5));
        record.ballots.append(ballot);
    }
    return engagement;
}

} // namespace

/// What a page shows is never cut and never drawn over, in the smallest window that is promised as
/// in a large one.
class TestPageFit : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCutOrCovered_data()
    {
        QTest::addColumn<PageId>("id");
        QTest::addColumn<Engagement>("engagement");
        QTest::addColumn<QSize>("size");
        const QList<std::pair<const char*, PageId>> pages{
            {"overview", PageId::Overview}, {"assess", PageId::Assess},
            {"plan", PageId::Plan},         {"roadmap", PageId::Roadmap},
            {"progress", PageId::Progress}, {"metrics", PageId::Metrics},
            {"report", PageId::Report}};
        const QList<std::pair<const char*, Engagement>> engagements{
            {"sample", sampleEngagement()}, {"empty", Engagement()}, {"crowded", crowded()}};
        // What is left of 1280 × 800 and 1920 × 1080 beside the rail and between the bars.
        const QList<std::pair<const char*, QSize>> sizes{{"1280 at 200 %", {550, 310}},
                                                         {"1280", {1190, 710}},
                                                         {"1920 at 200 %", {870, 450}},
                                                         {"1920", {1830, 990}}};
        for (const auto& [page, id] : pages) {
            for (const auto& [kind, engagement] : engagements) {
                for (const auto& [name, size] : sizes) {
                    QTest::addRow("%s, %s, %s", page, kind, name) << id << engagement << size;
                }
            }
        }
    }
    void nothingIsCutOrCovered()
    {
        QFETCH(PageId, id);
        QFETCH(Engagement, engagement);
        QFETCH(QSize, size);
        EngagementDocument document(shippedContent(), engagement);
        const std::unique_ptr<Page> page = makePage(id, document);
        page->resize(size);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QCoreApplication::processEvents();
        QVERIFY2(page->minimumSizeHint().width() <= size.width() &&
                     page->minimumSizeHint().height() <= size.height(),
                 qPrintable(QStringLiteral("needs %1 × %2")
                                .arg(page->minimumSizeHint().width())
                                .arg(page->minimumSizeHint().height())));
        QCOMPARE(page->size(), size);
        const QStringList found = misfits(*page);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// Labels begin where the window's language begins, and dates keep their order.
    void wordsStandAtTheRightFromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        TextLabel label(TextSize::Body);
        label.setWords(QStringLiteral("MM"));
        label.resize(200, 20);
        const QImage image = label.grab().toImage();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        const QRgb ground = image.pixel(0, 0);
        int first = image.width();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != ground)
                    first = qMin(first, x);
            }
        }
        QVERIFY2(first > 100 && first < 200, qPrintable(QString::number(first)));
    }

private:
    PrivateSettings m_settings;
    const WindowTheme m_theme{*qApp, ThemeChoice::Light};
};

MILEPOST_TEST(TestPageFit)
#include "test_pagefit.moc"
