// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/linkrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/screenfont.h"
#include "ui/theme/textorder.h"
#include "ui/theme/tooltip.h"
#include "ui/theme/windowcolours.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTextDocument>

namespace milepost {

namespace {

constexpr int kLinkPadding = 4;
constexpr int kIcon = 16;

QFont titleFont(const QWidget& widget)
{
    return screenFont(widget.font(), TextSize::Body, TextWeight::SemiBold);
}

QFont textFont(const QWidget& widget)
{
    return screenFont(widget.font(), TextSize::Small);
}

} // namespace

LinkRow::LinkRow(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { emit followed(m_line.link); });
}

void LinkRow::setLine(const OverviewLine& line)
{
    if (m_line == line)
        return;
    m_line = line;
    setAccessibleName(line.value.isEmpty() ? line.title
                                           : QStringLiteral("%1: %2").arg(line.title, line.value));
    setAccessibleDescription(line.text);
    QString tip = line.title;
    for (const QString& more : {line.text, line.value}) {
        if (!more.isEmpty())
            tip += QLatin1Char('\n') + more;
    }
    setToolTip(toolTipText(tip));
    updateGeometry();
    update();
}

QSize LinkRow::sizeHint() const
{
    const int title = QFontMetrics(titleFont(*this)).height();
    const int text = m_line.text.isEmpty() ? 0 : QFontMetrics(textFont(*this)).height();
    return {fontMetrics().height() * 20, title + text + 2 * kLinkPadding};
}

QSize LinkRow::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, sizeHint().height()};
}

void LinkRow::paintEvent(QPaintEvent*)
{
    const WindowColours colours = coloursFor(palette());
    const bool lit = isDown() || underMouse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (lit) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.selection);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const QColor ink = lit ? colours.onSelection : colours.ink;
    const QColor muted = lit ? colours.mutedOnSelection : colours.mutedInk;
    const auto place = [this](const QRect& rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const int start = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                      Qt::AlignVCenter | Qt::TextSingleLine;
    const int end = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) |
                    Qt::AlignVCenter | Qt::TextSingleLine;

    QRect upper = rect().adjusted(kLinkPadding, kLinkPadding, -kLinkPadding, 0);
    upper.setHeight(QFontMetrics(titleFont(*this)).height());
    if (m_line.urgent) {
        QRect at(upper.left(), upper.top(), kIcon, kIcon);
        at.moveTop(upper.center().y() - kIcon / 2);
        themeIcon(QStringLiteral("warning"), lit ? ink : colours.accent).paint(&painter, place(at));
        upper.setLeft(upper.left() + kIcon + kLinkPadding);
    }
    const QFont valueFont = textFont(*this);
    const int room = QFontMetrics(valueFont).horizontalAdvance(m_line.value) + 2;
    const int valueWidth = m_line.value.isEmpty() ? 0 : qMin(room, upper.width() / 2);
    painter.setFont(valueFont);
    painter.setPen(m_line.urgent && !lit ? colours.accent : ink);
    QRect value = upper;
    value.setLeft(upper.right() - valueWidth + 1);
    painter.drawText(
        place(value), end,
        QFontMetrics(valueFont).elidedText(keepInOrder(m_line.value), Qt::ElideRight, valueWidth));
    QRect title = upper;
    title.setRight(upper.right() - valueWidth - (valueWidth > 0 ? 2 * kLinkPadding : 0));
    painter.setFont(titleFont(*this));
    painter.setPen(ink);
    painter.drawText(place(title), start,
                     QFontMetrics(titleFont(*this))
                         .elidedText(keepInOrder(m_line.title), Qt::ElideRight, title.width()));
    if (!m_line.text.isEmpty()) {
        QRect lower = upper;
        lower.moveTop(upper.bottom() + 1);
        lower.setHeight(QFontMetrics(textFont(*this)).height());
        painter.setFont(textFont(*this));
        painter.setPen(muted);
        painter.drawText(place(lower), start,
                         QFontMetrics(textFont(*this))
                             .elidedText(keepInOrder(m_line.text), Qt::ElideRight, lower.width()));
    }
    if (hasFocus()) {
        QStyleOption focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void LinkRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

bool LinkRow::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave ||
        event->type() == QEvent::PaletteChange)
        update();
    return QAbstractButton::event(event);
}

} // namespace milepost
