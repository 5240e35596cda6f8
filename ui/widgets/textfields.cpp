// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfields.h"

#include "core/base/limits.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <limits>

namespace milepost {

namespace {

bool isUndoKey(const QEvent* event)
{
    const auto* key = static_cast<const QKeyEvent*>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

/// Whether a field that holds more than fits shows the stored text all the same; a space at the end
/// may be stored or not.
bool alreadyShows(const TextLimit& limit, const QString& held, const QString& stored)
{
    return limit.over() > 0 && limit.fitting(held).trimmed() == stored.trimmed();
}

/// Leaves undo and redo to the window.
bool yieldsShortcut(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !isUndoKey(event))
        return false;
    event->ignore();
    return true;
}

} // namespace

TextField::TextField(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setMaxLength(std::numeric_limits<int>::max()); // said by the limit instead of cut
    m_limit = new TextLimit(*this, limits::kNameLength, [this](const QSize& room) {
        const bool toLeft = layoutDirection() == Qt::RightToLeft;
        setTextMargins(toLeft ? room.width() : 0, 0, toLeft ? 0 : room.width(), 0);
    });
    connect(this, &QLineEdit::textChanged, m_limit, &TextLimit::follow);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_typing = true;
        m_limit->setRefused(false);
        emit typed(m_limit->fitting(text));
        m_typing = false;
    });
}

void TextField::showText(const QString& text)
{
    if (m_typing)
        return;
    m_limit->setRefused(false);
    if (text == this->text() || alreadyShows(*m_limit, this->text(), text))
        return;
    if (m_limit->over() > 0)
        m_limit->showLeftOut(this->text());
    const int cursor = cursorPosition();
    setText(text);
    setCursorPosition(qMin(cursor, static_cast<int>(text.size())));
}

bool TextField::undoesItself(QEvent* event) const
{
    const auto* key = static_cast<const QKeyEvent*>(event);
    return m_keepsTyping && ((key->matches(QKeySequence::Undo) && isUndoAvailable()) ||
                             (key->matches(QKeySequence::Redo) && isRedoAvailable()));
}

bool TextField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && undoesItself(event)) {
        event->accept();
        return true;
    }
    return yieldsShortcut(event) ? false : QLineEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent* event)
{
    if (isUndoKey(event) && !undoesItself(event)) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    emit left();
}

void TextField::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QLineEdit::dragEnterEvent(event);
}

TextArea::TextArea(const QString& name, int maxLines, QWidget* parent)
    : QPlainTextEdit(parent), m_maxLines(maxLines)
{
    setAccessibleName(name);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_limit = new TextLimit(*this, limits::kTextLength, [this](const QSize& room) {
        setViewportMargins(0, 0, 0, room.height());
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        const QString text = toPlainText();
        m_limit->follow(text);
        if (!hasFocus() || m_typing)
            return;
        m_typing = true;
        m_limit->setRefused(false);
        emit typed(m_limit->fitting(text));
        m_typing = false;
    });
}

void TextArea::showText(const QString& text)
{
    if (m_typing)
        return;
    m_limit->setRefused(false);
    if (text == toPlainText() || alreadyShows(*m_limit, toPlainText(), text))
        return;
    if (m_limit->over() > 0)
        m_limit->showLeftOut(toPlainText());
    m_typing = true;
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(position, static_cast<int>(text.size())));
    setTextCursor(cursor);
    m_typing = false;
}

int TextArea::heightOfLines(int lines) const
{
    const int margin = qRound(document()->documentMargin());
    return lines * fontMetrics().lineSpacing() + 2 * (margin + frameWidth()) + 2;
}

QSize TextArea::sizeHint() const
{
    return {240, heightOfLines(m_lines)};
}

QSize TextArea::minimumSizeHint() const
{
    return {80, heightOfLines(m_lines)};
}

void TextArea::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_maxLines;
         block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    lines = qBound(m_leastLines, lines, m_maxLines);
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
}

void TextArea::setSteady(int lines)
{
    m_leastLines = m_maxLines = lines;
    fit();
}

void TextArea::setKeepsTyping(bool keeps)
{
    if (keeps != isUndoRedoEnabled())
        setUndoRedoEnabled(keeps);
}

bool TextArea::undoesItself(QEvent* event) const
{
    const auto* key = static_cast<const QKeyEvent*>(event);
    return isUndoRedoEnabled() &&
           ((key->matches(QKeySequence::Undo) && document()->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && document()->isRedoAvailable()));
}

bool TextArea::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && undoesItself(event)) {
        event->accept();
        return true;
    }
    return yieldsShortcut(event) ? false : QPlainTextEdit::event(event);
}

void TextArea::keyPressEvent(QKeyEvent* event)
{
    if (isUndoKey(event) && !undoesItself(event)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextArea::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    update(); // the edge around it
}

void TextArea::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    emit left();
}

bool TextArea::canInsertFromMimeData(const QMimeData* source) const
{
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

void TextArea::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

} // namespace milepost
