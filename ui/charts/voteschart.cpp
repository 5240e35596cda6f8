// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/voteschart.h"

#include "core/scoring/scorewords.h"
#include "ui/language/inwords.h"

#include <QPainter>

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kVotesNameShare = 0.3; // of the width
constexpr qreal kWordsShare = 0.24;
constexpr qreal kLaneGap = 6;
constexpr qreal kDot = 3.2;
constexpr qreal kDotPitch = 8;
constexpr int kHalfStages = 4;
constexpr int kVotesNameLines = 2;

void paintVote(QPainter& painter, const QPointF& at, bool now, const Colours& colours)
{
    painter.setPen(QPen(now ? colours.ink : colours.mutedInk, 1.25));
    painter.setBrush(now ? colours.ink : colours.paper);
    painter.drawEllipse(at, kDot, kDot);
}

} // namespace

void VotesChart::setFigure(const VotesFigure& figure)
{
    m_figure = figure;
    redraw();
}

QList<LegendSign> VotesChart::signs() const
{
    QList<LegendSign> signs;
    const auto add = [&](const QString& day, bool now) {
        signs.append({tr("a vote on %1").arg(day), [now](QPainter& painter, const QPointF& middle,
                                                         const WindowColours& colours) {
                          paintVote(painter, middle, now, colours);
                      }});
    };
    if (compares())
        add(m_figure.thenLabel, false);
    add(m_figure.nowLabel, true);
    return signs;
}

VotesChart::Measures VotesChart::measured(qreal width) const
{
    return m_measures.at(width, [&] {
        Measures all;
        all.words = textWidth(inWords(terms::consensus()));
        for (const VotesRow& row : m_figure.rows) {
            all.names = std::max(all.names, textWidth(row.name));
            all.words = std::max(
                {all.words, textWidth(row.then.consensusText), textWidth(row.now.consensusText)});
        }
        all.names = std::min(all.names, width * kVotesNameShare);
        all.words = std::min(all.words, width * kWordsShare);
        all.head = lineHeight() * 1.5;
        all.lane = lineHeight() * 1.15;
        all.row =
            std::max(all.lane * (compares() ? 2 : 1), lineHeight() * kVotesNameLines) + kLaneGap;
        return all;
    });
}

void VotesChart::redraw()
{
    m_measures.forget();
    PaintedChart::redraw();
}

qreal VotesChart::bottom(const Measures& all) const
{
    return all.head + all.row * static_cast<qreal>(m_figure.rows.size());
}

qreal VotesChart::heightFor(qreal width) const
{
    return bottom(measured(width)) + kLaneGap + legendHeight(nullptr, signs(), width, 0);
}

QRectF VotesChart::lane(qsizetype row, bool now) const
{
    const Measures all = measured(size().width());
    const qreal top = all.head + all.row * static_cast<qreal>(row);
    const qreal left = all.names + 2 * kLaneGap;
    const qreal below = now && compares() ? all.lane : 0;
    return {left, top + below, size().width() - left - all.words - 2 * kLaneGap, all.lane};
}

qreal VotesChart::placeOf(double score) const
{
    const QRectF rect = lane(0, true);
    const qreal inset = 4 * kDotPitch;
    return rect.left() + inset + (rect.width() - 2 * inset) * (score - 1) / 2;
}

void VotesChart::paintScale(QPainter& painter) const
{
    const Colours& colours = look().colours;
    const Measures all = measured(size().width());
    for (int half = 0; half <= kHalfStages; ++half) {
        const double score = 1 + half * 0.5;
        const qreal x = placeOf(score);
        painter.setPen(QPen(half % 2 == 0 ? colours.rule : colours.hairline, 1));
        const QRectF line =
            placed({x, lineHeight() * 1.2, 0, bottom(all) - lineHeight() * 1.2 - kLaneGap});
        painter.drawLine(line.topLeft(), line.bottomLeft());
        write(painter, {x - 3 * kDotPitch, 0, 6 * kDotPitch, lineHeight()}, Qt::AlignCenter,
              colours.mutedInk, look().locale.toString(score, 'f', 1));
    }
    const QRectF words(size().width() - all.words, 0, all.words, lineHeight());
    write(painter, words, Qt::AlignVCenter, colours.mutedInk, inWords(terms::consensus()));
}

void VotesChart::paintVotes(QPainter& painter, const QRectF& rect, const VotesThen& then,
                            bool now) const
{
    const qreal room = (placeOf(1.5) - placeOf(1)) / kDotPitch;
    const qreal y = rect.center().y();
    for (const VoteDot& vote : then.votes) {
        const qreal x = placeOf(vote.score);
        if (vote.count > room) { // a number stands for dots that have no room
            const QRectF dot = placed({x - kDotPitch, y, 0, 0});
            paintVote(painter, dot.topLeft(), now, look().colours);
            write(painter, {x - kDotPitch / 2 + 1, rect.top(), 5 * kDotPitch, rect.height()},
                  Qt::AlignVCenter, look().colours.ink, tr("× %1").arg(vote.count));
            continue;
        }
        for (int i = 0; i < vote.count; ++i) {
            const qreal aside = (i - (vote.count - 1) / 2.0) * kDotPitch;
            paintVote(painter, placed({x + aside, y, 0, 0}).topLeft(), now, look().colours);
        }
    }
    const qreal wide = measured(size().width()).words;
    const QRectF words(size().width() - wide, rect.top(), wide, rect.height());
    write(painter, words, Qt::AlignVCenter, now ? look().colours.ink : look().colours.mutedInk,
          then.consensusText);
}

void VotesChart::paintFigure(QPainter& painter)
{
    paintScale(painter);
    const Measures all = measured(size().width());
    for (qsizetype row = 0; row < m_figure.rows.size(); ++row) {
        const VotesRow& votes = m_figure.rows.at(row);
        const QRectF beside = lane(row, false);
        write(painter, {0, beside.top(), all.names, all.row - kLaneGap}, Qt::AlignVCenter,
              look().colours.ink, votes.name);
        if (compares())
            paintVotes(painter, beside, votes.then, false);
        paintVotes(painter, lane(row, true), votes.now, true);
    }
    legendHeight(&painter, signs(), size().width(), bottom(all) + kLaneGap);
}

QList<ChartSpot> VotesChart::spots()
{
    QList<ChartSpot> all;
    for (qsizetype row = 0; row < m_figure.rows.size(); ++row) {
        const auto add = [&](bool now, const QString& words) {
            const QRectF at = placed(lane(row, now));
            all.append({at.center(), at.size() / 2, words, static_cast<int>(row)});
        };
        if (compares())
            add(false, m_figure.rows.at(row).then.words);
        add(true, m_figure.rows.at(row).now.words);
    }
    return all;
}

} // namespace milepost
