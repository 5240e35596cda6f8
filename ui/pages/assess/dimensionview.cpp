// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/dimensionview.h"

#include "ui/document/engagementdocument.h"
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
#include "ui/pages/textfields.h"
#include "ui/theme/screenfont.h"

#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kTwoColumnsFrom = 640;

} // namespace

DimensionView::DimensionView(AssessContext& context, QWidget* parent)
    : QScrollArea(parent), m_context(context)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Dimension"));
    build();
    connect(m_scale, &ScoreScale::picked, m_agree, &AgreeBox::propose);
    connect(m_scale, &ScoreScale::confirmed, m_agree, &AgreeBox::agree);
    connect(m_agree, &AgreeBox::proposedChanged, this,
            [this] { m_scale->setProposed(m_agree->proposed()); });
    m_scale->setProposed(m_agree->proposed());
    connect(m_notes, &TextArea::typed, this, [this](const QString& text) {
        m_context.accept(
            m_context.document().setNotes(m_context.place(), text, Merge::WithPrevious));
    });
    connect(m_notes, &TextArea::left, this, [this] { m_context.document().endMerge(); });
    connect(m_evidence, &EvidenceBox::fieldOpened, this, [this](QWidget* field) {
        QTimer::singleShot(0, field,
                           [this, field] { ensureWidgetVisible(field); }); // laid out then
    });
    connect(&m_context, &AssessContext::dimensionChanged, this, [this] {
        refresh();
        verticalScrollBar()->setValue(0);
    });
    connect(&m_context, &AssessContext::edited, this, &DimensionView::refresh);
    connect(&m_context, &AssessContext::namesChanged, this, &DimensionView::refresh);
    refresh();
}

QWidget* DimensionView::section(const QString& title, const QList<QWidget*>& content)
{
    auto* section = new QWidget(widget());
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* heading = new QLabel(title, section);
    heading->setFont(screenFont(font(), TextSize::Body, TextWeight::SemiBold));
    layout->addWidget(heading);
    for (QWidget* part : content) {
        part->setParent(section);
        layout->addWidget(part);
    }
    layout->addStretch();
    return section;
}

void DimensionView::build()
{
    auto* content = new QWidget(this);
    setWidget(content);
    m_closed = new QLabel(content);
    m_closed->setWordWrap(true);
    m_header = new DimensionHeader(m_context, content);
    m_findings = new FindingsBox(m_context, FindingsBox::About::Dimension, content);
    m_cards = new StageCards(m_context, content);
    m_scale = new ScoreScale(content);
    m_myScore = new MyScoreBar(m_context, content);
    m_rounds = new RoundBar(m_context, content);
    m_agree = new AgreeBox(m_context, content);
    m_evidence = new EvidenceBox(m_context, content);
    m_notes = new TextArea(tr("Notes on the dimension"), 8, content);
    m_notes->setPlaceholderText(tr("What was said, what is open"));
    m_settings = new DimensionSettings(m_context, content);

    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_closed);
    layout->addWidget(m_header);
    layout->addWidget(m_findings);
    layout->addWidget(m_cards);
    layout->addWidget(section(tr("Votes"), {m_myScore, m_scale, m_rounds}));
    layout->addWidget(section(tr("Agreed score and reason"), {m_agree}));
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(24);
    m_lower->addWidget(section(tr("Evidence"), {m_evidence}), 1);
    auto* right = new QWidget(content);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(12);
    rightLayout->addWidget(section(tr("Target and weight"), {m_settings}));
    rightLayout->addWidget(section(tr("Notes"), {m_notes}));
    m_lower->addWidget(right, 1);
    layout->addLayout(m_lower);
    layout->addStretch();
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
    m_closed->setText(m_context.document().isReadOnly()
                          ? tr("The file is open for reading only.")
                          : tr("This assessment is closed. Re-open it to change something."));
}

void DimensionView::resizeEvent(QResizeEvent* event)
{
    m_lower->setDirection(event->size().width() >= kTwoColumnsFrom ? QBoxLayout::LeftToRight
                                                                   : QBoxLayout::TopToBottom);
    QScrollArea::resizeEvent(event);
}

} // namespace milepost
