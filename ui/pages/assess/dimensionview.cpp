// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/dimensionview.h"

#include "core/edits/dimensions.h"
#include "core/scoring/scorewords.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/pages/assess/agreebox.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/dimensionheader.h"
#include "ui/pages/assess/dimensionsettings.h"
#include "ui/pages/assess/evidencebox.h"
#include "ui/pages/assess/findingsbox.h"
#include "ui/pages/assess/myscorebar.h"
#include "ui/pages/assess/roundbar.h"
#include "ui/pages/assess/scorescale.h"
#include "ui/pages/assess/stagecards.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QApplication>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kTwoColumnsFrom = 640;
constexpr int kRounds = 4; ///< until all layouts have settled

} // namespace

DimensionView::DimensionView(AssessContext& context, QWidget* parent)
    : QScrollArea(parent), m_context(context)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // coming and going it would move the rest
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(inWords(terms::dimension()));
    connect(&m_context.view(), &EngagementView::dimensionChanged, this,
            &DimensionView::rememberPlace);
    build();
    connectParts();
    refresh();
    showProposed();
}

void DimensionView::connectParts()
{
    connect(m_scale, &ScoreScale::picked, this, &DimensionView::pick);
    connect(m_scale, &ScoreScale::confirmed, this, [this] {
        if (!m_context.isSelfAssessment())
            m_agree->agree();
    });
    connect(m_agree, &AgreeBox::proposedChanged, this, &DimensionView::showProposed);
    connect(m_myScore, &MyScoreBar::shown, this, &DimensionView::showProposed);
    connect(m_rounds, &RoundBar::begun, this, [this] {
        if (m_context.isSelfAssessment())
            m_myScore->answers().setFocus(Qt::OtherFocusReason);
        else
            emit votesRequested();
    });
    connect(m_header, &DimensionHeader::findingsRequested, this, &DimensionView::goToFindings);
    connect(m_notes, &TextArea::typed, this, [this](const QString& text) {
        m_notes->limit().setRefused(!m_context.accept(m_context.document().perform(
            Merge::WithPrevious, edits::setNotes, m_context.place(), text)));
    });
    connect(m_notes, &TextArea::left, this, [this] { m_context.document().endMerge(); });
    connect(m_evidence, &EvidenceBox::fieldOpened, this, [this](QWidget* field) {
        QTimer::singleShot(0, field,
                           [this, field] { ensureWidgetVisible(field); }); // laid out then
    });
    connect(&m_context.view(), &EngagementView::dimensionChanged, this, [this] {
        refresh();
        beginDimension();
    });
    connect(&m_context, &AssessContext::edited, this, &DimensionView::refresh);
    connect(&m_context.view(), &EngagementView::namesChanged, this, &DimensionView::refresh);
}

void DimensionView::placeAbove(const QList<QWidget*>& widgets)
{
    for (QWidget* each : widgets)
        m_above->addWidget(each);
}

void DimensionView::placeVotes(QWidget* votes, bool last)
{
    m_votesNext->setHidden(last);
    m_votesLast->setHidden(!last);
    (last ? m_votesLast : m_votesNext)->layout()->addWidget(votes);
}

TextLabel* DimensionView::heading(const QString& title) const
{
    auto* label = new TextLabel(TextSize::Body, true, widget());
    label->setWords(title);
    return label;
}

QWidget* DimensionView::section(TextLabel* heading, const QList<QWidget*>& content)
{
    auto* section = new QWidget(widget());
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(heading);
    for (QWidget* part : content)
        layout->addWidget(part);
    layout->addStretch();
    return section;
}

void DimensionView::build()
{
    auto* content = new QWidget(this);
    setWidget(content);
    m_closed = new TextLabel(TextSize::Body, false, content);
    m_header = new DimensionHeader(m_context, content);
    m_findings = new FindingsBox(m_context, FindingsBox::About::Dimension, content);
    m_assessmentFindings = new FindingsBox(m_context, FindingsBox::About::Assessment, content);
    m_cards = new StageCards(m_context, content);
    m_scale = new ScoreScale(content);
    m_myScore = new MyScoreBar(m_context, content);
    m_rounds = new RoundBar(m_context, content);
    m_agree = new AgreeBox(m_context, content);
    m_evidence = new EvidenceBox(m_context, content);
    m_notes = new TextArea(tr("Notes on the dimension"), 8, content);
    m_notes->setPlaceholderText(tr("What was said, what is open"));
    m_settings = new DimensionSettings(m_context, content);

    m_votesHeading = heading({});
    m_agreeHeading = heading({});
    for (QWidget** holder : {&m_votesNext, &m_votesLast}) {
        *holder = new QWidget(content);
        (new QVBoxLayout(*holder))->setContentsMargins(0, 0, 0, 0);
        (*holder)->hide();
    }

    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(12);
    m_above = new QVBoxLayout;
    layout->addLayout(m_above);
    layout->addWidget(m_closed);
    layout->addWidget(m_header);
    layout->addWidget(m_cards);
    layout->addWidget(section(m_votesHeading, {m_myScore, m_scale, m_rounds}));
    layout->addWidget(m_votesNext);
    layout->addWidget(section(m_agreeHeading, {m_agree}));
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(24);
    m_lower->addWidget(section(heading(inWords(terms::evidence())), {m_evidence}), 1);
    auto* right = new QWidget(content);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(12);
    rightLayout->addWidget(section(heading(tr("Target and weight")), {m_settings}));
    rightLayout->addWidget(section(heading(inWords(terms::notes())), {m_notes}));
    m_lower->addWidget(right, 1);
    layout->addLayout(m_lower);
    m_findingsSection = section(heading(common::findings()), {m_findings, m_assessmentFindings});
    layout->addWidget(m_votesLast);
    layout->addWidget(m_findingsSection);
    layout->addStretch(1); // all the room that is kept is at the end
    // Dropped text lands in the page, not in the field that happens to be under the mouse.
    m_notes->setAcceptDrops(false);
}

void DimensionView::refresh()
{
    const DimensionRecord* record = m_context.record();
    m_scale->showFigure(makeScaleFigure(m_context));
    m_scale->setEnabled(m_context.editable());
    m_notes->showText(record ? record->notes : QString());
    m_notes->setReadOnly(!m_context.editable());
    const Assessment* assessment = m_context.assessment();
    m_closed->setVisible(assessment && !m_context.editable());
    m_closed->setWords(m_context.document().isReadOnly()
                           ? common::readingOnly()
                           : tr("This assessment is closed. Re-open it to change something."));
    m_findingsSection->setVisible(!m_findings->isHidden() || !m_assessmentFindings->isHidden());
    showHeadings();
}

void DimensionView::showHeadings()
{
    const bool own = m_context.isSelfAssessment();
    const bool one = m_context.isOneRater();
    m_votesHeading->setWords(!own  ? inWords(terms::votes())
                             : one ? common::myScore()
                                   : tr("Scores, one person at a time"));
    m_agreeHeading->setWords(one ? tr("Score to settle on, and the reason")
                                 : tr("Agreed score and reason"));
    m_scale->setOwnScore(own);
}

/// In a self-assessment the scale is one more way to give the own score, otherwise it proposes what
/// to agree on.
void DimensionView::pick(HalfStage score)
{
    if (m_context.isSelfAssessment())
        m_myScore->giveScore(score);
    else
        m_agree->propose(score);
}

void DimensionView::showProposed()
{
    m_scale->setProposed(m_context.isSelfAssessment() ? m_myScore->score() : m_agree->proposed());
}

void DimensionView::goToFindings()
{
    const QList<FindingRow*> rows = m_findings->rows() + m_assessmentFindings->rows();
    if (rows.isEmpty())
        return;
    rows.first()->takeFocus();
    ensureWidgetVisible(m_findingsSection);
}

/// Before any part shows the next dimension, which may lay them out at once.
void DimensionView::rememberPlace()
{
    m_part = verticalScrollBar()->value() > 0 ? workedIn() : nullptr;
    m_top = m_part ? topOf(*m_part) : 0;
}

/// Keeps the part that is worked in where it stands, though what is above it may be taller now.
void DimensionView::beginDimension()
{
    forgetRoom();
    if (m_part)
        holdAt(*m_part, m_top, kRounds);
}

/// Scrolls as soon as the parts are laid out anew; a layout that comes round may wake the one
/// around it. Ends where another place is to be kept by now, or none.
void DimensionView::holdAt(QWidget& part, int top, int rounds)
{
    const auto hold = [this, &part, top, rounds] {
        if (m_part != &part || m_top != top)
            return;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // before it is painted
        QScrollBar& bar = *verticalScrollBar();
        bar.setValue(bar.value() + topOf(part) - top);
        if (rounds > 1)
            holdAt(part, top, rounds - 1);
    };
    QMetaObject::invokeMethod(&part, hold, Qt::QueuedConnection);
}

/// The part with the keyboard, otherwise the first one that is whole in sight.
QWidget* DimensionView::workedIn() const
{
    const QLayout& parts = *widget()->layout();
    QWidget* first = nullptr;
    for (int i = 0; i < parts.count(); ++i) {
        QLayoutItem* item = parts.itemAt(i);
        QWidget* part = item->layout() == m_lower ? m_lower->itemAt(0)->widget() : item->widget();
        if (!part || !part->isVisible() || part->height() == 0)
            continue;
        const int top = topOf(*part);
        const bool inSight = top < viewport()->height() && top + part->height() > 0;
        if (inSight && part->isAncestorOf(QApplication::focusWidget()))
            return part;
        if (inSight && (!first || topOf(*first) < 0))
            first = part;
    }
    return first;
}

int DimensionView::topOf(const QWidget& part) const
{
    return part.mapTo(viewport(), QPoint(0, 0)).y();
}

void DimensionView::forgetRoom()
{
    widget()->setMinimumHeight(0);
}

void DimensionView::keepRoom()
{
    const int needed = widget()->layout()->totalHeightForWidth(widget()->width());
    if (needed > widget()->minimumHeight())
        widget()->setMinimumHeight(needed);
}

bool DimensionView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        keepRoom();
    return QScrollArea::eventFilter(watched, event);
}

void DimensionView::resizeEvent(QResizeEvent* event)
{
    m_lower->setDirection(event->size().width() >= kTwoColumnsFrom ? QBoxLayout::LeftToRight
                                                                   : QBoxLayout::TopToBottom);
    if (event->size().width() != event->oldSize().width())
        forgetRoom();
    QScrollArea::resizeEvent(event);
}

} // namespace milepost
