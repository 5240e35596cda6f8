// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidepanel.h"

#include "ui/theme/icons.h"
#include "ui/theme/screenfont.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace milepost {

SidePanel::SidePanel(const QString& title, QWidget* content, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(title)), m_content(content)
{
    setAccessibleName(title);
    auto* shutButton = new QToolButton;
    shutButton->setAutoRaise(true);
    shutButton->setIcon(themeIcon(QStringLiteral("close")));
    shutButton->setAccessibleName(tr("Close the panel"));
    shutButton->setToolTip(tr("Close the panel (Esc)"));
    shutButton->setFocusPolicy(Qt::StrongFocus);
    connect(shutButton, &QToolButton::clicked, this, &SidePanel::shut);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 4, 4);
    head->addWidget(m_title, 1);
    head->addWidget(shutButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(content, 1);
    updateFonts();
    hide();
}

void SidePanel::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    show();
    m_content->setFocus();
}

void SidePanel::shut()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeyboard && m_before)
        m_before->setFocus();
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else
        QFrame::keyPressEvent(event);
}

void SidePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateFonts();
    QFrame::changeEvent(event);
}

void SidePanel::updateFonts()
{
    m_title->setFont(screenFont(font(), TextSize::Body, TextWeight::SemiBold));
}

} // namespace milepost
