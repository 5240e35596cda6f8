// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagelabels.h"

#include "ui/theme/screenfont.h"
#include "ui/theme/windowcolours.h"

#include <QApplication>
#include <QEvent>

namespace milepost {

namespace {

constexpr qsizetype kLongestWord = 24;

/// The text with places to break inside words that are too long for a line.
QString breakable(const QString& text)
{
    QString result;
    qsizetype length = 0;
    for (const QChar character : text) {
        length = character.isSpace() ? 0 : length + 1;
        if (length > kLongestWord && !character.isLowSurrogate() && !character.isMark()) {
            result += QChar(0x200B); // zero width space
            length = 1;
        }
        result += character;
    }
    return result;
}

} // namespace

TextLabel::TextLabel(TextSize size, bool strong, QWidget* parent)
    : QLabel(parent), m_size(size), m_strong(strong)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyLook();
    applyDirection();
}

void TextLabel::setWords(const QString& text)
{
    setText(breakable(text));
    setAccessibleName(text);
}

void TextLabel::setMuted(bool muted)
{
    m_muted = muted;
    applyLook();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    const bool concerned = event->type() == QEvent::ApplicationFontChange ||
                           event->type() == QEvent::PaletteChange ||
                           event->type() == QEvent::ApplicationPaletteChange;
    if (concerned && !m_applying)
        applyLook();
    if (event->type() == QEvent::LayoutDirectionChange)
        applyDirection();
}

/// A label goes by the direction of its text, unless told which side is meant.
void TextLabel::applyDirection()
{
    if (alignment() & (Qt::AlignHCenter | Qt::AlignJustify))
        return;
    const Qt::Alignment side =
        layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment((alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
}

void TextLabel::applyLook()
{
    m_applying = true;
    const QFont base = parentWidget() ? parentWidget()->font() : QApplication::font();
    setFont(screenFont(base, m_size, m_strong ? TextWeight::SemiBold : TextWeight::Regular));
    if (m_muted) {
        QPalette muted; // this one colour only, the others follow the window
        muted.setColor(QPalette::WindowText, coloursFor(parentWidget() ? parentWidget()->palette()
                                                                       : QApplication::palette())
                                                 .mutedInk);
        setPalette(muted);
    }
    m_applying = false;
}

TextLabel* titleLabel(QWidget* parent)
{
    return new TextLabel(TextSize::Title, true, parent);
}

TextLabel* headingLabel(const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(TextSize::Lead, true, parent);
    label->setWords(text);
    return label;
}

TextLabel* noteLabel(QWidget* parent)
{
    auto* label = new TextLabel(TextSize::Small, false, parent);
    label->setMuted(true);
    return label;
}

} // namespace milepost
