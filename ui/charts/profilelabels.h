// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/profilefigure.h"
#include "ui/charts/profilegeometry.h"
#include "ui/theme/colours.h"

#include <QFont>
#include <QGraphicsItem>
#include <QLocale>

namespace milepost {

/// Everything of a profile that is text: names, scores, words, stage names over the bars, the
/// legend, and the row that is marked. Long texts end in an ellipsis; the whole is in the tool tip.
class ProfileLabels : public QGraphicsItem {
public:
    explicit ProfileLabels(QGraphicsItem* parent);

    void setFigure(const ProfileFigure& figure);
    void setGeometry(const ProfileGeometry& geometry, const QSizeF& size);
    void setLook(const Colours& colours, const QFont& font, Qt::LayoutDirection direction);
    /// −1 marks none.
    void setMarkedRow(int row);

    [[nodiscard]] QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintHeader(QPainter& painter) const;
    void paintRow(QPainter& painter, int number) const;
    void paintName(QPainter& painter, const QRectF& rect, const QString& name) const;
    void paintWords(QPainter& painter, const ProfileRow& row, const QRectF& rect) const;
    void paintCounts(QPainter& painter, const ProfileRow& row, int number) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] qreal paintEntry(QPainter& painter, qreal x, const QString& words) const;
    void text(QPainter& painter, const QRectF& rect, int flags, const QFont& font,
              const QColor& colour, const QString& text) const;

    ProfileFigure m_figure;
    ProfileGeometry m_geometry;
    QRectF m_rect;
    Colours m_colours;
    QFont m_font;
    QLocale m_locale;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    int m_marked = -1;
};

/// The lines of the half stages behind the bars.
class ProfileGrid : public QGraphicsItem {
public:
    explicit ProfileGrid(QGraphicsItem* parent);

    void setGeometry(const ProfileGeometry& geometry, const QColor& colour);

    [[nodiscard]] QRectF boundingRect() const override { return m_geometry.plot(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    ProfileGeometry m_geometry;
    QColor m_colour;
};

/// From this many equal votes on a number stands for their dots.
inline constexpr int kMostVoteDots = 12;

} // namespace milepost
