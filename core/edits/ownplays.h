// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

/// What can be done to plays of one's own.
namespace milepost::edits {

/// In the plan from the start (state planned), with the effort and duration given or defaults.
[[nodiscard]] Result<Change> addOwnPlay(const Content& content, const Engagement& engagement,
                                        const PlayId& id, const CustomPlay& play,
                                        std::optional<double> effortDays,
                                        std::optional<int> durationWeeks);
[[nodiscard]] Result<Change> updateOwnPlay(const Content& content, const Engagement& engagement,
                                           const PlayId& id, const CustomPlay& play);
/// To a step of a playbook, or with an empty step to none. A play of the content stays in its step;
/// the refusal says what to do.
[[nodiscard]] Result<Change> movePlayToStep(const Content& content, const Engagement& engagement,
                                            const PlayId& id, const PlaybookId& playbook,
                                            const StepId& step);
/// What that is called: "Edit play “Charter”".
[[nodiscard]] Message ownPlayEditWords(const QString& title);
[[nodiscard]] Message whatIsDone();
/// Also takes it out of prerequisites, waivers and candidates of the plan.
[[nodiscard]] Result<Change> deleteOwnPlay(const Content& content, const Engagement& engagement,
                                           const PlayId& id);

} // namespace milepost::edits
