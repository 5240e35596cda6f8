// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/scalelayout.h"

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr double kGap = 3;
constexpr double kCellHeight = 26;
constexpr int kMostDots = 60;  ///< of one score; more are written as a number
constexpr int kMostNames = 40; ///< of one score, when names are shown

int columnOf(HalfStage score)
{
    return static_cast<int>(std::lround((score.value() - 1) * 2));
}

/// The dots of one round, by column.
using Columns = std::array<QList<qsizetype>, 5>;

Columns columnsOf(const ScaleFigure& figure, bool counts)
{
    Columns columns;
    for (qsizetype i = 0; i < figure.dots.size(); ++i) {
        if (figure.dots[i].counts == counts)
            columns[static_cast<std::size_t>(columnOf(figure.dots[i].score))].append(i);
    }
    return columns;
}

class Builder {
public:
    Builder(const ScaleFigure& figure, double width, const QFontMetricsF& font, bool mirrored)
        : m_figure(figure), m_font(font), m_mirrored(mirrored), m_column(width / 5),
          m_side(std::ceil(font.height() * 1.15)), m_width(width)
    {}

    ScaleLayout build()
    {
        double y = 0;
        if (m_figure.twoRounds) {
            m_layout.earlierLabel = QRectF(0, y, m_width, m_font.height());
            y = band(columnsOf(m_figure, false), y + m_font.height(), false) + 2 * kGap;
            m_layout.currentLabel = QRectF(0, y, m_width, m_font.height());
            y += m_font.height();
        }
        y = band(columnsOf(m_figure, true), y, true) + kGap;
        for (int i = 0; i < 5; ++i)
            m_layout.cells[static_cast<std::size_t>(i)] =
                QRectF(left(i), y, m_column, std::max(kCellHeight, m_font.height() + 8));
        m_layout.height = marks(m_layout.cells[0].bottom() + kGap);
        return m_layout;
    }

private:
    [[nodiscard]] double left(int column) const
    {
        return (m_mirrored ? 4 - column : column) * m_column;
    }

    [[nodiscard]] bool tooMany(const QList<qsizetype>& dots) const
    {
        return dots.size() > (m_figure.names ? kMostNames : kMostDots);
    }

    [[nodiscard]] int perRow() const
    {
        if (m_figure.names)
            return 1;
        return std::max(1, static_cast<int>((m_column - 2 * kGap) / (m_side + kGap)));
    }

    [[nodiscard]] int rowsOf(const QList<qsizetype>& dots) const
    {
        if (dots.isEmpty() || tooMany(dots))
            return dots.isEmpty() ? 0 : 1;
        return (static_cast<int>(dots.size()) + perRow() - 1) / perRow();
    }

    /// Stacks the columns on a common floor; gives back its y.
    double band(const Columns& columns, double top, bool counts)
    {
        int rows = 1;
        for (const QList<qsizetype>& column : columns)
            rows = std::max(rows, rowsOf(column));
        const double floor = top + rows * (m_side + kGap);
        for (int i = 0; i < 5; ++i)
            stack(columns[static_cast<std::size_t>(i)], i, floor, counts);
        return floor;
    }

    void stack(const QList<qsizetype>& dots, int column, double floor, bool counts)
    {
        if (dots.isEmpty())
            return;
        if (tooMany(dots)) {
            m_layout.counts.append({QRectF(left(column), floor - m_side - kGap, m_column, m_side),
                                    static_cast<int>(dots.size()), counts});
            return;
        }
        const int each = perRow();
        for (qsizetype i = 0; i < dots.size(); ++i) {
            const auto row = static_cast<int>(i) / each;
            const int inRow = std::min(each, static_cast<int>(dots.size()) - row * each);
            const int place = static_cast<int>(i) % each;
            const double y = floor - (row + 1) * (m_side + kGap);
            PlacedDot placed{dots[i], {}, {}};
            if (m_figure.names) {
                const double x =
                    m_mirrored ? left(column) + m_column - kGap - m_side : left(column) + kGap;
                placed.square = QRectF(x, y, m_side, m_side);
                const double room = m_column - m_side - 4 * kGap;
                placed.name = QRectF(m_mirrored ? left(column) + kGap : x + m_side + kGap, y,
                                     std::max(0.0, room), m_side);
            } else {
                const double block = inRow * (m_side + kGap) - kGap;
                const double x = left(column) + (m_column - block) / 2 + place * (m_side + kGap);
                placed.square = QRectF(x, y, m_side, m_side);
            }
            m_layout.dots.append(placed);
        }
    }

    /// Puts each mark into the first lane where it fits; gives back the bottom.
    double marks(double top)
    {
        const double lane = m_font.height() + kGap;
        QList<QList<QRectF>> lanes;
        for (qsizetype i = 0; i < m_figure.marks.size(); ++i) {
            const double x = m_layout.xOf(m_figure.marks[i].score);
            const double width = std::min(
                m_width, m_font.horizontalAdvance(m_figure.marks[i].text) + m_font.height() + 6);
            const double begin = std::clamp(x - width / 2, 0.0, m_width - width);
            int row = 0;
            QRectF rect(begin, top, width, lane);
            for (;; ++row) {
                rect.moveTop(top + row * lane);
                if (row == lanes.size())
                    lanes.append(QList<QRectF>());
                const bool free = std::none_of(
                    lanes[row].cbegin(), lanes[row].cend(), [&rect](const QRectF& other) {
                        return rect.adjusted(-6, 0, 6, 0).intersects(other);
                    });
                if (free)
                    break;
            }
            lanes[row].append(rect);
            m_layout.marks.append({i, x, rect});
        }
        return top + static_cast<double>(lanes.size()) * lane;
    }

    const ScaleFigure& m_figure;
    const QFontMetricsF& m_font;
    bool m_mirrored;
    double m_column;
    double m_side;
    double m_width;
    ScaleLayout m_layout;
};

} // namespace

double ScaleLayout::xOf(double score) const
{
    const double first = cells[0].center().x();
    const double last = cells[4].center().x();
    return first + (score - 1) / 2 * (last - first);
}

ScaleLayout layOutScale(const ScaleFigure& figure, double width, const QFontMetricsF& font,
                        bool mirrored)
{
    return Builder(figure, width, font, mirrored).build();
}

} // namespace milepost
