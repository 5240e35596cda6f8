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

constexpr int kIcon = 24;
constexpr int kPadding = 8;
constexpr int kBar = 4;
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
    return {qMax(kNarrowest, metrics.horizontalAdvance(text()) + 4 * kPadding),
            kPadding + kIcon + kPadding / 2 + metrics.height() + kPadding};
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
        const QRect bar(0, 0, kBar, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), colours.accent);
    }
    const QColor ink = isChecked() ? colours.ink : lit ? colours.onSelection : colours.mutedInk;
    const QRect iconRect((width() - kIcon) / 2, kPadding, kIcon, kIcon);
    themeIcon(m_iconName, ink).paint(&painter, iconRect);
    painter.setFont(wordFont());
    painter.setPen(ink);
    painter.drawText(rect().adjusted(0, kPadding + kIcon + kPadding / 2, 0, 0),
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
