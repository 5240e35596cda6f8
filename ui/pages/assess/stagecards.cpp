// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/stagecards.h"

#include "core/scoring/scorewords.h"
#include "ui/language/inwords.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/indicatorrow.h"
#include "ui/theme/windowcolours.h"
#include "ui/widgets/pagelabels.h"

#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kNarrowestCard = 190;
constexpr int kMargin = 10;

TextLabel* wrapped(const QString& text, QWidget* parent, TextSize size = TextSize::Body,
                   bool strong = false)
{
    auto* label = new TextLabel(size, strong, parent);
    label->setWords(text);
    return label;
}

} // namespace

StageCard::StageCard(AssessContext& context, const Cell& cell, QWidget* parent)
    : QFrame(parent), m_context(context), m_stage(cell.stage)
{
    setAccessibleName(inWords(terms::stageNamed(cell.stage, cell.stageName)));
    setAccessibleDescription(cell.descriptor);
    m_heading = wrapped(tr("%1  %2").arg(QString::number(cell.stage), cell.stageName), this,
                        TextSize::Body, true);
    m_heading->setContentsMargins(kMargin, 6, kMargin, 6);

    auto* body = new QVBoxLayout;
    body->setContentsMargins(kMargin, 6, kMargin, kMargin);
    body->setSpacing(4);
    body->addWidget(wrapped(cell.descriptor, this));
    body->addWidget(wrapped(cell.stage == 1 ? tr("Signs of this stage") : tr("What has to hold"),
                            this, TextSize::Small, true));
    for (const Indicator& indicator : cell.indicators) {
        auto* row = new IndicatorRow(context, indicator, this);
        body->addWidget(row);
        m_rows.append(row);
    }
    body->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addLayout(body);
    refresh();
}

void StageCard::refresh()
{
    const DimensionScore* score = m_context.score();
    const bool reached = score && score->stage == m_stage;
    const WindowColours colours = coloursFor(palette());
    QPalette heading = palette();
    heading.setColor(QPalette::WindowText, colours.onStage[static_cast<std::size_t>(m_stage)]);
    m_heading->setPalette(heading);
    if (reached != m_reached) {
        m_reached = reached;
        update();
    }
    for (IndicatorRow* row : std::as_const(m_rows))
        row->refresh();
}

void StageCard::paintEvent(QPaintEvent*)
{
    const WindowColours colours = coloursFor(palette());
    const auto stage = static_cast<std::size_t>(m_stage);
    QPainter painter(this);
    painter.fillRect(rect(), colours.paper);
    painter.fillRect(QRect(0, 0, width(), m_heading->geometry().bottom() + 1),
                     colours.stage[stage]);
    const int edge = m_reached ? 2 : 1;
    painter.setPen(QPen(m_reached ? colours.stageOutline[stage] : colours.hairline, edge));
    painter.drawRect(QRectF(rect()).adjusted(edge / 2.0, edge / 2.0, -edge / 2.0, -edge / 2.0));
}

void StageCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_heading)
        refresh();
}

StageCards::StageCards(AssessContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    connect(&context.view(), &EngagementView::dimensionChanged, this, &StageCards::rebuild);
    connect(&context, &AssessContext::edited, this, &StageCards::refresh);
    rebuild();
}

void StageCards::rebuild()
{
    for (StageCard* card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    const Dimension* dimension = m_context.dimension();
    if (!dimension)
        return;
    for (const Cell& cell : dimension->cells) {
        auto* card = new StageCard(m_context, cell, this);
        m_layout->addWidget(card, 1);
        m_cards.append(card);
    }
}

void StageCards::refresh()
{
    for (StageCard* card : std::as_const(m_cards))
        card->refresh();
}

QList<IndicatorRow*> StageCards::rows() const
{
    QList<IndicatorRow*> rows;
    for (const StageCard* card : m_cards)
        rows += card->rows();
    return rows;
}

bool StageCards::focusIndicator(const IndicatorId& indicator) const
{
    for (IndicatorRow* row : rows()) {
        if (row->indicatorId() == indicator) {
            row->takeFocus();
            return true;
        }
    }
    return false;
}

void StageCards::resizeEvent(QResizeEvent* event)
{
    const bool beside = event->size().width() >= 3 * kNarrowestCard + 2 * m_layout->spacing();
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace milepost
