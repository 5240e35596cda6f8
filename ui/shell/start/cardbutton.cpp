// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/cardbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/screenfont.h"
#include "ui/theme/windowcolours.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace milepost {

namespace {

constexpr int kCardPadding = 16;
constexpr int kCardIcon = 24;
constexpr int kWidth = 320;
constexpr qreal kRadius = 6;

QFont titleFont(const QWidget& widget)
{
    return screenFont(widget.font(), TextSize::Lead, TextWeight::SemiBold);
}

} // namespace

CardButton::CardButton(const QString& title, const QString& explanation, const QString& iconName,
                       QWidget* parent)
    : QAbstractButton(parent), m_explanation(explanation), m_iconName(iconName)
{
    setText(title);
    setAccessibleName(QString(title).remove(u'&'));
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // narrow it is higher
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardButton::setLeading(bool leading)
{
    m_leading = leading;
    update();
}

QRect CardButton::textRect(int width) const
{
    return {kCardPadding + kCardIcon + kCardPadding, kCardPadding,
            qMax(1, width - 3 * kCardPadding - kCardIcon), 10'000};
}

QSize CardButton::sizeHint() const
{
    return {kWidth, heightForWidth(kWidth)};
}

QSize CardButton::minimumSizeHint() const
{
    return {kWidth / 2, heightForWidth(kWidth)};
}

int CardButton::heightForWidth(int width) const
{
    const QRect room = textRect(width);
    const int title = QFontMetrics(titleFont(*this))
                          .boundingRect(room, Qt::TextWordWrap | Qt::TextShowMnemonic, text())
                          .height();
    const int explanation =
        fontMetrics().boundingRect(room, Qt::TextWordWrap, m_explanation).height();
    return kCardPadding + title + kCardPadding / 4 + explanation + kCardPadding;
}

void CardButton::paintEvent(QPaintEvent*)
{
    const WindowColours colours = coloursFor(palette());
    const bool lit = isDown() || underMouse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = m_leading ? colours.accent : lit ? colours.selection : colours.paper;
    painter.setPen(m_leading ? QPen(colours.accent) : QPen(colours.controlEdge));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    if (m_leading && lit) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.onAccent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), kRadius - 2,
                                kRadius - 2);
    }

    const QColor ink = m_leading ? colours.onAccent : lit ? colours.onSelection : colours.ink;
    const QColor muted = m_leading ? colours.onAccent
                         : lit     ? colours.mutedOnSelection
                                   : colours.mutedInk;
    const QRect room = textRect(width());
    const QRect iconRect = QStyle::visualRect(
        layoutDirection(), rect(), QRect(kCardPadding, kCardPadding, kCardIcon, kCardIcon));
    themeIcon(m_iconName, ink).paint(&painter, iconRect);

    const int alignment =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop;
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    painter.setPen(ink);
    painter.setFont(titleFont(*this));
    QRect used;
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     alignment | Qt::TextWordWrap | mnemonic, text(), &used);
    painter.setPen(muted);
    painter.setFont(font());
    QRect below = room;
    below.setTop(used.bottom() + 1 + kCardPadding / 4);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), below),
                     alignment | Qt::TextWordWrap, m_explanation);

    if (hasFocus()) {
        QStyleOption focus;
        focus.initFrom(this);
        focus.rect = m_leading ? rect().adjusted(-1, -1, 1, 1) : rect();
        if (m_leading) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colours.ink, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
        } else {
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        }
    }
}

bool CardButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave ||
        event->type() == QEvent::PaletteChange)
        update();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace milepost
