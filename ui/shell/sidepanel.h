// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;

namespace milepost {

/// The panel at the side of a page that answers a question about it, with a title and a way to
/// close it. It is hidden until something is shown in it; Escape closes it.
class SidePanel : public QFrame {
    Q_OBJECT

public:
    /// Takes `content` over.
    SidePanel(const QString& title, QWidget* content, QWidget* parent = nullptr);

    /// Shows it and notes what had the keyboard, which gets it back at the end.
    void open();
    void shut();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateFonts();

    QLabel* m_title;
    QWidget* m_content;
    QPointer<QWidget> m_before;
};

} // namespace milepost
