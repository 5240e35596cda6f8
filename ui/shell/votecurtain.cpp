// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/votecurtain.h"

#include "ui/widgets/emptystate.h"

#include <QBoxLayout>

namespace milepost {

namespace {

constexpr int kCurtainWidth = 520;

} // namespace

VoteCurtain::VoteCurtain(QWidget* parent) : QWidget(parent)
{
    auto* words = new EmptyState(this);
    words->setWords(tr("A vote is open"),
                    tr("Nobody sees a vote before all are revealed, so the pages are closed until "
                       "then. What one may know meanwhile is in the workshop console."),
                    tr("&Go to the workshop console"));
    words->setMaximumWidth(kCurtainWidth);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(words, 100);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(2);
    connect(words, &EmptyState::followed, this, &VoteCurtain::workshopRequested);
}

} // namespace milepost
