// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagefactory.h"

#include "ui/pages/assess/assesspage.h"
#include "ui/pages/assess/peopledialog.h" // the page's header only names it
#include "ui/pages/metrics/metricspage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/progress/progresspage.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/roadmap/roadmappage.h"

namespace milepost {

namespace {

template <class T>
PageMaker maker(PageId id, const QString& iconName)
{
    return {{id, pageTitle(id), iconName},
            [](EngagementView& view, QWidget* parent) { return new T(view, parent); }};
}

} // namespace

QList<PageMaker> pageMakers(QSettings* settings)
{
    PageMaker report = maker<ReportPage>(PageId::Report, QStringLiteral("report"));
    if (settings) {
        report.make = [settings](EngagementView& view, QWidget* parent) {
            auto* page = new ReportPage(view, parent);
            page->setDefaults(*settings);
            return page;
        };
    }
    return {
        maker<OverviewPage>(PageId::Overview, QStringLiteral("overview")),
        maker<AssessPage>(PageId::Assess, QStringLiteral("assess")),
        maker<PlanPage>(PageId::Plan, QStringLiteral("plan")),
        maker<RoadmapPage>(PageId::Roadmap, QStringLiteral("roadmap")),
        maker<ProgressPage>(PageId::Progress, QStringLiteral("progress")),
        maker<MetricsPage>(PageId::Metrics, QStringLiteral("metrics")),
        report,
    };
}

} // namespace milepost
