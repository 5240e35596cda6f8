// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textlimit.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace milepost {

/// A line of text that is written through while one types: typed() for each change, left() when the
/// step of work is over. Undo and redo are the window's, not its own, unless it keeps its typing;
/// so are files that are dropped on it. More text than fits stays in the field and is said to be
/// over its limit; typed() gives what fits.
class TextField : public QLineEdit {
    Q_OBJECT

public:
    /// Takes names and titles (limits::kNameLength) unless it is given another limit.
    explicit TextField(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] TextLimit& limit() const { return *m_limit; }
    /// Shows what is stored; what is being typed stays, and so does what does not fit.
    void showText(const QString& text);
    /// Where the text is not stored before it is confirmed, undo and redo are the field's own as
    /// long as it has typing to take back or to repeat.
    void setKeepsTyping(bool keeps) { m_keepsTyping = keeps; }

signals:
    void typed(const QString& text);
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;

private:
    [[nodiscard]] bool undoesItself(QEvent* event) const;

    TextLimit* m_limit;
    bool m_typing = false;
    bool m_keepsTyping = false;
};

/// The same for several lines, up to limits::kTextLength. It is as tall as its text, between two
/// and `maxLines` lines.
class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextArea(const QString& name, int maxLines = 6, QWidget* parent = nullptr);

    [[nodiscard]] TextLimit& limit() const { return *m_limit; }
    void showText(const QString& text);
    void setKeepsTyping(bool keeps);
    /// Always so many lines tall, where what lies below must not move while one types.
    void setSteady(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void typed(const QString& text);
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    [[nodiscard]] bool undoesItself(QEvent* event) const;
    void fit();
    [[nodiscard]] int heightOfLines(int lines) const;

    TextLimit* m_limit;
    int m_leastLines = 2;
    int m_maxLines;
    int m_lines = 2;
    bool m_typing = false;
};

} // namespace milepost
