// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/screenfont.h"
#include "ui/theme/windowcolours.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace milepost {

namespace {

constexpr int kRailIcon = 24;
constexpr int kRailPadding = 8;
constexpr int kRailBar = 4;
constexpr int kNarrowest = 88;

} // namespace

RailButton::RailButton(const QString& word, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent), m_iconName(iconName)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QFont RailButton::wordFont() const
{
    return screenFont(font(), TextSize::Small,
                      isChecked() ? TextWeight::SemiBold : TextWeight::Regular);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(screenFont(font(), TextSize::Small, TextWeight::SemiBold));
    return {qMax(kNarrowest, metrics.horizontalAdvance(text()) + 4 * kRailPadding),
            kRailPadding + kRailIcon + kRailPadding / 2 + metrics.height() + kRailPadding};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const WindowColours colours = coloursFor(palette());
    QPainter painter(this);
    const bool lit = isDown() || underMouse();
    if (isChecked())
        painter.fillRect(rect(), colours.paper);
    else if (lit)
        painter.fillRect(rect(), colours.selection);
    if (isChecked()) {
        const QRect bar(0, 0, kRailBar, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), colours.accent);
    }
    const QColor ink = isChecked() ? colours.ink : lit ? colours.onSelection : colours.mutedInk;
    const QRect iconRect((width() - kRailIcon) / 2, kRailPadding, kRailIcon, kRailIcon);
    themeIcon(m_iconName, ink).paint(&painter, iconRect);
    painter.setFont(wordFont());
    painter.setPen(ink);
    painter.drawText(rect().adjusted(0, kRailPadding + kRailIcon + kRailPadding / 2, 0, 0),
                     Qt::AlignHCenter | Qt::AlignTop, text());
    if (hasFocus()) {
        QStyleOption focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(2, 2, -2, -2);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void RailButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace milepost
