// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "core/wording/terms.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/pages/overview/emptyoverview.h"
#include "ui/pages/overview/linklist.h"
#include "ui/pages/overview/linkrow.h"
#include "ui/pages/overview/matrixcard.h"
#include "ui/pages/overview/matrixpanel.h"
#include "ui/theme/icons.h"
#include "ui/view/pagename.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/pagelabels.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kLeastCard = 20; ///< in lines of text
constexpr int kOverviewLeastList = 20;
constexpr int kShownLines = 4;

} // namespace

OverviewPage::OverviewPage(EngagementView& view, QWidget* parent)
    : Page(view, parent), m_title(titleLabel(this)), m_subtitle(noteLabel(this)),
      m_empty(new EmptyOverview(this)), m_body(new QWidget(this)),
      m_cardRow(new Columns(kLeastCard, m_body)), m_cardGroup(new QButtonGroup(this)),
      m_panel(new MatrixPanel(m_body)),
      m_gaps(new LinkList(inWords(terms::largestGaps()), kShownLines, m_body)),
      m_plays(new LinkList(tr("Next in the plan"), kShownLines, m_body)),
      m_warnings(new LinkList(tr("Warnings"), kShownLines, m_body))
{
    auto* lists = new Columns(kOverviewLeastList, m_body);
    for (LinkList* list : {m_gaps, m_plays, m_warnings}) {
        lists->add(list);
        connect(list, &LinkList::followed, this, &OverviewPage::follow);
    }
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(static_cast<int>(2 * kRhythm));
    body->addWidget(m_cardRow);
    body->addWidget(m_panel, 1);
    body->addWidget(lists);

    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    const auto margin = static_cast<int>(2 * kRhythm);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(static_cast<int>(kRhythm));
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);
    layout->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(title());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_empty, &EmptyOverview::placeRequested, this, &Page::placeRequested);
    connect(m_panel, &MatrixPanel::followed, this, &OverviewPage::follow);
    connect(m_panel, &MatrixPanel::explanationRequested, this, &Page::explanationRequested);
    connect(&document(), &EngagementDocument::changed, this, &OverviewPage::refreshSoon);
    connect(&view, &EngagementView::assessmentChanged, this, &OverviewPage::followAssessment);
    connect(&view, &EngagementView::statusDateChanged, this, &OverviewPage::refreshSoon);
}

QString OverviewPage::title() const
{
    return pageTitle(PageId::Overview);
}

QIcon OverviewPage::icon() const
{
    return themeIcon(QStringLiteral("overview"));
}

void OverviewPage::showEvent(QShowEvent* event)
{
    if (m_dirty)
        refresh();
    Page::showEvent(event);
}

// Several changes before the next turn of the event loop are shown together.
void OverviewPage::refreshSoon()
{
    m_dirty = true;
    if (!isVisible() || m_scheduled)
        return;
    m_scheduled = true;
    QTimer::singleShot(0, this, [this] {
        m_scheduled = false;
        if (m_dirty)
            refresh();
    });
}

void OverviewPage::refresh()
{
    m_dirty = false;
    const Telling telling(DocumentReading::of(document()).asOf(view().statusDate()),
                          windowLanguage(locale()));
    m_content = composeOverview(telling, view().unit());
    m_title->setWords(m_content.unit.isEmpty()
                          ? m_content.organization
                          : tr("%1 · %2").arg(m_content.organization, m_content.unit));
    m_subtitle->setWords(m_content.overall);
    m_subtitle->setVisible(!m_content.overall.isEmpty());
    m_empty->setMissing(m_content.missing, document().content().scoring.minCoverage);
    m_body->setVisible(!m_content.matrices.isEmpty());
    showCards();
    showMatrix();
    showLists();
    keepFocus();
}

// Where the keyboard goes when the page is entered; with it when it is on a card already.
void OverviewPage::keepFocus()
{
    QWidget* wanted = m_empty->isHidden() ? static_cast<QWidget*>(m_cardGroup->checkedButton())
                                          : &m_empty->button();
    if (!wanted)
        return;
    setFocusProxy(wanted);
    auto* before = qobject_cast<MatrixCard*>(focusWidget());
    if (before && before->hasFocus() && before != wanted)
        wanted->setFocus(Qt::OtherFocusReason);
}

MatrixCard* OverviewPage::addCard()
{
    auto* card = new MatrixCard(m_cardRow);
    m_cardGroup->addButton(card);
    m_cardRow->add(card);
    m_cards.append(card);
    connect(card, &MatrixCard::toggled, this, [this, card](bool checked) {
        const MatrixOverview* now = chosen();
        if (!checked || !now || card->matrix() == now->matrix)
            return;
        for (const MatrixOverview& matrix : std::as_const(m_content.matrices)) {
            if (matrix.matrix == card->matrix()) {
                view().setAssessment(workedOn(matrix));
                return;
            }
        }
    });
    connect(card, &MatrixCard::followed, this, &OverviewPage::follow);
    return card;
}

void OverviewPage::showCards()
{
    const QList<MatrixOverview>& matrices = m_content.matrices;
    const MatrixOverview* now = chosen();
    for (qsizetype i = 0; i < matrices.size(); ++i) {
        MatrixCard* card = i < m_cards.size() ? m_cards.at(i) : addCard();
        card->setMatrix(matrices.at(i));
        card->show();
        if (&matrices.at(i) == now)
            card->setChecked(true);
    }
    for (qsizetype i = matrices.size(); i < m_cards.size(); ++i)
        m_cards.at(i)->hide();
    if (!m_cards.isEmpty())
        m_panel->setTabAfter(m_cards.last()->other());
}

AssessmentId OverviewPage::workedOn(const MatrixOverview& matrix) const
{
    const Assessment* other =
        matrix.other ? document().engagement().findAssessment(matrix.other->link.assessment)
                     : nullptr;
    return other && other->status == AssessmentStatus::Open ? other->id : matrix.assessment;
}

const MatrixOverview* OverviewPage::chosen() const
{
    const QList<MatrixOverview>& matrices = m_content.matrices;
    const Assessment* shown = view().assessment();
    const auto found =
        std::find_if(matrices.cbegin(), matrices.cend(), [shown](const MatrixOverview& entry) {
            return shown && entry.matrix == shown->matrix;
        });
    if (found != matrices.cend())
        return &*found;
    return matrices.isEmpty() ? nullptr : &matrices.first();
}

void OverviewPage::showMatrix()
{
    const MatrixOverview* matrix = chosen();
    const Scorecard* card = matrix ? document().scorecard(matrix->assessment) : nullptr;
    if (card)
        m_panel->setMatrix(*matrix, *card);
}

void OverviewPage::showLists()
{
    const bool rated =
        m_content.missing == OverviewGap::None || m_content.missing == OverviewGap::NoPlay;
    m_gaps->setLines(m_content.gaps,
                     rated ? tr("Every rated dimension has reached its target.")
                           : tr("Gaps appear when dimensions are rated."),
                     m_content.gaps.isEmpty() ? QString() : tr("Weight × distance to the target"));
    m_plays->setLines(m_content.plays,
                      rated ? tr("Nothing is planned: no play closes a gap that is open.")
                            : tr("The plan follows from gaps and targets."),
                      m_content.planSummary);
    m_warnings->setLines(m_content.warnings, tr("No warnings."));
}

void OverviewPage::follow(const OverviewLink& link)
{
    emit placeRequested({link.area == OverviewArea::Plan ? PageId::Plan : PageId::Assess,
                         link.assessment, link.dimension, link.play});
}

void OverviewPage::followAssessment()
{
    m_dirty = true;
    if (isVisible())
        refresh();
}

void OverviewPage::reveal(const Place& place)
{
    view().setAssessment(place.assessment);
    if (m_dirty)
        refresh();
    if (!place.dimension.isEmpty())
        m_panel->reveal(place.dimension);
}

} // namespace milepost
