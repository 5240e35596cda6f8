// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace milepost {

/// A line of text that is written through while one types: typed() for each change, left() when the
/// step of work is over. Undo and redo are the window's, not its own.
class TextField : public QLineEdit {
    Q_OBJECT

public:
    explicit TextField(const QString& name, QWidget* parent = nullptr);

    /// Shows what is stored; what is being typed stays.
    void showText(const QString& text);

signals:
    void typed(const QString& text);
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool m_typing = false;
};

/// The same for several lines. It is as tall as its text, between two and `maxLines` lines.
class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextArea(const QString& name, int maxLines = 6, QWidget* parent = nullptr);

    void showText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void typed(const QString& text);
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] int heightOfLines(int lines) const;

    int m_maxLines;
    int m_lines = 2;
    bool m_typing = false;
};

} // namespace milepost
