// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace milepost {

class EmptyState;

/// What the window shows in place of its pages while a vote of the workshop is open: why nothing is
/// shown, and the way to the vote.
class VoteCurtain : public QWidget {
    Q_OBJECT

public:
    explicit VoteCurtain(QWidget* parent = nullptr);
    /// Of a file that is only read the workshop is run elsewhere, and there is no way to it.
    void setReadOnly(bool readOnly);

signals:
    void workshopRequested();

private:
    EmptyState* m_words;
};

} // namespace milepost
