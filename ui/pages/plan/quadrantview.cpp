// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/quadrantview.h"

#include "core/wording/figuretable.h"
#include "core/wording/phrases.h"
#include "core/wording/telling.h"
#include "core/wording/terms.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/figurechartview.h"
#include "ui/charts/quadrantchart.h"
#include "ui/theme/screenfont.h"

#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace milepost {

QuadrantView::QuadrantView(QWidget* parent)
    : QWidget(parent), m_chart(new QuadrantChart),
      m_frame(new ChartFrame(m_chart, tr("Impact and effort of the plays"), this))
{
    auto* inside = new QWidget;
    auto* insideLayout = new QVBoxLayout(inside);
    const auto margin = static_cast<int>(2 * kRhythm);
    insideLayout->setContentsMargins(margin, margin, margin, margin);
    insideLayout->addWidget(m_frame);
    insideLayout->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(m_frame->view().accessibleName());
    area->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    setFocusProxy(m_frame);
    connect(&m_frame->view(), &FigureChartView::spotActivated, this, &QuadrantView::follow);
    connect(&m_frame->table(), &QTableView::activated, this,
            [this](const QModelIndex& index) { follow(index.row()); });
    connect(m_frame, &ChartFrame::refused, this, &QuadrantView::refused);
}

void QuadrantView::proposeFilesBeside(const QString& path, const QString& owner)
{
    m_frame->proposeFilesBeside(path, owner);
}

void QuadrantView::refresh(const Telling& telling)
{
    const QuadrantFigure figure = quadrantOfPlan(telling);
    m_chart->setFigure(figure, telling.text(terms::play()), quickWinWords(telling.say));
    if (figure.points.isEmpty()) {
        m_frame->setNothing(quadrantTitle(telling, 0),
                            tr("No open play is in the plan. Rate dimensions and set targets on "
                               "the Assess page, and the plays that close the gaps stand here by "
                               "what they bring and what they take."));
        return;
    }
    m_frame->setFigure(
        quadrantTitle(telling, figure.points.size()), tableOf(telling.say, figure),
        {quadrantRule(telling, figure), tr("Enter or a click on a point leads to its card.")});
}

void QuadrantView::follow(int point)
{
    const QList<QuadrantPoint>& points = m_chart->figure().points;
    if (point >= 0 && point < points.size())
        emit playRequested(points.at(point).play);
}

} // namespace milepost
