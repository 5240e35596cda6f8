// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/dotplot.h"

#include "ui/models/wording.h"
#include "ui/theme/windowcolours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace milepost {

DotPlot::DotPlot(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DotPlot::setVotes(const AudienceVotes& votes)
{
    m_votes = votes;
    QStringList words;
    for (const AudienceDot& dot : votes.dots)
        words.append(tr("%1 × %2").arg(dot.people).arg(wording::score(dot.score, QLocale())));
    setAccessibleName(tr("Votes on the scale"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void DotPlot::setLetters(int pixels)
{
    if (pixels == m_letters)
        return;
    m_letters = pixels;
    updateGeometry();
    update();
}

QSize DotPlot::minimumSizeHint() const
{
    return {m_letters * 8, m_letters * 5};
}

void DotPlot::paintEvent(QPaintEvent*)
{
    const WindowColours colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont letters = font();
    letters.setPixelSize(m_letters);
    painter.setFont(letters);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double margin = m_letters * 1.5;
    const double axis = height() - m_letters * 2.4;
    const auto xOf = [&](double score) {
        const double share = mirrored ? (3 - score) / 2 : (score - 1) / 2;
        return margin + share * (width() - 2 * margin);
    };

    int tallest = 1;
    for (const AudienceDot& dot : m_votes.dots)
        tallest = std::max(tallest, dot.people);
    const double step =
        std::min({double(m_letters) * 1.4, (axis - 4) / tallest, (width() - 2 * margin) / 4 - 4});
    const double radius = step * 0.42;

    painter.setPen(QPen(colours.rule, std::max(1.0, m_letters / 16.0)));
    painter.drawLine(QPointF(xOf(1), axis), QPointF(xOf(3), axis));
    for (const HalfStage score : HalfStage::all()) {
        const double x = xOf(score.value());
        painter.setPen(QPen(colours.rule, std::max(1.0, m_letters / 16.0)));
        painter.drawLine(QPointF(x, axis), QPointF(x, axis + m_letters * 0.25));
        painter.setPen(colours.ink);
        painter.drawText(QRectF(x - margin, axis + m_letters * 0.3, margin * 2, m_letters * 1.3),
                         Qt::AlignHCenter | Qt::AlignTop, wording::halfStage(score, QLocale()));
    }
    for (const AudienceDot& dot : m_votes.dots) {
        const auto stage = static_cast<std::size_t>(std::clamp(std::floor(dot.score), 1.0, 3.0));
        painter.setPen(QPen(colours.stageOutline.at(stage), std::max(1.0, radius / 8)));
        painter.setBrush(colours.stage.at(stage));
        for (int i = 0; i < dot.people; ++i) {
            painter.drawEllipse(QPointF(xOf(dot.score), axis - 4 - step * (i + 0.5)), radius,
                                radius);
        }
    }
    if (m_votes.dots.isEmpty())
        return;
    const double x = xOf(m_votes.median);
    const double size = m_letters * 0.35;
    const double top = axis + m_letters * 1.6;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawPolygon(QPolygonF({QPointF(x, top), QPointF(x - size, top + size * 1.6),
                                   QPointF(x + size, top + size * 1.6)}));
}

} // namespace milepost
