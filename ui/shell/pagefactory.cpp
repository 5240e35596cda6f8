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

#include <QCoreApplication>

namespace milepost {

namespace {

struct PageFactoryWords {
    Q_DECLARE_TR_FUNCTIONS(PageFactory)
};

template <class T>
PageMaker maker(PageId id, const QString& title, const QString& iconName)
{
    return {{id, title, iconName},
            [](EngagementView& view, QWidget* parent) { return new T(view, parent); }};
}

} // namespace

QList<PageMaker> pageMakers()
{
    return {
        maker<OverviewPage>(PageId::Overview, PageFactoryWords::tr("Overview"),
                            QStringLiteral("overview")),
        maker<AssessPage>(PageId::Assess, PageFactoryWords::tr("Assess"), QStringLiteral("assess")),
        maker<PlanPage>(PageId::Plan, PageFactoryWords::tr("Plan"), QStringLiteral("plan")),
        maker<RoadmapPage>(PageId::Roadmap, PageFactoryWords::tr("Roadmap"),
                           QStringLiteral("roadmap")),
        maker<ProgressPage>(PageId::Progress, PageFactoryWords::tr("Progress"),
                            QStringLiteral("progress")),
        maker<MetricsPage>(PageId::Metrics, PageFactoryWords::tr("Metrics"),
                           QStringLiteral("metrics")),
        maker<ReportPage>(PageId::Report, PageFactoryWords::tr("Report"), QStringLiteral("report")),
    };
}

} // namespace milepost
