// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace milepost {

struct TextStyle {
    TextSize size = TextSize::Body;
    TextWeight weight = TextWeight::Regular;
    bool italic = false;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft; ///< left means where reading begins
    qreal scale = 1;                         ///< of size and leading

    [[nodiscard]] TextStyle weighted(TextWeight other) const;
    [[nodiscard]] TextStyle coloured(const QColor& other) const;
    [[nodiscard]] TextStyle aligned(Qt::Alignment other) const;
    [[nodiscard]] TextStyle scaledBy(qreal factor) const;
};

/// Where a run of a text leads to, in the text's own coordinates.
struct TextLink {
    QRectF rect;
    QString target;
};

/// A text broken into lines for one width, ready to be drawn again and again. Cheap to copy: copies
/// and parts share their lines. Sizes are points. Made by a Typesetter.
class Text {
public:
    Text() = default;

    [[nodiscard]] bool isEmpty() const { return lineCount() == 0; }
    [[nodiscard]] int lineCount() const { return m_last - m_first; }
    [[nodiscard]] qreal height() const;        ///< of all lines with their leading
    [[nodiscard]] qreal width() const;         ///< of the longest line, may be less than asked for
    [[nodiscard]] qreal setWidth() const;      ///< the width that it was broken for
    [[nodiscard]] qreal firstBaseline() const; ///< below the top
    /// Smallest rectangle around the lines, seen from the top left corner of the set width.
    [[nodiscard]] QRectF bounds() const;
    [[nodiscard]] QString plain() const;
    [[nodiscard]] QList<TextLink> links() const;

    /// The lines from `first` on, `count` of them or as many as there are.
    [[nodiscard]] Text lines(int first, int count) const;
    /// As many lines as fit into `height`.
    [[nodiscard]] int linesWithin(qreal height) const;

    /// Draws with the top left corner of the set width at `position`; one unit of the painter is a
    /// point. Only Canvas calls this, so that every text of a page is known.
    void draw(QPainter& painter, const QPointF& position) const;

private:
    friend class Typesetter;
    struct Lines;
    Text(std::shared_ptr<const Lines> lines, int first, int last);

    std::shared_ptr<const Lines> m_lines;
    int m_first = 0;
    int m_last = 0;
};

} // namespace milepost
