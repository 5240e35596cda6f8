// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/assessarrangement.h"

#include "ui/pages/assess/assessheader.h"
#include "ui/pages/assess/dimensionlist.h"
#include "ui/pages/assess/dimensionview.h"
#include "ui/pages/assess/votesgrid.h"
#include "ui/pages/assess/votespanel.h"

#include <QApplication>
#include <QPointer>
#include <QSplitter>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kAssessLeastHeight = 560; ///< below it, or below the width, all is one column
constexpr int kAssessLeastWidth = 700;
constexpr int kAssessLeastSide = 200; ///< of any window
constexpr int kVotesBesideFrom = 1500;
constexpr int kListWidth = 230;
const QList<int> kShares{540, 460}; ///< of the height; the votes take no more than their rows

/// A widget that stays in its splitter while its content may be elsewhere, so that the splitter
/// keeps its sizes.
QWidget* holder(QSplitter* splitter, QWidget* content)
{
    auto* widget = new QWidget(splitter);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetMinAndMaxSize);
    layout->addWidget(content);
    splitter->addWidget(widget);
    return widget;
}

} // namespace

AssessArrangement::AssessArrangement(const Parts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_columns(new QSplitter(Qt::Horizontal, this)),
      m_work(new QSplitter(Qt::Vertical, this)), m_column(new QVBoxLayout(this))
{
    m_work->setObjectName(QStringLiteral("assess.work"));
    m_work->addWidget(parts.dimension);
    m_votesHolder = holder(m_work, parts.votes);
    m_work->setStretchFactor(0, 3);
    m_work->setStretchFactor(1, 2);
    m_work->setCollapsible(0, false);
    m_work->setSizes(kShares);
    m_columns->setObjectName(QStringLiteral("assess.columns"));
    m_listHolder = holder(m_columns, parts.dimensions);
    m_columns->addWidget(m_work);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setCollapsible(1, false);
    m_columns->setSizes({kListWidth, 900});
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(parts.header);
    m_column->addWidget(m_columns, 1);
    connect(&parts.votes->grid(), &VotesGrid::cellEntered, this, &AssessArrangement::followCell);
    connect(parts.dimension, &DimensionView::votesRequested, this, &AssessArrangement::goToVotes);
}

void AssessArrangement::setVotesLast(bool last)
{
    if (std::exchange(m_votesLast, last) != last && m_votesInside)
        m_parts.dimension->placeVotes(m_parts.votes, last);
    arrange();
}

void AssessArrangement::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AssessArrangement::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
}

void AssessArrangement::arrange()
{
    if (!isVisible() && (width() < kAssessLeastSide || height() < kAssessLeastSide))
        return; // no window has given it a size yet
    const bool oneColumn = height() < kAssessLeastHeight || width() < kAssessLeastWidth;
    const bool votesInside = oneColumn || m_votesLast;
    if (oneColumn != m_oneColumn || votesInside != m_votesInside) {
        const QPointer<QWidget> focus = QApplication::focusWidget();
        const bool mine = focus && isAncestorOf(focus);
        place(oneColumn, votesInside);
        if (mine && focus)
            focus->setFocus(Qt::OtherFocusReason); // moving a widget takes the keyboard from it
    }
    const Qt::Orientation wanted = width() >= kVotesBesideFrom ? Qt::Horizontal : Qt::Vertical;
    if (m_work->orientation() != wanted) {
        m_work->setOrientation(wanted);
        m_work->setSizes(wanted == Qt::Horizontal ? QList<int>{3000, 2000} : kShares);
    }
    using Height = VotesPanel::Height;
    m_parts.votes->setHeight(m_votesInside            ? Height::Rows
                             : wanted == Qt::Vertical ? Height::AtMostRows
                                                      : Height::Free);
}

void AssessArrangement::place(bool oneColumn, bool votesInside)
{
    m_oneColumn = oneColumn;
    m_votesInside = votesInside;
    m_parts.dimensions->setCompact(oneColumn);
    if (oneColumn) {
        m_parts.dimension->placeAbove({m_parts.header, m_parts.dimensions});
    } else {
        m_column->insertWidget(0, m_parts.header);
        m_listHolder->layout()->addWidget(m_parts.dimensions);
    }
    m_parts.header->layout()->setContentsMargins(oneColumn ? QMargins() : QMargins(12, 6, 12, 6));
    m_listHolder->setHidden(oneColumn);

    if (votesInside)
        m_parts.dimension->placeVotes(m_parts.votes, m_votesLast);
    else
        m_votesHolder->layout()->addWidget(m_parts.votes);
    m_votesHolder->setHidden(votesInside);
    for (QWidget* part :
         {static_cast<QWidget*>(m_parts.header), static_cast<QWidget*>(m_parts.dimensions),
          static_cast<QWidget*>(m_parts.votes)})
        part->show();
}

void AssessArrangement::goToVotes() const
{
    m_parts.votes->grid().setFocus(Qt::OtherFocusReason);
    if (m_votesInside)
        m_parts.dimension->ensureWidgetVisible(m_parts.votes);
}

/// Keys that go from cell to cell keep it in sight where the grid scrolls with everything else.
void AssessArrangement::followCell(const QRect& cell) const
{
    if (!m_votesInside || !m_parts.votes->grid().hasFocus())
        return;
    const QWidget* content = m_parts.dimension->widget();
    const QWidget* cells = m_parts.votes->grid().viewport();
    const QPoint top = cells->mapTo(content, cell.topLeft());
    m_parts.dimension->ensureVisible(top.x(), top.y() + cell.height() / 2, 0, 2 * cell.height());
}

} // namespace milepost
