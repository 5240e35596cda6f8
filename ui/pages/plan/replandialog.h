// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/replan.h"
#include "core/wording/telling.h"

#include <QDialog>

class QTreeWidget;

namespace milepost {

/// Shows what replanning would move, play by play with the reason, before it is done. It changes
/// nothing itself: accepted means that the person wants it.
class ReplanDialog : public QDialog {
    Q_OBJECT

public:
    /// `after` tells of the plan as it would be; both are only read here.
    ReplanDialog(const Replanning& replanning, const Telling& after, QWidget* parent = nullptr);

private:
    QTreeWidget* m_moves;
};

} // namespace milepost
