// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/matrixpanel.h"

#include "core/scoring/scorewords.h"
#include "core/wording/terms.h"
#include "ui/charts/profilechartview.h"
#include "ui/language/inwords.h"
#include "ui/models/wording.h"
#include "ui/pages/overview/linklist.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/pagelabels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kPanelLeastColumn = 24; ///< in lines of text
constexpr int kLeastHead = 20;
constexpr int kStanding = 2;
constexpr int kChanges = 5;

OverviewLine named(const QString& what, OverviewLine line)
{
    line.text = line.text.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, line.text);
    return line;
}

} // namespace

MatrixPanel::MatrixPanel(QWidget* parent)
    : QWidget(parent), m_name(headingLabel({}, this)), m_scope(noteLabel(this)),
      m_chart(new ProfileChartView(this)),
      m_standing(new LinkList(tr("What stands out"), kStanding, this)),
      m_changes(new LinkList(inWords(terms::change()), kChanges, this))
{
    auto* head = new Columns(kLeastHead, this);
    auto* names = new QWidget(head);
    auto* nameLayout = new QVBoxLayout(names);
    nameLayout->setContentsMargins(0, 0, 0, 0);
    nameLayout->setSpacing(0);
    nameLayout->addWidget(m_name);
    nameLayout->addWidget(m_scope);
    auto* figures = new QWidget(head);
    auto* figureLayout = new QHBoxLayout(figures);
    figureLayout->setContentsMargins(0, 0, 0, 0);
    head->add(names, 1);
    head->add(figures, 0);
    auto* columns = new Columns(kPanelLeastColumn, this);
    columns->add(m_chart, 5);
    auto* side = new QWidget(columns);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(static_cast<int>(kRhythm));
    sideLayout->addWidget(m_standing);
    sideLayout->addWidget(m_changes);
    sideLayout->addStretch(1);
    columns->add(side, 3);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(static_cast<int>(kRhythm));
    layout->addWidget(head);
    layout->addWidget(columns, 1);
    m_figures = {addFigure(Quantity::Index, inWords(terms::index())),
                 addFigure(Quantity::TargetIndex, inWords(terms::target())),
                 addFigure(Quantity::MatrixStage, inWords(terms::stage())),
                 addFigure(Quantity::Coverage, inWords(terms::coverage())),
                 addFigure(Quantity::MatrixConfidence, inWords(terms::confidence()))};
    for (FigureButton* figure : std::as_const(m_figures))
        figureLayout->addWidget(figure);
    figureLayout->addStretch(1);

    connect(m_standing, &LinkList::followed, this, &MatrixPanel::followed);
    connect(m_changes, &LinkList::followed, this, &MatrixPanel::followed);
    connect(m_chart, &ProfileChartView::dimensionActivated, this, [this](const DimensionId& id) {
        emit followed({OverviewArea::Assess, m_matrix.assessment, id, {}});
    });
}

FigureButton* MatrixPanel::addFigure(Quantity quantity, const QString& caption)
{
    auto* figure = new FigureButton(quantity, caption, TextSize::Lead, this);
    connect(figure, &FigureButton::explanationRequested, this,
            [this](const ExplanationSubject& subject) {
                Place place{PageId::Overview, subject.assessment, {}, {}};
                place.quantity = subject.quantity;
                emit explanationRequested(place);
            });
    return figure;
}

void MatrixPanel::showFigures(const Scorecard& card)
{
    const QString none = QStringLiteral("–");
    const bool known = card.figures.has_value();
    const QList<QString> values{known ? m_matrix.index : none, known ? m_matrix.targetIndex : none,
                                known ? QString::number(card.figures->stage) : none,
                                wording::percent(card.coverage, locale()),
                                known ? wording::share(card.figures->confidence, locale()) : none};
    const QList<QString> remarks{
        {}, {}, m_matrix.stageText, m_matrix.coverage, m_matrix.confidence};
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        ExplanationSubject subject = m_figures.at(i)->subject();
        subject.assessment = card.assessment;
        m_figures.at(i)->showFigure(values.at(i), subject, remarks.at(i));
    }
}

void MatrixPanel::setMatrix(const MatrixOverview& matrix, const Scorecard& card)
{
    m_matrix = matrix;
    m_name->setWords(matrix.name);
    m_scope->setWords(matrix.scope);
    showFigures(card);
    m_chart->setAccessibleName(tr("Profile of %1").arg(matrix.shortName));
    m_chart->setFigure(matrix.profile, matrix.profileText);

    QList<OverviewLine> standing;
    if (matrix.weakest)
        standing.append(*matrix.weakest);
    if (matrix.disputed)
        standing.append(named(inWords(terms::mostDisputed()), *matrix.disputed));
    m_standing->setLines(standing, tr("Nothing can be said before dimensions are rated."),
                         matrix.weakest && !matrix.disputed
                             ? tr("Nothing is disputed: all votes are close together.")
                             : QString());
    const bool compared = !matrix.comparedWith.isEmpty();
    m_changes->setTitle(compared ? tr("Change since %1").arg(matrix.comparedWith)
                                 : inWords(terms::change()));
    m_changes->setLines(
        matrix.changes,
        compared ? QString() : tr("This is the first assessment, so there is nothing to compare."),
        matrix.changeNotes.join(QLatin1Char(' ')));
}

void MatrixPanel::setTabAfter(QWidget* widget)
{
    QWidget* last = widget;
    for (FigureButton* figure : std::as_const(m_figures)) {
        QWidget::setTabOrder(last, figure);
        last = figure;
    }
    QWidget::setTabOrder(last, m_chart);
}

void MatrixPanel::reveal(const DimensionId& dimension)
{
    m_chart->setFocus(Qt::OtherFocusReason);
    m_chart->setCurrentDimension(dimension);
}

} // namespace milepost
