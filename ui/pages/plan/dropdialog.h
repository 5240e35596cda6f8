// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/planning/dropping.h"

#include <QDialog>

class QRadioButton;

namespace milepost {

class EngagementView;
class Telling;

/// Says what dropping a play brings before it is done, and asks what is to become of the gap that
/// it would have closed. It only asks.
class DropDialog : public QDialog {
    Q_OBJECT

public:
    enum class Answer { Replace, LowerTargets, LeaveOpen };

    /// Both are only read here.
    DropDialog(const Dropping& dropping, const Telling& telling, QWidget* parent = nullptr);

    [[nodiscard]] Answer answer() const;

private:
    QRadioButton* m_replace;
    QRadioButton* m_lower;
    QRadioButton* m_leave;
};

/// Drops the play as one step of undo, after the question where more than the play itself would
/// change; nothing happens when it is cancelled.
[[nodiscard]] Result<Done> dropWithQuestion(EngagementView& view, const PlayId& play,
                                            QWidget& parent);

} // namespace milepost
