// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of the pages, to be looked at: show_pages FOLDER [WIDTH HEIGHT].
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/metrics/metricspage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/progress/progresspage.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/roadmap/roadmappage.h"
#include "ui/theme/windowtheme.h"

#include <QApplication>
#include <QDir>

using namespace milepost;
using namespace milepost::testing;

namespace {

struct Shot {
    QString name;
    Engagement engagement;
    Look look = Look::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

void save(QWidget& page, const QString& path, const QSize& size)
{
    page.resize(size);
    page.show();
    QTest::qWait(1500); // the report is painted on another thread
    page.grab().save(path);
    page.hide();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    PrivateSettings settings;
    WindowTheme theme(application, ThemeChoice::Light);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const QDir folder(arguments.at(1));
    const QSize size = arguments.size() > 3
                           ? QSize(arguments.at(2).toInt(), arguments.at(3).toInt())
                           : QSize(1120, 690);
    const QList<Shot> shots{
        {QStringLiteral("sample"), sampleEngagement()},
        {QStringLiteral("dark"), sampleEngagement(), Look::Dark},
        {QStringLiteral("empty"), Engagement()},
        {QStringLiteral("long"), longNames()},
        {QStringLiteral("worked"), workedExample()},
        {QStringLiteral("many"), manyPlays(1000)},
        {QStringLiteral("rtl"), sampleEngagement(), Look::Light, Qt::RightToLeft}};
    for (const Shot& shot : shots) {
        theme.choose(shot.look == Look::Dark ? ThemeChoice::Dark : ThemeChoice::Light);
        QApplication::setLayoutDirection(shot.direction);
        EngagementDocument document(shippedContent(), shot.engagement);
        OverviewPage overview(viewOn(document));
        PlanPage plan(viewOn(document));
        RoadmapPage roadmap(viewOn(document));
        ProgressPage progress(viewOn(document));
        MetricsPage metrics(viewOn(document));
        ReportPage report(viewOn(document));
        save(overview, folder.filePath(shot.name + QStringLiteral("-overview.png")), size);
        save(plan, folder.filePath(shot.name + QStringLiteral("-plan.png")), size);
        save(roadmap, folder.filePath(shot.name + QStringLiteral("-roadmap.png")), size);
        save(progress, folder.filePath(shot.name + QStringLiteral("-progress.png")), size);
        save(metrics, folder.filePath(shot.name + QStringLiteral("-metrics.png")), size);
        save(report, folder.filePath(shot.name + QStringLiteral("-report.png")), size);
    }
    return 0;
}
