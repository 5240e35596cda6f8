// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <array>
#include <optional>

namespace milepost {

/// The part of the scale that a profile shows: from a little left of stage 1, so that a score of 1
/// has a bar to see, to a little right of stage 3.
inline constexpr double kProfileFrom = 0.6;
inline constexpr double kProfileTo = 3.1;

/// Where the columns of a profile stand, in pixels: names, bars, scores, and words where there is
/// room for them. Rows share the height. In a right-to-left layout all of it is mirrored.
class ProfileGeometry {
public:
    ProfileGeometry() = default;
    /// `lineHeight` is that of the window's font.
    ProfileGeometry(const QSizeF& size, int rows, qreal lineHeight, bool mirrored);

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] QRectF plot() const { return placed(m_plot); }
    [[nodiscard]] QRectF header() const; ///< over the plot, for the names of the stages
    /// Where names of the three stages with these widths stand above the plot, each with its middle
    /// over its line. Nothing when there is no room for all of them.
    [[nodiscard]] std::optional<std::array<QRectF, 3>>
    stageNames(const std::array<qreal, 3>& widths) const;
    [[nodiscard]] QRectF legend() const;
    [[nodiscard]] QRectF row(int row) const; ///< over the whole width
    [[nodiscard]] QRectF name(int row) const { return column(m_name, row); }
    [[nodiscard]] QRectF score(int row) const { return column(m_score, row); }
    [[nodiscard]] bool hasWords() const { return m_words.width() > 0; }
    [[nodiscard]] QRectF words(int row) const { return column(m_words, row); }
    [[nodiscard]] qreal x(double score) const;         ///< of a score on the scale
    [[nodiscard]] double stagesIn(qreal pixels) const; ///< how much of the scale that many cover
    /// The row at a height, or −1.
    [[nodiscard]] int rowAt(qreal y) const;

    [[nodiscard]] static QSizeF preferredSize(int rows, qreal lineHeight);
    [[nodiscard]] static QSizeF minimumSize(int rows, qreal lineHeight);

private:
    [[nodiscard]] QRectF placed(const QRectF& rect) const;
    [[nodiscard]] QRectF column(const QRectF& column, int row) const;

    QSizeF m_size;
    int m_rows = 0;
    bool m_mirrored = false;
    qreal m_headerHeight = 0;
    qreal m_legendHeight = 0;
    QRectF m_name; ///< columns as seen from left to right, over all rows
    QRectF m_plot;
    QRectF m_score;
    QRectF m_words;
};

} // namespace milepost
