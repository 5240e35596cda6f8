// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/profilegeometry.h"

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr qreal kGap = 12;
constexpr qreal kNameGap = 16;   ///< between the names of two stages
constexpr qreal kRowLines = 2.4; ///< least height of a row, in lines of text
constexpr qreal kHeaderLines = 1.5;
constexpr qreal kLegendLines = 1.6;
constexpr qreal kNameLines = 9;    ///< least width of the names, in heights of a line
constexpr qreal kScoreLines = 4.2; ///< least width of the scores
constexpr qreal kLeastPlotLines = 9;
constexpr qreal kPlotBesideWords = 20; ///< words give way to the bars
constexpr qreal kWordsLines = 11;

} // namespace

ProfileGeometry::ProfileGeometry(const QSizeF& size, int rows, qreal lineHeight, bool mirrored)
    : m_size(size), m_rows(std::max(0, rows)), m_mirrored(mirrored),
      m_headerHeight(std::round(lineHeight * kHeaderLines)),
      m_legendHeight(std::round(lineHeight * kLegendLines))
{
    const qreal width = size.width();
    const qreal nameWidth =
        std::clamp(width * 0.24, lineHeight * kNameLines * 0.8, lineHeight * kNameLines * 1.4);
    const qreal scoreWidth =
        std::clamp(width * 0.11, lineHeight * kScoreLines, lineHeight * kScoreLines * 1.35);
    const qreal rest = width - nameWidth - scoreWidth - 2 * kGap;
    const bool words = rest >= lineHeight * (kPlotBesideWords + kWordsLines) + kGap;
    const qreal wordsWidth =
        words ? std::clamp(width * 0.31, lineHeight * kWordsLines, lineHeight * kWordsLines * 1.6)
              : 0;
    const qreal plotWidth = std::max<qreal>(lineHeight, rest - (words ? wordsWidth + kGap : 0));

    const qreal top = m_headerHeight;
    const qreal height = std::max<qreal>(m_rows, size.height() - m_headerHeight - m_legendHeight);
    m_name = QRectF(0, top, nameWidth, height);
    m_plot = QRectF(m_name.right() + kGap, top, plotWidth, height);
    m_score = QRectF(m_plot.right() + kGap, top, scoreWidth, height);
    m_words = words ? QRectF(m_score.right() + kGap, top, wordsWidth, height) : QRectF();
}

QSizeF ProfileGeometry::preferredSize(int rows, qreal lineHeight)
{
    return {lineHeight * 40, lineHeight * (rows * (kRowLines + 0.4) + kHeaderLines + kLegendLines)};
}

QSizeF ProfileGeometry::minimumSize(int rows, qreal lineHeight)
{
    return {lineHeight * (kNameLines * 0.8 + kScoreLines + kLeastPlotLines) + 2 * kGap,
            lineHeight * (rows * kRowLines + kHeaderLines + kLegendLines)};
}

QRectF ProfileGeometry::placed(const QRectF& rect) const
{
    if (!m_mirrored)
        return rect;
    return {m_size.width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

QRectF ProfileGeometry::column(const QRectF& column, int row) const
{
    const QRectF full = this->row(row);
    return placed(QRectF(column.left(), full.top(), column.width(), full.height()));
}

QRectF ProfileGeometry::header() const
{
    return placed(QRectF(m_plot.left(), 0, m_plot.width(), m_headerHeight));
}

std::optional<std::array<QRectF, 3>>
ProfileGeometry::stageNames(const std::array<qreal, 3>& widths) const
{
    std::array<QRectF, 3> names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i] =
            QRectF(x(static_cast<double>(i) + 1) - widths[i] / 2, 0, widths[i], m_headerHeight);
        if (names[i].left() < 0 || names[i].right() > m_size.width())
            return std::nullopt;
    }
    const QRectF& left = m_mirrored ? names[2] : names[0];
    const QRectF& right = m_mirrored ? names[0] : names[2];
    if (left.right() + kNameGap > names[1].left() || names[1].right() + kNameGap > right.left())
        return std::nullopt;
    return names;
}

QRectF ProfileGeometry::legend() const
{
    return {0, m_size.height() - m_legendHeight, m_size.width(), m_legendHeight};
}

QRectF ProfileGeometry::row(int row) const
{
    const qreal height = m_rows > 0 ? m_plot.height() / m_rows : 0;
    return {0, m_plot.top() + row * height, m_size.width(), height};
}

qreal ProfileGeometry::x(double score) const
{
    const qreal share = (score - kProfileFrom) / (kProfileTo - kProfileFrom);
    const QRectF area = plot();
    return m_mirrored ? area.right() - share * area.width() : area.left() + share * area.width();
}

double ProfileGeometry::stagesIn(qreal pixels) const
{
    return m_plot.width() > 0 ? pixels * (kProfileTo - kProfileFrom) / m_plot.width() : 0;
}

int ProfileGeometry::rowAt(qreal y) const
{
    if (m_rows == 0 || y < m_plot.top() || y >= m_plot.bottom())
        return -1;
    return std::min(m_rows - 1, static_cast<int>((y - m_plot.top()) * m_rows / m_plot.height()));
}

} // namespace milepost
