// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/equivalents.h"
#include "core/wording/telling.h"

#include <QDialog>

class QRadioButton;

namespace milepost {

class EngagementView;

/// Asks which of several plays that come to the same stays in the plan.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    MergeDialog(const QList<MergeablePlay>& plays, const Telling& telling,
                QWidget* parent = nullptr);

    [[nodiscard]] PlayId stays() const;

private:
    QList<MergeablePlay> m_plays;
    QList<QRadioButton*> m_choices;
};

/// Merges the play with those that come to the same, after the question which of them stays; done
/// is also that the person changed their mind. Where there is nothing to merge it is refused.
[[nodiscard]] Result<Done> mergeWithQuestion(EngagementView& view, const PlayId& play,
                                             QWidget& parent);

} // namespace milepost
