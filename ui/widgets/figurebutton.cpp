// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurebutton.h"

#include "ui/theme/screenfont.h"
#include "ui/theme/textorder.h"
#include "ui/theme/windowcolours.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace milepost {

namespace {

constexpr int kPadding = 6;

} // namespace

FigureButton::FigureButton(Quantity quantity, const QString& caption, TextSize size,
                           QWidget* parent)
    : QAbstractButton(parent), m_caption(caption), m_size(size)
{
    m_subject.quantity = quantity;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this,
            [this] { emit explanationRequested(m_subject); });
    showFigure(QStringLiteral("–"), m_subject);
}

void FigureButton::showFigure(const QString& value, const ExplanationSubject& subject,
                              const QString& remark)
{
    const Quantity quantity = m_subject.quantity;
    m_subject = subject;
    m_subject.quantity = quantity;
    m_value = value;
    setText(value);
    setAccessibleName(remark.isEmpty()
                          ? QStringLiteral("%1: %2").arg(m_caption, value)
                          : QStringLiteral("%1: %2, %3").arg(m_caption, value, remark));
    setAccessibleDescription(tr("Press to see where this number comes from."));
    setToolTip((remark.isEmpty() ? QString() : remark + QLatin1Char('\n')) +
               tr("Why this number (?)"));
    updateGeometry();
    update();
}

void FigureButton::setRoomFor(const QStringList& values)
{
    m_room = values;
    updateGeometry();
}

void FigureButton::setStage(int stage)
{
    m_stage = stage;
    update();
}

QFont FigureButton::valueFont() const
{
    return screenFont(font(), m_size, TextWeight::SemiBold);
}

QFont FigureButton::captionFont() const
{
    return screenFont(font(), TextSize::Small);
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics value(valueFont());
    const QFontMetrics caption(captionFont());
    int width = qMax(value.horizontalAdvance(m_value), caption.horizontalAdvance(m_caption));
    for (const QString& other : m_room)
        width = qMax(width, value.horizontalAdvance(other));
    const int height = value.height() + (m_caption.isEmpty() ? 0 : caption.height());
    return {width + 2 * kPadding, height + kPadding};
}

QSize FigureButton::minimumSizeHint() const
{
    return sizeHint();
}

void FigureButton::paintEvent(QPaintEvent*)
{
    const WindowColours colours = coloursFor(palette());
    const auto stage = static_cast<std::size_t>(qBound(0, m_stage, 3));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (stage > 0 || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(stage > 0 ? colours.stage[stage] : colours.selection);
        painter.drawRoundedRect(frame, 4, 4);
    }
    const QRect inner = rect().adjusted(kPadding, kPadding / 2, -kPadding, -kPadding / 2);
    const int captionHeight = m_caption.isEmpty() ? 0 : QFontMetrics(captionFont()).height();
    const QColor onHover = underMouse() || isDown() ? colours.onSelection : colours.ink;
    painter.setPen(stage > 0 ? colours.onStage[stage] : onHover);
    painter.setFont(valueFont());
    painter.drawText(inner.adjusted(0, 0, 0, -captionHeight),
                     static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), keepInOrder(m_value));
    if (captionHeight > 0) {
        if (stage == 0)
            painter.setPen(underMouse() ? colours.mutedOnSelection : colours.mutedInk);
        painter.setFont(captionFont());
        painter.drawText(inner, static_cast<int>(Qt::AlignLeading | Qt::AlignBottom),
                         keepInOrder(m_caption));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

void FigureButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Question) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool FigureButton::event(QEvent* event)
{
    // The page has "?" for a number of its own; here it means this one.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Question) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace milepost
