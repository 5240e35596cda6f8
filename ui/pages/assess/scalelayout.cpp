// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/scalelayout.h"

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr double kScaleGap = 3;
constexpr double kCellHeight = 26;
constexpr double kEntryGap = 14;   ///< between the entries of the legend
constexpr int kScaleMostRows = 3;  ///< of dots
constexpr int kScaleMostNames = 8; ///< of dots with names

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
            y = band(columnsOf(m_figure, false), y + m_font.height(), false) + 2 * kScaleGap;
            m_layout.currentLabel = QRectF(0, y, m_width, m_font.height());
            y += m_font.height();
        }
        y = band(columnsOf(m_figure, true), y, true) + kScaleGap;
        for (int i = 0; i < 5; ++i)
            m_layout.cells[static_cast<std::size_t>(i)] =
                QRectF(left(i), y, m_column, std::max(kCellHeight, m_font.height() + 8));
        m_layout.height = marks(m_layout.cells[0].bottom() + kScaleGap);
        return m_layout;
    }

private:
    [[nodiscard]] double left(int column) const
    {
        return (m_mirrored ? 4 - column : column) * m_column;
    }

    [[nodiscard]] int perRow() const
    {
        if (m_figure.names)
            return 1;
        return std::max(1, static_cast<int>((m_column - 2 * kScaleGap) / (m_side + kScaleGap)));
    }

    /// Room for this many people, all of whom may give the same score.
    [[nodiscard]] int rowsFor(int people) const
    {
        const int rows = (people + perRow() - 1) / perRow();
        return std::clamp(rows, 1, m_figure.names ? kScaleMostNames : kScaleMostRows);
    }

    /// Stacks the columns on a common floor; gives back its y.
    double band(const Columns& columns, double top, bool counts)
    {
        int most = counts ? m_figure.people : 1;
        for (const QList<qsizetype>& column : columns)
            most = std::max(most, static_cast<int>(column.size()));
        const int rows = rowsFor(most);
        const double floor = top + rows * (m_side + kScaleGap);
        for (int i = 0; i < 5; ++i)
            stack(columns[static_cast<std::size_t>(i)], i, rows, floor, counts);
        return floor;
    }

    void stack(const QList<qsizetype>& all, int column, int rows, double floor, bool counts)
    {
        const int each = perRow();
        QList<qsizetype> dots = all;
        if (all.size() > qsizetype(rows) * each) {
            dots = all.mid(0, qsizetype(rows - 1) * each);
            m_layout.counts.append(
                {QRectF(left(column), floor - rows * (m_side + kScaleGap), m_column, m_side),
                 static_cast<int>(all.size() - dots.size()), counts});
        }
        for (qsizetype i = 0; i < dots.size(); ++i) {
            const auto row = static_cast<int>(i) / each;
            const int inRow = std::min(each, static_cast<int>(dots.size()) - row * each);
            const int place = static_cast<int>(i) % each;
            const double y = floor - (row + 1) * (m_side + kScaleGap);
            PlacedDot placed{dots[i], {}, {}};
            if (m_figure.names) {
                const double x = m_mirrored ? left(column) + m_column - kScaleGap - m_side
                                            : left(column) + kScaleGap;
                placed.square = QRectF(x, y, m_side, m_side);
                const double room = m_column - m_side - 4 * kScaleGap;
                placed.name = QRectF(m_mirrored ? left(column) + kScaleGap : x + m_side + kScaleGap,
                                     y, std::max(0.0, room), m_side);
            } else {
                const double block = inRow * (m_side + kScaleGap) - kScaleGap;
                const double x =
                    left(column) + (m_column - block) / 2 + place * (m_side + kScaleGap);
                placed.square = QRectF(x, y, m_side, m_side);
            }
            m_layout.dots.append(placed);
        }
    }

    /// Puts the signs under their values and their words below; gives back the bottom.
    double marks(double top)
    {
        if (m_figure.marks.isEmpty())
            return top;
        const double side = std::ceil(m_font.height() * 0.6);
        const double lane = m_font.height() + kScaleGap;
        const double legend = top + side + 2 * kScaleGap;
        QPointF next(0, legend);
        QPointF room(0, legend); // for all of them at their widest
        const auto step = [&](QPointF& from, double words) {
            const double width = std::min(m_width, words + m_font.height() + 6);
            if (from.x() > 0 && from.x() + width > m_width)
                from = QPointF(0, from.y() + lane);
            const double x = m_mirrored ? m_width - from.x() - width : from.x();
            from.rx() += width + kEntryGap;
            return QRectF(x, from.y(), width, lane);
        };
        QList<PlacedMark> shown;
        for (qsizetype i = 0; i < m_figure.marks.size(); ++i) {
            const ScaleMark& mark = m_figure.marks[i];
            const double words = m_font.horizontalAdvance(mark.text);
            step(room, std::max(words, m_font.horizontalAdvance(mark.widest)));
            if (!mark.score)
                continue;
            const QRectF sign(m_layout.xOf(*mark.score) - side / 2, top, side, side);
            shown.append({i, sign, step(next, words)});
        }
        spread(shown, side + kScaleGap);
        m_layout.marks = shown;
        return room.y() + lane;
    }

    /// Signs of the same value stand beside one another around it.
    void spread(QList<PlacedMark>& marks, double step) const
    {
        std::stable_sort(marks.begin(), marks.end(),
                         [](const PlacedMark& one, const PlacedMark& other) {
                             return one.sign.left() < other.sign.left();
                         });
        for (qsizetype i = 1; i < marks.size(); ++i) {
            marks[i].sign.moveLeft(std::max(marks[i].sign.left(), marks[i - 1].sign.left() + step));
        }
        double most = m_width;
        for (qsizetype i = marks.size() - 1; i >= 0; --i) {
            marks[i].sign.moveRight(std::min(marks[i].sign.right(), most));
            most = marks[i].sign.right() - step;
        }
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
