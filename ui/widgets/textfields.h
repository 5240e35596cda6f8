// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace milepost {

/// A line of text that is written through while one types: typed() for each change, left() when the
/// step of work is over. Undo and redo are the window's, not its own, unless it keeps its typing;
/// so are files that are dropped on it.
class TextField : public QLineEdit {
    Q_OBJECT

public:
    explicit TextField(const QString& name, QWidget* parent = nullptr);

    /// Shows what is stored; what is being typed stays.
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

    bool m_typing = false;
    bool m_keepsTyping = false;
};

/// The same for several lines. It is as tall as its text, between two and `maxLines` lines.
class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextArea(const QString& name, int maxLines = 6, QWidget* parent = nullptr);

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

    int m_leastLines = 2;
    int m_maxLines;
    int m_lines = 2;
    bool m_typing = false;
};

} // namespace milepost
