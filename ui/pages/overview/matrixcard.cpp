// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/matrixcard.h"

#include "ui/pages/overview/linkrow.h"
#include "ui/theme/screenfont.h"
#include "ui/theme/textorder.h"
#include "ui/theme/tooltip.h"
#include "ui/theme/windowcolours.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTextDocument>

namespace milepost {

namespace {

constexpr int kCardPadding = 12;
constexpr int kChosenEdge = 4;

struct Fonts {
    QFont name;
    QFont index;
    QFont small;

    explicit Fonts(const QWidget& widget)
        : name(screenFont(widget.font(), TextSize::Body, TextWeight::SemiBold)),
          index(screenFont(widget.font(), TextSize::Title, TextWeight::Bold)),
          small(screenFont(widget.font(), TextSize::Small))
    {}
};

} // namespace

MatrixCard::MatrixCard(QWidget* parent) : QRadioButton(parent), m_other(new LinkRow(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum); // as high as its neighbours
    m_other->hide();
    connect(m_other, &LinkRow::followed, this, &MatrixCard::followed);
}

QString MatrixCard::indexText() const
{
    if (m_matrix.index.isEmpty())
        return QStringLiteral("–");
    return m_matrix.targetIndex.isEmpty()
               ? m_matrix.index
               : QStringLiteral("%1 → %2").arg(m_matrix.index, m_matrix.targetIndex);
}

void MatrixCard::setMatrix(const MatrixOverview& matrix)
{
    if (m_matrix == matrix)
        return;
    m_matrix = matrix;
    const QString figures =
        matrix.index.isEmpty()
            ? tr("no index")
            : tr("index %1 of 100, target %2").arg(matrix.index, matrix.targetIndex);
    QStringList words{figures, matrix.stageText, matrix.coverage, matrix.confidence};
    if (matrix.other)
        words.append(QStringLiteral("%1, %2").arg(matrix.other->title, matrix.other->value));
    words.removeAll(QString());
    m_other->setVisible(matrix.other.has_value());
    if (matrix.other)
        m_other->setLine(*matrix.other);
    setAccessibleName(tr("%1: %2").arg(matrix.shortName, figures));
    setAccessibleDescription(words.mid(1).join(QStringLiteral(", ")));
    setToolTip(toolTipText(matrix.name + QLatin1Char('\n') + matrix.scope + QLatin1Char('\n') +
                           words.join(QLatin1Char('\n'))));
    placeOther();
    updateGeometry();
    update();
}

int MatrixCard::figuresHeight() const
{
    const Fonts fonts(*this);
    return QFontMetrics(fonts.name).height() + QFontMetrics(fonts.index).height() +
           2 * QFontMetrics(fonts.small).height() + 2 * kCardPadding;
}

QSize MatrixCard::sizeHint() const
{
    const int other = m_matrix.other ? m_other->sizeHint().height() : 0;
    return {fontMetrics().height() * 18, figuresHeight() + other};
}

void MatrixCard::placeOther()
{
    const QRect below(kCardPadding - 4, figuresHeight() - kCardPadding / 2,
                      width() - 2 * (kCardPadding - 4), m_other->sizeHint().height());
    m_other->setGeometry(below);
}

void MatrixCard::resizeEvent(QResizeEvent* event)
{
    QRadioButton::resizeEvent(event);
    placeOther();
}

QSize MatrixCard::minimumSizeHint() const
{
    return {fontMetrics().height() * 10, sizeHint().height()};
}

bool MatrixCard::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void MatrixCard::paintEvent(QPaintEvent*)
{
    const WindowColours colours = coloursFor(palette());
    const Fonts fonts(*this);
    const bool lit = underMouse() && !isChecked() && !m_other->underMouse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.controlEdge, 1));
    painter.setBrush(lit ? colours.selection : colours.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const auto place = [this](const QRect& rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    if (isChecked()) {
        painter.fillRect(place(QRect(0, 6, kChosenEdge, height() - 12)), colours.accent);
    }

    const QColor ink = lit ? colours.onSelection : colours.ink;
    const QColor muted = lit ? colours.mutedOnSelection : colours.mutedInk;
    const int start = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                      Qt::AlignVCenter | Qt::TextSingleLine;
    QRect line = rect().adjusted(kCardPadding, kCardPadding, -kCardPadding, 0);
    const auto draw = [&](const QFont& font, const QColor& colour, const QString& text) {
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place(line), start,
                         metrics.elidedText(keepInOrder(text), Qt::ElideRight, line.width()));
        line.translate(0, metrics.height());
    };
    // The stage on its colour at the end, beside name and index.
    const int side = QFontMetrics(fonts.index).height();
    const QRect chip(line.right() - side + 1,
                     line.top() + QFontMetrics(fonts.name).height() - side / 4, side, side);
    line.setRight(chip.left() - kCardPadding / 2);
    draw(fonts.name, ink, m_matrix.shortName);
    if (m_matrix.stage > 0) {
        const auto stage = static_cast<std::size_t>(m_matrix.stage);
        painter.setPen(QPen(colours.stageOutline[stage], 1));
        painter.setBrush(colours.stage[stage]);
        painter.drawRoundedRect(QRectF(place(chip)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(fonts.name);
        painter.setPen(colours.onStage[stage]);
        painter.drawText(place(chip), Qt::AlignCenter, QString::number(m_matrix.stage));
    }
    const QRect figures = line;
    draw(fonts.index, ink, indexText());
    const int indexWidth = QFontMetrics(fonts.index).horizontalAdvance(indexText());
    QRect date = figures.adjusted(indexWidth + kCardPadding, 0, 0, 0);
    date.setHeight(QFontMetrics(fonts.index).ascent() + QFontMetrics(fonts.small).descent());
    painter.setFont(fonts.small);
    painter.setPen(muted);
    painter.drawText(place(date),
                     (start & ~static_cast<int>(Qt::AlignVCenter)) |
                         static_cast<int>(Qt::AlignBottom),
                     QFontMetrics(fonts.small)
                         .elidedText(keepInOrder(m_matrix.date), Qt::ElideRight, date.width()));
    line.setRight(chip.right());
    draw(fonts.small, ink, m_matrix.stageText);
    // What has no room is left to the tool tip: better none than half a word.
    const QString both = QStringLiteral("%1 · %2").arg(m_matrix.coverage, m_matrix.confidence);
    const bool room = QFontMetrics(fonts.small).horizontalAdvance(both) <= line.width();
    draw(fonts.small, muted, room && !m_matrix.confidence.isEmpty() ? both : m_matrix.coverage);
    if (hasFocus()) {
        QStyleOption focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

bool MatrixCard::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        placeOther();
        updateGeometry();
    }
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave ||
        event->type() == QEvent::PaletteChange)
        update();
    return QRadioButton::event(event);
}

} // namespace milepost
