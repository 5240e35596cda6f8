// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/paper/roadmapcard.h"

#include "core/wording/figurewords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kBar = 3;
constexpr qreal kCardPadding = 4;
constexpr qreal kCardInset = 8; // of the number, from the card's left edge

StyledText cardFacts(const RoadmapBar& bar, const PrintKit& kit)
{
    const QString separator = QStringLiteral(" · ");
    StyledText facts;
    QString plain = bar.owner;
    if (!bar.datesText.isEmpty())
        plain += (plain.isEmpty() ? QString() : separator) + bar.datesText;
    if (!bar.dependsOn.isEmpty())
        plain += separator + kit.text(terms::afterWhat().arg(joinedNumbers(bar.dependsOn)));
    facts.spans.append({plain, SpanStyle::Plain, {}});
    if (!bar.stateText.isEmpty())
        facts.spans.append({separator + bar.stateText, SpanStyle::Strong, {}});
    if (bar.quickWin)
        facts.spans.append({separator + kit.text(figurewords::quickWin()), SpanStyle::Strong, {}});
    return facts;
}

} // namespace

RoadmapCard::RoadmapCard(const RoadmapBar& bar, const PrintKit& kit, qreal width, qreal scale)
    : m_width(width), m_padding(scale < 1 ? kCardPadding / 2 : kCardPadding)
{
    const bool isUnderWay = bar.state == PlayState::Started || bar.state == PlayState::Done;
    m_look = bar.state == PlayState::Done      ? Look::Done
             : bar.state == PlayState::Started ? Look::Started
             : bar.horizon == Horizon::Later   ? Look::Later
                                               : Look::Planned;
    m_number = NumberMark(bar.number, isUnderWay, kit);
    m_textLeft = kCardInset + m_number.width() + 5;
    const qreal textWidth = width - m_textLeft - kCardPadding;
    m_title = kit.type().set(
        bar.title, kit.ink(TextSize::Body, TextWeight::SemiBold).scaledBy(0.95 * scale), textWidth);
    m_facts = kit.type().set(cardFacts(bar, kit),
                             kit.muted(TextSize::Small).scaledBy(std::max(scale, kLeastTextScale)),
                             textWidth);
}

RoadmapCard::RoadmapCard(const RoadmapMilestone& milestone, const PrintKit& kit, qreal width,
                         qreal scale)
    : m_look(Look::Milestone), m_width(width), m_textLeft(14)
{
    m_title = kit.type().set(milestone.label,
                             kit.ink(TextSize::Small).scaledBy(std::max(scale, kLeastTextScale)),
                             width - m_textLeft);
}

qreal RoadmapCard::height() const
{
    return m_title.height() + m_facts.height() + 2 * m_padding;
}

void RoadmapCard::paint(Canvas& canvas, const QPointF& topLeft, const Colours& colours) const
{
    const QRectF rect(topLeft, QSizeF(m_width, height()));
    const qreal firstLine = m_title.lines(0, 1).height();
    if (m_look == Look::Milestone) {
        canvas.polygon(diamond(topLeft + QPointF(5, firstLine / 2), 4), colours.accent);
        canvas.text(m_title, topLeft + QPointF(m_textLeft, 0));
        return;
    }
    const QRectF bar(topLeft, QSizeF(kBar, rect.height()));
    switch (m_look) {
    case Look::Done:
    case Look::Started:
        canvas.fill(rect, colours.wash);
        canvas.fill(bar, colours.ink);
        break;
    case Look::Planned:
        canvas.fill(rect, colours.wash);
        canvas.fill(bar, colours.planned);
        break;
    case Look::Later:
    case Look::Milestone:
        canvas.frame(rect.adjusted(0.25, 0.25, -0.25, -0.25),
                     Stroke{colours.rule, 0.5, Qt::DashLine});
        break;
    }
    const QPointF text = topLeft + QPointF(m_textLeft, m_padding);
    m_number.paint(canvas,
                   {topLeft.x() + kCardInset + m_number.width() / 2, text.y() + firstLine / 2});
    canvas.text(m_title, text);
    canvas.text(m_facts, text + QPointF(0, m_title.height()));
}

} // namespace milepost
