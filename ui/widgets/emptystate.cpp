// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/pagelabels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace milepost {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_heading(headingLabel({}, this)),
      m_text(new TextLabel(TextSize::Body, false, this)), m_button(new QPushButton(this))
{
    m_button->setDefault(true);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::followed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(static_cast<int>(kRhythm));
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
}

void EmptyState::setWords(const QString& heading, const QString& text, const QString& button)
{
    m_heading->setWords(heading);
    m_text->setWords(text);
    m_button->setText(button);
    m_button->setAccessibleDescription(text);
}

} // namespace milepost
