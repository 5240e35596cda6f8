// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace milepost {

/// What the window shows in place of its pages while a vote of the workshop is open: why nothing is
/// shown, and the way to the vote.
class VoteCurtain : public QWidget {
    Q_OBJECT

public:
    explicit VoteCurtain(QWidget* parent = nullptr);

signals:
    void workshopRequested();
};

} // namespace milepost
