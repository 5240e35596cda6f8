// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/functionmark.h"

#include "ui/theme/categorycolours.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace milepost {

namespace {

/// A regular polygon; `turn` in parts of a full turn.
QPainterPath polygon(const QRectF& square, int corners, double turn)
{
    QPolygonF points;
    const double radius = square.width() / 2;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * (turn + static_cast<double>(i) / corners);
        points.append(square.center() +
                      QPointF(radius * std::sin(angle), -radius * std::cos(angle)));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(Function function, const QRectF& square)
{
    QPainterPath path;
    const double inset = square.width() * 0.07;
    switch (function) {
    case Function::Cs:
        path.addEllipse(square);
        return path;
    case Function::Partner:
        path.addRect(square.adjusted(inset, inset, -inset, -inset));
        return path;
    case Function::Revops:
        return polygon(square.adjusted(-inset, -inset, inset, inset), 4, 0);
    case Function::Sales:
        return polygon(square.adjusted(-2 * inset, -inset, 2 * inset, 3 * inset), 3, 0);
    case Function::Marketing:
        return polygon(square.adjusted(-2 * inset, -3 * inset, 2 * inset, inset), 3, 0.5);
    case Function::Finance:
        return polygon(square, 6, 0);
    case Function::Product:
        return polygon(square, 5, 0);
    case Function::Executive:
        return polygon(square, 8, 1.0 / 16);
    case Function::Other:
        break;
    }
    path.addRoundedRect(square.adjusted(inset, inset, -inset, -inset), square.width() / 3,
                        square.width() / 3);
    return path;
}

class FunctionIconEngine : public QIconEngine {
public:
    explicit FunctionIconEngine(Function function) : m_function(function) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        const double side = std::min(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2,
                            rect.y() + (rect.height() - side) / 2, side, side);
        paintFunctionMark(*painter, square.adjusted(1, 1, -1, -1), m_function,
                          QGuiApplication::palette());
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new FunctionIconEngine(m_function); }

private:
    Function m_function;
};

} // namespace

QString functionLetter(Function function)
{
    switch (function) {
    case Function::Cs:
        return QStringLiteral("C");
    case Function::Partner:
        return QStringLiteral("P");
    case Function::Revops:
        return QStringLiteral("R");
    case Function::Sales:
        return QStringLiteral("S");
    case Function::Marketing:
        return QStringLiteral("M");
    case Function::Finance:
        return QStringLiteral("F");
    case Function::Product:
        return QStringLiteral("D");
    case Function::Executive:
        return QStringLiteral("E");
    case Function::Other:
        break;
    }
    return QStringLiteral("O");
}

void paintFunctionMark(QPainter& painter, const QRectF& square, Function function,
                       const QPalette& palette, bool faded)
{
    const CategoryColour colour = categoryColour(static_cast<int>(function), lookOf(palette));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour.edge, 1.2));
    painter.setBrush(faded ? coloursFor(palette).paper : colour.fill);
    painter.drawPath(shapeOf(function, square));
    QFont font = painter.font();
    font.setPixelSize(std::max(6, static_cast<int>(square.height() * 0.58)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(faded ? coloursFor(palette).ink : colour.text);
    QRectF letter = square;
    if (function == Function::Sales)
        letter.translate(0, square.height() * 0.12);
    if (function == Function::Marketing)
        letter.translate(0, -square.height() * 0.12);
    painter.drawText(letter.adjusted(-4, -4, 4, 4), Qt::AlignCenter, functionLetter(function));
    painter.restore();
}

QIcon functionIcon(Function function)
{
    return QIcon(new FunctionIconEngine(function));
}

} // namespace milepost
