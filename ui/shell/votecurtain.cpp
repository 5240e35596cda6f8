// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/votecurtain.h"

#include "ui/widgets/emptystate.h"

#include <QBoxLayout>
#include <QPushButton>

namespace milepost {

namespace {

constexpr int kCurtainWidth = 520;

} // namespace

VoteCurtain::VoteCurtain(QWidget* parent) : QWidget(parent), m_words(new EmptyState(this))
{
    setReadOnly(false);
    m_words->setMaximumWidth(kCurtainWidth);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_words, 100);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(2);
    connect(m_words, &EmptyState::followed, this, &VoteCurtain::workshopRequested);
}

void VoteCurtain::setReadOnly(bool readOnly)
{
    m_words->setWords(
        tr("A vote is open"),
        readOnly ? tr("Nobody sees a vote before all are revealed, so the pages are closed until "
                      "then. This file can only be read here: open it again when the vote is over, "
                      "or for writing to go on with the workshop.")
                 : tr("Nobody sees a vote before all are revealed, so the pages are closed until "
                      "then. What one may know meanwhile is in the workshop console."),
        tr("&Go to the workshop console"));
    m_words->button().setVisible(!readOnly);
}

} // namespace milepost
